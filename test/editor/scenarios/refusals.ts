// What cannot be written is said, and nothing is changed: every act of the panel, of the palette and of the quick fixes, on every
// kind of charter that cannot be written.
import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, openCharter } from '../charters';
import { listen, said } from '../panel';
import { readRunOptions, workspaceFolder } from '../run-options';
import { eventually, ui } from '../ui';

const action = 'valeur.pmv';
const declared = `${base}pratiques:
  valeur: # 8 · Livrer de la valeur rapidement et améliorer le service en continu
    experimentation: # 8.2
      etat: planifiee
      preuves: [docs/essai.md]
`;

/** An act of the panel, or a command for the charter with this uri. */
type Act = (uri: vscode.Uri) => Promise<void>;

const own = (id: string) => id.replace('.', '\\.');
const declare: Act = async () => {
	await ui.panel.click(`#declare-${own(action)} > summary`);
	await ui.panel.click(`#declare-${own(action)} [data-message*="planifiee"]`);
};

const panelActs: Readonly<Record<string, Act>> = {
	declare,
	'declare, for a reason that is not asked for': async () => {
		await ui.panel.click(`#declare-${own(action)} > summary`);
		await ui.panel.click(`#declare-${own(action)} [data-message*="sans_objet"]`);
	},
	'add evidence': () => ui.panel.click(`[id="evidence-${action}"]`),
	'say more of a declaration': async () => {
		const other = 'valeur.experimentation';
		const open = `document.querySelector('.details-form') !== null`;
		if (!(await ui.panel.eval<boolean>('#page', open))) await ui.panel.click(`[id="details-${other}"]`);
		await ui.panel.focus(`[id="form-${other}-responsable"]`);
		await ui.type('Ana');
		await ui.press('Enter');
	},
	'remove evidence': () => ui.panel.click('[id="remove-0-valeur.experimentation"]'),
	'insert a starting point': () => ui.panel.click(`[id="insert-${action}"]`),
	undo: async () => {
		await ui.panel.focus(`#declare-${own(action)} > summary`);
		await ui.press('Control+z');
	},
	redo: async () => {
		await ui.panel.focus(`#declare-${own(action)} > summary`);
		await ui.press('Control+Shift+z');
	},
};

const run = (command: string, given: unknown): void => void vscode.commands.executeCommand(command, given);

const commands: Readonly<Record<string, Act>> = {
	'charte.declarerAction': async (uri) => run('charte.declarerAction', { uri: `${uri}`, actions: [action] }),
	'charte.marquerSansObjet': async (uri) => run('charte.marquerSansObjet', { uri: `${uri}`, actions: [action] }),
	'charte.insererDepart': async (uri) => run('charte.insererDepart', { uri: `${uri}`, actions: [action] }),
	'charte.ignorerConstat': async (uri) =>
		run('charte.ignorerConstat', {
			uri: `${uri}`,
			codes: ['pratiques'],
			position: { line: 1, character: 0 },
			wholeFile: false,
		}),
	'charte.declarerDetectees': async () => run('charte.declarerDetectees', undefined),
};

/** Shows a charter's practice in the panel; what it announces is heard from then on. */
async function openPanel(uri: vscode.Uri): Promise<void> {
	await vscode.commands.executeCommand('charte.afficherCouverture', uri);
	await vscode.commands.executeCommand('charte.ouvrirPratique', 'valeur');
	await ui.panel.text(`#page[data-page="pratique:valeur"][data-uri="${uri}"] [id="action-${action}"] .guide-state`);
	await listen();
}

const message = '.notification-list-item-message';

/** Waits for a message of the editor, in its list: it shows no more than a few at a time beside it. */
async function told(text: string): Promise<void> {
	await eventually(`the message “${text}”`, async () => {
		await vscode.commands.executeCommand('notifications.showList');
		return (await ui.texts(message)).some((one) => one.includes(text));
	});
}

/** Replaces a part of a charter that it has once. */
async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
	const at = document.getText().indexOf(from);
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + from.length)), to);
	await vscode.workspace.applyEdit(edit);
}

/** Throws away what was typed and refused: it would come before the next act. */
async function closeForm(): Promise<void> {
	const isOpen = () => ui.panel.eval<boolean>('#page', `document.querySelector('.details-form') !== null`);
	if (!(await isOpen())) return;
	await ui.panel.focus('.details-form input');
	await ui.press('Escape');
	await eventually('no form', async () => !(await isOpen()));
}

