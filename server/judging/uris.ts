/** Uris as clients write them: one spelling each, which are the same file, and what lies in what. */
import { URI, Utils } from 'vscode-uri';
import { plainFileUri } from './file-uris';

/** One spelling for each uri: clients differ in what they escape. What is no uri stays as it is. */
export function normal(uri: string): string {
	return parsed(uri)?.toString() ?? uri;
}

/** The parts of a uri; undefined for what is none. */
export function parsed(uri: string): URI | undefined {
	try {
		return URI.parse(plainFileUri(uri));
	} catch {
		return undefined;
	}
}

/**
 * What is the same for all uris of one file, and for no other: its one spelling, where its system goes by case without it,
 * and where it goes by the form of accents in one of them. It is compared, never asked about or shown.
 */
export function keyOf(uri: string): string {
	return folded(normal(uri));
}

/**
 * The key of a uri in its one spelling. The uri itself says whose it is: drives and shares are those of Windows, but for
 * shares of its Linux; homes and volumes those of macOS.
 */
function folded(uri: string): string {
	const system = /^file:\/\/(?:\/(?:[a-z]%3A|(Users|Volumes)\/)|(?!wsl(?:%24|\.localhost)\/)[^/])/.exec(uri);
	const parts = system ? parsed(uri) : undefined;
	return parts ? parts.with({ path: foldedPath(parts.path, system?.[1] !== undefined) }).toString() : uri;
}

const foldedPath = (path: string, isMac: boolean) => (isMac ? path.normalize('NFC') : path).toLowerCase();

/** The name of a file as a charter is to write it: macOS gives accents in a form that other systems take for another name. */
export function writtenName(name: string, folder: string): string {
	return /^file:\/\/\/(?:Users|Volumes)\//.test(folder) ? name.normalize('NFC') : name;
}

/** Whether a uri lies in a folder, at any depth. Both in their one spelling. */
export function within(uri: string, folder: string): boolean {
	const above = folded(folder);
	return folded(uri).startsWith(above.endsWith('/') ? above : `${above}/`);
}

/** The innermost of some folders that a uri lies in; undefined where it lies in none. All in their one spelling. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
	return folders
		.filter((folder) => within(uri, folder))
		.reduce<string | undefined>(
			(best, one) => (best === undefined || one.length > best.length ? one : best),
			undefined,
		);
}

/** The name of a file or folder, unescaped; empty at a root. */
export function nameOf(uri: string): string {
	const parts = parsed(uri);
	return parts ? Utils.basename(parts) : '';
}

/** The uri of a path beside or below a folder; an empty path is the folder itself. */
export function resolved(folder: string, path: string): string {
	return Utils.resolvePath(URI.parse(folder), path || '.').toString();
}

/** The path that leads from a folder to a file, with `/`; undefined where no relative path does, as from drive to drive. */
export function relativePath(folder: string, file: string): string | undefined {
	const [from, to] = [parsed(folder), parsed(file)];
	const [fromKey, toKey] = [parsed(keyOf(folder)), parsed(keyOf(file))];
	if (!from || !to || !fromKey || !toKey) return undefined;
	if (fromKey.scheme !== toKey.scheme || fromKey.authority !== toKey.authority) return undefined;
	const [start, end] = [partsOf(fromKey), partsOf(toKey)];
	let shared = 0;
	while (shared < start.length && shared < end.length && start[shared] === end[shared]) shared++;
	if (shared === 0 && [start, end].some(([first]) => /^[a-z]:$/.test(first ?? ''))) return undefined;
	return [...start.slice(shared).map(() => '..'), ...partsOf(to).slice(shared)]
		.map((name) => writtenName(name, file))
		.join('/');
}

const partsOf = ({ path }: URI) => path.split('/').filter((part) => part !== '');

/** Some files and folders that came or went, to be compared with many others at little cost. */
export class ChangedUris {
	readonly #changed: ReadonlySet<string>;
	readonly #above = new Set<string>();

	constructor(uris: readonly string[]) {
		this.#changed = new Set(uris.map((uri) => looseName(normal(uri))));
		for (const uri of this.#changed) for (const folder of foldersAbove(uri)) this.#above.add(folder);
	}

	/**
	 * Whether a file or folder is one of them, lies in one, or holds one. In its one spelling. Case and the form of accents
	 * do not count on any system: who is told once too often only looks again.
	 */
	touch(uri: string): boolean {
		const name = looseName(uri);
		if (this.#changed.has(name) || this.#above.has(name)) return true;
		for (const folder of foldersAbove(name)) if (this.#changed.has(folder)) return true;
		return false;
	}
}

function looseName(uri: string): string {
	return uri.includes('%') ? unescaped(uri).normalize('NFC').toLowerCase() : uri.toLowerCase();
}

/** A uri with what its percent signs stand for; as it is where they stand for nothing. */
function unescaped(uri: string): string {
	try {
		return decodeURIComponent(uri);
	} catch {
		return uri;
	}
}

/** The folders that a uri lies in, the innermost first. */
function* foldersAbove(uri: string): Generator<string> {
	const root = uri.indexOf('/', uri.indexOf('://') + 3);
	for (let at = uri.lastIndexOf('/'); at > Math.max(root, 0); at = uri.lastIndexOf('/', at - 1)) yield uri.slice(0, at);
}
