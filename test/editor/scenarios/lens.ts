import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, finding, local, openCharter, withSetting } from '../charters';
import { eventually, ui } from '../ui';

const text = `${base}solution:
  pmv:
    fonctionnalites: [Payer le renouvellement par carte]
    date: 2027-03-15
pratiques:
  valeur:
    pmv:
      etat: planifiee
      responsable: Équipe Permis
      echeance: 2030-01-31
`;

/** The titles of the lenses on the screen. */
const lenses = () => ui.texts('.codelens-decoration a');

describe('Figures where one writes', () => {
	afterEach(cleanUp);

	it('stand above sections and practices, and a click unfolds them in the panel @fr', async () => {
		const { document } = await openCharter(text);
		await finding(document.uri, 'pratiques');
		const title = await local('1 avec réponse, 0 en place / 3', '1 addressed, 0 in place / 3');
		await eventually('the lenses', async () => (await lenses()).some((one) => one.includes(title)));
		const shows = (what: string) =>
			eventually(what, async () => {
				const shown = await lenses();
				if (!shown.some((one) => one.startsWith(what))) throw new Error(shown.join('\n'));
				return true;
			});
		const totals = await local('1 avec réponse, 1 déclarée, 0 en place', '1 addressed, 1 declared, 0 in place');
		await shows(totals);
		const detected = await local('1 action détectée (8.1)', '1 action detected (8.1)');
		await shows(detected);
		await ui.screenshot('lenses');
		await ui.click(`.codelens-decoration a:has-text("${title}")`);
		await ui.panel.text('#practice-valeur[open]');
		await ui.click(`.codelens-decoration a:has-text("${detected}")`);
		await eventually('the action in focus', () =>
			ui.panel.eval<boolean>('#page', "document.activeElement?.id === 'action-valeur.pmv'"),
		);
		await ui.screenshot('lens followed');
	});

	it('go with their setting', async () => {
		const { document } = await openCharter(text);
		await finding(document.uri, 'pratiques');
		await eventually('lenses', async () => (await lenses()).length > 0);
		await withSetting('charte.codeLens.actif', false, () =>
			eventually('no lens', async () => (await lenses()).length === 0),
		);
		await eventually('lenses again', async () => (await lenses()).length > 0);
	});

	it('show numbers and titles behind ids when asked for @fr', async () => {
		const { document } = await openCharter(text);
		await finding(document.uri, 'pratiques');
		const title = await local('8.1 · Intégrer la notion', '8.1 · Integrate the notion');
		const shown = async () =>
			(await ui.texts('.view-line')).some((line) =>
				line.replace(/\u00a0/g, ' ').includes(title.replace(/\u00a0/g, ' ')),
			);
		assert.ok(!(await shown()));
		await withSetting('charte.inlayHints.actif', true, async () => {
			await eventually('the hint', shown);
			await ui.screenshot('hints');
		});
		await eventually('no hint', async () => !(await shown()));
	});

	it('say the coverage in the outline @fr', async () => {
		const { document } = await openCharter(text);
		await finding(document.uri, 'pratiques');
		const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
			'vscode.executeDocumentSymbolProvider',
			document.uri,
		);
		assert.equal(symbols.find(({ name }) => name === 'solution')?.detail, '→ 8.1');
		const practice = symbols.find(({ name }) => name === 'pratiques')?.children[0];
		assert.equal(
			practice?.detail,
			await local('8 · 1 avec réponse, 0 en place / 3', '8 · 1 addressed, 0 in place / 3'),
		);
		assert.equal(practice?.children[0]?.detail, await local('8.1 · planifiée', '8.1 · planned'));
		await vscode.commands.executeCommand('outline.focus');
		await ui.waitFor('.outline-tree .monaco-list-row');
		await ui.screenshot('outline');
	});
});
