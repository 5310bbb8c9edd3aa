/** One charter among all those of a workspace: its figures, and nothing that grows with its text. */

import type { Analysis } from '../analyse';
import type { Assessed } from '../assess';
import type { Catalogue } from '../catalogue/catalogue';
import { childOf, textOf } from '../parse/tree';
import { count, stateOf } from './count';
import { gapsOf } from './next';
import { type OverdueFacts, overdueOf, type PortfolioRow } from './portfolio';

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
		overdue: overdueOf(
			assessment.actions.filter(({ counted }) => counted !== 'sans_objet').map(overdueFacts),
			assessment.today,
			initiative?.responsable,
		),
	};
}

function overdueFacts({ action, declaration }: Assessed): OverdueFacts {
	const text = (key: string) => textOf(declaration && childOf(declaration.node, key));
	return {
		id: action.id,
		late: declaration?.late ?? false,
		stale: declaration?.stale ?? false,
		dueDate: declaration?.dueDate ?? '',
		assessedOn: declaration?.evaluatedOn ?? '',
		responsible: text('responsable'),
		assessedBy: text('evaluee_par'),
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
		overdue: [],
	};
}
