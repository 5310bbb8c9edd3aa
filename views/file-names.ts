/** Names of files that come from what people call things. */

/**
 * The base of a new charter's file name: lower case, unaccented, words joined by hyphens, at most 60 characters.
 * `nouvelle` when the name holds no letter or digit.
 */
export function slug(name: string): string {
	const plain = name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/œ/g, 'oe')
		.replace(/æ/g, 'ae')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 61);
	// A name that was cut ends at its last whole word.
	const whole = plain.length > 60 ? plain.replace(/-[^-]*$/, '').slice(0, 60) : plain;
	return whole.replace(/^-+|-+$/g, '') || 'nouvelle';
}

/** The names to try for a new charter, in order: `permis.charte.yaml`, `permis-2.charte.yaml`… Ends after 999. */
export function* charterFileNames(initiative: string): Generator<string> {
	const base = slug(initiative);
	yield `${base}.charte.yaml`;
	for (let number = 2; number < 1000; number++) yield `${base}-${number}.charte.yaml`;
}
