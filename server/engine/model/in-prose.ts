/** A value of the format in a sentence that stands in its place: « Terminée, révisée en mai ». */
import { fold } from '../fold';
import { nameForm } from '../schema/names/form';
import type { EnumValue } from '../schema/types';
import { isDate, meantDates } from './dates';
import { meantNumber } from './meant-value';

/** What a sentence says beside a value. */
export interface InProse {
	/** The values that it may mean, the likeliest first; none where it says none. */
	readonly values: readonly string[];
	/** Whether the sentence begins with its only value, and goes on with something else. */
	readonly begins: boolean;
	/** Whether the first value is likelier than any other. */
	readonly likely: boolean;
	/** What is to be kept of it: what follows the value behind a sign, else all of it. */
	readonly rest: string;
}

/** Whether a text is more than one word: only that may hold a value and something else. */
export function isProse(text: string): boolean {
	return /[\p{L}\p{N}]\P{L}*\s\P{L}*[\p{L}\p{N}]/u.test(text);
}

const negations: ReadonlySet<string> = new Set(
	'ne n non pas plus jamais aucun aucune sans ni not no never none without nor cannot isn t'.split(' '),
);
/** Words that a value may stand behind. */
const leads: ReadonlySet<string> = new Set(
	'en in au aux a par via by la le les l the un une an phase type niveau level état status statut c est it is s plutôt rather assez'
		.split(' ')
		.map(fold),
);

interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

function wordsOf(text: string): Word[] {
	return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((found) => ({
		text: fold(found[0]),
		start: found.index,
		end: found.index + found[0].length,
	}));
}

/** The words of a name at most. */
const longestName = 7;

/** The values of a closed list in a sentence. */
export function valuesInProse(text: string, listed: readonly EnumValue[]): InProse {
	const forms = new Map<string, string>();
	for (const { value, synonyms = [], alsoCalled = [] } of listed)
		for (const name of [value, ...synonyms, ...alsoCalled])
			if (!forms.has(nameForm(name))) forms.set(nameForm(name), value);
	const words = wordsOf(text);
	const lead = words.findIndex((word) => !leads.has(word.text));
	const found: { readonly value: string; readonly from: number; readonly to: number }[] = [];
	for (let from = 0; from < words.length; from++)
		for (let to = Math.min(words.length, from + longestName); to > from; to--) {
			const name = text.slice(words[from]?.start, words[to - 1]?.end);
			const form = nameForm(name);
			const value = forms.get(form);
			// A short word within a sentence is more often a word than a value.
			if (value === undefined || (from > lead && form.length < 4)) continue;
			// « un » behind the value is none of its name.
			let end = to;
			while (end - 1 > from && nameForm(text.slice(words[from]?.start, words[end - 2]?.end)) === form) end--;
			found.push({ value, from, to: end });
			from = to - 1;
			break;
		}
	const values = [...new Set(found.map(({ value }) => value))];
	const [first] = found;
	if (!first) return { values, begins: false, likely: false, rest: text };
	const negated = [...words.slice(0, first.from), ...words.slice(first.to, first.to + 1)].some((word) =>
		negations.has(word.text),
	);
	const isOnly = values.length === 1 && !negated;
	const begins = isOnly && first.from <= Math.max(0, lead);
	return {
		values: negated ? [] : values,
		begins,
		likely: isOnly,
		rest: begins ? restOf(text, words[first.to - 1]?.end ?? 0) : text,
	};
}

const yes: ReadonlySet<string> = new Set('oui vrai yes true vraie absolument certainement'.split(' '));
const no: ReadonlySet<string> = new Set('non faux no false aucun aucune none pas not jamais never'.split(' '));
/** Words of who does not know: they say nothing that is worth keeping. */
const unsure: ReadonlySet<string> = new Set(
	['peut-être', 'parfois', 'maybe', 'perhaps', 'sometimes', 'inconnu', 'inconnue', 'unknown'].map(fold),
);

