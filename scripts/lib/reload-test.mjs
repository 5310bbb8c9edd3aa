// The one scenario that a suite inside the editor cannot hold: it would end with the window that it reloads.
import { seconds } from './run.mjs';

export const title = 'The coverage panel comes back after the window is reloaded';

/** Opens the panel, reloads the window, and checks that the same panel is there. Throws where it is not. */
async function check(ui, address) {
	await ui.page.goto(address);
	await ui.waitFor('.explorer-viewlet .monaco-list-row', 30_000);
	await ui.press('Control+k', 'Control+w');
	await ui.open('exemple.charte.yaml');
	await ui.waitFor('.statusbar-item:has-text("/48")', 30_000);
	await ui.click('.statusbar-item:has-text("/48")');
	const name = await ui.panelText('#page h1', 20_000);
	const answered = await ui.panelText('#figure-answered .number');
	await ui.panelClick('#practice-valeur > summary');
	await ui.panelText('#practice-valeur[open]');
	// In a browser the editor writes down its state every five seconds: nothing may be written while a page unloads.
	await ui.pause(8000);
	await ui.page.reload();
	await ui.waitFor('.explorer-viewlet .monaco-list-row', 30_000);
	// The practice that was open is so again.
	await ui.panelText('#practice-valeur[open]', 30_000);
	const now = [await ui.panelText('#page h1'), await ui.panelText('#figure-answered .number')];
	if (now[0] !== name || now[1] !== answered) throw new Error(`it was ${name}, ${answered}; it is ${now.join(', ')}`);
	// It hears its charter again.
	await ui.panelClick('[data-copy]');
	let text = '';
	for (let waits = 0; waits < 50 && !text.startsWith(`# ${name}`); waits++) {
		await ui.pause(100);
		text = await ui.page.evaluate('navigator.clipboard.readText()');
	}
	if (!text.startsWith(`# ${name}`)) throw new Error(`the copy begins with “${text.slice(0, 40)}”`);
}

/** Runs the scenario in the editor at that address, and tells its result. Gives the counts to add, and how long it took. */
export async function runReloadTest(ui, address) {
	const startedAt = Date.now();
	try {
		await check(ui, address);
		console.log(`  ✓ ${title} (${seconds(startedAt)})`);
		return { passed: 1, failed: 0, ms: Date.now() - startedAt };
	} catch (error) {
		const picture = await ui.screenshot(`failed ${title}`).catch(() => 'none');
		console.log(`  ✗ ${title}\n      ${error.message.split('\n')[0]}\n    screen: ${picture}`);
		return { passed: 0, failed: 1, ms: Date.now() - startedAt };
	}
}
