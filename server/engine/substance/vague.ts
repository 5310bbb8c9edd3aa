/** Whether a text that answers a field says anything that would not suit any other initiative. */
import type { SubstanceWords } from '../catalogue/types';
import type { SubstanceKind } from '../schema/types';
import { lexiconOf, type WrittenWord, writtenWords } from './lexicon';

/** What the words of a text amount to. */
interface Weighed {
	/** How many words it has that could answer, tools left out. */
	readonly words: number;
	readonly vague: number;
	/** Concrete words; a name counts for two, a figure or a date for all that is needed. */
	readonly weight: number;
}

/** A figure or a date settles it, whatever stands beside. */
const settled = Number.POSITIVE_INFINITY;

/** What a text without vague words weighs at least; one concrete word will do where the kind is not here. */
const least: Readonly<Partial<Record<SubstanceKind, number>>> = {
	// A bare name is one; it takes more to stand for a period or a figure, or to say who does what.
	name: 0,
	rhythm: 2,
	measure: 2,
	plan: 2,
};

/** One concrete word in so many carries the vague ones beside it. */
const carried = 5;

/**
 * Whether a text is vague as an answer of this kind: nothing of it is concrete, or almost nothing beside an expression that
 * puts off saying. A short name of a thing needs such an expression to be vague. `apart`: a text whose words, said again,
 * say nothing more. False for a text without words.
 */
export function isVague(text: string, kind: SubstanceKind, words: SubstanceWords, apart = ''): boolean {
	const key = `${kind}\n${apart}\n${text}`;
	const known = judged.get(words) ?? new Map<string, boolean>();
	judged.set(words, known);
	const vague = known.get(key) ?? judge(text, kind, words, apart);
	if (known.size >= mostKept) known.clear();
	known.set(key, vague);
	return vague;
}

/** The texts of a charter are judged again at every key press, and most of them are the same. */
const judged = new WeakMap<SubstanceWords, Map<string, boolean>>();
const mostKept = 5000;

function judge(text: string, kind: SubstanceKind, words: SubstanceWords, apart: string): boolean {
	const all = writtenWords(text);
	const { words: count, vague, weight } = weigh(all, text, kind, words, apart);
	const enough = vague > 0 ? Math.max(2, Math.floor(count / carried) + 1) : (least[kind] ?? 1);
	return all.length > 0 && weight < enough;
}

function weigh(
	all: readonly WrittenWord[],
	text: string,
	kind: SubstanceKind,
	of: SubstanceWords,
	apart: string,
): Weighed {
	const lexicon = lexiconOf(of, kind);
	const repeated = new Set(apart === '' ? [] : writtenWords(apart).map(({ stem }) => stem));
	// So much carries any vague words that may follow.
	const most = Math.max(2, Math.floor(all.length / carried) + 1);
	let [words, vague, weight] = [0, 0, 0];
	for (let at = 0; at < all.length; ) {
		const one = all[at];
		const known = one && lexicon.at(all, at);
		if (one && known?.worth !== 'tool') {
			words++;
			if (known?.worth === 'vague') vague++;
			else if (known?.worth !== 'hollow') weight += known?.worth === 'anchor' ? settled : weightOf(one, text, repeated);
		}
		if (weight >= most) break;
		at += known?.length ?? 1;
	}
	return { words, vague, weight };
}

/** What a word that no list knows is worth. */
function weightOf(word: WrittenWord, text: string, repeated: ReadonlySet<string>): number {
	if (/\p{N}/u.test(word.text)) return settled;
	if (repeated.has(word.stem)) return 0;
	if (isAcronym(word, text)) return 2;
	if (word.stem.length < 3) return 0;
	return isProper(word, text) ? 2 : 1;
}

/** « SGQRI », « AA »: capitals in a text that has not only those, or alone. */
function isAcronym({ text: written }: WrittenWord, text: string): boolean {
	return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(written) && (text !== text.toUpperCase() || text.trim() === written);
}

/** A capital that no sentence begins with. */
function isProper({ text: written, start }: WrittenWord, text: string): boolean {
	if (!/^\p{Lu}/u.test(written) || text === text.toUpperCase()) return false;
	return !/(?:^|[.!?:;…«“"(\n•–—-])\s*$/u.test(text.slice(Math.max(0, start - 4), start));
}
