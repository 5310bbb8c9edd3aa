/** Long texts of one line, folded on request. */
import { columnOf } from '../edits/indent';
import { parsePlain } from '../parse/parse';
import type { Span } from '../parse/tree';
import { eolOf, type TextChange } from '../text/change';
import type { Atom } from './layout';

/** How wide a line of a folded text is where nobody says it, in columns. */
export const foldedWidth = 100;
/** The least columns that a folded text gets, however deep it stands. */
const leastWidth = 20;

/**
 * The changes that fold the texts within a frame that go beyond a width: those of one line become a folded block, and the
 * paragraphs of folded blocks are filled anew.
 */
export function folds(text: string, atoms: readonly Atom[], frame: Span, width: number): TextChange[] {
	const eol = eolOf(text);
	return atoms.flatMap((atom, index) => {
		const { start, end, kind, below, inFlow, isKept } = atom;
		if (isKept || start < frame.start || end > frame.end) return [];
		const [before, next] = [atoms[index - 1], atoms[index + 1]];
		if (kind === 'body') return before && text[before.start] === '>' ? filled(text, atom, width, eol) : [];
		// A comment behind a text stays on its line; a tag or an anchor says something of its own.
		const isAlone = before?.kind !== 'mark' && (!next || /\n/.test(text.slice(end, next.start)));
		if (kind !== 'text' || inFlow || below === undefined || !isAlone || /\n/.test(text.slice(start, end))) return [];
		if (columnOf(text, start) + end - start <= width) return [];
		const value = textRead(text.slice(start, end));
		if (value === undefined || value.trim() !== value || /[\r\n\t]/.test(value)) return [];
		const lines = wrapped(value, Math.max(leastWidth, width - below));
		if (lines.length < 2) return [];
		const indent = ' '.repeat(below);
		return [{ start, end, newText: ['>-', ...lines.map((line) => indent + line)].join(eol) }];
	});
}

/** The text that a scalar stands for; undefined where it is none. */
function textRead(source: string): string | undefined {
	const { root, errors } = parsePlain(`k: ${source}\n`);
	const value = root?.kind === 'map' ? root.entries[0]?.value : undefined;
	return errors.length === 0 && value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

/** The changes that fill the paragraphs of a folded block that hold too long a line; lines that are indented further are not folded. */
function filled(text: string, { start, end }: Span, width: number, eol: string): TextChange[] {
	const found: TextChange[] = [];
	const body = text.slice(start, end);
	const from = /^(?: *\r?\n)*( *)/.exec(body)?.[1]?.length ?? 0;
	const most = Math.max(leastWidth, width - from);
	let paragraph: { start: number; end: number; lines: string[] } | undefined;
	const close = () => {
		const isLong = paragraph?.lines.some((line) => line.length > most && wrapped(line, most).length > 1);
		if (paragraph && isLong) {
			const newText = wrapped(paragraph.lines.join(' '), most).join(eol + ' '.repeat(from));
			found.push({ start: paragraph.start, end: paragraph.end, newText });
		}
		paragraph = undefined;
	};
	let at = start;
	for (const whole of body.split('\n')) {
		const line = whole.replace(/\r$/, '').slice(from);
		if (line === '' || /^\s|\s$/.test(line)) close();
		else {
			paragraph ??= { start: at + from, end: at, lines: [] };
			paragraph.lines.push(line);
			paragraph.end = at + from + line.length;
		}
		at += whole.length + 1;
	}
	close();
	return found;
}

/** A text as lines of at most so many letters, parted at single spaces: joined by one, they are the text. */
export function wrapped(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/(?<=[^ ]) (?=[^ ])/)) {
		if (line !== '' && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else line = line === '' ? word : `${line} ${word}`;
	}
	return [...lines, line];
}
