/** The config files of a run: the nearest one above each charter, each read once. */
import { dirname, join } from 'node:path';
import { standard } from '../../practices/index';
import type { Config, ConfigFile } from '../../server/judging/config';
import { readConfig } from '../../server/judging/read-config';
import { configName } from '../../server/protocol';
import type { Unreadable } from '../read';
import type { JudgeOptions } from './options';
import { disk, type World } from './world';

/** A config file, and where it lies. */
export interface PlacedConfig {
	/** Absolute path. */
	readonly path: string;
	readonly folder: string;
	readonly text: string;
	readonly file: ConfigFile;
	readonly config: Config;
}

export class Configs {
	readonly #byFolder = new Map<string, PlacedConfig | undefined>();
	readonly #byPath = new Map<string, PlacedConfig | undefined>();

	readonly #unreadable = new Map<string, Unreadable>();

	constructor(
		private readonly options: Pick<JudgeOptions, 'config'>,
		private readonly world: World = disk,
	) {}

	/** The config of a charter; undefined where it has none, or it cannot be read. */
	of(charter: string): PlacedConfig | undefined {
		return this.ofFolder(dirname(charter));
	}

	/** The config that holds in a folder. */
	ofFolder(folder: string): PlacedConfig | undefined {
		const { config } = this.options;
		if (config === false) return undefined;
		return config === undefined ? this.#above(folder) : this.#read(config);
	}

	/** Those that were met so far. */
	get met(): readonly PlacedConfig[] {
		return [...this.#byPath.values()].filter((one) => one !== undefined);
	}

	/** Those that are there and cannot be read; what lies above them holds. */
	get unreadable(): ReadonlyMap<string, Unreadable> {
		return this.#unreadable;
	}

	#above(folder: string): PlacedConfig | undefined {
		if (this.#byFolder.has(folder)) return this.#byFolder.get(folder);
		const path = join(folder, configName);
		const parent = dirname(folder);
		const found = this.#read(path) ?? (parent === folder ? undefined : this.#above(parent));
		this.#byFolder.set(folder, found);
		return found;
	}

	#read(path: string): PlacedConfig | undefined {
		if (!this.#byPath.has(path)) this.#byPath.set(path, this.#place(path));
		return this.#byPath.get(path);
	}

	#place(path: string): PlacedConfig | undefined {
		const text = this.world.text(path);
		if (text === undefined) return undefined;
		if (typeof text !== 'string') {
			this.#unreadable.set(path, text.unreadable);
			return undefined;
		}
		const file = readConfig(text, standard);
		return { path, folder: dirname(path), text, file, config: file.config };
	}
}
