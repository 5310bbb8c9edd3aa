/** What a worker thread does: it is sent some charters at a time, and sends back what it made of them. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Made, Maker, type RunData } from './one';

/** Some charters, to be answered under the same number. */
export interface Batch {
	readonly id: number;
	readonly charters: readonly { readonly path: string; readonly shown: string }[];
}

export interface BatchDone {
	readonly id: number;
	readonly made: readonly Made<unknown>[];
}

/** Serves batches until the thread is ended. */
export function serveBatches(): void {
	const maker = new Maker(workerData as RunData);
	parentPort?.on('message', async ({ id, charters }: Batch) => {
		const made: Made<unknown>[] = [];
		for (const { path, shown } of charters) made.push(await maker.file(path, shown));
		const done: BatchDone = { id, made };
		parentPort?.postMessage(done);
	});
}
