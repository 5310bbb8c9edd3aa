import {
	type CancellationToken,
	type Connection,
	LSPErrorCodes,
	ResponseError,
	type ResultProgressReporter,
	type TextDocuments,
	type WorkDoneProgressReporter,
	type WorkspaceDiagnosticParams,
	type WorkspaceDiagnosticReport,
	type WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Language, say } from '../engine/index';
import { diagnosticsOf } from '../features/diagnostics';
import { folderOf, keyOf, normal } from '../judging/uris';
import type { Charters } from './charters';
import type { Client } from './client';
import { DiagnosticRegistration } from './diagnostic-registration';
import type { JudgingContext } from './judging-context';
import type { Patience } from './patience';
import { type Report, ReportDelivery } from './report-delivery';
import { workspaceTexts } from './texts/workspace';
import type { WorkspaceCharters } from './workspace';

/** How many charters are read at once; they are judged one after the other. */
const atOnce = 4;
/** With fewer charters to look at, nothing is shown of it. */
const worthShowing = 10;

/** What the findings of the workspace need of the session. */
export interface WorkspaceDiagnosticsContext extends JudgingContext {
	readonly connection: Connection;
	readonly client: Client;
	readonly patience: Patience;
	readonly documents: TextDocuments<TextDocument>;
	/** Those that are open. */
	readonly charters: Charters;
	/** All of them, as their files are. */
	readonly workspace: WorkspaceCharters;
}

/** The findings of all charters of the workspace, for the folders whose settings ask for them. */
export class WorkspaceDiagnostics {
	/** The folders whose settings ask for it. */
	#folders: ReadonlySet<string> = new Set();
	/** What has to be looked at, by the keys of uris. */
	readonly #queue = new Set<string>();
	/** The client's spelling of each uri that was looked at. */
	readonly #spelling = new Map<string, string>();
	readonly #answering = new Map<string, Promise<unknown>>();
	#working: Promise<void> | undefined;
	#progress: { reporter: WorkDoneProgressReporter; done: number } | undefined;
	#round = 0;
	#day = '';
	#language: Language = 'fr';
	readonly #delivery: ReportDelivery;
	readonly #registration: DiagnosticRegistration;

	constructor(private readonly context: WorkspaceDiagnosticsContext) {
		this.#delivery = new ReportDelivery(context.connection, () => (this.#isRequested ? 'requested' : 'published'));
		this.#registration = new DiagnosticRegistration(context.connection);
	}

