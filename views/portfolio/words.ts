import type { StandardWords } from '../../server/engine/coverage/types';
import { numbered, say } from '../../server/engine/texts/text';
import { portfolioTexts } from '../texts/portfolio';
import { portfolioListTexts } from '../texts/portfolio-lists';
import { type Language, type Words, wordsIn } from '../words';

const texts = { ...portfolioTexts, ...portfolioListTexts };
type Key = keyof typeof texts;
type CountKey = Key extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;

/** The portfolio's words in one language, with those of the panel, which say the same things of one charter. */
export interface PortfolioWords {
	readonly language: Language;
	readonly panel: Words;
	readonly say: (key: Key, ...args: (string | number)[]) => string;
	/** The text that agrees with `n`, which is its first argument, grouped by thousands. */
	readonly count: (stem: CountKey, n: number, ...args: (string | number)[]) => string;
	/** A number, grouped by thousands. */
	readonly number: (n: number) => string;
}

/** The words of the portfolio in `language`. */
export function portfolioWords(language: Language, standard?: StandardWords): PortfolioWords {
	const panel = wordsIn(language, standard);
	const { number } = panel;
	return {
		language,
		panel,
		say: (key, ...args) => say(texts, key, language, ...args),
		count: (stem, n, ...args) => {
			return say(texts, numbered(stem, language, n) as Key, language, number(n), ...args);
		},
		number,
	};
}
