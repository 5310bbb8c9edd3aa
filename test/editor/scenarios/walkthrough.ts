import * as vscode from 'vscode';
import * as assert from '../assert';
import { cleanUp, findings, local } from '../charters';
import { leave } from '../quick-input';
import { eventually, ui, until } from '../ui';

const step = '.getting-started-step';

/** Opens them. Just after its start, the editor does not know those of extensions yet, and shows its own. */
async function open(): Promise<void> {
	const own = await local('Créer une charte', 'Create a charter');
	let asked = 0;
	await until(
		'our first steps',
		async () => {
			// Its page, once open, does not turn to another.
			if (asked++ > 0) await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
			await vscode.commands.executeCommand('charte.ouvrirDemarrage');
		},
		async () => (await ui.texts(`${step}:has-text("${own}")`)).length > 0,
	);
}

/** Unfolds a step, and presses one of its buttons. */
async function press(title: string, button: string): Promise<void> {
	await ui.click(`${step}:has-text("${title}")`);
	// The editor gives the step the keyboard a little after the click.
	await ui.waitFor(`${step}.expanded:has-text("${title}"):focus`);
	await ui.click(`${step}.expanded .monaco-button:has-text("${button}")`);
}

describe('The first steps', () => {
	afterEach(cleanUp);

	it('are five, each with a picture and with a button @fr', async () => {
		await open();
		const titles = await local(
			['Créer une charte', 'Lire un signalement', 'Déclarer une action', 'Voir la couverture', 'Aller plus loin'],
			['Create a charter', 'Read a finding', 'Declare an action', 'See the coverage', 'Go further'],
		);
		await eventually('the steps', async () => (await ui.texts(step)).length === titles.length);
		for (const [index, title] of titles.entries()) {
			await ui.click(`${step}:has-text("${title}")`);
			await ui.waitFor(`${step}.expanded .monaco-button`);
			await ui.panel.text(`svg`);
			await ui.screenshot(`first steps ${index + 1}`);
		}
		// The colours of the theme reach the drawings.
		const stroke = await ui.panel.eval<string>(
			'svg',
			"getComputedStyle(document.querySelector('svg rect[stroke]')).stroke",
		);
		assert.match(stroke, /^rgb/);
	});

	it('open the faulty sample at its first finding', async () => {
		await open();
		await press('Read a finding', 'Try It in a Sample');
		const document = await eventually('the sample', () => {
			const active = vscode.window.activeTextEditor?.document;
			return active?.languageId === 'charte' && active.isUntitled ? active : undefined;
		});
		await ui.waitFor('.monaco-editor .zone-widget .message');
		// The marker shows before the cursor is known to have moved there.
		const first = await eventually('the cursor on a finding', () => {
			const at = vscode.window.activeTextEditor?.selection.start;
			return at && findings(document.uri).find(({ range }) => range.contains(at));
		});
		assert.equal(first.severity, vscode.DiagnosticSeverity.Error, 'errors come first');
		await ui.screenshot('first steps finding');
	});

	it('show the coverage of the sample that is open', async () => {
		await vscode.commands.executeCommand('charte.ouvrirExemple', 'passeport');
		await open();
		await press('See the coverage', 'Show Coverage');
		await ui.panel.text('#figure-answered .number');
	});

	it('offer a charter where there is none', async () => {
		await open();
		await press('Declare an action', 'Declare an Action');
		await ui.click('.notification-list-item .monaco-button:has-text("Open a Sample")');
		await ui.waitFor('.quick-input-widget .monaco-list-row');
		await leave();
	});
});
