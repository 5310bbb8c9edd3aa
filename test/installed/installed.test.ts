import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';

interface Ui {
	readonly page: Page;
	press(...keys: string[]): Promise<void>;
	click(selector: string): Promise<void>;
	texts(selector: string): Promise<string[]>;
	waitFor(selector: string): Promise<void>;
	command(title: string): Promise<void>;
	open(name: string): Promise<void>;
	hoverText(): Promise<string>;
	screenshot(name: string): Promise<string>;
	panelText(selector: string): Promise<string>;
	panelEval<T>(selector: string, expression: string): Promise<T>;
}

interface Installed {
	readonly ui: Ui;
	readonly workspace: string;
	readonly extension: string;
	readonly loaded: readonly string[];
	close(): Promise<void>;
}

const packages = join(process.cwd(), 'dist', 'packages');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

async function openInstalled(host: 'node' | 'web'): Promise<Installed> {
	const url = pathToFileURL(join(process.cwd(), 'scripts', 'lib', 'installed.mjs')).href;
	const module = (await import(url)) as { openInstalled(options: object): Promise<Installed> };
	return module.openInstalled({
		vsix: process.env.CHARTE_VSIX ?? join(packages, `charte-numerique-${version}.vsix`),
		host,
		chromium: process.env.CHROMIUM ?? '/usr/bin/chromium',
		which: process.env.CHARTE_EDITOR ?? 'oldest',
	});
}

/** Looks until what is seen fits; fails with what was last seen. */
async function sees(what: string, look: () => Promise<string>, pattern: RegExp): Promise<void> {
	const until = Date.now() + 60_000;
	let last = await look();
	while (!pattern.test(last)) {
		if (Date.now() > until) assert.match(last, pattern, what);
		await new Promise((resolve) => setTimeout(resolve, 100));
		last = await look();
	}
}

for (const host of ['node', 'web'] as const)
	describe(`The installed package on the ${host} host`, function () {
		this.timeout(120_000);
		let installed: Installed;
		let ui: Ui;

		before(async () => {
			installed = await openInstalled(host);
			ui = installed.ui;
		});
		after(() => installed?.close());
		afterEach(async function () {
			if (this.currentTest?.isFailed())
				console.log(`    left in ${await ui.screenshot(`failed ${this.currentTest.title}`)}`);
		});

		it('runs from the folder that the editor made of it, on that host', async () => {
			assert.ok(existsSync(join(installed.extension, 'package.json')));
			await ui.open('centre-appels.charte.yaml');
			await ui.waitFor('.statusbar-item:has-text("33/48")');
			assert.equal(installed.loaded.includes('dist/client.web.js'), host === 'web', installed.loaded.join(', '));
		});

		it('tells its findings, and says at one of them what it is about', async () => {
			await ui.command('Problems: Focus on Problems View');
			const row = '.markers-panel .monaco-list-row:has-text("format/cle_inconnue")';
			await ui.waitFor(row);
			await ui.click(row);
			await ui.command('Show or Focus Hover');
			await sees('the hover', () => ui.hoverText(), /cle_inconnue/);
			await ui.press('Escape');
		});

		it('shows the coverage beside the charter', async () => {
			await ui.click('.statusbar-item:has-text("33/48")');
			assert.match(await ui.panelText('#page h1'), /Dossier de prestations/);
			assert.match(await ui.panelText('#figure-answered .number'), /^33/);
			assert.ok(installed.loaded.includes('dist/panel.js'), installed.loaded.join(', '));
		});

		it('writes a report where it is told', async () => {
			await ui.command('Charte: Export Coverage…');
			await ui.click('.quick-input-widget .monaco-list-row:has-text("Markdown")');
			const input = ui.page.locator('.quick-input-widget input').locator('visible=true');
			await sees('the file to write', async () => input.inputValue(), /centre-appels\.couverture\.md$/);
			await ui.press('Enter');
			const report = join(installed.workspace, 'centre-appels.couverture.md');
			await sees('the report', async () => (existsSync(report) ? readFileSync(report, 'utf8') : ''), /^# Dossier/);
		});

		it('shows its own page with the picture of the README', async () => {
			await ui.press('Control+Shift+x');
			await ui.click('.extensions-list .monaco-list-row:has-text("Charte numérique")');
			const width = () =>
				ui.panelEval<number>(
					'img[src^="data:image/webp"]',
					'document.querySelector(\'img[src^="data:"]\').naturalWidth',
				);
			await sees('the picture', async () => String(await width()), /^[1-9]\d{2,}$/);
		});
	});
