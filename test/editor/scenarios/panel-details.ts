import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, local, openCharter, textBecomes } from '../charters';
import { listen, said } from '../panel';
import { becomes, eventually, ui } from '../ui';

const id = 'valeur.pmv';
const comment = '# 8 · Livrer de la valeur rapidement et améliorer le service en continu';
const owned = base.replace('  phase: conception\n', '  phase: conception\n  responsable: Ana Roy\n');
const declared = (...fields: string[]) =>
	`${owned}pratiques:\n  valeur: ${comment}\n    pmv: # 8.1\n${fields.map((field) => `      ${field}\n`).join('')}`;

const focused = () => ui.panel.eval<string>('#page', 'document.activeElement.id');
const isFocused = (expected: string) => becomes(focused, expected);
const hasForm = () => ui.panel.eval<boolean>('#page', "document.querySelector('.details-form') !== null");
const fieldValue = (field: string) =>
	ui.panel.eval<string>('#page', `document.getElementById('form-${id}-${field}')?.value ?? ''`);

async function openPractice(): Promise<void> {
	await vscode.commands.executeCommand('charte.ouvrirPratique', 'valeur');
	await ui.panel.text(`#page[data-page="pratique:valeur"] [id="action-${id}"] .guide-state`);
	await listen();
}

async function declare(status: string): Promise<void> {
	await ui.panel.click('#declare-valeur\\.pmv > summary');
	await ui.panel.click(`#declare-valeur\\.pmv [data-message*="${status}"]`);
}

/** Undoes the last edit, from the panel. */
async function undo(): Promise<void> {
	await ui.panel.focus('#declare-valeur\\.pmv > summary');
	await ui.press('Control+z');
}

