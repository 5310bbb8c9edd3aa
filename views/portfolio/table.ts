/** Which rows are shown, in which order, and what they add up to. Pure: rows and a view in, rows and sums out. */

import type { PracticeState } from '../../server/engine/coverage/types';
import { fold } from '../../server/engine/fold';
import { statesByUrgency } from '../marks';
import { type CountValues, type PageRow, sumOf, valueIn } from './rows';
import type { PortfolioView } from './view';

/** A row with what looking for it needs. */
export interface Entry {
	readonly row: PageRow;
	/** Name, organisation and file, folded. */
	readonly search: string;
}

/** Makes a row ready to be looked for. */
export function entryOf(row: PageRow): Entry {
	return { row, search: fold(`${row.name}\n${row.organisation}\n${row.file}`) };
}

/** The readable initiatives that fit every filter of a view; each word of its text must be found. */
export function filtered(entries: Iterable<Entry>, view: PortfolioView): Entry[] {
	const words = fold(view.text).split(/\s+/).filter(Boolean);
	return [...entries].filter(
		({ row, search }) =>
			row.readable &&
			words.every((word) => search.includes(word)) &&
			(view.organisation === '' || row.organisation === view.organisation) &&
			(view.phase === '' || (row.phase ?? 'none') === view.phase) &&
			(!view.onlyGaps || row.states.includes('gap')) &&
			(view.action === '' || row.gaps.includes(view.action)),
	);
}

/** What is in place, of what applies; 0 where nothing applies. */
function share(values: CountValues): number {
	return valueIn(values, 'inPlace') / Math.max(1, valueIn(values, 'applicable'));
}

/** What some entries are compared by, as numbers; undefined for the columns of words. */
function figure(
	sort: string,
	{ practices, phases }: { readonly practices: readonly string[]; readonly phases: readonly string[] },
): ((row: PageRow) => number) | undefined {
	if (sort === 'phase') return ({ phase }) => (phase ? phases.indexOf(phase) : phases.length);
	if (sort === 'withoutGap') return ({ withoutGap }) => withoutGap;
	if (sort === 'inPlace') return ({ counts }) => share(counts);
	const index = practices.indexOf(sort);
	if (index < 0) return undefined;
	return ({ states, cells }) =>
		statesByUrgency.indexOf(states[index] ?? 'notYetExpected') + share(cells[index] ?? []) / 2;
}

/**
 * The entries in the order of a view; equal ones by name, then by address, whatever the direction.
 * @param standard the ids of the practices and of the phases, in order
 * @param language whose alphabet orders the words
 */
export function sorted(
	entries: readonly Entry[],
	view: Pick<PortfolioView, 'sort' | 'descending'>,
	standard: { readonly practices: readonly string[]; readonly phases: readonly string[] },
	language: string,
): Entry[] {
	const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
	const byName = (a: Entry, b: Entry) =>
		collator.compare(a.row.name, b.row.name) || (a.row.uri < b.row.uri ? -1 : a.row.uri > b.row.uri ? 1 : 0);
	const sign = view.descending ? -1 : 1;
	const number = figure(view.sort, standard);
	const compare = (a: Entry, b: Entry): number => {
		if (number) return number(a.row) - number(b.row);
		if (view.sort !== 'organisation') return collator.compare(a.row.name, b.row.name);
		// Who states none comes last, as in any list of names.
		const [one, other] = [a.row.organisation, b.row.organisation];
		if (!one || !other) return sign * (Number(!one) - Number(!other));
		return collator.compare(one, other);
	};
	return [...entries].sort((a, b) => sign * compare(a, b) || byName(a, b));
}

/** Initiatives by the state of one practice. */
export type StateTotals = Readonly<Record<PracticeState, number>>;

/** What some initiatives add up to. */
export interface Totals {
	readonly initiatives: number;
	readonly organisations: number;
	readonly counts: CountValues;
	/** Practices without a gap, of all those of each initiative. */
	readonly withoutGap: number;
	/** In the order of the standard. */
	readonly practices: readonly StateTotals[];
}

/** The sums of some initiatives, for each of so many practices; all 0 of none. */
export function totalsOf(entries: readonly Entry[], practiceCount: number): Totals {
	const practices = Array.from({ length: practiceCount }, () => ({
		noGap: 0,
		gap: 0,
		toAssess: 0,
		notYetExpected: 0,
	}));
	let withoutGap = 0;
	for (const { row } of entries) {
		withoutGap += row.withoutGap;
		for (const [index, state] of row.states.entries()) {
			const totals = practices[index];
			if (totals) totals[state]++;
		}
	}
	return {
		initiatives: entries.length,
		organisations: new Set(entries.map(({ row }) => row.organisation).filter(Boolean)).size,
		counts: sumOf(entries.map(({ row }) => row.counts)),
		withoutGap,
		practices,
	};
}

/** An action and how many initiatives it is still expected of. */
export interface CommonGap {
	readonly action: string;
	readonly count: number;
}

/** The actions that are most often still expected, the most frequent first; equal ones in the order of `actions`. */
export function commonGaps(entries: readonly Entry[], actions: readonly string[], most = 10): CommonGap[] {
	const counts = new Map<string, number>();
	for (const { row } of entries) for (const id of row.gaps) counts.set(id, (counts.get(id) ?? 0) + 1);
	const order = new Map(actions.map((id, index) => [id, index]));
	const place = (id: string) => order.get(id) ?? actions.length;
	return [...counts]
		.map(([action, count]) => ({ action, count }))
		.sort((a, b) => b.count - a.count || place(a.action) - place(b.action))
		.slice(0, most);
}

/** The organisations of the readable initiatives, each once, in the order of the alphabet. */
export function organisationsOf(entries: Iterable<Entry>, language: string): string[] {
	const all = new Set<string>();
	for (const { row } of entries) if (row.readable && row.organisation) all.add(row.organisation);
	return [...all].sort(new Intl.Collator(language, { numeric: true }).compare);
}

/** Which rows are drawn: those in view and some more on each side, as indexes; `end` is not among them. */
export function windowOf(
	top: number,
	height: number,
	rowHeight: number,
	count: number,
	more = 6,
): { readonly first: number; readonly end: number } {
	const first = Math.max(0, Math.floor(top / rowHeight) - more);
	const end = Math.min(count, Math.ceil((top + height) / rowHeight) + more);
	return { first: Math.min(first, end), end };
}
