/** Prose as the readers of this folder look at it: a character for a character, so that what is read can be quoted. */
import { ownCopy, remembering } from '../remember';

/** A text and its plain form, of the same length: offsets in one are offsets in the other. */
export interface PlainText {
	/** The text as people read it: accents composed, every blank a space. */
	readonly text: string;
	/** The same without accents or capitals, with one kind of apostrophe and of dash. */
	readonly plain: string;
}

/** A piece of a text, as it is written; offsets are those of {@link PlainText}. */
export interface Piece {
	readonly start: number;
	/** Exclusive. */
	readonly end: number;
	readonly quote: string;
}

/** A longer text is read up to here: what is compared is said early, and time is bounded. */
export const longestProse = 4000;

/** The plain form of a text. */
export const plainOf = remembering(flatten);

function flatten(text: string): PlainText {
	const composed = text.slice(0, longestProse).normalize('NFC').replace(/\s/g, ' ');
	if (/^[ -~]*$/.test(composed)) return { text: composed, plain: composed.toLowerCase() };
	const plain = composed.replace(/[A-Z]|[^ -~]/g, (one) => flat.get(one) ?? flattenCharacter(one));
	return { text: composed, plain: ownCopy(plain) };
}

const flat = new Map<string, string>();

/** A character of the same length: `É` is `e`; what has no such form stays. */
function flattenCharacter(character: string): string {
	const [base = character] = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	const result = /[’‘ʼ]/.test(character) ? "'" : /[\p{Pd}\u2212]/u.test(character) ? '-' : base;
	if (result.length !== character.length) return character;
	flat.set(character, result);
	return result;
}

/** The piece of a text between two offsets, without blanks around it. */
export function pieceOf({ text }: PlainText, start: number, end: number): Piece {
	const whole = text.slice(start, end);
	const from = start + whole.length - whole.trimStart().length;
	const quote = whole.trim();
	return { start: from, end: from + quote.length, quote };
}

/** The sentences of a text: what stands between full stops and semicolons. */
export const sentencesOf = remembering((text): readonly Piece[] => partsOf(text, /[.!?…](?= |$)|;/g));

/** The clauses of a text: colons, dashes and « mais » part them too. Commas do not. */
export const clausesOf = remembering((text): readonly Piece[] =>
	partsOf(text, /[.!?…](?= |$)|[;:]|,? (?:mais|but|tandis que|whereas|alors que) | - /g),
);

function partsOf(text: string, border: RegExp): Piece[] {
	const prose = plainOf(text);
	const pieces: Piece[] = [];
	let start = 0;
	for (const match of prose.plain.matchAll(border)) {
		pieces.push(pieceOf(prose, start, match.index));
		start = match.index + match[0].length;
	}
	pieces.push(pieceOf(prose, start, prose.plain.length));
	return pieces.filter(({ quote }) => quote !== '');
}
