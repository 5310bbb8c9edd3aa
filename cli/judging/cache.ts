/** Results kept on the disk by what they were made from. What is damaged or of another kind is made anew. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LookedFor } from './world';

interface Kept {
	/** Of what else it rests on: files of evidence. */
	readonly looked: LookedFor;
	readonly result: unknown;
}

const head = 'charte-cache 1 ';
const day = 86_400_000;
/** What nobody asked for in so long is removed. */
const lifetime = 30 * day;

export class ResultCache {
	constructor(
		private readonly folder: string,
		/** All that results rest on beside the charter: the program, what is asked, the settings. */
		private readonly signature: string,
	) {}

	/** The name of what is made of a text: as a charter at a path, under some config, where these matter. */
	key(text: string, path = '', config = ''): string {
		const hash = createHash('sha256');
		for (const part of [this.signature, path, config, text]) hash.update(`${part.length}\0`).update(part);
		return hash.digest('hex');
	}

	/** What is kept under a name; undefined where nothing is, or nothing that is whole. */
	get(key: string): Kept | undefined {
		const file = this.#file(key);
		try {
			const text = readFileSync(file, 'utf8');
			const end = text.indexOf('\n');
			const body = text.slice(end + 1);
			if (text.slice(0, end) !== head + sum(key, body)) return undefined;
			const kept = JSON.parse(body) as Kept;
			if (typeof kept !== 'object' || kept === null || !Array.isArray(kept.looked) || !('result' in kept))
				return undefined;
			const now = Date.now();
			if (now - statSync(file).mtimeMs > day) utimesSync(file, now / 1000, now / 1000);
			return kept;
		} catch {
			return undefined;
		}
	}

	/** Keeps a result; where it cannot be written, nothing is kept. */
	set(key: string, kept: Kept): void {
		const file = this.#file(key);
		const temporary = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
		try {
			mkdirSync(join(file, '..'), { recursive: true });
			const body = JSON.stringify(kept);
			writeFileSync(temporary, `${head}${sum(key, body)}\n${body}`, { mode: 0o600 });
			// Another process may write the same: what is there is whole at any time.
			renameSync(temporary, file);
		} catch {
			removed(temporary);
		}
	}

	#file(key: string): string {
		return join(this.folder, key.slice(0, 2), key);
	}
}

/** Removes a file that may not be there. */
function removed(file: string): void {
	try {
		rmSync(file, { force: true });
	} catch {
		// Its folder is no folder.
	}
}

const sum = (key: string, body: string) => createHash('sha256').update(key).update(body).digest('hex');

/** Removes, once a week at most, what nobody asked for in a month. Never throws. */
export function prune(folder: string, now = Date.now()): void {
	const stamp = join(folder, 'menage');
	try {
		if (now - statSync(stamp).mtimeMs < 7 * day) return;
	} catch {
		// Never done.
	}
	try {
		mkdirSync(folder, { recursive: true });
		writeFileSync(stamp, '');
		for (const part of readdirSync(folder)) {
			if (!/^[0-9a-f]{2}$/.test(part)) continue;
			for (const name of readdirSync(join(folder, part))) {
				const file = join(folder, part, name);
				if (/^[0-9a-f]{64}/.test(name) && now - statSync(file).mtimeMs > lifetime) rmSync(file, { force: true });
			}
		}
	} catch {
		// Another process does the same.
	}
}
