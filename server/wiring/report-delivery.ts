/** How the findings of charters that are not open reach a client: published, or in answer to a request that is kept open. */
import {
	type CancellationToken,
	type Connection,
	DocumentDiagnosticReportKind,
	LSPErrorCodes,
	type PreviousResultId,
	ResponseError,
	type ResultProgressReporter,
	type WorkspaceDiagnosticReport,
	type WorkspaceDiagnosticReportPartialResult,
	type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver-types';
import { keyOf } from '../judging/uris';

/** How many reports go into one partial result. */
const batch = 16;

/** The findings of one charter. */
export interface Report {
	/** The same as long as the findings are. */
	readonly resultId: string;
	/** Of an open document. */
	readonly version: number | null;
	readonly diagnostics: readonly Diagnostic[];
}

/** `requested`: in answer to `workspace/diagnostic`. */
export type DeliveryWay = 'requested' | 'published';

/** A client's request, answered bit by bit until it is cancelled; at once, when there is something, where it takes no partial results. */
interface HeldRequest {
	/** The result that the client shows of each charter; an empty id where that is not known. By the keys of uris. */
	readonly shown: Map<string, string>;
	readonly waiting: WorkspaceDocumentDiagnosticReport[];
	readonly partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
	readonly answer: Promise<WorkspaceDiagnosticReport>;
	readonly end: (answer: WorkspaceDiagnosticReport | ResponseError) => void;
}

/** Sends only what is other than what the client shows. Keys are those of uris. */
export class ReportDelivery {
	/** The results that were published last, by key. */
	readonly #published = new Map<string, string>();
	#held: HeldRequest | undefined;

	constructor(
		private readonly connection: Pick<Connection, 'sendDiagnostics'>,
		private readonly way: () => DeliveryWay,
	) {}

	/** The charters of which the client shows something. */
	get shown(): readonly string[] {
		return [...(this.#held?.shown.keys() ?? []), ...this.#published.keys()];
	}

	/** A document was opened: the client shows what it asks of it itself. */
	opened(key: string): void {
		this.#held?.shown.set(key, '');
	}

	/** A document was closed: what the client shows of it is not known. */
	closed(key: string): void {
		this.#published.delete(key);
		this.#held?.shown.set(key, '');
	}

	/** Keeps a request open, in place of the one before: the client that asks again has given that up. */
	hold(
		previous: readonly PreviousResultId[],
		token: CancellationToken,
		partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
	): Pick<HeldRequest, 'answer' | 'end'> {
		this.release();
		const { promise, resolve, reject } = deferred<WorkspaceDiagnosticReport>();
		const listening = token.onCancellationRequested(() => {
			if (this.#held === held) this.#held = undefined;
			held.end(new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled'));
		});
		const held: HeldRequest = {
			shown: new Map(previous.map(({ uri, value }) => [keyOf(uri), value])),
			waiting: [],
			partial,
			answer: promise,
			end: (answer) => {
				listening.dispose();
				if (answer instanceof ResponseError) reject(answer);
				else resolve(answer);
			},
		};
		this.#held = held;
		return held;
	}

	/** Ends the request that is open, if there is one. */
	release(items: WorkspaceDocumentDiagnosticReport[] = []): void {
		const held = this.#held;
		this.#held = undefined;
		held?.end({ items });
	}

	/** The findings of a charter; undefined where none are to be shown. */
	deliver(key: string, uri: string, report: Report | undefined, isOpen: boolean): void {
		if (this.way() === 'published') this.#publish(key, uri, report, isOpen);
		else this.#add(key, uri, report);
	}

	/** Hands over what is ready: all of it, or only where it is worth a message. */
	flush(all: boolean): void {
		const held = this.#held;
		if (!held || held.waiting.length === 0 || (!all && (!held.partial || held.waiting.length < batch))) return;
		const items = held.waiting.splice(0);
		if (held.partial) held.partial.report({ items });
		else this.release(items);
	}

	#publish(key: string, uri: string, report: Report | undefined, isOpen: boolean): void {
		// The findings of open documents are published as they change.
		if (isOpen || this.#published.get(key) === report?.resultId) return;
		if (report) this.#published.set(key, report.resultId);
		else this.#published.delete(key);
		void this.connection.sendDiagnostics({ uri, diagnostics: [...(report?.diagnostics ?? [])] });
	}

	#add(key: string, uri: string, report: Report | undefined): void {
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
		this.flush(false);
	}
}

/** A promise, and what settles it. */
function deferred<T>(): {
	readonly promise: Promise<T>;
	readonly resolve: (value: T) => void;
	readonly reject: (error: unknown) => void;
} {
	let resolve: (value: T) => void = () => undefined;
	let reject: (error: unknown) => void = () => undefined;
	const promise = new Promise<T>((...settle) => {
		[resolve, reject] = settle;
	});
	return { promise, resolve, reject };
}
