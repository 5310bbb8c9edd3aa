/** What makes a file a charter, by its name and by its text. Nothing here needs the editor. */
import { charterName } from '../../server/protocol';

export { charterGlob } from '../../server/protocol';
export { charterFileNames, slug } from '../../views/file-names';

const rootKey = (name: string, value: string) =>
	new RegExp(`^\\uFEFF?(?:${name}|'${name}'|"${name}")[ \\t]*:${value}[ \\t]*(?:[ \\t]#.*)?\\r?$`, 'm');
/** The version of the format, as a number or in quotes. */
const version = rootKey('charte', `[ \\t]+(?:(["']?)v?\\d+(?:\\.\\d+)*\\1)`);
/** No value, or none yet. */
const head = rootKey('charte', '');
const initiative = rootKey('initiative', '.*');

/** Whether a path or URI path ends with one of the charters' names. Both kinds of slashes are understood. */
export function isCharterName(path: string): boolean {
	return charterName.test(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
}

/**
 * Whether a text has at its root what a charter has there: `charte:` with a version, or without a value beside
 * `initiative:`. A `charte:` of something else, of colours for one, is none. Only the head of a long file needs to be given.
 */
export function looksLikeCharter(text: string): boolean {
	return version.test(text) || (head.test(text) && initiative.test(text));
}

/** Whether a template uses the snippet syntax (`${1:…}`, `$0`) and so brings its own places to fill in. */
export function isSnippet(text: string): boolean {
	return /\$\{\d+[:|}]|\$0/.test(text);
}

/** UTF-16 offsets of the first place to fill in: what « à compléter » says or a date to come; else the end of the text. */
export function firstPlaceholder(text: string): { start: number; end: number } {
	const found = /à compléter[^"'\r\n#]*|AAAA-MM-JJ|YYYY-MM-DD/i.exec(text);
	if (!found) return { start: text.length, end: text.length };
	return { start: found.index, end: found.index + found[0].trimEnd().length };
}
