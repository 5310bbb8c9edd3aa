/** Terms that go against a practice, in the fields that say what will be done. */
import { ownTermId } from '../catalogue/catalogue';
import type { Term, Wording } from '../catalogue/types';
import { fold } from '../fold';
import type { Charter } from '../model/charter';
import type { Span } from '../parse/tree';
import { FieldPaths } from './fields';
import { FormIndex } from './form-index';
import { formEnds, formOf, partOf, type Word, widestOf, wordsOf } from './forms';
import { type Sentence, sentencesOf } from './sentences';

/** A term as it is written at a place of the charter. */
export interface Use extends Span {
	readonly term: Term;
	/** As it is written there, on one line. */
	readonly text: string;
	/** What may be written in its place. */
	readonly replacement?: string;
}

/** A term, made ready where one of its forms is met. */
class ReadyTerm {
	#unless: FormIndex<true> | undefined;
	#unlessBefore: FormIndex<true> | undefined;
	#replacements: ReadonlyMap<string, string> | undefined;

	constructor(
		readonly term: Term,
		/** Paths of the fields where it is looked for. */
		readonly fields: ReadonlySet<string>,
	) {}

	/** Forms that keep it silent wherever they stand in the sentence. */
	get unless(): FormIndex<true> {
		this.#unless ??= indexOfAll(this.term.unless.filter((form) => !hasPlace(form)));
		return this.#unless;
	}

	/** Forms that do so before it. */
	get unlessBefore(): FormIndex<true> {
		this.#unlessBefore ??= indexOfAll(this.term.unless.filter(hasPlace));
		return this.#unlessBefore;
	}

	/** By the form that they replace, folded. */
	get replacements(): ReadonlyMap<string, string> {
		this.#replacements ??= new Map(
			Object.entries(this.term.replacements ?? {}).map(([form, text]) => [spelled(form), text]),
		);
		return this.#replacements;
	}
}

/** A standard's terms, made ready to be looked for. */
class TermIndex {
	readonly #general: ReadonlySet<string>;
	readonly paths: FieldPaths;
	/** Those that name the place of the term are held against each use; the others against a sentence. */
	readonly reversersBefore: FormIndex<true>;
	/** How many words before a use the longest of them may begin. */
	readonly longestBefore: number;
	readonly reversersAnywhere: FormIndex<true>;
	/** They speak of what stands close by. */
	readonly reversersNear: FormIndex<true>;
	/** They do so of what can become something else. */
	readonly conversions: FormIndex<true>;
	readonly known: FormIndex<ReadyTerm>;

	constructor(wording: Wording) {
		this.#general = new Set(wording.fields);
		this.paths = new FieldPaths([...wording.fields, ...wording.terms.flatMap(({ fields = [] }) => fields)]);
		this.reversersBefore = indexOfAll(wording.reversers.filter(hasPlace));
		const placed = [wording.reversers, ...wording.terms.map(({ unless }) => unless)].flatMap((all) =>
			all.filter(hasPlace),
		);
		this.longestBefore = Math.max(0, ...placed.map((form) => widestOf(formOf(form))));
		this.reversersAnywhere = indexOfAll(wording.reversers.filter((form) => !hasPlace(form)));
		this.reversersNear = indexOfAll(wording.nearReversers);
		this.conversions = indexOfAll(wording.conversions);
		this.known = this.indexOf(wording.terms);
	}

