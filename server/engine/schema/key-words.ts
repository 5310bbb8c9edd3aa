import { charterSchema, fieldAt, walkFields } from './charter';

let words: ReadonlySet<string> | undefined;

/** Whether a word is a key somewhere in the format, as the format writes it: unaccented, `snake_case`. */
export function isKeyWord(word: string): boolean {
	words ??= new Set([...walkFields(charterSchema.fields)].map(({ path }) => path.at(-1) ?? ''));
	return words.has(word);
}

/** Whether a word is the key of a section, or begins as one does. `inline`: with a value on its line. */
export function isSectionKey(word: string, inline: boolean): boolean {
	const type = fieldAt([word])?.type;
	return type !== undefined && !(inline && (type.kind === 'object' || type.kind === 'list'));
}

/** Whether a word may be the beginning of a key; `roughly`: or of one that is misspelt. */
export function beginsKey(word: string, atRoot: boolean, roughly: boolean): boolean {
	words ??= new Set([...walkFields(charterSchema.fields)].map(({ path }) => path.at(-1) ?? ''));
	const keys = atRoot ? Object.keys(charterSchema.fields) : [...words];
	return keys.some((key) => key.startsWith(roughly ? word.slice(0, 3) : word));
}

let texts: ReadonlySet<string> | undefined;

/** Whether what stands under a key may be a text over several lines: not where the format has a date, a number or a listed value. */
export function holdsText(word: string): boolean {
	const kinds = new Set(['text', 'list', 'object']);
	texts ??= new Set(
		[...walkFields(charterSchema.fields)].flatMap(({ path, field: { type } }) => {
			const text = kinds.has(type.kind) || (type.kind === 'date' && type.orText);
			return text ? [path.at(-1) ?? ''] : [];
		}),
	);
	return texts.has(word) || !isKeyWord(word);
}

/** Whether a word is the key of a section whose keys are not the format's own: those of the standard. */
export function isDeclaring(word: string): boolean {
	return fieldAt([word])?.type.kind === 'declarations';
}

let textKeys: ReadonlySet<string> | undefined;

/** Whether a key of the format holds a text and nothing else, wherever it stands. */
export function isTextKey(word: string): boolean {
	if (!textKeys) {
		const fields = [...walkFields(charterSchema.fields)];
		const others = new Set(fields.flatMap(({ path, field }) => (field.type.kind === 'text' ? [] : [path.at(-1)])));
		textKeys = new Set(fields.flatMap(({ path }) => (others.has(path.at(-1)) ? [] : [path.at(-1) ?? ''])));
	}
	return textKeys.has(word);
}
