/** A charter formatted: one indentation, one blank line between sections, no blank too many, and not a word changed. */
import type { Charter, Problem, ProblemKind } from '../model/charter';
import { lineAt, linesOf } from '../parse/lines';
import { tokenSteps } from '../parse/tokens';
import type { Span } from '../parse/tree';
import { finished, type Steps } from '../steps';
import { applyChanges, eolOf, type TextChange } from '../text/change';
import { spacing } from './changes';
import { withComments } from './comments';
import { folds } from './fold';
import { type Atom, type Frame, layOut } from './layout';
import { unquoted } from './quotes';
import { saysTheSame } from './same';

/** How a charter is formatted. */
export interface FormatOptions {
	/** The spaces of a level: 2 to 8. */
	readonly unit: number;
	/** The part whose lines may change; all without it. */
	readonly range?: Span;
}

/**
 * The changes that format a charter, or the lines of a part of it, each as small as may be. What they leave was read again:
 * it says the same, its comments, anchors and suppressions at their places. Undefined where that cannot be shown, and where
 * the text cannot be read as YAML: nothing is to be changed then. Never throws.
 */
export function format(charter: Charter, options: FormatOptions): readonly TextChange[] | undefined {
	return finished(formatSteps(charter, options));
}

/** As {@link format}, in steps. */
export function* formatSteps(charter: Charter, options: FormatOptions): Steps<readonly TextChange[] | undefined> {
	const { text, parsed } = charter;
	if (parsed.faults.length > 0) return undefined;
	if (!parsed.root) return [];
	const frame = frameOf(text, options);
	const atoms = yield* atomsOf(charter, frame);
	const blanks = spacing(text, atoms, frame, eolOf(text));
	const bare = unquoted(text, atoms, frame);
	// Quotes go where that can be shown to be harmless; else the blanks alone change.
	for (const quotes of new Set([bare, []])) {
		yield;
		const changes = [...blanks, ...quotes].sort((a, b) => a.start - b.start || a.end - b.end);
		if (changes.length === 0 || (yield* saysTheSame(parsed, applyChanges(text, changes)))) return changes;
	}
	return undefined;
}

/**
 * The changes that fold the long texts of a charter, or of a range of it, at a width, and nothing else. Undefined where
 * there is none, where the text cannot be read as YAML, and where it cannot be shown that they keep what it says.
 */
export function foldTexts(charter: Charter, width: number, range?: Span): readonly TextChange[] | undefined {
	const { text, parsed } = charter;
	if (parsed.faults.length > 0 || !parsed.root) return undefined;
	const frame = frameOf(text, { unit: 2, ...(range ? { range } : {}) });
	if (!hasLongLine(text, frame, width)) return undefined;
	const changes = folds(text, finished(atomsOf(charter, frame)), frame, width);
	return changes.length > 0 && finished(saysTheSame(parsed, applyChanges(text, changes))) ? changes : undefined;
}

/** Whether a line goes beyond a width: where none does, there is nothing to fold. */
function hasLongLine(text: string, { start, end }: Frame, width: number): boolean {
	for (const line of linesOf(text.slice(start, end))) if (line.text.length > width) return true;
	return false;
}

/** The words of a charter, and where each should stand. */
function* atomsOf({ text, problems }: Charter, frame: Frame): Steps<readonly Atom[]> {
	const { tokens } = yield* tokenSteps(text);
	yield;
	const layout = layOut(text, tokens, frame);
	yield;
	const atoms = withComments(text, layout);
	yield;
	return keepingProse(text, atoms, problems);
}

/** Findings that do not say that a text may be read otherwise than it was meant. */
const ofContent: ReadonlySet<ProblemKind> = new Set([
	'cle_en_double',
	'cle_manquante',
	'dates_inversees',
	'nom_en_double',
	'nom_inconnu',
	'racine',
	'version_inconnue',
	'vide',
]);

/** The words of a text, those of lines that may be prose, which YAML takes for keys, comments or a list, with their blanks and quotes. */
function keepingProse(text: string, atoms: readonly Atom[], problems: readonly Problem[]): readonly Atom[] {
	const doubtful = problems
		.filter(({ kind }) => !ofContent.has(kind))
		.map(({ start, end }) => ({ start, end: lineAt(text, end).end }));
	if (doubtful.length === 0) return atoms;
	return atoms.map((atom) => {
		const isWithin = doubtful.some(({ start, end }) => atom.start > start && atom.start < end);
		const isAt = doubtful.some(({ start }) => atom.start === start);
		if (!isWithin && !isAt) return atom;
		return { ...atom, isKept: true, ...(isWithin ? { gap: undefined } : {}) };
	});
}

/** The whole lines of a range; one that ends at the start of a line leaves that line out. */
function frameOf(text: string, { unit, range }: FormatOptions): Frame {
	if (!range) return { unit, start: 0, end: text.length };
	const { start } = lineAt(text, range.start);
	const last = lineAt(text, range.end > range.start && text[range.end - 1] === '\n' ? range.end - 1 : range.end);
	return { unit, start, end: last.end };
}
