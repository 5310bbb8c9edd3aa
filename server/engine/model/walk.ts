/** All that stands in a charter, with where it stands: for features that look for places rather than for fields. */
import type { Entry, ListNode, MapNode, Span, TreeNode } from '../parse/tree';
import type { Charter } from './charter';

/** One node of a charter and what it stands in. */
export interface Place {
	readonly node: TreeNode;
	/** Keys from the root; list levels are transparent. */
	readonly path: readonly string[];
	/** The entry that it is the value of; undefined for items of lists, and for the root. */
	readonly entry: Entry | undefined;
	/** The map of that entry. */
	readonly map: MapNode | undefined;
	/** The list that it is an item of. */
	readonly list: ListNode | undefined;
	/** Whether it stands in a collection in flow style, where commas and brackets count. */
	readonly flow: boolean;
	/** Whether it is reached through an alias: it stands elsewhere in the text, and its span is that of the alias. */
	readonly aliased: boolean;
}

const known = new WeakMap<Charter, readonly Place[]>();

/** Every node of a charter, those of the organisation's own keys too, each before what it holds. */
export function walk(charter: Charter): readonly Place[] {
	let places = known.get(charter);
	if (!places) {
		places = charter.root ? [...visit(charter.text, charter.root)] : [];
		known.set(charter, places);
	}
	return places;
}

function* visit(text: string, root: TreeNode): Generator<Place> {
	const first = { node: root, path: [], entry: undefined, map: undefined, list: undefined, flow: false };
	const stack: Place[] = [{ ...first, aliased: isAlias(text, root) }];
	for (let place = stack.pop(); place; place = stack.pop()) {
		yield place;
		const { node, path } = place;
		if (node.kind === 'map') {
			const flow = place.flow || node.flow;
			for (const entry of [...node.entries].reverse()) {
				const aliased = place.aliased || entry.merged || isAlias(text, entry.value);
				const inner = [...path, entry.key];
				stack.push({ node: entry.value, path: inner, entry, map: node, list: undefined, flow, aliased });
			}
		} else if (node.kind === 'list') {
			const flow = place.flow || node.flow;
			for (const item of [...node.items].reverse()) {
				const aliased = place.aliased || isAlias(text, item);
				stack.push({ node: item, path, entry: undefined, map: undefined, list: node, flow, aliased });
			}
		}
	}
}

/** Whether an alias stands at a node: its text is that of the anchor. */
function isAlias(text: string, node: TreeNode): boolean {
	if (text[node.start] !== '*') return false;
	// `*Projet*` in prose is read as the text that it is.
	return node.kind !== 'scalar' || node.text !== text.slice(node.start, node.end);
}

const starts = new WeakMap<Charter, ReadonlyMap<number, TreeNode>>();

/** The nodes by where they start, the outermost where several do. */
function startsOf(charter: Charter): ReadonlyMap<number, TreeNode> {
	const known = starts.get(charter);
	if (known) return known;
	const found = new Map<number, TreeNode>();
	for (const { node, aliased } of walk(charter)) if (!aliased && !found.has(node.start)) found.set(node.start, node);
	starts.set(charter, found);
	return found;
}

const anchors = new WeakMap<Charter, ReadonlyMap<string, readonly number[]>>();

/** Where the anchors of each name stand, in the order of the text. What looks so inside a text does no harm: no node starts there. */
function anchorsOf(charter: Charter): ReadonlyMap<string, readonly number[]> {
	const known = anchors.get(charter);
	if (known) return known;
	const found = new Map<string, number[]>();
	const starts = startsOf(charter);
	for (const { index, 0: written } of charter.text.matchAll(/(?<![^\s[{,])&[^\s,[\]{}]+(?!\S)/g)) {
		// Between an anchor and its node: a tag, a comment, the line's end.
		const between = /(?:\s+|![^\s]*|#[^\n]*)*/y;
		between.lastIndex = index + written.length;
		between.test(charter.text);
		if (!starts.has(between.lastIndex)) continue;
		const name = written.slice(1);
		const places = found.get(name);
		if (places) places.push(between.lastIndex);
		else found.set(name, [between.lastIndex]);
	}
	anchors.set(charter, found);
	return found;
}

/** The node that an alias stands for; undefined where its anchor cannot be found. */
export function anchored(charter: Charter, alias: Span): TreeNode | undefined {
	const places = anchorsOf(charter).get(charter.text.slice(alias.start + 1, alias.end));
	const start = places && lastBefore(places, alias.start);
	return start === undefined ? undefined : startsOf(charter).get(start);
}

/** The last of some numbers in order that is less than another. A search by halves: a file may hold many anchors of one name. */
function lastBefore(numbers: readonly number[], limit: number): number | undefined {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) < limit) low = middle + 1;
		else high = middle;
	}
	return numbers[low - 1];
}
