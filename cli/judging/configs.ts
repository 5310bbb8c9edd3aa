/** The config files of a run: the nearest one above each charter, each read once. */
import { dirname, join } from 'node:path';
import type { ConfigFile } from '../../server/judging/config';
import { configName } from '../../server/protocol';
import type { Unreadable } from '../read';
import { ResultCache } from './cache';
import type { JudgeOptions } from './options';
import { disk, type World } from './world';

/** What is read of a config file. Plain data. */
export type ConfigRead = Pick<ConfigFile, 'config' | 'problems'>;

/** A config file that is there, and where it lies. */
interface ConfigText {
	/** Absolute path. */
	readonly path: string;
	readonly folder: string;
	readonly text: string;
}

/** A config file that was read. */
export interface PlacedConfig extends ConfigText, ConfigRead {}

/** What config files are looked for by, and where what was read of them is kept. */
export type ConfigOptions = Pick<JudgeOptions, 'config' | 'cache'>;

export class Configs {
	readonly #byFolder = new Map<string, ConfigText | undefined>();
	readonly #byPath = new Map<string, ConfigText | undefined>();
	readonly #read = new Map<ConfigText, Promise<ConfigRead>>();
	readonly #unreadable = new Map<string, Unreadable>();
	readonly #cache: ResultCache | undefined;

	constructor(
		private readonly options: ConfigOptions,
		private readonly world: World = disk,
	) {
		const { cache } = options;
		this.#cache = cache && new ResultCache(cache.folder, `config ${cache.build}`);
	}

	/** The config of a charter; undefined where it has none, or it cannot be read. */
	of(charter: string): Promise<PlacedConfig | undefined> {
		return this.ofFolder(dirname(charter));
	}

	/** The config that holds in a folder. */
	async ofFolder(folder: string): Promise<PlacedConfig | undefined> {
		const found = this.#find(folder);
		return found && this.#placed(found);
	}

	/** All that the config file of a charter says, as a text; '' where it has none. */
	keyOf(charter: string): string {
		const found = this.#find(dirname(charter));
		return found ? `${found.path}\0${found.text}` : '';
	}

	/** Those that were met so far. */
	met(): Promise<readonly PlacedConfig[]> {
		return Promise.all([...this.#byPath.values()].flatMap((one) => (one ? [this.#placed(one)] : [])));
	}

	/** Those that are there and cannot be read; what lies above them holds. */
	get unreadable(): ReadonlyMap<string, Unreadable> {
		return this.#unreadable;
	}

	#find(folder: string): ConfigText | undefined {
		const { config } = this.options;
		if (config === false) return undefined;
		return config === undefined ? this.#above(folder) : this.#at(config);
	}

	#above(folder: string): ConfigText | undefined {
		if (this.#byFolder.has(folder)) return this.#byFolder.get(folder);
		const parent = dirname(folder);
		const found = this.#at(join(folder, configName)) ?? (parent === folder ? undefined : this.#above(parent));
		this.#byFolder.set(folder, found);
		return found;
	}

	#at(path: string): ConfigText | undefined {
		if (!this.#byPath.has(path)) this.#byPath.set(path, this.#textAt(path));
		return this.#byPath.get(path);
	}

	#textAt(path: string): ConfigText | undefined {
		const text = this.world.text(path);
		if (text === undefined) return undefined;
		if (typeof text === 'string') return { path, folder: dirname(path), text };
		this.#unreadable.set(path, text.unreadable);
		return undefined;
	}

	async #placed(found: ConfigText): Promise<PlacedConfig> {
		const reading = this.#read.get(found) ?? this.#reading(found.text);
		this.#read.set(found, reading);
		return { ...found, ...(await reading) };
	}

	/** What a text says as a config file, as it was kept or anew. */
	async #reading(text: string): Promise<ConfigRead> {
		const key = this.#cache?.key(text);
		const kept = key && (this.#cache?.get(key)?.result as ConfigRead | undefined);
		if (kept) return kept;
		const { readConfig, standard } = await import('../standard');
		const { config, problems } = readConfig(text, standard);
		if (key) this.#cache?.set(key, { looked: [], result: { config, problems } });
		return { config, problems };
	}
}
