/** Forms by how they begin, so that a word of a text is held against the few that it may begin. */
import type { Form, FormPart, Word } from './forms';

/** A form and what it is a form of. */
export interface Indexed<T> {
	readonly form: Form;
	readonly of: T;
}

/** A form as a standard writes it, and what it is a form of. */
export interface Written<T> {
	readonly text: string;
	readonly of: T;
}

const keyLength = 3;

/**
 * Forms, to be asked which may begin at a word. Forms without words are left out: they would stand everywhere. A standard has
 * thousands of forms, and a charter the words of a few: a form is read when a word that may begin it is met.
 */
export class FormIndex<T> {
	readonly #unread = new Map<string, Written<T>[]>();
	readonly #byStart = new Map<string, readonly Indexed<T>[]>();
	readonly #anywhere: Indexed<T>[] = [];

	/** `read`: what a part of a form is read as, where blanks part a form. */
	constructor(
		entries: Iterable<Written<T>>,
		private readonly read: (part: string) => Form,
	) {
		for (const entry of entries) {
			const first = this.#firstOf(entry.text);
			if (!first) continue;
			if (first.kind === 'word' || (first.kind === 'start' && first.text.length >= keyLength)) {
				const key = first.text.slice(0, keyLength);
				const list = this.#unread.get(key);
				if (list) list.push(entry);
				else this.#unread.set(key, [entry]);
			} else {
				const form = this.#formOf(entry.text);
				if (!form.every(({ text }) => text === '')) this.#anywhere.push({ form, of: entry.of });
			}
		}
	}

	/** The forms that may begin at a word, in the order in which they were given; most words begin none. */
	at({ stem }: Word): readonly Indexed<T>[] {
		const key = stem.slice(0, keyLength);
		const found = this.#byStart.get(key) ?? this.#readAt(key);
		return this.#anywhere.length === 0 ? found : [...found, ...this.#anywhere];
	}

	#readAt(key: string): readonly Indexed<T>[] {
		const written = this.#unread.get(key);
		if (!written) return none;
		const found = written.map(({ text, of }) => ({ form: this.#formOf(text), of }));
		this.#byStart.set(key, found);
		return found;
	}

	#formOf(text: string): Form {
		return text.split(/\s+/).flatMap(this.read);
	}

	#firstOf(text: string): FormPart | undefined {
		const end = text.search(/\s/);
		const [first] = this.read(end < 0 ? text : text.slice(0, end));
		return first ?? (end < 0 ? undefined : this.#firstOf(text.slice(end).trimStart()));
	}
}

const none: readonly never[] = [];
