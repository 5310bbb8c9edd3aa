/** Numbers in prose, in digits or in words, in French or in English. */
import { remembering } from '../remember';
import { type Piece, type PlainText, pieceOf, plainOf } from './plain';

/** A number and where it stands. */
export interface NumberRead extends Piece {
	readonly value: number;
}

/** Words in the order of counting, from a number on, each so much more than the one before. */
const counted = (from: number, by: number, ...names: readonly string[]): Readonly<Record<string, number>> =>
	Object.fromEntries(names.map((name, index) => [name, from + index * by]));

/** What a word adds. « Un », « une » and "one" are articles more often than numbers: see {@link unit}. */
const words: Readonly<Record<string, number>> = {
	...counted(2, 1, 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize'),
	...counted(14, 1, 'quatorze', 'quinze', 'seize'),
	...counted(20, 10, 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'),
	vingts: 20,
	...counted(2, 1, 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'),
	...counted(13, 1, 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'),
	...counted(20, 10, 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'),
};

/** What a word multiplies by. */
const multipliers: Readonly<Record<string, number>> = {
	...{ cent: 100, cents: 100, hundred: 100, mille: 1000, thousand: 1000 },
	...{ million: 1_000_000, millions: 1_000_000 },
};

/** How one of something is said: read where nothing else can be meant. */
const unit = 'une?|one';

const word = Object.keys({ ...words, ...multipliers })
	.sort((a, b) => b.length - a.length)
	.join('|');

/** A number in digits: `850 000`, `850,000`, `1,5`, `12.5`. */
export const digits = '\\d{1,3}(?:[ ,]\\d{3})+(?![\\d])(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?';

/** A number in words: « dix-sept », « quatre-vingt-douze », « soixante et onze », "two hundred". */
const spelled = `(?:${word})(?:(?:-et-| et |-| )(?:(?:${word})|(?:et|and) (?:une?|onze))(?![a-z]))*`;

/** The source of a pattern for one number; what comes before and behind it is for the caller to say. */
export const number = `(?:${digits}|(?:${spelled})(?![a-z]))`;

/** The same, and « un », « une », "one". */
export const numberOrOne = `(?:${digits}|(?:${spelled}|${unit})(?![a-z]))`;

/** What a text that {@link number} has matched is worth; NaN for any other. */
export function worthOf(text: string): number {
	if (/^\d/.test(text)) {
		const grouped = /^\d{1,3}(?:[ ,]\d{3})+(?=$|[.,]\d)/.exec(text);
		const whole = grouped ? grouped[0].replace(/[ ,]/g, '') + text.slice(grouped[0].length) : text;
		return Number(whole.replace(',', '.'));
	}
	let total = 0;
	let current = 0;
	for (const one of text.split(/[ -]+/)) {
		const factor = multipliers[one];
		if (/^(?:et|and)$/.test(one)) continue;
		if (/^(?:une?|one)$/.test(one)) current += 1;
		else if (factor === 100) current = (current || 1) * 100;
		else if (factor !== undefined) {
			total += (current || 1) * factor;
			current = 0;
		} else if (/^vingts?$/.test(one) && current % 100 === 4) current += 76;
		else current += words[one] ?? Number.NaN;
	}
	return total + current;
}

const anyNumber = new RegExp(`(?<![\\w.,-])${number}(?![\\w]|[.,]\\d)`, 'g');

/** The numbers of a text, in order. Versions (`2.1.3`), codes (`T2`) and dates (`2027-03-01`) are none. */
export const numbersIn = remembering((text): readonly NumberRead[] => {
	const prose = plainOf(text);
	return [...prose.plain.matchAll(anyNumber)].flatMap((match) => {
		const value = worthOf(match[0]);
		const behind = prose.plain.slice(match.index + match[0].length, match.index + match[0].length + 3);
		if (Number.isNaN(value) || /^[-/]\d/.test(behind)) return [];
		return [{ value, ...pieceAt(prose, match) }];
	});
});

/** The piece of a text that a pattern has matched. */
export function pieceAt(prose: PlainText, match: RegExpMatchArray): Piece {
	const start = match.index ?? 0;
	return pieceOf(prose, start, start + match[0].length);
}
