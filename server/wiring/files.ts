import { URI, Utils } from 'vscode-uri';
import type { Existence } from '../engine/env';

/** How long an answer holds where nobody tells of changes, in milliseconds. */
const untoldLifetime = 5_000;

interface Known {
	state: Existence;
	readonly at: number;
	/** Settled once `state` is what was answered. */
	readonly answered: Promise<void>;
}

/** Whether files of evidence exist: asked once, remembered until someone says that they changed. */
export class FileStore {
	readonly #known = new Map<string, Known>();
	/** Grows with every change that was told: part of what an analysis is made for. */
	revision = 0;
	#folders: readonly string[] = [];

	/** `watched`: the client tells of created and deleted files. */
	constructor(
		private readonly ask: (uri: string) => Promise<Existence>,
		private readonly watched: () => boolean,
	) {}

	/** The uris of the workspace's folders. */
	get folders(): readonly string[] {
		return this.#folders;
	}

	set folders(uris: readonly string[]) {
		this.#folders = uris.map(normal);
	}

	/** Some folders left the workspace. */
	remove(uris: readonly string[]): void {
		const gone = new Set(uris.map(normal));
		this.#folders = this.#folders.filter((uri) => !gone.has(uri));
	}

	/**
	 * What is known of some files, by their paths relative to a charter's folder; asks about the others first.
	 * The function that is returned answers at once.
	 */
	async look(charter: string, paths: readonly string[]): Promise<(path: string) => Existence> {
		const answers = new Map<string, { readonly state: Existence; readonly answered?: Promise<void> }>();
		for (const path of paths) {
			const uri = this.#uriOf(charter, path);
			answers.set(path, uri === 'outside' || uri === 'unknown' ? { state: uri } : this.#look(uri));
		}
		await Promise.all([...answers.values()].map(({ answered }) => answered));
		return (path) => answers.get(path)?.state ?? 'unknown';
	}

	/** A file was created, changed or deleted. True when something that was asked about is concerned. */
	changed(changed: readonly string[]): boolean {
		const uris = changed.map(normal);
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

	/** What is known of one file. It is known from the moment it is asked about, so that a change meanwhile is noticed. */
	#look(uri: string): Known {
		const before = this.#known.get(uri);
		if (before && (this.watched() || Date.now() - before.at < untoldLifetime)) return before;
		const known: Known = {
			state: 'unknown',
			at: Date.now(),
			answered: this.ask(uri).then(
				(state) => {
					known.state = states.has(state) ? state : 'unknown';
				},
				() => undefined,
			),
		};
		this.#known.set(uri, known);
		return known;
	}

	/** The uri of a path beside a charter; `outside` the workspace nothing is looked at. */
	#uriOf(given: string, path: string): string {
		if (!/^[a-z][a-z\d+.-]*:/i.test(given)) return 'unknown';
		const charter = normal(given);
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

/** What a client may answer. */
const states: ReadonlySet<string> = new Set<Existence>(['file', 'folder', 'none', 'unknown']);

/** One spelling for each uri: clients differ in what they escape. */
function normal(uri: string): string {
	try {
		return URI.parse(uri).toString();
	} catch {
		return uri;
	}
}

function within(uri: string, folder: string): boolean {
	return uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
