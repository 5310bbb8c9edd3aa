import type { Charter } from '../model/charter';
import { lineAt } from '../parse/lines';
import type { ListNode } from '../parse/tree';
import { eolOf, type TextChange } from '../text/change';
import { columnOf, indentUnit, reindent } from './indent';
import { lastOffset } from './remove';

/**
 * The change that writes one more item at the end of a list, past the comment that ends its last line. `lines` are the
 * item's, at two spaces, the first behind its dash. Undefined for an empty list, one in flow style, or one whose last
 * item does not stand right behind its dash.
 */
export function appendItem(charter: Charter, list: ListNode, lines: readonly string[]): TextChange | undefined {
	const last = list.items.at(-1);
	if (list.flow || !last) return undefined;
	const { text } = charter;
	const first = lineAt(text, last.start);
	const lead = text.slice(first.start, last.start);
	if (!/^ *- +$/.test(lead)) return undefined;
	const column = columnOf(text, first.start + lead.indexOf('-'));
	let end = lastOffset(last);
	while (end > last.start && /[\r\n]/.test(text[end - 1] ?? '')) end--;
	const at = lineAt(text, end).end;
	const eol = eolOf(text);
	return { start: at, end: at, newText: `${eol}${reindent(lines, column, indentUnit(charter)).join(eol)}` };
}
