import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, openCharter, textBecomes } from '../charters';
import { becomes, eventually, ui } from '../ui';

const declared = `${base}pratiques:
  valeur: # 8 · Livrer de la valeur rapidement et améliorer le service en continu
    pmv: # 8.1
      etat: a_evaluer
`;
/** Where `declared` says the status. */
const status = new vscode.Range(8, 12, 8, 21);

const figure = async (name: 'answered' | 'declared'): Promise<number> =>
	Number(await ui.panel.text(`#figure-${name} .number`));

async function openPanel(): Promise<void> {
	await vscode.commands.executeCommand('charte.afficherCouverture');
	await ui.panel.text('#figure-answered .number');
}

async function heading(text: string): Promise<void> {
	await eventually(`the panel of ${text}`, async () => (await ui.panel.text('#page h1')) === text);
}

/** What has the keyboard in the page: its id, else that of what it opens, else what it is for; empty while it is elsewhere. */
const focused = (): Promise<string> =>
	ui.panel.eval<string>(
		'#page',
		`(() => {
			const at = document.activeElement;
			if (!document.hasFocus()) return '';
			return at.id || (at.localName === 'summary' ? at.parentElement.id : '') ||
				(JSON.parse(at.dataset.message ?? '{}').type ?? Object.keys(at.dataset).join(' '));
		})()`,
	);

async function isFocused(id: string): Promise<void> {
	let last = '';
	await eventually(`the keyboard on ${id}`, async () => {
		last = await focused();
		if (last !== id) throw new Error(`it is on ${last || 'nothing of the page'}`);
		return true;
	});
}

/** Gives the keyboard to the panel, as F6 and the editor's own commands do. */
async function enterPanel(): Promise<void> {
	await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
	await eventually('the keyboard in the panel', () => ui.panel.eval<boolean>('#page', 'document.hasFocus()'));
}

/** Presses Tab until something of that id has the keyboard; gives what had it on the way. */
async function tabTo(id: string, most = 60): Promise<string[]> {
	const way: string[] = [];
	while (way.length < most) {
		await ui.press('Tab');
		const now = await focused();
		way.push(now);
		if (now === id) return way;
	}
	throw new Error(`Tab does not lead to ${id}: ${way.join(', ')}`);
}

async function change(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, range, text);
	assert.ok(await vscode.workspace.applyEdit(edit), 'the edit is made');
}

interface Place {
	readonly same: boolean;
	readonly has: boolean;
	readonly top: number;
}

/** Remembers what has the keyboard, to be compared with later. */
const hold = () => ui.panel.eval<boolean>('#page', '(window.held = document.activeElement) !== document.body');

const place = (): Promise<Place> =>
	ui.panel.eval<Place>(
		'#page',
		`({
			same: document.activeElement === window.held,
			has: document.hasFocus(),
			top: Math.round(window.held.getBoundingClientRect().top),
		})`,
	);

/** How the panel is looked at is kept for the workspace: the next scenario finds it as it always is. */
async function resetView(): Promise<void> {
	await ui.panel.eval('#page', "document.querySelector('[data-view-clear=all]')?.click()");
	await eventually('no filter', async () => (await ui.panel.text('#view-count .count')) === '48 actions');
}

