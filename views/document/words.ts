import { type Language, say, sayCount } from '../../server/engine/texts/text';
import { documentViewTexts as texts } from '../texts/document';

/** The words of a document's pages and files, in one language. */
export interface DocumentWords {
	readonly language: Language;
	readonly say: (key: keyof typeof texts, ...args: (string | number)[]) => string;
	/** « 3 signalements ». */
	readonly findings: (count: number) => string;
}

export function documentWordsIn(language: Language): DocumentWords {
	return {
		language,
		say: (key, ...args) => say(texts, key, language, ...args),
		findings: (count) => sayCount(texts, 'findings', language, count),
	};
}
