/** Where the text of a scalar stands between its quotes, and how to write another one in its place. */

import type { ScalarNode, Span } from '../parse/tree';
import type { TextChange } from './change';
import { quote, quoteIfNeeded } from './quote';

/** A part of the text of a scalar: offsets in `text`, not in the charter. */
export type Part = Span;

const marks: Readonly<Record<string, string>> = { single: "'", double: '"' };

/** Whether the end of a scalar is known: a quote that never closes takes in all that follows. */
export function isClosed(charter: string, node: ScalarNode): boolean {
	const mark = marks[node.style];
	return mark === undefined || (node.end - node.start >= 2 && charter[node.end - 1] === mark);
}

/** The span of a scalar's text in the charter, without quotes, the head of a block, or blank lines after it. */
export function contentSpan(charter: string, node: ScalarNode): Span {
	if (marks[node.style] !== undefined) return { start: node.start + 1, end: Math.max(node.start + 1, node.end - 1) };
	let { start, end } = node;
	while (end > start && /\s/.test(charter[end - 1] ?? '')) end--;
	if (node.style !== 'block') return { start, end };
	const head = charter.indexOf('\n', start);
	if (head < 0 || head >= end) return { start, end };
	start = head + 1;
	while (start < end && /\s/.test(charter[start] ?? '')) start++;
	return { start, end };
}

/** The span in the charter of a part of a scalar's text; the whole content where the text is not written letter for letter. */
export function partSpan(charter: string, node: ScalarNode, part: Part | undefined): Span {
	const content = contentSpan(charter, node);
	if (!part) return content;
	const source = charter.slice(content.start, content.end);
	if (source === node.text) return { start: content.start + part.start, end: content.start + part.end };
	const word = node.text.slice(part.start, part.end);
	const at = source.indexOf(word);
	// Escapes stand before the part, or lines were folded: a word that is there once is found all the same.
	if (word === '' || at < 0 || source.indexOf(word, at + 1) >= 0) return content;
	return { start: content.start + at, end: content.start + at + word.length };
}

/**
 * The change that puts a word, on one line, in place of a part of a scalar, or of all of it. Quotes stay as they are,
 * and come where the word needs them. `quoted` writes what has no quotes yet, for callers that write the same many times.
 * Undefined where the text goes on over the lines of a block.
 */
export function rewrite(
	charter: string,
	node: ScalarNode,
	part: Part | undefined,
	word: string,
	flow: boolean,
	quoted: (text: string, flow: boolean) => string = quoteIfNeeded,
): TextChange | undefined {
	const { start, end } = node;
	const text = part ? node.text.slice(0, part.start) + word + node.text.slice(part.end) : word;
	const content = contentSpan(charter, node);
	const source = charter.slice(content.start, content.end);
	const old = part ?? { start: 0, end: node.text.length };
	const literal = source === node.text;
	const inPlace = (newText: string): TextChange => ({
		start: content.start + old.start,
		end: content.start + old.end,
		newText,
	});
	switch (node.style) {
		case 'plain': {
			const written = quoted(text, flow);
			return literal && written === text ? inPlace(word) : { start, end: content.end, newText: written };
		}
		case 'single': {
			const doubled = (raw: string) => raw.replace(/'/g, "''");
			return literal ? inPlace(doubled(word)) : { start, end, newText: `'${doubled(text)}'` };
		}
		case 'double':
			return literal ? inPlace(quote(word).slice(1, -1)) : { start, end, newText: quote(text) };
		case 'block': {
			const span = partSpan(charter, node, part);
			return source.trim() === node.text.trim() ? { ...span, newText: word } : undefined;
		}
	}
}
