import { fold } from '../fold';
import type { Entry, MapNode, ScalarNode } from '../parse/tree';
import { nearest } from './nearest';

/** A text that a comma cuts between braces: `{ motif: Trop cher, et trop lent }` has a key « et trop lent ». */
export interface CutText {
	/** The entry that the text begins in. */
	readonly head: Entry;
	/** The pieces that are read as keys. */
	readonly rest: readonly Entry[];
	/** The text as it is meant. */
	readonly whole: ScalarNode;
}

/** The cut texts of a mapping, where `keys` are those it may have. Texts on several lines are left as they are. */
export function cutTexts(node: MapNode, keys: readonly string[], text: string): CutText[] {
	if (!node.flow || node.entries.every((entry) => entry.colon || entry.merged)) return [];
	const found: CutText[] = [];
	for (const [index, head] of node.entries.entries()) {
		if (!head.colon || head.merged || head.value.kind !== 'scalar' || head.value.style !== 'plain') continue;
		if (head.value.start === head.value.end) continue;
		const after = node.entries.slice(index + 1);
		const next = after.findIndex((entry) => !isPiece(entry, keys));
		const rest = next < 0 ? after : after.slice(0, next);
		const last = rest.at(-1);
		if (!last) continue;
		const { start } = head.value;
		const { end } = last.keySpan;
		const whole = text.slice(start, end);
		if (/[\r\n#]/.test(whole)) continue;
		found.push({ head, rest, whole: { ...head.value, end, value: whole, text: whole } });
	}
	return found;
}

/** Whether an entry is no key that someone has begun to type, but what follows a comma. */
function isPiece(entry: Entry, keys: readonly string[]): boolean {
	if (entry.colon || entry.merged || entry.key.startsWith('x-')) return false;
	if (/\s/.test(entry.key)) return true;
	return nearest(fold(entry.key), keys).length === 0;
}
