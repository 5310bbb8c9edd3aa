/** Whether a fix may be made without asking, or put first: what it gives was read again. */
import type { Fix } from '../finding';
import type { Charter } from '../model/charter';
import { parseSteps } from '../parse/parse';
import type { Parsed } from '../parse/parsed';
import { finished, type Steps } from '../steps';
import { applyChanges, type TextChange } from '../text/change';
import { type Budget, readsAsMeant, type Touched } from './reread';

/** An edit as a fix gives it. */
export interface Edit {
	readonly changes: readonly TextChange[];
	readonly touched?: readonly Touched[] | undefined;
}

/** What an edit touches: what it says, else what it replaces, which becomes its own. */
export function touchedBy({ changes, touched }: Edit): readonly Touched[] {
	return touched ?? changes.map(({ start, end }) => ({ start, end }));
}

/** Whether edits made together do what they mean to, and nothing else. `after`: the text that they leave, if it was read. */
export function isHarmless(charter: Charter, edits: readonly Edit[], budget?: Budget, after?: Parsed): boolean {
	if (charter.hidesFaults) return false;
	const intent = { changes: edits.flatMap(({ changes }) => changes), touched: edits.flatMap(touchedBy) };
	if (isBelowTabs(charter, intent.changes) || intent.touched.some((one) => cutsText(charter.text, one))) return false;
	return readsAsMeant(charter.parsed, intent, budget, after);
}

/** Whether a file is indented with tabs and an edit mends none of them: nobody can tell yet where its texts end. */
function isBelowTabs({ faults }: Charter, changes: readonly TextChange[]): boolean {
	const tabs = faults.filter(({ kind }) => kind === 'tabulation');
	return tabs.length > 0 && !changes.some(({ start, end }) => tabs.some((tab) => start < tab.end && end > tab.start));
}

/** Whether a text is taken to end where a `#` may go on with it: only with a blank behind it is that a comment for sure. */
function cutsText(text: string, { end, reads }: Touched): boolean {
	const isText = reads?.some((one) => typeof one === 'string') === true;
	return isText && /^[ \t]+#+[^\s#]/.test(text.slice(end, end + 100));
}

/** Whether a fix that is a finding's first choice may be that: what it leaves was read again. */
export function mayBePreferred(charter: Charter, fix: Fix, changes: readonly TextChange[]): boolean {
	return finished(mayBePreferredSteps(charter, fix, changes));
}

/** As {@link mayBePreferred}, in steps. */
export function* mayBePreferredSteps(charter: Charter, fix: Fix, changes: readonly TextChange[]): Steps<boolean> {
	if (fix.preferred !== true || charter.hidesFaults) return false;
	const after = yield* parseSteps(applyChanges(charter.text, changes));
	yield;
	return isHarmless(charter, [{ changes, touched: fix.touched }], undefined, after);
}
