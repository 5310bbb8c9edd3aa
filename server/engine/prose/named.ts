/** Names that a charter declares, found in its prose. */
import { plainOf } from './plain';

/** A shorter name is a word like another. */
const shortestName = 4;

/** Those of these names that a text speaks of, as whole words, whatever the case and the accents. */
export function namesIn(text: string, names: readonly string[]): string[] {
	const { plain } = plainOf(text);
	return names.filter((name) => {
		const wanted = plainOf(name.trim()).plain;
		if (wanted.length < shortestName) return false;
		for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1))
			if (!/[a-z0-9]/.test(plain[at - 1] ?? ' ') && !/[a-z0-9]/.test(plain[at + wanted.length] ?? ' ')) return true;
		return false;
	});
}