describe('The form of a declaration, in the panel', () => {
	afterEach(cleanUp);

	it('asks in its place for who and when, by keys, and is written as one edit @fr', async () => {
		const { document } = await openCharter(owned);
		await openPractice();
		await declare('planifiee');
		await isFocused(`form-${id}-responsable`);
		await textBecomes(document, declared('etat: planifiee'));
		await ui.screenshot('panel details');
		await ui.type('Équipe : permis');
		await ui.press('Tab');
		await isFocused(`form-${id}-echeance`);
		await ui.panel.eval('#page', "void (document.activeElement.value = '2027-01-31')");
		await ui.press('Enter');
		const after = declared('etat: planifiee', 'responsable: "Équipe : permis"', 'echeance: 2027-01-31');
		await textBecomes(document, after);
		await said(await local('les précisions sont inscrites', 'the details are written'));
		await eventually('the form closed', async () => !(await hasForm()));
		await isFocused('');
		await becomes(() => ui.panel.eval('#page', "document.activeElement.closest('details')?.id ?? ''"), `declare-${id}`);
		await ui.press('Control+z');
		await textBecomes(document, declared('etat: planifiee'));
		await undo();
		await textBecomes(document, owned);
	});

	it('proposes who is named in the charter, and leaves all for later by Escape', async () => {
		const { document } = await openCharter(owned);
		await openPractice();
		await declare('planifiee');
		await isFocused(`form-${id}-responsable`);
		await ui.panel.click('[data-fill="Ana Roy"]');
		await becomes(() => fieldValue('responsable'), 'Ana Roy');
		await ui.press('Escape');
		await eventually('the form closed', async () => !(await hasForm()));
		await becomes(() => ui.panel.eval('#page', "document.activeElement.closest('details')?.id ?? ''"), `declare-${id}`);
		assert.equal(document.getText(), declared('etat: planifiee'));
		await declare('planifiee');
		await isFocused(`form-${id}-responsable`);
		await becomes(() => fieldValue('responsable'), '');
	});

	it('keeps what is being typed while the charter changes, and while it cannot be written', async () => {
		const { document } = await openCharter(declared('etat: planifiee', 'commentaire: Avant'));
		await openPractice();
		await ui.panel.click(`[id="details-${id}"]`);
		await isFocused(`form-${id}-responsable`);
		await ui.type('Équ');
		const edit = new vscode.WorkspaceEdit();
		const at = document.positionAt(document.getText().indexOf('Avant'));
		edit.replace(document.uri, new vscode.Range(at, at.translate(0, 5)), 'Après');
		await vscode.workspace.applyEdit(edit);
		await becomes(() => fieldValue('commentaire'), 'Après');
		await isFocused(`form-${id}-responsable`);
		await ui.type('ipe');
		await becomes(() => fieldValue('responsable'), 'Équipe');
		await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
		await vscode.commands.executeCommand('workbench.action.files.save');
		await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
		await ui.panel.click('.details-form [type="submit"]');
		await said('it is read-only');
		await becomes(() => fieldValue('responsable'), 'Équipe');
		await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
		await vscode.commands.executeCommand('workbench.action.files.setActiveEditorWriteableInSession');
		await ui.panel.click('.details-form [type="submit"]');
		await textBecomes(document, declared('etat: planifiee', 'responsable: Équipe', 'commentaire: Après'));
	});

	it('changes a comment and a date from beside them, each as one edit', async () => {
		const before = declared('etat: planifiee', 'echeance: 2027-01-31 # ferme', 'commentaire: |', '  Un', '  deux');
		const { document } = await openCharter(before);
		await openPractice();
		await ui.panel.click(`[id="edit-commentaire-${id}"]`);
		await isFocused(`form-${id}-commentaire`);
		await ui.press('Control+End');
		await ui.type(' et trois');
		await ui.press('Control+Enter');
		const commented = before.replace('|\n', '|-\n').replace('  deux', '  deux et trois');
		await textBecomes(document, commented);
		await isFocused(`edit-commentaire-${id}`);
		await ui.panel.click(`[id="edit-echeance-${id}"]`);
		await isFocused(`form-${id}-echeance`);
		await ui.panel.eval('#page', "void (document.activeElement.value = '')");
		await ui.press('Enter');
		await textBecomes(document, commented.replace('echeance: 2027-01-31 # ferme', '# ferme'));
		await undo();
		await textBecomes(document, commented);
		await undo();
		await textBecomes(document, before);
	});

	it('replaces a piece of evidence, takes one away, and says who assessed it', async () => {
		const before = declared('etat: en_place', 'preuves:', '  - docs/perdu.pdf # une', "  - 'docs/autre.pdf'");
		const { document } = await openCharter(before);
		await openPractice();
		await ui.panel.click(`[id="edit-preuves-0-${id}"]`);
		await isFocused(`form-${id}-preuves-0`);
		await ui.press('Control+a');
		await ui.type('https://exemple.gouv.qc.ca/pmv');
		await ui.panel.focus(`[id="form-${id}-evaluee_par"]`);
		await ui.type('Bureau de projet');
		await ui.screenshot('panel details evidence');
		await ui.press('Enter');
		const replaced = declared(
			'etat: en_place',
			'preuves:',
			'  - https://exemple.gouv.qc.ca/pmv # une',
			"  - 'docs/autre.pdf'",
			'evaluee_par: Bureau de projet',
		);
		await textBecomes(document, replaced);
		await ui.panel.click(`[id="remove-1-${id}"]`);
		await textBecomes(document, replaced.replace("        - 'docs/autre.pdf'\n", ''));
		await said('removed from the charter');
		await undo();
		await textBecomes(document, replaced);
		await undo();
		await textBecomes(document, before);
	});

	it('stays beside what to do next, though the action is done by then', async () => {
		const { document } = await openCharter(owned);
		await vscode.commands.executeCommand('charte.afficherCouverture');
		await ui.panel.text('#next .next-now');
		await listen();
		const first = (await ui.panel.eval<string>('#next', "document.querySelector('.next-now li').id")).slice(5);
		await ui.panel.click(`[id="next-declare-${first}"] > summary`);
		await ui.panel.click(`[id="next-declare-${first}"] [data-message*="sans_objet"]`);
		await isFocused(`next-form-${first}-motif`);
		await ui.panel.select(`[id="next-form-${first}-motif"]`, 'hors_portee');
		await ui.panel.focus(`[id="next-form-${first}-justification"]`);
		await ui.type('Le service est retiré');
		await ui.press('Control+Enter');
		await eventually('the justification', () => document.getText().includes('justification: Le service est retiré'));
		await eventually('the form closed', async () => !(await hasForm()));
	});

	it('keeps what is typed while another charter is read, the panel is hidden, and something else is asked for', async () => {
		const { document } = await openCharter(declared('etat: planifiee'));
		await openPractice();
		await ui.panel.click(`[id="details-${id}"]`);
		await isFocused(`form-${id}-responsable`);
		await ui.type('Équ');
		await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
		const other = await openCharter(owned, '-autre.charte.yaml');
		await declare('sans_objet');
		await said('Save or close the open form first');
		await isFocused(`form-${id}-responsable`);
		await vscode.commands.executeCommand('charte.afficherCouverture');
		await said('Save or close the open form first');
		await ui.panel.eval('#page', 'void (window.before = true)');
		await vscode.window.showTextDocument(other.document, vscode.ViewColumn.Two);
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
		await becomes(() => ui.panel.eval('#page', 'window.before === undefined'), true);
		await becomes(() => fieldValue('responsable'), 'Équ');
		assert.equal(document.getText(), declared('etat: planifiee'));
		await ui.panel.focus(`[id="form-${id}-responsable"]`);
		await ui.press('Escape');
		await eventually('the form closed', async () => !(await hasForm()));
		await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
		await vscode.window.showTextDocument(other.document, vscode.ViewColumn.One);
		await becomes(
			() => ui.panel.eval('#page', "document.getElementById('page').dataset.uri"),
			other.document.uri.toString(),
		);
	});

	it('says so where the charter says already what was typed, and undoes nothing else', async () => {
		const { document } = await openCharter(declared('etat: planifiee'));
		await openPractice();
		await ui.panel.click(`[id="details-${id}"]`);
		await isFocused(`form-${id}-responsable`);
		await ui.type('Luc');
		const after = declared('etat: planifiee', 'responsable: Luc');
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, document.positionAt(document.getText().length), '      responsable: Luc\n');
		await vscode.workspace.applyEdit(edit);
		await textBecomes(document, after);
		await ui.panel.click('.details-form [type="submit"]');
		await said('The charter says so already');
		await eventually('the form closed', async () => !(await hasForm()));
		assert.equal(await ui.panel.eval('#page', "document.getElementById('toast-undo').hidden"), true);
		assert.equal(document.getText(), after);
	});

	it('closes by saving the form that was saved, not one that was opened meanwhile', async () => {
		const second = '    iterations: # 8.2\n      etat: planifiee\n';
		const { document } = await openCharter(declared('etat: planifiee') + second);
		await openPractice();
		await ui.panel.click(`[id="details-${id}"]`);
		await isFocused(`form-${id}-responsable`);
		await ui.type('Luc');
		await ui.panel.eval(
			'#page',
			`(() => {
				document.querySelector('.details-form').requestSubmit();
				document.querySelector('[data-close-form]').click();
				document.getElementById('details-valeur.iterations').click();
			})()`,
		);
		await said('the details are written');
		assert.ok(document.getText().includes('responsable: Luc'));
		await isFocused('form-valeur.iterations-responsable');
	});
});
