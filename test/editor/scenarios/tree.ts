import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, french, local, openCharter, statusBarFigures, statusBarText, textBecomes } from '../charters';
import { takeEntry } from '../menus';
import { pick } from '../quick-input';
import { workspaceFolder } from '../run-options';
import { becomes, eventually, ui, until } from '../ui';

const declared = `${base}pratiques:
  valeur: # 8 · Livrer de la valeur rapidement et améliorer le service en continu
    pmv: # 8.1
      etat: planifiee
`;

const pane = '[id="workbench.view.extension.charte"]';
const row = (text: string) => `${pane} .monaco-list-row:has-text("${text}")`;

/** What the visible rows say to a screen reader, from top to bottom. */
async function rows(): Promise<string[]> {
	return ui.eval<string[]>(
		`[...document.querySelectorAll('${pane} .monaco-list-row')]
			.map((row) => [Number(row.dataset.index), row.getAttribute('aria-label')])
			.sort((a, b) => a[0] - b[0]).map(([, label]) => label)`,
	);
}

/**
 * Presses at once the twistie of the first practice whose label fits and that is folded, or unfolded; gives whether there was
 * one. The list uses its elements again: a row that was found, then clicked, may be that of another practice.
 */
async function toggle(label: RegExp, isUnfolded: boolean): Promise<boolean> {
	return ui.eval<boolean>(`(() => {
		const rows = [...document.querySelectorAll('${pane} .monaco-list-row[aria-level="2"][aria-expanded="${isUnfolded}"]')];
		const row = rows.find((row) => ${label}.test(row.getAttribute('aria-label')));
		row?.querySelector('.monaco-tl-twistie').click();
		return row !== undefined;
	})()`);
}

/** Shows the tree as it is at first: the themes unfolded, the practices folded. */
async function openTree(): Promise<void> {
	await vscode.commands.executeCommand('charte.pratiques.focus');
	await ui.waitFor(`${pane} .monaco-list-row`);
	await eventually('the practices folded', async () => !(await toggle(/./, true)));
}

/** Unfolds a practice by its number. While the tree is drawn anew, it lets a click pass. */
async function unfold(number: number): Promise<void> {
	const practice = new RegExp(`^\\S+ ${number}, `);
	const unfolded = `${pane} .monaco-list-row[aria-level="2"][aria-expanded="true"]`;
	await until(
		`practice ${number} unfolded`,
		() => toggle(practice, false),
		() =>
			ui.eval<boolean>(
				`[...document.querySelectorAll('${unfolded}')].some((row) => ${practice}.test(row.getAttribute('aria-label')))`,
			),
	);
}

/** What the badge of the container shows; undefined where there is none. */
async function badge(): Promise<string | undefined> {
	return (await ui.texts('.activitybar .action-item:has([class*="charte"]) .badge-content')).find((one) => one !== '');
}

