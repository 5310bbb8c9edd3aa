/** A share that a text gives of a number, and the numbers of the same text make another. */
// cspell:disable: words without accents
import { type Check, countedIn, type NumberRead, numbersIn, plainOf, sharesIn } from '../../server/engine/index';
import { proseOf } from '../shared/prose';
import { contradiction } from '../shared/said';

const fractions: readonly (readonly [words: string, share: number])[] = [
	['(?:les )?trois quarts|three[ -]quarters', 3 / 4],
	['(?:les )?deux tiers|two[ -]thirds', 2 / 3],
	['la moitie|half', 1 / 2],
	['(?:le |un )tiers|(?:a |one[ -])third', 1 / 3],
	['(?:le |un )quart|(?:a |one[ -])quarter', 1 / 4],
	['(?:le |un )cinquieme|(?:a |one[ -])fifth', 1 / 5],
	['(?:le |un )dixieme|(?:a |one[ -])tenth', 1 / 10],
];
/** « Plus de la moitié », « du tiers ». */
const more = "(?:bien |well |nettement |far )?(?:plus (?:de |des |du |d'|que )|more than |over |above |au-dela de )";
const less = "(?:bien |well )?(?:moins (?:de |des |du |d'|que )|less than |fewer than |under )";
const about =
	'(?:presque |pres de |pres du |pres des |environ |quelque |autour de |a peu pres |nearly |almost |about |around |some |close to |roughly )';
const named = fractions.map(([words]) => words.replaceAll('(?:le |un )', '(?:le |un )?')).join('|');
/** A share in words, or in numbers, and how it is bound. */
const share = new RegExp(
	`(?<more>${more})?(?<less>${less})?(?<about>${about})?(?:(?<name>${named})(?![a-z])|(?<numbers>[a-z0-9-]+(?: [a-z]+)?(?: sur | out of | in )[a-z0-9-]+))`,
	'y',
);
/** What links a number to its share: « 433, donc plus de la moitié », "(a third)". */
const link =
	/^(?: [a-z'-]+){0,3}? ?[,(] ?(?:(?:soit|donc|ou|c'est-a-dire|autrement dit|that is|i\.e\.|or|which is|so|namely),? )?/;
/** The share is of what comes behind it, and no other way of saying the number. */
const ofOther =
	/^ (?:des|de la|de l'|du|de ces|de nos|de ses|d'entre|of (?:the|them|these|our)|qui|who|that|en|pour|for|chez|parmi|among)\b(?! (?:cas|total)\b)/;

interface Read {
	readonly rate: number;
	readonly bound: 'more' | 'less' | 'about' | 'exact';
	readonly quote: string;
	readonly end: number;
}

function shareAt(text: string, at: number): Read | undefined {
	const { plain, text: whole } = plainOf(text);
	share.lastIndex = at;
	const found = share.exec(plain);
	if (!found?.groups) return undefined;
	const { name, numbers } = found.groups;
	const end = at + found[0].length;
	const bound = found.groups.more ? 'more' : found.groups.less ? 'less' : found.groups.about ? 'about' : 'exact';
	const quote = whole.slice(at, end);
	if (name !== undefined) {
		const [, rate] = fractions.find(([words]) =>
			new RegExp(`^(?:${words.replaceAll('(?:le |un )', '(?:le |un )?')})$`).test(name),
		) ?? [undefined, 0];
		return { rate, bound, quote, end };
	}
	const [told] = sharesIn(whole.slice(end - (numbers ?? '').length, end));
	return told && told.whole <= 20 ? { rate: told.part / told.whole, bound, quote, end } : undefined;
}

/** Whether a rate is the one that is told, as people round it. */
function isSo(rate: number, { rate: told, bound }: Read): boolean {
	if (bound === 'more') return rate > told * 0.99 && rate < Math.min(1, told * 1.6) + 0.01;
	if (bound === 'less') return rate < told * 1.01 && rate > told * 0.5;
	return Math.abs(rate - told) <= Math.max(0.03, told * (bound === 'about' ? 0.25 : 0.18));
}

const isYear = ({ value, quote }: NumberRead): boolean => value >= 1900 && value <= 2100 && !/[ ,]/.test(quote);
/** The whole that a number is a part of, right around it: « sur 1 140 appels reçus, 433 ». */
const wholeBefore = /\b(?:sur|des|parmi|of|out of|among)(?: (?:les|the|nos|our|quelque|some))* $/;

