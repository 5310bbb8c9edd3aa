import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, finding, local, openCharter, statusBarFigures, statusBarText, textBecomes } from '../charters';
import { listen, said } from '../panel';
import { pick } from '../quick-input';
import { workspaceFolder } from '../run-options';
import { becomes, eventually, fits, ui } from '../ui';

const declared = `${base}pratiques:
  valeur: # 8 · Livrer de la valeur rapidement et améliorer le service en continu
    pmv: # 8.1
      etat: a_evaluer
`;

async function openPanel(): Promise<void> {
	await vscode.commands.executeCommand('charte.afficherCouverture');
	await ui.panel.text('#figure-answered .number');
}

const focusedId = () => ui.panel.eval<string>('#page', 'document.activeElement.id');

async function figure(name: 'answered' | 'declared' | 'in-place' | 'without-gap'): Promise<number> {
	return Number(await ui.panel.text(`#figure-${name} .number`));
}

async function heading(text: string): Promise<void> {
	await eventually(`the panel of ${text}`, async () => (await ui.panel.text('#page h1')) === text);
}

async function expand(practice: string): Promise<void> {
	await ui.panel.click(`#practice-${practice} > summary`);
	await ui.panel.text(`#practice-${practice}[open]`);
}

/** Chooses a status in the menu of an action. */
async function choose(action: string, status: string): Promise<void> {
	const id = action.replace('.', '\\.');
	await ui.panel.click(`#declare-${id} > summary`);
	await ui.panel.click(`#declare-${id} [data-message*="${status}"]`);
}

