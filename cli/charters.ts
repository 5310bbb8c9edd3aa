/** Reads and judges the charters of a run, one after the other or on all cores, and gives them in order. */
import type { Io } from './io';
import { Judge } from './judging/judge';
import type { JudgeOptions } from './judging/options';
import { perform, type ResultOf, type Work } from './judging/work';
import { readStream, readText, type Unreadable } from './read';
import type { Source } from './sources';

/** A charter of a run: what was made of it, or why it could not be read. */
export type Outcome<T> =
	| { readonly source: Source; readonly result: T }
	| { readonly source: Source; readonly unreadable: Unreadable };

/** Does a piece of work on each charter. Gives them in the order of the sources; keeps none. */
export async function* overCharters<W extends Work>(
	sources: readonly Source[],
	work: W,
	options: JudgeOptions,
	io: Pick<Io, 'stdin'>,
): AsyncGenerator<Outcome<ResultOf<W>>> {
	const judge = new Judge(options);
	for (const source of sources) {
		const read = source.stdin ? await readStream(io.stdin) : await readText(source.path);
		if (typeof read === 'string') yield { source, unreadable: read };
		else yield { source, result: perform(work, await judge.judge(read.text, source.path), source.shown) };
	}
}
