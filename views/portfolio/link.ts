/**
 * A view of the portfolio as the query of a link, and back: `recherche=permis&phase=conception&tri=valeur`. Names are those
 * of exports: French and unaccented, the same in both languages. What has its default is left out.
 */
import type { PhaseId } from '../../server/engine/catalogue/types';
import {
	defaultOverdue,
	defaultView,
	type Grouping,
	nobody,
	type OverdueSort,
	type OverdueView,
	type PortfolioList,
	type PortfolioView,
} from './view';

/** How the orders of the grid are named; a practice is named by its id. */
export const sortIds: Readonly<Record<string, string>> = {
	name: 'initiative',
	organisation: 'organisme',
	phase: 'phase',
	withoutGap: 'sans_ecart',
	inPlace: 'en_place',
};
export const groupIds: Readonly<Record<Grouping, string>> = { organisation: 'organisme', phase: 'phase' };
export const overdueKindIds: Readonly<Record<'late' | 'stale', string>> = { late: 'en_retard', stale: 'perimee' };
const overdueSortIds: Readonly<Record<OverdueSort, string>> = {
	days: 'delai',
	initiative: 'initiative',
	action: 'action',
	person: 'personne',
	date: 'date',
};
const listIds: Readonly<Record<PortfolioList, string>> = { overdue: 'retards', subtotals: 'sous_totaux' };
const orders = { croissant: false, decroissant: true } as const;
const orderId = (descending: boolean) => (descending ? 'decroissant' : 'croissant');
const none = 'aucune';
/** As long as a filter may be. */
const longest = 500;

/** The filters that are on, by their names. */
export function filterIds(view: PortfolioView): [name: string, value: string][] {
	const { text, organisation, phase, onlyGaps, action } = view;
	return named([
		['recherche', text.trim()],
		['organisme', organisation],
		['phase', phase === 'none' ? none : phase],
		['ecarts', onlyGaps ? 'oui' : ''],
		['action', action],
	]);
}

/** The filters of the list of overdue actions that are on, by their names. */
export function overdueFilterIds({ overdue: { kind, person } }: PortfolioView): [name: string, value: string][] {
	return named([
		['genre', kind === '' ? '' : overdueKindIds[kind]],
		['personne', person === nobody ? none : person],
	]);
}

/** What has a value. */
const named = (all: readonly [name: string, value: string][]): [name: string, value: string][] =>
	all.filter(([, value]) => value !== '');

/** The parts of a view that are not as they are at first, by their names, each once. */
export function viewIds(view: PortfolioView): [name: string, value: string][] {
	const { sort, descending, group, overdue, open } = view;
	const parts: [string, string][] = filterIds(view);
	const put = (name: string, value: string | undefined, isDefault: boolean) => {
		if (!isDefault && value !== undefined) parts.push([name, value]);
	};
	put('tri', sortIds[sort] ?? sort, sort === defaultView.sort);
	put('ordre', orderId(descending), descending === defaultView.descending);
	put('regroupement', group === '' ? undefined : groupIds[group], group === '');
	parts.push(...overdueFilterIds(view));
	put('tri_retards', overdueSortIds[overdue.sort], overdue.sort === defaultOverdue.sort);
	put('ordre_retards', orderId(overdue.descending), overdue.descending === defaultOverdue.descending);
	const lists = open.map((list) => listIds[list]).join('.') || none;
	put('listes', lists, open.length === defaultView.open.length);
	return parts;
}

/** A text that an address can hold: half a character becomes U+FFFD. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/**
 * The query of a link to a view, without its question mark. Whoever opens it takes the escapes away once before they give
 * it, so that a name with an ampersand would fall apart: what is inside the values is escaped twice.
 */
export function viewQuery(view: PortfolioView): string {
	return viewIds(view)
		.map(([name, value]) => `${name}=${encodeURIComponent(encodeURIComponent(whole(value)))}`)
		.join('&');
}

/** The ids that a link may name. */
export interface LinkNames {
	readonly practices: readonly string[];
	readonly actions: readonly string[];
	readonly phases: readonly PhaseId[];
}

/**
 * The view that a query names, its escapes taken away once. Undefined where it is malformed in any way: a name that is none
 * or comes twice, a value that is none of those it can have, an escape that is none.
 */
export function viewOfQuery(query: string, names: LinkNames): PortfolioView | undefined {
	const given = new Map<string, string>();
	for (const part of query === '' ? [] : query.split('&')) {
		const [name = '', escaped, ...rest] = part.split('=');
		const value = escaped === undefined || rest.length > 0 ? undefined : unescaped(escaped);
		if (value === undefined || value === '' || value.length > longest || given.has(name)) return undefined;
		given.set(name, value);
	}
	return readParts(given, names);
}

function unescaped(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

/** Says that a value is none of those it can have. */
class Malformed extends Error {}

/** The key under which a value stands. @throws Malformed */
function keyOf<K extends string>(ids: Readonly<Record<K, string>>, value: string): K {
	const found = (Object.keys(ids) as K[]).find((key) => ids[key] === value);
	if (found === undefined) throw new Malformed();
	return found;
}

function oneOf(all: readonly string[], value: string): string {
	if (!all.includes(value)) throw new Malformed();
	return value;
}

const orderOf = (value: string): boolean => orders[oneOf(Object.keys(orders), value) as keyof typeof orders];

function readParts(given: ReadonlyMap<string, string>, names: LinkNames): PortfolioView | undefined {
	let view: PortfolioView = defaultView;
	const turn = (change: Partial<PortfolioView>) => {
		view = { ...view, ...change };
	};
	const turnOverdue = (change: Partial<OverdueView>) => turn({ overdue: { ...view.overdue, ...change } });
	const readers: Readonly<Record<string, (value: string) => void>> = {
		recherche: (text) => turn({ text }),
		organisme: (organisation) => turn({ organisation }),
		phase: (phase) => turn({ phase: phase === none ? 'none' : oneOf(names.phases, phase) }),
		ecarts: (value) => turn({ onlyGaps: oneOf(['oui'], value) === 'oui' }),
		action: (action) => turn({ action: oneOf(names.actions, action) }),
		tri: (sort) => turn({ sort: names.practices.includes(sort) ? sort : keyOf(sortIds, sort) }),
		ordre: (order) => turn({ descending: orderOf(order) }),
		regroupement: (group) => turn({ group: keyOf(groupIds, group) }),
		genre: (kind) => turnOverdue({ kind: keyOf(overdueKindIds, kind) }),
		personne: (person) => turnOverdue({ person: person === none ? nobody : person }),
		tri_retards: (sort) => turnOverdue({ sort: keyOf(overdueSortIds, sort) }),
		ordre_retards: (order) => turnOverdue({ descending: orderOf(order) }),
		listes: (lists) => turn({ open: lists === none ? [] : listsOf(lists) }),
	};
	try {
		for (const [name, value] of given) {
			if (!Object.hasOwn(readers, name)) return undefined;
			readers[name]?.(value);
		}
	} catch (error) {
		if (error instanceof Malformed) return undefined;
		throw error;
	}
	return view;
}

function listsOf(value: string): readonly PortfolioList[] {
	const lists = value.split('.').map((id) => keyOf(listIds, id));
	if (new Set(lists).size < lists.length) throw new Malformed();
	return defaultView.open.filter((list) => lists.includes(list));
}
