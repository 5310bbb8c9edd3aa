import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, finding, forget, local, openCharter } from '../charters';
import { asked } from '../quick-input';
import { workspaceFolder } from '../run-options';
import { becomes, eventually, fits, ui, until } from '../ui';

describe('A charter under a name that is no charter’s', () => {
	afterEach(cleanUp);

	/** Saves the active editor under another name in the workspace's folder; gives the name that was proposed. */
	async function saveAs(name: string): Promise<string> {
		await ui.press('Control+Shift+s');
		await asked();
		const box = '.quick-input-widget input';
		const proposed = await eventually('a proposed name', async () => {
			const value = await ui.eval<string>(`document.querySelector('${box}').value`);
			return value.includes('/') && !value.endsWith('/') ? value : undefined;
		});
		const { path } = vscode.Uri.joinPath(workspaceFolder(), name);
		// The question looks the folder up while one types, and may write its own proposal anew meanwhile.
		await until(
			'the name in the field',
			async () => {
				await ui.press('Control+a');
				await ui.type(path);
			},
			async () => (await ui.eval(`document.querySelector('${box}')?.value`)) === path,
		);
		const isAsked = async () => (await ui.texts(box)).length > 0;
		await until(
			'the question answered',
			async () => (await isAsked()) && ui.press('Enter'),
			async () => !(await isAsked()),
		);
		forget(vscode.Uri.joinPath(workspaceFolder(), name));
		return proposed;
	}

	const active = (name: string) =>
		eventually(`${name} in front`, () => {
			const document = vscode.window.activeTextEditor?.document;
			return document?.uri.path.endsWith(`/${name}`) ? document : undefined;
		});

	const languageIs = (name: string, language: string) =>
		eventually(`${name}, ${language}`, () => vscode.window.activeTextEditor?.document.languageId === language);

	it('is proposed a name by which the editor knows it', async () => {
		const document = await vscode.workspace.openTextDocument({ language: 'charte', content: base });
		await vscode.window.showTextDocument(document);
		assert.match(await saveAs('essai-nom.charte.yaml'), /\.charte\.yaml$/);
		const saved = await active('essai-nom.charte.yaml');
		await becomes(() => saved.languageId, 'charte');
		await becomes(() => ui.texts('.notification-list-item-message'), [], 'nothing to say');
	});

	it('keeps its language when it is saved, and the editor remembers the file where asked @fr', async () => {
		const content = `${base}edition: bta\n`;
		const document = await vscode.workspace.openTextDocument({ language: 'charte', content });
		await vscode.window.showTextDocument(document);
		await saveAs('ma-charte.yaml');
		const { uri } = await active('ma-charte.yaml');
		await languageIs('ma-charte.yaml', 'charte');
		await finding(uri, 'format/valeur');
		const remember = await local('Se rappeler ce fichier', 'Remember This File');
		try {
			await ui.click(`.notification-toast .monaco-button:has-text("${remember}")`);
			const files = () => vscode.workspace.getConfiguration('files').inspect<object>('associations')?.workspaceValue;
			await becomes(files, { '**/ma-charte.yaml': 'charte' }, 'the association');
			await vscode.commands.executeCommand('workbench.action.closeAllEditors');
			await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
			await languageIs('ma-charte.yaml', 'charte');
		} finally {
			const files = vscode.workspace.getConfiguration('files');
			await files.update('associations', undefined, vscode.ConfigurationTarget.Workspace);
		}
	});

	it('keeps its language when it is renamed, and the panel follows', async () => {
		const { document } = await openCharter(`${base}edition: bta\n`);
		await vscode.commands.executeCommand('charte.afficherCouverture');
		await ui.panel.text('#page[data-page="couverture"] h1');
		await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
		const to = vscode.Uri.joinPath(workspaceFolder(), 'essai-renommee.yaml');
		const edit = new vscode.WorkspaceEdit();
		edit.renameFile(document.uri, to);
		forget(to);
		assert.ok(await vscode.workspace.applyEdit(edit));
		await active('essai-renommee.yaml');
		await languageIs('essai-renommee.yaml', 'charte');
		await finding(to, 'format/valeur');
		await fits(() => ui.panel.text('#page .meta li:first-child'), /essai-renommee\.yaml/);
		assert.equal(await ui.panel.eval<boolean>('#page', noNotice), true);
	});

	it('is not offered for a file whose “charte” is something else', async () => {
		const { document } = await openCharter('charte:\n  bleu: "#223654"\n  gris: "#c5cad2"\n', '.yaml');
		await openCharter(base, '.yaml');
		await ui.waitFor('.statusbar-item:has-text("Treat as")');
		await vscode.window.showTextDocument(document);
		await becomes(async () => (await ui.texts('.statusbar-item:has-text("Treat as")')).length, 0);
	});
});

describe('The panel of a charter whose file is gone', () => {
	afterEach(cleanUp);

	it('says so, and no more once the file is back @fr', async () => {
		const { document } = await openCharter(base);
		const { uri } = document;
		await vscode.commands.executeCommand('charte.afficherCouverture');
		await ui.panel.text('#page[data-page="couverture"] h1');
		const said = await local(/n’existe plus/, /no longer exists/);
		await vscode.workspace.fs.delete(uri);
		await fits(() => ui.panel.text('#gone-notice'), said);
		await ui.screenshot('panel gone');
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(base));
		await eventually('the notice gone', () => ui.panel.eval<boolean>('#page', noNotice));
	});
});

const noNotice = "document.getElementById('gone-notice') === null";
