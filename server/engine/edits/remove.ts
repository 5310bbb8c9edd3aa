import type { Charter } from '../model/charter';
import { lineAt } from '../parse/lines';
import { type Entry, entryOf, type MapNode, type TreeNode } from '../parse/tree';
import type { TextChange } from '../text/change';

/**
 * The change that removes the key at a path, with its lines. A map that would be left empty goes with its key.
 * Undefined where there is no such key, or where it stands in flow style or behind a dash.
 */
export function removeEntry(charter: Charter, path: readonly string[]): TextChange[] | undefined {
	let map: MapNode | undefined = charter.root;
	let target: Entry | undefined;
	for (const key of path) {
		const entry: Entry | undefined = entryOf(map, key);
		if (!map || !entry || entry.merged || map.flow) return undefined;
		if (!target || map.entries.length > 1) target = entry;
		map = entry.value.kind === 'map' ? entry.value : undefined;
	}
	if (!target) return undefined;
	const { text } = charter;
	const first = lineAt(text, target.keySpan.start);
	if (text.slice(first.start, target.keySpan.start).trim() !== '') return undefined;
	const last = lineAt(text, endOf(target, text));
	return [{ start: first.start, end: nextLine(text, last.end), newText: '' }];
}

function endOf(entry: Entry, text: string): number {
	let end = Math.max(entry.keySpan.end, lastOffset(entry.value));
	while (end > entry.keySpan.end && /[\r\n]/.test(text[end - 1] ?? '')) end--;
	return end;
}

function nextLine(text: string, lineEnd: number): number {
	if (text.startsWith('\r\n', lineEnd)) return lineEnd + 2;
	return lineEnd < text.length ? lineEnd + 1 : lineEnd;
}

/** The last offset of a node's own text. */
export function lastOffset(node: TreeNode): number {
	if (node.kind === 'map' && !node.flow) {
		// By hand: a file may hold so many keys that they do not fit in the arguments of `Math.max`.
		let last = node.entries.length - 1;
		while (node.entries[last]?.merged) last--;
		const entry = node.entries[last];
		return entry ? Math.max(entry.keySpan.end, lastOffset(entry.value)) : node.end;
	}
	const item = node.kind === 'list' && !node.flow ? node.items.at(-1) : undefined;
	return item ? Math.max(node.end, lastOffset(item)) : node.end;
}
