import type { Assessed } from '../assess';
import type { Counts, PracticeState } from './types';

/** Counts a set of actions. The one counting code of the product: every number that anyone is shown comes from here. */
export function count(actions: readonly Assessed[]): Counts {
	const applicable = actions.filter((one) => one.counted !== 'sans_objet');
	const of = (test: (one: Assessed) => boolean) => applicable.filter(test).length;
	return {
		applicable: applicable.length,
		answered: of((one) => one.answered),
		declared: of((one) => one.status !== 'a_evaluer'),
		inPlace: of((one) => one.counted === 'en_place'),
		partial: of((one) => one.counted === 'partielle'),
		planned: of((one) => one.counted === 'planifiee'),
		notRetained: of((one) => one.counted === 'non_retenue'),
		notApplicable: actions.length - applicable.length,
		detectedOnly: of((one) => one.status === 'a_evaluer' && one.detection.indication !== 'absent'),
		late: of((one) => one.declaration?.late === true),
		stale: of((one) => one.declaration?.stale === true),
		expectedNow: of((one) => one.expectedNow),
	};
}

/** The state of one practice for the current phase, from its actions. A gap wins over what is still to be evaluated. */
export function stateOf(actions: readonly Assessed[]): PracticeState {
	const expected = actions.filter((one) => one.expectedNow);
	if (expected.length === 0) return 'notYetExpected';
	const gap = expected.some(
		(one) =>
			one.counted === 'partielle' || one.counted === 'planifiee' || one.declaration?.late || one.declaration?.broken,
	);
	if (gap) return 'gap';
	return expected.some((one) => one.counted === 'a_evaluer') ? 'toAssess' : 'noGap';
}
