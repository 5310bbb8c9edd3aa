import * as vscode from 'vscode';
import * as assert from '../assert';
import {
	caret,
	cleanUp,
	codes,
	finding,
	findingGone,
	findings,
	local,
	openCharter,
	textBecomes,
	withSetting,
} from '../charters';
import { openActions, takeAction } from '../menus';
import { eventually, ui } from '../ui';

const text = `charte: 1
edition: be${caret}ta # à revoir
initiative:
  nom: Permis en ligne
  organisme: Ministère des Exemples
  phase: conception
pratiques:
  # Vue avec la sécurité en mai
  securite:
    necessite: # 9.1
      etat: a_evaluer
  valeur:
    iterations: # 8.2 · Livrer de la valeur à l’utilisateur de façon itérative
      etat: a_evaluer
`;
const before = text.replace(caret, '');
const after = before
	.replace('beta', 'courante')
	.replace('necessite', 'x-necessite')
	.replace('à l’utilisateur', 'aux citoyennes et citoyens');

/** Opens the menu of the refactorings and takes the one whose title begins so. */
async function refactor(title: string): Promise<void> {
	const titles = await openActions('Control+Shift+r');
	assert.equal(titles.filter((one) => one.startsWith(title)).length, 1, titles.join(' | '));
	await takeAction(titles, title);
}

describe('The edition of a charter', () => {
	afterEach(cleanUp);

	it('is moved to the current one in one step, and back with one undo @fr', async () => {
		const { document } = await openCharter(text);
		await eventually('the findings', () => codes(document.uri).length > 0);
		await refactor(await local('Passer à l’édition courante (48 actions', 'Move to the current edition (48 actions'));
		await textBecomes(document, after);
		await findingGone(document.uri, 'declaration/hors_edition');
		await ui.press('Control+z');
		await textBecomes(document, before);
	});

	it('can be looked at before it is moved, and is moved once what goes is confirmed', async () => {
		const { document } = await openCharter(text);
		await eventually('the findings', () => codes(document.uri).length > 0);
		await refactor('Move to the current edition, with changes to confirm');
		const rows = () => ui.texts('.bulk-edit-panel .monaco-list-row');
		const shows = (words: string) =>
			eventually(words, async () => (await rows()).some((row) => row.replace(/\s/g, ' ').includes(words)));
		await shows('x-necessite: # 9.1');
		await ui.screenshot('edition preview');
		await vscode.commands.executeCommand('refactorPreview.groupByType');
		await shows('Actions that are gone: 9.1');
		await shows('Reworded actions: 8.2');
		await shows('The current edition (48 actions: 35 kept, 13 reworded, 5 gone)');
		await ui.screenshot('edition preview by kind');
		assert.equal(document.getText(), before, 'nothing has changed yet');
		await eventually('all confirmed', () =>
			ui.eval<boolean>(
				`(() => {
					const open = [...document.querySelectorAll('.bulk-edit-panel input[type=checkbox]')].filter((box) => !box.checked);
					for (const box of open) box.click();
					return open.length === 0;
				})()`,
			),
		);
		await vscode.commands.executeCommand('refactorPreview.apply');
		await textBecomes(document, after);
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('undo');
		await textBecomes(document, before);
	});

	it('keeps an action that it lacks under a key of one’s own, by the fix', async () => {
		const current = before.replace('edition: beta # à revoir\n', '');
		const { document } = await openCharter(current);
		const { range } = await finding(document.uri, 'declaration/hors_edition');
		const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			range,
			vscode.CodeActionKind.QuickFix.value,
		);
		const fix = found.find(({ title }) => title === 'Keep the declaration under “x-necessite”');
		assert.ok(fix?.edit, found.map(({ title }) => title).join(' | '));
		await vscode.workspace.applyEdit(fix.edit);
		await textBecomes(document, current.replace('necessite', 'x-necessite'));
		await eventually('no such finding', () => !codes(document.uri).includes('declaration/hors_edition'));
	});
});

describe('The edition of a charter aside, the phases of an organisation’s own', () => {
	afterEach(cleanUp);

	it('change what is expected at once', async () => {
		const { document } = await openCharter(
			'charte: 1\ninitiative:\n  nom: Permis en ligne\n  organisme: Ministère des Exemples\n  phase: amorce\ndonnees:\n  diffusion:\n',
		);
		const ofData = () => findings(document.uri).find(({ message }) => message.includes('of practice 17 ·'));
		await finding(document.uri, 'pratiques');
		assert.equal(ofData(), undefined);
		await withSetting('charte.phases', { 'donnees.diffusion': 'amorce', nulle_part: 'amorce' }, async () => {
			const found = await eventually('a finding of practice 17', ofData);
			assert.match(found.message, /Address action 17\.1 of practice 17/);
		});
		await eventually('no finding of practice 17', () => ofData() === undefined);
	});
});
