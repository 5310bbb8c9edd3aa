/** A plain LSP client over standard input and output: no editor, only the protocol. Drives any language server. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	type CancellationToken,
	createMessageConnection,
	type MessageConnection,
	ResponseError,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
	ClientCapabilities,
	CodeAction,
	Diagnostic,
	DocumentDiagnosticReport,
	InitializeResult,
	Position,
	PublishDiagnosticsParams,
	Range,
	TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

export { CancellationTokenSource, ResponseError } from 'vscode-jsonrpc/node';

export interface ClientOptions {
	/** The program and its arguments; ours on this Node by default. */
	readonly command?: readonly string[];
	/** Whether the client asks for diagnostics; true by default. Otherwise they are published. */
	readonly pull?: boolean;
	/** The answer to `workspace/configuration`; without it the client has none. A rejection is answered as an error. */
	readonly configuration?: (section: string, scope: string | undefined) => unknown;
	readonly folders?: readonly string[];
	readonly rootUri?: string;
	readonly locale?: string;
	/** `today` is a fixed day unless given here. */
	readonly initializationOptions?: unknown;
	readonly capabilities?: ClientCapabilities;
	/** Variables of the server's process, over those of this one. */
	readonly env?: Readonly<Record<string, string>>;
	/** Requests of the server by method, beside those the client knows. */
	readonly requests?: Readonly<Record<string, (params: never) => unknown>>;
}

/** The day the samples were written for. */
export const today = '2026-11-22';

/** The longest wait for what comes by itself, in ms: it costs nothing where it comes, and a busy machine needs it. */
const patience = 60_000;

const serverPath = join(process.cwd(), 'dist', 'server.js');

export class LspClient {
	readonly process: ChildProcess;
	readonly connection: MessageConnection;
	/** Every publication, in the order received. */
	readonly published: PublishDiagnosticsParams[] = [];
	/** Methods that the server registered dynamically. */
	readonly registered: string[] = [];
	/** How often the server asked for diagnostics to be pulled anew. */
	refreshes = 0;
	/** What the server wrote to its standard error. */
	errors = '';
	/** The exit code once the process has ended. */
	readonly ended: Promise<number | null>;
	/** What the server said of itself at `initialize`. */
	initializeResult: InitializeResult | undefined;
	readonly #documents = new Map<string, TextDocument>();
	readonly #waiting = new Set<() => void>();

	/** Starts a server and shakes hands with it. */
	static async start(options: ClientOptions = {}): Promise<LspClient> {
		const client = new LspClient(options);
		await client.#initialize(options);
		return client;
	}

