import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import {
	type Analysis,
	type Charter,
	contentSpan,
	type Entry,
	lastOffset,
	lineAt,
	type Span,
	type TreeNode,
} from '../engine/index';
import { rangeOf } from './shared/spans';

/** By position, what “expand selection” takes in: word, line of a long text, value, entry, item, list, section, whole. */
export function selectionRanges(
	document: TextDocument,
	{ charter }: Analysis,
	positions: readonly Position[],
): SelectionRange[] {
	return positions.map((position) => {
		let selection: SelectionRange | undefined;
		for (const span of spansAt(charter, document.offsetAt(position)))
			selection = { range: rangeOf(document, span), ...(selection ? { parent: selection } : {}) };
		return selection ?? { range: { start: position, end: position } };
	});
}

const holds = (span: Span, offset: number) => span.start <= offset && offset <= span.end;

/** From the whole to the word, each inside the one before. */
function spansAt(charter: Charter, offset: number): Span[] {
	const { text } = charter;
	const spans: Span[] = [{ start: 0, end: text.length }];
	const add = (span: Span) => {
		const last = spans.at(-1);
		if (!last || !holds(span, offset) || span.start < last.start || span.end > last.end) return;
		if (span.end - span.start < last.end - last.start) spans.push(span);
	};
	for (const span of structure(charter, offset)) add(trimmed(text, span));
	const comment = charter.comments.find((one) => holds(one, offset));
	if (comment) add(trimmed(text, comment));
	add(trimmed(text, lineAt(text, offset)));
	const word = wordAt(text, offset);
	if (word) add(word);
	return spans;
}

/** The nodes around an offset and their parts, outermost first. */
function* structure(charter: Charter, offset: number): Generator<Span> {
	const { text } = charter;
	const around = (span: Span) => holds(trimmed(text, span), offset);
	let node: TreeNode | undefined = charter.root;
	while (node && around(wholeOf(node))) {
		yield wholeOf(node);
		let inner: TreeNode | undefined;
		if (node.kind === 'scalar') yield contentSpan(text, node);
		else if (node.kind === 'map') {
			const entry = node.entries.find((one) => !one.merged && around(entryOf(one)));
			if (!entry) return;
			yield entryOf(entry);
			if (holds(entry.keySpan, offset) && entry.keySpan.end > entry.keySpan.start) yield entry.keySpan;
			else inner = entry.value;
		} else if (node.kind === 'list') {
			const { flow } = node;
			const withDash = (item: TreeNode): Span =>
				flow ? item : { start: dashBefore(text, item.start), end: lastOffset(item) };
			inner = node.items.find((item) => around(withDash(item)));
			if (inner) yield withDash(inner);
		}
		node = inner;
	}
}

const wholeOf = (node: TreeNode): Span => ({ start: node.start, end: lastOffset(node) });

const entryOf = ({ start, keySpan, value }: Entry): Span => ({ start, end: Math.max(keySpan.end, lastOffset(value)) });

/** The offset of the dash of an item; that of the item where there is none. */
function dashBefore(text: string, start: number): number {
	const before = /-\s+(?:[&!]\S*\s+)*$/.exec(text.slice(Math.max(0, start - 200), start));
	return before ? start - before[0].length : start;
}

/** A span without the white space around it. */
function trimmed(text: string, { start, end }: Span): Span {
	while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
	while (start < end && /\s/.test(text[start] ?? '')) start++;
	return { start, end };
}

/** The word around an offset, with its hyphens; an apostrophe ends one, as in French. Undefined between words. */
function wordAt(text: string, offset: number): Span | undefined {
	const line = lineAt(text, offset);
	for (const match of line.text.matchAll(/[\p{L}\p{N}\p{M}_]+(?:-[\p{L}\p{N}\p{M}_]+)*/gu)) {
		const span = { start: line.start + match.index, end: line.start + match.index + match[0].length };
		if (holds(span, offset)) return span;
	}
	return undefined;
}
