import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, caret, cleanUp, finding, forget, local, openCharter, textBecomes } from '../charters';
import { patience } from '../limits';
import { workspaceFolder } from '../run-options';
import { becomes, eventually, ui, until } from '../ui';

const text = (name: string, list: string, pointer: string) => `${base}usagers:
  groupes:
    - nom: ${name} # seuls
      description: Vivent seuls et sans accès
besoins:
  - enonce: Être joint par téléphone
    groupes: ${list}
solution:
  pmv:
    date: 2027-01-01
pratiques:
  valeur:
    pmv:
      etat: planifiee
      preuves:
        - ${pointer}
        - solution.pmv
`;

/** What is selected once the cursor has moved from where it was. */
async function wentTo(editor: vscode.TextEditor, line: string): Promise<void> {
	await eventually(`the cursor on ${line}`, () => {
		const { document, selection } = vscode.window.activeTextEditor ?? editor;
		const here = document.lineAt(selection.active.line).text;
		if (here.trim() !== line) throw new Error(here);
		return true;
	});
}

describe('Navigating', () => {
	afterEach(cleanUp);

	it('goes from a name to its declaration, and from a pointer to what it names, by the keyboard', async () => {
		const editor = await openCharter(text('Aînés', '[Aî¦nés]', 'usagers.groupes[Aînés]'));
		const { document } = editor;
		await finding(document.uri, 'declaration/sans_responsable');
		await ui.press('F12');
		await wentTo(editor, '- nom: Aînés # seuls');
		const pointer = document.positionAt(document.getText().lastIndexOf('solution.pmv') + 3);
		editor.selection = new vscode.Selection(pointer, pointer);
		await ui.press('F12');
		await wentTo(editor, 'pmv:');
		assert.equal(
			vscode.window.activeTextEditor?.selection.active.line,
			document.positionAt(document.getText().indexOf('  pmv:')).line,
		);
	});

	it('finds the references of a section and of a group, and marks them', async () => {
		const { document } = await openCharter(text('A¦înés', '[Aînés]', 'usagers.groupes[Aînés]'));
		await finding(document.uri, 'declaration/sans_responsable');
		const ask = async <T>(command: string, needle: string) =>
			await vscode.commands.executeCommand<T[]>(
				command,
				document.uri,
				document.positionAt(document.getText().indexOf(needle) + 1),
			);
		const references = await ask<vscode.Location>('vscode.executeReferenceProvider', 'Aînés');
		assert.deepEqual(
			references.map(({ range }) => document.lineAt(range.start.line).text.trim()),
			['- nom: Aînés # seuls', 'groupes: [Aînés]', '- usagers.groupes[Aînés]'],
		);
		const section = await ask<vscode.Location>('vscode.executeReferenceProvider', 'pmv:');
		assert.deepEqual(
			section.map(({ range }) => document.lineAt(range.start.line).text.trim()),
			['pmv:', '- solution.pmv'],
		);
		assert.equal((await ask<vscode.DocumentHighlight>('vscode.executeDocumentHighlights', 'Aînés')).length, 3);
		const answers = await ask<vscode.Location | vscode.LocationLink>(
			'vscode.executeDefinitionProvider',
			'pmv:\n      etat',
		);
		assert.equal(answers.length, 1);
	});

	it('renames a group everywhere, in the editor’s own box, and undoes it at once', async () => {
		const before = text('Aînés', '["Aînés"]', 'usagers.groupes[Aînés]');
		const editor = await openCharter(before.replace('["Aî', `["Aî${caret}`));
		const { document } = editor;
		await finding(document.uri, 'declaration/sans_responsable');
		// The editor may take the focus back from the box that it has just opened: what is typed is for whom it has.
		await until(
			'the box',
			() => ui.press('F2'),
			() => ui.waitFor('.rename-box input:focus', patience / 10),
		);
		await becomes(() => ui.eval<string>("document.querySelector('.rename-box input').value"), 'Aînés');
		await ui.press('Control+a');
		await ui.type('Lot #2');
		await ui.screenshot('rename');
		await ui.press('Enter');
		await textBecomes(document, text('"Lot #2"', '["Lot #2"]', '"usagers.groupes[Lot #2]"'));
		await ui.press('Control+z');
		await textBecomes(document, before);
	});

	it('says in one sentence why a key of the format keeps its name @fr', async () => {
		const { document } = await openCharter(
			text('Aînés', '[Aînés]', 'usagers.groupes[Aînés]').replace('usagers:', 'usa¦gers:'),
		);
		await finding(document.uri, 'declaration/sans_responsable');
		const sentence = await local(
			'« usagers » est une clé du format : son nom ne change pas.',
			'“usagers” is a key of the format: its name does not change.',
		);
		// The editor takes it away by itself.
		await until(
			'the sentence',
			() => ui.press('F2'),
			async () => {
				const shown = await ui.texts('.monaco-editor-overlaymessage');
				if (!shown.some((one) => one.includes(sentence))) throw new Error(shown.join(' | '));
			},
		);
		await ui.screenshot('rename refused');
		await ui.press('Escape');
	});

	it('opens a file and a folder of evidence, and leaves a missing file alone', async () => {
		const folder = vscode.Uri.joinPath(workspaceFolder(), 'pieces');
		const file = vscode.Uri.joinPath(folder, 'là.md');
		forget(file);
		await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('# Là\n'));
		const { document } = await openCharter(
			`${base}pratiques:\n  valeur:\n    pmv:\n      etat: planifiee\n      preuves: [pieces/là.md, pieces/manque.md, pieces]\n`,
		);
		await finding(document.uri, 'declaration/preuve_introuvable');
		const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
			'vscode.executeLinkProvider',
			document.uri,
		);
		assert.deepEqual(
			links.map(({ range }) => document.getText(range)),
			['pieces/là.md', 'pieces'],
		);
		assert.equal(links[0]?.target?.toString(), file.toString());
		const follow = async (text: string) => {
			const editor = await vscode.window.showTextDocument(document, { preview: false });
			const position = document.positionAt(document.getText().lastIndexOf(text) + 1);
			editor.selection = new vscode.Selection(position, position);
			await ui.waitFor('.view-lines .detected-link');
			await vscode.commands.executeCommand('editor.action.openLink');
		};
		await follow('là.md');
		const opened = () => vscode.window.activeTextEditor?.document.uri.toString() === file.toString();
		await eventually('the file of evidence', opened);
		// The explorer still goes to the file that was opened, sometimes after it has gone to the folder.
		await eventually('the folder of evidence', async () => {
			await follow('pieces');
			const focused = await ui.texts('.explorer-folders-view .monaco-list-row.focused');
			return focused.some((row) => row.includes('pieces'));
		});
		await ui.screenshot('folder of evidence');
	});

	it('expands the selection by the charter’s own parts, and finds its symbols', async () => {
		const editor = await openCharter(text('Aî¦nés', '[Aînés]', 'usagers.groupes[Aînés]'));
		const { document } = editor;
		await finding(document.uri, 'declaration/sans_responsable');
		for (const expected of ['Aînés', 'nom: Aînés']) {
			await vscode.commands.executeCommand('editor.action.smartSelect.expand');
			await eventually(`« ${expected} » selected`, () => document.getText(editor.selection) === expected);
		}
		const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
			'vscode.executeWorkspaceSymbolProvider',
			'permis',
		);
		assert.ok(
			symbols.some(
				({ name, location }) => name === 'Permis en ligne' && location.uri.toString() === document.uri.toString(),
			),
		);
	});
});
