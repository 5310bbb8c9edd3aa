/** Worker threads that judge charters side by side. */
import { Worker } from 'node:worker_threads';
import type { Made, RunData } from './one';
import { ThreadLost } from './thread-lost';
import type { Batch, BatchDone } from './worker';

/**
 * What the memory of a thread may grow to, in MB. A charter leaves nothing behind, and takes far less at a time; without
 * a limit, what is no longer used is cleared away late, and many charters take ever more. A thread that needs more ends,
 * and its charters are judged in the main one.
 */
const threadMemory = { maxOldGenerationSizeMb: 1000, maxYoungGenerationSizeMb: 32 };

export class Pool {
	readonly #workers: Worker[];
	readonly #waiting = new Map<
		number,
		{ resolve: (made: readonly Made<unknown>[]) => void; reject: (error: Error) => void }
	>();
	#next = 0;
	/** Why a thread ended; undefined while all are there. */
	#lost: ThreadLost | undefined;

	constructor(file: string, count: number, data: RunData) {
		this.#workers = Array.from({ length: count }, () => {
			const worker = new Worker(file, { workerData: data, resourceLimits: threadMemory });
			worker.on('message', ({ id, made }: BatchDone) => {
				this.#waiting.get(id)?.resolve(made);
				this.#waiting.delete(id);
			});
			const lost = (error?: unknown) => {
				this.#lost ??= new ThreadLost(String(error ?? ''));
				for (const { reject } of this.#waiting.values()) reject(this.#lost);
				this.#waiting.clear();
			};
			worker.on('error', lost);
			worker.on('exit', () => lost());
			return worker;
		});
	}

	/** Has some charters worked on. @throws ThreadLost where a thread ended before or meanwhile */
	run(charters: Batch['charters']): Promise<readonly Made<unknown>[]> {
		// It would be waited for without end.
		if (this.#lost) return Promise.reject(this.#lost);
		const id = this.#next++;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			const batch: Batch = { id, charters };
			this.#workers[id % this.#workers.length]?.postMessage(batch);
		});
	}

	/** Ends the threads. */
	async end(): Promise<void> {
		this.#waiting.clear();
		await Promise.all(this.#workers.map((worker) => worker.terminate()));
	}
}
