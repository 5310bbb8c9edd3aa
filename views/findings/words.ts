import { numbered, say } from '../../server/engine/texts/text';
import { findingsTexts } from '../texts/findings';
import { type Language, wordsIn } from '../words';
import { type SeverityCounts, severities } from './checked';

type Key = keyof typeof findingsTexts;
type CountKey = Key extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;

/** The words of the reports of findings in one language. */
export interface FindingsWords {
	readonly language: Language;
	readonly say: (key: Key, ...args: (string | number)[]) => string;
	/** The text that agrees with `n`, which it says grouped by thousands. */
	readonly count: (stem: CountKey, n: number) => string;
	/** « 1 erreur, 2 avertissements »: what there is none of is left out; « aucun constat » where there is nothing. */
	readonly severities: (counts: SeverityCounts) => string;
}

export function findingsWords(language: Language): FindingsWords {
	const { number } = wordsIn(language);
	const words: FindingsWords = {
		language,
		say: (key, ...args) => say(findingsTexts, key, language, ...args),
		count: (stem, n) => say(findingsTexts, numbered(stem, language, n) as Key, language, number(n)),
		severities: (counts) =>
			severities
				.filter((severity) => counts[severity] > 0)
				.map((severity) => words.count(severity, counts[severity]))
				.join(', ') || words.say('none'),
	};
	return words;
}
