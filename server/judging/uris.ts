/** Uris as clients write them: one spelling each, and what lies in what. */
import { URI, Utils } from 'vscode-uri';

/** One spelling for each uri: clients differ in what they escape. What is no uri stays as it is. */
export function normal(uri: string): string {
	return parsed(uri)?.toString() ?? uri;
}

/** The parts of a uri; undefined for what is none. */
export function parsed(uri: string): URI | undefined {
	try {
		return URI.parse(uri);
	} catch {
		return undefined;
	}
}

/** Whether a uri lies in a folder, at any depth. Both in their one spelling. */
export function within(uri: string, folder: string): boolean {
	return uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
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

/** The path that leads from a folder to a file, with `/`; undefined where no relative path does. */
export function relativePath(folder: string, file: string): string | undefined {
	const [from, to] = [parsed(folder), parsed(file)];
	if (!from || !to || from.scheme !== to.scheme || from.authority !== to.authority) return undefined;
	const [start, end] = [from, to].map(({ path }) => path.split('/').filter((part) => part !== ''));
	if (!start || !end) return undefined;
	let shared = 0;
	while (shared < start.length && shared < end.length && start[shared] === end[shared]) shared++;
	return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
}

/** Some files and folders that came or went, to be compared with many others at little cost. */
export class ChangedUris {
	readonly #changed: ReadonlySet<string>;
	readonly #above = new Set<string>();

	constructor(uris: readonly string[]) {
		this.#changed = new Set(uris.map(normal));
		for (const uri of this.#changed) for (const folder of foldersAbove(uri)) this.#above.add(folder);
	}

	/** Whether a file or folder is one of them, lies in one, or holds one. In its one spelling. */
	touch(uri: string): boolean {
		if (this.#changed.has(uri) || this.#above.has(uri)) return true;
		for (const folder of foldersAbove(uri)) if (this.#changed.has(folder)) return true;
		return false;
	}
}

/** The folders that a uri lies in, the innermost first. */
function* foldersAbove(uri: string): Generator<string> {
	const root = uri.indexOf('/', uri.indexOf('://') + 3);
	for (let at = uri.lastIndexOf('/'); at > Math.max(root, 0); at = uri.lastIndexOf('/', at - 1)) yield uri.slice(0, at);
}
