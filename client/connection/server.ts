import * as vscode from 'vscode';
import type {
	BaseLanguageClient,
	CloseAction,
	ErrorAction,
	LanguageClientOptions,
	Middleware,
	RevealOutputChannelOn,
} from 'vscode-languageclient';
import {
	type CoverageChangedParams,
	coverageChangedNotification,
	declareCommand,
	existsRequest,
	type FileParams,
	type FileState,
	type InitializationOptions,
	ignoreCommand,
	type ListChartersParams,
	listChartersRequest,
	listFolderRequest,
	notApplicableCommand,
	type PortfolioRowsParams,
	portfolioRowsNotification,
	readFileRequest,
	type TimeZoneParams,
	timeZoneNotification,
} from '../../server/protocol';
import { tell } from '../language';
import { listCharters, listFolder, readWorkspaceFile, workspaceFileExists } from './files';
import { ReaderTimeZone } from './time-zone';
import { traceChannel } from './trace-channel';
import { fileWatchers } from './watchers';

/** A language client, as one of the two hosts makes it. */
export interface ClientHandle {
	readonly client: BaseLanguageClient;
	/** Rejects when the server cannot even begin; pending otherwise. Hosts that learn it from `start()` leave it out. */
	readonly broken?: Promise<never>;
	/** Ends what is left of the server. */
	kill(): void;
}

/** What differs between the desktop and the web host. */
export interface Host {
	/** A client that is not started yet. */
	createClient(context: vscode.ExtensionContext, options: LanguageClientOptions): ClientHandle;
	/** Whether the machine keeps a file from being written; without it, only the editor's own settings can tell. */
	readonly isProtected?: (uri: vscode.Uri) => Promise<boolean>;
}

/** What of the editor the server has to do with. */
export interface Served {
	/** The documents that it serves. */
	readonly documents: NonNullable<LanguageClientOptions['documentSelector']>;
	/** What stands between it and the editor, for its links for one. */
	readonly middleware: Middleware;
}

// The library's own names would load all of it: a host loads it with the first client.
const goOn: ErrorAction.Continue = 1;
const leaveClosed: CloseAction.DoNotRestart = 1;
const never: RevealOutputChannelOn.Never = 4;

const crashLimit = { count: 4, minutes: 3 };

/**
 * The language server's life: it starts with the first charter or request, or a moment after the window where there are
 * charters, comes back by itself after a crash, and says so once, with a button, when it cannot.
 */
export class CharterServer implements vscode.Disposable {
	readonly #changed = new vscode.EventEmitter<CoverageChangedParams>();
	/** A charter was analysed again. */
	readonly onCoverageChanged = this.#changed.event;
	readonly #rows = new vscode.EventEmitter<PortfolioRowsParams>();
	/** Some more rows of a portfolio that was asked for. */
	readonly onPortfolioRows = this.#rows.event;
	readonly #fileSent = new vscode.EventEmitter<vscode.Uri>();
	/** The server was sent the news that a file came, went or, if it is a charter, changed. */
	readonly onFileSent = this.#fileSent.event;
	/** Whose clock gives the server its day. */
	readonly timeZone: ReaderTimeZone;
	readonly #channel: vscode.LogOutputChannel;
	readonly #options: LanguageClientOptions;
	#handle: ClientHandle | undefined;
	#starting: Promise<BaseLanguageClient> | undefined;
	#crashes: number[] = [];
	#disposed = false;

	constructor(
		private readonly context: vscode.ExtensionContext,
		private readonly host: Host,
		{ documents, middleware }: Served,
	) {
		this.#channel = vscode.window.createOutputChannel('Charte numérique', { log: true });
		const watchers = fileWatchers();
		this.timeZone = new ReaderTimeZone(context.globalState, vscode.env.remoteName !== undefined, (timeZone) => {
			const params: TimeZoneParams = { timeZone };
			void this.#handle?.client.sendNotification(timeZoneNotification, params);
		});
		const initializationOptions = (): InitializationOptions => ({
			displayLanguage: vscode.env.language,
			files: true,
			ahead: true,
			coverage: true,
			commands: ['charte.afficherCouverture', declareCommand, notApplicableCommand, ignoreCommand],
			practiceLink: 'command:charte.ouvrirPratique?%5B%22{0}%22%5D',
			timeZone: this.timeZone.current,
		});
		this.#options = {
			documentSelector: documents,
			initializationOptions,
			outputChannel: this.#channel,
			traceOutputChannel: traceChannel(this.#channel, context.subscriptions),
			revealOutputChannelOn: never,
			// What the editor leaves out decides which files are charters of the workspace.
			synchronize: { configurationSection: ['charte', 'files.exclude'], fileEvents: watchers },
			middleware: {
				...middleware,
				workspace: {
					didChangeWatchedFile: async (event, next) => {
						await next(event);
						this.#fileSent.fire(vscode.Uri.parse(event.uri));
					},
				},
			},
			// Links of hovers may open a practice's page, and nothing else.
			markdown: { isTrusted: { enabledCommands: ['charte.ouvrirPratique'] } },
			initializationFailedHandler: () => false,
			errorHandler: {
				error: () => ({ action: goOn, handled: true }),
				closed: () => {
					this.#closed();
					return { action: leaveClosed, handled: true };
				},
			},
		};
		context.subscriptions.push(...watchers);
	}

