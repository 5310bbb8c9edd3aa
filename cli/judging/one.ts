/** One charter of a run, from its file to its result: read, found in the cache or judged, worked on. */
import { readText, type Unreadable } from '../read';
import { ResultCache } from './cache';
import type { Judge } from './judge';
import type { JudgeOptions } from './options';
import { Surroundings } from './surroundings';
import type { perform, ResultOf, Work } from './work';

/** What worker threads are told when they begin. Plain data. */
export interface RunData {
	readonly work: Work;
	readonly options: JudgeOptions;
}

/** What came of a charter. Plain data. */
export type Made<T> = { readonly result: T } | { readonly unreadable: Unreadable };

/** What judges, and what works on what was judged. */
interface Engine {
	readonly judge: Judge;
	readonly perform: typeof perform;
}

/** Works on the charters of a run, one after the other. */
export class Maker<W extends Work> {
	readonly #around: Surroundings;
	readonly #cache: ResultCache | undefined;
	#engine: Promise<Engine> | undefined;

	constructor(private readonly data: RunData & { readonly work: W }) {
		const { work, options } = data;
		const { cache, cwd: _cwd, ...rest } = options;
		this.#around = new Surroundings(options);
		this.#cache = cache && new ResultCache(cache.folder, JSON.stringify([cache.build, work, rest]));
	}

	/** What is made of a file. Rejects for nothing that a file can hold. */
	async file(path: string, shown: string): Promise<Made<ResultOf<W>>> {
		const read = await readText(path);
		return typeof read === 'string' ? { unreadable: read } : { result: await this.text(read.text, path, shown) };
	}

	/** What is made of a text, as the charter at a path. */
	async text(text: string, path: string, shown: string): Promise<ResultOf<W>> {
		const cache = this.#cache;
		const key = cache?.key(text, `${path}\0${shown}`, this.#around.configs.keyOf(path));
		const kept = key && cache?.get(key);
		if (kept && (await this.#around.areStill(path, kept.looked))) return kept.result as ResultOf<W>;
		this.#engine ??= this.#load();
		const { judge, perform } = await this.#engine;
		const judged = await judge.judge(text, path);
		const result = perform(this.data.work, judged, shown);
		if (key) cache?.set(key, { looked: judged.looked, result });
		return result;
	}

	/** Loads what judges, once it is needed. */
	async #load(): Promise<Engine> {
		const { compilePatternsPlainly, Judge, optimizeLate, perform } = await import('./engine');
		compilePatternsPlainly();
		optimizeLate();
		return { judge: new Judge(this.data.options, this.#around), perform };
	}
}
