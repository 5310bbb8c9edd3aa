/** Rhythms in prose: how many days part two of what comes back. */

import { remembering } from '../remember';
import { number, worthOf } from './numbers';
import { plainOf } from './plain';

const rhythms: readonly (readonly [words: RegExp, days: number])[] = [
	[
		/\b(?:quotidien(?:ne)?s?|quotidiennement|chaque jour|tous les jours|fois par jour|daily|every day|times? (?:per|a) day)\b/,
		1,
	],
	[
		/\b(?:bimensuel(?:le)?|aux? quinze jours|quinzaine|biweekly|every second (?:week|monday|tuesday|wednesday|thursday|friday)|un (?:lundi|mardi|mercredi|jeudi|vendredi) sur deux|une semaine sur deux|fortnight(?:ly)?|every other week)\b/,
		14,
	],
	[
		/\b(?:hebdomadaires?|hebdo|chaque semaine|toutes les semaines|fois par semaine|(?:chaque|tous les|every) (?:lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday)s?|weekly|every week|(?:once|times?) (?:per|a) week)\b/,
		7,
	],
	[/\b(?:bimestriel(?:le)?s?|every other month)\b/, 61],
	[
		/\b(?:mensuel(?:le)?s?|mensuellement|chaque mois|tous les mois|fois par mois|monthly|every month|(?:once|times?) (?:per|a) month)\b/,
		30,
	],
	[
		/\b(?:trimestriel(?:le)?s?|chaque trimestre|fois par trimestre|quarterly|every quarter|once (?:per|a) quarter)\b/,
		91,
	],
	[/\b(?:semestriel(?:le)?s?|deux fois (?:par|l') ?an(?:nee)?|twice a year|half-yearly)\b/, 182],
	[
		/\b(?:annuel(?:le)?s?|annuellement|chaque annee|tous les ans|fois (?:par|l') ?an(?:nee)?|yearly|annual(?:ly)?|every year|once a year)\b/,
		365,
	],
];
const units: Readonly<Record<string, number>> = { jour: 1, day: 1, semaine: 7, week: 7, mois: 30, month: 30 };
const every = new RegExp(
	`\\b(?:aux|toutes? les|tous les|every|chaque) (${number}) (jour|day|semaine|week|mois|month)s?\\b`,
);

/** « Quatre fois l’an » and « quatre numéros par an » are each quarter, "twelve times a year" each month. */
const timesAYear = new RegExp(
	`(?<![\\w-])(${number}) (?:fois|times|numeros|editions|envois|parutions|bulletins|infolettres|rapports|rencontres|issues|mailings|newsletters|reports|meetings) (?:(?:par|chaque|l'|a|per|each|every) ?(?:an(?:nee)?|year)\\b|dans l'annee)`,
);
const yearly: ReadonlyMap<number, number> = new Map([
	[2, 182],
	[4, 91],
	[6, 61],
	[12, 30],
	[52, 7],
]);

/** The days between two of what a text says comes back; undefined where it says none, or several. */
export const rhythmOf = remembering((text): number | undefined => {
	const { plain } = plainOf(text);
	const spelled = every.exec(plain);
	if (spelled) return worthOf(spelled[1] ?? '') * (units[spelled[2] ?? ''] ?? Number.NaN);
	const times = timesAYear.exec(plain);
	if (times) return yearly.get(worthOf(times[1] ?? ''));
	const found = rhythms.filter(([words]) => words.test(plain)).map(([, days]) => days);
	return found.length === 1 ? found[0] : undefined;
});
