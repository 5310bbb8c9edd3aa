/** Whether a text only praises: most of its sentences are made of claims, promises and words of the fashion. */
// cspell:words annees decennies degr Synergi
import type { SubstanceWords } from '../catalogue/types';
import type { SubstanceKind } from '../schema/types';
import { type Lexicon, lexiconOf, praiseOf, type WrittenWord, writtenWords } from './lexicon';

/** Where a field takes sentences, or a figure that a slogan may stand for. Names, rhythms and the like are short, and read whole. */
const ofSentences: ReadonlySet<SubstanceKind> = new Set([
	'statement',
	'answer',
	'necessity',
	'plan',
	'result',
	'reason',
	'interest',
	'part',
	'gain',
	'measure',
	'remedy',
	'access',
	'source',
	'follow',
	'aim',
]);

/** What a sentence is made of. */
interface Sentence {
	readonly words: number;
	/** Words that praise or promise, those that the lists of substance call vague among them. */
	readonly praise: number;
	/** Words of the fashion. */
	readonly fashion: number;
	readonly concrete: number;
	/** Whether a figure or a date says something of the service. */
	readonly anchored: boolean;
}

const border = /[.;!?…:](?=\s|$)|\n\s*\n/;

/** Praise alone is an opinion; with one more such word, it is a manner of speaking. */
const fewest = 2;

/** So much of a text's words stands in sentences that praise. */
const most = 0.6;

/** A word that praises makes up for so many concrete ones: a slogan borrows the nouns of the service. */
const outweighs = 1.25;

/**
 * Whether a text praises and says nothing that can be checked. `repeated`: what the charter is about; to say it again adds
 * nothing. False for kinds of fields that are not answered by sentences, and where the standard has no words of praise.
 */
export function isBoast(
	text: string,
	kind: SubstanceKind,
	words: SubstanceWords,
	repeated: readonly string[],
): boolean {
	if (!ofSentences.has(kind) || !praiseOf(words)) return false;
	const own = new Set(repeated.flatMap((one) => [...writtenWords(one)].map(({ stem }) => stem)));
	let [all, boasting] = [0, 0];
	for (const part of text.split(border)) {
		const sentence = read(part, kind, words, own);
		// A figure or a date anywhere is something to check.
		if (sentence.anchored) return false;
		all += sentence.words;
		if (praises(sentence)) boasting += sentence.words;
	}
	return all > 0 && boasting >= all * most;
}

/** A sentence where claims weigh at least as much as what is concrete. */
function praises({ praise, fashion, concrete }: Sentence): boolean {
	return praise > 0 && praise + fashion >= fewest && concrete <= praise * outweighs + fashion / 2;
}

function read(text: string, kind: SubstanceKind, of: SubstanceWords, own: ReadonlySet<string>): Sentence {
	const lexicon = lexiconOf(of, kind, true);
	const praising = praiseOf(of);
	const all = [...writtenWords(text)];
	let [words, praise, fashion, concrete] = [0, 0, 0, 0];
	let anchored = false;
	for (let at = 0; at < all.length; ) {
		const one = all[at] as WrittenWord;
		const usual = lexicon.at(all, at);
		const said = praising?.at(all, at);
		const length = Math.max(usual?.length ?? 1, said?.length ?? 1);
		if (isBranded(one, text) || own.has(one.stem)) words++;
		else if (usual?.worth === 'concrete' && usual.length >= (said?.length ?? 0))
			[words, concrete] = [words + 1, concrete + 2];
		else if (said && said.length >= (usual?.length ?? 0)) {
			words++;
			if (said.worth === 'vague') praise++;
			else fashion++;
		} else if (usual?.worth === 'vague') [words, praise] = [words + 1, praise + 1];
		else if (usual?.worth === 'anchor' || /\p{N}/u.test(one.text)) {
			words++;
			if (!isOfPraise(all, at, lexicon, praising, text)) anchored = true;
		} else if (usual?.worth === 'hollow') words++;
		else if (!usual && one.stem.length >= 3) [words, concrete] = [words + 1, concrete + 1];
		at += length;
	}
	return { words, praise, fashion, concrete, anchored };
}

/** Figures that stand for « everything ». */
const roundFigure = /^(?:100|110|200|300|360|365|500|1000)$/;

/** What years are called, where they are of experience. */
const years = /^(?:ans|annees|decennies|years|decades)$/;

/** A figure that counts nothing of the service: « vingt ans de leadership », « 300 % de satisfaction », « depuis 2006 ». */
function isOfPraise(
	all: readonly WrittenWord[],
	at: number,
	usual: Lexicon,
	praising: Lexicon | undefined,
	text: string,
): boolean {
	const before = all[at - 1]?.folded ?? '';
	if (/^(?:depuis|since)$/.test(before)) return true;
	const { end = 0 } = all[at] ?? {};
	if (roundFigure.test(all[at]?.text ?? '') && /^[\s\u00a0\u202f]*(?:%|°|degr)/.test(text.slice(end))) return true;
	for (let next = at + 1; next <= at + 3 && next < all.length; next++) {
		const word = all[next] as WrittenWord;
		const known = usual.at(all, next);
		if (known?.worth === 'vague' || praising?.at(all, next)?.worth === 'vague') return true;
		if (known?.worth !== 'tool' && !years.test(word.folded)) return false;
	}
	return false;
}

/** What stands behind a brand. */
const mark = /[™®©]/;
const beforeMark = /^(?:[ \u00a0](?:\p{Lu}[\p{L}\p{N}]*|\d+))*[™®©]/u;
/** Only so much behind a word is looked at: a text may be as long as a file. */
const longestBrand = 24;

/** « SynergiCamp™ », and what is written as one with it: a brand, not what it does. */
export function isBranded({ end }: WrittenWord, text: string): boolean {
	const behind = text.slice(end, end + longestBrand);
	return mark.test(behind) && beforeMark.test(behind);
}
