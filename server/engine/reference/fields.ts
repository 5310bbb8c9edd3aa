/** The part of the reference page that goes field by field: what the absence of each may raise. */

import type { Catalogue } from '../catalogue/catalogue';
import { referenceTexts } from '../texts/reference';
import type { Language } from '../texts/text';
import { code, link, table } from './markdown';
import { type FieldPromise, promises } from './promises';

/** Its paragraphs and its table, in a language. A field whose absence raises nothing is left out. */
export function fieldReference(catalogue: Catalogue, language: Language): string[] {
	const word = (key: keyof typeof referenceTexts) => referenceTexts[key][language];
	const rows = promises(catalogue)
		.map((one) => ({ one, findings: findingsOf(one) }))
		.filter(({ one, findings }) => one.actions.length > 0 || findings.length > 0);
	return [
		word('fieldIntro'),
		word('fieldActions'),
		word('fieldEvidence'),
		table(
			[word('field'), word('actions'), word('findings')],
			rows.map(({ one, findings }) => [
				code(one.path.join('.')),
				one.actions.map(({ number }) => number).join(', '),
				findings.map(link).join(', '),
			]),
		),
	];
}

/** The codes of a row, those of its actions apart. */
function findingsOf({ required, names, trace, codes }: FieldPromise): string[] {
	return [
		...(required ? ['format/cle_manquante'] : []),
		...(names ? ['format/nom_inconnu'] : []),
		...codes,
		...(trace ? ['declaration/sans_trace'] : []),
	];
}
