import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, codes, finding, findingGone, findings, forget, openCharter } from '../charters';
import { eventually } from '../ui';

const faulty = `${base}contrainte: []\n`;

/** Writes a config file beside a charter. Both go after the scenario. */
async function configBeside(charter: vscode.TextDocument, text: string): Promise<vscode.Uri> {
	const uri = vscode.Uri.joinPath(charter.uri, '..', 'charte.config.yaml');
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
	forget(uri);
	forget(vscode.Uri.joinPath(charter.uri, '..'));
	return uri;
}

/** Puts a text in place of the whole of another, unsaved. */
async function retype(document: vscode.TextDocument, text: string): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, document.validateRange(new vscode.Range(0, 0, 10_000, 0)), text);
	assert.ok(await vscode.workspace.applyEdit(edit));
}

describe('The config file of an organisation', () => {
	afterEach(cleanUp);

	it('decides what is found in the charters below it, as it comes, is typed and goes @fr', async () => {
		const { document } = await openCharter(faulty, '/charte.yaml');
		const severity = async () => (await finding(document.uri, 'format/cle_inconnue')).severity;
		assert.equal(await severity(), vscode.DiagnosticSeverity.Warning);
		const uri = await configBeside(document, 'severites: { format/cle_inconnue: erreur }\n');
		await eventually('an error', async () => (await severity()) === vscode.DiagnosticSeverity.Error);
		// The charter keeps its tab, and the file is closed with its own: `openTextDocument` would hold it for minutes.
		await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
		const config = await eventually('the config file', () => {
			const shown = vscode.window.activeTextEditor?.document;
			if (shown?.uri.toString() !== uri.toString()) throw new Error(`there is: ${shown?.uri}`);
			return shown;
		});
		await retype(config, 'severites: { format/cle_inconnue: aucune }\nsections_requises: [risques]\n');
		await findingGone(document.uri, 'format/cle_inconnue');
		await finding(document.uri, 'format/section_requise');
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		await eventually('an error again', async () => (await severity()) === vscode.DiagnosticSeverity.Error);
		await vscode.workspace.fs.delete(uri);
		await eventually('a warning again', async () => (await severity()) === vscode.DiagnosticSeverity.Warning);
	});

	it('is checked, mended, completed and explained itself', async () => {
		const { document: charter } = await openCharter(base, '/charte.yaml');
		const uri = await configBeside(charter, 'severite:\n  format: \nperemption.jours: deux\n');
		const config = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(config);
		await finding(uri, 'configuration/meant');
		assert.deepEqual(codes(uri), ['configuration/meant', 'configuration/integer']);
		const range = findings(uri)[0]?.range as vscode.Range;
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			uri,
			range,
		);
		const fix = actions.find(({ edit }) => edit?.has(uri));
		assert.ok(fix?.edit, `there are: ${actions.map(({ title }) => title).join(', ')}`);
		assert.ok(await vscode.workspace.applyEdit(fix.edit));
		assert.equal(config.lineAt(0).text, 'severites:');
		await findingGone(uri, 'configuration/meant');
		const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
			'vscode.executeCompletionItemProvider',
			uri,
			new vscode.Position(1, '  format: '.length),
		);
		const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
		for (const severity of ['erreur', 'avertissement', 'information', 'conseil', 'aucune'])
			assert.ok(labels.includes(severity), `there are: ${labels.join(', ')}`);
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			'vscode.executeHoverProvider',
			uri,
			new vscode.Position(2, 3),
		);
		const shown = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value)));
		assert.ok(
			shown.some((one) => one.includes('`180`')),
			`there are: ${shown.join('\n')}`,
		);
	});
});
