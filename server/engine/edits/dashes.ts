/** A list in brackets written as a list with dashes: each element on a line of its own, comments and values kept. */
import type { FlowList } from '../parse/flow';
import type { Span } from '../parse/tree';
import { eolOf, type TextChange } from '../text/change';
import { quoteIfNeeded } from '../text/quote';

/**
 * The changes that put a dash before each element of a list in brackets that is the value of a key. Elements stay as they
 * are written, but for those that are meant otherwise; the comment behind the list goes behind its key. Undefined where the
 * list is empty, or where its lines leave no place for dashes. `unit`: how many spaces the file indents by.
 */
export function listInDashes(
	text: string,
	{ flow, column, elements }: FlowList,
	unit: number,
): TextChange[] | undefined {
	const [first] = elements;
	// An element over several lines may be indented less than its dash.
	if (!first || elements.some(({ start, end }) => text.slice(start, end).includes('\n'))) return undefined;
	const eol = eolOf(text);
	const line = eol + ' '.repeat(column + unit);
	const lineEnd = endOfLine(text, flow.end);
	const behind = text.slice(flow.end, lineEnd).trim();
	const changes: TextChange[] = [];
	const keyEnd = text.slice(0, flow.start).trimEnd().length;
	let from = flow.start;
	for (const { start, end, meant } of elements) {
		const comments = commentsOf(text, { start: from, end: start }, flow.comments, line);
		const head = start === first.start && behind !== '' ? ` ${behind}` : '';
		changes.push({
			start: start === first.start ? keyEnd : from,
			end: start,
			newText: `${head}${head !== '' && comments.startsWith(' ') ? line + comments.trimStart() : comments}${line}- `,
		});
		if (meant !== undefined) changes.push({ start, end, newText: quoteIfNeeded(meant) });
		from = end;
	}
	changes.push({
		start: from,
		end: lineEnd,
		newText: commentsOf(text, { start: from, end: flow.end }, flow.comments, line),
	});
	return changes;
}

function endOfLine(text: string, offset: number): number {
	const end = text.indexOf('\n', offset);
	const stop = end < 0 ? text.length : end;
	return stop > offset && text[stop - 1] === '\r' ? stop - 1 : stop;
}

/** The comments between two elements: what stands behind an element stays behind it, the others have lines of their own. */
function commentsOf(text: string, gap: Span, comments: readonly Span[], line: string): string {
	return comments
		.filter(({ start }) => start >= gap.start && start < gap.end)
		.map(({ start, end }) => {
			const isBehind = !text.slice(gap.start, start).includes('\n');
			return (isBehind ? ' ' : line) + text.slice(start, end).trimEnd();
		})
		.join('');
}
