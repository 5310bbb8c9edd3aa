/** The part of the reference page on wording: where terms are looked for, what keeps them silent, and all of them. */

import { type Catalogue, codeOfTerm } from '../catalogue/catalogue';
import type { Term, Wording } from '../catalogue/types';
import { referenceTexts } from '../texts/reference';
import type { Language } from '../texts/text';
import { code, table } from './markdown';

/** Its paragraphs and its table, in a language. */
export function wordingReference(catalogue: Catalogue, language: Language): string[] {
	const { wording } = catalogue;
	const word = (key: keyof typeof referenceTexts) => referenceTexts[key][language];
	const colon = language === 'fr' ? '\u00a0:' : ':';
	return [
		`${word('wordingFields')}${colon} ${wording.fields.map(code).join(', ')}.`,
		word('wordingSilence'),
		table(
			[word('code'), word('practice'), word('forms'), word('better')],
			wording.terms.map((term) => [
				code(codeOfTerm(term)),
				String(catalogue.practice(term.practice)?.number ?? ''),
				`${term.forms.join(', ')}${placesOf(term, wording, language)}`,
				term.better[language],
			]),
		),
	];
}

/** ` (seulement dans …)`, ` (aussi dans …)`; '' for a term that is looked for where all are. */
function placesOf({ fields }: Term, wording: Wording, language: Language): string {
	if (!fields) return '';
	const added = fields.filter((field) => !wording.fields.includes(field));
	const wider = added.length === fields.length - wording.fields.length;
	const word = referenceTexts[wider ? 'wordingAlso' : 'wordingOnly'][language];
	return ` (${word} ${(wider ? added : fields).map(code).join(', ')})`;
}
