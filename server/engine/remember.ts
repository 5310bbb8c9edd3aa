/** What was read of texts, kept: those of a charter are read again at every key press, and most of them are the same. */

const mostRemembered = 2000;

/**
 * A reader that remembers what it read. What it gives is shared, and is not to be changed. `most`: so many texts are
 * kept at most; of these, what was not asked for lately goes first.
 */
export function remembering<T>(read: (text: string) => T, most = mostRemembered): (text: string) => T {
	let lately = new Map<string, T>();
	let before = new Map<string, T>();
	const keep = (text: string, result: T) => {
		if (lately.size >= most / 2) {
			before = lately;
			lately = new Map();
		}
		lately.set(text, result);
		return result;
	};
	return (text) => {
		const result = lately.get(text);
		if (result !== undefined || lately.has(text)) return result as T;
		if (before.has(text)) return keep(ownCopy(text), before.get(text) as T);
		const own = ownCopy(text);
		return keep(own, read(own));
	};
}

/**
 * The same text, apart: a piece of a text holds on to the whole of it, and keeping one would keep a file. Where its
 * characters allow, it takes one byte for each, whatever it came of: patterns are compiled apart for one byte and for two.
 */
export function ownCopy(text: string): string {
	return JSON.parse(JSON.stringify(text)) as string;
}
