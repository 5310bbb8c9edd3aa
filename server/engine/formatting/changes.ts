/** From where words should stand to the edits that put them there, a line each. */
import type { TextChange } from '../text/change';
import { type Atom, beginsLine, type Frame, lineStart } from './layout';

/** The changes of blanks, lines and indentation between the words of a text, within a frame. */
export function spacing(text: string, atoms: readonly Atom[], frame: Frame, eol: string): TextChange[] {
	const changes: TextChange[] = [];
	const add = (start: number, end: number, newText: string) => {
		if (start < frame.start || end > frame.end + 2 || text.slice(start, end) === newText) return;
		// A line is taken away with its end, which may be that of the frame.
		if (end > frame.end && newText !== '') return;
		changes.push({ start, end, newText });
	};
	const apart = separated(text, atoms);
	for (let index = 0; index <= atoms.length; index++) {
		const before = atoms[index - 1];
		const atom = atoms[index];
		const from = before?.end ?? (text.startsWith('\ufeff') ? 1 : 0);
		const to = atom?.start ?? text.length;
		const between = text.slice(from, to);
		if (before?.keepsBlanks) {
			if (atom) indent(text, atom, add);
			continue;
		}
		if (before && !between.includes('\n')) {
			if (!atom) add(from, to, '');
			else if (atom.gap !== undefined) add(from, to, atom.gap);
			continue;
		}
		if (before?.joins && atom && from >= frame.start && to <= frame.end) {
			add(from, to, ' ');
			continue;
		}
		const lines = blankLines(text, from, to, before === undefined);
		if (before) add(from, from + (/^[ \t]*/.exec(between)?.[0].length ?? 0), '');
		const wanted = !before || !atom || isBelow(atom, before) ? 0 : Math.min(lines.length, 1);
		for (const [line, { start, end, next }] of lines.entries()) {
			if (line < wanted) add(start, end, '');
			else if (end >= frame.start && end <= frame.end) add(start, next, '');
		}
		if (!atom) continue;
		if (apart.has(atom)) {
			const at = lineStart(text, atom.start);
			if (at >= frame.start && at <= frame.end) changes.push({ start: at, end: at, newText: eol });
		}
		indent(text, atom, add);
	}
	for (const atom of atoms) if (atom.shift !== undefined) for (const change of moved(text, atom)) changes.push(change);
	return changes.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether words are the first of what a key or a dash on the line before holds. */
function isBelow({ column }: Atom, before: Atom): boolean {
	const opens = before.kind === 'opener' || before.kind === 'dash';
	return opens && column !== undefined && before.column !== undefined && column > before.column;
}

function indent(
	text: string,
	{ start, column }: Atom,
	add: (start: number, end: number, newText: string) => void,
): void {
	if (column !== undefined && beginsLine(text, start)) add(lineStart(text, start), start, ' '.repeat(column));
}

/** The blank lines between two offsets: each from its start to that of the next line. At the end of a text, what follows the last line end. */
function blankLines(
	text: string,
	from: number,
	to: number,
	isFirst: boolean,
): { start: number; end: number; next: number }[] {
	const found: { start: number; end: number; next: number }[] = [];
	let start = isFirst ? from : text.indexOf('\n', from) + 1;
	for (let end = text.indexOf('\n', start); end >= 0 && end < to; end = text.indexOf('\n', start)) {
		found.push({ start, end: text[end - 1] === '\r' ? end - 1 : end, next: end + 1 });
		start = end + 1;
	}
	if (to === text.length && start < to && text.slice(start, to).trim() === '') found.push({ start, end: to, next: to });
	return found;
}

/** The words before whose line a blank one is to come: a section, or the comments that lead it, where none is there. */
function separated(text: string, atoms: readonly Atom[]): ReadonlySet<Atom> {
	const found = new Set<Atom>();
	for (const [index, atom] of atoms.entries()) {
		if (!atom.section) continue;
		let first = index;
		while (atoms[first - 1]?.kind === 'comment' && beginsLine(text, atoms[first - 1]?.start ?? 0)) first--;
		const before = atoms[first - 1];
		if (!before) continue;
		let at = index;
		while (at > first && atoms[at - 1]?.column === 0) at--;
		const chosen = atoms[at];
		if (chosen && !/\n[ \t]*\r?\n/.test(text.slice(before.end, atom.start)) && !before.keepsBlanks) found.add(chosen);
	}
	return found;
}

/** The changes that move the lines of a text over several of them: all by as much. */
function moved(text: string, { start, end, kind, shift = 0 }: Atom): TextChange[] {
	const changes: TextChange[] = [];
	const isBlock = kind === 'body';
	let indented: number | undefined;
	let at = isBlock ? start : text.indexOf('\n', start) + 1;
	for (let next = at; next > 0 && at < end; at = next) {
		next = text.indexOf('\n', at) + 1;
		const line = text.slice(at, next === 0 || next > end ? end : next - 1).replace(/\r$/, '');
		const blanks = (isBlock ? /^ */ : /^[ \t]*/).exec(line)?.[0].length ?? 0;
		const isEmpty = blanks === line.length;
		if (!isEmpty) indented ??= blanks;
		if (isEmpty && !isBlock) continue;
		// Blanks on an empty line of a block are text where they go beyond its indentation.
		const isNothing = isEmpty && (indented === undefined || blanks <= indented);
		const column = isNothing ? 0 : Math.max(0, blanks + shift);
		if (column !== blanks || /\t/.test(line.slice(0, blanks)))
			changes.push({ start: at, end: at + blanks, newText: ' '.repeat(column) });
	}
	return changes;
}
