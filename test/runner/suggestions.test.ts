import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

interface Driver {
	suggestLabels(ms?: number): Promise<string[]>;
}

const row = (index: number, label: string) =>
	`<div class="monaco-list-row" data-index="${index}"><span class="label-name">${label}</span></div>`;

describe('the suggestions that a scenario reads', function () {
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

	it('are those of the list once it is drawn, not of a row that goes beside the one that comes', async () => {
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

	it('tell an item that is there twice', async () => {
		await show(row(1, 'en_place'), row(0, 'en_place'));
		assert.deepEqual(await driver.suggestLabels(), ['en_place', 'en_place']);
	});
});
