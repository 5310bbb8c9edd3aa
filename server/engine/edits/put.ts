import type { Charter } from '../model/charter';
import { type Entry, isEmptyScalar, type Span } from '../parse/tree';
import type { TextChange } from '../text/change';

/** The change that gives an entry another value, in front of the comment that ends its line. `value` is YAML on one line. */
export function put(charter: Charter, entry: Entry, value: string): TextChange {
	const { start, end } = contentOf(charter.text, entry);
	if (!isEmptyScalar(entry.value) || end > start) return { start, end, newText: value };
	const at = entry.colon ? charter.text.indexOf(':', entry.keySpan.end) + 1 : entry.keySpan.end;
	return { start: at, end: at, newText: `${entry.colon ? '' : ':'} ${value}` };
}

/** Where a value stands: a block text ends with its last letter, not with the line ends behind it. */
function contentOf(text: string, { value }: Entry): Span {
	let { end } = value;
	while (value.kind === 'scalar' && value.style === 'block' && end > value.start && /\s/.test(text[end - 1] ?? ''))
		end--;
	return { start: value.start, end };
}
