import type { Charter } from '../model/charter';
import type { Entry } from '../parse/tree';
import type { TextChange } from '../text/change';

/**
 * The change that makes a key the organisation's own, which nothing counts or reports: `necessite:` → `x-necessite:`, its
 * value and comments as they are. `taken` are the keys beside it; the new one joins them. Undefined for a key that came
 * through an alias or has no colon yet.
 */
export function asOwnKey({ text }: Charter, entry: Entry, taken: Set<string>): TextChange | undefined {
	if (entry.merged || !entry.colon) return undefined;
	const { start, end } = entry.keySpan;
	const quoted = /["']/.test(text[start] ?? '');
	const key = quoted ? text.slice(start + 1, end - 1) : text.slice(start, end);
	let prefix = 'x-';
	for (let number = 2; taken.has(prefix + key); number++) prefix = `x-${number}-`;
	taken.add(prefix + key);
	const at = quoted ? start + 1 : start;
	return { start: at, end: at, newText: prefix };
}
