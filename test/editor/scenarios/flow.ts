import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, openCharter, textBecomes } from '../charters';
import { eventually, ui } from '../ui';

const long =
	'Quatre demandes sur dix sont retournées parce qu’une pièce manque au dossier, et chaque retour ajoute trois semaines à une attente que les familles disent déjà trop longue.';

describe('Filling in a charter', () => {
	afterEach(cleanUp);

	it('keeps a long sentence in view, wrapped under its key', async () => {
		const { document } = await openCharter(`${base}usagers:\n  retroaction:\n    usage: ¦`);
		const settings = vscode.workspace.getConfiguration('editor', { languageId: 'charte' });
		assert.deepEqual([settings.get('wordWrap'), settings.get('wrappingIndent')], ['on', 'indent']);
		await ui.type(`${long} ${long}`);
		await textBecomes(document, `${base}usagers:\n  retroaction:\n    usage: ${long} ${long}`);
		await eventually('more lines in view than in the text', async () => {
			const lines = await ui.eval<number>("document.querySelectorAll('.editor-instance .view-line').length");
			return lines > document.lineCount;
		});
		const left = await ui.eval<number>(
			"parseInt(document.querySelector('.editor-instance .lines-content').style.left || '0', 10)",
		);
		assert.equal(left, 0, 'the view was scrolled sideways');
		await ui.screenshot('wrapped');
	});
});