	/** Starts a server without a word to it. */
	constructor(options: ClientOptions = {}) {
		const [program = process.execPath, ...args] = options.command ?? [process.execPath, serverPath, '--stdio'];
		const child = spawn(program, args, {
			stdio: ['pipe', 'pipe', 'pipe'],
			env: { ...process.env, ...options.env },
		});
		this.process = child;
		this.ended = new Promise((resolve) => {
			child.once('exit', (code) => resolve(code));
			child.once('error', () => resolve(null));
		});
		child.stderr.on('data', (data) => {
			this.errors += data;
		});
		// A server that is gone closes its pipes; the tests look at its exit code.
		child.stdin.on('error', () => undefined);
		this.connection = createMessageConnection(
			new StreamMessageReader(child.stdout),
			new StreamMessageWriter(child.stdin),
		);
		this.connection.onError(() => undefined);
		this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
			this.published.push(params);
			this.wake();
		});
		this.connection.onNotification(() => undefined);
		const requests: Record<string, (params: never) => unknown> = {
			'client/registerCapability': ({ registrations }: { registrations: { method: string }[] }) => {
				this.registered.push(...registrations.map(({ method }) => method));
				this.wake();
				return null;
			},
			'workspace/configuration': async ({ items }: { items: { section: string; scopeUri?: string }[] }) =>
				Promise.all(items.map(({ section, scopeUri }) => options.configuration?.(section, scopeUri) ?? null)),
			'workspace/diagnostic/refresh': () => {
				this.refreshes++;
				this.wake();
				return null;
			},
			...options.requests,
		};
		for (const [method, handler] of Object.entries(requests)) this.connection.onRequest(method, handler);
		this.connection.listen();
	}

	async #initialize(options: ClientOptions): Promise<void> {
		const { pull = true, configuration, folders, rootUri, locale = 'fr', capabilities = {} } = options;
		this.initializeResult = await this.request<InitializeResult>('initialize', {
			processId: process.pid,
			rootUri: rootUri ?? null,
			locale,
			workspaceFolders: folders?.map((uri, index) => ({ uri, name: `dossier ${index}` })) ?? null,
			capabilities: {
				...capabilities,
				workspace: {
					workspaceFolders: true,
					configuration: configuration !== undefined,
					didChangeConfiguration: { dynamicRegistration: configuration !== undefined },
					diagnostics: { refreshSupport: pull },
					...capabilities.workspace,
				},
				textDocument: {
					synchronization: {},
					publishDiagnostics: { relatedInformation: true, versionSupport: true },
					hover: { contentFormat: ['markdown'] },
					completion: { completionItem: { snippetSupport: true } },
					documentSymbol: { hierarchicalDocumentSymbolSupport: true },
					...(pull ? { diagnostic: { dynamicRegistration: false } } : {}),
					...capabilities.textDocument,
				},
			},
			initializationOptions: 'initializationOptions' in options ? options.initializationOptions : { today },
		});
		this.notify('initialized', {});
	}

	/** Fails when the server ends before it answers. */
	request<T>(method: string, params: unknown, token?: CancellationToken): Promise<T> {
		const answer = token
			? this.connection.sendRequest<T>(method, params, token)
			: this.connection.sendRequest<T>(method, params);
		const gone = this.ended.then((code): never => {
			throw new Error(`the server ended (exit code ${code}) before it answered ${method}\n${this.errors}`);
		});
		return Promise.race([answer, gone]);
	}

	notify(method: string, params: unknown): void {
		// To a process that has ended nothing can be said; what the test expects of it shows elsewhere.
		this.connection.sendNotification(method, params).catch(() => undefined);
	}

	// ——— Documents ———

	open(uri: string, text: string, languageId = 'charte', version = 1): void {
		this.#documents.set(uri, TextDocument.create(uri, languageId, version, text));
		this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
	}

	/** The client's own copy of an open document. */
	document(uri: string): TextDocument {
		const document = this.#documents.get(uri);
		if (!document) throw new Error(`${uri} is not open`);
		return document;
	}

	/** Changes ranges of an open document, each as the text is after the one before. Returns the new version. */
	change(uri: string, ...contentChanges: { range?: Range; text: string }[]): number {
		const document = this.document(uri);
		const version = document.version + 1;
		TextDocument.update(document, contentChanges as never, version);
		this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
		return version;
	}

	/** Replaces the one occurrence of a text in an open document. */
	replace(uri: string, before: string, after: string): number {
		const document = this.document(uri);
		return this.change(uri, { range: rangeOf(document, before), text: after });
	}

	close(uri: string): void {
		this.#documents.delete(uri);
		this.notify('textDocument/didClose', { textDocument: { uri } });
	}

	/** Closes what is open and forgets what was received. */
	closeAll(): void {
		for (const uri of [...this.#documents.keys()]) this.close(uri);
		this.published.length = 0;
	}

	// ——— Features ———

	pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
		return this.request('textDocument/diagnostic', {
			textDocument: { uri },
			...(previousResultId === undefined ? {} : { previousResultId }),
		});
	}

	/** The diagnostics of an open document, by pull. */
	async diagnostics(uri: string): Promise<Diagnostic[]> {
		const report = await this.pull(uri);
		if (report.kind !== 'full') throw new Error('a first pull must be full');
		return report.items;
	}

	/** A feature at a place of a document: `textDocument/hover`, `textDocument/completion`… */
	at<T>(feature: string, uri: string, position: Position, token?: CancellationToken): Promise<T> {
		return this.request<T>(`textDocument/${feature}`, { textDocument: { uri }, position }, token);
	}

	codeActions(uri: string, range: Range, diagnostics: readonly Diagnostic[] = []): Promise<CodeAction[]> {
		return this.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics } });
	}

	/** Applies the edits of a code action to one document, as an editor would. */
	apply(uri: string, edits: readonly TextEdit[]): number {
		const document = this.document(uri);
		return this.change(uri, { text: TextDocument.applyEdits(document, [...edits]) });
	}

	// ——— Waiting ———

	/** Waits until something that was received satisfies a condition; fails after `milliseconds`. */
	until<T>(what: string, found: () => T | undefined, milliseconds = patience): Promise<T> {
		return new Promise((resolve, reject) => {
			const look = () => {
				const result = found();
				if (result === undefined) return;
				this.#waiting.delete(look);
				clearTimeout(timer);
				resolve(result);
			};
			const timer = setTimeout(() => {
				this.#waiting.delete(look);
				reject(new Error(`not received within ${milliseconds} ms: ${what}`));
			}, milliseconds);
			this.#waiting.add(look);
			look();
		});
	}

	/** The publication for one version of a document. */
	publication(uri: string, version: number): Promise<PublishDiagnosticsParams> {
		return this.until(`diagnostics of version ${version}`, () =>
			this.published.find((one) => one.uri === uri && one.version === version),
		);
	}

	/** Looks again at what is waited for: handlers of a test call it when they have received something. */
	wake(): void {
		for (const look of [...this.#waiting]) look();
	}

	/**
	 * Milliseconds of processor time that the server has taken so far: whatever else the machine does, work costs the same.
	 * Where the system does not tell (no `/proc`), by the clock.
	 */
	processorTime(): number {
		try {
			const stat = readFileSync(`/proc/${this.process.pid}/stat`, 'utf8');
			// Behind the program's name, which may hold anything; hundredths of a second, of its own and of the system.
			const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
			return (Number(fields[11]) + Number(fields[12])) * 10;
		} catch {
			return performance.now();
		}
	}

	/**
	 * As {@link processorTime}, of the thread that answers and no other, and finer: what one of two answers that follow each
	 * other at once took.
	 */
	threadTime(): number {
		const { pid } = this.process;
		try {
			return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
		} catch {
			return performance.now();
		}
	}

	/** Ends the server as the protocol says, by force where it does not listen. Returns its exit code. */
	async stop(): Promise<number | null> {
		const force = setTimeout(() => this.process.kill('SIGKILL'), patience);
		try {
			if (this.process.exitCode === null && this.process.signalCode === null) {
				await Promise.race([this.request('shutdown', undefined).catch(() => undefined), this.ended]);
				this.notify('exit', undefined);
			}
			return await this.ended;
		} finally {
			clearTimeout(force);
			this.connection.dispose();
		}
	}
}

/** The range of the one occurrence of a text. */
export function rangeOf(document: TextDocument, text: string): Range {
	const start = document.getText().indexOf(text);
	if (start < 0 || document.getText().indexOf(text, start + 1) >= 0) throw new Error(`not there exactly once: ${text}`);
	return { start: document.positionAt(start), end: document.positionAt(start + text.length) };
}

/** The code of the error that a request was answered with; undefined where it was answered. */
export async function errorCode(answer: Promise<unknown>): Promise<number | undefined> {
	try {
		await answer;
		return undefined;
	} catch (error) {
		if (error instanceof ResponseError) return error.code;
		throw error;
	}
}
