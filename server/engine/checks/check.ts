import type { EditionId, PhaseId } from '../catalogue/types';
import type { Charter } from '../model/charter';
import type { Indication, Status } from '../model/status';
import type { Span } from '../parse/tree';
import type { CharterValue } from '../schema/charter';
import type { TextChange } from '../text/change';
import type { Rule } from './rules';

/** What a check on several fields is given. Nothing of it may be missing: an incomplete charter has an incomplete `value`. */
export interface CheckContext {
	readonly charter: Charter;
	/** What the file says, as the schema types it. Texts may be placeholders: ask {@link says}. */
	readonly value: CharterValue;
	readonly edition: EditionId;
	/** Undefined where the charter has no valid phase. */
	readonly phase: PhaseId | undefined;
	/** `initiative.type`. */
	readonly type: string | undefined;
	/** `YYYY-MM-DD`. */
	readonly today: string;
	/** Whether the charter's phase is this one or a later one; false where it has none. */
	reached(phase: PhaseId): boolean;
	/** What the charter's sections say of an action; absent for one that the edition lacks. */
	indication(action: string): Indication;
	/** What is declared of an action, as counted. */
	declared(action: string): Status;
}

/** An edit that answers a hit. Its title is the description's `correctifs` of that name. */
export interface HitFix {
	readonly name: string;
	readonly args?: readonly (string | number)[];
	readonly preferred?: boolean;
	/** Computed when asked for. Undefined or empty where the edit cannot be made. */
	readonly changes: () => readonly TextChange[] | undefined;
}

/** A place where a check has something to say. */
export interface Hit extends Span {
	/** Which of the description's messages; `principal` where it is not given. */
	readonly variant?: string;
	/** The practice that this place concerns, by id, where the description names none. */
	readonly practice?: string;
	/** The action that this place concerns, by id, where the description names none. */
	readonly action?: string;
	/** The action, by id, of which it says with more words that nothing answers it: the grouped finding leaves it out. */
	readonly tellsAbsenceOf?: string;
	/** What replaces `{0}`, `{1}`… in the message. */
	readonly args?: readonly (string | number)[];
	/** Other places that explain this one. */
	readonly related?: readonly Span[];
	readonly fixes?: readonly HitFix[];
}

/** A check: the places of a charter where it has something to say. Silent where it cannot tell. Never throws. */
export type Check = (context: CheckContext) => Iterable<Hit>;

/** What is looked for under one practice. */
export interface PracticeChecks {
	/** By action id, or by action id and selector: how far the places found answer it. `anyContent` where there is none. */
	readonly indications: Readonly<Record<string, Rule>>;
	/** By action id and selector: whether the charter can do without what that selector names, where the others answer. */
	readonly optional?: Readonly<Record<string, (charter: Charter) => boolean>>;
	/** The codes that say, with more words, what the grouped finding of the practice says of the same action. */
	readonly tellAbsence?: readonly string[];
	/** By code; each has its description of the same code in its `checks.yaml`. */
	readonly checks: Readonly<Record<string, Check>>;
}
