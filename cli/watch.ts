/** Waits for files to change. */
import { statSync, watch } from 'node:fs';
import { dirname } from 'node:path';

/** Several changes that come together are one, in ms. */
const together = 150;
/** What changes without a charter having anything to do with it. */
const elsewhere = /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/;

/**
 * Gives, each time that something below some paths changed, the name of what did, until `stopped` settles. A file is
 * watched with its folder: editors write another one in its place. What cannot be watched is not. Watches from the call on.
 */
export function changesBelow(paths: readonly string[], stopped: Promise<void>): AsyncIterable<string> {
	let wake: () => void = () => undefined;
	let changed: string | undefined;
	let ended = false;
	const watchers = [...new Set(paths.map(folderOf))].flatMap((path) => {
		try {
			const watcher = watch(path, { recursive: true }, (_, name) => {
				if (elsewhere.test(String(name ?? ''))) return;
				changed ??= String(name ?? '');
				wake();
			});
			return [watcher.on('error', () => undefined)];
		} catch {
			// A folder that went meanwhile.
			return [];
		}
	});
	void stopped.then(() => {
		ended = true;
		wake();
	});
	return { [Symbol.asyncIterator]: () => next() };

	async function* next(): AsyncGenerator<string> {
		try {
			while (!ended) {
				if (changed === undefined)
					await new Promise<void>((resolve) => {
						wake = resolve;
					});
				if (ended || changed === undefined) continue;
				await new Promise((resolve) => setTimeout(resolve, together));
				const name = changed;
				changed = undefined;
				yield name;
			}
		} finally {
			for (const one of watchers) one.close();
		}
	}
}

function folderOf(path: string): string {
	try {
		return statSync(path).isDirectory() ? path : dirname(path);
	} catch {
		return dirname(path);
	}
}