	indexOf(terms: readonly Term[]): FormIndex<ReadyTerm> {
		return new FormIndex(
			terms.flatMap((term) => {
				const of = new ReadyTerm(term, term.fields ? new Set(term.fields) : this.#general);
				return term.forms.map((text) => ({ text, of }));
			}),
			partOf,
		);
	}
}

/** Made once for each standard: it takes longer than a charter does. */
const ready = new WeakMap<Wording, TermIndex>();

function readyFor(wording: Wording): TermIndex {
	const known = ready.get(wording) ?? new TermIndex(wording);
	ready.set(wording, known);
	return known;
}

/** Whether a form names the place of the term: `@` is a part of it. */
function hasPlace(form: string): boolean {
	return /(?<!\S)@(?!\S)/.test(form);
}

function indexOfAll(forms: readonly string[]): FormIndex<true> {
	return new FormIndex(
		forms.map((text) => ({ text, of: true })),
		partOf,
	);
}

/**
 * The terms used in a charter, in the order of the text. `own`: the settings' terms, with a better way to say each;
 * where one of them and a known term are the same words, theirs is the answer.
 */
export function termsUsed(charter: Charter, own: Readonly<Record<string, string>> = {}): Use[] {
	const terms = readyFor(charter.catalogue.wording);
	const added = Object.entries(own).map(
		([form, better]): Term => ({
			id: ownTermId,
			practice: '',
			forms: [form],
			unless: [],
			better: { fr: better, en: better },
		}),
	);
	const indexes = added.length > 0 ? [terms.indexOf(added), terms.known] : [terms.known];
	const uses: Use[] = [];
	for (const { node, path } of terms.paths.textsOf(charter)) {
		const source = charter.text.slice(node.start, node.end);
		// An alias stands for a text that is written elsewhere: the whole of it is pointed at, once.
		const aliased = source.startsWith('*') && source !== node.text;
		for (const sentence of sentencesOf(aliased ? node.text : source, aliased ? 'plain' : node.style)) {
			const found = usesIn(sentence, path, indexes, terms);
			if (aliased && found[0]) {
				const { term, text } = found[0];
				uses.push({ term, text, start: node.start, end: node.end });
				break;
			}
			for (const use of found) {
				if (use.term.outsideBrackets && isBracketed(source, use.start)) continue;
				uses.push({ ...use, start: node.start + use.start, end: node.start + use.end });
			}
		}
	}
	return uses;
}

/** Whether a place of a text stands between round brackets. */
function isBracketed(text: string, at: number): boolean {
	const open = text.lastIndexOf('(', at);
	return open >= 0 && text.lastIndexOf(')', at) < open;
}

/** The terms in a sentence; the longest where several begin at one word. */
function usesIn(sentence: Sentence, path: string, indexes: readonly FormIndex<ReadyTerm>[], terms: TermIndex): Use[] {
	const uses: Use[] = [];
	const read = new ReadSentence(wordsOf(sentence.text));
	const { words } = read;
	for (let index = 0; index < words.length; ) {
		const best = longestAt(read, index, path, indexes, terms.longestBefore);
		const [first, last] = [words[index], words[(best?.end ?? 0) - 1]];
		if (best && first && last && !isReversed(read, index, best.end, best.of.term, terms)) {
			const text = sentence.text.slice(first.start, last.end).replace(/\s+/g, ' ');
			const replacement = best.of.replacements.get(spelled(text));
			const fits = replacement !== undefined && joins(sentence.text.slice(0, first.start), text, replacement);
			uses.push({
				term: best.of.term,
				start: sentence.start + first.start,
				end: sentence.start + last.end,
				text,
				...(fits ? { replacement: inCaseOf(text, replacement) } : {}),
			});
		}
		index = best?.end ?? index + 1;
	}
	return uses;
}

function longestAt(
	sentence: ReadSentence,
	from: number,
	path: string,
	indexes: readonly FormIndex<ReadyTerm>[],
	longestBefore: number,
): { of: ReadyTerm; end: number } | undefined {
	const word = sentence.words[from];
	let longest: { of: ReadyTerm; end: number } | undefined;
	if (!word) return longest;
	for (const index of indexes)
		for (const { form, of } of index.at(word)) {
			if (!of.fields.has(path)) continue;
			const end = formEnds(sentence.words, from, form)[0];
			if (end === undefined || end <= (longest?.end ?? from)) continue;
			if (sentence.holdsOutside(of.unless, from, end)) continue;
			if (!sentence.holdsBefore(of.unlessBefore, from, longestBefore)) longest = { of, end };
		}
	return longest;
}

/** The words of a sentence, and where forms stand among them: sought once, however many terms ask. */
class ReadSentence {
	readonly #extents = new Map<FormIndex<true>, { readonly firstEnd: number; readonly lastStart: number }>();

