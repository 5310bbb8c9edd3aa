import { fold } from '../../fold';
import { remembering } from '../../remember';

/** Words that tell no name from another: « date de fin » and `date_fin` are one. */
const small: ReadonlySet<string> = new Set('de du des d la les l un une the a an of et and'.split(' '));

/** The names of the format are compared with every unknown word. */
const mostForms = 10_000;

/**
 * A name as it is looked for: its words in lower case, without accents, plural endings or small words; `camelCase`,
 * `snake_case` and `kebab-case` are words apart. Empty where it has no letters.
 */
export const nameForm = remembering((text): string => {
	const words = fold(text.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' '))
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
	const telling = words.filter((word) => !small.has(word));
	return (telling.length > 0 ? telling : words).map((word) => word.replace(/(?<=...)[sx]$/, '')).join('_');
}, mostForms);

/** The names of a list between commas. */
export function namesIn(list: string | undefined): readonly string[] {
	return list === undefined ? [] : list.split(',').map((name) => name.trim());
}
