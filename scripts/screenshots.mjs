// Pictures of the real editor on the samples, in both languages and in every theme: test/output/screens/.
// node scripts/screenshots.mjs [--only name,name] [--locale fr,en] [--theme light,dark,hc,hc-light] [--editor oldest|latest]
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureEditor, startServer, themes } from './lib/editor.mjs';
import { installExtension } from './lib/extension.mjs';
import { ensurePackages } from './lib/npm.mjs';
import { program, removeFolder, root, Stop, temporaryFolder } from './lib/run.mjs';
import { screens } from './screens.mjs';

const { values: options } = parseArgs({
	options: {
		only: { type: 'string' },
		locale: { type: 'string', default: 'fr,en' },
		theme: { type: 'string', default: Object.keys(themes).join(',') },
		editor: { type: 'string', default: 'oldest' },
		'no-build': { type: 'boolean', default: false },
	},
});

/** One editor for one language and theme; each screen starts from the same page, loaded anew. */
async function take({ editor, chromium, locale, theme, chosen }) {
	const { openBrowser } = await import('./lib/page.mjs');
	const { UiDriver } = await import('./lib/ui-driver.mjs');
	const folder = temporaryFolder('screens');
	const workspace = join(folder, 'samples');
	const samples = join(root, existsSync(join(root, 'samples')) ? 'samples' : 'test/fixtures/workspace');
	const dataDir = join(folder, 'data');
	let server;
	let browser;
	try {
		mkdirSync(dataDir);
		installExtension(dataDir);
		server = await startServer({ editor, dataDir, locale, theme });
		const opened = await openBrowser(chromium, { locale });
		browser = opened.browser;
		const ui = new UiDriver(opened.page, join('screens', `${locale}-${theme}`));
		let failed = 0;
		for (const screen of chosen) {
			try {
				// A copy: a screen may edit.
				removeFolder(join(workspace, '.git'));
				cpSync(samples, workspace, { recursive: true });
				screen.prepare?.(workspace);
				await ui.resize(1400, 900);
				await opened.page.goto(`${server.url}/?folder=${encodeURIComponent(workspace)}`);
				await ui.waitFor('.explorer-viewlet .monaco-list-row', 30_000);
				await screen.run(ui, { locale, theme, t: (fr, en) => (locale === 'fr' ? fr : en) });
				console.log(`  ✓ ${await ui.screenshot(screen.name)}`);
				await screen.leave?.(ui);
				// What was chosen is kept a little later.
				if (screen.leave) await ui.pause(1000);
			} catch (error) {
				failed++;
				console.log(
					`  ✗ ${locale} ${theme} ${screen.name}: ${error.message.split('\n')[0]} (${await ui.screenshot(`failed ${screen.name}`)})`,
				);
			}
		}
		return failed;
	} finally {
		await browser?.close();
		await server?.dispose();
		removeFolder(folder);
	}
}

function list(text, known, what) {
	const names = text.split(',');
	const unknown = names.find((name) => !known.includes(name));
	if (unknown !== undefined) throw new Stop(`no ${what} is called “${unknown}”: ${known.join(', ')}`);
	return names;
}

program(async () => {
	const names = screens.map((screen) => screen.name);
	const wanted = options.only ? list(options.only, names, 'screen') : names;
	const locales = list(options.locale, ['fr', 'en'], 'language');
	const looks = list(options.theme, Object.keys(themes), 'theme');
	await ensurePackages();
	const chromium = await ensureChromium();
	const editor = await ensureEditor(options.editor);
	if (!options['no-build']) await build();
	const chosen = screens.filter((screen) => wanted.includes(screen.name));
	let failed = 0;
	for (const locale of locales) {
		for (const theme of looks) failed += await take({ editor, chromium, locale, theme, chosen });
	}
	return failed > 0 ? 1 : 0;
});
