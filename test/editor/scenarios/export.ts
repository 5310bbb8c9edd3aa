import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, caret, cleanUp, forget, local, openCharter, statusBarFigures } from '../charters';
import { leave, pick } from '../quick-input';
import { workspaceFolder } from '../run-options';
import { eventually, ui, until } from '../ui';

/** A file of the workspace that the scenario may make. */
function target(name: string): vscode.Uri {
	const uri = vscode.Uri.joinPath(workspaceFolder(), name);
	forget(uri);
	return uri;
}

const read = async (uri: vscode.Uri): Promise<string> =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));

async function exported(format: string, extension: string, locations?: boolean): Promise<string> {
	const uri = target(`export.couverture.${extension}`);
	const written = await vscode.commands.executeCommand('charte.exporterCouverture', {
		format,
		target: uri.toString(),
		locations,
	});
	assert.equal(String(written), uri.toString());
	return read(uri);
}

interface Data {
	readonly fichier: string;
	readonly a_jour: boolean;
	readonly langue: string;
	readonly comptes: { readonly repondues: number; readonly applicables: number };
}

describe('Exporting the coverage', () => {
	afterEach(cleanUp);

	it('writes the figures of the panel in every format @fr', async () => {
		const { document } = await openCharter(base);
		const { answered, applicable } = await statusBarFigures();
		const name = document.uri.path.split('/').pop() ?? '';
		const data = JSON.parse(await exported('json', 'json')) as Data;
		assert.deepEqual([data.fichier, data.a_jour, data.langue], [name, true, await local('fr', 'en')]);
		assert.deepEqual([data.comptes.repondues, data.comptes.applicables], [answered, applicable]);
		const html = await exported('html', 'html');
		assert.match(html, /^<!DOCTYPE html>/);
		assert.ok(html.includes('Permis en ligne') && html.includes(name) && !html.includes('<script'));
		assert.ok(!html.includes('id="a-faire"'));
		assert.ok((await exported('html', 'html', true)).includes('id="a-faire"'));
		const csv = await exported('csv', 'csv');
		assert.match(csv, /^\uFEFFfichier,initiative,organisme,/);
		assert.equal(csv.split('\r\n').length, 1 + applicable + 1);
		assert.match(await exported('csvExcel', 'csv'), /^\uFEFFfichier;initiative;/);
		assert.match(await exported('markdown', 'md'), /^# Permis en ligne\n/);
		assert.match(await exported('badge', 'svg'), /^<svg [^>]*role="img"/);
	});

	it('asks for a format and a file from the panel’s button, then offers to open what it wrote @fr', async () => {
		const { document } = await openCharter(base);
		await statusBarFigures();
		await vscode.commands.executeCommand('charte.afficherCouverture');
		await ui.panel.click('.page-actions button:not([data-message*="copy"])');
		await eventually('eight formats', async () => {
			const formats = await ui.texts(
				'.quick-input-widget .monaco-list-row .quick-input-list-row:first-child .label-name',
			);
			if (formats.length !== 8) throw new Error(formats.join());
			return true;
		});
		await ui.screenshot('export formats');
		await pick('Markdown');
		const path = document.uri.path.replace(/\.charte\.yaml$/, '.couverture.md');
		const uri = document.uri.with({ path });
		forget(uri);
		const proposed = () =>
			ui.eval<boolean>(
				`[...document.querySelectorAll('.quick-input-widget input')].some((one) => one.checkVisibility() && one.value.endsWith('.couverture.md'))`,
			);
		await eventually('the file proposed', proposed);
		// The editor passes over an answer to its list of files while it still reads the folder.
		await until(
			'the question answered',
			async () => (await proposed()) && ui.press('Enter'),
			async () => !(await proposed()),
		);
		await eventually('the file', () => read(uri));
		await ui.waitFor('.notification-list-item');
		await ui.screenshot('export done');
		await ui.click(`.notification-list-item .monaco-button:has-text("${await local('Ouvrir', 'Open')}")`);
		await eventually('the file opened', () => vscode.window.activeTextEditor?.document.uri.path === path);
	});

	it('opens a report as a page, never as its source @fr', async () => {
		const { document } = await openCharter(base);
		await statusBarFigures();
		const uri = target('page.couverture.html');
		await vscode.commands.executeCommand('charte.exporterCouverture', { format: 'html', target: uri.toString() });
		const pages = () =>
			vscode.window.tabGroups.all
				.flatMap(({ tabs }) => tabs)
				.filter(({ input }) => input instanceof vscode.TabInputWebview)
				.map(({ label }) => label);
		assert.ok(!pages().includes('page.couverture.html'), 'nothing opens uninvited');
		await ui.waitFor('.notification-list-item');
		await ui.click(`.notification-list-item .monaco-button:has-text("${await local('Ouvrir', 'Open')}")`);
		await eventually('the page', () => pages().includes('page.couverture.html'));
		await ui.screenshot('export page');
		assert.ok(!vscode.workspace.textDocuments.some((one) => one.uri.toString() === uri.toString()));
		assert.equal(document.isDirty, false);
	});

	it('says that the figures are old while the charter cannot be read', async () => {
		const editor = await openCharter(`${base}${caret}`);
		await statusBarFigures();
		await ui.type('<<<<<<< ');
		await eventually('an export of old figures', async () => {
			const data = JSON.parse(await exported('json', 'json')) as Data;
			return !data.a_jour;
		});
		assert.match(await exported('html', 'html'), /class="notice"/);
		assert.match(await exported('markdown', 'md'), /^> /m);
		assert.match(await exported('badge', 'svg'), /earlier version/);
		await eventually('a charter that is not saved', () => editor.document.isDirty);
	});

	it('opens the content where no file can be written', async () => {
		await openCharter(base);
		await statusBarFigures();
		const given = { format: 'json', target: 'nulle-part:/x/export.json' };
		assert.equal(await vscode.commands.executeCommand('charte.exporterCouverture', given), undefined);
		const document = vscode.window.activeTextEditor?.document;
		assert.ok(document?.isUntitled);
		assert.equal(document.languageId, 'json');
		assert.equal((JSON.parse(document.getText()) as Data).a_jour, true);
	});

	it('writes nothing when a question is escaped, or when there is no charter', async () => {
		await openCharter(base);
		await statusBarFigures();
		const done = vscode.commands.executeCommand('charte.exporterCouverture');
		await ui.waitFor('.quick-input-widget .monaco-list-row');
		await leave();
		assert.equal(await done, undefined);
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		const none = { uri: 'nulle-part:/x.charte.yaml', format: 'json', target: target('rien.json').toString() };
		assert.equal(await vscode.commands.executeCommand('charte.exporterCouverture', none), undefined);
		await eventually('what to do', async () =>
			(await ui.texts('.notification-list-item-message')).some((text) => text.includes('Nothing to export')),
		);
	});
});
