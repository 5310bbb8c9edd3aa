import { type Language, say, sayCount } from '../../../server/engine/texts/text';
import { documentPictureTexts as texts } from '../../texts/document-pictures';

type Key = keyof typeof texts;
type CountKey = Key extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;

/** The words of the pictures in one language. */
export interface PictureWords {
	readonly language: Language;
	readonly say: (key: Key, ...args: (string | number)[]) => string;
	/** The text that agrees with a number, which is its first argument. */
	readonly count: (stem: CountKey, n: number, ...args: (string | number)[]) => string;
	readonly number: (n: number) => string;
	/** « 2 950 000 $ »; what is no code of a currency stands behind the number as it is. */
	readonly money: (n: number, currency?: string) => string;
	/** « Répit, Rappels et Bilan ». */
	readonly list: (names: readonly string[]) => string;
}

const locales = { fr: 'fr-CA', en: 'en-CA' } as const;

/** The words of the pictures in `language`. */
export function pictureWordsIn(language: Language): PictureWords {
	const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 });
	const words: PictureWords = {
		language,
		say: (key, ...args) => say(texts, key, language, ...args),
		count: (stem, n, ...args) => sayCount(texts, stem, language, n, ...args),
		number: (n) => number.format(n),
		money: (n, currency = 'CAD') => {
			if (!/^[A-Z]{3}$/.test(currency)) return `${number.format(n)}\u00a0${currency}`;
			const maximumFractionDigits = Number.isInteger(n) ? 0 : 2;
			const options = { style: 'currency', currency, minimumFractionDigits: maximumFractionDigits } as const;
			return new Intl.NumberFormat(locales[language], { ...options, maximumFractionDigits }).format(n);
		},
		list: (names) => {
			const last = names.at(-1) ?? '';
			return names.length < 2 ? last : words.say('and', names.slice(0, -1).join(', '), last);
		},
	};
	return words;
}
