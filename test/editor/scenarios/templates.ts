import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, codes, findings, local, openCharter, startAfresh } from '../charters';
import { asked, pick } from '../quick-input';
import { becomes, eventually, ui, until } from '../ui';

const rows = '.quick-input-widget .monaco-list-row .quick-input-list-row:first-child .label-name';
const group = () => local('Nom d’un groupe d’usagers', 'Name of a user group');

/** What the list of a command holds, once it is open. */
async function listed(): Promise<string[]> {
	await asked();
	return await eventually('the list', async () => {
		const names = await ui.texts(rows);
		return names.length > 0 ? names : undefined;
	});
}

/** Waits for the findings of the text that was just written, and wants none that is wrong. */
async function nothingWrong(document: vscode.TextDocument): Promise<void> {
	await eventually('findings on practices', () => codes(document.uri).some((code) => !code.startsWith('format/')));
	assert.deepEqual(
		codes(document.uri).filter((code) => code.startsWith('format/')),
		[],
	);
	assert.ok(findings(document.uri).every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error));
}

describe('The templates of charters', () => {
	before(startAfresh);
	afterEach(cleanUp);

	it('fill an empty file by the editor’s own command, the name of a group typed once @fr', async () => {
		const { document } = await openCharter('');
		const done = vscode.commands.executeCommand('workbench.action.populateFileFromSnippet');
		// The editor lists the templates of other languages too, and shows as many as there is room for.
		const names = (await listed()).filter((name) => / \((?:français|English)\)$/.test(name));
		assert.ok(names.length >= 8 && new Set(names).size === names.length, names.join('\n'));
		for (const language of ['(français)', '(English)'])
			assert.ok(
				names.some((name) => name.endsWith(language)),
				names.join('\n'),
			);
		assert.ok(
			names.every((name) => !name.startsWith('Section')),
			names.join('\n'),
		);
		await ui.screenshot('fill file with snippet');
		await pick('L’essentiel d’une charte, en conception', 'L’essentiel d’une charte, en conception (français)');
		await done;
		await eventually('the template', () => document.getText().includes('pratiques:'));
		assert.ok(document.lineCount < 75, `${document.lineCount} lines`);
		assert.match(document.getText(), /^ {2}phase: conception\b/m);
		await nothingWrong(document);
		await ui.screenshot('filled essential template');
	});

	it('insert a charter or a section by the editor’s own command, in the language of its name', async () => {
		const { document } = await openCharter(`${base}\n¦`);
		const done = vscode.commands.executeCommand('editor.action.insertSnippet');
		await asked();
		await ui.screenshot('insert snippet');
		await pick('Section risques (English)');
		await done;
		await eventually('the section', () => document.getText().includes('risques:'));
		assert.match(document.getText(), /\nrisques:\n {2}- enonce: What could happen/);
	});

	it('insert a snippet that is named by a keybinding', async () => {
		const { document } = await openCharter('¦');
		await until(
			'the template',
			async () =>
				vscode.commands.executeCommand('editor.action.insertSnippet', {
					langId: 'charte',
					name: 'A whole charter, at initiation (English)',
				}),
			async () => document.getText().includes('pratiques:'),
		);
		assert.match(document.getText(), /^ {2}phase: amorce\b/m);
		assert.ok(document.lineCount > 90, `${document.lineCount} lines`);
		await nothingWrong(document);
	});

	it('are offered once each in an empty file, the essentials before the whole @fr', async () => {
		const { document } = await openCharter('¦');
		await ui.type('charte-');
		const labels = await eventually('the suggestions', async () => {
			const found = await ui.suggestLabels(1000);
			return found.includes('charte-conception-essentiel') ? found : undefined;
		});
		assert.equal(labels.filter((label) => label === 'charte-conception').length, 1);
		assert.equal(labels.filter((label) => label.startsWith('charte-')).length, 8, labels.join(', '));
		await ui.screenshot('templates suggested');
		await ui.acceptSuggestion('charte-conception-essentiel');
		await eventually('the template', () => document.getText().includes('pratiques:'));
		await nothingWrong(document);
	});

	it('ask once for the name of a group, and write it wherever it recurs @fr', async () => {
		const { document } = await openCharter('¦');
		await ui.type('charte-');
		await eventually('the suggestion', async () =>
			(await ui.suggestLabels(1000)).includes('charte-conception-essentiel'),
		);
		await ui.acceptSuggestion('charte-conception-essentiel');
		await eventually('the template', () => document.getText().includes('pratiques:'));
		const prompt = await group();
		const editor = vscode.window.activeTextEditor;
		assert.ok(editor);
		// Tab goes from stop to stop; on that of the group, all of its places are chosen at once.
		const isAsked = () => editor.selections.some((selection) => document.getText(selection) === prompt);
		for (let stops = 0; stops < 20 && !isAsked(); stops++) {
			const before = JSON.stringify(editor.selections);
			await ui.press('Tab');
			await eventually('the next stop', () => JSON.stringify(editor.selections) !== before);
		}
		await becomes(() => editor.selections.map((selection) => document.getText(selection)), [prompt, prompt, prompt]);
		await ui.type('Familles');
		await becomes(() => document.getText().match(/Familles/g)?.length, 3);
		assert.ok(!document.getText().includes(prompt));
	});

	it('leave a key of the root to be written where it belongs @fr', async () => {
		const { document } = await openCharter(
			`${base}solution:\n  standards:\n    - OpenAPI\nrisques:\n  - enonce: Panne\n¦`,
		);
		await ui.type('pmv');
		await eventually('the suggestion', async () => (await ui.suggestLabels(1000)).includes('solution › pmv'));
		await ui.screenshot('inner key');
		await ui.acceptSuggestion('solution › pmv');
		await eventually('the key', () => /\nsolution:\n {2}pmv:\n {4}fonctionnalites:/.test(document.getText()));
		assert.ok(document.getText().endsWith('risques:\n  - enonce: Panne\n'), document.getText());
	});
});