/** Has every act refused, with a text, and checks that none of them changed a letter, a figure, or asked a question. */
async function refuses(document: vscode.TextDocument, because: string, acts = { panel: panelActs, commands }) {
	const { uri } = document;
	const [text, figures] = [document.getText(), await ui.panel.text('.in-charter')];
	const unchanged = async (name: string) => {
		assert.equal(document.getText(), text, `${name}: the text`);
		assert.equal(await ui.panel.text('.in-charter'), figures, `${name}: the figures`);
		assert.deepEqual(await ui.texts('.quick-input-widget:not([style*="display: none"])'), [], `${name}: a question`);
	};
	for (const [name, act] of Object.entries(acts.panel)) {
		await act(uri);
		await said(because);
		await unchanged(name);
		await closeForm();
	}
	for (const [name, act] of Object.entries(acts.commands)) {
		await vscode.commands.executeCommand('notifications.clearAll');
		await eventually('no message left', async () => (await ui.texts(message)).length === 0);
		await act(uri);
		await told(because);
		await unchanged(name);
	}
	await vscode.commands.executeCommand('notifications.clearAll');
}

describe('A charter that cannot be written is left as it is, and this is said', () => {
	afterEach(cleanUp);

	it('while it is read-only for this session', async () => {
		const { document } = await openCharter(declared);
		await openPanel(document.uri);
		await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
		await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
		await refuses(document, 'it is read-only');
		await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
		await vscode.commands.executeCommand('workbench.action.files.setActiveEditorWriteableInSession');
		await declare(document.uri);
		await said('written in the charter');
		assert.match(document.getText(), /pmv: # 8\.1\n {6}etat: planifiee/);
	});

	it('while it is read-only for this session, with changes that are not saved', async () => {
		const editor = await openCharter(base);
		const { document } = editor;
		await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, document.lineCount, 0), declared));
		await openPanel(document.uri);
		await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
		await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
		const { undo, redo, ...panel } = panelActs;
		await refuses(document, 'it is read-only', { panel: { declare: panel.declare as Act }, commands: {} });
		await refuses(document, 'or it is read-only', { panel: { undo: undo as Act, redo: redo as Act }, commands: {} });
		await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
		await vscode.commands.executeCommand('workbench.action.files.setActiveEditorWriteableInSession');
	});

	it('while the settings make it read-only, in view or in another tab', async () => {
		const config = vscode.workspace.getConfiguration('files');
		const { document } = await openCharter(declared);
		await openPanel(document.uri);
		await config.update('readonlyInclude', { '**/essai-*': true }, vscode.ConfigurationTarget.Workspace);
		try {
			await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
			await eventually('the editor read-only', async () => !(await document.save()));
			await refuses(document, 'it is read-only');
			const other = vscode.Uri.joinPath(workspaceFolder(), 'samples', 'LISEZMOI.md');
			await vscode.window.showTextDocument(other, { viewColumn: vscode.ViewColumn.One, preview: false });
			await refuses(document, 'it is read-only', { panel: { declare }, commands: {} });
		} finally {
			await config.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Workspace);
		}
	});

	it('when another version of it is shown by a program that keeps versions', async () => {
		const shown = vscode.workspace.registerTextDocumentContentProvider('essai-lecture', {
			provideTextDocumentContent: () => declared,
		});
		const past = vscode.workspace.registerTextDocumentContentProvider('review', {
			provideTextDocumentContent: () => declared,
		});
		try {
			const uri = vscode.Uri.parse('essai-lecture:/dossier/ancienne.charte.yaml');
			const editor = await vscode.window.showTextDocument(uri);
			await openPanel(uri);
			await refuses(editor.document, 'it is read-only');
			const other = vscode.Uri.parse('review:/dossier/ancienne.charte.yaml');
			const { document } = await vscode.window.showTextDocument(other);
			for (const name of ['charte.declarerAction', 'charte.insererDepart', 'charte.ignorerConstat']) {
				await vscode.commands.executeCommand('notifications.clearAll');
				await commands[name]?.(other);
				await told('this is an earlier version');
			}
			assert.equal(document.getText(), declared);
		} finally {
			vscode.Disposable.from(shown, past).dispose();
		}
	});

	it('on the old side of a comparison, where the charter itself is written', async () => {
		const past = vscode.workspace.registerTextDocumentContentProvider('review', {
			provideTextDocumentContent: () => base,
		});
		try {
			const { document } = await openCharter(declared);
			const { uri } = document;
			await openPanel(uri);
			await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
			await vscode.commands.executeCommand('vscode.diff', uri.with({ scheme: 'review' }), uri, 'comparaison');
			await vscode.commands.executeCommand('workbench.action.compareEditor.focusSecondarySide');
			await eventually('the old side', () => vscode.window.activeTextEditor?.document.uri.scheme === 'review');
			await ui.panel.text(`#page[data-uri="${uri}"]`);
			await declare(uri);
			await said('written in the charter');
			assert.match(document.getText(), /pmv: # 8\.1\n {6}etat: planifiee/);
		} finally {
			past.dispose();
		}
	});

	it('once its file is gone, still open or closed', async () => {
		const { document } = await openCharter(declared);
		await openPanel(document.uri);
		await vscode.workspace.fs.delete(document.uri);
		await ui.panel.text('#gone-notice');
		await refuses(document, 'no longer exists');
		for (const tab of vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs))
			if (tab.input instanceof vscode.TabInputText) await vscode.window.tabGroups.close(tab);
		await refuses(document, 'no longer exists');
	});

	it('once its file was changed on disk beneath changes that are not saved', async () => {
		const editor = await openCharter(declared);
		const { document } = editor;
		await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# À moi\n'));
		await openPanel(document.uri);
		await vscode.workspace.fs.writeFile(document.uri, new TextEncoder().encode(`# À elle\n${declared}`));
		const { undo, redo: _, ...panel } = panelActs;
		await refuses(document, 'its file has changed on disk', { panel, commands });
		await undo?.(document.uri);
		await said('is undone');
		assert.equal(document.getText(), declared, 'what was written before is taken back');
	});

	it('while it has the markers of a conflict of git', async () => {
		const { document } = await openCharter(declared);
		await openPanel(document.uri);
		const ours = '      etat: planifiee\n';
		const both = `<<<<<<< HEAD\n${ours}=======\n      etat: en_place\n>>>>>>> autre\n`;
		await replace(document, ours, both);
		await ui.panel.text('#stale-notice');
		const { undo, redo: _, 'insert a starting point': __, ...panel } = panelActs;
		await refuses(document, 'it holds a conflict of git', { panel, commands });
		await undo?.(document.uri);
		await said('is undone');
		assert.equal(document.getText(), declared, 'what was written before is taken back');
	});

	it('where it cannot be read', async () => {
		const { document } = await openCharter(declared);
		await openPanel(document.uri);
		await replace(document, 'pratiques:\n', 'pratiques: "\n');
		await ui.panel.text('#stale-notice');
		const {
			undo: _,
			redo: __,
			'insert a starting point': ___,
			'add evidence': evidence,
			'say more of a declaration': more,
			'remove evidence': remove,
			...panel
		} = panelActs;
		const declaring = ['charte.declarerAction', 'charte.marquerSansObjet'];
		const declares = Object.fromEntries(Object.entries(commands).filter(([name]) => declaring.includes(name)));
		await refuses(document, 'nothing can be written in it safely', { panel, commands: declares });
		await refuses(document, 'cannot be read right now', { panel: { evidence: evidence as Act }, commands: {} });
		await refuses(document, 'Nothing was written', {
			panel: { more: more as Act, remove: remove as Act },
			commands: {},
		});
	});

	it('but is written where only its tab was closed', async () => {
		const { document } = await openCharter(declared);
		await openPanel(document.uri);
		for (const tab of vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs))
			if (tab.input instanceof vscode.TabInputText) await vscode.window.tabGroups.close(tab);
		await declare(document.uri);
		await said('written in the charter');
		const again = await vscode.workspace.openTextDocument(document.uri);
		assert.match(again.getText(), /pmv: # 8\.1\n {6}etat: planifiee/);
	});

	it('while its permissions keep it from being written', async () => {
		const isNode = (await readRunOptions()).host === 'node';
		const config = vscode.workspace.getConfiguration('files');
		const { document } = await openCharter(declared);
		await openPanel(document.uri);
		await ui.protect(document.uri.path, true);
		try {
			// In the browser only the editor can tell, and does where it is told to.
			if (!isNode) await config.update('readonlyFromPermissions', true, vscode.ConfigurationTarget.Workspace);
			if (!isNode) await eventually('the editor read-only', async () => !(await document.save()));
			await refuses(document, 'it is read-only');
		} finally {
			await ui.protect(document.uri.path, false);
			await config.update('readonlyFromPermissions', undefined, vscode.ConfigurationTarget.Workspace);
		}
		await eventually('the editor writable', async () => document.save());
		await declare(document.uri);
		await said('written in the charter');
	});
});
