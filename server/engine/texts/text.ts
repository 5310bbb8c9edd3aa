/** A text in the two languages of the product. */
export interface Both {
	readonly fr: string;
	readonly en: string;
}

export type Language = 'fr' | 'en';

/** The text under `key` in a language, with `{0}`, `{1}`… replaced by `args`. A missing argument leaves its mark. */
export function say<T extends Record<string, Both>>(
	texts: T,
	key: keyof T,
	language: Language,
	...args: readonly (string | number)[]
): string {
	const text = texts[key]?.[language] ?? String(key);
	return text.replace(/\{(\d)\}/g, (mark, index: string) => String(args[Number(index)] ?? mark));
}

/**
 * The text under `stem.one` or `stem.other`, whichever agrees with a number (French counts 0 and 1 as singular, English 1
 * alone). `{0}` is the number, `args` are what follows it.
 */
export function sayCount<T extends Record<string, Both>>(
	texts: T,
	stem: keyof T extends infer K ? (K extends `${infer S}.other` ? S : never) : never,
	language: Language,
	count: number,
	...args: readonly (string | number)[]
): string {
	return say(texts, numbered(String(stem), language, count) as keyof T, language, count, ...args);
}

/** The key of the text that agrees with a number: `stem.one` or `stem.other`. */
export function numbered<Stem extends string>(
	stem: Stem,
	language: Language,
	count: number,
): `${Stem}.one` | `${Stem}.other` {
	const one = language === 'fr' ? Math.abs(count) < 2 : count === 1;
	return `${stem}.${one ? 'one' : 'other'}`;
}

/** A text of Markdown for a place that shows none: what stands in backticks is put in the quotes of the language. */
export function quoteCode(text: string, language: Language): string {
	return text.replace(/`([^`\n]+)`/g, language === 'fr' ? '«\u00a0$1\u00a0»' : '“$1”');
}

/** Both texts with a capital first letter. */
export const capitalized = ({ fr, en }: Both): Both => ({ fr: capital(fr, 'fr'), en: capital(en, 'en') });

/** The text with a capital first letter, as a title or a label has one. */
export function capital(text: string, language: Language): string {
	return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
