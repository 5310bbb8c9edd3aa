// The one scenario that a suite inside the editor cannot hold: it would end with the window that it reloads.
import { seconds } from './run.mjs';
import { patience } from './ui-driver.mjs';

export const title = 'The coverage panel comes back after the window is reloaded';

/**
 * Whether the browser's store of that page holds a text. In a browser the editor writes its state down every five seconds:
 * nothing may be written while a page unloads.
 */
const isStored = (page, text) =>
	page.evaluate(async (wanted) => {
		const done = (request) =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		for (const { name } of await indexedDB.databases()) {
			if (!name.startsWith('vscode-web-state-db')) continue;
			const database = await done(indexedDB.open(name));
			try {
				for (const store of database.objectStoreNames) {
					const values = await done(database.transaction(store).objectStore(store).getAll());
					// States are JSON inside of JSON, so the quotes of inner ones are escaped.
					if (values.some((value) => JSON.stringify(value)?.replaceAll('\\', '').includes(wanted))) return true;
				}
			} finally {
				database.close();
			}
		}
		return false;
	}, text);

/** Probes until it gives true. */
async function eventually(what, probe) {
	const until = Date.now() + patience;
	while (!(await probe())) {
		if (Date.now() > until) throw new Error(`${what}: not within ${patience / 1000} s`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

/** Opens the panel, reloads the window, and checks that the same panel is there. Throws where it is not. */
async function check(ui, address) {
	await ui.page.goto(address);
	await ui.waitFor('.explorer-viewlet .monaco-list-row');
	await ui.press('Control+k', 'Control+w');
	await ui.open('exemple.charte.yaml');
	await ui.waitFor('.statusbar-item:has-text("/48")');
	await ui.click('.statusbar-item:has-text("/48")');
	const name = await ui.panelText('#page h1');
	const answered = await ui.panelText('#figure-answered .number');
	await ui.panelClick('#practice-valeur > summary');
	await ui.panelText('#practice-valeur[open]');
	const state = 'exemple.charte.yaml","page":"couverture","open":["practice-valeur"';
	await eventually('the state of the panel written down', () => isStored(ui.page, state));
	await ui.page.reload();
	await ui.waitFor('.explorer-viewlet .monaco-list-row');
	// The practice that was open is so again.
	await ui.panelText('#practice-valeur[open]');
	const now = [await ui.panelText('#page h1'), await ui.panelText('#figure-answered .number')];
	if (now[0] !== name || now[1] !== answered) throw new Error(`it was ${name}, ${answered}; it is ${now.join(', ')}`);
	// It hears its charter again.
	await ui.page.evaluate("navigator.clipboard.writeText('')");
	await ui.panelClick('[data-message*="copy"]');
	await eventually('the coverage on the clipboard', async () =>
		(await ui.page.evaluate('navigator.clipboard.readText()')).startsWith(`# ${name}`),
	);
	await checkReading(ui, name);
}

/** The same of the reading view, which takes the place of the panel. */
async function checkReading(ui, name) {
	await ui.panelClick('.page-actions [data-message*="charte.apercu"]');
	const title = await ui.panelText('main.document h1');
	if (title !== name) throw new Error(`the document is of ${title}, not of ${name}`);
	await eventually('the state of the document written down', () => isStored(ui.page, 'exemple.charte.yaml","scroll"'));
	await ui.page.reload();
	await ui.waitFor('.explorer-viewlet .monaco-list-row');
	await ui.panelText('main.document .part');
}

/** Runs the scenario in the editor at that address, and tells its result. Gives the counts and failures to add, and how long it took. */
export async function runReloadTest(ui, address, evidence) {
	const startedAt = Date.now();
	evidence.begin();
	try {
		await check(ui, address);
		console.log(`  ✓ ${title} (${seconds(startedAt)})`);
		return { passed: 1, failed: 0, failures: [], ms: Date.now() - startedAt };
	} catch (error) {
		console.log(`  ✗ ${title}\n      ${error.message.split('\n')[0]}`);
		console.log(`    left in ${await evidence.keep(title, error.stack, { alone: true })}`);
		return { passed: 0, failed: 1, failures: [{ title, error: error.stack }], ms: Date.now() - startedAt };
	}
}
