/** Whether a text that answers a field says anything that would not suit any other initiative. */
import type { SubstanceWords } from '../catalogue/types';
import { remembering } from '../remember';
import type { SubstanceKind } from '../schema/types';
import { isBoast, isBranded } from './boast';
import { type Known, lexiconOf, type WrittenWord, widest, writtenWords } from './lexicon';
import { isPrestige } from './prestige';

/** What the words of a text amount to. */
interface Weighed {
	/** How many words it has that could answer, tools left out. */
	readonly words: number;
	readonly vague: number;
	/** Whether it says again what it is about, and next to nothing beside. */
	readonly circles: boolean;
	/** Concrete words; a name counts for two, a figure or a date for all that is needed. */
	readonly weight: number;
}

/** The text that a word is read in. Whether it is all capitals is asked once: for each word of a long text, it would take minutes. */
export interface Whole {
	readonly text: string;
	readonly isCapitals: boolean;
}

/** A figure or a date settles it, whatever stands beside. */
const settled = Number.POSITIVE_INFINITY;

/** What a text without vague words weighs at least; one concrete word will do where the kind is not here. */
const least: Readonly<Partial<Record<SubstanceKind, number>>> = {
	// A bare name is one; it takes more to stand for a period or a figure, or to say who does what.
	name: 0,
	person: 0,
	situation: 0,
	audience: 0,
	rhythm: 2,
	measure: 2,
	plan: 2,
};

/** Whether a field of this kind names a thing or a person, in a few words. */
export const isNameKind = (kind: SubstanceKind): boolean => ofName.has(kind);

const ofName: ReadonlySet<SubstanceKind> = new Set(['name', 'person', 'situation', 'audience']);

/** One concrete word in so many carries the vague ones beside it. */
const carried = 5;

/**
 * Whether a text is vague as an answer of this kind: nothing of it is concrete, or almost nothing beside an expression that
 * puts off saying. A short name of a thing needs such an expression to be vague. `apart`: texts whose words, said again,
 * say nothing more: what the charter is about, what the text is about, and by what words it is asked. False for a text
 * without words.
 */
export function isVague(
	text: string,
	kind: SubstanceKind,
	words: SubstanceWords,
	...apart: readonly string[]
): boolean {
	const key = [kind, ...apart, text].join('\n');
	const known = judged.get(words) ?? new Map<string, boolean>();
	judged.set(words, known);
	const vague = known.get(key) ?? judge(text, kind, words, apart);
	if (known.size >= mostKept) known.clear();
	known.set(key, vague);
	return vague;
}

/** What one word may answer: a means, a way in, a period. */
const ofAWord: ReadonlySet<SubstanceKind> = new Set(['remedy', 'access', 'duration', 'consent', 'part']);

/** Whether a text of one word answers by that word, as the lists of its kind know: « Mentorat » closes a gap. */
export function isAnswerInAWord(text: string, kind: SubstanceKind, words: SubstanceWords): boolean {
	if (!ofAWord.has(kind)) return false;
	const all = [...writtenWords(text)];
	const worth = lexiconOf(words, kind, false).at(all, 0)?.worth;
	return all.length === 1 && (worth === 'concrete' || worth === 'anchor');
}

/** The texts of a charter are judged again at every key press, and most of them are the same. */
const judged = new WeakMap<SubstanceWords, Map<string, boolean>>();
const mostKept = 5000;

/** What somebody cares about is told in a phrase of plain words: « Équité entre les points de service »; one word alone is a slogan. */
function judge(text: string, kind: SubstanceKind, words: SubstanceWords, apart: readonly string[]): boolean {
	const { words: count, vague, weight, circles } = weigh(text, kind, words, apart);
	if (circles && isSentence(text) && !refuses.test(text)) return true;
	const isToldShortly = kind === 'interest' && vague === 0 && isSentence(text);
	const enough = vague > 0 ? needed(count, kind, vague) : isToldShortly ? 0 : (least[kind] ?? 1);
	if (kind === 'aim' && isPrestige(text)) return true;
	return (weight < enough && /[\p{L}\p{N}]/u.test(text)) || isBoast(text, kind, words, apart);
}

