import type * as vscode from 'vscode';
import {
	type CoverageChangedParams,
	type CoverageParams,
	type CoverageResult,
	coverageRequest,
	type PortfolioParams,
	type PortfolioResult,
	type PortfolioRowsParams,
	portfolioRequest,
	type StandardParams,
	type StandardResult,
	standardRequest,
} from '../../server/protocol';
import type { CharterServer } from '../connection/server';

/** What the portfolio asks of the server. Every promise rejects when the server cannot run. */
export interface PortfolioApi {
	/** Reads all charters of the workspace; their rows come by `onRows`. Null where charters cannot be listed. */
	portfolio(params: PortfolioParams, token: vscode.CancellationToken): Promise<PortfolioResult | null>;
	/** The standard in the language of the user. */
	standard(): Promise<StandardResult>;
	/** The coverage of an open charter, null where there is none. */
	coverage(uri: string): Promise<CoverageResult>;
	/** Some more rows of the portfolio that was asked for. */
	onRows(listener: (params: PortfolioRowsParams) => void): vscode.Disposable;
	/** The server knows that a file came, went or changed: what is asked from now on is of the files as they are. */
	onFileSent(listener: (uri: vscode.Uri) => void): vscode.Disposable;
	/** A page says in which time zone it is looked at. */
	seenFrom(timeZone: unknown): void;
	/** A charter was analysed again. */
	onCoverageChanged(listener: (params: CoverageChangedParams) => void): vscode.Disposable;
}

/** What the language server answers about all charters. */
export function createPortfolioApi(server: CharterServer): PortfolioApi {
	return {
		portfolio: (params, token) => server.request<PortfolioResult | null>(portfolioRequest, params, token),
		standard: () => server.request<StandardResult>(standardRequest, {} satisfies StandardParams),
		coverage: (uri) => server.request<CoverageResult>(coverageRequest, { uri } satisfies CoverageParams),
		onRows: (listener) => server.onPortfolioRows(listener),
		onFileSent: (listener) => server.onFileSent(listener),
		seenFrom: (timeZone) => server.timeZone.seen(timeZone),
		onCoverageChanged: (listener) => server.onCoverageChanged(listener),
	};
}
