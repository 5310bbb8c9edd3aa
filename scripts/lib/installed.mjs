// The packaged extension, installed in the real editor, on the samples: nothing of the repository runs in it.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureEditor, startServer } from './editor.mjs';
import { installPackage, manifest } from './extension.mjs';
import { openBrowser } from './page.mjs';
import { removeFolder, root, temporaryFolder } from './run.mjs';
import { UiDriver } from './ui-driver.mjs';

/**
 * Opens the editor with a package.
 * @param {object} options
 * @param {string} options.vsix the package
 * @param {'node' | 'web'} options.host where the extension runs: beside the server of the editor, or in the browser's worker
 * @param {string} options.chromium
 * @param {'oldest' | 'latest'} options.which the editor
 * @returns `ui`; `workspace`, a copy of the samples; `extension`, the folder that the editor made of the package; `loaded`,
 *   the files of it that the browser asked for so far; `close()`
 */
export async function openInstalled({ vsix, host, chromium, which }) {
	const { name, publisher, version } = manifest();
	const id = `${publisher}.${name}`;
	const editor = await ensureEditor(which);
	const folder = temporaryFolder('installed');
	const [dataDir, workspace] = [join(folder, 'data'), join(folder, 'workspace')];
	mkdirSync(dataDir);
	cpSync(join(root, 'samples'), workspace, { recursive: true });
	let server;
	let browser;
	const close = async () => {
		await browser?.close();
		await server?.dispose();
		removeFolder(folder);
	};
	try {
		await installPackage(editor, dataDir, vsix);
		const settings = host === 'web' ? { 'remote.extensionKind': { [id]: ['web'] } } : {};
		server = await startServer({ editor, dataDir, locale: 'en', theme: 'light', settings });
		const opened = await openBrowser(chromium, { locale: 'en' });
		browser = opened.browser;
		const { page } = opened;
		const extension = join(dataDir, 'extensions', `${id}-${version}`);
		const loaded = [];
		page.on('request', (request) => {
			const [, file] = decodeURIComponent(request.url()).split(`/${id}-${version}/`);
			if (file) loaded.push(file.replace(/[?&].*$/, ''));
		});
		await page.goto(`${server.url}/?folder=${encodeURIComponent(workspace)}`);
		const ui = new UiDriver(page, `installed-${host}`);
		await ui.waitFor('.explorer-viewlet .monaco-list-row');
		return { ui, workspace, extension, loaded, close };
	} catch (error) {
		await close();
		throw error;
	}
}
