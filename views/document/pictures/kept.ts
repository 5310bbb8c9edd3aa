import type { Picture } from './types';
import type { PictureWords } from './words';

/** As many things as a picture shows; its table has them all. */
const most = 24;

type Left = Picture['left'][number];

/** What a picture leaves out, without the lists that are empty; what it has no room for is one of them. */
export function leftOut(...lists: (readonly [title: string, names: readonly string[]])[]): Left[] {
	return lists.flatMap(([title, names]) => (names.length > 0 ? [{ title, names }] : []));
}

/** The first of some things, and the names of those that there is no room for. */
export function kept<T extends { readonly name: string }>(
	all: readonly T[],
	words: PictureWords,
	room = most,
): { readonly shown: readonly T[]; readonly more: readonly [title: string, names: readonly string[]] } {
	return { shown: all.slice(0, room), more: [words.say('left.many'), all.slice(room).map(({ name }) => name)] };
}
