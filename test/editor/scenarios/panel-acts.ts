import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, local, openCharter, textBecomes } from '../charters';
import { listen, said } from '../panel';
import { fill, leave, pick } from '../quick-input';
import { workspaceFolder } from '../run-options';
import { eventually, ui } from '../ui';

const pmv = `${base}solution:
  pmv:
    fonctionnalites:
      - Déposer une demande de permis en ligne
      - Suivre l’état de la demande
    date: 2026-12-01
`;
const cited = `${pmv}pratiques:
  valeur: # 8 · Livrer de la valeur rapidement et améliorer le service en continu
    pmv: # 8.1
      etat: partielle
      preuves: [solution.pmv, docs/perdu.pdf]
`;

async function openPractice(id: string, action: string): Promise<void> {
	await vscode.commands.executeCommand('charte.ouvrirPratique', id);
	await ui.panel.text(`#page[data-page="pratique:${id}"] [id="action-${action}"] .guide-state`);
	await listen();
}

async function declareInPractice(action: string, status: string): Promise<void> {
	const id = action.replace('.', '\\.');
	await ui.panel.click(`#declare-${id} > summary`);
	await ui.panel.click(`#declare-${id} [data-message*="${status}"]`);
}

/** Waits until the panel has the keyboard again, where it had it before. */
async function keyboardBack(): Promise<void> {
	await eventually(
		'the keyboard back in the panel',
		() => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview,
	);
	await eventually('the keyboard where it was', async () =>
		ui.panel.eval<boolean>(
			'#page',
			"document.hasFocus() && document.activeElement.closest('details')?.id === 'declare-valeur.pmv'",
		),
	);
}

