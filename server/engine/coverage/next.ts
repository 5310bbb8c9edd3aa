/** What to do next: the actions that deserve attention, those that most deserve it first. */

import type { Assessed, Assessment } from '../assess';
import type { Environment } from '../env';
import { type NextReason, type NextSteps, nextReasons } from './types';

/** The ids of the actions that are not expected yet, but at the phase that follows the charter's. */
export function expectedNext({ actions, phase, type }: Assessment, { standard }: Environment): ReadonlySet<string> {
	const next = standard.phaseAfter(phase);
	const expected = actions.filter(({ action, expectedNow }) => !expectedNow && standard.expects(action, next, type));
	return new Set(expected.map(({ action }) => action.id));
}

/**
 * Why an action is still open; undefined where it is in place, not retained or not applicable, and nothing is broken.
 * All reasons but `stale` leave a gap in its practice, or something to assess.
 */
export function reasonOf({ counted, declaration, detection }: Assessed): NextReason | undefined {
	if (declaration?.broken) return 'broken';
	if (declaration?.late) return 'late';
	if (counted === 'a_evaluer') return detection.indication === 'absent' ? 'undeclared' : 'detected';
	if (counted === 'partielle') return 'partial';
	if (counted === 'planifiee') return 'planned';
	return counted === 'en_place' && declaration?.stale ? 'stale' : undefined;
}

/** The ids of the actions that are expected now and leave a gap, or are still to be evaluated; in the order of the standard. */
export function gapsOf({ actions }: Assessment): string[] {
	return actions
		.filter((one) => {
			const reason = one.expectedNow ? reasonOf(one) : undefined;
			return reason !== undefined && reason !== 'stale';
		})
		.map(({ action }) => action.id);
}

/** What to do next in a charter. `next`: the ids of {@link expectedNext}. */
export function nextSteps({ actions }: Assessment, next: ReadonlySet<string>, { standard }: Environment): NextSteps {
	// What no phase expects comes last.
	const phaseRank = ({ expectedFrom }: Assessed) =>
		expectedFrom ? standard.rankOf(expectedFrom) : standard.phases.length;
	const open = actions.flatMap((one) => {
		const reason = reasonOf(one);
		return reason ? [{ one, reason }] : [];
	});
	// Sorting is stable: what is alike stays in the order of the standard.
	const pressing = [...open].sort((a, b) => rank(a.reason) - rank(b.reason) || phaseRank(a.one) - phaseRank(b.one));
	const applicable = actions.filter(({ counted }) => counted !== 'sans_objet');
	const ids = (some: readonly Assessed[]) => some.map(({ action }) => action.id);
	const earliest = (date: (one: Assessed) => string | undefined) => (a: Assessed, b: Assessed) =>
		(date(a) ?? '').localeCompare(date(b) ?? '');
	return {
		now: pressing.filter(({ one }) => one.expectedNow).map(({ one, reason }) => ({ action: one.action.id, reason })),
		later: ids(
			pressing.filter(({ one, reason }) => next.has(one.action.id) && reason !== 'stale').map(({ one }) => one),
		),
		late: ids(
			applicable
				.filter(({ declaration }) => declaration?.late)
				.sort(earliest(({ declaration }) => declaration?.dueDate)),
		),
		stale: ids(
			applicable
				.filter(({ declaration }) => declaration?.stale)
				.sort(earliest(({ declaration }) => declaration?.evaluatedOn)),
		),
		broken: ids(
			actions
				.filter(({ declaration }) => declaration?.broken)
				.sort((a, b) => Number(b.expectedNow) - Number(a.expectedNow) || phaseRank(a) - phaseRank(b)),
		),
	};
}

const rank = (reason: NextReason) => nextReasons.indexOf(reason);
