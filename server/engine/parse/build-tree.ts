import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { foldPlain } from './prose';
import { visible } from './repair';
import type { Entry, ScalarStyle, Span, TreeNode } from './tree';

/** How many nodes may come through aliases before the rest is left unread: a few lines of aliases can unfold to billions. */
const maxAliasNodes = 10_000;

export interface BuiltTree {
	readonly root: TreeNode | undefined;
	/** Aliases whose anchor does not exist. */
	readonly unknownAliases: readonly (Span & { readonly name: string })[];
	/** The first alias past the limit. */
	readonly aliasOverflow: Span | undefined;
	/** Plain texts over several lines: end by start. */
	readonly longTexts: ReadonlyMap<number, number>;
}

const styles: Record<string, ScalarStyle> = {
	PLAIN: 'plain',
	QUOTE_SINGLE: 'single',
	QUOTE_DOUBLE: 'double',
	BLOCK_FOLDED: 'block',
	BLOCK_LITERAL: 'block',
};

/**
 * Turns a composed YAML document into a tree with offsets, aliases and merge keys unfolded.
 * `original` is the text as the author wrote it: plain scalars are read from it, so that what was masked to get through the parser reappears.
 */
export function buildTree(doc: Document.Parsed, original: string, masked: boolean): BuiltTree {
	const anchors = new Map<string, Node>();
	const unknownAliases: (Span & { name: string })[] = [];
	const longTexts = new Map<number, number>();
	let aliasOverflow: Span | undefined;
	let aliasNodes = 0;
	const open = new Set<Node>();

	const spanOf = (node: Node): Span => {
		const [start, end] = node.range ?? [0, 0];
		return { start, end };
	};

	function scalar(node: Scalar, span: Span): TreeNode {
		const style = styles[node.type ?? 'PLAIN'] ?? 'plain';
		// Through an alias the span is the alias's; the text is still the anchor's.
		const own = spanOf(node);
		const source = original.slice(own.start, own.end);
		const oneLine = style === 'plain' && !source.includes('\n');
		let value = primitive(node.value, source);
		if (masked && style === 'plain' && typeof value === 'string') value = oneLine ? source : foldPlain(source);
		if (style === 'plain' && !oneLine) longTexts.set(own.start, own.end);
		// A quote that never closes: the parser takes the last letter for the quote.
		const quote = style === 'double' ? '"' : style === 'single' ? "'" : '';
		if (quote && (source.length < 2 || !source.endsWith(quote))) value = source.slice(1);
		const text = value === null ? '' : oneLine ? source : String(value);
		return { kind: 'scalar', ...span, value, text, style };
	}

	/** `at`: where an alias stands, for all that is reached through it. */
	function read(node: Node, at: Span | undefined): TreeNode {
		const span = at ?? spanOf(node);
		if (at && ++aliasNodes > maxAliasNodes) {
			aliasOverflow ??= at;
			return { kind: 'opaque', ...span };
		}
		if (isAlias(node)) {
			const target = anchors.get(node.source);
			if (!target || open.has(target)) {
				unknownAliases.push({ ...span, name: node.source });
				return { kind: 'opaque', ...span };
			}
			return read(target, span);
		}
		const anchor = (node as { anchor?: string }).anchor;
		if (anchor && !at) anchors.set(anchor, node);
		if (isScalar(node)) return scalar(node, span);
		open.add(node);
		const result = readCollection(node, span, at);
		open.delete(node);
		return result;
	}

	function readCollection(node: Node, span: Span, at: Span | undefined): TreeNode {
		if (isSeq(node)) {
			const items: TreeNode[] = [];
			for (const item of node.items) {
				// `[a: b]`: a pair right in a flow list is a map of one key.
				if (isPair(item)) {
					const entries = readPair(item as Pair<Node, Node | null>, at);
					const first = entries[0];
					if (first) items.push({ kind: 'map', flow: true, start: first.start, end: first.end, entries });
				} else items.push(read(item as Node, at));
			}
			return { kind: 'list', flow: node.flow === true, ...tightened(span, items, node.flow === true), items };
		}
		if (isMap(node)) {
			const read = node.items.flatMap((pair) => readPair(pair as Pair<Node, Node | null>, at));
			// What the map says itself wins over what a merge key brings.
			const own = new Set(read.filter((entry) => !entry.merged).map((entry) => entry.key));
			const entries = at ? read : read.filter((entry) => !entry.merged || !own.has(entry.key));
			return { kind: 'map', flow: node.flow === true, ...tightened(span, entries, node.flow === true), entries };
		}
		return { kind: 'opaque', ...span };
	}

	function readPair(pair: Pair<Node, Node | null>, at: Span | undefined): Entry[] {
		const { key } = pair;
		if (!key) return [];
		const keySpan = at ?? spanOf(key);
		const name = isScalar(key) ? (keySource(key) ?? String(key.value)) : original.slice(keySpan.start, keySpan.end);
		const value: TreeNode = pair.value
			? read(pair.value, at)
			: { kind: 'scalar', start: keySpan.end, end: keySpan.end, value: null, text: '', style: 'plain' };
		if (name === '<<' && isScalar(key) && key.type === 'PLAIN') return mergedEntries(value);
		const sep = (pair as { srcToken?: { sep?: { type: string }[] } }).srcToken?.sep;
		const colon = at !== undefined || !sep || sep.some((token) => token.type === 'map-value-ind');
		const half = !sep && !pair.value;
		return [
			{
				key: name,
				keySpan,
				value,
				merged: at !== undefined,
				colon: colon && !half,
				start: keySpan.start,
				end: Math.max(keySpan.end, value.end),
			},
		];
	}

	function keySource(key: Scalar): string | undefined {
		return key.type === 'PLAIN' && key.range ? visible(original.slice(key.range[0], key.range[1])).trim() : undefined;
	}

	/** `<<: *base` or `<<: [*a, *b]`: the entries of the maps named, as if written here. */
	function mergedEntries(value: TreeNode): Entry[] {
		const maps = value.kind === 'list' ? value.items : [value];
		return maps.flatMap((map) => (map.kind === 'map' ? map.entries.map((entry) => ({ ...entry, merged: true })) : []));
	}

	const root = doc.contents ? read(doc.contents, undefined) : undefined;
	return { root, unknownAliases, aliasOverflow, longTexts };
}

/** Tagged values (`!!binary`) and big integers are read as the text they stand for. */
function primitive(value: unknown, source: string): string | number | boolean | null {
	if (value === null || value === undefined) return null;
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : source;
}

/** A block collection ends with its last part, not with the blank lines and comments after it. */
function tightened(span: Span, parts: readonly Span[], flow: boolean): Span {
	const last = parts.at(-1);
	if (flow || !last) return span;
	return { start: span.start, end: Math.max(span.start, last.end) };
}
