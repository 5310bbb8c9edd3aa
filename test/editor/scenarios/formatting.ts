import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, finding, local, openCharter, save, textBecomes } from '../charters';
import { eventually, ui } from '../ui';

/** A charter as somebody in a hurry writes it, and as it is formatted. */
const hasty = `${base}besoins:\n# les premiers\n-   enonce :   "Payer sans se déplacer"  \n    groupes: [ Aînés,Étudiants ]\n\n\n\nportee:\n    inclus: &i   [paiement]  # 10\ncontexte: |\n        Un  mot :\n          - deux\n`;
const tidy = `${base.replace('initiative', '\ninitiative')}\nbesoins:\n  # les premiers\n  - enonce: Payer sans se déplacer\n    groupes: [Aînés, Étudiants]\n\nportee:\n  inclus: &i [paiement] # 10\n\ncontexte: |\n  Un  mot :\n    - deux\n`;

describe('Formatting a charter', () => {
	afterEach(cleanUp);

	for (const [name, eol] of [
		['LF', '\n'],
		['CRLF', '\r\n'],
	] as const)
		it(`is done by the editor’s command, which one undo takes back: ${name}`, async () => {
			const before = hasty.replace(/\n/g, eol);
			const editor = await openCharter(`${before}¦`);
			// The server is there.
			await finding(editor.document.uri, 'format/nom_inconnu');
			await ui.screenshot(`formatting-before-${name}`);
			await ui.command('Format Document');
			await textBecomes(editor.document, tidy.replace(/\n/g, eol));
			await ui.screenshot(`formatting-after-${name}`);
			assert.equal(editor.document.lineAt(editor.selection.active.line).text, '', 'the caret stays behind the text');
			await ui.press('Control+z');
			await textBecomes(editor.document, before);
		});

	it('changes the lines of the selection alone', async () => {
		const editor = await openCharter(hasty);
		const { document } = editor;
		const line = document
			.getText()
			.split('\n')
			.findIndex((one) => one.includes('groupes:'));
		editor.selection = new vscode.Selection(line, 0, line, 4);
		await vscode.commands.executeCommand('editor.action.formatSelection');
		await textBecomes(document, hasty.replace('[ Aînés,Étudiants ]', '[Aînés, Étudiants]'));
	});

	it('changes nothing where the charter cannot be read, and says so', async () => {
		const text = `${base}portee:\n    inclus: [paiement\nbudget:   3\n`;
		const { document } = await openCharter(text);
		await ui.command('Format Document');
		const said = await local('La charte reste telle quelle', 'The charter stays as it is');
		await ui.waitFor(`.statusbar-item:has-text(${JSON.stringify(said)})`);
		assert.equal(document.getText(), text);
	});

	it('says that there was nothing to do', async () => {
		const { document } = await openCharter(tidy);
		await ui.command('Format Document');
		const said = await local('La charte était déjà mise en forme.', 'The charter was formatted already.');
		await ui.waitFor(`.statusbar-item:has-text(${JSON.stringify(said)})`);
		assert.equal(document.getText(), tidy);
	});

	it('is not done on save, unless that is asked for', async () => {
		const { document } = await openCharter(`${hasty}¦`);
		await ui.type('# fin');
		await save(document);
		assert.equal(document.getText(), `${hasty}# fin`);
		const settings = vscode.workspace.getConfiguration('editor', document);
		assert.equal(settings.get('formatOnSave'), false);
		assert.equal(settings.get('formatOnPaste'), false);
		assert.equal(settings.get('defaultFormatter'), 'charte-numerique.charte-numerique');
	});

	it('folds a long text, where that is asked for', async () => {
		const long =
			'Un guichet où chaque personne voit où en est sa demande, ce qui manque encore et qui peut l’aider à la terminer';
		const { document } = await openCharter(`${base}contexte: ${long}¦\n`);
		const title = await local('Replier ce texte à 100 colonnes', 'Fold this text at 100 columns');
		const found = await eventually('the action', async () => {
			const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
				'vscode.executeCodeActionProvider',
				document.uri,
				new vscode.Range(5, 12, 5, 12),
				vscode.CodeActionKind.RefactorRewrite.value,
			);
			return actions.find((one) => one.title === title);
		});
		assert.ok(found.edit);
		await vscode.workspace.applyEdit(found.edit);
		const [first, rest] = [long.slice(0, long.lastIndexOf(' ', 98)), long.slice(long.lastIndexOf(' ', 98) + 1)];
		await textBecomes(document, `${base}contexte: >-\n  ${first}\n  ${rest}\n`);
	});
});
