import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { below, type Command, command, freePort, isFree, runs, until } from './processes';

const manifest = JSON.parse(readFileSync(join(process.cwd(), 'package.nls.json'), 'utf8'));

/** Opens the editor in a browser. */
async function visit(address: string, look: (page: Page) => Promise<void>): Promise<void> {
	const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
	try {
		const page = await browser.newPage();
		await page.goto(address);
		// The extension’s own place: its commands are known by then.
		await page.locator('.activitybar .action-label[aria-label^="Charter"]').waitFor({ timeout: 60_000 });
		await look(page);
	} finally {
		await browser.close();
	}
}

describe('npm start', function () {
	this.timeout(120_000);
	const started: Command[] = [];
	const data: string[] = [];
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'charte-start-')));
	let port: number;

	before(() => {
		writeFileSync(join(folder, 'charte.yaml'), 'charte: 1\n');
		process.on('exit', endAll);
	});

	async function start() {
		port = await freePort();
		data.push(`${folder}-${port}`);
		const told = ['--port', String(port), '--locale', 'en', '--no-build', '--folder', folder];
		const editor = process.env.CHARTE_EDITOR ?? 'oldest';
		const npm = command('npm', 'start', '--', ...told, '--editor', editor, '--data', `${folder}-${port}`);
		started.push(npm);
		const [address] = await npm.says(/http:\S+/);
		return { npm, address };
	}

	const endAll = () => {
		for (const { pid, process } of started.splice(0))
			for (const one of [...below(pid), pid]) if (one !== pid || process.exitCode === null) end(one);
	};
	afterEach(endAll);
	after(() => {
		process.off('exit', endAll);
		for (const one of [folder, ...data]) rmSync(one, { recursive: true, force: true, maxRetries: 5 });
	});

	it('opens an editor whose notifications say whose they are, and is gone with it when it is told to end', async () => {
		const { npm, address } = await start();
		await visit(address, async (page) => {
			await page.locator('.explorer-viewlet .monaco-list-row', { hasText: 'charte.yaml' }).dblclick();
			await page.locator('.tab.active[data-resource-name="charte.yaml"]').waitFor();
			await page.locator('.statusbar-item:has-text("/48")').waitFor({ timeout: 60_000 });
			await page.keyboard.press('F1');
			const title = manifest['command.declarerDetectees'];
			await page.locator('.quick-input-widget input[type="text"]').fill(`>Charte: ${title}`);
			await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: title }).waitFor();
			await page.keyboard.press('Enter');
			const said = page.locator('.notifications-toasts .monaco-list-row[aria-label]');
			await said.waitFor();
			await page.screenshot({ path: join(process.cwd(), 'test', 'output', 'runner', 'notification.png') });
			const name = manifest['extension.displayName'];
			assert.match((await said.getAttribute('aria-label')) ?? '', new RegExp(`, source: ${name}, notification`));
			// With a window open, the editor has begun more processes.
			await goes(npm, 'SIGTERM');
		});
	});

	it('ends its editor when its terminal is closed', async () => {
		const { npm } = await start();
		await goes(npm, 'SIGHUP');
	});

	// The shell between npm and the command keeps a SIGINT of npm’s alone to itself; a terminal sends it to all three.
	it('ends its editor on Ctrl+C', async () => {
		const { npm } = await start();
		await goes(npm, 'SIGINT', -npm.pid);
	});

	async function goes(npm: Command, signal: NodeJS.Signals, to = npm.pid) {
		const all = below(npm.pid);
		assert.equal(await isFree(port), false);
		process.kill(to, signal);
		await npm.ended;
		await until(() => isFree(port));
		await until(() => !all.some(runs));
	}
});

function end(pid: number): void {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// It has ended.
	}
}
