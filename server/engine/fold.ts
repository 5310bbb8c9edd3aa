/** Words as people compare and search them: without accents, ligatures, case, or the kind of apostrophe and space. */
export function fold(text: string): string {
	// Most words have neither accents nor odd spaces.
	if (/^[!-~]*$/.test(text)) return text.toLowerCase();
	const known = folded.get(text);
	if (known !== undefined) return known;
	if (folded.size >= mostFolded) folded.clear();
	const result = foldAnew(text);
	folded.set(text, result);
	return result;
}

/** The texts of a charter are compared again at every key press, and most of them are the same. */
const folded = new Map<string, string>();
const mostFolded = 5000;

function foldAnew(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[’‘ʼ]/g, "'")
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.replace(/œ/gi, 'oe')
		.replace(/æ/gi, 'ae')
		.toLowerCase()
		.trim();
}

/** A key as the format writes it: unaccented, `snake_case`. */
export function foldKey(text: string): string {
	return fold(text).replace(/[ '-]+/g, '_');
}

/** Whether two names are the same to a reader: case, accents and spaces do not count. */
export function sameName(a: string, b: string): boolean {
	return fold(a) === fold(b);
}
