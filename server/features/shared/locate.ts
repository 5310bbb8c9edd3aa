import type { Charter, Entry, Span, TreeNode } from '../../engine/index';

/** Where an offset falls in a charter: the keys down to it, and whether it is on a key or in a value. */
export interface Location {
	/** Keys from the root; list levels are transparent. */
	readonly path: readonly string[];
	readonly on: 'key' | 'value';
	/** The innermost entry that holds the offset. */
	readonly entry: Entry;
	/** The value: the item of a list where the offset is in one. */
	readonly node: TreeNode;
}

const holds = (span: Span, offset: number) => span.start <= offset && offset <= span.end;

/** The key or value at an offset; undefined between things. */
export function locate(charter: Charter, offset: number): Location | undefined {
	let found: Location | undefined;
	let node: TreeNode | undefined = charter.root;
	const path: string[] = [];
	while (node) {
		if (node.kind === 'list') {
			const item: TreeNode | undefined = node.items.find((candidate) => holds(candidate, offset));
			if (!item || !found) return found;
			found = { ...found, node: item };
			node = item;
			continue;
		}
		if (node.kind !== 'map') return found;
		const entry: Entry | undefined = node.entries.find(
			(candidate) => !candidate.merged && (holds(candidate.keySpan, offset) || holds(candidate.value, offset)),
		);
		if (!entry) return undefined;
		path.push(entry.key);
		const onKey = holds(entry.keySpan, offset) && entry.keySpan.end > entry.keySpan.start;
		found = { path: [...path], on: onKey ? 'key' : 'value', entry, node: entry.value };
		if (onKey) return found;
		node = entry.value;
	}
	return found;
}
