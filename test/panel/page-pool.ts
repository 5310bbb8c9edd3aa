/** Pages of a browser, each used by many tests in turn: to make one takes longer than most tests. */
import type { Browser, ConsoleMessage, Page } from 'playwright-core';

/** Where all that is served comes from. */
export const origin = 'http://panel.test';

/** How a page is looked at. */
export interface PageSetting {
	readonly width: number;
	readonly height: number;
	/** Pixels of the screen for one of the page, as when the editor is zoomed. */
	readonly scale?: number;
	readonly media?: {
		readonly colorScheme?: 'light' | 'dark';
		readonly forcedColors?: 'active';
		readonly reducedMotion?: 'reduce';
	};
}

/** What a page is made of, and who hears of its faults. */
export interface PageUse {
	/** What is served for an address; nothing for what is not there. */
	answer(address: URL): { contentType: string; body: string } | undefined;
	onConsole(message: ConsoleMessage): void;
	onError(error: Error): void;
}

export interface UsedPage {
	readonly page: Page;
	/** Empties the page and lets others have it, once all that it reported was heard. */
	giveBack(): Promise<void>;
}

interface PooledPage {
	readonly page: Page;
	use: PageUse | undefined;
}

const idle = new WeakMap<Browser, Map<number, PooledPage[]>>();

function idlePages(browser: Browser, scale: number): PooledPage[] {
	const byScale = idle.get(browser) ?? new Map<number, PooledPage[]>();
	idle.set(browser, byScale);
	const pages = byScale.get(scale) ?? [];
	byScale.set(scale, pages);
	return pages;
}

async function makePage(browser: Browser, scale: number): Promise<PooledPage> {
	const context = await browser.newContext({ deviceScaleFactor: scale });
	const page = await context.newPage();
	const pooled: PooledPage = { page, use: undefined };
	page.on('pageerror', (error) => pooled.use?.onError(error));
	page.on('console', (message) => pooled.use?.onConsole(message));
	await context.route('**/*', (route) => {
		const address = new URL(route.request().url());
		if (address.href === `${origin}/blank`) return route.fulfill({ contentType: 'text/html', body: '' });
		return route.fulfill(pooled.use?.answer(address) ?? { status: 404, body: '' });
	});
	return pooled;
}

/** An empty page in a browser, looked at as told, for whom its addresses are answered as told. */
export async function usePage(browser: Browser, setting: PageSetting, use: PageUse): Promise<UsedPage> {
	const { width, height, scale = 1, media = {} } = setting;
	const pages = idlePages(browser, scale);
	const pooled = pages.pop() ?? (await makePage(browser, scale));
	const { page } = pooled;
	pooled.use = use;
	await Promise.all([
		page.setViewportSize({ width, height }),
		page.emulateMedia({
			media: null,
			colorScheme: 'light',
			forcedColors: 'none',
			reducedMotion: 'no-preference',
			...media,
		}),
	]);
	return {
		page,
		giveBack: async () => {
			if (page.isClosed()) return;
			// Out of the window, where it points at nothing of the next page.
			await page.mouse.move(-1, -1);
			await page.goto(`${origin}/blank`);
			pooled.use = undefined;
			pages.push(pooled);
		},
	};
}
