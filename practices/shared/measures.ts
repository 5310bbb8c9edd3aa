/** Values that charters measure things by, in units that can be compared. */
import {
	amountsIn,
	type CharterValue,
	durationsIn,
	fold,
	numbersIn,
	percentagesIn,
	plainOf,
	type Quantity,
} from '../../server/engine/index';

/** An indicator, as a charter gives it. */
export type Indicator = NonNullable<CharterValue['indicateurs']>[number];

/** The indicators of a charter by their folded names: others point to them in any capitals. */
export const indicatorsByName = (value: CharterValue): ReadonlyMap<string, Indicator> =>
	new Map((value.indicateurs ?? []).map((one) => [fold(one.nom ?? ''), one]));

/** The kinds of units that two values may share: a percentage, days, dollars. */
export type MeasureKind = 'percent' | 'days' | 'dollars';

/** A value and the kind of its unit; undefined for one that has none that is known. */
export interface Measure {
	readonly value: number;
	readonly kind: MeasureKind | undefined;
	/** Out of how many it is marked: 5 for « 4,4 sur 5 »; undefined where it is no mark. */
	readonly scale?: number;
}

/** A mark: « 4,4 sur 5 », "8.1 out of 10", « 3,9/5 ». */
const mark = /^(\d+(?:[.,]\d+)?) ?(?:\/|sur|out of|of|on) ?(5|7|10|20|100)$/;

/** How each kind is read out of a text. */
export const readers: Readonly<Record<MeasureKind, (text: string) => readonly Quantity[]>> = {
	percent: percentagesIn,
	days: durationsIn,
	dollars: amountsIn,
};

const kinds = Object.keys(readers) as readonly MeasureKind[];

/** A value without the day by which it is aimed at: « 60 % en août 2028 » is « 60 % ». */
export const undated = (value: string | number | undefined): string | number | undefined =>
	typeof value === 'string'
		? value.replace(
				/,?\s(?:(?:en|d['’]ici|des|dès|à partir de|from|by|in|as of)\s[^,;%$]{0,24}|(?:à la fin|à l['’]\p{L}+|fin|au|avant|pour|at|end|before|until|for)\s(?:\d{1,2}(?:er)?\s\p{L}+\s)?[^,;%$\d]{0,24})\b(?:19|20)\d\d\b/iu,
				'',
			)
		: value;

type NumberOf = ReturnType<typeof numbersIn>[number];

/** So many times what there is now: how much that is, is not said. */
const relative =
	/\b(?:fois|times) (?:plus|moins|mieux|la |le |l'|ce que|more|less|fewer|as |the |what |higher|lower|faster)/;

/** Whether a number is the year of an event that words name: « Sondage de mai 2027 » says when, not how much. */
const isYearOf = (text: string, { value, start, end }: NumberOf): boolean =>
	/^(?:19|20)\d\d$/.test(text.slice(start, end)) && Number.isInteger(value) && /\p{L}{3}/u.test(text.slice(0, start));

/** The value of a field of text or number, with the unit that stands beside it. Undefined where it says none, or several. */
export function measureOf(value: string | number | undefined, unit = ''): Measure | undefined {
	if (value === undefined) return undefined;
	const text = String(undated(value));
	if (text.trim() === '') return undefined;
	const [, marked, scale] = mark.exec(plainOf(text.trim()).plain) ?? [];
	if (marked && scale) return { value: Number(marked.replace(',', '.')), kind: undefined, scale: Number(scale) };
	const numbers = numbersIn(text);
	const [number] = numbers;
	if (!number || numbers.length > 1 || isYearOf(text, number) || relative.test(fold(text))) return undefined;
	for (const kind of kinds) {
		const [own] = readers[kind](text);
		if (own) return own.value === own.most ? { value: own.value, kind } : undefined;
	}
	if (plainOf(text).plain.slice(number.end).trim() !== '' && unit === '')
		return { value: number.value, kind: undefined };
	for (const kind of kinds) {
		const [one] = readers[kind](`1 ${unit}`);
		if (one) return { value: number.value * one.value, kind };
	}
	return { value: number.value, kind: undefined };
}

/** Whether two values are the same but for rounding. */
export const nearly = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 0.05;

/** Whether a quantity in prose leaves room for a value: « en moins de deux semaines » does for ten days. */
export function allows({ value, most, bound }: Quantity, other: number): boolean {
	if (nearly(value, other) || nearly(most, other)) return true;
	if (bound === 'most') return other <= most;
	if (bound === 'least') return other >= value;
	return bound === 'about' ? Math.abs(value - other) <= value * 0.2 : other >= value && other <= most;
}

/** A change and not a level: « 30 % de moins », "an increase of". */
const change =
	/reduir|reduction|diminu|baiss|augment|hausse|gagn|gain\b|economi|epargn|evit|libere|de plus\b|de moins\b|doubl|moitie|tiers|points?\b|reduc|decreas|increas|sav(?:e|ing)|\bcut|fewer|more\b|half/;

/** Whether a text tells of a change rather than of a level. */
export const isChange = (...texts: readonly (string | number | undefined)[]): boolean =>
	texts.some((text) => text !== undefined && change.test(fold(String(text))));

// cspell:disable-next-line
const timeUnit = 'seconde|minute|heure|jour|semaine|mois|an|annee|année|second|minute|hour|day|week|month|year';
const ofOne: readonly (readonly [words: RegExp, digits: string])[] = [
	[/\b(?:une )?demi-(?=heure|minute|journée)/giu, '0,5 '],
	[/\bhalf an? (?=hour|minute|day)/gi, '0.5 '],
	[/\b(?:une |a )?(?:quinzaine|fortnight)\b(?: de jours| of days)?/gi, '14 jours'],
	[/\b(?:le jour même|la journée même|the same day)\b/giu, '1 jour'],
	[new RegExp(`\\bd['’]une? (?=(?:${timeUnit})\\b)`, 'giu'), 'de 1 '],
	[new RegExp(`(?<=\\bdans )(?:la |le |l['’])(?=(?:${timeUnit})\\b)`, 'giu'), '1 '],
	[new RegExp(`(?<=\\bwithin )(?:the |an? )(?=(?:${timeUnit})\\b)`, 'gi'), '1 '],
	[new RegExp(`(?<=\\b(?:in|under|than|of|takes?|for|by) )an? (?=(?:${timeUnit})\\b)`, 'gi'), '1 '],
	[new RegExp(`\\b(?:une?|one) (?=(?:${timeUnit})\\b)`, 'giu'), '1 '],
];

/** A text with « moins d’un mois », « une demi-heure », "within the hour" in digits, by which its durations are read. */
export const withOnes = (text: string): string =>
	ofOne.reduce((told, [words, digits]) => told.replace(words, digits), text);
