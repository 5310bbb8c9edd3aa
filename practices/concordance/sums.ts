/** Arithmetic that a text does itself: a change in per cent, so much for each of so many, the parts of a whole. */
// cspell:disable: the beginnings of words, without accents
import { type Check, durationsIn, type Hit, numbersIn, plainOf, remembering } from '../../server/engine/index';
import { type Prose, proseOf } from '../shared/prose';

/** A number and what stands around it, in plain words. */
interface Term {
	readonly value: number;
	readonly start: number;
	readonly end: number;
	/** The plain words before it in the sentence, and behind it. */
	readonly before: string;
	readonly behind: string;
}

/** A sentence up to its full stop; what a semicolon or a colon parts is still one sum. */
interface Sum {
	readonly quote: string;
	readonly plain: string;
	readonly terms: readonly Term[];
}

const most = 6;

/** The sentences of a text that have three numbers to six: fewer make no sum, and of more nobody knows which. */
const sumsIn = remembering((text): readonly Sum[] => {
	const { plain, text: whole } = plainOf(text);
	const numbers = numbersIn(text);
	if (numbers.length < 2) return [];
	const stops = [...plain.matchAll(/[.!?](?= |$)|$/g)].map(({ index }) => index);
	let start = 0;
	return stops.flatMap((stop): Sum[] => {
		const from = start;
		start = stop + 1;
		const inside = numbers.filter((one) => one.start >= from && one.end <= stop);
		if (inside.length < 2 || inside.length > most) return [];
		const terms = inside.map((one) => ({
			value: one.value,
			start: one.start,
			end: one.end,
			before: plain.slice(from, one.start),
			behind: plain.slice(one.end, stop),
		}));
		return [{ quote: whole.slice(from, stop).trim(), plain: plain.slice(from, stop), terms }];
	});
});

const down = 'baisse|recul|diminution|reduction|chute|drop|fall|cut|decrease|decline';
const up = 'hausse|augmentation|croissance|rise|increase|jump|growth';
const nearlySo =
	"(?:d'environ |de pres de |de plus de |environ |pres de |plus de |about |nearly |almost |some |over |~)?";
/** « Une baisse de », "a fall of", « réduire les erreurs de », "reduce errors by", right before a share. */
const changeBefore = new RegExp(
	`\\b(?:(${down})|(${up}))s?(?: [a-z']+){0,2}? (?:d'|de |of )${nearlySo}$|\\b(?:(reduir\\w*|diminu\\w*|baisser|reduc\\w*|cut|lower)|(augment\\w*|hausser|accroitre|increas\\w*|rais\\w*)) [a-z' ]{0,40}?\\b(?:de|by) ${nearlySo}$`,
);
/** « 40 % de moins », "30 % more". */
const changeBehind = /^ ?(?:%|pour ?cent|per ?cent) (?:de )?(?:(moins|less|fewer|lower|faster)|(plus|more|higher))\b/;
const isShare = /^ ?(?:%|pour ?cent|per ?cent)/;
const roughly = /(?:environ|pres de|quelque|about|nearly|almost|around|some|~) ?$/;
const atLeast = /(?:au moins|plus de|at least|more than|over) ?$/;

/** Rounded to five, as people round a share. */
const slack = 3.5;
const roughSlack = 8;

