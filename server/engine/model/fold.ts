/** Words as people compare them: without accents, case, or the kind of apostrophe and space. */
export function fold(text: string): string {
	// Most words have neither accents nor odd spaces.
	if (/^[!-~]*$/.test(text)) return text.toLowerCase();
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[’‘ʼ]/g, "'")
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.replace(/œ/gi, 'oe')
		.toLowerCase()
		.trim();
}

/** A key as the format writes it: unaccented, `snake_case`. */
export function foldKey(text: string): string {
	return fold(text).replace(/[ '-]+/g, '_');
}
