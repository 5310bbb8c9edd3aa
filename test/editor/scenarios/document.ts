import { strFromU8, unzipSync } from 'fflate';
import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, forget, local, openCharter } from '../charters';
import { workspaceFolder } from '../run-options';
import { becomes, eventually, ui } from '../ui';

const charter = `${base}contexte: Les demandes arrivent par la poste et attendent trois semaines.
risques:
  - enonce: Le fournisseur livre en retard
    probabilite: moyen
    impact: eleve
`;

const page = 'main.document';

async function openReading(): Promise<void> {
	await vscode.commands.executeCommand('charte.apercu');
	await ui.panel.text(`${page} h1`);
}

const readingTab = () =>
	vscode.window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('charte.document'));

/** Types a text at the end of a line of the charter. */
async function append(editor: vscode.TextEditor, line: number, text: string): Promise<void> {
	const end = editor.document.lineAt(line).range.end;
	assert.ok(await editor.edit((edit) => edit.insert(end, text)));
}

describe('The reading view', () => {
	afterEach(cleanUp);

	it('opens beside the text from its button, in the language of the reader @fr', async () => {
		const { document } = await openCharter(charter);
		const label = await local('Aperçu de la charte', 'Charter Preview');
		await ui.click(`.editor-actions .action-label[aria-label*="${label}"]`);
		await becomes(() => ui.panel.text(`${page} h1`), 'Permis en ligne');
		assert.match(await ui.panel.text('#problem'), /attendent trois semaines/);
		assert.match(
			await ui.panel.text('#problem-title'),
			await local(/Problème, besoins et usagers/, /Problem, needs and users/),
		);
		assert.equal(vscode.window.activeTextEditor?.document, document, 'the charter keeps the keyboard');
		await eventually('a tab beside the charter', () => readingTab()?.group.viewColumn === vscode.ViewColumn.Two);
		await ui.screenshot('document');
		// The other language is a click away, and comes back by another.
		const [other, own] = await local(['en', 'fr'], ['fr', 'en']);
		await ui.panel.click(`#language-${other}`);
		await ui.panel.text(`${page}[lang="${other}"] .part`);
		await ui.panel.click(`#language-${own}`);
		await ui.panel.text(`${page}[lang="${own}"] .part`);
	});

	it('changes as one types, and stays where it is read', async () => {
		const editor = await openCharter(charter);
		await openReading();
		await ui.panel.eval(page, "document.getElementById('risks').scrollIntoView()");
		const top = "Math.round(document.getElementById('risks').getBoundingClientRect().top)";
		const before = await ui.panel.eval<number>(page, top);
		await append(editor, 5, ' Personne ne sait où elles en sont.');
		await eventually('what is typed', async () => /Personne ne sait/.test(await ui.panel.text('#problem')));
		assert.ok(Math.abs((await ui.panel.eval<number>(page, top)) - before) <= 1);
	});

	it('follows the cursor, and leads to the line of what is clicked', async () => {
		const editor = await openCharter(charter);
		await openReading();
		const at = new vscode.Position(7, 15);
		editor.selection = new vscode.Selection(at, at);
		await eventually('the mark of the cursor', async () =>
			/fournisseur livre en retard/.test(await ui.panel.text('.here')),
		);
		assert.equal(await ui.panel.eval(page, "document.querySelector('.part[aria-current]').id"), 'risks');
		await ui.panel.click('#problem .text p');
		await eventually('the line of the context', () => {
			const now = vscode.window.activeTextEditor;
			return now?.document === editor.document && now.selection.active.line === 5;
		});
	});

	it('shows what can be read of a charter that is broken, and says so', async () => {
		const editor = await openCharter(charter);
		await openReading();
		await append(editor, 9, '\nbudget: { total: [');
		await ui.panel.text('.notice');
		assert.match(await ui.panel.text('#problem'), /attendent trois semaines/);
		await vscode.commands.executeCommand('undo');
		await eventually('a charter that can be read again', async () =>
			ui.panel.eval<boolean>(page, "document.querySelector('.notice') === null"),
		);
	});

	it('follows the charter in front, and opens from the coverage', async () => {
		await openCharter(charter);
		await openReading();
		await openCharter(base.replace('Permis en ligne', 'Autre service'));
		await becomes(() => ui.panel.text(`${page} h1`), 'Autre service');
		const tab = readingTab();
		assert.ok(tab);
		await vscode.window.tabGroups.close(tab);
		await vscode.commands.executeCommand('charte.afficherCouverture');
		await ui.panel.click('.page-actions [data-message*="charte.apercu"]');
		await becomes(() => ui.panel.text(`${page} h1`), 'Autre service');
	});
});

