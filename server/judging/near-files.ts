/** The files and folders that lie near a charter, for whoever looks for evidence. */
import { Utils } from 'vscode-uri';
import { folderOf, keyOf, normal, parsed, resolved, within, writtenName } from './uris';

/** What a folder holds, by its name without folders. */
interface FolderEntry {
	readonly name: string;
	readonly folder: boolean;
}

/** A file or folder, by its path as evidence writes it: relative to the charter's folder or to a root; a folder ends with `/`. */
export interface NearFile {
	readonly path: string;
	readonly folder: boolean;
}

/** Who looks for evidence does not read a longer list. */
const mostFiles = 150;
/** No more folders than this are looked into. */
const mostFolders = 40;
/** How deep below the charter's folder. */
const deepest = 3;
const leftOut: ReadonlySet<string> = new Set(['node_modules', 'dist', 'out', 'target']);

/**
 * What lies near a charter, the nearest first: beside it, then level by level below, then under the roots, then one level
 * up; nothing outside of the workspace's folder, nothing hidden. Empty for a charter that lies nowhere. `entries` lists a
 * folder by its uri, and gives nothing where it cannot.
 */
export async function nearFiles(
	charter: string,
	folders: readonly string[],
	roots: readonly string[],
	entries: (uri: string) => Promise<readonly FolderEntry[]>,
): Promise<readonly NearFile[]> {
	const uri = normal(charter);
	const base = parsed(uri);
	const workspace = folderOf(uri, folders);
	if (!base || workspace === undefined) return [];
	const found = new Map<string, NearFile>();
	const own = Utils.dirname(base).toString();
	/** What is no evidence: the charter itself, and its folder as it is seen from above. */
	const passed = new Set([uri, own].map(keyOf));
	let left = mostFolders;
	const look = async (start: string, lead: string, depth: number): Promise<void> => {
		let level = [{ uri: start, lead }];
		for (let at = 0; at <= depth && level.length > 0 && found.size < mostFiles; at++) {
			const looked = level.slice(0, Math.max(0, left));
			left -= looked.length;
			const lists = await Promise.all(looked.map(async (one) => ({ ...one, list: await entries(one.uri) })));
			level = [];
			for (const { uri: folder, lead: before, list } of lists) {
				const shown = list.filter(({ name }) => !name.startsWith('.') && !leftOut.has(name));
				const sorted = [...shown].sort((a, b) => Number(a.folder) - Number(b.folder) || a.name.localeCompare(b.name));
				for (const { name, folder: isFolder } of sorted) {
					const child = resolved(folder, name);
					if (found.size >= mostFiles || passed.has(keyOf(child))) continue;
					const path = `${before}${writtenName(name, folder)}${isFolder ? '/' : ''}`;
					if (!found.has(path)) found.set(path, { path, folder: isFolder });
					if (isFolder) level.push({ uri: child, lead: path });
				}
			}
		}
	};
	await look(own, '', deepest);
	for (const root of roots) {
		const folder = resolved(workspace, root);
		if (within(folder, workspace)) await look(folder, '', deepest);
	}
	const above = Utils.dirname(Utils.dirname(base)).toString();
	if (keyOf(above) === keyOf(workspace) || (above !== own && within(above, workspace))) await look(above, '../', 0);
	return [...found.values()];
}
