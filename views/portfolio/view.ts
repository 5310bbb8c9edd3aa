/** How the portfolio is looked at. Kept by the host for each workspace, plain data. */
import type { PhaseId } from '../../server/engine/catalogue/types';

/** What the rows can be put in order by, beside the practices, whose keys are their ids. */
export const ownSorts = ['name', 'organisation', 'phase', 'withoutGap', 'inPlace'] as const;

/** What the initiatives can be put together by. */
export const groupings = ['organisation', 'phase'] as const;
export type Grouping = (typeof groupings)[number];

/** The lists below the grid, which can be folded. */
export const portfolioLists = ['overdue', 'subtotals'] as const;
export type PortfolioList = (typeof portfolioLists)[number];

/** What the list of what is overdue can be put in order by. */
export const overdueSorts = ['days', 'initiative', 'action', 'person', 'date'] as const;
export type OverdueSort = (typeof overdueSorts)[number];

/** The person of what names none, in a filter: what the list shows for it. */
export const nobody = '–';

/** How the list of what is overdue is looked at. */
export interface OverdueView {
	/** Empty for both kinds. */
	readonly kind: 'late' | 'stale' | '';
	/** A person as the list names it, or {@link nobody}; empty for all. */
	readonly person: string;
	readonly sort: OverdueSort;
	readonly descending: boolean;
}

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
	/** Empty for one list of all. */
	readonly group: Grouping | '';
	readonly overdue: OverdueView;
	/** The lists that are unfolded, in the order of {@link portfolioLists}. */
	readonly open: readonly PortfolioList[];
}

/** The filters, all off. */
export const noFilters = { text: '', organisation: '', phase: '', onlyGaps: false, action: '' } as const;

/** The longest delay first: what is late, then what is to be assessed again. */
export const defaultOverdue: OverdueView = { kind: '', person: '', sort: 'days', descending: true };

export const defaultView: PortfolioView = {
	sort: 'name',
	descending: false,
	...noFilters,
	group: '',
	overdue: defaultOverdue,
	open: portfolioLists,
};

const textIn = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 500) : '');
const isOneOf = <T extends string>(all: readonly T[], value: unknown): value is T => all.includes(value as T);
const partsOf = <T>(stored: unknown): Partial<Record<keyof T, unknown>> =>
	(typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Record<keyof T, unknown>>;

/** What was kept, made sound: what is not understood takes its default. */
export function readView(stored: unknown): PortfolioView {
	const given = partsOf<PortfolioView>(stored);
	const phase = /^[a-z_]*$/.test(textIn(given.phase)) ? textIn(given.phase) : '';
	const { open } = given;
	return {
		sort: textIn(given.sort) || defaultView.sort,
		descending: given.descending === true,
		text: textIn(given.text),
		organisation: textIn(given.organisation),
		phase,
		onlyGaps: given.onlyGaps === true,
		action: textIn(given.action),
		group: isOneOf(groupings, given.group) ? given.group : '',
		overdue: readOverdue(given.overdue),
		open: Array.isArray(open) ? portfolioLists.filter((list) => open.includes(list)) : defaultView.open,
	};
}

function readOverdue(stored: unknown): OverdueView {
	const { kind, person, sort, descending } = partsOf<OverdueView>(stored);
	return {
		kind: isOneOf(['late', 'stale'], kind) ? kind : '',
		person: textIn(person),
		sort: isOneOf(overdueSorts, sort) ? sort : defaultOverdue.sort,
		descending: typeof descending === 'boolean' ? descending : defaultOverdue.descending,
	};
}

/** Whether something is filtered out. */
export function isFiltered(view: PortfolioView): boolean {
	return (
		view.text.trim() !== '' || view.organisation !== '' || view.phase !== '' || view.onlyGaps || view.action !== ''
	);
}
