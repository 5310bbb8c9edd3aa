/** The changes that take one key of a map, or one item of a list, away with its line, and leave the comment behind it. */
import type { Charter } from '../model/charter';
import { lineAt } from '../parse/lines';
import type { Entry, ListNode, MapNode, Span, TreeNode } from '../parse/tree';
import type { TextChange } from '../text/change';
import { lastOffset } from './remove';

/** Undefined for the only key of a map, and for one that does not begin its line. */
export function takeKey(charter: Charter, map: MapNode, entry: Entry): TextChange | undefined {
	const own = map.entries.filter(({ merged }) => !merged);
	if (entry.merged || own.length < 2) return undefined;
	if (map.flow) return betweenCommas(own, own.indexOf(entry));
	return ownLines(charter.text, entry.keySpan.start, Math.max(entry.keySpan.end, lastOffset(entry.value)), /^[ ]*$/);
}

/** Undefined for the only item of a list, and for one that does not stand right behind its dash. */
export function takeItem(charter: Charter, list: ListNode, item: TreeNode): TextChange | undefined {
	if (list.items.length < 2) return undefined;
	if (list.flow) return betweenCommas(list.items, list.items.indexOf(item));
	return ownLines(charter.text, item.start, lastOffset(item), /^ *- +$/);
}

function betweenCommas(all: readonly Span[], index: number): TextChange | undefined {
	const [before, own, behind] = [all[index - 1], all[index], all[index + 1]];
	if (!own) return undefined;
	if (behind) return { start: own.start, end: behind.start, newText: '' };
	return before && { start: before.end, end: own.end, newText: '' };
}

/** The lines from `start` to `end`; `lead` is what may stand before it on the first of them. */
function ownLines(text: string, start: number, end: number, lead: RegExp): TextChange | undefined {
	const first = lineAt(text, start);
	if (!lead.test(text.slice(first.start, start).replace(/^\ufeff/, ''))) return undefined;
	let last = end;
	while (last > start && /\s/.test(text[last - 1] ?? '')) last--;
	const line = lineAt(text, last);
	const rest = /^[ \t]*(#.*)?$/.exec(text.slice(last, line.end));
	if (!rest) return undefined;
	// What somebody noted there stays, at the indentation of what it was noted of.
	const indent = /^\ufeff?[ ]*/.exec(text.slice(first.start, start))?.[0] ?? '';
	if (rest[1]) return { start: first.start + indent.length, end: line.end - rest[1].length, newText: '' };
	const next = text.startsWith('\r\n', line.end) ? line.end + 2 : Math.min(line.end + 1, text.length);
	if (line.end < text.length) return { start: first.start, end: next, newText: '' };
	// At the end of the text, the line end in front goes.
	const before = text.slice(0, first.start).replace(/\r?\n$/, '').length;
	return { start: before, end: line.end, newText: '' };
}
