import type { Finding } from '../finding';
import { fold } from '../fold';
import type { Charter } from '../model/charter';
import { type Line, lineAt } from '../parse/lines';
import { SuppressibleLines } from '../parse/suppressible-lines';
import { readSuppressions, type Suppression } from '../parse/suppression-comments';
import { finished, type Steps } from '../steps';
import { eolOf, type TextChange } from '../text/change';
import { assuredSteps } from './assured';
import type { Touched } from './reread';

/** What is to be left out, and why. */
export interface NewSuppression {
	/** The code of a finding, or the id of a member of a grouped one. */
	readonly code: string;
	/** Where the finding stands. */
	readonly offset: number;
	readonly wholeFile: boolean;
	/** Why. One line is made of it; empty, it silences nothing. */
	readonly reason: string;
}

/** Whether a comment can silence a finding: no error, and nothing that is about such comments. */
export function isSuppressible({ code, severity, raised }: Finding): boolean {
	return (raised ?? severity) !== 'error' && !code.startsWith('suppression/');
}

/**
 * The change that leaves a finding out: a comment above its line, or at the head of the file. A comment there with the
 * same reason takes the code in. Undefined where there is no line for it, where it stands there already, or where it would
 * not be read as such a comment, with all else as before.
 */
export function suppress(charter: Charter, suppression: NewSuppression): TextChange | undefined {
	return finished(suppressSteps(charter, suppression));
}

/** As {@link suppress}, in steps. */
export function* suppressSteps(charter: Charter, suppression: NewSuppression): Steps<TextChange | undefined> {
	const written = commentFor(charter, suppression);
	if (!written) return undefined;
	const { code, wholeFile } = suppression;
	const reason = oneLine(suppression.reason);
	const line = wholeFile ? undefined : targetLine(charter, suppression.offset)?.start;
	const about = line === undefined ? -1 : movedBy(charter.text, written.change, line);
	return yield* commented(charter, written, (left) =>
		left.some(
			(one) =>
				one.code === code && one.wholeFile === wholeFile && one.line === about && fold(one.reason) === fold(reason),
		),
	);
}

const known = new WeakMap<Charter, readonly Suppression[]>();

/** The comments of a charter that leave findings out, read once: each edit that is offered asks for them. */
function suppressionsOf(charter: Charter): readonly Suppression[] {
	const found = known.get(charter) ?? readSuppressions(charter.text, charter.comments);
	known.set(charter, found);
	return found;
}

/** Where a line begins once a change is made on it or above it. */
function movedBy(text: string, { start, newText }: TextChange, line: number): number {
	const first = afterMark(text, line);
	return start > first ? line : first + newText.length;
}

/** A change of a comment, and what it touches: the whole comment, where one is there. */
interface OfComment {
	readonly change: TextChange;
	readonly touched?: Touched;
}

/** A change of comments where it leaves the suppressions that it means to, none of the others lost. */
function* commented(
	charter: Charter,
	{ change, touched }: OfComment,
	means: (left: readonly Suppression[]) => boolean,
): Steps<TextChange | undefined> {
	const before = suppressionsOf(charter);
	const key = ({ code, wholeFile, reason }: Suppression) => `${wholeFile} ${code} ${fold(reason)}`;
	const holds = ({ text, comments }: Charter) => {
		const left = readSuppressions(text, comments);
		const keys = new Set(left.map(key));
		return before.every((one) => one.reason === '' || keys.has(key(one))) && means(left);
	};
	const meaning = { ...(touched ? { touched: [touched] } : {}), ofComments: true, holds };
	return (yield* assuredSteps(charter, [change], meaning)) && change;
}

const oneLine = (reason: string) => reason.replace(/\s+/g, ' ').trim();

