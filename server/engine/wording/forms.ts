/** Words as wording is compared: without accents, case, elision, articles or plural. */
import { fold } from '../fold';

/** One word of a text: what it is compared by, and where it stands (offsets in the text it came from). */
export interface Word {
	readonly stem: string;
	readonly start: number;
	readonly end: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

// cspell:ignore aumoyen aumoins plusde
/** Phrases whose article is part of what they say, each read as one word: « l’usager, au moyen de » is no « usager moyen ». `sign`: what each holds. */
const phrases: readonly { readonly sign: RegExp; readonly written: RegExp; readonly stem: string }[] = [
	{ sign: /moyen/iu, written: /(?<![\p{L}\p{N}])au\s+moyen(?=\s+(?:de|du|des|d['’]))/giu, stem: 'aumoyen' },
	{ sign: /moins/iu, written: /(?<![\p{L}\p{N}])(?:au|tout au|du)\s+moins(?![\p{L}\p{N}])/giu, stem: 'aumoins' },
	// At the head of a sentence, it says that there is none left.
	{ sign: /^["'\s]*plus/iu, written: /(?<=^["'\s]*)plus\s+d(?:e(?![\p{L}\p{N}])|['’])/giu, stem: 'plusde' },
	// « −60 % » is a decrease; « 40-60 % » is a range.
	{ sign: /%/, written: /(?<![\p{L}\p{N}%]\s*)[-−–]\s?\d+(?:[.,]\d+)?\s*%/gu, stem: 'baisse' },
];
const articles = new Set([
	'le',
	'la',
	'les',
	'l',
	'un',
	'une',
	'des',
	'du',
	'de',
	'd',
	'au',
	'aux',
	'the',
	'a',
	'an',
	'of',
]);

/** The words of a text, articles left out. An apostrophe or a hyphen parts two words: « l’amorce » is « amorce ». */
export function wordsOf(text: string): Word[] {
	const found: Word[] = [];
	const read = phrasesIn(text);
	let next = 0;
	for (const match of text.matchAll(word)) {
		for (let phrase = read[next]; phrase && phrase.start <= match.index; phrase = read[next]) {
			found.push(phrase);
			next++;
		}
		const folded = fold(match[0]);
		if (articles.has(folded) || match.index < (read[next - 1]?.end ?? 0)) continue;
		found.push({ stem: singular(folded), start: match.index, end: match.index + match[0].length });
	}
	return found;
}

/** The phrases of a text that are read as one word, in its order. */
function phrasesIn(text: string): Word[] {
	return phrases
		.filter(({ sign }) => sign.test(text))
		.flatMap(({ written, stem }) =>
			[...text.matchAll(written)].map(({ 0: { length }, index }) => ({ stem, start: index, end: index + length })),
		)
		.sort((a, b) => a.start - b.start);
}

/**
 * A word without its plural: « bureaux » → « bureau », « manuels » → « manuel », « normaux » → « normal ». What only looks like
 * one stays whole: « ActiveX » is no « active », “access” no « accès ».
 */
export function singular(folded: string): string {
	if (folded.length <= 3) return folded;
	if (folded.endsWith('eaux')) return folded.slice(0, -1);
	if (folded.endsWith('aux')) return `${folded.slice(0, -3)}al`;
	return /[^s]s$|ux$/.test(folded) ? folded.slice(0, -1) : folded;
}

/** One part of a form: a whole word, the beginning of one, a gap of up to two words, or the place of the term itself. */
export interface FormPart {
	readonly kind: 'word' | 'start' | 'gap' | 'term';
	readonly text: string;
}

/** A form, ready to be looked for. */
export type Form = readonly FormPart[];

/** Reads a form: parts of {@link partOf}, parted by spaces. */
export function formOf(text: string): Form {
	return text.split(/\s+/).flatMap(partOf);
}

/** Reads a part of a form: `mot`, `début*`, `~` (up to two words) or `@` (the term that a reverser speaks of). */
export function partOf(part: string): Form {
	if (part === '~') return [{ kind: 'gap', text: '' }];
	if (part === '@') return [{ kind: 'term', text: '' }];
	if (part.endsWith('*')) return [{ kind: 'start', text: fold(part.slice(0, -1)) }];
	// Most are one plain word.
	if (/^[a-z]+$/.test(part)) return articles.has(part) ? [] : [{ kind: 'word', text: singular(part) }];
	return wordsOf(part).map(({ stem }) => ({ kind: 'word', text: stem }));
}

const widestGap = 2;

/**
 * The numbers of the words behind a form that begins at `from`, nearest first; none where it does not stand there.
 * `term`: the number of the word at which the term stands, for a form that has its place.
 */
export function formEnds(words: readonly Word[], from: number, form: Form, term = -1): readonly number[] {
	let ends: readonly number[] = [from];
	for (const part of form) {
		const next = new Set<number>();
		for (const at of ends)
			if (part.kind === 'gap') {
				for (let gap = 0; gap <= widestGap && at + gap <= words.length; gap++) next.add(at + gap);
			} else if (part.kind === 'term') {
				if (at === term) next.add(at);
			} else if (fits(words[at]?.stem, part)) next.add(at + 1);
		if (next.size === 0) return [];
		ends = [...next];
	}
	return ends;
}

/** How many words a form takes at most; the term that it speaks of is not counted. */
export function widestOf(form: Form): number {
	return form.reduce((sum, { kind }) => sum + (kind === 'gap' ? widestGap : kind === 'term' ? 0 : 1), 0);
}

function fits(stem: string | undefined, { kind, text }: FormPart): boolean {
	return stem !== undefined && (kind === 'word' ? stem === text : stem.startsWith(text));
}
