import type { Span } from '../parse/tree';

/** A span cut at the end of its first line: a squiggle under a whole section hides what it is about. */
export function firstLine(span: Span, text: string): Span {
	let end = text.indexOf('\n', span.start);
	if (end < 0 || end > span.end) end = span.end;
	if (end > span.start && text[end - 1] === '\r') end--;
	return { start: span.start, end };
}
