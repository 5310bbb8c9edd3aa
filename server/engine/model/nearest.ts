import { distance } from 'fastest-levenshtein';
import { fold } from '../fold';

/** Letters compared at most: longer words are near where their beginnings are. */
const longest = 80;

/** Of `words`, those that `typed` was probably meant to be, nearest first; empty where none is near. */
export function nearest(typed: string, words: Iterable<string>, most = 3): string[] {
	const folded = Array.from(words, (word) => ({ word, folded: fold(word) }));
	return nearestFolded(typed, folded, most);
}

/** A word, and how {@link fold} gives it. */
export interface FoldedWord {
	readonly word: string;
	readonly folded: string;
}

/** As {@link nearest}, for words folded beforehand: folding is what costs where many words meet many. */
export function nearestFolded(typed: string, words: Iterable<FoldedWord>, most = 3): string[] {
	const wanted = fold(typed).slice(0, longest);
	if (wanted.length < 2) return [];
	const limit = Math.max(1, Math.floor(wanted.length / 3));
	const found: { word: string; far: number }[] = [];
	for (const { word, folded } of words) {
		const far = farness(wanted, folded.slice(0, longest), limit);
		if (far <= limit) found.push({ word, far });
	}
	return found
		.sort((a, b) => a.far - b.far)
		.slice(0, most)
		.map(({ word }) => word);
}

function farness(wanted: string, folded: string, limit: number): number {
	const short = Math.min(wanted.length, folded.length);
	if (short >= 4 && (folded.startsWith(wanted) || wanted.startsWith(folded))) return 1;
	if (isSwap(wanted, folded)) return 1;
	// The difference of lengths is the least that the distance can be.
	return Math.abs(wanted.length - folded.length) > limit ? Number.POSITIVE_INFINITY : distance(wanted, folded);
}

/** Whether two neighbouring letters have changed places: `nmo` for `nom`. */
function isSwap(wanted: string, folded: string): boolean {
	if (wanted.length !== folded.length) return false;
	let at = 0;
	while (at < wanted.length && wanted[at] === folded[at]) at++;
	if (at >= wanted.length - 1) return false;
	return (
		wanted[at] === folded[at + 1] && wanted[at + 1] === folded[at] && wanted.slice(at + 2) === folded.slice(at + 2)
	);
}

/** Whether a word is another but for one slip of the fingers: a letter added, lost, changed, or two swapped. Short words are too alike. */
export function isSlip(typed: string, word: string): boolean {
	const [one, other] = [fold(typed), fold(word)];
	const isNear = one.length >= 5 && one.length <= longest && Math.abs(one.length - other.length) <= 1;
	return isNear && (isSwap(one, other) || distance(one, other) <= 1);
}
