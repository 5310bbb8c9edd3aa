import { distance } from 'fastest-levenshtein';
import { fold } from './fold';

/** Of `words`, those that `typed` was probably meant to be, nearest first; empty where none is near. */
export function nearest(typed: string, words: Iterable<string>, most = 3): string[] {
	const wanted = fold(typed);
	if (wanted.length < 2) return [];
	const limit = Math.max(1, Math.floor(wanted.length / 3));
	const found: { word: string; far: number }[] = [];
	for (const word of words) {
		const folded = fold(word);
		const start =
			Math.min(wanted.length, folded.length) >= 4 && (folded.startsWith(wanted) || wanted.startsWith(folded));
		const far = start ? 1 : distance(wanted.slice(0, 80), folded.slice(0, 80));
		if (far <= limit) found.push({ word, far });
	}
	return found
		.sort((a, b) => a.far - b.far)
		.slice(0, most)
		.map(({ word }) => word);
}
