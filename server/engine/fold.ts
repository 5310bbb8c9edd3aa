import { ownCopy, remembering } from './remember';

/** Words as people compare and search them: without accents, ligatures, case, or the kind of apostrophe and space. */
export function fold(text: string): string {
	// Most words have neither accents nor odd spaces.
	if (/^[!-~]*$/.test(text)) return text.toLowerCase();
	return folded(text);
}

const mostFolded = 5000;
const folded = remembering(
	(text) =>
		// In one byte a character, in which nearly all of what is folded fits.
		ownCopy(
			text
				.normalize('NFD')
				.replace(/\p{M}/gu, '')
				.replace(/[’‘ʼ]/g, "'")
				.replace(/[\s\u00a0\u202f]+/g, ' ')
				.replace(/œ/gi, 'oe')
				.replace(/æ/gi, 'ae')
				.toLowerCase()
				.trim(),
		),
	mostFolded,
);

/** A key as the format writes it: unaccented, `snake_case`. */
export function foldKey(text: string): string {
	return fold(text).replace(/[ '-]+/g, '_');
}

/** Whether two names are the same to a reader: case, accents and spaces do not count. */
export function sameName(a: string, b: string): boolean {
	return fold(a) === fold(b);
}
