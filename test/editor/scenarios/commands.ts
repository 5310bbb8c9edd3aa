import * as vscode from 'vscode';
import * as assert from '../assert';
import {
	base,
	cleanUp,
	codes,
	finding,
	findings,
	forget,
	local,
	openCharter,
	statusBarFigures,
	statusBarText,
} from '../charters';
import { asked, fill, leave } from '../quick-input';
import { workspaceFolder } from '../run-options';
import { becomes, eventually, ui } from '../ui';

async function newCharter(answers: unknown): Promise<vscode.TextEditor> {
	await vscode.commands.executeCommand('charte.nouvelleCharte', answers);
	const editor = vscode.window.activeTextEditor;
	assert.ok(editor, 'no editor opened');
	forget(editor.document.uri);
	return editor;
}

const nameOf = (uri: vscode.Uri) => uri.path.split('/').pop();

describe('The commands', () => {
	afterEach(cleanUp);

	it('make a new charter in the folder, saved, its caret on the first thing to fill in @fr', async () => {
		const answers = { name: 'Été : l’essai', organisation: 'Ministère des Exemples', phase: 'conception' };
		const editor = await newCharter(answers);
		const { document } = editor;
		assert.equal(nameOf(document.uri), 'ete-l-essai.charte.yaml');
		assert.equal(document.languageId, 'charte');
		await eventually('the file saved', () => !document.isDirty);
		const text = document.getText();
		assert.match(text, /^charte: 1$/m);
		assert.match(text, /^ {2}nom: "Été : l’essai"$/m);
		assert.match(text, /^ {2}organisme: Ministère des Exemples$/m);
		assert.match(text, /^ {2}phase: conception\b/m);
		// The complete one, as no size is said.
		assert.ok(document.lineCount > 150, `${document.lineCount} lines`);
		// Those of its text, not of the empty file that it was for a moment; a date left to be filled in may say so.
		await eventually('findings on practices', () => codes(document.uri).some((code) => !code.startsWith('format/')));
		const format = () => codes(document.uri).filter((code) => code.startsWith('format/') && code !== 'format/date');
		await becomes(format, [], 'nothing else that is wrong');
		await ui.screenshot('new charter');
	});

	it('never write over a charter that exists', async () => {
		const answers = { name: 'Deux fois', organisation: 'Ministère', phase: 'amorce' };
		const first = await newCharter(answers);
		const second = await newCharter(answers);
		assert.equal(nameOf(first.document.uri), 'deux-fois.charte.yaml');
		assert.equal(nameOf(second.document.uri), 'deux-fois-2.charte.yaml');
	});

	it('ask for what a new charter needs, and refuse an empty answer', async () => {
		const done = vscode.commands.executeCommand('charte.nouvelleCharte');
		await fill('');
		await ui.waitFor('.quick-input-widget .quick-input-message:has-text("at least one word")');
		await fill('Permis en main');
		await ui.waitFor('.quick-input-widget .quick-input-title:has-text("(2/4)")');
		await asked();
		await ui.press('Control+a');
		await fill('Ministère');
		await ui.waitFor('.quick-input-widget .monaco-list-row:has-text("Operation")');
		await ui.screenshot('phases');
		await ui.waitFor('.quick-input-widget .monaco-list-row.focused:has-text("Initiation")');
		await ui.press('ArrowDown');
		await ui.waitFor('.quick-input-widget .monaco-list-row.focused:has-text("Design")');
		await ui.press('Enter');
		await ui.waitFor('.quick-input-widget .quick-input-title:has-text("(4/4)")');
		await ui.waitFor('.quick-input-widget .monaco-list-row:has-text("Complete")');
		await ui.screenshot('sizes');
		await ui.waitFor('.quick-input-widget .monaco-list-row.focused:has-text("The essentials")');
		await ui.press('Enter');
		await done;
		const document = vscode.window.activeTextEditor?.document;
		assert.ok(document);
		forget(document.uri);
		assert.equal(nameOf(document.uri), 'permis-en-main.charte.yaml');
		assert.match(document.getText(), /^ {2}nom: Permis en main$/m);
		assert.match(document.getText(), /^ {2}phase: conception\b/m);
		assert.ok(document.lineCount < 75, `${document.lineCount} lines`);
	});

	it('make nothing when a question is escaped', async () => {
		const documents = () => vscode.workspace.textDocuments.map(({ uri }) => uri.toString());
		const before = new Set(documents());
		const done = vscode.commands.executeCommand('charte.nouvelleCharte');
		await leave();
		await done;
		// The editor lets go of documents that were closed, in its own time: there may be fewer.
		assert.deepEqual(
			documents().filter((uri) => !before.has(uri)),
			[],
		);
	});

	it('open an example as a copy of one’s own @fr', async () => {
		await vscode.commands.executeCommand('charte.ouvrirExemple', 'passeport');
		const document = vscode.window.activeTextEditor?.document;
		assert.ok(document);
		assert.equal(document.isUntitled, true);
		assert.equal(document.languageId, 'charte');
		const sample = vscode.Uri.joinPath(workspaceFolder(), 'samples', 'passeport.charte.yaml');
		assert.equal(document.getText(), new TextDecoder().decode(await vscode.workspace.fs.readFile(sample)));
		const { answered } = await statusBarFigures();
		assert.ok(answered > 0);
	});

	it('offer the examples by name', async () => {
		const done = vscode.commands.executeCommand('charte.ouvrirExemple');
		const names = '.quick-input-widget .monaco-list-row .quick-input-list-row:first-child .label-name';
		await becomes(() => ui.texts(names), ['Caregivers', 'Passport', 'Call centre', 'Libraries', 'Repairs']);
		await leave();
		await done;
	});

	it('offer, quietly, to treat a YAML file as a charter, and do @fr', async () => {
		const { document } = await openCharter(base.replace('conception', 'concption'), '.yaml');
		assert.equal(document.languageId, 'yaml');
		const offer = await local('Traiter comme une charte', 'Treat as a charter');
		await ui.waitFor(`.statusbar-item:has-text("${offer}")`);
		assert.deepEqual(findings(document.uri), []);
		await becomes(() => ui.texts('.notification-list-item-message'), [], 'no popup');
		await becomes(() => statusBarText(), undefined, 'not a charter yet');
		await ui.click(`.statusbar-item:has-text("${offer}")`);
		await eventually('the language', () => vscode.window.activeTextEditor?.document.languageId === 'charte');
		await finding(document.uri, 'format/valeur');
		await statusBarFigures();
		await becomes(async () => (await ui.texts(`.statusbar-item:has-text("${offer}")`)).length, 0);
	});

	it('leave an ordinary YAML file alone', async () => {
		const { document } = await openCharter('services:\n  web: 1\n', '.yaml');
		await openCharter(base);
		await statusBarFigures();
		await vscode.window.showTextDocument(document);
		await eventually('no status bar item', async () => (await statusBarText()) === undefined);
		// Beside one for which it is offered, and which is seen to be looked at.
		await openCharter(base, '.yaml');
		await ui.waitFor('.statusbar-item:has-text("Treat as")');
		await vscode.window.showTextDocument(document);
		await becomes(async () => (await ui.texts('.statusbar-item:has-text("Treat as")')).length, 0);
		assert.deepEqual(findings(document.uri), []);
	});

	it('restart the server, and its findings come back @fr', async () => {
		const { document } = await openCharter(`${base}contrainte: []\n`);
		await finding(document.uri, 'format/cle_inconnue');
		await vscode.commands.executeCommand('charte.redemarrerServeur');
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, new vscode.Position(5, 0), 'edition: bta\n');
		await vscode.workspace.applyEdit(edit);
		await finding(document.uri, 'format/valeur');
		await finding(document.uri, 'format/cle_inconnue');
		const unknown = () => codes(document.uri).filter((code) => code === 'format/cle_inconnue').length;
		await becomes(unknown, 1, 'told once');
		await statusBarFigures();
	});

	it('have titles in the editor’s language @fr', async () => {
		await openCharter(base);
		for (const title of await local(
			['Charte: Nouvelle charte d’initiative', 'Charte: Afficher la couverture', 'Charte: Ouvrir une pratique…'],
			['Charte: New Initiative Charter', 'Charte: Show Coverage', 'Charte: Open a Practice…'],
		)) {
			await ui.press('F1');
			await asked();
			await ui.type(title);
			// The list holds only the rows in view: the one that is looked for comes first.
			await eventually(title, async () => {
				const shown = await ui.texts('.quick-input-widget .monaco-list-row .label-name');
				return shown.some((one) => one.trim() === title);
			});
			await leave();
		}
	});

	it('show the status bar only on charters, and hold its figures while a panel has the focus', async () => {
		await openCharter(base);
		const { answered } = await statusBarFigures();
		await vscode.commands.executeCommand('charte.afficherCouverture');
		await ui.panel.focus('[data-message*="copy"]');
		await eventually('no editor that has the focus', () => vscode.window.activeTextEditor === undefined);
		await becomes(async () => (await statusBarFigures()).answered, answered);
		await openCharter('bonjour\n', '.md');
		await eventually('no status bar item', async () => (await statusBarText()) === undefined);
	});
});