describe('Acting on the charter from its panel', () => {
	afterEach(cleanUp);

	it('undoes and makes again what was declared, by keys pressed in the panel @fr', async () => {
		const { document } = await openCharter(base);
		await openPractice('valeur', 'valeur.pmv');
		await declareInPractice('valeur.pmv', 'planifiee');
		await eventually('the declaration', () => document.getText().includes('etat: planifiee'));
		const after = document.getText();
		await said(await local('inscrit dans la charte', 'written in the charter'));
		await ui.panel.focus('#declare-valeur\\.pmv > summary');
		await ui.press('Control+z');
		await textBecomes(document, base);
		await said(await local('est annulée', 'is undone'));
		await keyboardBack();
		await ui.press('Control+Shift+z');
		await textBecomes(document, after);
		await said(await local('est refaite', 'is made again'));
		await keyboardBack();
		await ui.press('Control+z');
		await textBecomes(document, base);
	});

	it('undoes by the button beside what was just done, but not what was written since', async () => {
		const { document } = await openCharter(base);
		await openPractice('valeur', 'valeur.pmv');
		await declareInPractice('valeur.pmv', 'planifiee');
		await eventually('the declaration', () => document.getText().includes('etat: planifiee'));
		await ui.panel.click('#toast-undo:not([hidden])');
		await textBecomes(document, base);
		await said('is undone');
		await declareInPractice('valeur.pmv', 'planifiee');
		await eventually('the declaration', () => document.getText().includes('etat: planifiee'));
		await said('written in the charter');
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, new vscode.Position(0, 0), '# Note\n');
		await vscode.workspace.applyEdit(edit);
		const kept = document.getText();
		await ui.panel.click('#toast-undo:not([hidden])');
		await said('has changed since');
		assert.equal(document.getText(), kept);
	});

	it('inserts a starting point, its first prompt selected in the charter, as one undoable edit', async () => {
		const { document } = await openCharter(base);
		await openPractice('valeur', 'valeur.pmv');
		await ui.panel.click('[id="insert-valeur.pmv"]');
		await eventually('the section', () => /^solution:\n {2}pmv:/m.test(document.getText()));
		await eventually('the keyboard in the charter, on the first prompt of what was inserted', () => {
			const editor = vscode.window.activeTextEditor;
			if (editor?.document !== document || editor.selection.isEmpty) return false;
			const pmv = document.getText().indexOf('  pmv:');
			return document.offsetAt(editor.selection.start) === document.getText().indexOf('- ', pmv) + 2;
		});
		assert.equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.One);
		await ui.screenshot('panel inserted');
		await ui.press('Control+z');
		await textBecomes(document, base);
	});

	it('adds evidence that the charter holds already, then an address @fr', async () => {
		const { document } = await openCharter(pmv);
		await openPractice('valeur', 'valeur.pmv');
		await ui.panel.click('[id="evidence-valeur.pmv"]');
		await ui.waitFor('.quick-input-widget .monaco-list-row:has-text("solution.pmv")');
		await ui.screenshot('panel evidence');
		await pick('solution.pmv');
		await eventually('the pointer', () => /preuves:\s*(?:\[|-\s*)solution\.pmv/.test(document.getText()));
		await said(await local('inscrite dans la charte', 'written in the charter'));
		await ui.panel.text('[id="action-valeur.pmv"] .evidence-resolved');
		await eventually(
			'the keyboard back on the button',
			async () => (await ui.panel.eval('#page', 'document.activeElement.id')) === 'evidence-valeur.pmv',
		);
		const before = document.getText();
		await ui.press('Enter');
		await pick(await local('Saisir une adresse', 'Type an address'));
		await fill('https://exemple.gouv.qc.ca/pmv#bilan', 'https');
		await eventually('the address', () => document.getText().includes('https://exemple.gouv.qc.ca/pmv#bilan'));
		await ui.panel.text('[id="action-valeur.pmv"] .evidence-notVerified');
		await ui.press('Control+z');
		await textBecomes(document, before);
	});

	it('cites a file that was chosen, by its path from the charter', async () => {
		const { document } = await openCharter(cited);
		await openPractice('valeur', 'valeur.pmv');
		await ui.panel.click('[id="evidence-valeur.pmv"]');
		await pick('Choose a file');
		const file = vscode.Uri.joinPath(workspaceFolder(), 'exemple.charte.yaml');
		await ui.click('.quick-input-widget .monaco-list-row:has-text("exemple.charte.yaml")');
		await eventually('the file', () => document.getText().includes('docs/perdu.pdf, ./exemple.charte.yaml]'));
		await ui.panel.click('[id="action-valeur.pmv"] .evidence li:nth-child(3) button');
		await eventually(
			'the file in the editor',
			() => vscode.window.activeTextEditor?.document.uri.toString() === file.toString(),
		);
	});

	it('shows a folder of evidence in the explorer', async () => {
		await openCharter(cited.replace('docs/perdu.pdf', 'samples/'));
		await openPractice('valeur', 'valeur.pmv');
		await ui.panel.click('[id="action-valeur.pmv"] .evidence li:nth-child(2) button');
		await ui.waitFor('.explorer-folders-view .monaco-list-row.focused:has-text("samples")');
	});

	it('writes nothing when the choice of evidence is escaped', async () => {
		const { document } = await openCharter(cited);
		await openPractice('valeur', 'valeur.pmv');
		await ui.panel.click('[id="evidence-valeur.pmv"]');
		await ui.waitFor('.quick-input-widget .monaco-list-row');
		await leave();
		await eventually(
			'the keyboard back on the button',
			async () => (await ui.panel.eval('#page', 'document.activeElement.id')) === 'evidence-valeur.pmv',
		);
		assert.equal(document.getText(), cited);
	});

	it('leads from evidence and findings to their places, and marks what is broken', async () => {
		const { document } = await openCharter(cited);
		await openPractice('valeur', 'valeur.pmv');
		const lineOf = (text: string) => document.positionAt(document.getText().indexOf(text)).line;
		const caretOn = (text: string) =>
			eventually(`the caret on “${text}”`, () => {
				const editor = vscode.window.activeTextEditor;
				return editor?.document === document && editor.selection.start.line === lineOf(text);
			});
		const broken = await ui.panel.text('[id="action-valeur.pmv"] .evidence-broken');
		assert.match(broken, /docs\/perdu\.pdf\s+not found/);
		await ui.panel.click('[id="action-valeur.pmv"] .evidence-resolved button');
		await caretOn('fonctionnalites');
		await ui.panel.click('.finding:has-text("docs/perdu.pdf") button');
		await caretOn('docs/perdu.pdf');
		assert.equal(vscode.window.tabGroups.all.length, 2, 'no third group opens');
	});

	it('opens a practice’s page from a finding, with that finding on it', async () => {
		const { document } = await openCharter(cited);
		const broken = await eventually('the finding', () =>
			vscode.languages.getDiagnostics(document.uri).find(({ message }) => message.includes('docs/perdu.pdf')),
		);
		await vscode.commands.executeCommand('vscode.open', (broken.code as { target: vscode.Uri }).target);
		await ui.panel.text('#page[data-page="pratique:valeur"] .finding:has-text("docs/perdu.pdf")');
	});

	it('leads from the notice of old figures to the error', async () => {
		const { document } = await openCharter(`${cited}¦`);
		await openPractice('valeur', 'valeur.pmv');
		const line = document.lineCount - 1;
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, new vscode.Position(line, 0), '<<<<<<< ');
		await vscode.workspace.applyEdit(edit);
		await ui.panel.click('#stale-notice button');
		await eventually('the caret on the error', () => {
			const editor = vscode.window.activeTextEditor;
			return editor?.document === document && editor.selection.start.line === line;
		});
	});

	it('says what to do next, and does it', async () => {
		const { document } = await openCharter(base);
		await vscode.commands.executeCommand('charte.afficherCouverture');
		await ui.panel.text('#next .next-now');
		await ui.screenshot('panel next');
		const first = (await ui.panel.eval<string>('#next', "document.querySelector('.next-now li').id")).slice(5);
		const [practice = '', action = ''] = first.split('.');
		await ui.panel.click(`[id="next-declare-${first}"] > summary`);
		await ui.panel.click(`[id="next-declare-${first}"] [data-message*="en_place"]`);
		await eventually('the declaration', () =>
			new RegExp(`${practice}:.*\\n.*${action}:.*\\n\\s+etat: en_place`).test(document.getText()),
		);
		await ui.panel.text(`[id="next-${first}"] .why .icon-warning`);
	});
});
