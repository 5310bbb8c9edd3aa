/** What makes a file a charter, by its name and by its text. Nothing here needs the editor. */
import { charterName } from '../../server/protocol';

export { charterGlob } from '../../server/protocol';
export { charterFileNames, slug } from '../../views/file-names';

const rootKey = /^(?:charte|'charte'|"charte")[ \t]*:(?:[ \t]|$)/m;

/** Whether a path or URI path ends with one of the charters' names. Both kinds of slashes are understood. */
export function isCharterName(path: string): boolean {
	return charterName.test(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
}

/** Whether a text has a `charte:` key at its root. Only the head of a long file needs to be given. */
export function looksLikeCharter(text: string): boolean {
	return rootKey.test(text);
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