describe('The coverage panel', () => {
	afterEach(cleanUp);

	it('shows the 18 practices in six themes, and the figures of the status bar @fr', async () => {
		const { document } = await openCharter(base);
		await openPanel();
		await heading('Permis en ligne');
		const { answered, applicable } = await statusBarFigures();
		await becomes(() => figure('answered'), answered);
		await fits(() => ui.panel.text('#figure-answered .of'), new RegExp(`\\b${applicable}\\b`));
		assert.equal(applicable, 48, 'all the actions of the current edition apply');
		await becomes(async () => (await ui.panel.texts('details.practice')).length, 18);
		await becomes(async () => (await ui.panel.texts('section.theme')).length, 6);
		for (const id of await ui.panel.eval<string[]>(
			'#page',
			"[...document.querySelectorAll('section.theme h3')].map((h) => h.id)",
		))
			await becomes(async () => (await ui.panel.texts(`section.theme:has(#${id}) details.practice`)).length, 3, id);
		const titles = await ui.panel.texts('details.practice h4');
		assert.match(titles[0] ?? '', await local(/Comprendre les citoyennes et citoyens/, /Understand/));
		await becomes(() => ui.panel.eval('#page', 'document.documentElement.lang'), await local('fr', 'en'));
		assert.equal(vscode.window.activeTextEditor?.document, document, 'the charter keeps the keyboard');
		await ui.screenshot('panel');
	});

	it('opens from the status bar, and from the title of a charter’s editor', async () => {
		await openCharter(base);
		const { answered, applicable } = await statusBarFigures();
		await ui.click(`.statusbar-item:has-text("Charter ${answered}/${applicable}")`);
		await heading('Permis en ligne');
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		await openCharter(base);
		await ui.click('.editor-actions .action-label[aria-label*="Show Coverage"]');
		await heading('Permis en ligne');
		assert.equal(vscode.window.tabGroups.all.flatMap((group) => group.tabs).length, 2, 'one charter, one panel');
	});

	it('follows the active charter, and keeps it when another file is read', async () => {
		await openCharter(base);
		await openPanel();
		await openCharter(base.replace('Permis en ligne', 'Carte de bibliothèque'));
		await heading('Carte de bibliothèque');
		const other = vscode.Uri.joinPath(workspaceFolder(), 'samples', 'LISEZMOI.md');
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(other));
		await eventually('no status bar item', async () => (await statusBarText()) === undefined);
		await heading('Carte de bibliothèque');
	});

	it('follows what is typed, without losing its scroll or what is open', async () => {
		const editor = await openCharter(declared);
		await openPanel();
		await expand('valeur');
		// What is read stays where it is: the page itself may grow above it.
		const top = "Math.round(document.getElementById('practice-securite').getBoundingClientRect().top)";
		await ui.panel.eval('#page', "document.getElementById('practice-securite').scrollIntoView({ block: 'start' })");
		assert.ok((await ui.panel.eval<number>('#page', 'window.scrollY')) > 100, 'the page is long enough to scroll');
		const before = await ui.panel.eval<number>('#page', top);
		const declaredBefore = await figure('declared');
		await vscode.window.showTextDocument(editor.document, editor.viewColumn);
		editor.selection = new vscode.Selection(8, 12, 8, 21);
		await ui.type('partielle');
		await eventually('one more declared', async () => (await figure('declared')) === declaredBefore + 1);
		const after = await ui.panel.eval<number>('#page', top);
		assert.ok(Math.abs(after - before) < 5, `it moved by ${after - before} px`);
		await becomes(() => ui.panel.eval('#page', "document.getElementById('practice-valeur').open"), true);
		await becomes(() => ui.panel.eval('#page', "document.getElementById('practice-equipe').open"), false);
	});

	it('keeps the keyboard’s place while the charter changes beneath', async () => {
		const { document } = await openCharter(declared);
		await openPanel();
		await expand('valeur');
		await ui.panel.focus('#practice-valeur [data-message*="practice"]');
		const declaredBefore = await figure('declared');
		const edit = new vscode.WorkspaceEdit();
		edit.replace(document.uri, new vscode.Range(8, 12, 8, 21), 'partielle');
		await vscode.workspace.applyEdit(edit);
		await eventually('one more declared', async () => (await figure('declared')) === declaredBefore + 1);
		await becomes(
			() => ui.panel.eval('#page', 'JSON.parse(document.activeElement.dataset.message ?? "{}").id'),
			'valeur',
		);
	});

	it('keeps the last good figures, and says so, while the file cannot be read', async () => {
		const editor = await openCharter(`${base}¦`);
		await openPanel();
		const answered = await figure('answered');
		await vscode.window.showTextDocument(editor.document, editor.viewColumn);
		await ui.press('Control+End');
		await ui.type('<<<<<<< ');
		await ui.panel.text('#stale-notice');
		await becomes(() => figure('answered'), answered);
		await ui.screenshot('panel stale');
	});

	it('declares an action, as one undoable edit @fr', async () => {
		const { document } = await openCharter(base);
		await openPanel();
		await expand('valeur');
		await listen();
		await choose('valeur.pmv', 'planifiee');
		const after = `${base}pratiques:
  valeur: # 8 · Livrer de la valeur rapidement et améliorer le service en continu
    pmv: # 8.1
      etat: planifiee
`;
		await textBecomes(document, after);
		await eventually('the new count', async () => (await figure('declared')) === 1);
		await said(await local('Action 8.1 : « Planifiée » inscrit dans la charte.', 'Action 8.1: “Planned” written'));
		await ui.screenshot('panel declared');
		await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
		await vscode.commands.executeCommand('undo');
		await textBecomes(document, base);
		await eventually('the count of before', async () => (await figure('declared')) === 0);
	});

	it('asks for a reason and a justification where the status needs them', async () => {
		const { document } = await openCharter(declared);
		await openPanel();
		await expand('valeur');
		await choose('valeur.pmv', 'non_retenue');
		await eventually('the first question', async () => (await focusedId()) === 'form-valeur.pmv-motif');
		await ui.panel.select('[id="form-valeur.pmv-motif"]', 'contrainte');
		await ui.panel.focus('[id="form-valeur.pmv-justification"]');
		await ui.type('Le budget : trop court #1');
		await ui.press('Control+Enter');
		await textBecomes(
			document,
			declared.replace(
				'etat: a_evaluer\n',
				'etat: non_retenue\n      motif: contrainte\n      justification: "Le budget : trop court #1"\n',
			),
		);
		await eventually('no finding on the declaration', () =>
			vscode.languages.getDiagnostics(document.uri).every((one) => one.range.start.line < 8),
		);
	});

	it('writes the status alone when the questions are escaped', async () => {
		const { document } = await openCharter(declared);
		await openPanel();
		await expand('valeur');
		await choose('valeur.pmv', 'sans_objet');
		await eventually('the first question', async () => (await focusedId()) === 'form-valeur.pmv-motif');
		await ui.press('Escape');
		await eventually(
			'no form',
			async () => !(await ui.panel.eval<boolean>('#page', "!!document.querySelector('.details-form')")),
		);
		await eventually(
			'the keyboard back on the menu',
			async () =>
				(await ui.panel.eval<string>('#page', "document.activeElement.closest('details')?.id ?? ''")) ===
				'declare-valeur.pmv',
		);
		assert.equal(document.getText(), declared.replace('a_evaluer', 'sans_objet'));
	});

	it('goes to the line', async () => {
		const { document } = await openCharter(declared);
		await openPanel();
		await expand('valeur');
		await ui.panel.click('#action-valeur\\.pmv [data-message*="goTo"]');
		await eventually('the caret on the line', () => {
			const editor = vscode.window.activeTextEditor;
			return editor?.document === document && editor.selection.start.line === 7;
		});
		assert.equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.One);
		assert.equal(vscode.window.tabGroups.all.length, 2, 'no third group opens');
	});

	it('copies the coverage as Markdown @fr', async () => {
		await openCharter(declared);
		await openPanel();
		await vscode.env.clipboard.writeText('');
		await ui.panel.click('[data-message*="copy"]');
		const text = await eventually('the clipboard', async () => (await vscode.env.clipboard.readText()) || undefined);
		assert.match(text, /^# Permis en ligne\n/);
		assert.equal(text.split('\n').filter((line) => /^\| \d+ \|/.test(line)).length, 18);
		assert.match(text, await local(/^\| 8 \| Livrer de la valeur/m, /^\| 8 \| Deliver value/m));
	});

	it('opens a practice’s page by command and by address, and comes back @fr', async () => {
		await openCharter(declared);
		await vscode.commands.executeCommand('charte.ouvrirPratique', 'valeur');
		await eventually('practice 8', async () => /^8\b/.test(await ui.panel.text('main.practice-page h1')));
		await becomes(async () => (await ui.panel.texts('article.guide')).length, 3);
		await fits(() => ui.panel.text('article.guide .guide-state'), await local(/Dans cette charte/, /In this charter/));
		const address = `${vscode.env.uriScheme}://charte-numerique.charte-numerique/pratique/equipe/autonomie`;
		await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(address));
		await eventually('practice 11', async () => /^11\b/.test(await ui.panel.text('main.practice-page h1')));
		await eventually(
			'the action in view',
			async () => (await ui.panel.eval('#page', 'document.activeElement.id')) === 'action-equipe.autonomie',
		);
		await ui.panel.click('[data-message*="back"]');
		await ui.panel.text('#figure-answered .number');
	});

	it('picks a practice from a list by its number', async () => {
		await openCharter(declared);
		const done = vscode.commands.executeCommand('charte.ouvrirPratique');
		await ui.waitFor('.quick-input-widget .monaco-list-row');
		await ui.screenshot('practices');
		await pick('17 ·');
		await done;
		await eventually('practice 17', async () => /^17\b/.test(await ui.panel.text('main.practice-page h1')));
	});

	it('answers an address that leads nowhere with one message', async () => {
		await openCharter(declared);
		for (const place of ['pratique/licorne', 'nulle/part']) {
			const address = `${vscode.env.uriScheme}://charte-numerique.charte-numerique/${place}`;
			await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(address));
		}
		await eventually('both messages', async () => {
			const told = await ui.texts('.notification-list-item-message');
			return told.some((one) => one.includes('licorne')) && told.some((one) => one.includes('leads to no practice'));
		});
	});

	it('shows charter text as text', async () => {
		await openCharter(base.replace('Permis en ligne', '"<img src=x onerror=alert(1)> <b>gras</b>"'));
		await openPanel();
		await heading('<img src=x onerror=alert(1)> <b>gras</b>');
		await becomes(() => ui.panel.eval('#page', "document.querySelectorAll('#page img, #page h1 b').length"), 0);
	});

	it('counts a whole charter as the status bar does, sample by sample', async () => {
		for (const name of ['proche-aidance', 'passeport', 'centre-appels', 'bibliotheque', 'repairs']) {
			const uri = vscode.Uri.joinPath(workspaceFolder(), 'samples', `${name}.charte.yaml`);
			await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), vscode.ViewColumn.One);
			await openPanel();
			await ui.panel.text(`#page[data-uri$="${name}.charte.yaml"] #figure-answered`);
			const { answered, applicable } = await statusBarFigures();
			await becomes(() => figure('answered'), answered, name);
			await fits(() => ui.panel.text('#figure-answered .of'), new RegExp(`\\b${applicable}\\b`), name);
			await ui.screenshot(`panel ${name}`);
		}
	});

	it('opens a practice’s page while no charter is in view', async () => {
		const other = vscode.Uri.joinPath(workspaceFolder(), 'samples', 'LISEZMOI.md');
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(other));
		await eventually('no status bar item', async () => (await statusBarText()) === undefined);
		await vscode.commands.executeCommand('charte.ouvrirPratique', 'valeur');
		await eventually('practice 8', async () => /^8\b/.test(await ui.panel.text('main.practice-page h1')));
	});

	it('keeps a finding’s practice one click away', async () => {
		const { document } = await openCharter(`${base}benefices:\n  - nom: Attente plus courte\n`);
		const partial = await finding(document.uri, 'performance.benefices/partielle');
		await vscode.commands.executeCommand('vscode.open', (partial.code as { target: vscode.Uri }).target);
		await eventually('practice 18', async () => /^18\b/.test(await ui.panel.text('main.practice-page h1')));
	});
});
