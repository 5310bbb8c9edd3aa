/** The config files of a workspace: the nearest one above each charter, as the editor has it. */
import type { Standard } from '../engine/index';
import { type Config, isIgnored, rootsFrom, settingsUnder } from '../judging/config';
import { readConfig } from '../judging/read-config';
import type { Settings } from '../judging/settings';
import { folderOf, normal, relativePath, resolved, within } from '../judging/uris';
import { configName } from '../protocol';
import type { Patience } from './patience';

/** A config file, and where it lies. */
interface Placed {
	/** Uris in their one spelling. */
	readonly folder: string;
	readonly config: Config;
}

/** How config files are reached. */
export interface ConfigSource {
	/** The text of a file; null where there is none, or it cannot be read. */
	readonly read: (uri: string) => Promise<string | null>;
	/** The text of an open document; undefined where it is not open. */
	readonly open: (uri: string) => string | undefined;
	/** The uris of the workspace's folders, in their one spelling. */
	readonly folders: () => readonly string[];
	/** A file that could not be waited for was read after all: what was judged without it is out of date. */
	readonly late: () => void;
}

/** The config files, each read once until something changes. */
export class ConfigStore {
	/** Grows with every change: part of what an analysis is made for. */
	revision = 0;
	#byFolder = new Map<string, Promise<Placed | undefined>>();
	/** What came after its time, by uri: it is not asked for again. */
	#late = new Map<string, string>();

	constructor(
		private readonly source: ConfigSource,
		private readonly standard: Standard,
		private readonly patience: Patience,
	) {}

	/** Some config file came, changed or went. */
	changed(): void {
		this.#byFolder = new Map();
		this.#late = new Map();
		this.revision++;
	}

	/** The settings of a charter: a person's own, under its config file where it has one. Both are asked for at once. */
	async under(uri: string, asked: Settings | Promise<Settings>): Promise<Settings> {
		const [placed, own] = await Promise.all([this.#of(uri), asked]);
		if (!placed) return own;
		const settings = settingsUnder(placed.config, own);
		const workspace = folderOf(normal(uri), this.source.folders());
		const way = workspace === undefined ? '' : relativePath(workspace, placed.folder);
		return { ...settings, evidenceRoots: rootsFrom(settings.evidenceRoots, way ?? '') };
	}

	/** Whether the config file of a charter leaves it out. */
	async leavesOut(uri: string): Promise<boolean> {
		const placed = await this.#of(uri);
		const path = placed && relativePath(placed.folder, normal(uri));
		return placed !== undefined && path !== undefined && isIgnored(placed.config, path);
	}

	/** The config file above a charter, no further than the folder of the workspace that it lies in. */
	#of(uri: string): Promise<Placed | undefined> {
		const charter = normal(uri);
		const workspace = folderOf(charter, this.source.folders());
		const own = charter.slice(0, charter.lastIndexOf('/'));
		if (workspace === undefined) return Promise.resolve(undefined);
		return this.#above(own, workspace.replace(/\/$/, ''));
	}

	#above(folder: string, workspace: string): Promise<Placed | undefined> {
		const known = this.#byFolder.get(folder);
		if (known) return known;
		const placed = this.#look(folder, workspace);
		this.#byFolder.set(folder, placed);
		return placed;
	}

	async #look(folder: string, workspace: string): Promise<Placed | undefined> {
		const uri = resolved(folder, configName);
		// Asked at once, folder by folder: most charters have none, and one answer after the other takes its time.
		const above = within(folder, workspace)
			? this.#above(folder.slice(0, folder.lastIndexOf('/')), workspace)
			: undefined;
		const text = this.source.open(normal(uri)) ?? this.#late.get(uri) ?? (await this.#read(uri));
		if (typeof text === 'string') return { folder, config: readConfig(text, this.standard).config };
		return above;
	}

	#read(uri: string): Promise<string | null> {
		const later = this.#late;
		const answer = this.source.read(uri).catch(() => null);
		return this.patience.wait(answer, null, (text) => {
			if (typeof text !== 'string' || later !== this.#late) return;
			later.set(uri, text);
			this.#byFolder = new Map();
			this.revision++;
			this.source.late();
		});
	}
}
