/** Where a check's hit stands, and whether something is written there. */
import type { Charter } from '../model/charter';
import { contentOf } from '../model/content';
import { firstLine } from '../model/first-line';
import { keepsPlace } from '../model/placeholder';
import { lineAt } from '../parse/lines';
import { childOf, entryOf, type Span, type TreeNode } from '../parse/tree';

/** The node of an object or list of the charter's value, or of one of its keys. */
export function nodeAt(charter: Charter, object: object | undefined, key?: string): TreeNode | undefined {
	const node = object && charter.nodeOf(object);
	return key === undefined ? node : childOf(node, key);
}

/** Whether what is written under a key says something: placeholders, empty lists and one-word prose do not; a vague text does. */
export function says(charter: Charter, object: object | undefined, ...keys: readonly string[]): boolean {
	return keys.every((key) => contentOf(charter, nodeAt(charter, object, key)) !== 'none');
}

/** Whether a text is written under a key, or one of a list, were it of one word: a risk may be « Rançongiciel », a part « Pilote ». */
export function isWritten(charter: Charter, object: object | undefined, key: string): boolean {
	const node = nodeAt(charter, object, key);
	const texts = node?.kind === 'list' ? node.items : node ? [node] : [];
	return texts.some((one) => one.kind === 'scalar' && one.text.trim() !== '' && !keepsPlace(charter, one));
}

/** Whether an object or list of the charter's value says something. */
export function isTold(charter: Charter, object: object | undefined): boolean {
	return contentOf(charter, nodeAt(charter, object)) !== 'none';
}

/**
 * Where to point at a key of an object: its value's first line; its key where the value is empty, a list or a map;
 * the object's own first line where it lacks the key. Undefined for an object that the file does not hold.
 */
export function placeOf(charter: Charter, object: object | undefined, key?: string): Span | undefined {
	const node = object && charter.nodeOf(object);
	if (!node) return undefined;
	if (key === undefined) return lineOf(charter, node);
	const entry = entryOf(node, key);
	if (!entry || entry.merged) return lineOf(charter, node);
	return entry.value.kind === 'scalar' && entry.value.value !== null
		? lineOf(charter, entry.value)
		: { start: entry.keySpan.start, end: entry.keySpan.end };
}

/** The key of a section, or of a section's key: `['usagers', 'essais']`; the longest part of the path that the file has. */
export function keyPlace(charter: Charter, path: readonly string[]): Span | undefined {
	let node: TreeNode | undefined = charter.root;
	let place: Span | undefined;
	for (const key of path) {
		const entry = entryOf(node, key);
		if (!entry || entry.merged) break;
		place = { start: entry.keySpan.start, end: entry.keySpan.end };
		node = entry.value;
	}
	return place;
}

/** A node's first line; of a block text, its key too. */
export function lineOf(charter: Charter, node: TreeNode): Span {
	const { start, end } = firstLine(node, charter.text);
	if (node.kind !== 'scalar' || node.style !== 'block') return { start, end };
	const line = lineAt(charter.text, start);
	return { start: line.start + line.text.length - line.text.trimStart().length, end };
}
