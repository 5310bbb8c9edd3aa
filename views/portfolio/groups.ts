/** Initiatives put together by organisation or by phase, with what each group adds up to. Pure. */

import type { PhaseId } from '../../server/engine/catalogue/types';
import { type Entry, type Totals, totalsOf } from './table';
import type { Grouping } from './view';

/** Some initiatives that have an organisation or a phase in common. */
export interface Group {
	readonly by: Grouping;
	/** The organisation as it is written, or the id of the phase; empty where the charters state none. */
	readonly key: string;
	/** In the order that they were given in. */
	readonly entries: readonly Entry[];
	readonly totals: Totals;
}

/** What the groups are put in order by. */
export interface GroupOrder {
	/** The ids of the phases, in order. */
	readonly phases: readonly PhaseId[];
	/** Whose alphabet orders the organisations. */
	readonly language: string;
	readonly practiceCount: number;
}

const keyOf = ({ row }: Entry, by: Grouping): string => (by === 'phase' ? (row.phase ?? '') : row.organisation);

/** The groups of some initiatives, each with one at least: phases in their order, organisations by the alphabet; none stated comes last. */
export function groupsOf(entries: readonly Entry[], by: Grouping, order: GroupOrder): Group[] {
	const found = new Map<string, Entry[]>();
	for (const entry of entries) {
		const key = keyOf(entry, by);
		const group = found.get(key);
		if (group) group.push(entry);
		else found.set(key, [entry]);
	}
	const collator = new Intl.Collator(order.language, { numeric: true });
	const rank = (phase: string) => {
		const at = order.phases.indexOf(phase);
		return at < 0 ? order.phases.length : at;
	};
	return [...found]
		.sort(([a], [b]) => {
			if (!a || !b) return Number(!a) - Number(!b);
			return by === 'phase' ? rank(a) - rank(b) : collator.compare(a, b) || (a < b ? -1 : 1);
		})
		.map(([key, some]) => ({ by, key, entries: some, totals: totalsOf(some, order.practiceCount) }));
}

/** A line of the grid: an initiative, or the group that the initiatives below it are of. */
export type Line = Entry | Group;

export const isGroup = (line: Line): line is Group => 'totals' in line;

/** What a line is told from the others by, whatever it says. */
export const lineKey = (line: Line): string => (isGroup(line) ? `${line.by}\n${line.key}` : line.row.uri);

/** The lines of some groups, each before its own initiatives. */
export function linesOf(groups: readonly Group[]): Line[] {
	return groups.flatMap((group) => [group, ...group.entries]);
}
