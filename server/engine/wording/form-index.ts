/** Forms by how they begin, so that a word of a text is held against the few that it may begin. */
import type { Form, Word } from './forms';

/** A form and what it is a form of. */
export interface Indexed<T> {
	readonly form: Form;
	readonly of: T;
}

const keyLength = 3;

/** Forms, to be asked which may begin at a word. Forms without words are left out: they would stand everywhere. */
export class FormIndex<T> {
	readonly #byStart = new Map<string, Indexed<T>[]>();
	readonly #anywhere: Indexed<T>[] = [];

	constructor(entries: Iterable<Indexed<T>>) {
		for (const entry of entries) {
			const [first] = entry.form;
			if (!first || entry.form.every(({ text }) => text === '')) continue;
			const known = first.kind === 'word' || (first.kind === 'start' && first.text.length >= keyLength);
			const key = first.text.slice(0, keyLength);
			const list = known ? (this.#byStart.get(key) ?? []) : this.#anywhere;
			list.push(entry);
			if (known) this.#byStart.set(key, list);
		}
	}

	/** The forms that may begin at a word, in the order in which they were given; most words begin none. */
	at({ stem }: Word): readonly Indexed<T>[] {
		const found = this.#byStart.get(stem.slice(0, keyLength)) ?? none;
		return this.#anywhere.length === 0 ? found : [...found, ...this.#anywhere];
	}
}

const none: readonly never[] = [];
