/** The comments that leave findings out, as they are written. */
import { finished, type Steps } from '../steps';
import { lineAt } from './lines';
import type { Comment } from './tokens';
import type { Span } from './tree';

/**
 * One code of a comment: `# charte-ignorer CODE, CODE : raison`, on the line above or the same line;
 * `# charte-ignorer-fichier CODE : raison` for the whole file. The span is that of the comment.
 */
export interface Suppression extends Span {
	readonly code: string;
	readonly codeSpan: Span;
	/** All codes of the comment, in their order. One, and empty, where it names none. */
	readonly codeSpans: readonly Span[];
	readonly reason: string;
	readonly wholeFile: boolean;
	/** The line that it is about: offset of its start. -1: the whole file. */
	readonly line: number;
	used: boolean;
}

/** A comment that leaves findings out, as the format has it: whole file or not, the list of codes, the reason. */
export const suppressionForm =
	/^#[ \t]*charte-ignorer(-fichier)?(?:[ \t\u00a0]+([^\s:,]+(?:[ \t\u00a0]*,[ \t\u00a0]*[^\s:,]+)*)(?:[ \t\u00a0]*,)?)?\s*(?::\s*(.*))?$/;

/** So many comments are read in one step. */
const inOneStep = 2000;

/** Reads the suppression comments of a text. */
export const readSuppressions = (text: string, comments: readonly Comment[]): Suppression[] =>
	finished(suppressionSteps(text, comments));

/** As {@link readSuppressions}, in steps of some milliseconds. */
export function* suppressionSteps(text: string, comments: readonly Comment[]): Steps<Suppression[]> {
	const found: Suppression[] = [];
	// From the last to the first: what a comment is about is then known to the one above it.
	const about = new Map<number, number>();
	for (let index = comments.length - 1; index >= 0; index--) {
		if (index % inOneStep === inOneStep - 1) yield;
		const comment = comments[index];
		const match = comment && suppressionForm.exec(comment.text.trimEnd());
		if (!comment || !match) continue;
		const list = match[2] ?? '';
		const at = comment.start + Math.max(0, comment.text.indexOf(list, 10));
		const codeSpans = [...list.matchAll(/[^\s,]+/g)].map((code) => spanOf(at + code.index, code[0].length));
		if (codeSpans.length === 0) codeSpans.push(spanOf(at, 0));
		const own = lineAt(text, comment.start);
		const isFirst = text.slice(own.start, comment.start).replace('\ufeff', '') === '';
		const wholeFile = match[1] !== undefined && isFirst;
		const line = aboutLine(text, comment, own, about);
		about.set(own.start, line);
		for (const codeSpan of [...codeSpans].reverse())
			found.push({
				start: comment.start,
				end: comment.start + comment.text.trimEnd().length,
				code: text.slice(codeSpan.start, codeSpan.end),
				codeSpan,
				codeSpans,
				reason: (match[3] ?? '').trim(),
				wholeFile,
				line: wholeFile ? -1 : line,
				used: false,
			});
	}
	return found.reverse();
}

const spanOf = (start: number, length: number): Span => ({ start, end: start + length });

/**
 * A comment behind something is about its own line; one alone is about the next line that holds something.
 * `about`: what is known already, by the start of a comment's line.
 */
function aboutLine(text: string, comment: Comment, own: Span, about: ReadonlyMap<number, number>): number {
	if (text.slice(own.start, comment.start).trim() !== '') return own.start;
	for (let next = text.indexOf('\n', own.end); next >= 0; next = text.indexOf('\n', next + 1)) {
		const line = lineAt(text, next + 1);
		const known = about.get(line.start);
		if (known !== undefined) return known;
		const content = line.text.trimStart();
		if (content !== '' && !content.startsWith('#')) return line.start;
	}
	return own.start;
}
