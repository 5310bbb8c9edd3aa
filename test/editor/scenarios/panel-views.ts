import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, local, openCharter } from '../charters';
import { readRunOptions, workspaceFolder } from '../run-options';
import { becomes, eventually, fits, ui } from '../ui';

const declared = `${base}pratiques:
  valeur: # 8 · Livrer de la valeur rapidement et améliorer le service en continu
    pmv: # 8.1
      etat: planifiee
      responsable: Équipe Permis
      echeance: 2030-01-31
`;

async function openPanel(): Promise<void> {
	await vscode.commands.executeCommand('charte.afficherCouverture');
	await ui.panel.text('#figure-answered .number');
}

const count = (): Promise<string> => ui.panel.text('#view-count .count');

/** How the panel is looked at is kept for the workspace: the next scenario finds it as it always is. */
async function resetView(): Promise<void> {
	await ui.panel.select('#view-group', 'theme');
	await ui.panel.eval('#page', "document.querySelector('[data-view-clear=all]')?.click()");
	await ui.panel.text('section.theme details#practice-valeur');
	await eventually('no filter', async () => (await count()) === '48 actions');
}

describe('The views of the panel', () => {
	afterEach(cleanUp);

	it('search while one types', async () => {
		await openCharter(declared);
		await openPanel();
		try {
			await ui.panel.focus('#view-search');
			await ui.type('equipe permis');
			await eventually('one action', async () => (await count()) === '1 action of 48');
			await becomes(async () => (await ui.panel.texts('details.practice')).length, 1);
			await becomes(() => ui.panel.eval('#page', 'document.activeElement.value'), 'equipe permis');
			await ui.screenshot('panel search');
			await ui.press('Escape');
			await eventually('all actions', async () => (await count()) === '48 actions');
		} finally {
			await resetView();
		}
	});

	it('group and filter, and are found again @fr', async () => {
		await openCharter(declared);
		await openPanel();
		try {
			await ui.panel.select('#view-group', 'responsible');
			const nobody = await local('Personne n’est désigné', 'Nobody is named');
			await eventually('two groups', async () => {
				const titles = await ui.panel.texts('section.theme h3');
				return titles.join('|') === `Équipe Permis|${nobody}`;
			});
			await becomes(async () => (await ui.panel.texts('details.action-row')).length, 48);
			await ui.panel.click('#filters > summary');
			await ui.panel.select('#view-status', 'planifiee');
			await eventually('one action', async () => /^1 action (sur|of) 48$/.test(await count()));
			await ui.screenshot('panel grouped');
			await vscode.commands.executeCommand('workbench.action.closeAllEditors');
			await openCharter(declared);
			await openPanel();
			await fits(() => count(), /^1 action (sur|of) 48$/);
			await becomes(() => ui.panel.eval('#page', "document.getElementById('view-group').value"), 'responsible');
		} finally {
			await resetView();
		}
	});

	it('say that nothing is left, and lead out', async () => {
		const { document } = await openCharter(declared);
		await openPanel();
		try {
			await ui.panel.click('#filters > summary');
			await ui.panel.select('#view-responsible', 'Équipe Permis');
			await ui.panel.text('#chip-responsible');
			const edit = new vscode.WorkspaceEdit();
			edit.replace(document.uri, document.lineAt(9).range, '      responsable: Bureau de projet');
			await vscode.workspace.applyEdit(edit);
			await fits(() => ui.panel.text('.nothing'), /No declaration of this charter names Équipe Permis/);
			await ui.panel.click('#chip-responsible');
			await eventually('all actions', async () => (await count()) === '48 actions');
		} finally {
			await resetView();
		}
	});
});

/** What is used here of the editor's git extension. */
interface Repository {
	add(paths: string[]): Promise<void>;
	commit(message: string): Promise<void>;
	setConfig(key: string, value: string): Promise<string>;
}
interface Git {
	getAPI(version: 1): { init(root: vscode.Uri): Promise<Repository | null> };
}

const changesSpokenOf = () => ui.panel.eval<number>('#page', "document.querySelectorAll('.changes').length");

/** Has the panel follow a change there and back: what it shows then is not only what it began with. */
async function followed(uri: vscode.Uri): Promise<void> {
	for (const [from, to] of [
		['Permis en ligne', 'Permis'],
		['Permis', 'Permis en ligne'],
	] as const) {
		const edit = new vscode.WorkspaceEdit();
		edit.replace(uri, new vscode.Range(2, 7, 2, 7 + from.length), to);
		await vscode.workspace.applyEdit(edit);
		await becomes(() => ui.panel.text('#page h1'), to);
	}
}

describe('The views of the panel, against the last commit', () => {
	const folder = vscode.Uri.joinPath(workspaceFolder(), 'depot');

	afterEach(async function () {
		await cleanUp.call(this);
		await vscode.workspace.fs.delete(folder, { recursive: true }).then(undefined, () => {});
	});

	it('is told action by action, and forgotten at the next commit', async function () {
		// The worker has no git: the scenario below is its own.
		if ((await readRunOptions()).host === 'web') return this.skip();
		const uri = vscode.Uri.joinPath(folder, 'permis.charte.yaml');
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(declared));
		const extension = vscode.extensions.getExtension<Git>('vscode.git');
		assert.ok(extension, 'the editor has its git extension');
		const repository = await (await extension.activate()).getAPI(1).init(folder);
		assert.ok(repository, 'a repository is made');
		await repository.setConfig('user.name', 'Essai');
		await repository.setConfig('user.email', 'essai@exemple.test');
		const commit = async () => {
			await repository.add([uri.fsPath]);
			await repository.commit('Essai');
		};
		const { document } = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
		await openPanel();
		await followed(uri);
		await becomes(changesSpokenOf, 0);
		await document.save();
		await commit();
		await eventually('no change', async () => (await ui.panel.text('#changes-none')).includes('has not changed'));
		const edit = new vscode.WorkspaceEdit();
		edit.replace(uri, new vscode.Range(8, 12, 8, 21), 'en_place');
		await vscode.workspace.applyEdit(edit);
		await eventually('one change', async () => (await ui.panel.text('#changes > summary')).includes('(1 action)'));
		await ui.panel.click('#changes > summary');
		const told = await ui.panel.text('.action-changes > li');
		assert.match(told.replace(/\s+/g, ' '), /^8\.1 .*Planned → becomes Partial/);
		await ui.screenshot('panel changes');
		await (await vscode.workspace.openTextDocument(uri)).save();
		await commit();
		await eventually('no change', async () => (await ui.panel.text('#changes-none')).includes('has not changed'));
		await vscode.workspace.fs.writeFile(
			vscode.Uri.joinPath(folder, 'autre.charte.yaml'),
			new TextEncoder().encode(declared),
		);
		const other = vscode.Uri.joinPath(folder, 'autre.charte.yaml');
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(other), vscode.ViewColumn.One);
		await eventually('not committed', async () => (await ui.panel.text('#changes-none')).includes('not in the last'));
	});

	it('is not spoken of where there is no git', async () => {
		const { document } = await openCharter(declared);
		await openPanel();
		await ui.panel.click('#practice-valeur > summary');
		await ui.panel.text('#practice-valeur[open]');
		await followed(document.uri);
		await becomes(changesSpokenOf, 0);
	});
});
