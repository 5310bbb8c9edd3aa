/** The pages of a group of tests, in the one browser of the suite. */
import type { Browser } from 'playwright-core';
import { launch, openPanel, type PanelOptions, type PanelPage } from './browser';
import { outputPath } from './pictures';
import { openPortfolio, type PortfolioOptions, type PortfolioPage } from './portfolio-page';

let started: Promise<Browser> | undefined;

/** The browser that all the tests share: it starts with the first who asks, and ends with the suite. */
export function browser(): Promise<Browser> {
	started ??= launch();
	return started;
}

after(async () => {
	await (await started)?.close();
	started = undefined;
});

export interface Pages {
	/** Opens the page of the panel on its first `<main>`. */
	open(main: string, options?: PanelOptions): Promise<PanelPage>;
	/** Opens the page of the portfolio, without rows. */
	openPortfolio(options?: PortfolioOptions): Promise<PortfolioPage>;
}

/**
 * Gives a group of tests pages to open, and closes after each test those that it left open. A page that reported an error
 * fails its test. A test that failed leaves a picture of each of its pages in test/output/panel/.
 *
 * @param group `this` of the `describe` whose tests open pages: its tests have a minute each, for a machine that does much else.
 */
export function withPanel(group: Mocha.Suite): Pages {
	group.timeout(60_000);
	const opened = new Set<Pick<PanelPage, 'page' | 'close'>>();

	/** The page, which a test may also close itself. */
	function keep<P extends Pick<PanelPage, 'page' | 'close'>>(panel: P): P {
		const kept = {
			...panel,
			close: async () => {
				opened.delete(kept);
				await panel.close();
			},
		};
		opened.add(kept);
		return kept;
	}

	afterEach(async function () {
		const { currentTest } = this;
		const left = [...opened];
		if (currentTest?.state === 'failed')
			for (const [n, { page }] of left.entries()) {
				const title = currentTest.fullTitle().replace(/[^\p{L}\p{N}]+/gu, '-');
				await page.screenshot({ path: outputPath(`failed-${title.slice(0, 120)}-${n}.png`), fullPage: true });
				// Whatever it is in the midst of, no other test has it.
				await page.context().close();
			}
		const closed = await Promise.allSettled(left.map((panel) => panel.close()));
		for (const one of closed) if (one.status === 'rejected') throw one.reason;
	});

	return {
		open: async (main, options) => keep(await openPanel(await browser(), main, options)),
		openPortfolio: async (options) => keep(await openPortfolio(await browser(), options)),
	};
}
