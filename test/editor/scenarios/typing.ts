import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, codes, enter, finding, findingGone, findings, openCharter, textBecomes } from '../charters';
import { eventually, ui } from '../ui';

describe('Typing in a charter', () => {
	afterEach(cleanUp);

	it('has findings follow each key', async () => {
		const { document } = await openCharter(`${base}budget:\n  total: 100\n¦`);
		await ui.type('contraint');
		await finding(document.uri, 'format/cle_sans_deux_points');
		await ui.press('Escape');
		await ui.type('es:');
		await findingGone(document.uri, 'format/cle_sans_deux_points');
		await textBecomes(document, `${base}budget:\n  total: 100\ncontraintes:`);
		await eventually('no error', () => findings(document.uri).every((one) => one.severity !== 0));
	});

	it('leaves no stale finding, and moves the others with their text', async () => {
		const editor = await openCharter(`${base}¦\nbenefices:\n  - nom: Attente\n    echeance: 2026-02-30\n`);
		const { document } = editor;
		const before = await finding(document.uri, 'format/date');
		await ui.press('Enter', 'Enter');
		await eventually('the finding two lines down', async () => {
			const now = await finding(document.uri, 'format/date');
			return now.range.start.line === before.range.start.line + 2 && document.getText(now.range) === '2026-02-30';
		});
		editor.selection = new vscode.Selection(10, 14, 10, 24);
		await ui.type('2026-03-31');
		await findingGone(document.uri, 'format/date');
	});

	it('speaks of a half-typed file without losing the rest', async () => {
		const { document } = await openCharter(`${base}risques:\n  - enonce: Retard\n    categorie: ¦`);
		await ui.type('livraiso');
		await eventually('the whole word', async () => {
			const wrong = await finding(document.uri, 'format/valeur');
			return document.getText(wrong.range) === 'livraiso';
		});
		await finding(document.uri, 'pratiques');
		await ui.press('Escape');
		await ui.type('n');
		await findingGone(document.uri, 'format/valeur');
	});

	it('continues a list on Enter, and ends it on a second one', async () => {
		const { document } = await openCharter(`${base}contraintes:\n  - Un budget serré¦`);
		await ui.press('Enter');
		await ui.type('Une loi qui change');
		await textBecomes(document, `${base}contraintes:\n  - Un budget serré\n  - Une loi qui change`);
		await ui.press('Enter');
		await textBecomes(document, `${base}contraintes:\n  - Un budget serré\n  - Une loi qui change\n  - `);
		await enter(document, '  - ');
		await textBecomes(document, `${base}contraintes:\n  - Un budget serré\n  - Une loi qui change\n`);
	});

	it('indents after a key, and aligns the keys of an item', async () => {
		const { document } = await openCharter(`${base}usagers:¦`);
		await ui.press('Enter');
		await ui.type('groupes:');
		await enter(document, 'groupes:');
		await ui.type('- nom: Aînés');
		await enter(document, '- nom: Aînés');
		await ui.type('taille: 12');
		await textBecomes(document, `${base}usagers:\n  groupes:\n    - nom: Aînés\n      taille: 12`);
	});

	it('goes to the next line when a value is typed to its end', async () => {
		const { document } = await openCharter(`${base}edition:¦`);
		await ui.type(' beta');
		await ui.press('Enter');
		await ui.type('version:');
		await textBecomes(document, `${base}edition: beta\nversion:`);
	});

	it('undoes what was typed, findings with it', async () => {
		const text = `${base}edition: beta\n`;
		const editor = await openCharter(text);
		const { document } = editor;
		await finding(document.uri, 'pratiques');
		const before = codes(document.uri);
		editor.selection = new vscode.Selection(5, 9, 5, 13);
		await ui.type('x');
		await finding(document.uri, 'format/valeur');
		await ui.press('Escape', 'Control+z');
		await textBecomes(document, text);
		await eventually('the findings of before', () => JSON.stringify(codes(document.uri)) === JSON.stringify(before));
	});

	it('offers nothing in a comment', async () => {
		const { document } = await openCharter(`${base}# ¦`);
		await ui.type('usag');
		await textBecomes(document, `${base}# usag`);
		const at = document.positionAt(document.getText().length);
		const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
			'vscode.executeCompletionItemProvider',
			document.uri,
			at,
		);
		assert.deepEqual(items, []);
		// What the editor asked for while one typed is answered by now.
		assert.deepEqual(await ui.texts('.suggest-widget.visible'), []);
		await ui.press('Control+Space');
		await ui.waitFor('.suggest-widget.visible .message:has-text("No suggestions")');
	});
});
