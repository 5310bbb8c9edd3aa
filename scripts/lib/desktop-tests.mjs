// The suite of test/editor/ in a desktop VS Code: downloaded by @vscode/test-electron, or an installed one named by its path.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { chromium } from 'playwright-core';
import { cache, freePort } from './editor.mjs';
import { makeWorkspace } from './editor-tests.mjs';
import { Evidence } from './evidence.mjs';
import { removeFolder, root, Stop, start, temporaryFolder } from './run.mjs';
import { TestRun } from './test-run.mjs';
import { output, UiDriver } from './ui-driver.mjs';

const version = '1.100.3';

async function findEditor(editorPath) {
	if (editorPath) {
		if (!existsSync(editorPath)) throw new Stop(`--editor-path names a file that does not exist: ${editorPath}`);
		return editorPath;
	}
	const quiet = { report: () => {}, error: () => {} };
	try {
		return await downloadAndUnzipVSCode({ version, cachePath: cache, timeout: 15_000, reporter: quiet });
	} catch (error) {
		const reason = String(error?.message ?? error).split('\n')[0];
		throw new Stop(
			`VS Code ${version} cannot be downloaded from here (${reason}); name an installed editor with --editor-path PATH`,
		);
	}
}

/** The page of the workbench, by the debugging port of the editor. */
async function findPage(port) {
	const until = Date.now() + 60_000;
	for (;;) {
		try {
			const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
			const pages = browser.contexts().flatMap((context) => context.pages());
			const page = pages.find((candidate) => candidate.url().includes('workbench'));
			if (page) return { browser, page };
			await browser.close();
		} catch (error) {
			if (Date.now() > until) throw error;
		}
		if (Date.now() > until) throw new Error('the window of the editor did not open');
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

/** Runs the suite once on the desktop host. Gives the counts. */
export async function runDesktopTests({ editorPath, grep }) {
	const executable = await findEditor(editorPath);
	const folder = temporaryFolder('desktop');
	const run = new TestRun();
	let child;
	let opened;
	try {
		const workspace = makeWorkspace(folder, {
			host: 'node',
			locale: 'en',
			editor: 'desktop',
			driver: await run.listen(),
			...(grep ? { grep } : {}),
		});
		const port = await freePort();
		const args = [workspace, `--extensionDevelopmentPath=${root}`, `--remote-debugging-port=${port}`];
		args.push(`--extensionTestsPath=${join(root, 'dist', 'test', 'editor.node.js')}`);
		args.push(
			`--user-data-dir=${join(folder, 'data')}`,
			`--extensions-dir=${join(folder, 'extensions')}`,
			'--no-sandbox',
		);
		args.push(
			'--disable-gpu-sandbox',
			'--disable-updates',
			'--disable-workspace-trust',
			'--skip-welcome',
			'--skip-release-notes',
		);
		args.push('--disable-telemetry', '--locale=en', '--no-cached-data');
		child = start(executable, args, { stdio: ['ignore', 'pipe', 'pipe'] });
		const page = findPage(port).then((found) => {
			opened = found;
			return found.page;
		});
		const driver = page.then((found) => new UiDriver(found, 'desktop'));
		driver.catch(() => {});
		const ui = {
			folder: join(output, 'desktop'),
			perform: async (command) => (await driver).perform(command),
			picture: async (path) => (await driver).picture(path),
		};
		const evidence = new Evidence({ ui, logs: join(folder, 'data', 'logs') });
		page.then((found) => evidence.watch(found)).catch(() => {});
		run.begin({ ui, evidence });
		for (const stream of [child.stdout, child.stderr]) {
			createInterface({ input: stream }).on('line', (line) => run.onLog('editor', [line]));
		}
		child.once('error', (error) => run.stop(`the editor cannot be started: ${error.message}`));
		child.once('close', (code) => run.onExit(code));
		return await run.finished;
	} finally {
		run.dispose();
		await opened?.browser.close().catch(() => {});
		child?.kill();
		removeFolder(folder);
	}
}
