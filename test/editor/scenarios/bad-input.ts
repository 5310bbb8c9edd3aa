import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, codes, finding, findings, openCharter } from '../charters';
import { eventually, ui } from '../ui';

/** All that the editor asks for of its own accord, at one place: none may fail or hang. */
async function askEverything(document: vscode.TextDocument, position: vscode.Position): Promise<void> {
	const { uri } = document;
	await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, position);
	await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', uri, position);
	await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, new vscode.Range(position, position));
	await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);
	await vscode.commands.executeCommand('vscode.executeFoldingRangeProvider', uri);
}

/** The server still serves another charter. */
async function alive(): Promise<void> {
	const { document } = await openCharter(`${base}contrainte: []\n`);
	await finding(document.uri, 'format/cle_inconnue');
}

const broken: { name: string; text: string; code?: string; line?: number }[] = [
	{ name: 'an empty file', text: '', code: 'format/vide', line: 0 },
	{ name: 'a file that is only a comment', text: '# rien encore\n', code: 'format/vide', line: 0 },
	{ name: 'a list at the root', text: '- un\n- deux\n', code: 'format/racine', line: 0 },
	{ name: 'a sentence at the root', text: 'bonjour tout le monde\n', code: 'format/racine', line: 0 },
	{
		name: 'conflict markers',
		text: `${base}<<<<<<< HEAD\nversion: "1"\n=======\nversion: "2"\n>>>>>>> autre\n`,
		code: 'format/conflit_git',
		line: 5,
	},
	{ name: 'a tab', text: `${base}budget:\n\ttotal: 1\n`, code: 'format/tabulation', line: 6 },
	{
		name: 'an unterminated quote',
		text: `${base}contexte: "Un texte\nbudget:\n  total: 1\n`,
		code: 'format/guillemet_ouvert',
		line: 5,
	},
	{ name: 'a bracket left open', text: `${base}contraintes: [un, deux\nbudget:\n  total: 1\n` },
	{ name: 'several documents', text: `${base}---\n${base}`, code: 'format/plusieurs_documents', line: 5 },
	{ name: 'a thousand levels', text: `${base}x-profond: ${'['.repeat(1000)}\n`, code: 'format/trop_profond' },
	{ name: 'invisible characters', text: `\uFEFF${base}contexte: a\u200Bb\u2028c\uFEFFd\n` },
	{
		name: 'an alias bomb',
		text: `a: &a [x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c]\ne: [*d, *d, *d, *d, *d, *d]\n${base}`,
	},
];

describe('Bad input', () => {
	afterEach(cleanUp);

	for (const { name, text, code, line } of broken) {
		it(`survives ${name}`, async () => {
			const { document } = await openCharter(text);
			if (code) {
				const found = await finding(document.uri, code);
				if (line !== undefined) assert.equal(found.range.start.line, line);
			}
			await askEverything(document, new vscode.Position(Math.min(5, document.lineCount - 1), 0));
			if (text.includes('organisme')) {
				const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
					'vscode.executeHoverProvider',
					document.uri,
					document.positionAt(text.indexOf('organisme') + 2),
				);
				if (code !== 'format/trop_profond') assert.equal(hovers.length, 1, 'the rest of the file is alive');
			}
			await alive();
		});
	}

	it('survives 3 MB, and says so', async () => {
		const { document } = await openCharter(
			`${base}contraintes:\n${'  - Un budget serré pour deux ans\n'.repeat(95_000)}`,
		);
		await finding(document.uri, 'format/trop_gros');
		await askEverything(document, new vscode.Position(2, 3));
		await alive();
	});

	it('survives NUL and half a character, pasted', async () => {
		const { document } = await openCharter(base);
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, new vscode.Position(5, 0), 'contexte: a\0b\uD800c\ncontrainte: []\n');
		await vscode.workspace.applyEdit(edit);
		await finding(document.uri, 'format/cle_inconnue');
		await askEverything(document, new vscode.Position(5, 12));
		await alive();
	});

	it('turns from broken to sound while one types', async () => {
		const editor = await openCharter(`${base}contexte: "Un texte¦\nbudget:\n  total: 1\n`);
		const { document } = editor;
		await finding(document.uri, 'format/guillemet_ouvert');
		await ui.type('"');
		await eventually('the file sound', () => !codes(document.uri).some((one) => one.startsWith('format/')));
		assert.equal(document.lineAt(5).text, 'contexte: "Un texte"');
	});

	it('forgets a file that is closed or deleted', async () => {
		const { document } = await openCharter(`${base}contrainte: []\n`);
		const { uri } = document;
		await finding(uri, 'format/cle_inconnue');
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		await vscode.workspace.fs.delete(uri);
		await eventually('no finding', () => findings(uri).length === 0);
		await alive();
	});

	it('keeps up with many changes at once', async () => {
		const { document } = await openCharter(base);
		for (let n = 0; n < 40; n++) {
			const edit = new vscode.WorkspaceEdit();
			edit.insert(document.uri, new vscode.Position(5, 0), `x-${n}: "${n}"\n`);
			await vscode.workspace.applyEdit(edit);
		}
		const last = new vscode.WorkspaceEdit();
		last.insert(document.uri, new vscode.Position(5, 0), 'contrainte: []\n');
		await vscode.workspace.applyEdit(last);
		assert.equal((await finding(document.uri, 'format/cle_inconnue')).range.start.line, 5);
	});
});