describe('The coverage panel by keyboard', () => {
	afterEach(cleanUp);

	it('is walked through from its head to a declaration, which is made and undone', async () => {
		const { document } = await openCharter(base);
		await openPanel();
		await enterPanel();
		try {
			const head = await tabTo('sector-comprendre');
			assert.equal(head[0], 'copy', 'the first stop is the head of the page');
			assert.ok(head.includes('show-wheel') && head.includes('show-table'), head.join(', '));
			const next = head.findIndex((one) => one.startsWith('next-declare-'));
			assert.ok(
				next > 0 && next < head.indexOf('show-wheel'),
				`what to do next comes before the wheel: ${head.join(', ')}`,
			);
			await ui.press('ArrowRight', 'ArrowRight');
			await isFocused('sector-coherence');
			await ui.screenshot('panel keyboard wheel');
			await ui.press('ArrowLeft', 'Home');
			await isFocused('sector-comprendre');
			const list = await tabTo('view-search');
			assert.ok(!list.some((one) => one.startsWith('sector-')), 'the wheel is one stop');
			await ui.type('minimum viable');
			await eventually('one action', async () => /^1 action /.test(await ui.panel.text('#view-count .count')));
			await isFocused('view-search');
			await becomes(() => ui.panel.eval('#page', 'document.activeElement.selectionStart'), 'minimum viable'.length);
			const filters = await tabTo('practice-valeur');
			assert.ok(
				['view-group', 'view-sort', 'filters'].every((one) => filters.includes(one)),
				filters.join(', '),
			);
			await tabTo('declare-valeur.pmv');
			await ui.press('Enter');
			await ui.panel.text('#declare-valeur\\.pmv[open]');
			await ui.press('Tab', 'Tab');
			await becomes(
				() => ui.panel.eval('#page', 'JSON.parse(document.activeElement.dataset.message ?? "{}").status'),
				'planifiee',
			);
			await ui.screenshot('panel keyboard menu');
			await ui.press('Enter');
			await eventually('the declaration', () => document.getText().includes('etat: planifiee'));
			await eventually('one declared', async () => (await figure('declared')) === 1);
			await isFocused('form-valeur.pmv-responsable');
			await ui.press('Escape');
			await isFocused('declare-valeur.pmv');
			await ui.press('Control+z');
			await textBecomes(document, base);
			await eventually('none declared', async () => (await figure('declared')) === 0);
			await isFocused('declare-valeur.pmv');
			await ui.press('Control+Shift+z');
			await eventually('the declaration again', () => document.getText().includes('etat: planifiee'));
			await isFocused('declare-valeur.pmv');
		} finally {
			await resetView();
		}
	});

	for (const [name, selector] of [
		['a choice', '#view-sort'],
		['the search', '#view-search'],
		['the wheel', '#sector-valeur'],
		['a practice', '#practice-securite > summary'],
	] as const)
		it(`keeps its place and its scroll while the charter changes beneath (${name})`, async () => {
			const { document } = await openCharter(declared);
			await openPanel();
			await enterPanel();
			await ui.panel.focus(selector);
			await ui.panel.eval('#page', "document.activeElement.scrollIntoView({ block: 'center' })");
			assert.ok(await hold(), 'something has the keyboard');
			const before = await place();
			const count = await figure('declared');
			await change(document, status, 'planifiee');
			await eventually('one more declared', async () => (await figure('declared')) === count + 1);
			const after = await place();
			assert.ok(after.same && after.has, `the same element has the keyboard: ${await focused()}`);
			assert.ok(Math.abs(after.top - before.top) <= 1, `it moved by ${after.top - before.top} px`);
			// What can no longer be read is said above: all of what follows moves down, what is read does not.
			const line = document.lineCount - 1;
			await change(document, new vscode.Range(line, 0, line, 0), '<<<<<<< ');
			await ui.panel.text('#stale-notice');
			await becomes(() => figure('declared'), count + 1);
			const stale = await place();
			assert.ok(stale.same && stale.has, `the same element has the keyboard: ${await focused()}`);
			assert.ok(Math.abs(stale.top - before.top) <= 1, `it moved by ${stale.top - before.top} px`);
			await change(document, new vscode.Range(line, 0, line, 8), '');
			await eventually(
				'no notice',
				async () => !(await ui.panel.eval<boolean>('#page', "document.getElementById('stale-notice') !== null")),
			);
			const again = await place();
			assert.ok(again.same && again.has, `the same element has the keyboard: ${await focused()}`);
			assert.ok(Math.abs(again.top - before.top) <= 1, `it moved by ${again.top - before.top} px`);
		});

	it('follows several charters in turn, with the figures of each', async () => {
		const one = await openCharter(base.replace('Permis en ligne', 'Un'));
		const two = await openCharter(declared.replace('Permis en ligne', 'Deux').replace('a_evaluer', 'planifiee'));
		await openPanel();
		for (let turn = 0; turn < 3; turn++) {
			await vscode.window.showTextDocument(one.document, vscode.ViewColumn.One);
			await heading('Un');
			await becomes(() => figure('declared'), 0);
			await vscode.window.showTextDocument(two.document, vscode.ViewColumn.One);
			await heading('Deux');
			await becomes(() => figure('declared'), 1);
		}
		// Faster than figures come: those of the last one stay.
		for (const { document } of [one, two, one, two, one])
			await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
		await heading('Un');
		await change(two.document, status, 'partielle');
		await change(one.document, new vscode.Range(2, 7, 2, 9), 'Uno');
		await heading('Uno');
		await becomes(() => figure('declared'), 0);
	});

	it('is as it was left when its tab is shown again', async () => {
		const { document } = await openCharter(declared);
		await openPanel();
		await ui.panel.click('#practice-valeur > summary');
		await ui.panel.eval('#page', "document.getElementById('practice-valeur').scrollIntoView()");
		assert.ok((await ui.panel.eval<number>('#page', 'window.scrollY')) > 100, 'the page is scrolled');
		// The page hears that it is scrolled, and keeps where, with the next picture that the browser draws.
		await ui.panel.eval(
			'#page',
			'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true))))',
		);
		await vscode.window.showTextDocument(document, vscode.ViewColumn.Two);
		await change(document, status, 'planifiee');
		await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
		await eventually('one declared', async () => (await figure('declared')) === 1);
		await becomes(() => ui.panel.eval('#page', "document.getElementById('practice-valeur').open"), true);
		// The page may have grown above it.
		await eventually('the practice where it was', async () => {
			const top = await ui.panel.eval<number>(
				'#page',
				"document.getElementById('practice-valeur').getBoundingClientRect().top",
			);
			if (Math.abs(top) > 1) throw new Error(`it is ${top} px further down`);
			return true;
		});
	});

	it('runs no script but its own, and reaches nothing outside', async () => {
		await openCharter(base);
		await openPanel();
		const policy = await ui.panel.eval<string>(
			'#page',
			`document.querySelector('meta[http-equiv="Content-Security-Policy"]').content`,
		);
		assert.match(policy, /^default-src 'none'; style-src \S+( \S+)*; script-src 'nonce-[\da-f]{32}'; /);
		assert.match(policy, /; form-action 'none'; base-uri 'none'$/);
		const ran = await ui.panel.eval<boolean>(
			'#page',
			`(() => {
				const script = document.createElement('script');
				script.textContent = 'window.pwned = true';
				document.body.append(script);
				script.remove();
				return window.pwned === true;
			})()`,
		);
		assert.equal(ran, false);
		const reached = await ui.panel.eval<boolean>('#page', "fetch('data:text/plain,x').then(() => true, () => false)");
		assert.equal(reached, false);
	});

	it('fits the narrowest group beside a charter', async () => {
		await openCharter(declared);
		await openPanel();
		const [width = 0, height = 0] = await ui.eval<number[]>('[window.innerWidth, window.innerHeight]');
		try {
			await ui.resize(700, height);
			await eventually('a narrow panel', async () => (await ui.panel.eval<number>('#page', 'window.innerWidth')) < 340);
			await becomes(() => ui.panel.eval('#page', 'document.documentElement.scrollWidth - window.innerWidth'), 0);
			await ui.screenshot('panel narrow');
		} finally {
			await ui.resize(width, height);
		}
	});
});