	/** It runs, or is about to. */
	get isStarted(): boolean {
		return this.#starting !== undefined;
	}

	/** Starts the server unless it runs. Never throws: a failure is shown to the user. */
	start(): void {
		this.#client().catch(() => {});
	}

	/** Asks the server, starting it when need be. Rejects when it cannot run. */
	async request<R>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<R> {
		const client = await this.#client();
		// A token left out would count as one more parameter.
		return token ? client.sendRequest<R>(method, params, token) : client.sendRequest<R>(method, params);
	}

	/** Ends the server and starts a new one. True when it runs. */
	async restart(): Promise<boolean> {
		this.#crashes = [];
		await this.#stop();
		return this.#client().then(
			() => true,
			() => false,
		);
	}

	dispose(): Thenable<void> {
		this.#disposed = true;
		return this.#stop().finally(() => {
			this.#changed.dispose();
			this.#rows.dispose();
			this.#fileSent.dispose();
			this.#channel.dispose();
		});
	}

	// A failed start stays failed, and is not shown again, until the user asks for a restart.
	#client(): Promise<BaseLanguageClient> {
		this.#starting ??= this.#launch();
		return this.#starting;
	}

	async #launch(): Promise<BaseLanguageClient> {
		let handle: ClientHandle | undefined;
		try {
			handle = this.host.createClient(this.context, this.#options);
			const { client, broken } = handle;
			// The library would also show its own failures, in its own words; they belong in the log.
			const log = client.error.bind(client);
			client.error = (message, data) => log(message, data, false);
			client.onRequest(readFileRequest, (params: FileParams) => readWorkspaceFile(params));
			client.onRequest(listFolderRequest, (params: FileParams) => listFolder(params));
			client.onRequest(listChartersRequest, (params: ListChartersParams, token: vscode.CancellationToken) =>
				listCharters(params, token),
			);
			client.onRequest<FileState, void>(existsRequest, (params: FileParams) => workspaceFileExists(params));
			client.onNotification(coverageChangedNotification, (params: CoverageChangedParams) => this.#changed.fire(params));
			client.onNotification(portfolioRowsNotification, (params: PortfolioRowsParams) => this.#rows.fire(params));
			await (broken ? Promise.race([client.start(), broken]) : client.start());
			this.#handle = handle;
			return client;
		} catch (error) {
			handle?.kill();
			this.#channel.error(error instanceof Error ? error : String(error));
			this.#tellFailure();
			throw error;
		}
	}

	async #stop(): Promise<void> {
		await this.#starting?.catch(() => {});
		const handle = this.#handle;
		this.#handle = undefined;
		this.#starting = undefined;
		// A server that does not answer is ended all the same.
		await handle?.client.dispose().catch(() => {});
		handle?.kill();
	}

	#closed(): void {
		// While it starts, `start()` itself reports; after `#stop()` the end is wanted.
		if (!this.#handle || this.#disposed) return;
		this.#handle.kill();
		this.#handle = undefined;
		const now = Date.now();
		this.#crashes = [...this.#crashes.filter((time) => now - time < crashLimit.minutes * 60_000), now];
		if (this.#crashes.length > crashLimit.count) {
			this.#starting = Promise.reject(new Error(tell('serverFailed')));
			this.#starting.catch(() => {});
			this.#tellFailure();
			return;
		}
		this.#starting = undefined;
		this.start();
	}

	#tellFailure(): void {
		if (this.#disposed) return;
		const restart = tell('restartServer');
		const log = tell('showLog');
		vscode.window.showErrorMessage(tell('serverFailed'), restart, log).then((choice) => {
			if (choice === restart) void this.restart();
			if (choice === log) this.#channel.show();
		});
	}
}
