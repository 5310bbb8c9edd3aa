/** Where charters lie: the disk, or a revision of a repository. */
import { readFileSync } from 'node:fs';
import type { Existence } from '../../server/engine/index';
import { exists } from '../../server/node/files';
import { decoded } from '../read';

export interface World {
	/** Whether a file of evidence is there, by its uri. */
	readonly exists: (uri: string) => Promise<Existence>;
	/** The text of a small file by its absolute path; undefined where there is none. */
	readonly text: (path: string) => string | undefined;
}

/** The files of the machine as they are. */
export const disk: World = {
	exists,
	text(path) {
		try {
			const read = decoded(readFileSync(path));
			// What is no text is no YAML either, and is said as that.
			return read === 'binary' ? '[' : read.text;
		} catch {
			return undefined;
		}
	},
};
