/** Words of a charter as the checks compare them. */
import { fold, plainOf } from '../../server/engine/index';

/** A text without accents, capitals and the kinds of apostrophes and spaces; '' for none. */
export const plainly = (text: string | number | undefined): string => plainOf(String(text ?? '')).plain;

/** A plain word without its plural: the two words of a charter that name one thing may differ by it. */
export const bare = (word: string): string => word.replace(/[sx]$/, '');

/** The words of a name that tell it apart. */
export const wordsOfName = (name: string): string[] =>
	fold(name)
		.split(/[^a-z0-9]+/)
		.filter((word) => word.length >= 4)
		.map(bare);
