import type { Span } from './tree';

/** One line of a text, without its end. */
export interface Line extends Span {
	readonly text: string;
}

/** The lines of a text, without their ends. */
export function* linesOf(text: string): Iterable<Line> {
	let start = 0;
	while (start <= text.length) {
		let end = text.indexOf('\n', start);
		if (end < 0) end = text.length;
		const to = end > start && text[end - 1] === '\r' ? end - 1 : end;
		yield { start, end: to, text: text.slice(start, to) };
		start = end + 1;
	}
}

/** The line around an offset, without its end. */
export function lineAt(text: string, offset: number): Line {
	const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
	let end = text.indexOf('\n', start);
	if (end < 0) end = text.length;
	if (end > start && text[end - 1] === '\r') end--;
	return { start, end, text: text.slice(start, end) };
}

/** `  - enonce: Constat : le délai`: the value of the line's first key begins after `prefix`. */
const valueLine = /^\s*(?:-\s+)*(?:[\p{L}_][\p{L}\p{N}_.-]*[ ]*:[ ]+|-[ ]+)(?=\S)/u;

/** The value that a line gives to its first key or dash: `a: b : c` → `b : c`. Undefined where there is none. */
export function valueOnLine(line: Line): Span | undefined {
	const prefix = valueLine.exec(line.text)?.[0];
	if (prefix === undefined) return undefined;
	return { start: line.start + prefix.length, end: line.start + line.text.trimEnd().length };
}
