/** The portfolio: the figures of all charters of the workspace. */
import type { CancellationToken } from 'vscode-languageserver';
import { portfolioRow, unreadableRow } from '../../engine/index';
import { keyOf } from '../../judging/uris';
import {
	type PortfolioParams,
	type PortfolioResult,
	type PortfolioRow,
	type PortfolioRowsParams,
	portfolioRequest,
	portfolioRowsNotification,
} from '../../protocol';
import { hearsOfFiles } from '../client';
import { type ServerContext, throwIfCancelled } from '../context';

/** Rows that took this long are given, in milliseconds: often enough to be seen coming, seldom enough to cost nothing. */
const batchTime = 50;
/** So many charters are asked for at once: while the text of one is on its way, another is judged. */
const atOnce = 4;

export function registerPortfolio(context: ServerContext): void {
	const { connection } = context;
	connection.onRequest(portfolioRequest, async ({ id }: PortfolioParams, token: CancellationToken) => {
		const result = await streamPortfolio(context, token, (rows, total) => {
			const params: PortfolioRowsParams = { id, rows, total, today: context.today() };
			void connection.sendNotification(portfolioRowsNotification, params);
		});
		throwIfCancelled(token);
		return result;
	});
}

/**
 * Gives the row of every charter of the workspace, in batches: the first as soon as it is there. An open charter is as its
 * text is, any other as its file is. Stops where the token is cancelled; null then, and where charters cannot be listed.
 */
async function streamPortfolio(
	{ standard, workspace, charters, documents, host, client }: ServerContext,
	token: CancellationToken,
	give: (rows: readonly PortfolioRow[], total: number) => void,
): Promise<PortfolioResult | null> {
	// Where changes are not reported, nothing can be kept.
	if (!hearsOfFiles(client)) workspace.relist();
	const listing = await workspace.listing();
	if (!listing || token.isCancellationRequested) return null;
	const { uris, cut } = listing;
	const total = uris.size;
	const opened = new Map(documents.keys().map((uri) => [keyOf(uri), uri]));
	let rows: PortfolioRow[] = [];
	let given: number | undefined;
	const flush = () => {
		if (rows.length === 0) return;
		give(rows, total);
		rows = [];
		given = Date.now();
	};
	const rowOf = async (key: string, uri: string): Promise<PortfolioRow> => {
		const own = opened.get(key);
		const judged = own === undefined ? undefined : await charters.get(own, token).catch(() => undefined);
		// What was closed meanwhile is as its file is.
		if (judged) return portfolioRow(uri, judged.analysis);
		return (await workspace.summary(uri))?.row ?? unreadableRow(uri, standard);
	};
	// What is open comes first: it is known already, or is what its author looks at.
	const waiting = [...uris].sort(([a], [b]) => Number(opened.has(b)) - Number(opened.has(a))).values();
	const work = async () => {
		for (const [key, uri] of waiting) {
			if (token.isCancellationRequested) return;
			const row = await rowOf(key, uri);
			rows.push(row);
			if (given !== undefined && Date.now() - given < batchTime) continue;
			if (token.isCancellationRequested) return;
			flush();
			await host.turn();
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	if (token.isCancellationRequested) return null;
	flush();
	return { total, cut };
}
