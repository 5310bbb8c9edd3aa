/** What words are worth as an answer: a standard's lists, made ready to be looked up. */
import type { SubstanceWords, WordsByWorth, Worth } from '../catalogue/types';
import { fold } from '../fold';
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

/** Reads an expression: `mot`, `début*` and `~` (up to two words), parted by spaces. */
function formOf(text: string): Form {
	return text.split(/\s+/).map((part): FormPart => {
		if (part === '~') return { kind: 'gap', text: '' };
		if (part.endsWith('*')) return { kind: 'start', text: fold(part.slice(0, -1)) };
		return { kind: 'word', text: singular(fold(part)) };
	});
}

/** From the one that gives way to the one that prevails, of two expressions as long as each other. */
const order: readonly Worth[] = ['tool', 'hollow', 'vague', 'concrete', 'anchor'];

interface Entry {
	readonly worth: Worth;
	/** Of a kind's own list, which prevails over the general one; then by {@link order}. */
	readonly rank: number;
	/** One of the words of every day. */
	readonly everyday: boolean;
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
	readonly #forms: FormIndex<Entry>;
	/** Those that a word may begin, by the word: most words come again. */
	readonly #byWord = new Map<string, readonly Indexed<Entry>[]>();

	/** From the broadest words to the closest; those of every day give way to all. */
	constructor(everyday: readonly string[], ...lists: readonly (WordsByWorth | undefined)[]) {
		this.#forms = new FormIndex([
			...entriesOf({ hollow: everyday }, -order.length, true),
			...lists.flatMap((words, index) => entriesOf(words ?? {}, index * order.length)),
		]);
	}

	/** The longest expression that begins at a word; undefined where none does. */
	at(words: readonly WrittenWord[], from: number): Known | undefined {
		const first = words[from];
		let best: { length: number; of: Entry } | undefined;
		for (const { form, of } of first ? this.#begunBy(first) : []) {
			const length = form.length === 1 ? 1 : Math.max(0, ...formEnds(words, from, form).map((end) => end - from));
			if (length > (best?.length ?? 0) || (length > 0 && length === best?.length && of.rank > best.of.rank))
				best = { length, of };
		}
		return best && { length: best.length, worth: best.of.worth, everyday: best.of.everyday };
	}

	#begunBy(first: WrittenWord): readonly Indexed<Entry>[] {
		const known = this.#byWord.get(first.folded);
		if (known) return known;
		if (this.#byWord.size >= mostKept) this.#byWord.clear();
		const found = this.#forms.at(first).filter(({ form: [part] }) => begins(first, part));
		this.#byWord.set(first.folded, found);
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

function entriesOf(words: WordsByWorth, above: number, everyday = false): { form: Form; of: Entry }[] {
	return order.flatMap((worth, index) =>
		(words[worth] ?? []).map((text) => ({ form: formOf(text), of: { worth, rank: above + index, everyday } })),
	);
}

/** The kind whose words are read too, before those of its own. */
const broader: Readonly<Partial<Record<SubstanceKind, SubstanceKind>>> = { person: 'name', remedy: 'plan' };

const ready = new WeakMap<SubstanceWords, Map<string, Lexicon>>();

/** The words of a kind of field, with those of every day where a `sentence` is read. Made once for each standard. */
export function lexiconOf(words: SubstanceWords, kind: SubstanceKind, sentence: boolean): Lexicon {
	const known = ready.get(words) ?? new Map<string, Lexicon>();
	ready.set(words, known);
	const key = `${kind} ${sentence}`;
	const lexicon =
		known.get(key) ??
		new Lexicon(
			sentence ? (words.everyday ?? []) : [],
			words.general,
			...(broader[kind] ? [words.byKind[broader[kind]]] : []),
			words.byKind[kind],
		);
	known.set(key, lexicon);
	return lexicon;
}
