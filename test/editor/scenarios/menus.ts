import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, forget, local, openCharter, statusBarFigures } from '../charters';
import { takeEntry } from '../menus';
import { asked, fill, leave, pick } from '../quick-input';
import { workspaceFolder } from '../run-options';
import { eventually, ui, until } from '../ui';

const label = '.monaco-menu .action-item .action-label';

/** The menu of what has the keyboard, by its key. In the explorer, Escape would let go of the file. */
async function openMenu(...before: string[]): Promise<string[]> {
	await until(
		'the menu',
		() => ui.press(...before, 'Shift+F10'),
		async () => (await ui.texts(label)).length > 0,
	);
	return (await ui.texts(label)).map((one) => one.trim());
}

const title = {
	coverage: () => local('Afficher la couverture', 'Show Coverage'),
	declare: () => local('Déclarer une action…', 'Declare an Action…'),
	insert: () => local('Insérer un point de départ…', 'Insert a Starting Point…'),
	preview: () => local('Aperçu d’une exportation…', 'Preview an Export…'),
	here: () => local('Nouvelle charte ici…', 'New Charter Here…'),
};

/** Puts the keyboard on a file or folder of the explorer. */
async function inExplorer(uri: vscode.Uri): Promise<void> {
	const row = `.explorer-folders-view .monaco-list-row.selected:has-text(${JSON.stringify(uri.path.split('/').pop())})`;
	// What was just made is not in the list at once.
	await until(
		'the row of the explorer',
		async () => {
			await vscode.commands.executeCommand('workbench.files.action.refreshFilesExplorer');
			await vscode.commands.executeCommand('revealInExplorer', uri);
		},
		async () => (await ui.texts(row)).length > 0,
	);
	await ui.click(row);
}

/** Two charters side by side in name, one in the panel, which has the keyboard, the other in the text. */
async function panelOfAnother(eol: string): Promise<{ own: vscode.TextDocument; other: vscode.TextDocument }> {
	const text = base.replace(/\n/g, eol);
	const own = (await openCharter(text.replace('Permis', 'Bail'))).document;
	const other = (await openCharter(text)).document;
	await statusBarFigures();
	await vscode.commands.executeCommand('charte.afficherCouverture', own.uri.toString());
	await eventually('the charter in the panel', async () => (await ui.panel.text('h1')).includes('Bail'));
	await ui.panel.focus('[data-message*="copy"]');
	await eventually('no editor that has the focus', () => vscode.window.activeTextEditor === undefined);
	return { own, other };
}

