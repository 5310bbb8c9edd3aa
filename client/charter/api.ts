import type * as vscode from 'vscode';
import {
	type AddEvidenceParams,
	addEvidenceRequest,
	type CoverageChangedParams,
	type CoverageOfTextParams,
	type CoverageParams,
	type CoverageResult,
	coverageOfTextRequest,
	coverageRequest,
	type DeclareParams,
	type DetailsParams,
	type DocumentParams,
	type DocumentResult,
	declareRequest,
	detailsRequest,
	documentRequest,
	type EditResult,
	type IgnoreParams,
	type InsertParams,
	type InsertResult,
	ignoreRequest,
	insertRequest,
	type LeaveLineParams,
	leaveLineRequest,
	type Prompts,
	type PromptsParams,
	promptsRequest,
	type StandardParams,
	type StandardResult,
	standardRequest,
} from '../../server/protocol';
import type { CharterServer } from '../connection/server';
import type { ChartersOnDisk } from './on-disk';

/** What is asked of the server about a charter. Every promise rejects when the server cannot run. */
export interface CharterApi {
	/** The coverage of an open charter, null where there is none. */
	coverage(uri: string): Promise<CoverageResult>;
	/** An open charter as a document, null where there is none. */
	document(params: DocumentParams, token?: vscode.CancellationToken): Promise<DocumentResult>;
	/** The standard in the language and edition of a charter, or of the user. */
	standard(uri?: string): Promise<StandardResult>;
	/** The edits that declare an action, null where none can be made. */
	declare(params: DeclareParams): Promise<EditResult | null>;
	/** The edits that insert a starting point for an action, null where none can be made. */
	insert(params: InsertParams): Promise<InsertResult | null>;
	/** The edits that add a piece of evidence, null where none can be made. */
	addEvidence(params: AddEvidenceParams): Promise<EditResult | null>;
	/** The edits that change what a declaration says beside its status, null where they cannot be made. */
	details(params: DetailsParams): Promise<EditResult | null>;
	/** The coverage of another text of a charter, null where it cannot be read as one. */
	coverageOfText(params: CoverageOfTextParams): Promise<CoverageResult>;
	/** The edits that leave a finding out, null where none can be made. */
	ignore(params: IgnoreParams): Promise<EditResult | null>;
	/** Where the prompts of a charter stand, null where it is not open. */
	prompts(uri: string): Promise<Prompts | null>;
	/** The edits that follow when a line is left, null where there are none. */
	leaveLine(params: LeaveLineParams): Promise<EditResult | null>;
	/** What is known of the files of charters. */
	readonly disk: ChartersOnDisk;
	/** A page says in which time zone it is looked at. */
	seenFrom(timeZone: unknown): void;
	/** A charter was analysed again. */
	onCoverageChanged(listener: (params: CoverageChangedParams) => void): vscode.Disposable;
}

/** What the language server answers about charters. */
export function createCharterApi(server: CharterServer, disk: ChartersOnDisk): CharterApi {
	return {
		disk,
		coverage: onceATurn((uri) => server.request<CoverageResult>(coverageRequest, { uri } satisfies CoverageParams)),
		document: (params, token) => server.request<DocumentResult>(documentRequest, params, token),
		standard: (uri) =>
			server.request<StandardResult>(standardRequest, (uri === undefined ? {} : { uri }) satisfies StandardParams),
		declare: (params) => server.request<EditResult | null>(declareRequest, params),
		insert: (params) => server.request<InsertResult | null>(insertRequest, params),
		addEvidence: (params) => server.request<EditResult | null>(addEvidenceRequest, params),
		details: (params) => server.request<EditResult | null>(detailsRequest, params),
		coverageOfText: (params) => server.request<CoverageResult>(coverageOfTextRequest, params),
		ignore: (params) => server.request<EditResult | null>(ignoreRequest, params),
		prompts: (uri) => server.request<Prompts | null>(promptsRequest, { uri } satisfies PromptsParams),
		leaveLine: (params) => server.request<EditResult | null>(leaveLineRequest, params),
		seenFrom: (timeZone) => server.timeZone.seen(timeZone),
		onCoverageChanged: (listener) => server.onCoverageChanged(listener),
	};
}

/** All views hear of a change in one turn, and then ask the same: it is asked once, and they share the answer. */
function onceATurn<R>(ask: (uri: string) => Promise<R>): (uri: string) => Promise<R> {
	const asked = new Map<string, Promise<R>>();
	return (uri) => {
		const answer = asked.get(uri) ?? ask(uri);
		asked.set(uri, answer);
		void Promise.resolve().then(() => asked.delete(uri));
		return answer;
	};
}
