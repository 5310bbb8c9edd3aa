import { lastOffset } from '../../../server/engine/edits/remove';
import { nameOf } from '../../../server/engine/model/selectors';
import type { Entry, MapNode, TreeNode } from '../../../server/engine/parse/tree';
import { read } from '../../standard';

/** A key of a charter, and the charter without it. */
export interface Mutation {
	/** Keys, with the names of the items they are in: `usagers.groupes[Aînés].taille`. Items without a name have their place, from 1. */
	readonly path: string;
	/** The same without the items: `['usagers', 'groupes', 'taille']`. */
	readonly keys: readonly string[];
	/** The value taken out. */
	readonly value: TreeNode;
	readonly text: string;
}

/** Every key of a charter taken out in turn, at any level, in block or flow style. A map's only key is left to the map itself. */
export function* mutations(text: string): Generator<Mutation> {
	const { root } = read(text);
	if (root) yield* ofNode(text, root, '', []);
}

function* ofNode(text: string, node: TreeNode, path: string, keys: readonly string[]): Generator<Mutation> {
	if (node.kind === 'list')
		for (const [index, item] of node.items.entries())
			yield* ofNode(text, item, `${path}[${nameOf(item) ?? index + 1}]`, keys);
	if (node.kind !== 'map') return;
	// A text in place of an object is read as one of its keys.
	for (const entry of node.entries.filter(({ keySpan }) => keySpan.end > keySpan.start)) {
		const at = path === '' ? entry.key : `${path}.${entry.key}`;
		if (node.entries.length > 1)
			yield { path: at, keys: [...keys, entry.key], value: entry.value, text: without(text, node, entry) };
		yield* ofNode(text, entry.value, at, [...keys, entry.key]);
	}
}

/** The text without an entry: up to the next key, or from the end of the one before. */
function without(text: string, map: MapNode, entry: Entry): string {
	const index = map.entries.indexOf(entry);
	const next = map.entries[index + 1];
	const before = map.entries[index - 1];
	if (next) return text.slice(0, entry.keySpan.start) + text.slice(next.keySpan.start);
	const start = before ? endOf(before) : entry.keySpan.start;
	return text.slice(0, start) + text.slice(endOf(entry));
}

const endOf = (entry: Entry) => Math.max(entry.keySpan.end, lastOffset(entry.value));

/** The keys that go with a value: its own, and those of the only key in it, and in that one's value… */
export function keysTaken({ keys, value }: Mutation): string[][] {
	const inside: readonly TreeNode[] = value.kind === 'list' ? value.items : [value];
	const only = new Set(inside.flatMap((node) => (node.kind === 'map' ? node.entries.map(({ key }) => key) : [])));
	const [key] = only;
	if (key === undefined || only.size > 1) return [[...keys]];
	const below = inside.flatMap((node) => (node.kind === 'map' ? node.entries.map((entry) => entry.value) : []));
	return [[...keys], ...below.flatMap((node) => keysTaken({ path: '', text: '', keys: [...keys, key], value: node }))];
}
