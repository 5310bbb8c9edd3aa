/** What a cursor is on when it is on something that has a name, and everywhere that this thing stands in the charter. */

import { fold } from '../fold';
import type { Entry, ScalarNode, Span, TreeNode } from '../parse/tree';
import type { NameKind } from '../schema/types';
import { contentSpan, isClosed, partSpan } from '../text/rewrite';
import type { Charter } from './charter';
import { pointersIn, type Segment } from './pointers';
import { nameKeys } from './selectors';
import { anchored, type Place, walk } from './walk';

/** A group, an indicator, or any item of a list that has a name. */
export interface NameSubject {
	readonly kind: 'name';
	readonly name: string;
	/** What kind of name it is; undefined for items that only pointers name. */
	readonly of: NameKind | undefined;
	/** The items of that name; empty for a name that nothing declares. */
	readonly items: readonly TreeNode[];
}

/** A target of the strategy: the standard declares it. */
export interface TargetSubject {
	readonly kind: 'target';
	readonly name: string;
}

/** A key. One of the organisation's own stands for all of the same path, as in the items of a list. */
export interface KeySubject {
	readonly kind: 'key';
	readonly name: string;
	readonly path: readonly string[];
	/** Whether the organisation chose it: it, or a key above it, begins with `x-`. */
	readonly own: boolean;
	readonly places: readonly Place[];
}

export type Subject = NameSubject | TargetSubject | KeySubject;

/** One place where a subject stands. The span is that of the name alone, without quotes. */
export interface Occurrence extends Span {
	readonly declares: boolean;
	/** The value, or the key's value. */
	readonly place: Place;
	/** The text it stands in; undefined for a key. */
	readonly node: ScalarNode | undefined;
	/** In a pointer: which part of its text. */
	readonly part: Span | undefined;
}

/** A subject under a cursor, and the span of its name there. */
export interface Found {
	readonly subject: Subject;
	readonly span: Span;
}

const holds = (span: Span, offset: number) => span.start <= offset && offset <= span.end;

/** What is named at an offset, its ends and quotes included; undefined where nothing is. */
export function subjectAt(charter: Charter, offset: number): Found | undefined {
	const values: Place[] = [];
	for (const place of walk(charter)) {
		const { entry, node } = place;
		if (entry && !entry.merged && entry.keySpan.end > entry.keySpan.start && holds(entry.keySpan, offset))
			return { subject: keySubject(charter, place, entry), span: keyName(charter, entry) };
		if (
			node.kind === 'scalar' &&
			node.text !== '' &&
			isClosed(charter.text, node) &&
			holds(outer(charter, node), offset)
		)
			values.push(place);
	}
	const subjects = values.flatMap((place) => valueSubject(charter, place, offset) ?? []);
	// Through an alias several names stand at one place: none is meant more than the others.
	return subjects.length === 1 ? subjects[0] : undefined;
}

/** A scalar with its quotes, without the blank lines after it. */
function outer(charter: Charter, node: ScalarNode): Span {
	return node.style === 'block' ? { start: node.start, end: contentSpan(charter.text, node).end } : node;
}

