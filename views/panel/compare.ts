/** What differs between two coverages of one charter, the earlier and the later. Pure: it knows no texts. */

import type { PhaseId } from '../../server/engine/catalogue/types';
import type {
	ActionCoverage,
	CoverageReport,
	PracticeCoverage,
	PracticeState,
} from '../../server/engine/coverage/types';
import { type Mark, markOf } from '../marks';

/** Something that was one thing and is another. */
export interface Turn<T> {
	readonly before: T;
	readonly after: T;
}

/** The counts that are compared, in the order they are shown. */
export const figureKeys = ['answered', 'declared', 'inPlace', 'withoutGap', 'notApplicable', 'late', 'stale'] as const;
export type FigureKey = (typeof figureKeys)[number];

/** What a declaration or a deadline newly is, or no longer is. */
export const flags = ['late', 'broken', 'stale'] as const;

/** What changed of one action. At least one of the optional parts is there. */
export interface ActionChange {
	/** As it is now; as it was, where the edition no longer has it. */
	readonly action: ActionCoverage;
	/** The edition has it newly, or has it no longer. */
	readonly inEdition?: 'added' | 'removed';
	/** How it counts. */
	readonly mark?: Turn<Mark>;
	/** Whether the charter's own text shows it, where it did not or no longer does. */
	readonly indication?: Turn<ActionCoverage['indication']>;
	/** Pieces of evidence that are new, and that are gone. */
	readonly evidence?: { readonly added: number; readonly removed: number };
	readonly flags?: readonly { readonly flag: (typeof flags)[number]; readonly now: boolean }[];
	/** Empty where nobody was named, or nobody is. */
	readonly responsible?: Turn<string>;
	readonly dueDate?: Turn<string>;
	/** Its justification, reason or comment is written otherwise. */
	readonly words?: true;
	/** Whether it is expected, where that is not the doing of another phase, which is said once. */
	readonly expected?: Turn<boolean>;
}

export interface Comparison {
	readonly figures: readonly (Turn<number> & { readonly key: FigureKey })[];
	readonly phase?: Turn<PhaseId | undefined>;
	readonly edition?: Turn<CoverageReport['edition']>;
	readonly practices: readonly (Turn<PracticeState> & { readonly practice: PracticeCoverage })[];
	/** In the order of the standard. */
	readonly actions: readonly ActionChange[];
}

/** What changed from one coverage of a charter to a later one. */
export function compare(before: CoverageReport, after: CoverageReport): Comparison {
	const states = new Map(before.practices.map((practice) => [practice.id, practice.state]));
	return {
		figures: figureKeys.flatMap((key) => {
			const pair = turn(figure(before, key), figure(after, key));
			return pair ? [{ key, ...pair }] : [];
		}),
		...part('phase', turn(before.initiative.phase, after.initiative.phase)),
		...part('edition', turn(before.edition, after.edition)),
		practices: after.practices.flatMap((practice) => {
			const pair = turn(states.get(practice.id) ?? practice.state, practice.state);
			return pair ? [{ practice, ...pair }] : [];
		}),
		actions: actionChanges(before, after),
	};
}

/** Whether nothing that is compared has changed. */
export function isUnchanged({ figures, phase, edition, practices, actions }: Comparison): boolean {
	return figures.length + practices.length + actions.length === 0 && !phase && !edition;
}

function turn<T>(before: T, after: T): Turn<T> | undefined {
	return before === after ? undefined : { before, after };
}

function part<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
	return value === undefined ? {} : ({ [key]: value } as { [P in K]?: T });
}

function figure(report: CoverageReport, key: FigureKey): number {
	return key === 'withoutGap' ? report.practicesWithoutGap : report.counts[key];
}

function actionChanges(before: CoverageReport, after: CoverageReport): ActionChange[] {
	const old = new Map(before.practices.flatMap(({ actions }) => actions).map((action) => [action.id, action]));
	const samePhase = before.initiative.phase === after.initiative.phase;
	const changes = after.practices.flatMap((practice) => {
		const now = practice.actions.flatMap((action): ActionChange[] => {
			const was = old.get(action.id);
			old.delete(action.id);
			if (!was) return [{ action, inEdition: 'added' }];
			const change = actionChange(was, action, samePhase);
			return change ? [change] : [];
		});
		return { practice: practice.id, now };
	});
	return changes.flatMap(({ practice, now }) => {
		const gone = before.practices
			.filter(({ id }) => id === practice)
			.flatMap(({ actions }) => actions.filter(({ id }) => old.has(id)))
			.map((action): ActionChange => ({ action, inEdition: 'removed' }));
		return [...now, ...gone].sort((a, b) => numberOf(a) - numberOf(b));
	});
}

/** `8.10` comes after `8.9`. */
const numberOf = ({ action }: ActionChange): number => Number(action.number.split('.')[1]);

function actionChange(before: ActionCoverage, after: ActionCoverage, samePhase: boolean): ActionChange | undefined {
	const changed = flags.filter((flag) => before[flag] !== after[flag]).map((flag) => ({ flag, now: after[flag] }));
	const wordsOf = ({ justification = '', reason = '', comment = '' }: ActionCoverage) =>
		JSON.stringify([justification, reason, comment]);
	const mark = turn(markOf(before), markOf(after));
	// The mark of what is not declared says already that it is detected.
	const seen = mark && (mark.before === 'detected' || mark.after === 'detected');
	const change: ActionChange = {
		action: after,
		...part('mark', mark),
		...part('indication', seen ? undefined : turn(before.indication, after.indication)),
		...part('evidence', evidenceChange(before, after)),
		...(changed.length > 0 ? { flags: changed } : {}),
		...part('responsible', turn(before.responsible ?? '', after.responsible ?? '')),
		...part('dueDate', turn(before.dueDate ?? '', after.dueDate ?? '')),
		...(wordsOf(before) === wordsOf(after) ? {} : { words: true as const }),
		...part('expected', samePhase ? turn(before.expectedNow, after.expectedNow) : undefined),
	};
	return Object.keys(change).length > 1 ? change : undefined;
}

/** Pieces of evidence are the same where they are written the same; the same one twice counts twice. */
function evidenceChange(before: ActionCoverage, after: ActionCoverage): ActionChange['evidence'] {
	const left = before.evidence.map(({ text }) => text);
	let added = 0;
	for (const { text } of after.evidence) {
		const at = left.indexOf(text);
		if (at < 0) added++;
		else left.splice(at, 1);
	}
	return added + left.length > 0 ? { added, removed: left.length } : undefined;
}
