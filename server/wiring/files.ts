import { URI, Utils } from 'vscode-uri';
import type { Existence } from '../engine/env';

/** How long an answer holds where nobody tells of changes, in milliseconds. */
const untoldLifetime = 5_000;

/** Whether files of evidence exist: asked once, remembered until someone says that they changed. */
export class FileStore {
	readonly #known = new Map<string, { readonly state: Existence; readonly at: number }>();
	/** Grows with every change that was told: part of what an analysis is made for. */
	revision = 0;
	folders: readonly string[] = [];

	/** `watched`: the client tells of created and deleted files. */
	constructor(
		private readonly ask: (uri: string) => Promise<Existence>,
		private readonly watched: () => boolean,
	) {}

	/**
	 * What is known of some files, by their paths relative to a charter's folder; asks about the others first.
	 * The function that is returned answers at once.
	 */
	async look(charter: string, paths: readonly string[]): Promise<(path: string) => Existence> {
		const uris = new Map(paths.map((path) => [path, this.#uriOf(charter, path)]));
		await Promise.all(
			[...uris.values()].map(async (uri) => {
				if (uri === 'outside' || uri === 'unknown' || this.#fresh(uri)) return;
				const state = await this.ask(uri).catch((): Existence => 'unknown');
				this.#known.set(uri, { state, at: Date.now() });
			}),
		);
		return (path) => {
			const uri = uris.get(path);
			if (uri === undefined || uri === 'unknown') return 'unknown';
			return uri === 'outside' ? 'outside' : (this.#known.get(uri)?.state ?? 'unknown');
		};
	}

	/** A file was created, changed or deleted. True when something that was asked about is concerned. */
	changed(uris: readonly string[]): boolean {
		let concerned = false;
		for (const known of [...this.#known.keys()]) {
			// A folder that comes or goes takes its files along.
			if (!uris.some((uri) => known === uri || known.startsWith(`${uri}/`) || uri.startsWith(`${known}/`))) continue;
			this.#known.delete(known);
			concerned = true;
		}
		if (concerned) this.revision++;
		return concerned;
	}

	#fresh(uri: string): boolean {
		const known = this.#known.get(uri);
		return known !== undefined && (this.watched() || Date.now() - known.at < untoldLifetime);
	}

	/** The uri of a path beside a charter; `outside` the workspace nothing is looked at. */
	#uriOf(charter: string, path: string): string {
		const base = URI.parse(charter);
		if (base.scheme === 'untitled' || path === '' || path.startsWith('/') || /^[a-z]:/i.test(path))
			return path.startsWith('/') ? 'outside' : 'unknown';
		const folder = Utils.dirname(base);
		const uri = Utils.resolvePath(folder, path).toString();
		const roots = this.folders.filter((root) => within(charter, root));
		if (roots.length === 0) return within(uri, folder.toString()) ? uri : 'unknown';
		return roots.some((root) => within(uri, root)) ? uri : 'outside';
	}
}

function within(uri: string, folder: string): boolean {
	return uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
