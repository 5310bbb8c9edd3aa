/** How actions and practices count, for all views. */
import type { ActionCoverage, Counts, PracticeState, Status } from '../server/engine/coverage/types';

/** How one action counts in a bar or a row of marks; `detected` is answered without a declaration. */
export type Mark = Status | 'detected';

/** How an action counts, the furthest along first. */
export const marksInOrder = [
	'en_place',
	'partielle',
	'planifiee',
	'detected',
	'a_evaluer',
	'non_retenue',
	'sans_objet',
] as const satisfies readonly Mark[];

/** A practice's states, the best first. */
export const practiceStates: readonly PracticeState[] = ['noGap', 'gap', 'toAssess', 'notYetExpected'];

/** A practice's states, what asks for attention first. */
export const statesByUrgency: readonly PracticeState[] = ['gap', 'toAssess', 'notYetExpected', 'noGap'];

/** A practice's state as exports and style sheets name it: French and unaccented, as a charter is. */
export const stateIds = {
	noGap: 'sans_ecart',
	gap: 'ecart',
	toAssess: 'a_evaluer',
	notYetExpected: 'pas_encore_attendue',
} as const satisfies Record<PracticeState, string>;

/** How an action counts: its counted status, or `detected` where the charter only shows it. */
export function markOf(action: ActionCoverage): Mark {
	if (action.countedStatus !== 'a_evaluer') return action.countedStatus;
	return action.indication === 'absent' ? 'a_evaluer' : 'detected';
}

/** Actions that count alike. */
export interface Segment {
	/** `none`: neither declared nor detected. */
	readonly mark: Exclude<Mark, 'a_evaluer' | 'sans_objet'> | 'none';
	readonly count: number;
}

/** The applicable actions of a set, each in exactly one segment, in reading order. */
export function segments(counts: Counts): readonly Segment[] {
	const known: Segment[] = [
		{ mark: 'en_place', count: counts.inPlace },
		{ mark: 'partielle', count: counts.partial },
		{ mark: 'planifiee', count: counts.planned },
		{ mark: 'non_retenue', count: counts.notRetained },
		{ mark: 'detected', count: counts.detectedOnly },
	];
	const rest = counts.applicable - known.reduce((sum, segment) => sum + segment.count, 0);
	return [...known, { mark: 'none', count: Math.max(0, rest) }];
}
