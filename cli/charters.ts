/** Reads and judges the charters of a run, one after the other or on all cores, and gives them in order. */
import { availableParallelism } from 'node:os';
import type { Io } from './io';
import { prune } from './judging/cache';
import { type Made, Maker, type RunData } from './judging/one';
import type { JudgeOptions } from './judging/options';
import { Pool } from './judging/pool';
import { ThreadLost } from './judging/thread-lost';
import type { ResultOf, Work } from './judging/work';
import { readStream, type Unreadable } from './read';
import type { Source } from './sources';

/** A charter of a run: what was made of it, or why it could not be read. */
export type Outcome<T> =
	| { readonly source: Source; readonly result: T }
	| { readonly source: Source; readonly unreadable: Unreadable };

/** From so many charters on, threads are worth their start. */
const many = 32;
/** Charters that are sent to a thread at a time, and how many such batches wait for each. */
const batchSize = 8;
const batchesAhead = 4;
/** From so many charters on, progress is shown. */
const worthShowing = 200;

/** Does a piece of work on each charter. Gives them in the order of the sources; keeps no more than a few. */
export async function* overCharters<W extends Work>(
	sources: readonly Source[],
	work: W,
	options: JudgeOptions,
	io: Pick<Io, 'stdin' | 'worker' | 'progress'>,
): AsyncGenerator<Outcome<ResultOf<W>>> {
	const data = { work, options };
	const progress = sources.length >= worthShowing ? await io.progress?.(sources.length) : undefined;
	const all =
		io.worker !== undefined && sources.length >= many
			? onThreads(sources, data, io.worker, io)
			: oneByOne(sources, data, io);
	try {
		for await (const outcome of all) {
			progress?.advance();
			yield outcome;
		}
	} finally {
		progress?.end();
		if (options.cache) prune(options.cache.folder);
	}
}

async function make<W extends Work>(
	maker: Maker<W>,
	source: Source,
	{ stdin }: Pick<Io, 'stdin'>,
): Promise<Outcome<ResultOf<W>>> {
	if (!source.stdin) return { source, ...(await maker.file(source.path, source.shown)) };
	const read = await readStream(stdin);
	if (typeof read === 'string') return { source, unreadable: read };
	return { source, result: await maker.text(read.text, source.path, source.shown) };
}

async function* oneByOne<W extends Work>(
	sources: readonly Source[],
	data: RunData & { readonly work: W },
	io: Pick<Io, 'stdin'>,
): AsyncGenerator<Outcome<ResultOf<W>>> {
	const maker = new Maker(data);
	for (const source of sources) yield make(maker, source, io);
}

async function* onThreads<W extends Work>(
	sources: readonly Source[],
	data: RunData & { readonly work: W },
	file: string,
	io: Pick<Io, 'stdin'>,
): AsyncGenerator<Outcome<ResultOf<W>>> {
	const maker = new Maker(data);
	const threads = Math.max(1, Math.min(availableParallelism(), Math.ceil(sources.length / batchSize)));
	const pool = new Pool(file, threads, data);
	const batches: Source[][] = [];
	for (let at = 0; at < sources.length; at += batchSize) batches.push(sources.slice(at, at + batchSize));
	const send = (batch: readonly Source[]): Promise<readonly Outcome<ResultOf<W>>[]> =>
		pool
			.run(batch.flatMap(({ path, shown, stdin }) => (stdin ? [] : [{ path, shown }])))
			.then(async (made) => {
				const rest = [...(made as readonly Made<ResultOf<W>>[])];
				const outcomes: Outcome<ResultOf<W>>[] = [];
				for (const source of batch) {
					const one = source.stdin ? undefined : rest.shift();
					outcomes.push(one ? { source, ...one } : await make(maker, source, io));
				}
				return outcomes;
			})
			.catch(async (error: unknown) => {
				if (!(error instanceof ThreadLost)) throw error;
				// What a thread could not end is done here.
				const outcomes: Outcome<ResultOf<W>>[] = [];
				for (const source of batch) outcomes.push(await make(maker, source, io));
				return outcomes;
			});
	try {
		const running: Promise<readonly Outcome<ResultOf<W>>[]>[] = [];
		let next = 0;
		const fill = () => {
			while (running.length < threads * batchesAhead && next < batches.length) {
				const sent = send(batches[next++] ?? []);
				// What fails before it is its turn is told when it is.
				sent.catch(() => undefined);
				running.push(sent);
			}
		};
		for (fill(); running.length > 0; fill()) {
			const outcomes = await running.shift();
			yield* outcomes ?? [];
		}
	} finally {
		await pool.end();
	}
}
