/** Lists that were typed or pasted with the bullets of a word processor, where YAML wants dashes. */
import type { Span } from '../parse/tree';

/** A bullet, and perhaps the space behind it, at the start of a line. Dashes and asterisks count there, but not alone. */
export const bulletMark = /^[ \t\u00a0]*(?:[•·▪‣◦●]|[–—*](?=[ \t\u00a0]))[ \t\u00a0]*/;
/** A bullet within a line: a mark that no sentence holds. */
const within = /[ \t\u00a0]+(?=[•▪‣◦●][ \t\u00a0]+\S)/g;

/**
 * Whether a plain text is a list of bullets: one at its start, of a kind that begins nothing else, or one on each of its
 * lines. `asList`: a list stands there, so that one line is enough.
 */
export function isBulleted(source: string, asList = false): boolean {
	if (/^[•▪‣◦●·][ \t\u00a0]*[^\s•▪‣◦●·]/.test(source)) return true;
	return (asList || source.includes('\n')) && source.split('\n').every((line) => /^\s*[–—*][ \t\u00a0]+\S/.test(line));
}

/** Whether lines of a text begin with bullets. A dash of a sentence or an asterisk may begin one of its lines, not two. */
export function hasBullets(source: string): boolean {
	return /\n\s*[•·▪‣◦●]/.test(source) || (source.match(/(?:^|\n)\s*[–—*]\s/g)?.length ?? 0) > 1;
}

/** The lines of a bulleted text, those that hold several bullets cut before each: spans in `source`, without blanks around. */
export function bulletLines(source: string): Span[] {
	const spans: Span[] = [];
	const add = (from: number, to: number) => {
		const text = source.slice(from, to);
		const start = from + text.length - text.trimStart().length;
		if (text.trim() !== '') spans.push({ start, end: from + text.trimEnd().length });
	};
	for (const line of source.matchAll(/[^\r\n]+/g)) {
		let from = 0;
		if (/^\s*[•▪‣◦●]/.test(line[0]))
			for (const cut of line[0].matchAll(within)) {
				add(line.index + from, line.index + cut.index);
				from = cut.index;
			}
		add(line.index + from, line.index + line[0].length);
	}
	return spans;
}

/** The items of a bulleted text, without their bullets: spans in `source`. A line without a bullet goes on with the one above. */
export function bulletItems(source: string): Span[] {
	const items: Span[] = [];
	for (const { start, end } of bulletLines(source)) {
		const mark = bulletMark.exec(source.slice(start, end))?.[0].length ?? 0;
		const last = items.at(-1);
		if (mark === 0 && last) items.splice(-1, 1, { start: last.start, end });
		else if (start + mark < end) items.push({ start: start + mark, end });
	}
	return items;
}
