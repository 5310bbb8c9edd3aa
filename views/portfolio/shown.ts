/** What a view shows of a portfolio: the one reading of filters, order and groups, for the page and for what is exported of it. */

import { type Group, groupsOf, type Line, linesOf } from './groups';
import type { PageStandard } from './messages';
import { type OverdueEntry, overdueEntries, overdueFitting, overdueSorted } from './overdue';
import { type Entry, filtered, sorted, type Totals, totalsOf } from './table';
import { type Grouping, groupings, type PortfolioView } from './view';

export interface Shown {
	/** The initiatives that fit the filters, in the order of the view, group after group where there are any. */
	readonly entries: readonly Entry[];
	/** The lines of the grid: {@link entries}, each group before its own. */
	readonly lines: readonly Line[];
	readonly totals: Totals;
	/** What they add up to by organisation and by phase. */
	readonly groups: Readonly<Record<Grouping, readonly Group[]>>;
	/** How many readable initiatives there are, and how many of them the filters hide. */
	readonly readable: number;
	readonly hidden: number;
	/** Everything overdue in them, and what of it the list's own filters leave, in its order. */
	readonly overdue: readonly OverdueEntry[];
	readonly overdueShown: readonly OverdueEntry[];
}

/** What a view shows of all that was read. */
export function shownOf(
	all: Iterable<Entry>,
	view: PortfolioView,
	standard: Pick<PageStandard, 'practices' | 'actions' | 'words'>,
	language: string,
): Shown {
	const every = [...all];
	const practices = standard.practices.map(({ id }) => id);
	const phases = standard.words.phases.map(({ id }) => id);
	const order = { phases, language, practiceCount: practices.length };
	const ordered = sorted(filtered(every, view), view, { practices, phases }, language);
	const groups = Object.fromEntries(groupings.map((by) => [by, groupsOf(ordered, by, order)])) as Record<
		Grouping,
		Group[]
	>;
	const chosen = view.group === '' ? undefined : groups[view.group];
	const entries = chosen?.flatMap(({ entries: own }) => own) ?? ordered;
	const readable = every.filter(({ row }) => row.readable).length;
	const overdue = overdueEntries(entries);
	const actions = standard.actions.map(({ id }) => id);
	return {
		entries,
		lines: chosen ? linesOf(chosen) : entries,
		totals: totalsOf(entries, practices.length),
		groups,
		readable,
		hidden: readable - entries.length,
		overdue,
		overdueShown: overdueSorted(overdueFitting(overdue, view.overdue), view.overdue, actions, language),
	};
}