/** The change of {@link suppress} before it is read again. */
function commentFor(charter: Charter, suppression: NewSuppression): OfComment | undefined {
	const { text } = charter;
	const { code, wholeFile } = suppression;
	const reason = oneLine(suppression.reason);
	const line = wholeFile ? undefined : targetLine(charter, suppression.offset);
	if (!wholeFile && !line) return undefined;
	const about = line?.start ?? -1;
	const here = suppressionsOf(charter).filter((one) => one.line === about && one.wholeFile === wholeFile);
	const same = here.find((one) => one.code === code);
	if (same)
		return same.reason === '' && reason !== ''
			? { change: withReason(same, reason), touched: spanOf(same) }
			: undefined;
	const alike = here.find((one) => one.code !== '' && one.reason !== '' && fold(one.reason) === fold(reason));
	if (alike) {
		const end = alike.codeSpans.at(-1)?.end ?? alike.end;
		return { change: { start: end, end, newText: `, ${code}` }, touched: spanOf(alike) };
	}
	const word = wholeFile ? 'charte-ignorer-fichier' : 'charte-ignorer';
	const comment = `# ${word} ${code}${reason === '' ? '' : ` : ${reason}`}${eolOf(text)}`;
	const start = line ? afterMark(text, line.start) : headOf(text);
	return { change: { start, end: start, newText: `${line ? indentOf(text.slice(start, line.end)) : ''}${comment}` } };
}

const spanOf = ({ start, end }: Suppression): Touched => ({ start, end });

/** Whether a finding can be left out by a comment above its line. */
export function hasLineToSuppress(charter: Charter, offset: number): boolean {
	return targetLine(charter, offset) !== undefined;
}

/** The line that the comment has to stand above. Undefined for one that says nothing: a comment above it is about the next. */
function targetLine({ text, root }: Charter, offset: number): Line | undefined {
	const line = lineAt(text, new SuppressibleLines(text, root).startOf(offset));
	const content = line.text.replace(/^\ufeff/, '').trimStart();
	return content === '' || content.startsWith('#') ? undefined : line;
}

const indentOf = (line: string) => /^[ \t]*/.exec(line)?.[0] ?? '';

/** Past a byte order mark. */
const afterMark = (text: string, offset: number) => (offset === 0 && text.startsWith('\ufeff') ? 1 : offset);

/** At the head of the file, below the comments for the whole file that stand there. */
function headOf(text: string): number {
	let offset = afterMark(text, 0);
	for (;;) {
		const line = lineAt(text, offset === 1 ? 0 : offset);
		const content = text.slice(offset, line.end);
		const next = text.indexOf('\n', offset) + 1;
		if (next === 0 || !/^#[ \t]*charte-ignorer-fichier\b/.test(content)) return offset;
		offset = next;
	}
}

function withReason({ codeSpans, end }: Suppression, reason: string): TextChange {
	return { start: codeSpans.at(-1)?.end ?? end, end, newText: ` : ${reason}` };
}

/**
 * The change that makes one comment of two that stand one above the other, are about the same line and give the same
 * reason. `offset` is in one of them. Undefined where there are no two such.
 */
export function joinSuppressions(charter: Charter, offset: number): TextChange | undefined {
	const { text } = charter;
	const all = suppressionsOf(charter).filter(
		(one) => one.codeSpan === one.codeSpans[0] && one.code !== '' && one.reason !== '',
	);
	const own = all.findIndex((one) => one.start <= offset && offset <= one.end);
	for (const [first, second] of [
		[all[own], all[own + 1]],
		[all[own - 1], all[own]],
	]) {
		if (!first || !second || first.wholeFile !== second.wholeFile || first.line !== second.line) continue;
		if (fold(first.reason) !== fold(second.reason)) continue;
		// Each on a line of its own, with nothing but white space between them.
		if (
			text
				.slice(lineAt(text, first.start).start, first.start)
				.replace(/^\ufeff/, '')
				.trim() !== ''
		)
			continue;
		if (text.slice(first.end, second.start).trim() !== '') continue;
		const codes = new Set([...first.codeSpans, ...second.codeSpans].map(({ start, end }) => text.slice(start, end)));
		const start = first.codeSpans[0]?.start ?? first.start;
		const rest = text.slice(first.codeSpans.at(-1)?.end, first.end);
		const change = { start, end: second.end, newText: `${[...codes].join(', ')}${rest}` };
		return finished(commented(charter, { change, touched: { start: first.start, end: second.end } }, () => true));
	}
	return undefined;
}
