/** One charter of a run, from its file to its result: read, found in the cache or judged, worked on. */
import { readText, type Unreadable } from '../read';
import { ResultCache } from './cache';
import { Judge } from './judge';
import type { JudgeOptions } from './options';
import { perform, type ResultOf, type Work } from './work';

/** What worker threads are told when they begin. Plain data. */
export interface RunData {
	readonly work: Work;
	readonly options: JudgeOptions;
	/** Where results are kept, and all that they rest on; undefined for nowhere. */
	readonly cache?: { readonly folder: string; readonly signature: string };
}

/** What came of a charter. Plain data. */
export type Made<T> = { readonly result: T } | { readonly unreadable: Unreadable };

/** Works on the charters of a run, one after the other. */
export class Maker<W extends Work> {
	readonly #judge: Judge;
	readonly #cache: ResultCache | undefined;

	constructor(private readonly data: RunData & { readonly work: W }) {
		this.#judge = new Judge(data.options);
		this.#cache = data.cache && new ResultCache(data.cache.folder, data.cache.signature);
	}

	/** What is made of a file. Rejects for nothing that a file can hold. */
	async file(path: string, shown: string): Promise<Made<ResultOf<W>>> {
		const read = await readText(path);
		return typeof read === 'string' ? { unreadable: read } : { result: await this.text(read.text, path, shown) };
	}

	/** What is made of a text, as the charter at a path. */
	async text(text: string, path: string, shown: string): Promise<ResultOf<W>> {
		const { work } = this.data;
		const cache = this.#cache;
		if (!cache) return perform(work, await this.#judge.judge(text, path), shown);
		const key = cache.key(text, `${path}\0${shown}`, this.#judge.configKey(path));
		const kept = cache.get(key);
		if (kept && (await this.#judge.stillSees(path, kept.looked))) return kept.result as ResultOf<W>;
		const judged = await this.#judge.judge(text, path);
		const result = perform(work, judged, shown);
		cache.set(key, { looked: judged.looked, result });
		return result;
	}
}
