/** What was read of texts, kept: those of a charter are read again at every key press, and most of them are the same. */

const mostRemembered = 2000;

/**
 * A reader that remembers what it read. What it gives is shared, and is not to be changed. `most`: so many texts are
 * kept, then it begins again.
 */
export function remembering<T>(read: (text: string) => T, most = mostRemembered): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined || known.has(text)) return before as T;
		if (known.size >= most) known.clear();
		const own = ownCopy(text);
		const result = read(own);
		known.set(own, result);
		return result;
	};
}

/**
 * The same text, apart: a piece of a text holds on to the whole of it, and keeping one would keep a file. Where its
 * characters allow, it takes one byte for each, whatever it came of: patterns are compiled apart for one byte and for two.
 */
export function ownCopy(text: string): string {
	return JSON.parse(JSON.stringify(text)) as string;
}