/**
 * What a text of so many words weighs at least beside vague ones: more than there are of those, where there are several. Beside « several », the name of a thing is enough of a name;
 * beside « regular », the thing that somebody cares about.
 */
const needed = (words: number, kind: SubstanceKind, vague: number): number =>
	isNameKind(kind) || kind === 'interest'
		? Math.max(kind !== 'interest' && vague > 2 ? 2 : 1, Math.floor(words / carried) + 1)
		: Math.max(vague > 1 ? vague + 1 : 2, Math.floor(words / carried) + 1);

/** From so many words on, tools too, a text is a sentence, no short answer. */
const sentence = 4;
/** To have a thing is no use of it; nor is whose it is. */
const has =
	/^\s*(?:avoir|obtenir|recueillir|disposer|détenir|posséder|connaître|have|get|hold|collect|obtain)(?![\p{L}])/iu;
/** What somebody does not want is told by what there is. */
const refuses = /(?<![\p{L}])(?:ne|pas|sans|not|no|never|without)(?![\p{L}])|\bn['’]/iu;
const isSentence = (text: string): boolean => text.trim().split(/[\s'’]+/).length > sentence;

/** What somebody wants and what a thing is for are never what it is called. */
const ofCircles: ReadonlySet<SubstanceKind> = new Set(['interest', 'name', 'necessity']);

/** Beside no more hollow words than these, and no vague one, a word of every day says what it says; beside fewer, one of what the charter is about. */
const hollowBeside = 2;

/** What says why, what was seen or by what right: to say again what the charter is about is not enough. */
const needsMore: ReadonlySet<SubstanceKind> = new Set(['necessity', 'result', 'basis', 'answer', 'plan', 'remedy']);

/** Up to so many words, a text that says a word again turns in a circle: « Délégation selon les niveaux de délégation ». */
const tautology = 9;
/** No text that says something has more vague expressions than this, beside one in so many words. */
const mostVague = 3;

const cry = /!(?=\s|$)/g;

/** So much of a word is shared by those of its family. */
const rootLength = 6;
const shortestRoot = 5;

/** What names a thing, or counts it, does so with the words of every day. */
const ofNames: ReadonlySet<SubstanceKind> = new Set(['basis', 'count', 'rhythm']);

function weigh(text: string, kind: SubstanceKind, of: SubstanceWords, apart: readonly string[]): Weighed {
	const length = text.split(/[\s'’-]+/).length;
	const lexicon = lexiconOf(of, kind, (length >= sentence || isNameKind(kind)) && !ofNames.has(kind));
	const repeated = apart.map(stemsOf);
	const [, name, labels] = repeated;
	const whole = wholeOf(text);
	// So much carries any vague words that may follow: the rest need not be read.
	const carries = needed(length, kind, length / carried + mostVague);
	const source = writtenWords(text);
	const all: WrittenWord[] = [];
	const said = length <= tautology ? new Set<string>() : undefined;
	let [words, hollow, everyday, own, weight, named] = [0, 0, 0, 0, 0, 0];
	// People cry out what they sell.
	let vague = text.match(cry)?.length ?? 0;
	for (let at = 0; weight < carries; ) {
		while (all.length < at + widest) {
			const { value, done } = source.next();
			if (done) break;
			all.push(value);
		}
		const one = all[at];
		if (!one) break;
		const known = lexicon.at(all, at);
		if (known?.worth !== 'tool' || likeTools.test(one.text)) {
			words++;
			const root = one.stem.slice(0, rootLength);
			if (said?.has(root) && known?.worth !== 'anchor' && kind !== 'interest') vague++;
			else if (known?.worth === 'vague') vague++;
			else if ((!known || known.everyday) && labels?.has(one.stem)) hollow++;
			else if (known?.everyday && known.length === 1) everyday++;
			else if (known?.worth === 'hollow') hollow++;
			else if (known?.worth !== 'anchor' && ofCircles.has(kind) && saysName(all, at, known?.length ?? 1, name)) named++;
			else {
				const worth = worthOf(known, one, whole, repeated);
				weight += worth;
				if (worth === 0 && !known) own++;
			}
			if (root.length >= shortestRoot) said?.add(root);
		}
		at += known?.length ?? 1;
	}
	// What somebody wants may be of themselves, once there is more.
	const withName = weight + (kind === 'interest' && hollow > 0 ? named : 0);
	if (vague > 0 || hollow > hollowBeside) return { words, vague, weight: withName, circles: false };
	// « Poursuivre ces jumelages » says what for, with nothing but what the charter is about.
	const saysAgain = needsMore.has(kind) && !(kind === 'necessity' && own > 0 && own >= hollow && named === 0);
	// « Recevoir des permis complets » : what the service gives, and how somebody wants it.
	const most = kind === 'interest' ? hollowBeside : hollowBeside - 1;
	return {
		words,
		vague,
		circles: named > 0 && own + everyday === 0 && weight <= (has.test(text) ? 1 : 0),
		weight: withName + everyday + (hollow <= most && !saysAgain ? own : 0),
	};
}

/** Whether a word, or all that counts in an expression (« au paiement »), is of the name of what the text is about. */
function saysName(
	all: readonly WrittenWord[],
	at: number,
	length: number,
	name: ReadonlySet<string> | undefined,
): boolean {
	const words = all.slice(at, at + length).filter(({ stem }) => length === 1 || stem.length >= shortestRoot);
	return words.length > 0 && words.every(({ stem }) => name?.has(stem) ?? false);
}

/** What a word, or the expression that begins with it, is worth: an expression that is known to be concrete says something, however short. */
function worthOf(
	known: Known | undefined,
	word: WrittenWord,
	whole: Whole,
	repeated: readonly ReadonlySet<string>[],
): number {
	if (known?.worth === 'anchor') return settled;
	return Math.max(known?.worth === 'concrete' ? 1 : 0, weightOf(word, whole, repeated));
}

/** The words of a text; every text of a charter is held against the same few. */
const stemsOf = remembering(
	(text): ReadonlySet<string> => new Set([...writtenWords(text)].map(({ stem }) => stem)),
	mostKept,
);

/** What a word that no list knows is worth. */
function weightOf(word: WrittenWord, whole: Whole, repeated: readonly ReadonlySet<string>[]): number {
	if (isBranded(word, whole.text)) return 0;
	if (/\p{N}/u.test(word.text)) return settled;
	if (repeated.some((words) => words.has(word.stem))) return 0;
	if (isAcronym(word, whole)) return 2;
	if (word.stem.length < 3) return 0;
	return isProper(word, whole) ? 2 : 1;
}

/** A text, as the words that are read in it need it. */
export const wholeOf = (text: string): Whole => ({ text, isCapitals: text === text.toUpperCase() });

/** Whether a word is a name, by its capitals: « SGQRI », « chez Exemple ». */
export const isName = (word: WrittenWord, whole: Whole): boolean => isAcronym(word, whole) || isProper(word, whole);

/** « SGQRI », « AA »: capitals in a text that has not only those, or alone. */
function isAcronym({ text: written }: WrittenWord, { text, isCapitals }: Whole): boolean {
	return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(written) && (!isCapitals || text.trim() === written);
}

/** Acronyms that are written as tools are, but for their capitals. */
const likeTools = /^(?:IT|US|WHO)$/;

/** A capital that no sentence begins with. */
function isProper({ text: written, start }: WrittenWord, { text, isCapitals }: Whole): boolean {
	if (isCapitals || !/^\p{Lu}/u.test(written)) return false;
	return !/(?:^|[.!?:;…«“"(\n•–—-])\s*$/u.test(text.slice(Math.max(0, start - 4), start));
}
