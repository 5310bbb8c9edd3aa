/** What words are worth as an answer: a standard's lists, made ready to be looked up. */
import type { SubstanceWords, WordsByWorth, Worth } from '../catalogue/types';
import { fold } from '../fold';
import { ownCopy } from '../remember';
import type { SubstanceKind } from '../schema/types';
import { FormIndex, type Indexed } from '../wording/form-index';
import { type Form, type FormPart, formEnds, singular, type Word } from '../wording/forms';

/** A word of a text as it is written there, beside what it is compared by. */
export interface WrittenWord extends Word {
	readonly text: string;
	/** With its plural: « access » begins with `access*`. */
	readonly folded: string;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words of a text, articles too: « au besoin » is not « besoin ». An apostrophe or a hyphen parts two words. */
export function* writtenWords(text: string): Generator<WrittenWord> {
	for (const { 0: written, index } of text.matchAll(word)) {
		const folded = fold(written);
		yield { text: written, folded, stem: singular(folded), start: index, end: index + written.length };
	}
}

/** Reads a part of an expression: `mot`, `début*` or `~` (up to two words). */
function partOf(part: string): Form {
	if (part === '~') return [{ kind: 'gap', text: '' }];
	if (part.endsWith('*')) return [{ kind: 'start', text: fold(part.slice(0, -1)) }];
	return [{ kind: 'word', text: singular(fold(part)) }];
}

/** From the one that gives way to the one that prevails, of two expressions as long as each other. */
const order: readonly Worth[] = ['tool', 'hollow', 'vague', 'concrete', 'anchor'];

interface Entry {
	readonly worth: Worth;
	/** Its place in {@link order}. */
	readonly place: number;
	/** One of the words of every day. */
	readonly everyday: boolean;
}

/** An entry that a word begins, and what decides between two as long as each other: its list, then its worth. */
interface Begun extends Indexed<Entry> {
	readonly rank: number;
}

/** What is known of the expression that begins at a word: how many words it has, and what it is worth. */
export interface Known {
	readonly length: number;
	readonly worth: Worth;
	/** Hollow only beside a word that says nothing anywhere: it is said of any project, and of many a sound one. */
	readonly everyday: boolean;
}

/** The words of one kind of field: its own, and the general ones. */
export class Lexicon {
	/** Those that a word may begin, by the word: most words come again. */
	readonly #byWord = new Map<string, readonly Begun[]>();

	/** From the list that gives way to all to the one that prevails. */
	constructor(private readonly lists: readonly FormIndex<Entry>[]) {}

	/** The longest expression that begins at a word; undefined where none does. */
	at(words: readonly WrittenWord[], from: number): Known | undefined {
		const first = words[from];
		let best: { length: number; of: Entry; rank: number } | undefined;
		for (const { form, of, rank } of first ? this.#begunBy(first) : []) {
			const length = form.length === 1 ? 1 : Math.max(0, ...formEnds(words, from, form).map((end) => end - from));
			if (length > (best?.length ?? 0) || (length > 0 && length === best?.length && rank > best.rank))
				best = { length, of, rank };
		}
		return best && { length: best.length, worth: best.of.worth, everyday: best.of.everyday };
	}

	#begunBy(first: WrittenWord): readonly Begun[] {
		const known = this.#byWord.get(first.folded);
		if (known) return known;
		if (this.#byWord.size >= mostKept) this.#byWord.clear();
		const found = this.lists.flatMap((forms, list) =>
			forms
				.at(first)
				.filter(({ form: [part] }) => begins(first, part))
				.map(({ form, of }) => ({ form, of, rank: list * order.length + of.place })),
		);
		this.#byWord.set(ownCopy(first.folded), found);
		return found;
	}
}

const mostKept = 10_000;

/** Whether a word is what an expression begins with; a beginning counts with its plural (« success » is `success*`). */
function begins({ stem, folded }: WrittenWord, part: FormPart | undefined): boolean {
	return part?.kind === 'word' ? stem === part.text : folded.startsWith(part?.text ?? '');
}

/** More words than the longest expression has. */
export const widest = 10;

const indexes = new WeakMap<object, FormIndex<Entry>>();

/** The expressions of some words by how they begin: made once for each list, whatever kinds of fields share it. */
function indexOf(list: object, words: WordsByWorth, everyday = false): FormIndex<Entry> {
	const known =
		indexes.get(list) ??
		new FormIndex(
			order.flatMap((worth, place) => (words[worth] ?? []).map((text) => ({ text, of: { worth, place, everyday } }))),
			partOf,
		);
	indexes.set(list, known);
	return known;
}

/** The kind whose words are read too, before those of its own. */
const broader: Readonly<Partial<Record<SubstanceKind, SubstanceKind>>> = {
	person: 'name',
	remedy: 'plan',
	situation: 'name',
	audience: 'name',
};

const ready = new WeakMap<SubstanceWords, Map<string, Lexicon>>();

/** The words of a kind of field, with those of every day where a `sentence` is read. Made once for each standard. */
export function lexiconOf(words: SubstanceWords, kind: SubstanceKind, sentence: boolean): Lexicon {
	const known = ready.get(words) ?? new Map<string, Lexicon>();
	ready.set(words, known);
	const key = `${kind} ${sentence}`;
	const { everyday, general, byKind } = words;
	// From the broadest words to the closest; those of every day give way to all.
	const lexicon =
		known.get(key) ??
		new Lexicon([
			...(sentence && everyday ? [indexOf(everyday, { hollow: everyday }, true)] : []),
			...[general, broader[kind] && byKind[broader[kind]], byKind[kind]].flatMap((list) =>
				list ? [indexOf(list, list)] : [],
			),
		]);
	known.set(key, lexicon);
	return lexicon;
}

const praises = new WeakMap<WordsByWorth, Lexicon>();

/** The words that praise, and those of the fashion; undefined where the standard has none. */
export function praiseOf({ praise }: SubstanceWords): Lexicon | undefined {
	if (!praise) return undefined;
	const known = praises.get(praise) ?? new Lexicon([indexOf(praise, praise)]);
	praises.set(praise, known);
	return known;
}