/** « De 12 à 5 jours, une baisse de 75 % »: from one number to another is a change, and the sentence says another. */
function* otherChange({ quote, terms }: Sum): Iterable<Pick<Hit, 'variant' | 'args'>> {
	const from = terms.findIndex(
		(one, index) =>
			/(?:\bde|\bfrom|\bd') \$?$/.test(one.before) &&
			/^(?: ?[%$])?(?: [a-z' -]{0,30})? (?:a|to|down to|up to) (?:environ |about |moins de |under )?\$?$/.test(
				one.behind.slice(0, (terms[index + 1]?.start ?? 0) - one.end),
			),
	);
	const [first, last] = [terms[from], terms[from + 1]];
	if (from < 0 || !first || !last || first.value <= 0 || first.value === last.value) return;
	const changes = terms.flatMap((one) => {
		if (one === first || one === last || !isShare.test(one.behind)) return [];
		const told = changeBefore.exec(one.before) ?? changeBehind.exec(one.behind);
		return told ? [{ one, told }] : [];
	});
	const [change, another] = changes;
	if (!change || another) return;
	const { one, told } = change;
	// « Réduire les appels de 40 % » behind the two numbers is of something else.
	if (one.start > last.end && /\b(?:et|and)\b/.test(one.before.slice(last.end - (one.start - one.before.length))))
		return;
	const real = ((last.value - first.value) / first.value) * 100;
	const points = Math.abs(last.value - first.value);
	const said = one.value;
	// Of two shares, the change may be told in points.
	if ((isShare.test(first.behind) || isShare.test(last.behind)) && Math.abs(points - said) < 1) return;
	const falls = told.slice(1).some((group, index) => group !== undefined && index % 2 === 0);
	const margin = roughly.test(one.before) ? roughSlack : slack;
	const size = Math.abs(real);
	if (real < 0 === falls && (Math.abs(size - said) <= margin || (atLeast.test(one.before) && size >= said))) return;
	yield { variant: 'variation', args: [quote, Math.round(size)] };
}

const times = /^(?:minutes?|heures?|hours?)$/;
/** What one of them takes, behind how many there are: « 1 200 demandes de 30 minutes ». */
const ofEach =
	/\b(?:pour |a )?chac[a-z]+\b|\bchaque\b|\bpour toute?s? les\b|\b(?:for |from )?(?:each|every)\b|\bapiece\b|\bper [a-z]+\b|\bpar (?!an\b|annee|mois|semaine|jour)[a-z]+\b/;
const inAll =
	/\ben tout\b|\bau total\b|\bin all\b|\bin total\b|\baltogether\b|\bsoit\b|\bdonc\b|\bthat is\b|\bor\b|=|\btotal\b/;
const periods: readonly (readonly [name: string, words: RegExp])[] = [
	['an', /^[a-z ,]{0,25}?\b(?:par an(?:nee)?|l'an|chaque annee|a year|per year|each year|yearly|annually)\b/],
	['saison', /^[a-z ,]{0,25}?\b(?:par (?:saison|ete|hiver)|(?:a|per|each) (?:season|summer|winter))\b/],
	['mois', /^[a-z ,]{0,25}?\b(?:par mois|chaque mois|a month|per month|each month)\b/],
	['semaine', /^[a-z ,]{0,25}?\b(?:par semaine|chaque semaine|a week|per week|each week)\b/],
	['jour', /^[a-z ,]{0,25}?\b(?:par jour|chaque jour|a day|per day|each day)\b/],
];
const periodOf = (behind: string): string =>
	periods.find(([, words]) => words.test(behind.split(/[,;:(]| pour | for /)[0] ?? ''))?.[0] ?? '';

/** What a term is of, in minutes or in dollars; undefined for a bare number. */
function unitOf({
	before,
	behind,
	value,
}: Term): { readonly unit: 'time' | 'money'; readonly worth: number } | undefined {
	const [, word = ''] = /^[ -](?:k?)([a-z]+)/.exec(behind) ?? [];
	if (times.test(word)) return { unit: 'time', worth: /^m/.test(word) ? value : value * 60 };
	if (/\$$/.test(before) || /^ ?\$/.test(behind)) return { unit: 'money', worth: value };
	return undefined;
}

/** A product this far from its total is another one. */
const apart = 0.06;
const roughApart = 0.2;

/** « 3 heures pour chacun des 12 inspecteurs, 52 heures en tout »: so much for each of so many makes another total. */
function* otherProduct({ quote, plain, terms }: Sum): Iterable<Pick<Hit, 'variant' | 'args'>> {
	if (terms.length !== 3) return;
	const read = terms.map((one) => ({ one, as: unitOf(one) }));
	const [each, total] = read.filter(({ as }) => as !== undefined);
	const count = read.find(({ as }) => as === undefined)?.one;
	if (!each?.as || !total?.as || !count || each.as.unit !== total.as.unit || isShare.test(count.behind)) return;
	// The total comes last, behind what each takes and how many there are.
	const last = plain.slice(Math.max(count.end, each.one.end) - total.one.end - total.one.behind.length);
	const [own, whole, many] = [periodOf(each.one.behind), periodOf(total.one.behind), periodOf(count.behind)];
	const yearly = own === '' && whole !== '' && /, (?:et |and )?\$?$/.test(total.one.before);
	if (terms[2] !== total.one || !(inAll.test(last) || yearly)) return;
	const between = `${each.one.before} ${each.one.behind.slice(0, Math.max(0, count.start - each.one.end))}`;
	const beside =
		count.start < each.one.start &&
		/^ [a-z' -]{3,40} (?:de|of|a|at) \$?$/.test(count.behind.slice(0, each.one.start - count.end));
	if (!beside && !ofEach.test(between)) return;
	if (new Set([own, whole, many].filter((one) => one !== '')).size > 1) return;
	const product = each.as.worth * count.value;
	const margin = roughly.test(total.one.before) || roughly.test(count.before) ? roughApart : apart;
	if (Math.abs(product - total.as.worth) <= Math.max(product, total.as.worth) * margin) return;
	const hours = total.as.unit === 'time' && /^[ -]h/.test(total.one.behind);
	const made = Math.round((hours ? product / 60 : product) * 10) / 10;
	yield { variant: 'produit', args: [quote, made, total.one.value] };
}

/** The rest of them, with their number: « les 14 autres », "the other 14". */
const others = (one: Term): boolean =>
	/\b(?:the|les) (?:other|remaining|autres) $/.test(one.before) ||
	(/\bles $/.test(one.before) && /^ autres\b/.test(one.behind));
/** Places and ways, and no act: the parts of a list that is whole. */
const part = /^(?: [a-z-]+)? (?:en|dans|au|aux|a la|chez|in|at|on)\b/;

/** « 31 rampes, dont 12… et les 14 autres… »: the parts of a whole make another one. */
function* otherWhole({ quote, plain, terms }: Sum): Iterable<Pick<Hit, 'variant' | 'args'>> {
	if (terms.length !== 3 || terms.some(({ behind, before }) => isShare.test(behind) || /[$]$/.test(before))) return;
	const [a, b, c] = terms;
	if (!a || !b || !c || terms.some(({ value }) => /^(?:19|20)\d\d$/.test(String(value)))) return;
	if (durationsIn(plain).length > 0) return;
	const share = /^(?: [a-z]+){0,2}? (?:sur|des|de ses|de nos|of|of the|out of|of our|of its)(?: les| the)? $/.test(
		a.behind.slice(0, b.start - a.end),
	);
	const [whole, first] = share ? [b, a] : [a, b];
	if (whole.value <= first.value || whole.value <= c.value) return;
	const made = first.value + c.value;
	if (made === whole.value) return;
	const listed =
		!share &&
		/^ [a-z' -]{3,40} ?[:(] ?$/.test(a.behind.slice(0, b.start - a.end)) &&
		/ (?:et|and) $/.test(c.before) &&
		part.test(b.behind) &&
		part.test(c.behind) &&
		!/\b(?:et|and|,)\b/.test(b.behind.slice(0, c.start - b.end - 4));
	if (!others(c) && !listed) return;
	if (roughly.test(whole.before) || roughly.test(first.before)) return;
	yield { variant: 'parties', args: [quote, made, whole.value] };
}

/** « Des 300 demandes, 112 étaient…, 148 ont… et 70 ont… »: parts that make more than the whole. */
function* tooManyParts({ quote, plain, terms }: Sum): Iterable<Pick<Hit, 'variant' | 'args'>> {
	const [whole, ...parts] = terms;
	if (!whole || parts.length < 2 || !/^(?:des|sur|parmi)(?: les)? $|^(?:of|out of|among)(?: the)? $/.test(whole.before))
		return;
	if (terms.some(({ behind, before }) => isShare.test(behind) || /\$$/.test(before)) || durationsIn(plain).length > 0)
		return;
	if (
		parts.some(({ value }) => value >= whole.value || !Number.isInteger(value)) ||
		/\bdont\b|\bof which\b|\baussi\b|\balso\b|\bplusieurs\b/.test(plain)
	)
		return;
	// Parts are parted by commas, and the last one by « et ».
	const last = parts.at(-1);
	if (!last || !/(?:,|\bet|\band) $/.test(last.before)) return;
	const made = parts.reduce((sum, { value }) => sum + value, 0);
	if (made > whole.value) yield { variant: 'parties', args: [quote, made, whole.value] };
}

/** One person or case may be in several of the shares: what people have, use, want or say, and not what became of them. */
const severalAtOnce =
	/\bdont\b|\bof which\b|\baussi\b|\balso\b|\bplusieurs\b|\bseveral\b|\bpeu(?:ven)?t\b|\bmay\b|\bcan\b|\b(?:repond|respond)[a-z]*|\b(?:ont|possedent|utilisent|veulent|disent|aiment|souhaitent|nomment|demandent|have|own|use|want|say|like|mention|name|ask|wish)\b(?! (?:ete|been))/;
/** A sum of shares that are no more than a slip above all, in per cent. Our threshold. */
const mostByMistake = 115;

/** « Des demandes closes en 2025, 61 % …, 27 % … et 17 % …»: shares of one whole that make more than all of it. */
function* tooManyShares({ quote, plain, terms }: Sum): Iterable<Pick<Hit, 'variant' | 'args'>> {
	const shares = terms.filter(({ behind }) => isShare.test(behind));
	const last = shares.at(-1);
	if (shares.length < 3 || !last || !/(?:\bet|\band) $/.test(last.before)) return;
	if (!/^(?:des|sur|parmi|de l'ensemble|of|out of|among)\b/.test(plain.trim())) return;
	if (severalAtOnce.test(plain)) return;
	const made = Math.round(10 * shares.reduce((sum, { value }) => sum + value, 0)) / 10;
	// What is far above is of people who gave several answers.
	if (made > 100.5 + shares.length / 2 && made <= mostByMistake)
		yield { variant: 'parties', args: [quote, `${made} %`, '100 %'] };
}

/** « 214 personnes, soit 131 en dialyse et 93 en clinique »: the two parts of a number make another one. */
function* otherDivision({ quote, terms }: Sum): Iterable<Pick<Hit, 'variant' | 'args'>> {
	const at = terms.findIndex(({ before }) => /(?:\bsoit|, that is|, namely|, i\.e\.),? $/.test(before));
	const [whole, first, second, ...rest] = at < 1 ? [] : terms.slice(at - 1);
	if (!whole || !first || !second || !/ (?:et|and) $/.test(second.before)) return;
	if (rest.some(({ before }) => /(?:,|\bet|\band) $/.test(before))) return;
	if ([whole, first, second].some(({ behind, before }) => isShare.test(behind) || /\$$/.test(before))) return;
	if (!part.test(first.behind) || !part.test(second.behind)) return;
	if (durationsIn(`${whole.value}${whole.behind.slice(0, second.end - whole.end + 12)}`).length > 0) return;
	if (roughly.test(whole.before) || atLeast.test(whole.before) || first.value >= whole.value) return;
	const made = first.value + second.value;
	if (made !== whole.value) yield { variant: 'parties', args: [quote, made, whole.value] };
}

/** Past values, options put aside and what may go wrong are sums too: all texts are read. */
function* wrongIn(prose: Prose): Iterable<Pick<Hit, 'variant' | 'args'>> {
	for (const sum of sumsIn(prose.text)) {
		const [hit] = [
			...otherChange(sum),
			...otherProduct(sum),
			...otherWhole(sum),
			...tooManyParts(sum),
			...tooManyShares(sum),
			...otherDivision(sum),
		];
		if (hit) yield hit;
	}
}

/** A text whose own numbers make another number than the one it gives. */
export const sums: Check = function* (context) {
	for (const prose of proseOf(context.charter))
		for (const hit of wrongIn(prose)) yield { start: prose.start, end: prose.end, ...hit };
};
