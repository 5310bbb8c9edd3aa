import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, finding, local, openCharter } from '../charters';
import { eventually, fits, ui } from '../ui';

const text = `${base}pratiques:
  valeur:
    pmv:
      etat: planifiee
`;

async function hoverAt(document: vscode.TextDocument, needle: string): Promise<string> {
	const position = document.positionAt(document.getText().indexOf(needle) + 1);
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
		'vscode.executeHoverProvider',
		document.uri,
		position,
	);
	return hovers.flatMap((one) => one.contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n');
}

describe('Hovering', () => {
	afterEach(cleanUp);

	it('explains a field, a value, a practice and an action @fr', async () => {
		const { document } = await openCharter(text);
		await finding(document.uri, 'pratiques');
		assert.match(await hoverAt(document, 'organisme'), await local(/organisme.*obligatoire/s, /organisme.*required/s));
		assert.match(await hoverAt(document, 'conception'), /conception/);
		assert.match(
			await hoverAt(document, 'valeur:'),
			await local(/Pratique 8 · Livrer de la valeur rapidement/, /Practice 8 · Deliver value quickly/),
		);
		const action = await hoverAt(document, 'pmv:');
		assert.match(action, await local(/Action 8\.1 · Intégrer la notion/, /Action 8\.1 · Integrate the notion/));
		assert.match(action, await local(/déclarée : planifiée/, /declared: planned/));
	});

	it('shows it once, in the editor’s own widget, and its link opens the practice @fr', async () => {
		const editor = await openCharter(text.replace('pmv:', 'pm¦v:'));
		await finding(editor.document.uri, 'pratiques');
		await vscode.commands.executeCommand('editor.action.showHover');
		const shown = await eventually('the hover', async () => {
			const text = await ui.hoverText();
			return text.includes('Action 8.1 · ') ? text : undefined;
		});
		assert.equal(shown.split('Action 8.1 · ').length, 2, 'the hover is not doubled');
		await ui.screenshot('hover');
		await ui.click('.monaco-hover a:has-text("pratique"), .monaco-hover a:has-text("practice")');
		await fits(() => ui.panel.text('main.practice-page h1'), /^8/);
		await fits(
			() => ui.panel.text('main.practice-page h1'),
			await local(/Livrer de la valeur/, /Deliver value quickly/),
		);
		await ui.screenshot('practice page');
	});

	it('escapes what the charter says', async () => {
		const { document } = await openCharter(`${base}usagers:
  groupes:
    - nom: "<img src=x> [lien](command:charte.redemarrerServeur) **gras**"
besoins:
  - enonce: Payer
    groupes: ["<img src=x> [lien](command:charte.redemarrerServeur) **gras**"]
`);
		await finding(document.uri, 'pratiques');
		const shown = await hoverAt(document, '"<img');
		assert.ok(!shown.includes('](command:charte.redemarrerServeur)'), shown);
		assert.ok(!/(?<!\\)<img/.test(shown), shown);
	});

	it('says nothing on a comment, and does not fail on a broken line', async () => {
		const { document } = await openCharter(`${base}# une remarque\nportee: {inclus: [\n`);
		await eventually('a finding', () => vscode.languages.getDiagnostics(document.uri).length > 0);
		assert.equal(await hoverAt(document, 'une remarque'), '');
		assert.match(await hoverAt(document, 'organisme'), /organisme/);
	});
});
