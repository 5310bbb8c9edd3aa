import { Utils } from 'vscode-uri';
import type { Existence } from '../engine/index';
import { ChangedUris, folderOf, keyOf, normal, parsed, resolved, within } from './uris';

/** How long an answer holds where changes are not reported, in milliseconds. */
const untoldLifetime = 5_000;

interface Known {
	state: Existence;
	at: number;
	/** Settled once `state` is what was answered. */
	readonly answered: Promise<void>;
}

/** What is known of the files that a charter names, by their paths as it writes them. Answers at once. */
export interface Looked {
	readonly exists: (path: string) => Existence;
	/** Where a file or folder was found; undefined where it was not. */
	readonly locate: (path: string) => string | undefined;
}

/** Whether files of evidence exist: asked once, remembered until someone says that they changed. */
export class FileStore {
	readonly #known = new Map<string, Known>();
	/** Grows with every reported change: an analysis counts for one revision. */
	revision = 0;
	#folders: readonly string[] = [];

	/**
	 * `ask` may give `unknown` where the answer takes too long, and hand it to `late` when it comes. `watched`: the client
	 * reports created and deleted files.
	 */
	constructor(
		private readonly ask: (uri: string, late: (state: Existence) => void) => Promise<Existence>,
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
		const gone = uris.map(normal);
		const keys = new Set(gone.map(keyOf));
		this.#folders = this.#folders.filter((uri) => !keys.has(keyOf(uri)));
		// Changes there are not reported from now on.
		for (const uri of this.#known.keys()) if (folderOf(uri, gone) !== undefined) this.#known.delete(uri);
	}

	/**
	 * What is known of some files, by their paths relative to a charter's folder, then to the roots; asks about the others
	 * first. `roots` are folders relative to the workspace's folder that the charter lies in.
	 */
	async look(charter: string, paths: readonly string[], roots: readonly string[] = []): Promise<Looked> {
		const answers = new Map<string, readonly Answer[]>();
		for (const path of paths)
			answers.set(
				path,
				this.#urisOf(charter, path, roots).map((uri) =>
					uri === 'outside' || uri === 'unknown' ? { state: uri } : { uri, known: this.#look(uri) },
				),
			);
		await Promise.all([...answers.values()].flat().map(({ known }) => known?.answered));
		return {
			exists: (path) => together((answers.get(path) ?? []).map(stateOf)),
			locate: (path) => answers.get(path)?.find((answer) => isThere(stateOf(answer)))?.uri,
		};
	}

	/** Where a file that a charter names may lie, in the order in which it is looked for; inside the workspace only. */
	candidates(charter: string, path: string, roots: readonly string[] = []): readonly string[] {
		return this.#urisOf(charter, path, roots).filter((uri) => uri !== 'outside' && uri !== 'unknown');
	}

	/** A file was created, changed or deleted. True when something that was asked about is concerned. */
	changed(changed: readonly string[]): boolean {
		const uris = new ChangedUris(changed);
		let concerned = false;
		for (const known of [...this.#known.keys()]) {
			// A folder that comes or goes takes its files along.
			if (!uris.touch(known)) continue;
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
			answered: this.ask(uri, (state) => this.#learn(uri, known, state)).then(
				(state) => {
					known.state = states.has(state) ? state : 'unknown';
				},
				() => undefined,
			),
		};
		this.#known.set(uri, known);
		return known;
	}

	/** What was not waited for is known after all. */
	#learn(uri: string, known: Known, state: Existence): void {
		if (this.#known.get(uri) !== known || !states.has(state) || state === known.state) return;
		known.state = state;
		known.at = Date.now();
		this.revision++;
	}

	/** The uris of a path: beside the charter, then under the roots of its folder of the workspace. */
	#urisOf(charter: string, path: string, roots: readonly string[]): string[] {
		const beside = this.#uriOf(charter, path);
		const folder = roots.length > 0 && beside !== 'unknown' ? folderOf(normal(charter), this.folders) : undefined;
		if (folder === undefined || path.startsWith('/')) return [beside];
		const under = roots.map((root) => resolved(resolved(folder, root), path)).filter((uri) => within(uri, folder));
		return [...new Set([beside, ...under])];
	}

	/** The uri of a path beside a charter; `outside` the workspace nothing is looked at. */
	#uriOf(given: string, path: string): string {
		const charter = normal(given);
		const base = /^[a-z][a-z\d+.-]*:/i.test(given) ? parsed(charter) : undefined;
		if (!base) return 'unknown';
		if (base.scheme === 'untitled' || path === '' || path.startsWith('/') || /^[a-z]:/i.test(path))
			return path.startsWith('/') ? 'outside' : 'unknown';
		const folder = Utils.dirname(base);
		const uri = Utils.resolvePath(folder, path).toString();
		const isIn = (one: string) => this.folders.some((root) => within(one, root));
		if (!isIn(charter)) return within(uri, folder.toString()) ? uri : 'unknown';
		return isIn(uri) ? uri : 'outside';
	}
}

/** What a client may answer. */
const states: ReadonlySet<string> = new Set<Existence>(['file', 'folder', 'none', 'unknown']);

/** One place that was looked at, or why it was not. */
type Answer = { readonly uri?: string; readonly known?: Known; readonly state?: Existence };

const stateOf = ({ known, state }: Answer): Existence => known?.state ?? state ?? 'unknown';

const isThere = (state: Existence) => state === 'file' || state === 'folder';

/** What is known of a file that may lie in several places: that it is there, that nobody knows, else what is known of the first. */
function together(states: readonly Existence[]): Existence {
	return states.find(isThere) ?? states.find((state) => state === 'unknown') ?? states[0] ?? 'unknown';
}