describe('Exporting the document', () => {
	afterEach(cleanUp);

	async function exported(format: string, extension: string, more = {}): Promise<Uint8Array> {
		const uri = vscode.Uri.joinPath(workspaceFolder(), `document.${extension}`);
		forget(uri);
		const given = { format, target: uri.toString(), ...more };
		assert.equal(String(await vscode.commands.executeCommand('charte.exporterDocument', given)), uri.toString());
		return vscode.workspace.fs.readFile(uri);
	}

	const exportedText = async (format: string, extension: string, more = {}) =>
		new TextDecoder().decode(await exported(format, extension, more));

	it('writes a page that stands alone, and Markdown @fr', async () => {
		await openCharter(charter);
		const html = await exportedText('html', 'html', { draft: true });
		assert.match(html, /^<!DOCTYPE html>/);
		assert.ok(html.includes('attendent trois semaines') && !html.includes('<script'));
		assert.ok(html.includes(await local('Projet', 'Draft')));
		assert.ok(html.includes('id="coverage"'));
		const markdown = await exportedText('markdown', 'md', { coverage: false, empty: false });
		assert.match(markdown, /^# Permis en ligne\n/);
		assert.ok(!markdown.includes(await local('à compléter', 'to be completed')));
	});

	it('writes a file for Word, with what is loaded for it @fr', async () => {
		await openCharter(charter);
		const parts = unzipSync(await exported('docx', 'docx', { draft: true }));
		const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
		const said = part('word/document.xml').replace(/<[^>]+>/g, '');
		assert.ok(said.includes('attendent trois semaines') && said.includes('Permis en ligne'));
		assert.ok(said.includes(await local('Table des matières', 'Table of contents')));
		assert.match(part('docProps/core.xml'), new RegExp(`<dc:language>${await local('fr', 'en')}-CA<`));
		assert.match(part('word/header1.xml'), new RegExp(await local('PROJET', 'DRAFT')));
		assert.ok(
			Object.keys(parts).some((name) => name.endsWith('.svg')) &&
				Object.keys(parts).some((name) => name.endsWith('.png')),
		);
	});

	it('sets the pages of a file for Word on letter paper, and on A4 where that is wanted', async () => {
		await openCharter(charter);
		for (const [more, width] of [
			[{}, 12240],
			[{ paper: 'a4' }, 11906],
		] as const) {
			const parts = unzipSync(await exported('docx', 'docx', more));
			assert.ok(strFromU8(parts['word/document.xml'] ?? new Uint8Array()).includes(`<w:pgSz w:w="${width}"`));
		}
		const done = vscode.commands.executeCommand('charte.exporterDocument', { format: 'docx' });
		await ui.waitFor('.quick-input-widget .monaco-list-row:has-text("A4")');
		await ui.press('Escape');
		assert.equal(await done, undefined);
		const asked = vscode.commands.executeCommand('charte.exporterDocument', { format: 'html' });
		await ui.waitFor('.quick-input-widget .monaco-list-row:has-text("Draft")');
		assert.deepEqual(await ui.texts('.quick-input-widget .monaco-list-row:has-text("A4")'), []);
		await ui.press('Escape');
		assert.equal(await asked, undefined);
	});

	it('asks for a format, what the document holds and a file', async () => {
		await openCharter(charter);
		const done = vscode.commands.executeCommand('charte.exporterDocument');
		await ui.waitFor('.quick-input-widget .monaco-list-row:has-text("Markdown")');
		await ui.press('Escape');
		assert.equal(await done, undefined);
	});
});
