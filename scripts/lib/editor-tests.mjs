// The suite of test/editor/ inside the real editor, on the Node host or on the web-worker host.
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer, themes } from './editor.mjs';
import { Evidence } from './evidence.mjs';
import { copyForWeb } from './extension.mjs';
import { openBrowser } from './page.mjs';
import { title as reloadTitle, runReloadTest } from './reload-test.mjs';
import { removeFolder, root, temporaryFolder } from './run.mjs';
import { TestRun } from './test-run.mjs';
import { UiDriver } from './ui-driver.mjs';

/** Makes the temporary workspace of a run: the fixture, the samples, and what the run is told. */
export function makeWorkspace(folder, told) {
	const workspace = join(folder, 'workspace');
	cpSync(join(root, 'test', 'fixtures', 'workspace'), workspace, { recursive: true });
	const samples = join(root, 'samples');
	if (existsSync(samples)) cpSync(samples, join(workspace, 'samples'), { recursive: true });
	mkdirSync(join(workspace, '.ui'));
	writeFileSync(join(workspace, '.ui', 'run.json'), JSON.stringify(told));
	return workspace;
}

/** Runs the suite once. Gives the counts, and a note when the run ended early. */
export async function runEditorTests({ editor, chromium, host, locale, theme, grep }) {
	const bundle = join('dist', 'test', `editor.${host}.js`);
	if (!existsSync(join(root, bundle))) return { passed: 0, failed: 1, note: `${bundle} was not built` };
	const folder = temporaryFolder('editor');
	const run = new TestRun();
	const told = {
		host,
		locale,
		editor: editor.version,
		driver: await run.listen(),
		...(grep ? { grep } : {}),
		// An extension that is being developed does not get the machine's theme: the suite sets it.
		...(theme ? { theme: themes[theme] } : {}),
	};
	const workspace = makeWorkspace(folder, told);
	const extension = host === 'web' ? copyForWeb(join(folder, 'extension')) : root;
	const tests = join(extension, bundle);
	let server;
	let browser;
	try {
		const dataDir = join(folder, 'data');
		mkdirSync(dataDir);
		// Of a scenario that fails, what the server was asked and answered is kept; a line a message, a third of what
		// `verbose` writes.
		const settings = {
			'charte.trace.server': 'compact',
			// In a browser the editor saves by itself a second after the last key: what is saved would depend on speed.
			'files.autoSave': 'off',
		};
		server = await startServer({ editor, dataDir, locale, settings, driver: true });
		const opened = await openBrowser(chromium, { locale });
		browser = opened.browser;
		const { page } = opened;
		const ui = new UiDriver(page, `editor-${host}-${locale}`);
		const evidence = new Evidence({ ui, logs: join(dataDir, 'data', 'logs') });
		evidence.watch(page);
		const remote = (path) => `vscode-remote://127.0.0.1:${server.port}${path}`;
		const address = (...more) => {
			const payload = [['extensionDevelopmentPath', remote(extension)], ['skipWelcome', 'true'], ...more];
			const query = `folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
			return `${server.url}/?${query}`;
		};
		const counts = { passed: 0, failed: 0 };
		// A grep may be for this scenario alone: the suite would then find nothing to run.
		if (grep !== reloadTitle) {
			run.begin({ ui, evidence });
			await page.exposeFunction('codeAutomationLog', (type, args) => run.onLog(type, args));
			await page.exposeFunction('codeAutomationExit', (code) => run.onExit(code));
			const stopped = () => run.stop('the server of the editor ended');
			page.on('crash', () => run.stop('the page crashed'));
			server.child.once('close', stopped);
			await page.goto(address(['extensionTestsPath', remote(tests)]));
			Object.assign(counts, await run.finished);
			server.child.off('close', stopped);
		}
		if (!counts.note && reloadTitle.includes(grep ?? '')) {
			const own = await runReloadTest(ui, address(), evidence);
			counts.passed += own.passed;
			counts.failed += own.failed;
			counts.failures = [...(counts.failures ?? []), ...own.failures];
			counts.slowest = [...(counts.slowest ?? []), { title: reloadTitle, ms: own.ms }];
		}
		return counts;
	} finally {
		run.dispose();
		await browser?.close();
		await server?.dispose();
		removeFolder(folder);
	}
}
