import {
	type CancellationToken,
	type Connection,
	type Disposable,
	DocumentDiagnosticReportKind,
	DocumentDiagnosticRequest,
	LSPErrorCodes,
	ResponseError,
	type ResultProgressReporter,
	type TextDocuments,
	type WorkDoneProgressReporter,
	type WorkspaceDiagnosticParams,
	type WorkspaceDiagnosticReport,
	type WorkspaceDiagnosticReportPartialResult,
	type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';
import { diagnosticsOf } from '../features/diagnostics';
import { type Language, say } from '../texts/text';
import { workspaceTexts } from '../texts/workspace';
import type { Charters } from './charters';
import type { FileStore } from './files';
import type { SettingsStore } from './settings';
import { folderOf, normal } from './uris';
import type { WorkspaceCharters } from './workspace';

/** How many charters are read at once; they are judged one after the other. */
const atOnce = 4;
/** How many reports go into one partial result. */
const batch = 16;
/** With fewer charters to look at, nothing is shown of it. */
const worthShowing = 10;

/** A client's request, answered bit by bit until it is cancelled; at once, when there is something, where it takes no partial results. */
interface Held {
	/** What the client shows of each charter; an empty id where that is not known. By the one spelling of uris. */
	readonly shown: Map<string, string>;
	readonly waiting: WorkspaceDocumentDiagnosticReport[];
	readonly partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
	readonly end: (answer: WorkspaceDiagnosticReport | ResponseError) => void;
}

/** The findings of one charter, or that it has none to show. */
interface Report {
	readonly resultId: string;
	readonly version: number | null;
	readonly diagnostics: readonly Diagnostic[];
}

/** How a client is told of the findings of charters that are not open. */
export type Delivery = 'registered' | 'published';

/** The findings of all charters of the workspace, for the folders whose settings ask for them. */
export class WorkspaceDiagnostics {
	/** The folders whose settings ask for it. */
	#folders: ReadonlySet<string> = new Set();
	/** What has to be looked at, in the one spelling of uris. */
	readonly #queue = new Set<string>();
	/** The client's spelling of each uri that was looked at. */
	readonly #spelling = new Map<string, string>();
	readonly #published = new Map<string, string>();
	readonly #answering = new Map<string, Promise<unknown>>();
	#held: Held | undefined;
	#working: Promise<void> | undefined;
	#progress: { reporter: WorkDoneProgressReporter; done: number } | undefined;
	#round = 0;
	#registering: Promise<unknown> = Promise.resolve();
	#registered: { readonly whole: boolean; readonly end: Disposable } | undefined;
	#day = '';
	#language: Language = 'fr';

	constructor(
		private readonly connection: Connection,
		private readonly documents: TextDocuments<TextDocument>,
		private readonly open: Charters,
		private readonly charters: WorkspaceCharters,
		private readonly files: FileStore,
		private readonly settings: SettingsStore,
		private readonly languageOf: (setting: 'auto' | Language) => Language,
		private readonly today: () => string,
		private readonly delivery: () => Delivery,
	) {
		connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) =>
			this.#answer(params, token, partial),
		);
	}

	/** The settings or the folders changed: registers what the client may ask, and looks at all charters anew. */
	async refresh(): Promise<void> {
		const round = ++this.#round;
		const asked = await Promise.all(
			this.files.folders.map(async (folder) => ({ folder, settings: await this.settings.get(folder) })),
		);
		if (round !== this.#round) return;
		const wanted = asked.filter(({ settings }) => settings.diagnosticsEspace);
		this.#folders = new Set(wanted.map(({ folder }) => folder));
		this.#language = this.languageOf(wanted[0]?.settings.langue ?? 'auto');
		this.#day = this.today();
		if (this.delivery() === 'registered') await this.#register(this.#folders.size > 0);
		await this.#lookAtAll(round);
	}

	/** Some charters, in their one spelling, may have other findings; `more`: others may have come. */
	async changed(charters: readonly string[], more: boolean): Promise<void> {
		if (this.#folders.size === 0) return;
		for (const key of charters) this.#queue.add(key);
		await (more ? this.#lookAtAll(this.#round) : this.#work());
	}

	/** A document was opened: the client shows what it asks of it itself. */
	opened(uri: string): void {
		this.#held?.shown.set(normal(uri), '');
	}

	/** A document was closed: from now on its file counts. */
	async closed(uri: string): Promise<void> {
		const key = normal(uri);
		this.charters.forget(uri);
		if (this.#folders.size === 0) return;
		// An answer that is on its way would come after the report, and stand in its place.
		await this.#answering.get(key)?.catch(() => undefined);
		this.#spelling.set(key, uri);
		this.#published.delete(key);
		this.#held?.shown.set(key, '');
		this.#queue.add(key);
		await this.#work();
	}

	/** A request for the findings of one document is being answered. */
	answering<T>(uri: string, answer: Promise<T>): Promise<T> {
		const key = normal(uri);
		this.#answering.set(key, answer);
		const over = () => {
			if (this.#answering.get(key) === answer) this.#answering.delete(key);
		};
		answer.then(over, over);
		return answer;
	}

	/** Something happened: where another day has begun, dates count anew. */
	async lookAtTheDay(): Promise<void> {
		if (this.#folders.size > 0 && this.#day !== this.today()) await this.refresh();
	}

	/** The client drops what it shows of a registration that ends, so one takes the other's place only where they differ. */
	#register(whole: boolean): Promise<unknown> {
		const change = async () => {
			if (this.#registered?.whole === whole) return;
			this.#registered?.end.dispose();
			this.#registered = undefined;
			const end = await this.connection.client.register(DocumentDiagnosticRequest.type, {
				documentSelector: null,
				identifier: 'charte',
				interFileDependencies: false,
				workspaceDiagnostics: whole,
			});
			this.#registered = { whole, end };
		};
		this.#registering = this.#registering.then(change).catch((error: unknown) => {
			this.connection.console.error(String(error));
		});
		return this.#registering;
	}

	async #lookAtAll(round: number): Promise<void> {
		const listed = this.#folders.size > 0 ? await this.charters.list() : new Map<string, string>();
		if (round !== this.#round) return;
		for (const [key, uri] of listed) {
			this.#spelling.set(key, uri);
			if (this.#isWanted(key)) this.#queue.add(key);
		}
		for (const shown of [this.#held?.shown, this.#published])
			for (const key of shown?.keys() ?? []) this.#queue.add(key);
		await this.#work();
		if (this.#folders.size === 0 && round === this.#round) this.#release({ items: [] });
	}

	/** Whether the folder that a charter lies in wants its findings shown. */
	#isWanted(key: string): boolean {
		const folder = folderOf(key, this.files.folders);
		return folder !== undefined && this.#folders.has(folder);
	}

	// ——— The work ———

	/** Settled when nothing is left to look at. */
	#work(): Promise<void> {
		this.#working ??= this.#takeAll();
		return this.#working;
	}

	async #takeAll(): Promise<void> {
		// Not before `#work` knows of this promise.
		await undefined;
		try {
			while (this.#queue.size > 0) {
				void this.#show();
				await Promise.all(Array.from({ length: atOnce }, () => this.#takeOneByOne()));
			}
		} finally {
			// In one go with the last look at the queue: what is queued next begins anew.
			this.#working = undefined;
			this.#progress?.reporter.done();
			this.#progress = undefined;
			this.#flush(true);
		}
	}

	async #takeOneByOne(): Promise<void> {
		for (;;) {
			const [key] = this.#queue;
			if (key === undefined) return;
			this.#queue.delete(key);
			await this.#lookAt(key);
			if (!this.#progress) continue;
			const { reporter } = this.#progress;
			const done = ++this.#progress.done;
			const all = done + this.#queue.size;
			reporter.report(Math.floor((100 * done) / all), say(workspaceTexts, 'looked', this.#language, done, all));
		}
	}

	async #lookAt(key: string): Promise<void> {
		const uri = this.#spelling.get(key) ?? key;
		for (;;) {
			const document = this.documents.all().find((one) => normal(one.uri) === key);
			const report = await this.#reportOf(key, uri, document);
			const now = this.documents.all().find((one) => normal(one.uri) === key);
			if (now !== document) continue;
			return this.#deliver(key, document?.uri ?? uri, report, document !== undefined);
		}
	}

	async #reportOf(key: string, uri: string, document: TextDocument | undefined): Promise<Report | undefined> {
		if (!this.#isWanted(key)) return undefined;
		if (!document) {
			const summary = await this.charters.summary(uri);
			return summary && { ...summary, version: null };
		}
		const judged = await this.open.get(document.uri);
		if (!judged) return undefined;
		const { analysis, stamp } = judged;
		return { resultId: stamp, version: document.version, diagnostics: diagnosticsOf(document, analysis) };
	}

	/** Shows that the work goes on, where it takes a while. */
	async #show(): Promise<void> {
		const count = this.#queue.size;
		if (this.#progress || count < worthShowing) return;
		const progress = await this.connection.window.createWorkDoneProgress().catch(() => undefined);
		if (!progress || !this.#working || this.#progress) return;
		progress.begin(say(workspaceTexts, 'looking', this.#language), 0, undefined, false);
		this.#progress = { reporter: progress, done: count - this.#queue.size };
	}

	// ——— What the client is told ———

	#answer(
		params: WorkspaceDiagnosticParams,
		token: CancellationToken,
		partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
	): Promise<WorkspaceDiagnosticReport> {
		const previous = Array.isArray(params.previousResultIds) ? params.previousResultIds : [];
		for (const { uri } of previous) if (!this.#spelling.has(normal(uri))) this.#spelling.set(normal(uri), uri);
		// One question is open at a time: the client that asks again has given up the one before.
		this.#release({ items: [] });
		if (this.delivery() === 'published') return Promise.resolve({ items: [] });
		return new Promise((resolve, reject) => {
			const listening = token.onCancellationRequested(() => {
				if (this.#held === held) this.#held = undefined;
				held.end(new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled'));
			});
			const held: Held = {
				shown: new Map(previous.map(({ uri, value }) => [normal(uri), value])),
				waiting: [],
				partial,
				end: (answer) => {
					listening.dispose();
					if (answer instanceof ResponseError) reject(answer);
					else resolve(answer);
				},
			};
			this.#held = held;
			this.#lookAtAll(this.#round).catch((error: unknown) => {
				held.end(new ResponseError(LSPErrorCodes.RequestFailed, String(error)));
			});
		});
	}

	#release(answer: WorkspaceDiagnosticReport): void {
		const held = this.#held;
		this.#held = undefined;
		held?.end(answer);
	}

	#deliver(key: string, uri: string, report: Report | undefined, isOpen: boolean): void {
		if (this.delivery() === 'published') {
			// The findings of open documents are published as they change.
			if (isOpen || this.#published.get(key) === report?.resultId) return;
			if (report) this.#published.set(key, report.resultId);
			else this.#published.delete(key);
			void this.connection.sendDiagnostics({ uri, diagnostics: [...(report?.diagnostics ?? [])] });
			return;
		}
		const held = this.#held;
		if (!held || held.shown.get(key) === report?.resultId) return;
		if (report) held.shown.set(key, report.resultId);
		else held.shown.delete(key);
		held.waiting.push({
			kind: DocumentDiagnosticReportKind.Full,
			uri,
			version: report?.version ?? null,
			...(report ? { resultId: report.resultId } : {}),
			items: [...(report?.diagnostics ?? [])],
		});
		this.#flush(false);
	}

	/** Hands over what is ready: all of it, or only where it is worth a message. */
	#flush(all: boolean): void {
		const held = this.#held;
		if (!held || held.waiting.length === 0 || (!all && (!held.partial || held.waiting.length < batch))) return;
		const items = held.waiting.splice(0);
		if (held.partial) held.partial.report({ items });
		else this.#release({ items });
	}
}