describe('The tree of practices', () => {
	afterEach(async function () {
		await cleanUp.call(this);
		await ui.resize(1280, 800);
		await vscode.commands.executeCommand('charte.arbreParTheme');
		await vscode.commands.executeCommand('workbench.view.explorer');
	});

	it('has six themes, 18 practices and the actions of the edition, and the counts of the panel @fr', async () => {
		await openCharter(declared);
		await openTree();
		await eventually('the themes and the practices', async () => (await rows()).length === 24);
		const said = await rows();
		const practice = await local(/^Pratique \d+, /, /^Practice \d+, /);
		assert.equal(said.filter((one) => practice.test(one)).length, 18);
		assert.match(
			said[0] ?? '',
			await local(
				/^Expérience utilisateur agréable, 0\/\d+ en place, 3 pratiques$/,
				/^Pleasant user experience, 0\/\d+ in place, 3 practices$/,
			),
		);
		await ui.screenshot('tree');
		await ui.resize(1280, 2400);
		for (let number = 1; number <= 18; number++) await unfold(number);
		await eventually('all the actions', async () => (await rows()).length === 24 + 48);
		const action = await local('Action 8.1, ', 'Action 8.1, ');
		const pmv = (await rows()).find((one) => one.startsWith(action));
		assert.match(pmv ?? '', await local(/, Planifiée/, /, Planned/));
		// What the rows count together is what the status bar counts.
		const { applicable } = await statusBarFigures();
		const counts = (await rows())
			.filter((one) => practice.test(one))
			.map((one) => Number(/, \d+\/(\d+) /.exec(one)?.[1]));
		assert.equal(
			counts.reduce((sum, one) => sum + one, 0),
			applicable,
		);
		await ui.screenshot('tree unfolded');
	});

	it('shows its counts whole at any width, and says in words what they are @fr', async () => {
		await openCharter(declared);
		await openTree();
		const sidebar = () => ui.eval<number>(`document.querySelector('.part.sidebar').getBoundingClientRect().width`);
		/** The figures of the rows that are cut off, by the edge of the tree or by the dots that stand for the rest. */
		const cut = () =>
			ui.eval<string[]>(`[...document.querySelectorAll('${pane} .monaco-list-row')].flatMap((row) => {
				const name = row.querySelector('.label-name');
				const end = row.querySelector('.monaco-icon-label-container').getBoundingClientRect().right;
				const text = document.createTreeWalker(name, NodeFilter.SHOW_TEXT).nextNode();
				const figure = /\\d+\\/\\d+/.exec(text.data);
				if (!figure) return [row.textContent];
				const range = document.createRange();
				range.setStart(text, figure.index);
				range.setEnd(text, figure.index + figure[0].length);
				return range.getBoundingClientRect().right < end - 16 ? [] : [row.textContent];
			})`);
		const before = await sidebar();
		for (const width of [300, 240, 200]) {
			await until(
				`a side bar of ${width} pixels`,
				async () => {
					await vscode.commands.executeCommand('charte.pratiques.focus');
					await vscode.commands.executeCommand('workbench.action.decreaseViewSize');
				},
				async () => (await sidebar()) <= width,
			);
			await becomes(cut, [], `figures at ${await sidebar()} pixels`);
			await ui.screenshot(`tree at ${width}`);
		}
		// The middle of a long title lies beneath the editor, at this width.
		await ui.hover(`${row('8 · 0/3')} .monaco-icon-label`);
		const told = await ui.hoverText();
		await becomes(cut, [], 'figures beside the buttons of the row under the pointer');
		assert.match(
			told,
			await local(
				/0\/3\u00a0: 0 action déclarée en place, preuve à l’appui, sur 3 applicables\./,
				/0\/3: 0 actions declared in place, with evidence, of 3 that apply\./,
			),
		);
		await ui.screenshot('tree tooltip');
		await until(
			'the side bar as wide as before',
			async () => {
				await vscode.commands.executeCommand('charte.pratiques.focus');
				await vscode.commands.executeCommand('workbench.action.increaseViewSize');
			},
			async () => (await sidebar()) >= before - 30,
		);
	});

	it('groups by state, and remembers it', async () => {
		await openCharter(declared);
		await openTree();
		await ui.click(`.part.sidebar .action-label[aria-label*="Group by Status"]`);
		await eventually('the states', async () => (await rows())[0]?.startsWith('To assess, ') ?? false);
		const said = await rows();
		assert.ok(said.includes('Planned, 1 action'), said.join(' | '));
		const sum = said.map((one) => Number(/, (\d+) actions?$/.exec(one)?.[1])).reduce((all, one) => all + one, 0);
		assert.equal(sum, 48);
		await ui.screenshot('tree by state');
		await ui.click(`.part.sidebar .action-label[aria-label*="Group by Theme"]`);
		await eventually('the themes', async () => (await rows()).length === 24);
	});

	it('counts the practices with a gap in its badge', async () => {
		const { document } = await openCharter(declared);
		await openTree();
		await eventually('a gap', async () => (await badge()) === '1');
		const edit = new vscode.WorkspaceEdit();
		edit.replace(document.uri, new vscode.Range(8, 12, 8, 21), 'a_evaluer');
		await vscode.workspace.applyEdit(edit);
		await eventually('no gap', async () => (await badge()) === undefined);
	});

	it('follows what is typed, and keeps what is unfolded', async () => {
		const { document } = await openCharter(declared);
		await openTree();
		await unfold(8);
		await eventually('its actions', async () => (await rows()).length === 27);
		const edit = new vscode.WorkspaceEdit();
		edit.replace(document.uri, new vscode.Range(8, 12, 8, 21), 'partielle');
		await vscode.workspace.applyEdit(edit);
		await eventually('the new state', async () => (await rows()).some((one) => /^Action 8\.1, .*, Partial/.test(one)));
		await becomes(async () => (await rows()).length, 27);
		await vscode.commands.executeCommand('undo');
	});

	it('goes to the declaration of an action, or to its page where the charter says nothing of it', async () => {
		const { document } = await openCharter(declared);
		await openTree();
		await unfold(8);
		await ui.click(row('8.1 · '));
		await eventually('the caret on the declaration', () => {
			const editor = vscode.window.activeTextEditor;
			return editor?.document === document && editor.selection.start.line === 7;
		});
		await ui.click(row('8.3 · '));
		await eventually('practice 8', async () => /^8\b/.test(await ui.panel.text('main.practice-page h1')));
	});

	it('declares from its menu', async () => {
		const { document } = await openCharter(declared);
		await openTree();
		await unfold(8);
		await ui.press('ArrowDown', 'Shift+F10');
		await ui.waitFor('.monaco-menu .action-label');
		for (const title of ['Go to the Charter', 'Open a Practice…', 'Mark an Action Not Applicable…', 'Copy Identifier'])
			await ui.waitFor(`.monaco-menu .action-label:text-is(${JSON.stringify(title)})`);
		await ui.screenshot('tree menu');
		await takeEntry('Declare an Action');
		await pick('Partial');
		await textBecomes(document, declared.replace('planifiee', 'partielle'));
	});

	it('copies the id of a practice, and opens its page from its row', async () => {
		await openCharter(declared);
		await openTree();
		await vscode.env.clipboard.writeText('');
		await ui.click(`${row('11 · ')} .label-name`);
		await ui.press('Shift+F10');
		await takeEntry('Copy Identifier');
		await eventually('the clipboard', async () => (await vscode.env.clipboard.readText()) === 'equipe');
		await ui.hover(row('11 · '));
		await ui.click(`${row('11 · ')} .action-label[aria-label*="Open a Practice"]`);
		await eventually('practice 11', async () => /^11\b/.test(await ui.panel.text('main.practice-page h1')));
	});

	it('inserts a starting point for an action, and shows it', async () => {
		const { document } = await openCharter(declared);
		await openTree();
		await vscode.commands.executeCommand('charte.insererDepart', {
			uri: document.uri.toString(),
			actions: ['gouvernance.parties_prenantes'],
		});
		await eventually('the section', () => /^parties_prenantes:/m.test(document.getText()));
		await eventually('the charter in front, and the first prompt of what was inserted selected', () => {
			const editor = vscode.window.activeTextEditor;
			if (editor?.document !== document || editor.selection.isEmpty) return false;
			const section = document.getText().indexOf('parties_prenantes:');
			return document.offsetAt(editor.selection.start) === document.getText().indexOf('- nom: ', section) + 7;
		});
		await vscode.commands.executeCommand('undo');
		await textBecomes(document, declared);
	});

	it('keeps the charter while another file is read, and lets go of it when it is closed', async () => {
		await openCharter(declared);
		await openTree();
		const other = vscode.Uri.joinPath(workspaceFolder(), 'samples', 'LISEZMOI.md');
		// Beside the charter, not in place of it.
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(other), { preview: false });
		await eventually('no status bar item', async () => (await statusBarText()) === undefined);
		await eventually('the rows', async () => (await rows()).length === 24);
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		await ui.waitFor(`${pane} .welcome-view-content .monaco-button:has-text("New Charter")`);
		await becomes(async () => (await rows()).length, 0);
		await ui.screenshot('tree welcome');
	});

	it('says that the charter cannot be read, and keeps its rows', async () => {
		const editor = await openCharter(`${declared}¦`);
		await openTree();
		await eventually('the rows', async () => (await rows()).length === 24);
		await vscode.window.showTextDocument(editor.document);
		await ui.press('Control+End');
		await ui.type('<<<<<<< ');
		await ui.waitFor(`${pane} .message:has-text("cannot be read")`);
		await becomes(async () => (await rows()).length, 24);
		await ui.screenshot('tree unread');
	});

	it('explains the figures of the status bar, theme by theme @fr', async () => {
		await openCharter(declared.replace('Permis en ligne', '"[x](command:a) | **Permis**"'));
		const { answered, applicable } = await statusBarFigures();
		const item = `.statusbar-item:has-text("${answered}/${applicable}")`;
		const theme = french(await local('Mobilisation de l’équipe', 'Team mobilization'));
		let told = '';
		await until(
			'the themes',
			async () => {
				await ui.hover('.monaco-workbench .part.statusbar .right-items');
				await ui.hover(item);
			},
			async () => {
				told = await ui.hoverText(1000);
				return told.includes(theme);
			},
		);
		assert.ok(told.includes('[x](command:a) | **Permis**'), told);
		assert.match(
			told,
			new RegExp(await local(`${answered} avec réponse, 1 déclarée`, `${answered} addressed, 1 declared`)),
		);
		await ui.screenshot('status tooltip');
	});
});
