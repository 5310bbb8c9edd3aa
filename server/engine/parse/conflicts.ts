/** Conflicts that a git merge left in a text. */
import type { Span } from './tree';

/** One conflict: a span from the first marker to the end of the line of the last. Offsets are UTF-16. */
export interface Conflict extends Span {
	/** The line of its first marker, without its end. */
	readonly head: Span;
	/** What stood there, and what came in: whole lines, without the markers. */
	readonly ours: Span;
	readonly theirs: Span;
	/** What git calls the two: `HEAD`, a branch; '' where it says nothing. */
	readonly names: readonly [ours: string, theirs: string];
}

const marker = /^(?:<{7}(?= |\r?$)|={7}(?=\r?$)|>{7}(?= |\r?$)|\|{7}(?= |\r?$))[^\r\n]*/gm;

/** Whether a text may hold conflicts at all. */
const mayHold = (text: string) => text.includes('<<<<<<<') || text.includes('>>>>>>>');

/** The lines of a text that are markers, of whole conflicts or not. `=======` is one only where a text holds others. */
export function conflictMarkers(text: string): Span[] {
	if (!mayHold(text)) return [];
	return [...text.matchAll(marker)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

/** The whole conflicts of a text, in its order. A marker without its others is in none. */
export function conflictsIn(text: string): Conflict[] {
	const found: Conflict[] = [];
	let head: Span | undefined;
	let base: Span | undefined;
	let middle: Span | undefined;
	const below = ({ end }: Span) => text.indexOf('\n', end) + 1 || text.length;
	for (const line of conflictMarkers(text)) {
		const kind = text[line.start];
		if (kind === '<') [head, base, middle] = [line, undefined, undefined];
		else if (kind === '|' && head && !middle) base ??= line;
		else if (kind === '=' && head) middle ??= line;
		else if (kind === '>' && head && middle) {
			found.push({
				start: head.start,
				end: line.end,
				head,
				ours: { start: below(head), end: (base ?? middle).start },
				theirs: { start: below(middle), end: line.start },
				names: [nameOf(text, head), nameOf(text, line)],
			});
			head = undefined;
		}
	}
	return found;
}

const nameOf = (text: string, { start, end }: Span) => text.slice(start + 7, end).trim();
