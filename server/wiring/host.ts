import type { Existence } from '../engine/env';

/** What the process that the server runs in can do by itself. */
export interface Host {
	/** Whether a file exists; undefined in hosts without a file system of their own. */
	readonly exists?: (uri: string) => Promise<Existence>;
	/** The uris of the charters in some folders, at most `limit`; undefined in hosts without a file system of their own. */
	readonly list?: (folders: readonly string[], limit: number) => Promise<readonly string[]>;
	/** The text of a file in one of some folders; null where there is none, or it is too large or cannot be read. */
	readonly read?: (uri: string, folders: readonly string[]) => Promise<string | null>;
	/** Lets what is waiting (a newer change, a cancellation) come in before going on. */
	readonly turn: () => Promise<void>;
}

/** The day it is where the server runs, `YYYY-MM-DD`. */
export function localToday(): string {
	const now = new Date();
	const two = (value: number) => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
