/** The bench of the portfolio: many charters through the real server, then its page in a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
	type PortfolioResult,
	type PortfolioRow,
	type PortfolioRowsParams,
	portfolioRequest,
	portfolioRowsNotification,
} from '../../server/protocol';
import { type PageRow, packRow } from '../../views/portfolio/rows';
import { LspClient, today } from '../lsp/client';
import { launch } from '../panel/browser';
import { openPortfolio } from '../panel/portfolio-page';
import { residentMemory } from './subjects';
import { writeCharters } from './workspace';

export interface PortfolioResults {
	readonly charters: number;
	/** Their mean size. */
	readonly bytes: number;
	/** Milliseconds from the request to the first row and to the answer; then of a second request. */
	readonly first: number;
	readonly all: number;
	readonly again: number;
	/** The turns of the server's event loop meanwhile, in milliseconds of processor time: a hover waits for the one that runs. */
	readonly turns: readonly number[];
	/** Megabytes of the server's process before and after. */
	readonly before: number | undefined;
	readonly after: number | undefined;
	/** Of the server's rows and of those that the page is given, in kilobytes. */
	readonly sent: number;
	readonly given: number;
	/** Milliseconds from the first rows to the page that shows all of them. */
	readonly painted: number;
	/** Milliseconds between two frames while all rows are scrolled through, and elements of rows at most. */
	readonly frames: readonly number[];
	readonly drawn: number;
}

/** Measures the portfolio over `count` charters, written below `folder`. */
export async function measurePortfolio(
	count: number,
	folder: string,
	root: string,
	node: string,
): Promise<PortfolioResults> {
	const bytes = writeCharters(folder, count, join(root, 'samples'));
	const { rows, ...server } = await measureServer(folder, root, node, count);
	const packed = rows.map((row) => packRow(row, row.uri.split('/').slice(-2).join('/')));
	const page = await measurePage(packed);
	const size = (value: unknown) => Math.round(JSON.stringify(value).length / 1000);
	return { charters: count, bytes, ...server, sent: size(rows), given: size(packed), ...page };
}

async function measureServer(folder: string, root: string, node: string, count: number) {
	const turns = join(folder, 'turns.json');
	const counting = pathToFileURL(join(root, 'test', 'bench', 'turns.mjs')).toString();
	const client = await LspClient.start({
		env: { BENCH_TURNS: turns },
		command: [node, '--import', counting, join(root, 'dist', 'server.js'), '--stdio'],
		folders: [pathToFileURL(folder).toString()],
		initializationOptions: { today },
		configuration: () => ({}),
		// Told of files that change, as by an editor, the server keeps what it knows.
		capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
	});
	try {
		const rows: PortfolioRow[] = [];
		let firstAt: number | undefined;
		let current = 0;
		client.connection.onNotification(portfolioRowsNotification, (params: PortfolioRowsParams) => {
			if (params.id !== current) return;
			firstAt ??= performance.now();
			rows.push(...params.rows);
		});
		const ask = async (id: number) => {
			current = id;
			rows.length = 0;
			const startedAt = performance.now();
			const result = await client.request<PortfolioResult | null>(portfolioRequest, { id });
			const all = performance.now() - startedAt;
			const readable = rows.filter((row) => row.readable).length;
			if (result?.total !== count || readable !== count)
				throw new Error(`portfolio: ${readable} readable rows of ${result?.total}, ${count} wanted`);
			return { first: (firstAt ?? Number.NaN) - startedAt, all };
		};
		const before = residentMemory(client.process.pid);
		client.process.kill('SIGUSR2');
		const times = await ask(1);
		const { all: again } = await ask(2);
		const after = residentMemory(client.process.pid);
		await client.stop();
		return { ...times, again, before, after, turns: turnsIn(turns), rows: [...rows] };
	} finally {
		await client.stop();
	}
}

const turnsIn = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as number[];

async function measurePage(rows: readonly PageRow[]): Promise<Pick<PortfolioResults, 'painted' | 'frames' | 'drawn'>> {
	const browser = await launch();
	try {
		const { page, close } = await openPortfolio(browser, { width: 1300, height: 900 });
		const painted = await page.evaluate(async (all) => {
			const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
			const startedAt = performance.now();
			for (let from = 0; from < all.length; from += 50)
				window.postMessage({ type: 'rows', rows: all.slice(from, from + 50), gone: [] }, '*');
			const reading = { state: 'done', read: all.length, total: all.length, cut: false };
			window.postMessage({ type: 'reading', reading }, '*');
			while (document.getElementById('grid')?.getAttribute('aria-rowcount') !== String(all.length + 5)) await frame();
			await frame();
			return performance.now() - startedAt;
		}, rows as PageRow[]);
		const scrolled = await page.evaluate(async () => {
			const grid = document.getElementById('grid') as HTMLElement;
			grid.scrollIntoView();
			const body = document.getElementById('body') as HTMLElement;
			const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
			const frames: number[] = [];
			let drawn = 0;
			await frame();
			let last = await frame();
			const end = grid.scrollHeight - grid.clientHeight;
			// As fast as a wheel that is turned without rest: a notch at each frame.
			for (let top = 0; top < end; top += 120) {
				grid.scrollTop = top;
				const now = await frame();
				frames.push(now - last);
				last = now;
				drawn = Math.max(drawn, body.childElementCount);
			}
			return { frames, drawn };
		});
		await close();
		return { painted, ...scrolled };
	} finally {
		await browser.close();
	}
}