/** The span of a key without its quotes. */
function keyName({ text }: Charter, { keySpan: { start, end } }: Entry): Span {
	return end - start >= 2 && /["']/.test(text[start] ?? '') ? { start: start + 1, end: end - 1 } : { start, end };
}

function keySubject(charter: Charter, place: Place, entry: Entry): KeySubject {
	const { path } = place;
	const own = path.some((key) => key.startsWith('x-'));
	const full = path.join('\n');
	const places = own ? walk(charter).filter((other) => other.entry && other.path.join('\n') === full) : [place];
	return { kind: 'key', name: entry.key, path, own, places };
}

function valueSubject(charter: Charter, place: Place, offset: number): Found | undefined {
	const { node } = place;
	if (node.kind !== 'scalar') return undefined;
	const span = place.aliased ? node : contentSpan(charter.text, node);
	const kind = nameKindOf(charter, node);
	if (kind) return { subject: kindSubject(charter, kind, node.text), span };
	const pointer = pointersIn(charter).find((one) => one.node === node);
	if (pointer) {
		if (place.aliased) return undefined;
		const all = pointer.segments.map((segment) => ({ segment, span: partSpan(charter.text, node, segment.part) }));
		const on = all.find((one) => holds(one.span, offset));
		const subject = on && segmentSubject(charter, on.segment);
		return subject && { subject, span: on.span };
	}
	if (isTarget(charter, place)) return { subject: { kind: 'target', name: node.text }, span };
	const item = place.aliased ? undefined : itemNamedBy(charter, place);
	return item && { subject: itemSubject(charter, [item], node.text), span };
}

/** The kind of name that a text declares or refers to; undefined for any other text. */
function nameKindOf(charter: Charter, node: TreeNode): NameKind | undefined {
	const type = charter.infoOf(node)?.type;
	return type?.kind === 'text' ? (type.declares ?? type.refersTo) : undefined;
}

function declares(charter: Charter, node: TreeNode): boolean {
	const type = charter.infoOf(node)?.type;
	return type?.kind === 'text' && type.declares !== undefined;
}

function isTarget(charter: Charter, { node }: Place): boolean {
	const type = charter.infoOf(node)?.type;
	return type?.kind === 'enum' && type.of === 'target';
}

/** All items that declare a name of a kind. */
function kindSubject(charter: Charter, of: NameKind, name: string): NameSubject {
	const folded = fold(name);
	const items = walk(charter).flatMap((place) => {
		const { node } = place;
		if (node.kind !== 'scalar' || nameKindOf(charter, node) !== of || !declares(charter, node)) return [];
		return fold(node.text) === folded ? [itemNamedBy(charter, place) ?? node] : [];
	});
	return { kind: 'name', name, of, items };
}

/** The item of a list whose name a scalar is; undefined where it is none. Declarations are named by the standard. */
function itemNamedBy(charter: Charter, place: Place): TreeNode | undefined {
	if (place.path[0] === 'pratiques') return undefined;
	if (place.list) return place.node;
	const { map } = place;
	return map && namePlaces(charter).get(map) === place && itemLists(charter).has(map) ? map : undefined;
}

const names = new WeakMap<Charter, ReadonlyMap<TreeNode, Place>>();

/** By item, the place of the text that names it: a bare text is its own name. */
export function namePlaces(charter: Charter): ReadonlyMap<TreeNode, Place> {
	const known = names.get(charter);
	if (known) return known;
	const found = new Map<TreeNode, Place>();
	for (const place of walk(charter)) {
		const { node, entry, map, list } = place;
		if (node.kind !== 'scalar' || node.text === '') continue;
		if (list) found.set(node, place);
		const rank = nameRank(entry?.key);
		const before = map && found.get(map)?.entry?.key;
		if (map && rank >= 0 && (before === undefined || rank < nameRank(before))) found.set(map, place);
	}
	names.set(charter, found);
	return found;
}

const ranks: ReadonlyMap<string | undefined, number> = new Map(nameKeys.map((key, index) => [key, index]));
const nameRank = (key: string | undefined) => ranks.get(key) ?? -1;

const lists = new WeakMap<Charter, ReadonlyMap<TreeNode, Place>>();

/** The items of all lists, with their places. */
function itemLists(charter: Charter): ReadonlyMap<TreeNode, Place> {
	let known = lists.get(charter);
	if (!known) {
		known = new Map(walk(charter).flatMap((place) => (place.list ? [[place.node, place] as const] : [])));
		lists.set(charter, known);
	}
	return known;
}

/** The name of an item, as its list and pointers know it. */
function itemSubject(charter: Charter, items: readonly TreeNode[], name: string): NameSubject {
	for (const item of items) {
		const node = namePlaces(charter).get(item)?.node;
		const kind = node && declares(charter, node) ? nameKindOf(charter, node) : undefined;
		if (kind) return kindSubject(charter, kind, name);
	}
	const folded = fold(name);
	const all = new Set(items);
	// A pointer cannot tell the items of one list and one name apart.
	for (const list of new Set(items.map((item) => itemLists(charter).get(item)?.list)))
		for (const other of list?.items ?? []) if (fold(nameTextOf(charter, other)) === folded) all.add(other);
	return { kind: 'name', name, of: undefined, items: [...all] };
}

function nameTextOf(charter: Charter, item: TreeNode): string {
	const node = namePlaces(charter).get(item)?.node;
	return node?.kind === 'scalar' ? node.text : '';
}

function segmentSubject(charter: Charter, { step, reached }: Segment): Subject | undefined {
	const nodes = reached();
	if (nodes.length === 0) return undefined;
	if (step.kind === 'named') return itemSubject(charter, nodes, step.name);
	if (step.kind !== 'key') return undefined;
	const places = placesOf(charter, nodes);
	const first = places.find((place) => place.entry && !place.entry.merged) ?? places[0];
	if (!first?.entry) return undefined;
	const subject = keySubject(charter, first, first.entry);
	return subject.own ? subject : { ...subject, places };
}

/** The places of some nodes, in the order of the text. */
export function placesOf(charter: Charter, nodes: readonly TreeNode[]): Place[] {
	const wanted = new Set(nodes);
	return walk(charter).filter(({ node }) => wanted.has(node));
}

/** Everywhere that a subject stands, in the order of the text, each place once. What an alias brings stands at the alias. */
export function occurrencesOf(charter: Charter, subject: Subject): Occurrence[] {
	const starts = new Set<number>();
	return everyOccurrence(charter, subject)
		.sort((a, b) => a.start - b.start)
		.filter(({ start }) => !starts.has(start) && starts.add(start));
}

function everyOccurrence(charter: Charter, subject: Subject): Occurrence[] {
	return subject.kind === 'key' ? keyOccurrences(charter, subject) : nameOccurrences(charter, subject);
}

/**
 * Where a subject is written: its occurrences, those behind an alias at the anchor. `lost`: an alias whose anchor's text
 * cannot be found.
 */
export function writtenOccurrences(
	charter: Charter,
	subject: Subject,
): { readonly found: readonly Occurrence[]; readonly lost: string | undefined } {
	const found = new Map<number, Occurrence>();
	const all = everyOccurrence(charter, subject);
	const viaAlias = ({ node, place }: Occurrence) => node !== undefined && place.aliased;
	for (const occurrence of all) if (!viaAlias(occurrence)) found.set(occurrence.start, occurrence);
	let lost: string | undefined;
	const aliased = all.filter(viaAlias);
	const texts = new Map<string, Place[]>();
	for (const place of aliased.length > 0 ? walk(charter) : [])
		if (place.node.kind === 'scalar' && !place.aliased)
			texts.set(place.node.text, (texts.get(place.node.text) ?? []).concat(place));
	for (const occurrence of aliased) {
		const origins = originsOf(charter, occurrence, texts.get(occurrence.node?.text ?? '') ?? []);
		if (origins.length === 0) lost ??= charter.text.slice(occurrence.start, occurrence.end);
		for (const origin of origins) if (!found.has(origin.start)) found.set(origin.start, origin);
	}
	return { found: [...found.values()].sort((a, b) => a.start - b.start), lost };
}

/** Those of some places at an anchor that are what its alias brings. */
function originsOf(charter: Charter, occurrence: Occurrence, alike: readonly Place[]): Occurrence[] {
	const { part, place: from, declares } = occurrence;
	const origin = anchored(charter, occurrence);
	if (!origin) return [];
	return alike.flatMap((place): Occurrence[] => {
		const { node, entry } = place;
		if (node.kind !== 'scalar' || node.start < origin.start || node.end > origin.end) return [];
		// In a map, the same text may stand under another key.
		if (node !== origin && entry && entry.key !== from.entry?.key) return [];
		return [{ ...partSpan(charter.text, node, part), declares, place, node, part }];
	});
}

function keyOccurrences(charter: Charter, subject: KeySubject): Occurrence[] {
	const found: Occurrence[] = [];
	const values = new Set<TreeNode>();
	for (const place of [...subject.places, ...inherited(charter, subject)]) {
		const { entry } = place;
		if (!entry) continue;
		values.add(entry.value);
		if (entry.merged || entry.keySpan.end === entry.keySpan.start) continue;
		found.push({ ...keyName(charter, entry), declares: true, place, node: undefined, part: undefined });
	}
	const named = (segment: Segment) =>
		segment.step.kind === 'key' && segment.step.key === subject.name && segment.reached().some((n) => values.has(n));
	return [...found, ...inPointers(charter, named)];
}

/** The places that have an own key through a merge or an alias of the map that it stands in. */
function inherited(charter: Charter, { own, name, places }: KeySubject): Place[] {
	if (!own) return [];
	return walk(charter).filter(({ entry }) => {
		if (!entry?.merged || entry.key !== name) return false;
		const origin = anchored(charter, entry.keySpan);
		return origin && places.some(({ entry: own }) => own && holds(origin, own.keySpan.start));
	});
}

function nameOccurrences(charter: Charter, subject: NameSubject | TargetSubject): Occurrence[] {
	const folded = fold(subject.name);
	const found: Occurrence[] = [];
	const add = (place: Place, declaring: boolean) => {
		const { node } = place;
		if (node.kind !== 'scalar') return;
		const span = place.aliased ? { start: node.start, end: node.end } : contentSpan(charter.text, node);
		found.push({ ...span, declares: declaring, place, node, part: undefined });
	};
	if (subject.kind === 'target') {
		for (const place of walk(charter))
			if (isTarget(charter, place) && place.node.kind === 'scalar' && place.node.text === subject.name)
				add(place, false);
		return found;
	}
	if (subject.of)
		for (const place of walk(charter)) {
			const { node } = place;
			if (node.kind === 'scalar' && nameKindOf(charter, node) === subject.of && fold(node.text) === folded)
				add(place, declares(charter, node));
		}
	const items = new Set(subject.items);
	for (const item of items) {
		const place = namePlaces(charter).get(item);
		if (place) add(place, true);
	}
	const named = ({ step, reached }: Segment) =>
		step.kind === 'named' && fold(step.name) === folded && reached().some((node) => items.has(node));
	return [...found, ...inPointers(charter, named)];
}

function inPointers(charter: Charter, named: (segment: Segment) => boolean): Occurrence[] {
	return pointersIn(charter).flatMap(({ node, place, segments }) =>
		segments.filter(named).map(({ part }): Occurrence => {
			const span = place.aliased ? { start: node.start, end: node.end } : partSpan(charter.text, node, part);
			return { ...span, declares: false, place, node, part };
		}),
	);
}
