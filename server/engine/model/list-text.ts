/** Lists and mappings that are written where a text stands, as the texts that they are. */

import { foldKey } from '../fold';
import type { Parsed } from '../parse/parsed';
import { foldPlain } from '../parse/prose';
import type { ListNode, MapNode, ScalarNode, TreeNode } from '../parse/tree';
import { isKeyWord } from '../schema/key-words';
import type { Problem } from './charter';

/**
 * A list where a text is expected, as the text that it is written as, and the problem of it: `[brouillon]`, or lines with
 * dashes. Undefined for several elements in brackets: they are a list.
 */
export function listAsText(
	node: ListNode,
	{ text }: Parsed,
	path: readonly string[],
	problems: Problem[],
): ScalarNode | undefined {
	const args = [path.at(-1) ?? ''];
	if (node.flow) {
		const whole = node.items.length === 1 ? bracketed(node, text, true) : undefined;
		// A `#` that touches what follows may belong to the text.
		const quote = !/^[ \t]+#[^\s#]/.test(text.slice(node.end, node.end + 100));
		if (whole) problems.push({ kind: 'type', variant: 'text', start: whole.start, end: whole.end, args, quote });
		return whole;
	}
	const { start } = node;
	// A `#` that touches a word is none of a comment.
	const cut = /^[ \t]+#[^\s#][^\r\n]*/.exec(text.slice(node.end, node.end + 1000))?.[0].trimEnd() ?? '';
	const end = node.end + cut.length;
	const source = text.slice(start, end);
	if (source.trim() === '-') return undefined;
	const line = source.search(/\r?\n/);
	problems.push({
		kind: 'type',
		variant: 'tirets',
		start,
		end: line < 0 ? end : start + line,
		target: { start, end },
		args,
		quote: true,
	});
	const read = foldPlain(source);
	return { kind: 'scalar', start, end, value: read, text: read, style: 'plain' };
}

/** A list or a mapping in brackets, on one line but for `overLines`, as the text that it is written as. */
export function bracketed(node: TreeNode, text: string, overLines = false): ScalarNode | undefined {
	if ((node.kind !== 'map' && node.kind !== 'list') || !node.flow) return undefined;
	const source = text.slice(node.start, node.end);
	if ((source.includes('\n') && !overLines) || !/[\p{L}\p{N}]/u.test(source)) return undefined;
	const { start, end } = node;
	const read = foldPlain(source);
	return { kind: 'scalar', start, end, value: read, text: read, style: 'plain' };
}

/** `{ "clé": "valeur" }`: a mapping in braces on one line, none of whose keys is one of the format. */
export function inBraces(node: MapNode, { text, faults }: Parsed): ScalarNode | undefined {
	const cut = faults.some(({ kind, start, end }) => kind === 'syntaxe' && start <= node.start && node.start < end);
	return cut || node.entries.some(({ key }) => isKeyWord(foldKey(key))) ? undefined : bracketed(node, text);
}
