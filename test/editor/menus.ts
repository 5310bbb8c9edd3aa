// The menus that the editor opens: those of actions on a text, and those of the key of a row or a text.
import { eventually, ui, until } from './ui';

const row = '.action-widget .monaco-list-row';

/** Opens one by its key, and gives its titles. The editor forgets a menu that is asked for while it still opens the file. */
export async function openActions(key: string): Promise<string[]> {
	await until(
		'the menu of actions',
		() => ui.press('Escape', key),
		async () => (await ui.texts(`${row}.action`)).length > 0,
	);
	return (await ui.texts(`${row}.action`)).map((one) => one.trim());
}

/** Takes the one action whose title begins so, by keys. */
export async function takeAction(titles: readonly string[], title: string): Promise<void> {
	const chosen = async () => (await ui.texts(`${row}.focused`))[0]?.trim() ?? '';
	for (let n = 0; n < titles.length; n++) {
		const before = await eventually('an action that is chosen', chosen);
		if (before.startsWith(title)) break;
		await ui.press('ArrowDown');
		await eventually('the next action', async () => (await chosen()) !== before);
	}
	await ui.press('Enter');
}

/** Takes an entry of the open context menu. A menu lets a click pass that comes too soon after it was opened. */
export async function takeEntry(title: string): Promise<void> {
	const entry = `.monaco-menu .action-label:has-text(${JSON.stringify(title)})`;
	await ui.waitFor(entry);
	const shown = async () => (await ui.texts(entry)).length > 0;
	await until(
		'the menu closed',
		async () => (await shown()) && ui.click(entry),
		async () => !(await shown()),
	);
}