/** What a sentence in place of `true` or `false` says; undefined where it is none, and holds nothing that is worth keeping. */
export function booleanInProse(text: string): InProse | undefined {
	const words = wordsOf(text);
	const [first] = words;
	if (!first || unsure.has(fold(text))) return undefined;
	const isYes = yes.has(first.text);
	const behind = text.slice(first.end);
	if (words.length > 1 && (isYes || /^(?:non|faux|no|false)$/.test(first.text)) && /^\s*[,;:.(–—-]/.test(behind))
		return { values: [String(isYes)], begins: true, likely: true, rest: restOf(text, first.end) };
	const isNegated = words.some((word) => no.has(word.text) || negations.has(word.text));
	return {
		values: isNegated ? ['false', 'true'] : ['true', 'false'],
		begins: false,
		likely: !isNegated,
		rest: text,
	};
}

const months = 'janv|f[ée]v|mars|avr|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c|jan|feb|mar|apr|may|jun|jul|aug|sep|dec';
const dateIn = new RegExp(
	[
		'\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\b',
		'\\b\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}\\b',
		`\\b\\d{1,2}(?:er|st|nd|rd|th)?\\s+(?:${months})\\p{L}*\\.?,?\\s+\\d{4}\\b`,
		`(?<!\\p{L})(?:${months})\\p{L}*\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}\\b`,
	].join('|'),
	'giu',
);

/** The one day that a sentence names, as it is written there; undefined where it names none or several. */
export function dayWithin(text: string): string | undefined {
	const [first, ...others] = text.matchAll(dateIn);
	return others.length === 0 ? first?.[0] : undefined;
}

/** Keeps the place of a day that nobody knows yet. */
export const noDay = 'AAAA-MM-JJ';

/**
 * The day in a sentence that stands in place of a date; undefined for what is no sentence. Where it says none, what keeps
 * the place of one if the sentence `hasPlace` beside it.
 */
export function dateInProse(text: string, hasPlace: boolean): InProse | undefined {
	if (!isProse(text)) return undefined;
	const found = [...text.matchAll(dateIn)];
	const [first] = found;
	const meant = first && (isDate(first[0]) ? [first[0]] : meantDates(first[0]));
	if (!first || found.length > 1 || meant?.length !== 1) {
		const words = text.match(/\p{L}+/gu)?.length ?? 0;
		return words < 2 ? undefined : { values: hasPlace ? [noDay] : [], begins: false, likely: false, rest: text };
	}
	const lead = text.slice(0, first.index).trim();
	const begins = /^(?:(?:le|the|on|au|d[èe]s le|pour le|by|from)\s*)?$/i.test(lead);
	const rest = begins ? restOf(text, first.index + first[0].length) : text;
	return { values: meant, begins, likely: begins, rest };
}

const numberIn =
	/(?<![\p{L}\p{N}.,])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d{1,2}))?(?![\p{N}.,]*\d)[ \u00a0\u202f]*(k|M|millions?)?(?!\p{L})[ \u00a0\u202f]*(?:de |d’|d')?(\$|dollars?|CAD)?/gu;

/** The number in a sentence that stands in place of one. Numbers that may be a year count where they are an amount. */
export function numberInProse(text: string): InProse {
	const found = [...text.matchAll(numberIn)].filter(
		([, whole = '', , unit, sign]) => unit || sign || !/^(?:19|20)\d\d$/.test(whole),
	);
	const [first] = found;
	const none = { values: [], begins: false, likely: false, rest: text };
	if (!first || found.length > 1) return none;
	const [all, whole = '', decimals, unit = ''] = first;
	const scale = unit === '' ? '' : unit === 'k' ? ' k$' : ' M$';
	const value = meantNumber(`${whole}${decimals === undefined ? '' : `,${decimals}`}${scale}`);
	if (value === undefined) return none;
	const begins = text.slice(0, first.index).trim() === '';
	return { values: [value], begins, likely: begins, rest: begins ? restOf(text, all.trimEnd().length) : text };
}

/** What follows a value behind a sign, without the sign and the brackets around it; else the whole text: what is left would be no sentence. */
function restOf(text: string, end: number): string {
	const behind = text.slice(end).trim();
	const sign = /^(?:[,;:.(–—]|-\s)\s*/.exec(behind);
	if (!sign) return text;
	const rest = behind.slice(sign[0].length).trim();
	return sign[0].startsWith('(') && rest.endsWith(')') && !rest.slice(0, -1).includes(')')
		? rest.slice(0, -1).trim()
		: rest;
}
