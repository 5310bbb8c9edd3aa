import { never, type PhaseId } from '../../server/engine/catalogue/types';
import { type Mark, marksInOrder } from '../marks';

/** What the list is divided by: the first two and `none` show practices, the others actions. */
export const groupings = ['theme', 'orientation', 'phase', 'status', 'responsible', 'none'] as const;
export type Grouping = (typeof groupings)[number];

/** In what order practices or actions stand in a group. */
export const sorts = ['number', 'state', 'progress', 'due'] as const;
export type Sort = (typeof sorts)[number];

/** Id of a phase, or {@link never} for what is expected in none. */
export type PhaseFilter = PhaseId;

/** What qualifies a declaration beside its status. */
export const qualities = ['late', 'broken', 'stale'] as const;
export type StatusFilter = Mark | (typeof qualities)[number];

/** The value of {@link PanelView.responsible} for actions that name nobody: no name is a space alone. */
export const nobody = ' ';

/** How the coverage is looked at. Kept by the host for each workspace, plain data. */
export interface PanelView {
	/** The wheel, or the table that says the same. */
	readonly picture: 'wheel' | 'table';
	readonly group: Grouping;
	readonly sort: Sort;
	/** As typed; empty for none. */
	readonly search: string;
	/** Id of a theme; empty for all, as in all that follow. */
	readonly theme: string;
	readonly orientation: string;
	/** From which an action is expected. */
	readonly phase: PhaseFilter | '';
	readonly status: StatusFilter | '';
	/** As a declaration names them, or {@link nobody}. */
	readonly responsible: string;
}

export const defaultView: PanelView = {
	picture: 'wheel',
	group: 'theme',
	sort: 'number',
	search: '',
	theme: '',
	orientation: '',
	phase: '',
	status: '',
	responsible: '',
};

/** The view's keys that leave actions out. */
export const filterKeys = ['theme', 'orientation', 'phase', 'status', 'responsible'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** A view that leaves nothing out. */
export const noFilters = { search: '', theme: '', orientation: '', phase: '', status: '', responsible: '' } as const;

/** Longer texts are no search and no name. */
const maxText = 200;

/** What was kept, made sound: what is not understood takes its default. */
export function readView(stored: unknown): PanelView {
	const kept = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
	const text = (key: keyof PanelView): string => {
		const value = kept[key];
		return typeof value === 'string' ? value.slice(0, maxText) : '';
	};
	const one = <T extends string>(key: keyof PanelView, values: readonly T[]): T | undefined =>
		values.find((value) => value === kept[key]);
	return {
		picture: one('picture', ['wheel', 'table']) ?? defaultView.picture,
		group: one('group', groupings) ?? defaultView.group,
		sort: one('sort', sorts) ?? defaultView.sort,
		search: text('search'),
		theme: text('theme'),
		orientation: text('orientation'),
		// An earlier version kept it as the setting says it.
		phase: text('phase') === 'jamais' ? never : text('phase'),
		status: one('status', [...marksInOrder, ...qualities]) ?? '',
		responsible: text('responsible'),
	};
}
