/** Paths as people give them to a program, and as it shows them. */
import * as path from 'node:path';
import { URI } from 'vscode-uri';
import { plainFileUri } from '../server/judging/file-uris';
import { keyOf, parsed } from '../server/judging/uris';

/** Node’s paths of one system. */
type Paths = Pick<typeof path, 'resolve' | 'relative' | 'sep' | 'isAbsolute'>;

/**
 * The absolute path of an argument, which editors, shells and programs spell in many ways: a uri of a file is its path, and
 * `\\?\`, which Windows puts before long paths, goes.
 */
export function absolutePath(arg: string, cwd: string, lib: Paths = path): string {
	if (/^file:/i.test(arg)) {
		const uri = parsed(plainFileUri(arg));
		if (!uri) return lib.resolve(cwd, arg);
		const { authority, path: inside } = uri;
		const local = lib.sep === '\\' ? inside.replace(/^\/(?=[a-z]:)/i, '') : inside;
		return lib.resolve(cwd, authority ? `//${authority}${inside}` : local);
	}
	if (lib.sep !== '\\') return lib.resolve(cwd, arg);
	return lib.resolve(
		cwd,
		arg.replace(/^[\\/]{2}\?[\\/](UNC[\\/])?/i, (_, share) => (share ? '\\\\' : '')),
	);
}

/** How a path is shown: relative to a folder where it lies on the same drive, with `/` everywhere. */
export function shownPath(
	absolute: string,
	cwd: string,
	lib: Pick<Paths, 'relative' | 'sep' | 'isAbsolute'> = path,
): string {
	const shown = lib.relative(cwd, absolute);
	return (lib.isAbsolute(shown) ? absolute : shown).split(lib.sep).join('/');
}

/** What is the same for all spellings of an absolute path that its system takes for one file. */
export function pathKey(absolute: string): string {
	return keyOf(URI.file(absolute).toString());
}
