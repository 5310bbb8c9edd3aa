import * as vscode from 'vscode';
import * as assert from '../assert';
import { cleanUp, local, openCharter } from '../charters';
import { charter, rowOf, showPortfolio, shows, writeCharter } from '../portfolio';
import { becomes, eventually, fits, ui } from '../ui';

const late = `pratiques:
  valeur:
    pmv: # 8.1
      etat: planifiee
      responsable: Équipe Permis
      echeance: 2024-01-31
`;

/** The editors in front, from the first group on. */
const fronts = () => vscode.window.tabGroups.all.map(({ activeTab }) => activeTab?.label ?? '');

/** Whether a cell is in view, in the grid and in the window of its page, and nothing covers it. */
const inView = (cell: string) =>
	ui.panel.eval<boolean>(
		cell,
		`(() => {
			const cell = document.querySelector('#body [aria-current]');
			if (!cell) return false;
			const { left, right, top, bottom } = cell.getBoundingClientRect();
			const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
			return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && cell.contains(middle);
		})()`,
	);

describe('Beside the portfolio', () => {
	afterEach(cleanUp);

	it('opens practices one after the other, and keeps the cell in view and the keyboard in the grid @fr', async () => {
		await writeCharter('aa.charte.yaml', charter('Aaa à côté'));
		await writeCharter('ab.charte.yaml', charter('Aab ensuite'));
		await showPortfolio();
		await shows('Aaa à côté');
		const [portfolio = ''] = fronts();
		const cell = (practice: number) => `${rowOf('Aaa à côté')} [data-practice="${practice}"]`;
		await ui.panel.focus(cell(15));
		await ui.press('Enter');
		await fits(() => ui.panel.text('main.practice-page h1'), /^16\b/);
		await becomes(() => ui.panel.text('.practice-initiative'), 'Aaa à côté');
		await becomes(fronts, [portfolio, '16 · Aaa à côté']);
		await eventually('the cell in view', () => inView(cell(15)));
		await ui.screenshot('portfolio beside');
		// The keyboard never left the grid.
		await ui.press('ArrowRight', 'Enter');
		await fits(() => ui.panel.text('main.practice-page h1'), /^17\b/);
		await ui.press('ArrowDown', 'Enter');
		await becomes(() => ui.panel.text('.practice-initiative'), 'Aab ensuite');
		await becomes(fronts, [portfolio, '17 · Aab ensuite']);
		await eventually('the other cell in view', () => inView(cell(16)));
	});

	it('never covers the grid with a page that stood in its column', async () => {
		await openCharter(charter('Même colonne'));
		await vscode.commands.executeCommand('charte.afficherCouverture');
		await ui.panel.text('#figure-answered .number');
		await ui.panel.focus('#page button');
		await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
		await showPortfolio();
		await shows('Même colonne');
		const portfolio = await local('Portefeuille', 'Portfolio');
		await becomes(async () => fronts()[1], portfolio);
		await ui.panel.click(`${rowOf('Même colonne')} [data-practice="2"]`);
		await fits(() => ui.panel.text('main.practice-page h1'), /^3\b/);
		assert.equal(fronts()[1], portfolio);
		await eventually('the cell in view', () => inView(`${rowOf('Même colonne')} [data-practice="2"]`));
	});

	it('lists what is late in all initiatives, and opens the charter at its place @fr', async () => {
		const uri = await writeCharter('retard.charte.yaml', charter('Aaa en retard', 'Ville des Exemples', late));
		await showPortfolio();
		await shows('Aaa en retard');
		const [portfolio = ''] = fronts();
		await ui.panel.select('#filter-organisation', 'Ville des Exemples');
		const row = '#overdue-list tbody tr';
		await becomes(async () => (await ui.panel.texts(row)).length, 1);
		const said = (await ui.panel.text(row)).replace(/\s+/g, ' ');
		assert.match(said, await local(/^[\d\s]+ jours de retard /, /^[\d,]+ days late /));
		for (const part of ['8.1', 'Aaa en retard', 'Ville des Exemples', 'Équipe Permis', '2024-01-31'])
			assert.ok(said.includes(part), `${part} in ${said}`);
		await ui.panel.click(`${row} .what button`);
		await eventually('the declaration', () => {
			const editor = vscode.window.activeTextEditor;
			if (editor?.document.uri.toString() !== uri.toString()) return false;
			return editor.document.lineAt(editor.selection.start).text.includes('pmv:');
		});
		await becomes(fronts, [portfolio, 'retard.charte.yaml']);
		await ui.screenshot('portfolio late');
		await fits(
			() => ui.panel.text('.hidden-count'),
			await local(/ masquées? par les filtres$/, / hidden by the filters$/),
		);
		await ui.panel.click('#chosen [data-clear]');
		await ui.panel.text('#filters:not(:has(.hidden-count))');
	});
});
