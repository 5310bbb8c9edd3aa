/** The file system of the machine, for clients that leave files to the server. Nothing outside the folders given is read. */
import type { Dirent } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Existence } from '../engine/index';
import { parsed } from '../judging/uris';
import { charterName, type FolderEntry } from '../protocol';

/** As much as is read of a charter, in bytes. */
const sizeLimit = 2 * 1024 * 1024;
/** No workspace is looked through beyond this. */
const deepest = 24;
const mostFolders = 20_000;
/** What no charter of the workspace lies in. */
const leftOut: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'node_modules']);

/** Whether a file exists; `unknown` where the machine cannot tell. */
export async function exists(uri: string): Promise<Existence> {
	const path = pathOf(uri);
	if (path === undefined) return 'unknown';
	try {
		return (await stat(path)).isDirectory() ? 'folder' : 'file';
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		return code === 'ENOENT' || code === 'ENOTDIR' ? 'none' : 'unknown';
	}
}

/** The uris of the charters in some folders, those nearest to their roots first; links are not followed. */
export async function listCharters(folders: readonly string[], limit: number): Promise<string[]> {
	const found = new Set<string>();
	const waiting = folders.flatMap((folder) => {
		const path = pathOf(folder);
		return path === undefined ? [] : [{ path, depth: 0 }];
	});
	const seen = new Set<string>();
	for (const { path, depth } of waiting) {
		if (found.size >= limit || seen.size >= mostFolders) break;
		if (seen.has(path)) continue;
		seen.add(path);
		for (const entry of await entriesOf(path)) {
			const inner = join(path, entry.name);
			if (entry.isDirectory() && depth < deepest && !leftOut.has(entry.name))
				waiting.push({ path: inner, depth: depth + 1 });
			else if (entry.isFile() && charterName.test(entry.name) && found.size < limit)
				found.add(pathToFileURL(inner).toString());
		}
	}
	return [...found];
}

/** What lies in a folder; null where it cannot be listed. */
export async function folderEntries(uri: string): Promise<FolderEntry[] | null> {
	const path = pathOf(uri);
	if (path === undefined) return null;
	const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
	return entries?.map((entry) => ({ name: entry.name, folder: entry.isDirectory() })) ?? null;
}

/** The text of a file in one of some folders, links followed; null where there is none, or it is too large or cannot be read. */
export async function readFile(uri: string, folders: readonly string[]): Promise<string | null> {
	const path = pathOf(uri);
	if (path === undefined) return null;
	try {
		const real = await realpath(path);
		const paths = folders.flatMap((folder) => pathOf(folder) ?? []);
		const roots = await Promise.all(paths.map((folder) => realpath(folder).catch(() => undefined)));
		if (!roots.some((root) => root !== undefined && real.startsWith(root.endsWith(sep) ? root : root + sep)))
			return null;
		const file = await open(real, 'r');
		try {
			const { size } = await file.stat();
			return size > sizeLimit ? null : new TextDecoder().decode(await file.readFile());
		} finally {
			await file.close();
		}
	} catch {
		return null;
	}
}

function pathOf(uri: string): string | undefined {
	const parts = parsed(uri);
	return parts?.scheme === 'file' ? parts.fsPath : undefined;
}

async function entriesOf(folder: string): Promise<Dirent[]> {
	try {
		return await readdir(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
