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
