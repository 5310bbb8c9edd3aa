import type { Charter } from '../model/charter';
import { type Entry, isEmptyScalar } from '../parse/tree';
import type { TextChange } from '../text/change';

/** The change that gives an entry another value, in front of the comment that ends its line. `value` is YAML on one line. */
export function put(charter: Charter, entry: Entry, value: string): TextChange {
	const { start, end } = entry.value;
	if (!isEmptyScalar(entry.value) || end > start) return { start, end, newText: value };
	const at = entry.colon ? charter.text.indexOf(':', entry.keySpan.end) + 1 : entry.keySpan.end;
	return { start: at, end: at, newText: `${entry.colon ? '' : ':'} ${value}` };
}
