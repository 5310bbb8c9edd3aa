/** Other ways in which a text of `preuves` may have been meant, where it leads to nothing as it is written. */

const wrapped: readonly RegExp[] = [
	/^<([^<>]+)>$/,
	/^\[[^\]]*\]\(([^()\s]+)\)$/,
	/^«\s*([^«»]+?)\s*»$/,
	/^[“"']([^“”"']+)[”"']$/,
	/^`([^`]+)`$/,
];

/**
 * The other spellings of a text of evidence, the likeliest first: without the marks that stand around an address or a path
 * elsewhere, with what `%20` stands for, with the accents put together or apart, with `/` where a backslash made another
 * character of what follows, without the `/` at its head, the second of two in a row, or the stop of a sentence; a page as
 * the place in the file that it is; an address with its scheme. `source`: the text as it stands in the file, quotes included.
 */
export function otherSpellings(text: string, source: string): string[] {
	const bare = text.trim();
	if (bare === '' || bare.length > 1000) return [];
	const found = new Set<string>();
	const add = (one: string | undefined) => {
		if (!one || /[\r\n\t]/.test(one)) return;
		for (const form of ['NFC', 'NFD'] as const) found.add(one.normalize(form));
	};
	const inside = wrapped.map((form) => form.exec(bare)?.[1]).find((one) => one !== undefined);
	const escaped = /^".*\\.*"$/s.test(source) ? source.slice(1, -1).replace(/\\+/g, '/') : undefined;
	const page = /^(.+\.\w{1,5})[\s,]*\(?\s*p(?:ages?|p)?\.?\s*(\d{1,4})\)?$/i.exec(bare);
	const paged = page ? `${page[1]}#page=${page[2]}` : undefined;
	const single = bare.includes('://') ? undefined : bare.replace(/\/{2,}/g, '/').replace(/(?<=\w)[.,;]$/, '');
	const address = /^www\.[\w-]+\.\S+$/i.test(bare) ? `https://${bare}` : undefined;
	for (const one of [inside, escaped, paged, single, bare, address]) {
		if (one === undefined) continue;
		add(one);
		add(decoded(one));
		add(decoded(one.replace(/^\/+/, '')));
	}
	found.delete(bare);
	return [...found];
}

/** A text with what its percent signs stand for; undefined where they stand for nothing. */
function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
