/** The last committed text of files, out of the editor's own git extension. Knows its API only by what is used of it here. */
import type * as vscode from 'vscode';

/** What is used of a repository of the git extension. */
export interface GitRepository {
	readonly state: {
		readonly HEAD: { readonly commit?: string } | undefined;
		readonly onDidChange: vscode.Event<void>;
	};
	/** The text of a file, named by its path on disk, at a commit; rejects where there is none. */
	show(ref: string, path: string): Promise<string>;
	/** Rejects with the code `UnknownPath` where a commit does not hold a file. */
	getObjectDetails(commit: string, path: string): Promise<unknown>;
}

/** What is used of version 1 of the API of the git extension. */
export interface GitApi {
	getRepository(uri: vscode.Uri): GitRepository | null;
	readonly onDidOpenRepository: vscode.Event<unknown>;
	readonly onDidCloseRepository: vscode.Event<unknown>;
}

/** A file at its repository's last commit. */
export interface CommittedFile {
	readonly commit: string;
	/** Null where the commit does not hold the file. */
	readonly text: string | null;
}

/** The last commits of files. Nothing is asked of the git extension before the first file is. */
export class History {
	readonly #listeners = new Set<() => void>();
	readonly #subscriptions: { dispose(): unknown }[] = [];
	/** By repository, the commit that was last seen. */
	readonly #commits = new Map<GitRepository, string | undefined>();
	#api: Promise<GitApi | undefined> | undefined;
	#last:
		| { readonly uri: string; readonly commit: string; readonly file: Promise<CommittedFile | undefined> }
		| undefined;
	#disposed = false;

	/** @param findApi the API of the git extension; undefined where there is none. */
	constructor(private readonly findApi: () => Promise<GitApi | undefined>) {}

	/** Calls `listener` when a file may have another last commit than before. */
	onDidChange(listener: () => void): { dispose(): void } {
		this.#listeners.add(listener);
		return { dispose: () => this.#listeners.delete(listener) };
	}

	/**
	 * A file at the last commit of its repository. Undefined where that cannot be known: no git, no repository, no commit yet,
	 * no file on disk.
	 */
	async committed(uri: vscode.Uri): Promise<CommittedFile | undefined> {
		if (uri.scheme !== 'file') return undefined;
		this.#api ??= this.#start();
		const asked = this.#api;
		const api = await asked;
		// Git may be turned on later, and the workspace trusted.
		if (!api && this.#api === asked) this.#api = undefined;
		const repository = api?.getRepository(uri);
		if (!repository) return undefined;
		this.#watch(repository);
		const commit = repository.state.HEAD?.commit;
		if (commit === undefined) return undefined;
		const key = uri.toString();
		if (this.#last?.uri !== key || this.#last.commit !== commit) {
			const file = readCommitted(repository, commit, uri.fsPath);
			this.#last = { uri: key, commit, file };
			// What failed is tried again the next time.
			void file.then((found) => {
				if (!found && this.#last?.file === file) this.#last = undefined;
			});
		}
		return this.#last.file;
	}

	dispose(): void {
		this.#disposed = true;
		this.#listeners.clear();
		for (const subscription of this.#subscriptions.splice(0)) subscription.dispose();
	}

	async #start(): Promise<GitApi | undefined> {
		const api = await this.findApi().catch(() => undefined);
		if (!api || this.#disposed) return undefined;
		const tell = () => this.#tell();
		this.#subscriptions.push(
			api.onDidOpenRepository(tell),
			api.onDidCloseRepository((closed) => {
				this.#commits.delete(closed as GitRepository);
				tell();
			}),
		);
		return api;
	}

	#watch(repository: GitRepository): void {
		if (this.#commits.has(repository)) return;
		this.#commits.set(repository, repository.state.HEAD?.commit);
		this.#subscriptions.push(
			repository.state.onDidChange(() => {
				// A repository changes its state at each save; only another commit matters.
				const commit = repository.state.HEAD?.commit;
				if (this.#commits.get(repository) === commit) return;
				this.#commits.set(repository, commit);
				this.#tell();
			}),
		);
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}
}

async function readCommitted(
	repository: GitRepository,
	commit: string,
	path: string,
): Promise<CommittedFile | undefined> {
	try {
		return { commit, text: await repository.show(commit, path) };
	} catch {
		return (await isMissing(repository, commit, path)) ? { commit, text: null } : undefined;
	}
}

/** Whether a commit does not hold a file; false too where that cannot be known. */
async function isMissing(repository: GitRepository, commit: string, path: string): Promise<boolean> {
	try {
		await repository.getObjectDetails(commit, path);
		return false;
	} catch (error) {
		return (error as { gitErrorCode?: unknown } | undefined)?.gitErrorCode === 'UnknownPath';
	}
}
