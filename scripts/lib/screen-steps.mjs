// The steps by which the pictures of scripts/screens.mjs come to what they show; `ui` is the one of ui-driver.mjs.

/** Opens a sample alone, and waits until the server has judged it. */
export async function open(ui, name) {
	await ui.press('Control+k', 'Control+w');
	await ui.open(name);
	await ui.waitFor('.statusbar-item:has-text("/48")', 30_000);
}

/** Goes to the first place of a text. */
export async function find(ui, text) {
	await ui.press('Control+Home', 'Control+f');
	await ui.waitFor('.find-widget.visible textarea');
	await ui.press('Control+a');
	await ui.type(text);
	await ui.waitFor('.find-widget .matchesCount:has-text("1 ")');
	await ui.press('Enter', 'Escape');
	// The keyboard is the text's again, and what comes next is typed there.
	await ui.waitFor('.editor-instance .monaco-editor.focused');
	await ui.press('ArrowLeft');
}

/** Shows the hover at the first place of a text, once the lenses above have found their lines. */
export async function hoverAt(ui, text) {
	await find(ui, text);
	await ui.pause(1000);
	await ui.press('Control+k', 'Control+i');
	await ui.hoverText(10_000);
	await ui.pause(300);
}

/** Opens the menu of the light bulb at the cursor: asked for before the bulb itself is there, the editor may say that there is none. */
export async function lightBulb(ui) {
	await ui.waitFor('[class*="codicon-gutter-lightbulb"], .lightBulbWidget');
	await ui.press('Control+.');
	await ui.waitFor('.action-widget .monaco-list-row');
	await ui.pause(300);
}

/** Takes the entry of the open menu of actions whose title holds a text, by keys: a click is held off until the pointer moves. */
export async function takeAction(ui, text) {
	const row = '.action-widget .monaco-list-row';
	const titles = await ui.texts(`${row}.action`);
	for (let n = titles.findIndex((title) => title.includes(text)); n > 0; n--) await ui.press('ArrowDown');
	await ui.waitFor(`${row}.focused:has-text("${text}")`);
	await ui.press('Enter');
}

export async function openPanel(ui) {
	await ui.click('.statusbar-item:has-text("/48")');
	await ui.panelText('#figure-answered .number', 20_000);
}

/** Brings an element of the panel to its top. */
export async function scrollTo(ui, id) {
	await ui.panelEval('#page', `document.getElementById('${id}').scrollIntoView()`);
	await ui.pause(300);
}

export async function openPractice(ui, id) {
	// Shown before its script listens.
	await ui.pause(1000);
	await ui.panelEval(
		'#page',
		`document.querySelector(${JSON.stringify(`button[data-message*='"practice","id":"${id}"']`)}).click()`,
	);
	await ui.panelText('main.practice-page h1');
	await ui.pause(300);
}

export const tree = '[id="workbench.view.extension.charte"]';

export async function openTree(ui) {
	// Its badge lies over it.
	await ui.click('.activitybar .action-item:has([class*="charte"]) .action-label', { force: true });
	await ui.waitFor(`${tree} .monaco-list-row[aria-level="2"]`, 20_000);
}

export const toExplorer = async (ui) => await ui.press('Control+Shift+e');
