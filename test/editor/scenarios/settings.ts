import * as vscode from 'vscode';
import * as assert from '../assert';
import {
	base,
	cleanUp,
	codeOf,
	codes,
	finding,
	findingGone,
	findings,
	french,
	local,
	openCharter,
	statusBarText,
	withSetting,
} from '../charters';
import { eventually, ui } from '../ui';

const text = `${base}contrainte: []
pratiques:
  comprendre:
    observation:
      etat: en_place
      preuves: ["https://exemple.gouv.qc.ca/observation"]
      evaluee_le: 2026-09-30
`;

describe('The settings', () => {
	afterEach(cleanUp);

	it('switch the language of findings, status bar and panel at once @fr', async () => {
		const { document } = await openCharter(text);
		await finding(document.uri, 'format/cle_inconnue');
		await vscode.commands.executeCommand('charte.afficherCouverture');
		await ui.panel.text('#figure-answered .number');
		const own = await local('fr', 'en');
		for (const language of own === 'fr' ? ['en', 'fr'] : ['fr', 'en']) {
			await withSetting('charte.langue', language, async () => {
				const start = language === 'fr' ? french('La clé « contrainte »') : 'The key “contrainte”';
				await eventually(`findings in ${language}`, async () =>
					(await finding(document.uri, 'format/cle_inconnue')).message.startsWith(start),
				);
				const word = language === 'fr' ? 'Charte ' : 'Charter ';
				await eventually('the status bar', async () => (await statusBarText())?.startsWith(word));
				await ui.panel.text(`#page[lang="${language}"]`);
				await eventually(
					'the panel’s words',
					async () =>
						(await ui.panel.text('[data-message*="copy"]')).trim() ===
						(language === 'fr' ? 'Copier en Markdown' : 'Copy as Markdown'),
				);
			});
		}
		await eventually('the editor’s language again', async () =>
			(await finding(document.uri, 'format/cle_inconnue')).message.startsWith(await local('La clé', 'The key')),
		);
	});

	it('change and hide severities, by code and by group', async () => {
		const { document } = await openCharter(text);
		assert.equal((await finding(document.uri, 'format/cle_inconnue')).severity, vscode.DiagnosticSeverity.Warning);
		await withSetting('charte.severites', { 'format/cle_inconnue': 'erreur' }, () =>
			eventually('an error', async () => (await finding(document.uri, 'format/cle_inconnue')).severity === 0),
		);
		await withSetting('charte.severites', { format: 'aucune' }, () => findingGone(document.uri, 'format/cle_inconnue'));
		await finding(document.uri, 'format/cle_inconnue');
	});

	it('show later expectations only when asked', async () => {
		const { document } = await openCharter(base);
		await finding(document.uri, 'pratiques');
		const before = codes(document.uri).length;
		await withSetting('charte.attentesFutures', true, async () => {
			await eventually('more findings', () => codes(document.uri).length > before);
			assert.ok(findings(document.uri).some((one) => one.severity === vscode.DiagnosticSeverity.Information));
		});
		await eventually('the findings of before', () => codes(document.uri).length === before);
	});

	it('say when an evaluation is stale', async () => {
		const { document } = await openCharter(text.replace('2026-09-30', '2025-01-01'));
		const stale = () => findings(document.uri).some((one) => codeOf(one) === 'declaration/perimee');
		await eventually('a stale evaluation', stale);
		await withSetting('charte.peremption.jours', 36500, () => eventually('no stale evaluation', () => !stale()));
	});

	it('survive values of the wrong kind', async () => {
		const { document } = await openCharter(text);
		await withSetting('charte.severites', ['erreur'], async () => {
			await withSetting('charte.langue', 12, async () => {
				const edit = new vscode.WorkspaceEdit();
				edit.insert(document.uri, new vscode.Position(5, 0), 'edition: bta\n');
				await vscode.workspace.applyEdit(edit);
				await finding(document.uri, 'format/valeur');
			});
		});
	});
});
