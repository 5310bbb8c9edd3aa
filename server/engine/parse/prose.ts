/** French prose over several lines: which lines belong to one text, and how to mask what YAML sees in them. */
import { type Line, lineAt, valueOnLine } from './lines';
import { blank, type Fault, type Masked } from './masked';
import type { Span } from './tree';
import type { WrittenText } from './written';

/** What begins something else than a text, where it stands first. */
const indicator = /^(?:[-?:](?=[ \t\r\n]|$)|[&*!|>%@`"'#[\]{},])/;

/**
 * Makes one text of what its author wrote: masks what means something to YAML in it, and the line ends before lines that
 * are not indented. What was wrong with it; undefined where nothing was that was not yet masked.
 */
export function maskWritten(masked: Masked, written: WrittenText): Fault | undefined {
	const { original } = masked;
	const { start, end, head, from, lines, outside, owner } = written;
	const first = lines[0];
	if (!first) return undefined;
	const mark = indicator.exec(original.slice(start, end))?.[0] ?? '';
	let found = mark !== '' && masked.put(start, blank);
	found = maskInside(masked, { start, end }) || found;
	const span = { start, end: Math.min(end, start + first.text.trimEnd().length) };
	const whole = { target: { start, end }, written };
	if (outside.length > 0) {
		for (let at = from - head.length; at < end; at++) {
			const isHead = at < from && at >= from - head.length;
			if (isHead || '\r\n'.includes(original[at] ?? '')) found = masked.put(at, ' ') || found;
		}
		if (!found) return undefined;
		const [one] = outside;
		const last = outside.at(-1);
		const stop = Math.min(end, (last?.start ?? start) + (last?.text.length ?? 0));
		return { kind: 'suite', start: one?.start ?? start, end: stop, ...whole, detail: owner.name };
	}
	if (!found) return undefined;
	if (mark === '-') return { kind: 'tiret', ...span, ...whole };
	const cut = /\s(#)\S/.exec(original.slice(start, end))?.[1];
	const special = mark !== '' && mark !== '?' && mark !== ':' ? mark : undefined;
	const colon = /:(?:\s|$)/.test(original.slice(start, end));
	const detail = special ?? (colon ? undefined : (cut ?? (mark === '' ? undefined : mark)));
	return detail === undefined
		? { kind: 'deux_points', ...span, ...whole }
		: { kind: 'caractere_special', ...span, ...whole, detail };
}

const keyWord = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
const dashes = /^\s*(?:-\s+)*/;
/** A line that begins as a key of the format does: it ends a text. */
const formatKey = /^\s*(?:-\s+)*[a-z][a-z_]{1,39}:(?:\s|$)/;

/** Masks what means something to YAML inside a text: colons, and the `#` that would begin a comment. Whether there was any that was not yet masked. */
export function maskInside(masked: Masked, span: Span): boolean {
	let found = false;
	for (const match of masked.original.slice(span.start, span.end).matchAll(/:(?=\s|$)|(?<=\s)#/g)) {
		found = masked.put(span.start + match.index, blank) || found;
	}
	return found;
}

/** A broken text is not followed further than this many lines: in a file of nothing else, each of its lines would be. */
const mostLines = 40;

/** Where a text ends that goes on over the lines below, each indented by `column` or more. */
export function endOfProse(text: string, line: Line, column: number): number {
	let end = line.start + line.text.trimEnd().length;
	let next = text.indexOf('\n', line.end);
	for (let count = 0; count < mostLines && next >= 0 && next + 1 < text.length; count++) {
		const below = lineAt(text, next + 1);
		const body = below.text.trim();
		if (body !== '' && (indentOf(below) < column || body.startsWith('#') || formatKey.test(below.text))) break;
		if (body !== '') end = below.start + below.text.trimEnd().length;
		next = text.indexOf('\n', below.end);
	}
	return end;
}

/**
 * Two lines that YAML takes for one key: a half-typed key above a real one, which is put aside so that the rest is read,
 * or a text whose second line holds a colon.
 */
export function explainLongKey(masked: Masked, text: string, key: Span, line: Line): Fault | undefined {
	const last = lineAt(text, key.end);
	const word = text.slice(Math.max(last.start, key.start), key.end).trim();
	const column = key.start - line.start;
	if (indentOf(last) === column && keyWord.test(word) && text[key.end] === ':')
		return asideHalfTyped(masked, text, key, last);
	const end = endOfProse(text, line, Math.min(column, Math.max(1, indentOf(last))));
	if (!maskInside(masked, { start: key.start, end })) return undefined;
	const first = { start: key.start, end: line.start + line.text.trimEnd().length };
	return { kind: 'deux_points', ...first, target: first };
}

/** Turns the lines above a key into comments. */
function asideHalfTyped(masked: Masked, text: string, key: Span, last: Line): Fault {
	for (
		let line = lineAt(text, key.start);
		line.start < last.start;
		line = lineAt(text, text.indexOf('\n', line.end) + 1)
	) {
		const at = Math.max(key.start, line.start + indentOf(line));
		if (at < line.end) masked.put(at, '#');
		if (at + 1 < line.end) masked.put(at + 1, ' ');
	}
	const first = lineAt(text, key.start);
	const end = first.start + first.text.trimEnd().length;
	const word = text.slice(key.start, end);
	if (!keyWord.test(word)) return { kind: 'syntaxe', start: key.start, end, detail: 'MISSING_CHAR' };
	return {
		kind: 'cle_sans_deux_points',
		start: key.start,
		end,
		target: { start: end, end },
		replacement: ':',
		detail: word,
	};
}

/** A line that goes on with the text above it, which YAML has cut at a colon or a `#`: `- Constat : le délai` / `est long`. */
export function explainCutText(masked: Masked, text: string, line: Line): Fault | undefined {
	if (line.start === 0 || !/\S\s+\S/.test(line.text.trim()) || formatKey.test(line.text)) return undefined;
	const above = lineAt(text, line.start - 1);
	const body = dashes.exec(above.text)?.[0].length ?? 0;
	const content = above.text.slice(body).trimEnd();
	const value = valueOnLine(above);
	const hash = value && /\s#\S/.test(text.slice(value.start, value.end));
	if (hash && indentOf(line) > indentOf(above)) {
		if (!maskInside(masked, { start: value.start, end: endOfProse(text, above, indentOf(line)) })) return undefined;
		return { kind: 'caractere_special', ...value, target: value, detail: '#' };
	}
	const prose = /^[^:]*\s\S*:\s|^\p{Lu}[^:]*:\s|^[^:]+\s:$/u.test(content) && !formatKey.test(above.text);
	if (!prose || indentOf(line) !== body) return undefined;
	const start = above.start + body;
	if (!maskInside(masked, { start, end: endOfProse(text, above, body) })) return undefined;
	const first = { start, end: start + content.length };
	return { kind: 'deux_points', ...first, target: first };
}

function indentOf(line: Line): number {
	return line.text.length - line.text.trimStart().length;
}

/** A plain text over several lines as YAML reads it: line breaks are spaces, blank lines are line breaks. */
export function foldPlain(source: string): string {
	return source
		.split(/\r?\n/)
		.map((line) => line.trim())
		.reduce((read, line) =>
			line === '' ? `${read}\n` : read === '' || read.endsWith('\n') ? read + line : `${read} ${line}`,
		);
}
