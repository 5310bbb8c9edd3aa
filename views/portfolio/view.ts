/** How the portfolio is looked at. Kept by the host for each workspace, plain data. */
import type { PhaseId } from '../../server/engine/catalogue/types';

/** What the rows can be put in order by, beside the practices, whose keys are their ids. */
export const ownSorts = ['name', 'organisation', 'phase', 'withoutGap', 'inPlace'] as const;

export interface PortfolioView {
	/** One of {@link ownSorts}, or the id of a practice. */
	readonly sort: string;
	readonly descending: boolean;
	/** Words that the name, the organisation or the file must hold; empty for all. */
	readonly text: string;
	/** An organisation as it is written; empty for all. */
	readonly organisation: string;
	/** `none` for the charters that state none; empty for all. */
	readonly phase: PhaseId | 'none' | '';
	/** Only the initiatives of which at least one practice has a gap. */
	readonly onlyGaps: boolean;
	/** Only the initiatives that this action (`valeur.pmv`) is still expected of; empty for all. */
	readonly action: string;
}

/** The filters, all off. */
export const noFilters = { text: '', organisation: '', phase: '', onlyGaps: false, action: '' } as const;

export const defaultView: PortfolioView = { sort: 'name', descending: false, ...noFilters };

const textIn = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 500) : '');

/** What was kept, made sound: what is not understood takes its default. */
export function readView(stored: unknown): PortfolioView {
	const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<keyof PortfolioView, unknown>;
	const phase = /^[a-z_]*$/.test(textIn(given.phase)) ? textIn(given.phase) : '';
	return {
		sort: textIn(given.sort) || defaultView.sort,
		descending: given.descending === true,
		text: textIn(given.text),
		organisation: textIn(given.organisation),
		phase,
		onlyGaps: given.onlyGaps === true,
		action: textIn(given.action),
	};
}

/** Whether something is filtered out. */
export function isFiltered(view: PortfolioView): boolean {
	return (
		view.text.trim() !== '' || view.organisation !== '' || view.phase !== '' || view.onlyGaps || view.action !== ''
	);
}
