import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

interface Driver {
	suggestLabels(ms?: number): Promise<string[]>;
	panelSelect(selector: string, value: string): Promise<void>;
	panelText(selector: string): Promise<string>;
}

const row = (index: number, label: string) =>
	`<div class="monaco-list-row" data-index="${index}"><span class="label-name">${label}</span></div>`;

describe('the driver of the scenarios', function () {
	this.timeout(120_000);
	let browser: Browser;
	let page: Page;
	let driver: Driver;

	before(async () => {
		const url = pathToFileURL(join(process.cwd(), 'scripts/lib/ui-driver.mjs')).href;
		const { UiDriver } = (await import(url)) as { UiDriver: new (page: Page) => Driver };
		const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
		const executablePath = process.env.CHROMIUM ?? installed ?? 'chromium';
		browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
		page = await browser.newPage();
		driver = new UiDriver(page);
	});
	after(() => browser?.close());

	const show = (...rows: string[]) =>
		page.setContent(`<div class="suggest-widget visible" style="display: block">${rows.join('')}</div>`);

	it('reads the suggestions once they are drawn, and not a row that goes beside the one that comes', async () => {
		await show(row(0, 'en_place'), row(0, 'en_place'));
		// The row that goes leaves only once the list has been read at least twice.
		await page.evaluate(() => {
			let frames = 0;
			const next = () => {
				if (++frames > 20) document.querySelector('.monaco-list-row')?.remove();
				else requestAnimationFrame(next);
			};
			requestAnimationFrame(next);
		});
		assert.deepEqual(await driver.suggestLabels(), ['en_place']);
	});

	it('reads twice a suggestion that is there twice', async () => {
		await show(row(1, 'en_place'), row(0, 'en_place'));
		assert.deepEqual(await driver.suggestLabels(), ['en_place', 'en_place']);
	});

	it('acts in a webview once its script listens', async () => {
		let release = () => {};
		const held = new Promise<void>((resolve) => {
			release = resolve;
		});
		const pages: Record<string, string> = {
			'/': '<iframe src="/webview"></iframe>',
			'/webview': '<iframe src="/page"></iframe>',
			'/page':
				'<select id="group"><option>theme<option>state</select><p id="told"></p><script src="/page.js"></script>',
		};
		await page.route('http://editor.test/**', async (route) => {
			const { pathname } = new URL(route.request().url());
			if (pathname !== '/page.js') return route.fulfill({ contentType: 'text/html', body: pages[pathname] ?? '' });
			await held;
			await route.fulfill({
				contentType: 'text/javascript',
				body: "document.querySelector('#group').onchange = ({ target }) => { document.querySelector('#told').textContent = target.value; };",
			});
		});
		await page.goto('http://editor.test/', { waitUntil: 'commit' });
		await page.frameLocator('iframe').frameLocator('iframe').locator('#group').waitFor();
		const selected = driver.panelSelect('#group', 'state');
		// Time enough for a driver that does not wait to act in vain.
		for (let frame = 0; frame < 30; frame++) await page.evaluate(() => new Promise(requestAnimationFrame));
		release();
		await selected;
		assert.equal(await driver.panelText('#told'), 'state');
	});
});
