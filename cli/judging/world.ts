/** Where charters lie: the disk, or a revision of a repository. */
import { readFileSync, type Stats, statSync } from 'node:fs';
import type { Existence } from '../../server/engine/index';
import { exists } from '../../server/node/files';
import { decoded, reasonOf, type Unreadable } from '../read';

export interface World {
	/** Whether a file of evidence is there, by its uri. */
	readonly exists: (uri: string) => Promise<Existence>;
	/** The text of a small file by its absolute path, or why it has none; undefined where it is not there. */
	readonly text: (path: string) => string | { readonly unreadable: Unreadable } | undefined;
}

/** The files of evidence of a charter that were looked for, and what was known of each. Plain data. */
export type LookedFor = readonly (readonly [path: string, state: Existence])[];

/** No config file is longer, in bytes. */
const mostBytes = 1024 * 1024;

/** The files of the machine as they are. */
export const disk: World = {
	exists,
	text(path) {
		try {
			const stat = found(path);
			if (!stat) return undefined;
			if (!stat.isFile()) return { unreadable: stat.isDirectory() ? 'folder' : 'special' };
			if (stat.size > mostBytes) return { unreadable: 'tooLarge' };
			const read = decoded(readFileSync(path));
			// What is no text is no YAML either, and is said as that.
			return read === 'binary' ? '[' : read.text;
		} catch (error) {
			const unreadable = reasonOf(error);
			return unreadable === 'absent' ? undefined : { unreadable };
		}
	},
};

/** What lies at a path; undefined where nothing does, or where it lies in a folder that cannot be looked into. */
function found(path: string): Stats | undefined {
	try {
		return statSync(path);
	} catch (error) {
		if (reasonOf(error) === 'failed') throw error;
		return undefined;
	}
}
