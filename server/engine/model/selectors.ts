/**
 * Selectors name places of a charter. One grammar, for the catalogue's `champs`, for evidence pointers and for what views show:
 *
 *     selector = key { "." key | "[" filter "]" }
 *     filter   = ""              every item of the list
 *              | key             the items where this key is true
 *              | key "=" value   the items whose key has this value
 *              | name            (evidence only) the item of this `nom`, `enonce` or `titre`
 *              | number          (evidence only) the item at this place, from 0, where none has that name
 *
 * A list is entered without `[]` too: `usagers.recherche.methode` is the method of each research.
 */

import { fold } from '../fold';
import { childOf, type ListNode, type Span, type TreeNode } from '../parse/tree';
import { remembering } from '../remember';

export type Step =
	| { readonly kind: 'key'; readonly key: string }
	| { readonly kind: 'all' }
	| { readonly kind: 'where'; readonly key: string; readonly value: string | undefined }
	| { readonly kind: 'named'; readonly name: string };

/** The keys by which an item is named, in the order in which they are looked for. */
export const nameKeys = ['nom', 'enonce', 'titre'] as const;

/** Reads a selector; undefined where it does not follow the grammar. `names`: bare filters are names of items (evidence), not keys. */
export function parseSelector(text: string, names = false): readonly Step[] | undefined {
	return (names ? pointerOf : selectorOf)(text);
}

const selectorOf = remembering((text) => readSteps(text, false));
const pointerOf = remembering((text) => readSteps(text, true));

function readSteps(text: string, names: boolean): readonly Step[] | undefined {
	const steps: Step[] = [];
	for (const part of partsOf(text)) {
		if (!part) return undefined;
		const { key, filter } = part;
		steps.push(key === undefined ? filterStep(filter ?? '', names) : { kind: 'key', key });
	}
	return steps.length > 0 ? steps : undefined;
}

/** One key or filter of a selector; its span is that of the key, or of what the brackets hold. */
interface Part extends Span {
	readonly key?: string;
	readonly filter?: string;
}

/** The parts of a selector; undefined for the first that does not follow the grammar. */
function* partsOf(text: string): Generator<Part | undefined> {
	const part = /\.?([\p{L}_][\p{L}\p{N}_-]*)|\[([^\]]*)\]/uy;
	while (part.lastIndex < text.length) {
		const at = part.lastIndex;
		const match = part.exec(text);
		if (!match) return yield undefined;
		const [whole, key, inside = ''] = match;
		if (key !== undefined) {
			if (whole.startsWith('.') === (at === 0)) return yield undefined;
			yield { key, start: at + whole.length - key.length, end: at + whole.length };
		} else if (at === 0) return yield undefined;
		else {
			const filter = inside.trim();
			const start = at + 1 + inside.length - inside.trimStart().length;
			yield { filter, start, end: start + filter.length };
		}
	}
}

/** Where each step of a selector stands in its text: its key, or what its brackets hold. Empty where the selector cannot be read. */
export function stepSpans(text: string): Span[] {
	const spans: Span[] = [];
	for (const part of partsOf(text)) {
		if (!part) return [];
		spans.push({ start: part.start, end: part.end });
	}
	return spans;
}

function filterStep(filter: string, names: boolean): Step {
	if (filter === '') return { kind: 'all' };
	const equals = /^([a-z_]+)=(.*)$/.exec(filter);
	if (equals?.[1]) return { kind: 'where', key: equals[1], value: equals[2] ?? '' };
	return names ? { kind: 'named', name: filter } : { kind: 'where', key: filter, value: undefined };
}

/** The keys of a selector, filters left out: `usagers.recherche[].methode` → usagers, recherche, methode. */
export function keysOf(steps: readonly Step[]): string[] {
	return steps.flatMap((step) => (step.kind === 'key' ? [step.key] : []));
}

/** The nodes that a selector names, in the order of the file; empty where there is none. */
export function select(root: TreeNode | undefined, steps: readonly Step[]): TreeNode[] {
	let nodes: TreeNode[] = root ? [root] : [];
	for (const step of steps) nodes = nodes.flatMap((node) => follow(node, step));
	return nodes;
}

function follow(node: TreeNode, step: Step): TreeNode[] {
	if (step.kind === 'key') {
		if (node.kind === 'list') return node.items.flatMap((item) => follow(item, step));
		const child = childOf(node, step.key);
		return child ? [child] : [];
	}
	if (node.kind !== 'list') return step.kind === 'all' ? [node] : [];
	return itemsWhere(node, step);
}

function itemsWhere(list: ListNode, step: Exclude<Step, { kind: 'key' }>): TreeNode[] {
	if (step.kind === 'all') return [...list.items];
	if (step.kind === 'named') return [...(itemsByName(list).get(fold(step.name)) ?? itemAt(list, step.name))];
	return list.items.filter((item) => {
		const value = childOf(item, step.key);
		if (value?.kind !== 'scalar') return false;
		return step.value === undefined ? value.value === true : value.text === step.value;
	});
}

/** The item that a number names, counted from 0; none for another filter. */
function itemAt(list: ListNode, place: string): readonly TreeNode[] {
	const item = /^\d{1,4}$/.test(place) ? list.items[Number(place)] : undefined;
	return item ? [item] : [];
}

const byName = new WeakMap<ListNode, ReadonlyMap<string, readonly TreeNode[]>>();

/** The items of a list by their names, folded: many pointers lead into one list. */
function itemsByName(list: ListNode): ReadonlyMap<string, readonly TreeNode[]> {
	const known = byName.get(list);
	if (known) return known;
	const found = new Map<string, TreeNode[]>();
	for (const item of list.items) {
		const name = nameOf(item);
		if (name === undefined) continue;
		const same = found.get(fold(name));
		if (same) same.push(item);
		else found.set(fold(name), [item]);
	}
	byName.set(list, found);
	return found;
}

/** The name by which an item of a list is pointed to; undefined where it has none. A bare text is its own name. */
export function nameOf(item: TreeNode): string | undefined {
	if (item.kind === 'scalar') return item.text || undefined;
	for (const key of nameKeys) {
		const value = childOf(item, key);
		if (value?.kind === 'scalar' && value.text) return value.text;
	}
	return undefined;
}