describe('The menus', () => {
	afterEach(cleanUp);

	it('of a charter’s text show the coverage, declare, insert, preview and export @fr', async () => {
		await openCharter(base);
		await statusBarFigures();
		const shown = await openMenu('Escape');
		for (const one of [title.coverage, title.declare, title.insert, title.preview])
			assert.ok(shown.includes(await one()), `${await one()} in ${shown.join(', ')}`);
		await ui.screenshot('menu of the text');
		await ui.press('Escape');
		await openCharter('bonjour\n', '.md');
		assert.ok(!(await openMenu('Escape')).includes(await title.coverage()), 'not of another file');
		await ui.press('Escape');
	});

	it('of the explorer make a charter in a folder, and show that of a charter @fr', async () => {
		const folder = vscode.Uri.joinPath(workspaceFolder(), 'dossier-menus');
		await vscode.workspace.fs.createDirectory(folder);
		try {
			await openCharter(base);
			await inExplorer(folder);
			assert.ok((await openMenu()).includes(await title.here()));
			await ui.screenshot('menu of a folder');
			await takeEntry(await title.here());
			await fill('Permis en main');
			await ui.waitFor('.quick-input-widget .quick-input-title:has-text("(2/")');
			await asked();
			await ui.press('Control+a');
			await fill('Ministère');
			await ui.waitFor('.quick-input-widget .quick-input-title:has-text("(3/")');
			await asked();
			await ui.press('Enter');
			await ui.waitFor('.quick-input-widget .quick-input-title:has-text("(4/")');
			await asked();
			await ui.press('Enter');
			const made = vscode.Uri.joinPath(folder, 'permis-en-main.charte.yaml');
			await eventually('the new charter in front', () => {
				const front = vscode.window.activeTextEditor?.document;
				return front?.uri.toString() === made.toString() && front.getText().includes('nom: Permis en main');
			});
			forget(made);
			await inExplorer(made);
			const shown = await openMenu();
			for (const one of [title.coverage, title.preview]) assert.ok(shown.includes(await one()), shown.join(', '));
			assert.ok(!shown.includes(await title.here()));
			await ui.screenshot('menu of a charter');
			await takeEntry(await title.coverage());
			await eventually('the coverage', async () => (await ui.panel.text('h1')).includes('Permis en main'));
		} finally {
			await vscode.commands.executeCommand('workbench.action.closeAllEditors');
			await vscode.workspace.fs.delete(folder, { recursive: true });
		}
	});

	it('preview an export without a file: the report, and data', async () => {
		const { document } = await openCharter(base);
		await statusBarFigures();
		await vscode.commands.executeCommand('charte.apercuExport', { uri: document.uri.toString(), format: 'html' });
		await ui.panel.text('main table');
		assert.ok((await ui.panel.text('h1')).includes('Permis en ligne'));
		await ui.screenshot('preview of the report');
		await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
		const done = vscode.commands.executeCommand('charte.apercuExport', document.uri);
		await pick('JSON');
		await done;
		const shown = await eventually('the data', () =>
			vscode.window.visibleTextEditors.find((one) => one.document.uri.path.endsWith('.couverture.json')),
		);
		assert.equal(
			(JSON.parse(shown.document.getText()) as { initiative: { nom: string } }).initiative.nom,
			'Permis en ligne',
		);
		assert.equal(shown.document.isDirty, false);
		const name = document.uri.path.replace(/\.charte\.yaml$/, '.couverture.json');
		const written = await vscode.workspace.fs.stat(document.uri.with({ path: name })).then(
			() => true,
			() => false,
		);
		assert.equal(written, false, 'no file');
	});

	it('offer the first steps once, in the status bar, and open nothing @fr', async () => {
		await openCharter(base);
		await ui.waitFor(`.statusbar-item:has-text("${await local('Premiers pas', 'First Steps')}")`);
		const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
		assert.equal(tabs.length, 1);
		await ui.screenshot('first steps offered');
	});
});

describe('The palette and the keys', () => {
	afterEach(cleanUp);

	for (const [name, eol] of [
		['LF', '\n'],
		['CRLF', '\r\n'],
	] as const)
		it(`mean the panel’s charter while it has the keyboard: ${name}`, async () => {
			const { own, other } = await panelOfAnother(eol);
			const before = other.getText();
			await ui.command('Charte: Insert a Starting Point…');
			await pick('17.1');
			await eventually('what was inserted', () => own.getText().includes('donnees:'));
			assert.equal(/(?<!\r)\n/.test(own.getText()), eol === '\n');
			assert.equal(other.getText(), before);
		});

	it('declare in the panel’s charter, by keys', async () => {
		const { own, other } = await panelOfAnother('\r\n');
		const before = other.getText();
		await ui.press('Control+k', 'a');
		await pick('8.1');
		await pick('In place');
		await eventually('the declaration', () => own.getText().includes('etat: en_place'));
		assert.ok(!/(?<!\r)\n/.test(own.getText()));
		assert.equal(other.getText(), before);
	});

	it('export and declare from a charter’s text, and not from another file', async () => {
		await openCharter(base);
		await statusBarFigures();
		await ui.press('Control+k', 'a');
		await asked();
		await ui.waitFor('.quick-input-widget .quick-input-title');
		await leave();
		await ui.press('Control+k', 'x');
		await ui.waitFor('.quick-input-widget .monaco-list-row:has-text("Markdown")');
		await leave();
		await ui.press('Control+k', 'v');
		await ui.panel.text('#figure-answered .number');
	});
});
