import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, codes, finding, findingGone, findings, openCharter, textBecomes } from '../charters';
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
		await eventually('no error', () => findings(document.uri).every((one) => one.severity !== 0));
		assert.equal(document.getText(), `${base}budget:\n  total: 100\ncontraintes:`);
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
		await ui.press('Escape', 'Enter');
		await textBecomes(document, `${base}contraintes:\n  - Un budget serré\n  - Une loi qui change\n`);
	});

	it('indents after a key, and aligns the keys of an item', async () => {
		const { document } = await openCharter(`${base}usagers:¦`);
		await ui.press('Enter');
		await ui.type('groupes:');
		await ui.press('Escape', 'Enter');
		await ui.type('- nom: Aînés');
		await ui.press('Escape', 'Enter');
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
		await openCharter(`${base}# ¦`);
		await ui.type('usag');
		assert.deepEqual(await ui.suggestLabels(1000), []);
	});
});
