/** Quantities in prose: amounts, percentages, durations, shares of a whole, and counts of things. */

import { remembering } from '../remember';
import { number, numberOrOne, pieceAt, worthOf } from './numbers';
import { type Piece, plainOf } from './plain';

/** How exactly a quantity is said: « dix », « au moins dix », « au plus dix », « une dizaine », « environ dix ». */
export type Bound = 'exact' | 'least' | 'most' | 'about';

/** A quantity and how it is bound. Of a range, `value` is the low end and `most` the high one; else they are the same. */
export interface Quantity extends Piece {
	readonly value: number;
	readonly most: number;
	readonly bound: Bound;
	/** The plain words behind it, up to the end of the clause. */
	readonly behind: string;
}

/** A part of a whole: « sept parents sur huit », "seven of eight", `7/8`. */
export interface Share extends Piece {
	readonly part: number;
	readonly whole: number;
	/** The plain word that tells what is counted, where one does: `parents`; '' where none does. */
	readonly noun: string;
}

const least =
	/(?:\bau moins|\bminimum(?: de| of)?|\bplus de|\bat least|\bmore than|\bover|\bno fewer than)(?: (?:les|the))? ?$/;
const most =
	/(?:\bau plus|\bau maximum|\bmaximum (?:de|of)|\bmoins de|\bjusqu'a|\bsous|\b(?:depasse|excede)(?:r|ra|nt)? pas|\bplafonne(?:e|es|s)? a|\bplafond de|\bcapped at|\bnot exceed(?:ing)?|\bat most|\bup to|\bunder|\bless than|\bfewer than|\bbelow|\bwithin) ?$/;
const about =
	/(?:\benviron|\bpres de|\bquelque|\bautour de|\bverge de|\babout|\baround|\bnearly|\bsome|\broughly|~|≈) ?$/;

/** The same words, behind the number: « dix au moins », "ten or more". */
const leastBehind = /^ ?(?:\w+ )?(?:au moins|ou plus|et plus|minimum|at least|or more)\b/;
const mostBehind = /^ ?(?:\w+ )?(?:(?:tout )?au plus|ou moins|au maximum|maximum|at most|or less|or fewer)\b/;

/** How a number is bound by the plain words before it and behind it. */
export function boundOf(before: string, behind: string): Bound {
	const near = before.slice(-24);
	if (least.test(near) || leastBehind.test(behind)) return 'least';
	return most.test(near) || mostBehind.test(behind) ? 'most' : about.test(near) ? 'about' : 'exact';
}

/** What separates the two ends of a range; « dix-huit » and « soixante et onze » are one number. */
const to = '(?: a | to | (?:et|and) (?!(?:une?|onze)(?![a-z]))| ou | or |(?<=\\d)-(?=\\d))';

const patternOf = (behind: string): RegExp =>
	new RegExp(`(?<![\\w.,$-])(?:(${number})${to})?(${number})${behind}`, 'g');

/** The quantities that a pattern finds: its first two groups are the ends of a range, or one number. */
function* quantities(
	text: string,
	pattern: RegExp,
	worth: (value: number, match: RegExpMatchArray) => number = (value) => value,
): Iterable<Quantity & { readonly match: RegExpMatchArray }> {
	const prose = plainOf(text);
	for (const match of prose.plain.matchAll(pattern)) {
		const high = worth(worthOf(match[2] ?? ''), match);
		const low = (match[1] ?? '') === '' ? high : worth(worthOf(match[1] ?? ''), match);
		if (Number.isNaN(high) || Number.isNaN(low)) continue;
		const end = match.index + match[0].length;
		const [behind = ''] = /^[^.;:!?()]*/.exec(prose.plain.slice(end, end + 60)) ?? [];
		const bound = boundOf(prose.plain.slice(Math.max(0, match.index - 30), match.index), behind);
		yield { ...pieceAt(prose, match), value: Math.min(low, high), most: Math.max(low, high), bound, behind, match };
	}
}

const bare = ({ match: _, ...quantity }: Quantity & { readonly match: RegExpMatchArray }): Quantity => quantity;

const percentage = patternOf(' ?(?:%|pour ?cent\\b|per ?cent\\b)');

/** The percentages of a text: « 85 % », "85 percent". */
export const percentagesIn = remembering((text): readonly Quantity[] => {
	return [...quantities(text, percentage)].map(bare);
});

const scale: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, b: 1e9 };
const scaleOf = (word = ''): number =>
	/^mill?i?on|^m$/.test(word)
		? 1e6
		: /^(?:milliard|billion)/.test(word)
			? 1e9
			: word === 'thousand'
				? 1e3
				: (scale[word] ?? 1);
const dollarsBehind = patternOf(
	" ?(?:(k|m|g|millions?|milliards?|billions?|thousand)? ?(?:\\$|cad\\b)(?: ?ca[dn]?\\b)?|(?:(millions?|milliards?|billions?|thousand) )?(?:de |d'|of )?dollars\\b)",
);
const dollarsBefore = new RegExp(
	`(?<![\\w.,-])(?:\\$|cad )()(${number})(?: ?(k|m|b|million|billion|thousand)\\b)?(?!\\w)`,
	'g',
);

/** The amounts of money of a text, in dollars: « 1,5 M$ », « 850 000 $ », "$1.5 million". */
export const amountsIn = remembering((text): readonly Quantity[] => {
	const worth = (value: number, match: RegExpMatchArray) => value * scaleOf(match[3] ?? match[4]);
	return [...quantities(text, dollarsBehind, worth), ...quantities(text, dollarsBefore, worth)]
		.map(bare)
		.sort((a, b) => a.start - b.start);
});

