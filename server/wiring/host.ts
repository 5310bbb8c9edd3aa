import type { Existence } from '../engine/index';
import type { FolderEntry } from '../protocol';

/** What the process that the server runs in can do by itself. */
export interface Host {
	/** Whether a file exists; undefined in hosts without a file system of their own. */
	readonly exists?: (uri: string) => Promise<Existence>;
	/** The uris of the charters in some folders, at most `limit`; undefined in hosts without a file system of their own. */
	readonly list?: (folders: readonly string[], limit: number) => Promise<readonly string[]>;
	/** What lies in a folder; undefined in hosts without a file system of their own. */
	readonly entries?: (uri: string) => Promise<readonly FolderEntry[] | null>;
	/** The text of a file in one of some folders; null where there is none, or it is too large or cannot be read. */
	readonly read?: (uri: string, folders: readonly string[]) => Promise<string | null>;
	/** Lets what is waiting (a newer change, a cancellation) come in before going on. */
	readonly turn: () => Promise<void>;
	/** Does something again and again, `ms` apart, for as long as the process lives; it does not keep it alive. */
	readonly every: (ms: number, run: () => void) => void;
	/** Does something once, `ms` from now, unless what it gives is called before; it does not keep the process alive. */
	readonly after: (ms: number, run: () => void) => () => void;
}