	constructor(readonly words: readonly Word[]) {}

	/** Whether one of the forms stands among the words, outside those from `start` to `end`. */
	holdsOutside(forms: FormIndex<true>, start: number, end: number): boolean {
		const { firstEnd, lastStart } = this.#extents.get(forms) ?? this.#seek(forms);
		return firstEnd <= start || lastStart >= end;
	}

	/** Whether one of the forms that name the place of the term stands where the term begins at `start`. */
	holdsBefore(forms: FormIndex<true>, start: number, longest: number): boolean {
		return this.words
			.slice(Math.max(0, start - longest), start)
			.some((word, index, { length }) =>
				forms.at(word).some(({ form }) => formEnds(this.words, start - length + index, form, start).length > 0),
			);
	}

	/** Whether one of the forms ends at most one word before `start`, or begins at most one word behind `end`. */
	holdsNear(forms: FormIndex<true>, start: number, end: number): boolean {
		const ends = (from: number) => {
			const word = this.words[from];
			return word ? forms.at(word).flatMap(({ form }) => formEnds(this.words, from, form)) : [];
		};
		for (let from = Math.max(0, start - nearest * 2); from < start; from++)
			if (ends(from).some((to) => to <= start && start - to <= nearest)) return true;
		for (let from = end; from <= end + nearest; from++) if (ends(from).length > 0) return true;
		return false;
	}

	#seek(forms: FormIndex<true>) {
		let firstEnd = Number.POSITIVE_INFINITY;
		let lastStart = -1;
		for (const [from, word] of this.words.entries())
			for (const { form } of forms.at(word)) {
				const to = formEnds(this.words, from, form)[0];
				if (to === undefined) continue;
				firstEnd = Math.min(firstEnd, to);
				lastStart = from;
			}
		const extent = { firstEnd, lastStart };
		this.#extents.set(forms, extent);
		return extent;
	}
}

/** How many words may stand between a term and what does away with it. */
const nearest = 1;

/** Whether what is said around a use is that the thing is done away with. */
function isReversed(
	sentence: ReadSentence,
	start: number,
	end: number,
	{ converts }: Term,
	{ reversersAnywhere, reversersBefore, reversersNear, conversions, longestBefore }: TermIndex,
): boolean {
	return (
		sentence.holdsOutside(reversersAnywhere, start, end) ||
		sentence.holdsNear(reversersNear, start, end) ||
		(converts === true && sentence.holdsNear(conversions, start, end)) ||
		sentence.holdsBefore(reversersBefore, start, longestBefore)
	);
}

/** As forms that may be replaced are compared: to the letter, but for accents, case, spaces and hyphens. */
function spelled(text: string): string {
	return fold(text).replace(/[\s-]+/g, ' ');
}

/** A replacement, with capitals where the words that it replaces have them. */
function inCaseOf(text: string, replacement: string): string {
	if (text === text.toUpperCase()) return replacement.toUpperCase();
	const first = text.slice(0, 1);
	return first === first.toLowerCase() ? replacement : replacement.slice(0, 1).toUpperCase() + replacement.slice(1);
}

const beforeVowel = /(?:['’]|(?<!\p{L})(?:an?|le|la|de|ce|que|je|me|ne|se|te|ma|sa|ta))\s*$/iu;

/** Whether a replacement begins as what it replaces does, or comes behind a word that does not mind: « d’ » and “a” do. */
function joins(before: string, text: string, replacement: string): boolean {
	const vowel = (word: string) => /^[aeiouy]/.test(fold(word));
	return vowel(text) === vowel(replacement) || !beforeVowel.test(before.slice(-8));
}
