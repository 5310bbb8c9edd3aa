/** What a charter is judged among: its config file, and the files of evidence around it. */
import { relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { type Config, rootsFrom } from '../../server/judging/config';
import { FileStore, type Looked } from '../../server/judging/files';
import { defaultSettings } from '../../server/judging/settings';
import { Configs, type PlacedConfig } from './configs';
import type { JudgeOptions } from './options';
import { workspaceOf } from './root';
import { disk, type LookedFor, type World } from './world';

/** So many files of evidence are known at a time: many charters name ever others. */
const mostKnown = 10_000;

/** The surroundings of the charters of one run. What is known of files holds while it lives, of so many. */
export class Surroundings {
	readonly configs: Configs;
	readonly #stores = new Map<string, FileStore>();
	/** How many files were asked about since the stores began. */
	#asked = 0;

	constructor(
		private readonly options: JudgeOptions,
		private readonly world: World = disk,
	) {
		this.configs = new Configs(options, world);
	}

	/** What the config file of a charter decides; the defaults where it has none. */
	async settingsOf(path: string): Promise<Pick<Config, 'settings' | 'language'>> {
		return (await this.configs.of(path))?.config ?? { settings: defaultSettings, language: undefined };
	}

	/** What is known of the files of evidence that the charter at a path names. */
	async look(path: string, paths: readonly string[]): Promise<Looked> {
		const placed = await this.configs.of(path);
		const { evidenceRoots } = placed?.config.settings ?? defaultSettings;
		const root = this.options.root ?? workspaceOf(path, this.options.cwd);
		this.#asked += paths.length;
		return this.#store(root).look(URI.file(path).toString(), paths, rootsOf(evidenceRoots, placed, root));
	}

	/** Whether files of evidence are as they were when a charter was judged. */
	async areStill(path: string, before: LookedFor): Promise<boolean> {
		if (before.length === 0) return true;
		const looked = await this.look(
			path,
			before.map(([one]) => one),
		);
		return before.every(([one, state]) => looked.exists(one) === state);
	}

	#store(root: string): FileStore {
		if (this.#asked > mostKnown) {
			this.#stores.clear();
			this.#asked = 0;
		}
		const known = this.#stores.get(root);
		if (known) return known;
		const store = new FileStore(this.world.exists, () => true);
		store.folders = [URI.file(root).toString()];
		this.#stores.set(root, store);
		return store;
	}
}

/** The roots of evidence of a config file, from the folder that stands for the workspace on. */
function rootsOf(roots: readonly string[], placed: PlacedConfig | undefined, workspace: string): readonly string[] {
	return placed ? rootsFrom(roots, relative(workspace, placed.folder).split(sep).join('/')) : roots;
}
