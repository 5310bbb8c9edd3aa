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
	const one = language === 'fr' ? Math.abs(count) < 2 : count === 1;
	return say(texts, `${stem}.${one ? 'one' : 'other'}` as keyof T, language, count, ...args);
}

/** A text of Markdown for a place that shows none: what stands in backticks is put in the quotes of the language. */
export function quoteCode(text: string, language: Language): string {
	return text.replace(/`([^`\n]+)`/g, language === 'fr' ? '«\u00a0$1\u00a0»' : '“$1”');
}
