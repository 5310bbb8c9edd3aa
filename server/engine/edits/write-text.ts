/** How a text that was written without quotes is written so that YAML reads it, letter by letter. */
import type { Span } from '../parse/tree';
import type { WrittenText } from '../parse/written';
import { eolOf, type TextChange } from '../text/change';
import { leastIndent, quote, quoteIfNeeded, visibleText } from '../text/quote';

/** How a text is written: in quotes, as it is but with its lines indented, or as a block text. */
export type Way = 'quote' | 'indent' | 'lines';

export interface WrittenAgain {
	readonly way: Way;
	readonly change: TextChange;
}

/** What in a text behind a blank may be a comment or not: a `#` with neither a blank nor a letter behind it. */
const perhapsComment = /(?<=\s)#(?![\p{L}\p{N}])/u;

/** Where a text ends if a `#` in it begins a comment; undefined where none may. */
export function endBeforeComment(text: string, { start, end }: WrittenText): number | undefined {
	const source = text.slice(start, end);
	const at = source.search(perhapsComment);
	const before = source.slice(0, at).trimEnd();
	return at > 0 && before !== '' && !before.includes('\n') ? start + before.length : undefined;
}

/** A text with the spaces at its ends that are none to YAML, and the characters there that no one sees. */
export function withBlanks(text: string, { start, end }: Span): Span {
	let from = start;
	while (/[^\S \t\r\n]|\p{Cf}/u.test(text[from - 1] ?? '')) from--;
	const behind = /^(?:[^\S\r\n]|\p{Cf})*/u.exec(text.slice(end, end + 100))?.[0] ?? '';
	return { start: from, end: /[^ \t]/.test(behind) ? end + behind.length : end };
}

/** The change that writes a text so that it is read. `unit`: how many spaces the file indents by. */
export function writeAgain(text: string, written: WrittenText, unit: number): WrittenAgain {
	const { start, end, from, head, owner } = written;
	const eol = eolOf(text);
	const source = text.slice(start, end);
	const lines = source.split(/\r?\n/).map(visibleText);
	const isBelow = text.slice(from, start).includes('\n');
	const rest = isBelow
		? text.slice(text.lastIndexOf('\n', start - 1) + 1, end)
		: source.slice(source.indexOf('\n') + 1);
	const found = isBelow || lines.length > 1 ? leastIndent(rest.split('\n')) : 0;
	const inner = found > owner.column ? found : owner.column + (owner.kind === 'dash' ? 2 : unit);
	const indent = ' '.repeat(inner);
	const indented = lines.map((line) => (line === '' ? '' : indent + line));
	if (head !== '')
		return {
			way: 'indent',
			change: { start: text.lastIndexOf('\n', start - 1) + 1, end, newText: indented.join(eol) },
		};
	const joined = lines.join(' ');
	const isPlain = quoteIfNeeded(joined) === joined && lines.every((line) => !/^(?:---|\.\.\.)/.test(line));
	if (lines.length === 1 && !isBelow)
		return { way: 'quote', change: { ...withBlanks(text, written), newText: quote(visibleText(source)) } };
	if (lines.length === 1) {
		const change = {
			start: from,
			end: withBlanks(text, written).end,
			newText: eol + indent + (isPlain ? visibleText(source) : quote(visibleText(source))),
		};
		return { way: isPlain ? 'indent' : 'quote', change };
	}
	const [first = '', ...others] = indented;
	if (isPlain)
		return isBelow
			? { way: 'indent', change: { start: from, end, newText: eol + indented.join(eol) } }
			: { way: 'indent', change: { start, end, newText: [first.trimStart(), ...others].join(eol) } };
	// Lines that begin with a bullet stay lines.
	const block = lines.slice(1).some((line) => /^[•·▪‣◦●–—*]/.test(line)) ? '|-' : '>-';
	// A comment behind the text stands behind the head of the block: below it, it would be text.
	const comment = /^[ \t]+#[^\r\n]*/.exec(text.slice(end, end + 500))?.[0] ?? '';
	const newText = [block + comment.trimEnd(), ...indented].join(eol);
	const stop = end + comment.length;
	return {
		way: 'lines',
		change: isBelow ? { start: from, end: stop, newText: ` ${newText}` } : { start, end: stop, newText },
	};
}
