import * as vscode from 'vscode';
import * as assert from '../assert';
import { textBecomes } from '../charters';
import { themeClass } from '../colours';
import { readRunOptions, workspaceFolder } from '../run-options';
import { eventually, ui } from '../ui';

const id = 'charte-numerique.charte-numerique';

describe('Activation @fr', () => {
	it('loads the extension that was built', async () => {
		const extension = vscode.extensions.getExtension(id);
		assert.ok(extension, `${id} is not there`);
		const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, 'package.json'));
		const manifest = JSON.parse(new TextDecoder().decode(bytes)) as { version: string; main?: string };
		assert.equal(extension.packageJSON.version, manifest.version);
		await extension.activate();
		assert.equal(extension.isActive, true);
	});

	it('runs on the host it was meant for, in the language it was started with', async () => {
		const options = await readRunOptions();
		const inWorker = typeof (globalThis as { importScripts?: unknown }).importScripts === 'function';
		assert.equal(inWorker, options.host === 'web');
		assert.equal(vscode.env.language, options.locale);
	});

	it('is shown in the theme that the run was asked for', async () => {
		const { theme } = await readRunOptions();
		await ui.waitFor(`.monaco-workbench.${themeClass(theme ?? 'Default Light Modern')}`);
	});

	it('types into a charter with real keys', async () => {
		const file = vscode.Uri.joinPath(workspaceFolder(), 'exemple.charte.yaml');
		const document = await vscode.workspace.openTextDocument(file);
		await vscode.window.showTextDocument(document);
		const before = document.getText();
		await ui.press('Control+End');
		await ui.type('# été');
		await eventually('the text typed', () => document.getText() === `${before}# été`);
		await ui.press('Control+z', 'Control+z', 'Control+z');
		await vscode.commands.executeCommand('workbench.action.files.revert');
		await textBecomes(document, before);
	});
});