	/** Whether the client asks for the findings, and takes a registration that says when it may. */
	get #isRequested(): boolean {
		const { pullDiagnostics, diagnosticRegistration } = this.context.client.supports;
		return pullDiagnostics && diagnosticRegistration;
	}

	/** The settings or the folders changed: registers what the client may ask, and looks at all charters again. */
	async refresh(): Promise<void> {
		const round = ++this.#round;
		const asked = await Promise.all(
			this.context.files.folders.map(async (folder) => ({ folder, settings: await this.context.settings.get(folder) })),
		);
		if (round !== this.#round) return;
		const wanted = asked.filter(({ settings }) => settings.workspaceDiagnostics);
		this.#folders = new Set(wanted.map(({ folder }) => folder));
		this.#language = this.context.languageOf(wanted[0]?.settings.language ?? 'auto');
		this.#day = this.context.today();
		if (this.#isRequested)
			await this.context.patience.wait(this.#registration.change(this.#folders.size > 0), undefined, () => undefined);
		await this.#lookAtAll(round);
	}

	/** Some charters, by their keys, may have other findings; `more`: others may have come. */
	async changed(charters: readonly string[], more: boolean): Promise<void> {
		if (this.#folders.size === 0) return;
		for (const key of charters) this.#queue.add(key);
		await (more ? this.#lookAtAll(this.#round) : this.#work());
	}

	/** A document was opened: the client shows what it asks of it itself. */
	opened(uri: string): void {
		this.#delivery.opened(keyOf(uri));
	}

	/** A document was closed: from now on its file counts. */
	async closed(uri: string): Promise<void> {
		const key = keyOf(uri);
		this.context.workspace.forget(uri);
		if (this.#folders.size === 0) return;
		// An answer that is on its way would come after the report, and stand in its place.
		await this.#answering.get(key)?.catch(() => undefined);
		this.#spelling.set(key, uri);
		this.#delivery.closed(key);
		this.#queue.add(key);
		await this.#work();
	}

	/** A request for the findings of one document is being answered. */
	answering<T>(uri: string, answer: Promise<T>): Promise<T> {
		const key = keyOf(uri);
		this.#answering.set(key, answer);
		const over = () => {
			if (this.#answering.get(key) === answer) this.#answering.delete(key);
		};
		answer.then(over, over);
		return answer;
	}

	/** Answers a client that asks for the findings of the workspace: bit by bit, until it gives the request up. */
	answer(
		params: WorkspaceDiagnosticParams,
		token: CancellationToken,
		partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
	): Promise<WorkspaceDiagnosticReport> {
		const previous = Array.isArray(params.previousResultIds) ? params.previousResultIds : [];
		for (const { uri } of previous) if (!this.#spelling.has(keyOf(uri))) this.#spelling.set(keyOf(uri), uri);
		if (!this.#isRequested) return Promise.resolve({ items: [] });
		const held = this.#delivery.hold(previous, token, partial);
		this.#lookAtAll(this.#round).catch((error: unknown) => {
			held.end(new ResponseError(LSPErrorCodes.RequestFailed, String(error)));
		});
		return held.answer;
	}

	/** Something happened: where another day has begun, dates count again. */
	async lookAtTheDay(): Promise<void> {
		if (this.#folders.size > 0 && this.#day !== this.context.today()) await this.refresh();
	}

	async #lookAtAll(round: number): Promise<void> {
		const listed = this.#folders.size > 0 ? await this.context.workspace.list() : new Map<string, string>();
		if (round !== this.#round) return;
		for (const [key, uri] of listed) {
			this.#spelling.set(key, uri);
			if (this.#isWanted(key)) this.#queue.add(key);
		}
		for (const key of this.#delivery.shown) this.#queue.add(key);
		await this.#work();
		if (this.#folders.size === 0 && round === this.#round) this.#delivery.release();
	}

	/** Whether the folder that a charter lies in wants its findings shown. */
	#isWanted(key: string): boolean {
		const folder = folderOf(normal(this.#spelling.get(key) ?? key), this.context.files.folders);
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
			// In the same turn as the last look at the queue, so that what is queued next starts a new run.
			this.#working = undefined;
			this.#progress?.reporter.done();
			this.#progress = undefined;
			this.#delivery.flush(true);
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
			const document = this.context.documents.all().find((one) => keyOf(one.uri) === key);
			const report = await this.#reportOf(key, uri, document);
			const now = this.context.documents.all().find((one) => keyOf(one.uri) === key);
			if (now !== document) continue;
			return this.#delivery.deliver(key, document?.uri ?? uri, report, document !== undefined);
		}
	}

	async #reportOf(key: string, uri: string, document: TextDocument | undefined): Promise<Report | undefined> {
		if (!this.#isWanted(key)) return undefined;
		if (!document) {
			const summary = await this.context.workspace.summary(uri);
			return summary && { ...summary, version: null };
		}
		const judged = await this.context.charters.get(document.uri);
		if (!judged) return undefined;
		const { analysis, stamp } = judged;
		return { resultId: stamp, version: document.version, diagnostics: diagnosticsOf(document, analysis) };
	}

	/** Shows that the work goes on, where it takes a while. */
	async #show(): Promise<void> {
		const count = this.#queue.size;
		if (this.#progress || count < worthShowing) return;
		const progress = await this.context.connection.window.createWorkDoneProgress().catch(() => undefined);
		if (!progress || !this.#working || this.#progress) return;
		progress.begin(say(workspaceTexts, 'looking', this.#language), 0, undefined, false);
		this.#progress = { reporter: progress, done: count - this.#queue.size };
	}
}
