/** What one session of the server has: the connection, what is known of its client, and the charters. */
import {
	type CancellationToken,
	type Connection,
	LSPErrorCodes,
	ResponseError,
	TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Existence, Language, Standard, Steps } from '../engine/index';
import { ClientDay } from '../judging/day';
import { FileStore } from '../judging/files';
import type { Settings } from '../judging/settings';
import { keyOf } from '../judging/uris';
import {
	existsRequest,
	type FileState,
	type FolderEntry,
	type ListChartersParams,
	listChartersRequest,
	listFolderRequest,
	readFileRequest,
} from '../protocol';
import { Charters, type Judged } from './charters';
import { type Client, hearsOfFiles, plainClient } from './client';
import { ConfigStore } from './configs';
import type { Host } from './host';
import type { JudgingContext } from './judging-context';
import { Patience } from './patience';
import { SettingsStore } from './settings';
import { inSlices } from './slices';
import { Turns } from './turns';
import { type CharterFiles, WorkspaceCharters } from './workspace';
import { WorkspaceDiagnostics } from './workspace-diagnostics';

export class ServerContext implements JudgingContext {
	/** Known from `initialize` on. */
	client: Client = plainClient;
	readonly documents = new TextDocuments(TextDocument);
	readonly settings: SettingsStore;
	readonly files: FileStore;
	/** What organisations decide for their charters. */
	readonly configs: ConfigStore;
	/** The open charters. */
	readonly charters: Charters;
	/** All charters of the workspace, as their files are. */
	readonly workspace: WorkspaceCharters;
	readonly workspaceDiagnostics: WorkspaceDiagnostics;

	constructor(
		readonly connection: Connection,
		readonly standard: Standard,
		readonly host: Host,
		/** How long the client is waited for. */
		readonly patience = new Patience(host.after),
	) {
		const late = () => this.#late();
		this.settings = new SettingsStore(connection, standard, () => this.client.supports.configuration, patience, late);
		this.files = new FileStore(
			(uri, learn) =>
				patience.wait(this.#exists(uri), 'unknown', (state) => {
					learn(state);
					late();
				}),
			() => hearsOfFiles(this.client),
		);
		this.configs = new ConfigStore(
			{
				read: (uri) => this.#charterFiles.read(uri),
				open: (uri) =>
					this.documents
						.all()
						.find((one) => keyOf(one.uri) === keyOf(uri))
						?.getText(),
				folders: () => this.files.folders,
				late: () => {
					// It may leave charters out.
					this.workspace.relist();
					late();
				},
			},
			standard,
			patience,
		);
		this.charters = new Charters(this.documents, this);
		this.#turns = new Turns(host.turn);
		this.workspace = new WorkspaceCharters(this.#charterFiles, this, patience, late);
		this.workspaceDiagnostics = new WorkspaceDiagnostics(this);
	}

	#lateComing = false;

	/** What is done once answers came that were not waited for: what was judged without them is out of date. */
	onLate: () => void = () => undefined;

	/** Many may come at once: they count together. */
	#late(): void {
		if (this.#lateComing) return;
		this.#lateComing = true;
		this.inBackground(
			this.host.turn().then(() => {
				this.#lateComing = false;
				this.onLate();
			}),
		);
	}

	readonly languageOf = (setting: Settings['language']): Language =>
		setting !== 'auto' ? setting : this.client.locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';

	/** What lies in a folder of the workspace; empty where nobody can tell, or not in time: the next list asks again. */
	async entries(uri: string): Promise<readonly FolderEntry[]> {
		const listed = this.client.options.files
			? this.connection.sendRequest<readonly FolderEntry[] | null>(listFolderRequest, { uri })
			: this.host.entries?.(uri);
		const answer = Promise.resolve(listed).catch(() => null);
		return (await this.patience.wait(answer, null, () => undefined)) ?? [];
	}

	readonly #turns: Turns;

	readonly day = new ClientDay(() => new Date());
	readonly today = (): string => this.day.today;

	/**
	 * What `make` gives for the latest version of an open document; `empty` where it is closed.
	 *
	 * @throws ResponseError where the request was cancelled.
	 */
	answer<T>(uri: string, token: CancellationToken, empty: T, make: (judged: Judged) => T): Promise<T> {
		// biome-ignore lint/correctness/useYield: it is made in one step.
		return this.answerInSteps(uri, token, empty, function* (judged) {
			return make(judged);
		});
	}

	/** As {@link answer}, for what takes long: in steps, and from the beginning where there is a newer version meanwhile. */
	async answerInSteps<T>(
		uri: string,
		token: CancellationToken,
		empty: T,
		make: (judged: Judged) => Steps<T>,
	): Promise<T> {
		for (;;) {
			const judged = await this.charters.get(uri, token);
			throwIfCancelled(token);
			if (!judged) return empty;
			const isOutdated = () => token.isCancellationRequested || !this.charters.isLatest(judged);
			const turn = () => this.#turns.take(uri);
			// An editor asks for everything at once, and what answers one charter would keep all others waiting.
			await turn();
			if (isOutdated()) continue;
			const made = await inSlices(wrapped(make(judged)), turn, isOutdated);
			if (made) return made.value;
		}
	}

	/** Lets work go on by itself; what goes wrong in it is written to the client's log. */
	inBackground(work: Promise<unknown>): void {
		work.catch((error: unknown) =>
			this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
		);
	}

	async #exists(uri: string): Promise<Existence> {
		if (this.client.options.files) return this.connection.sendRequest<FileState>(existsRequest, { uri });
		return this.host.exists ? this.host.exists(uri) : 'unknown';
	}

	readonly #charterFiles: CharterFiles = {
		list: async (limit) => {
			const params: ListChartersParams = { limit };
			if (this.client.options.files) return this.connection.sendRequest<readonly string[]>(listChartersRequest, params);
			if (!this.host.list) throw new Error('nobody can list the charters');
			return this.host.list(this.files.folders, limit);
		},
		read: async (uri) => {
			if (this.client.options.files) return this.connection.sendRequest<string | null>(readFileRequest, { uri });
			return this.host.read ? this.host.read(uri, this.files.folders) : null;
		},
	};
}

/** A result that may be undefined, told from none. */
function* wrapped<T>(steps: Steps<T>): Steps<{ readonly value: T }> {
	return { value: yield* steps };
}

/** @throws ResponseError that says so, where a request was cancelled. */
export function throwIfCancelled(token: CancellationToken): void {
	if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