/** The wholes that a part may be of: what its sentence sets it against, and the same thing counted before it in the text. */
function wholesOf(text: string, part: NumberRead, numbers: readonly NumberRead[]): readonly NumberRead[] {
	const { plain } = plainOf(text);
	const stop = Math.max(plain.lastIndexOf('. ', part.start), -1);
	const counts = countedIn(text);
	const own = counts.find(({ start, end }) => part.start >= start && part.start < end)?.head;
	return numbers.filter(
		(one) =>
			one !== part &&
			one.value > part.value &&
			!isYear(one) &&
			((one.start > stop && one.start < part.start && wholeBefore.test(plain.slice(0, one.start))) ||
				(one.start > part.end &&
					/^(?: [a-z]+)? (?:sur|of|out of|des)(?: les| the)? $/.test(plain.slice(part.end, one.start))) ||
				(own !== undefined &&
					counts.some(({ start, end, head }) => one.start >= start && one.start < end && head === own))),
	);
}

/** A share that the numbers beside it deny: « sur 1 140 appels, 433, donc plus de la moitié ». */
export const shareBelied: Check = function* (context) {
	for (const prose of proseOf(context.charter)) {
		const numbers = numbersIn(prose.text);
		if (numbers.length < 2) continue;
		const { plain } = plainOf(prose.text);
		for (const part of numbers) {
			if (part.value < 5 || isYear(part) || /^ ?[%$]/.test(plain.slice(part.end))) continue;
			const linked = link.exec(plain.slice(part.end));
			const over = /^(?: [a-z'-]+)? (?:sur|out of|of) (?:les |the )?[\d ,]*\d/.exec(plain.slice(part.end));
			const skip = over ? part.end + over[0].length : part.end;
			const behind = link.exec(plain.slice(skip));
			const told =
				(linked && shareAt(prose.text, part.end + linked[0].length)) ??
				(over && behind && shareAt(prose.text, skip + behind[0].length)) ??
				undefined;
			if (!told || ofOther.test(plain.slice(told.end))) continue;
			const wholes = wholesOf(prose.text, part, numbers);
			const [whole] = wholes;
			if (!whole || wholes.some(({ value }) => isSo(part.value / value, told))) continue;
			yield* contradiction(context, prose, [], {
				variant: 'pourcentage',
				args: [`${part.quote} / ${whole.quote}`, told.quote],
			});
			break;
		}
	}
};

/** A list of parts in parentheses, right behind the number that they make: « 13 (8 résidents, 5 infirmières) ». */
const inParentheses = /(?<![\w.,])(\d[\d ]*|[a-z]+(?:-[a-z]+)*)((?: [a-z'-]+){0,6}) ?\(([^()]+)\)/g;
/** Parts that are no parts of the whole, or not all of them. */
const notAll =
	/\b(?:aussi|also|notamment|including|surtout|mostly|entre autres|plus|environ|about|some|quelque|plusieurs|several|puis|then|et (?:les )?autres|etc)\b|%|\$|\/|\bsur\b|\bof\b|\bin\b \d|\d ?(?:h|min)\b|\b(?:19|20)\d\d\b/;
const ofWhich = /,? ?\b(?:dont|of whom|of which|including)\b[^,;]*/g;
const aTime =
	/\b(?:jours?|semaines?|mois|ans?|annees?|heures?|minutes?|days?|weeks?|months?|years?|hours?|fois|times|metres?|km|seances?|visites?|langues?|situations?|places?|sessions?|visits?|languages?|seats)\b/;

/** Parts in parentheses that make another number than the one before them. */
export const otherParts: Check = function* (context) {
	for (const prose of proseOf(context.charter)) {
		const { plain, text } = plainOf(prose.text);
		for (const match of plain.matchAll(inParentheses)) {
			const [quote, number = '', , inside = ''] = match;
			const [whole, more] = numbersIn(number);
			if (!whole || more || !/\d/.test(number) || whole.value < 3 || notAll.test(inside.replace(ofWhich, ''))) continue;
			const items = inside
				.replace(ofWhich, '')
				.split(/(?:[,;]| et| and)+ (?=\d)/)
				.map((one) => one.trim());
			const parts = items.map((one) => {
				const [first, another] = numbersIn(one);
				return first && !another && first.start === 0 && !aTime.test(one) ? first.value : Number.NaN;
			});
			const sum = parts.reduce((total, one) => total + one, 0);
			// What is greater than the whole is no part of it.
			if (parts.length < 2 || Number.isNaN(sum) || sum === whole.value || parts.some((one) => one > whole.value))
				continue;
			yield* contradiction(context, prose, [], {
				variant: 'parties',
				args: [text.slice(match.index, match.index + quote.length), sum, whole.value],
			});
			break;
		}
	}
};
