/** The page of the portfolio in a browser. */

import type { Browser } from 'playwright-core';
import { standardWords } from '../../server/engine/coverage/report';
import { frame } from '../../views/portfolio/frame';
import { type HostMessage, type PageMessage, pageStandard, type Reading } from '../../views/portfolio/messages';
import type { PageRow } from '../../views/portfolio/rows';
import { defaultView, type PortfolioView } from '../../views/portfolio/view';
import { portfolioWords } from '../../views/portfolio/words';
import { standard as quebec } from '../standard';
import { openPanel, type PanelOptions, type PanelPage } from './browser';
import { practiceViews } from './report';

type Language = 'fr' | 'en';

export const done = (total: number, more: Partial<Reading> = {}): Reading => ({
	state: 'done',
	read: total,
	total,
	cut: false,
	...more,
});

export interface PortfolioPage extends Omit<PanelPage, 'sent' | 'send'> {
	sent(): Promise<PageMessage[]>;
	/** Gives the page a message, and waits until it is drawn. */
	send(message: HostMessage): Promise<void>;
	/** Rows, in pieces, and what the reading then is. */
	fill(rows: readonly PageRow[], reading?: Reading): Promise<void>;
}

export interface PortfolioOptions extends PanelOptions {
	readonly view?: Partial<PortfolioView>;
}

/** Opens the page as its host does; the rows are to be sent. */
export async function openPortfolio(browser: Browser, options: PortfolioOptions = {}): Promise<PortfolioPage> {
	const language: Language = options.language ?? 'fr';
	const names = standardWords(quebec, language);
	const words = portfolioWords(language, names);
	const reading: Reading = { state: 'loading', read: 0, total: 0, cut: false };
	const view = { ...defaultView, ...options.view };
	const standard = pageStandard({
		language,
		edition: 'courante',
		page: '',
		words: names,
		practices: practiceViews(language),
	});
	const opened = await openPanel(browser, frame(undefined, view, reading, words), { ...options, page: 'portfolio' });
	const { page } = opened;
	const send = async (message: HostMessage) => {
		await opened.send(message as never);
		await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
	};
	await send({ type: 'frame', html: frame(standard, view, reading, words), language, standard, view });
	return {
		...opened,
		sent: opened.sent as unknown as () => Promise<PageMessage[]>,
		send,
		fill: async (rows, after = done(rows.length)) => {
			for (let from = 0; from < rows.length; from += 500)
				await opened.send({ type: 'rows', rows: rows.slice(from, from + 500), gone: [] } as never);
			await send({ type: 'reading', reading: after });
		},
	};
}
