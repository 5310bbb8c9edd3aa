/** What words are worth as an answer: a standard's lists, made ready to be looked up. */
import type { SubstanceWords, WordsByWorth, Worth } from '../catalogue/types';
import { fold } from '../model/fold';
import type { SubstanceKind } from '../schema/types';
import { FormIndex } from '../wording/form-index';
import { type Form, type FormPart, formEnds, singular, type Word } from '../wording/forms';

/** A word of a text as it is written there, beside what it is compared by. */
export interface WrittenWord extends Word {
	readonly text: string;
	/** With its plural: « access » begins with `access*`. */
	readonly folded: string;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words of a text, articles too: « au besoin » is not « besoin ». An apostrophe or a hyphen parts two words. */
export function writtenWords(text: string): WrittenWord[] {
	return [...text.matchAll(word)].map(({ 0: written, index }) => {
		const folded = fold(written);
		return { text: written, folded, stem: singular(folded), start: index, end: index + written.length };
	});
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
}

/** What is known of the expression that begins at a word: how many words it has, and what it is worth. */
export interface Known {
	readonly length: number;
	readonly worth: Worth;
}

/** The words of one kind of field: its own, and the general ones. */
export class Lexicon {
	readonly #forms: FormIndex<Entry>;

	constructor(general: WordsByWorth, own: WordsByWorth) {
		this.#forms = new FormIndex([...entriesOf(general, 0), ...entriesOf(own, order.length)]);
	}

	/** The longest expression that begins at a word; undefined where none does. */
	at(words: readonly WrittenWord[], from: number): Known | undefined {
		const first = words[from];
		let best: { length: number; of: Entry } | undefined;
		for (const { form, of } of first ? this.#forms.at(first) : []) {
			const length = lengthAt(words, from, form);
			if (length > (best?.length ?? 0) || (length > 0 && length === best?.length && of.rank > best.of.rank))
				best = { length, of };
		}
		return best && { length: best.length, worth: best.of.worth };
	}
}

/** How many words a form takes from one on; 0 where it does not stand there. */
function lengthAt(words: readonly WrittenWord[], from: number, form: Form): number {
	const [first] = form;
	const { stem, folded } = words[from] ?? { stem: '', folded: '' };
	if (first?.kind === 'word' ? stem !== first.text : !folded.startsWith(first?.text ?? '')) return 0;
	return form.length === 1 ? 1 : Math.max(0, ...formEnds(words, from, form).map((end) => end - from));
}

function entriesOf(words: WordsByWorth, above: number): { form: Form; of: Entry }[] {
	return order.flatMap((worth, index) =>
		(words[worth] ?? []).map((text) => ({ form: formOf(text), of: { worth, rank: above + index } })),
	);
}

const ready = new WeakMap<SubstanceWords, Map<SubstanceKind, Lexicon>>();

/** The words of a kind of field. Made once for each standard. */
export function lexiconOf(words: SubstanceWords, kind: SubstanceKind): Lexicon {
	const known = ready.get(words) ?? new Map<SubstanceKind, Lexicon>();
	ready.set(words, known);
	const lexicon = known.get(kind) ?? new Lexicon(words.general, words.byKind[kind] ?? {});
	known.set(kind, lexicon);
	return lexicon;
}