/** The days in each unit of time, by how it begins in French or in English. */
const days: readonly (readonly [beginning: RegExp, days: number])[] = [
	[/^(?:seconde?s)/, 1 / 86400],
	[/^(?:minute)/, 1 / 1440],
	[/^(?:heure|hour)/, 1 / 24],
	[/^(?:jour|day)/, 1],
	[/^(?:semaine|week)/, 7],
	[/^(?:mois|month)/, 30.4],
	[/^(?:trimestre|quarter)/, 91.3],
	[/^(?:an|year)/, 365.25],
];
const duration = patternOf(
	'[ -](?:(?:working|business|calendar|school|clear) )?(secondes|seconds|minutes?|heures?|hours?|jours?|days?|semaines?|weeks?|mois|months?|trimestres?|quarters?|ans?|annees?|years?)(?![a-z])(?: (?:ouvrables?|ouvres?))?',
);

/** The durations of a text, in days: « trois mois », « de six à dix semaines », "18 months". */
export const durationsIn = remembering((text): readonly Quantity[] => {
	const worth = (value: number, match: RegExpMatchArray) =>
		value * (days.find(([beginning]) => beginning.test(match[3] ?? ''))?.[1] ?? Number.NaN);
	return [...quantities(text, duration, worth)].map(bare);
});

/** « Une dizaine », "a dozen": about so many. */
const rough: Readonly<Record<string, number>> = {
	...{ dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50 },
	...{ centaine: 100, dozen: 12 },
};
const roughly = new RegExp(`\\b(?:une |a )(${Object.keys(rough).join('|')})(?: de| d'| of)? ?`, 'g');
const bareNumber = patternOf("(?: |(?=-))(?:de |d'|of |autres? |other )?");

/**
 * The counts of a thing in a text: « au moins dix personnes », « trois vagues », "four sites".
 * `thing` is a pattern over plain words, without anchors; two other words may stand before it: « dix jeunes parents ».
 */
export function countsOf(text: string, thing: RegExp): readonly Quantity[] {
	const known = counters.get(thing) ?? remembering((one) => countsIn(one, thing));
	counters.set(thing, known);
	return known(text);
}

const counters = new WeakMap<RegExp, (text: string) => readonly Quantity[]>();

function countsIn(text: string, thing: RegExp): readonly Quantity[] {
	const { plain } = plainOf(text);
	if (!thing.test(plain)) return [];
	const near = new RegExp(`^(?:[a-z'-]+ ){0,2}?(?:${thing.source})(?![a-z])`);
	const found: Quantity[] = [];
	for (const one of quantities(text, bareNumber)) {
		const { behind } = one;
		if (near.test(behind) && !parting.test(near.exec(behind)?.[0] ?? '')) found.push(bare(one));
	}
	const prose = plainOf(text);
	for (const match of prose.plain.matchAll(roughly)) {
		const behind = prose.plain.slice(match.index + match[0].length, match.index + match[0].length + 60);
		const value = rough[match[1] ?? ''] ?? 0;
		if (near.test(behind)) found.push({ ...pieceAt(prose, match), value, most: value, bound: 'about', behind });
	}
	return found;
}

/** Words that part a number from a thing behind it: « dix jours pour les personnes » counts no person. */
const parting =
	/(?:^| )(?:pour|par|sur|dans|avec|chez|aupres|parmi|a|et|ou|qui|que|jours?|mois|semaines?|ans|heures?|minutes?|for|by|per|in|with|among|and|or|who|that|days?|weeks?|months?|years?|hours?)(?: |$)/;

const times = 'ans?|annees?|mois|jours?|semaines?|heures?|years?|months?|days?|weeks?|hours?';
const share = new RegExp(
	`(?<![\\w.,$/-])(${numberOrOne})(?: (?!(?:sur|des?|of|out|in|fois|times|\\$|%|${times})(?![a-z]))([a-z'-]+)(?: [a-z'-]+)?)? (?:sur|des|out of|of|in)(?: (?:les|the))? (${number})(?![\\w]|[.,]\\d| ?[%$]| (?:${times})\\b)(?= ([a-z'-]+)|)`,
	'g',
);
const fraction = /(?<![\w./-])(\d{1,4}) ?\/ ?(\d{1,4})(?![\w/-]|[.,]\d)()()/g;

/** The shares of a text. « Neuf fois sur dix » is a way of speaking, and « trois ans sur cinq » a time: neither is one. */
export const sharesIn = remembering((text): readonly Share[] => {
	const prose = plainOf(text);
	const found = [...prose.plain.matchAll(share)].flatMap((match): Share[] => {
		const [, part = '', between = '', whole = '', behind = ''] = match;
		const read = { part: worthOf(part), whole: worthOf(whole) };
		const noun = between === '' ? (plural.test(behind) ? behind : '') : between;
		return read.part <= read.whole ? [{ ...pieceAt(prose, match), ...read, noun }] : [];
	});
	const fractions = [...prose.plain.matchAll(fraction)].map((match): Share => {
		return { ...pieceAt(prose, match), part: Number(match[1]), whole: Number(match[2]), noun: '' };
	});
	return [
		...found,
		...fractions.filter(({ part, whole }) => part <= whole && whole > 1 && whole !== 7 && whole !== 24),
	];
});

/** What follows « sept sur huit » and names the things counted: the rest is a verb or a small word that goes on. */
const plural =
	/^(?!(?:les|des|nous|vous|has|was|does|is|pass|less|dans|sans|plus|sous|alors|puis)$)[a-z-]{3,}[sx]$|^(?:people|gens|men|women|children)$/;
