/** One charter among all those of a workspace: its figures, and nothing that grows with its text. */

import type { Analysis } from '../analyse';
import type { Catalogue } from '../catalogue/catalogue';
import { count, stateOf } from './count';
import { gapsOf } from './next';
import type { PortfolioRow } from './portfolio';

/** The row of a charter. One that cannot be read whole has the figures of what could be. */
export function portfolioRow(uri: string, { charter, assessment }: Analysis): PortfolioRow {
	const practices = charter.catalogue.practices.map((practice) => {
		const actions = assessment.actions.filter(({ action }) => action.practice === practice.id);
		return { state: stateOf(actions), counts: count(actions) };
	});
	const { initiative } = charter.value;
	return {
		uri,
		readable: charter.sound && charter.root !== undefined,
		name: initiative?.nom ?? '',
		organisation: initiative?.organisme ?? '',
		...(assessment.phase ? { phase: assessment.phase } : {}),
		...(assessment.type ? { type: assessment.type } : {}),
		edition: assessment.edition,
		counts: count(assessment.actions),
		practicesWithoutGap: practices.filter(({ state }) => state === 'noGap').length,
		practices,
		gaps: gapsOf(assessment),
	};
}

/** The row of a file that could not be read at all. */
export function unreadableRow(uri: string, { practices, data }: Pick<Catalogue, 'practices' | 'data'>): PortfolioRow {
	const counts = count([]);
	return {
		uri,
		readable: false,
		name: '',
		organisation: '',
		edition: data.edition,
		counts,
		practicesWithoutGap: 0,
		practices: practices.map(() => ({ state: stateOf([]), counts })),
		gaps: [],
	};
}
