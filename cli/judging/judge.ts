/** Judges charters as the language server does: the same settings, the same look at files of evidence, the same engine. */
import { relative, sep } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { standard } from '../../practices/index';
import {
	type Analysis,
	type Environment,
	type Existence,
	evidenceFiles,
	judge,
	read,
	type Standard,
} from '../../server/engine/index';
import { rootsFrom } from '../../server/judging/config';
import { environmentOf, readingStandard } from '../../server/judging/environment';
import { FileStore } from '../../server/judging/files';
import { defaultSettings } from '../../server/judging/settings';
import { Configs, type PlacedConfig } from './configs';
import type { JudgeOptions } from './options';
import { workspaceOf } from './root';
import { disk, type World } from './world';

/** A charter that was judged. */
export interface Judged {
	readonly document: TextDocument;
	readonly analysis: Analysis;
	readonly env: Environment;
	/** The files of evidence that were looked for, and what is known of each. */
	readonly looked: readonly (readonly [path: string, state: Existence])[];
}

/** Judges the charters of one run. What it knows of files holds as long as it lives. */
export class Judge {
	readonly standard: Standard = standard;
	readonly configs: Configs;
	readonly #stores = new Map<string, FileStore>();

	constructor(
		readonly options: JudgeOptions,
		private readonly world: World = disk,
	) {
		this.configs = new Configs(options, world);
	}

	/** Judges a text as the charter at a path. */
	async judge(text: string, path: string): Promise<Judged> {
		const uri = URI.file(path).toString();
		const placed = this.configs.of(path);
		const { settings, language } = placed?.config ?? { settings: defaultSettings, language: undefined };
		const charter = read(text, readingStandard(this.standard, settings));
		const paths = evidenceFiles(charter);
		const root = this.options.root ?? workspaceOf(path, this.options.cwd);
		const looked = await this.#store(root).look(uri, paths, rootsOf(settings.evidenceRoots, placed, root));
		const said = this.options.language ?? language ?? this.options.fallback;
		const env: Environment = {
			...environmentOf(
				{ standard: this.standard, today: () => this.options.today, languageOf: () => said },
				settings,
				looked,
			),
			...(this.options.phase ? { phase: this.options.phase } : {}),
		};
		const analysis = judge(charter, env);
		if (!analysis) throw new Error('nobody cancels it');
		return {
			document: TextDocument.create(uri, 'charte', 0, text),
			analysis,
			env,
			looked: paths.map((one) => [one, looked.exists(one)]),
		};
	}

	/** All that config files decide of the charter at a path, as a text; '' where there is none. */
	configKey(path: string): string {
		const placed = this.configs.of(path);
		return placed ? `${placed.path}\0${placed.text}` : '';
	}

	/** Whether files of evidence are as they were when a charter was judged. */
	async stillSees(path: string, before: Judged['looked']): Promise<boolean> {
		if (before.length === 0) return true;
		const placed = this.configs.of(path);
		const { evidenceRoots } = placed?.config.settings ?? defaultSettings;
		const root = this.options.root ?? workspaceOf(path, this.options.cwd);
		const paths = before.map(([one]) => one);
		const looked = await this.#store(root).look(URI.file(path).toString(), paths, rootsOf(evidenceRoots, placed, root));
		return before.every(([one, state]) => looked.exists(one) === state);
	}

	#store(root: string): FileStore {
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
