import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, finding, local, openCharter, textBecomes } from '../charters';
import { workspaceFolder } from '../run-options';
import { eventually, ui } from '../ui';

const declared = (evidence: string) =>
	`${base}solution:\n  pmv:\n    fonctionnalites: [Payer par carte]\n    date: 2027-01-29\npratiques:\n  valeur:\n    pmv:\n      etat: en_place\n      preuves: [${evidence}]\n`;

describe('Evidence', () => {
	afterEach(cleanUp);

	for (const [name, eol] of [
		['LF', '\n'],
		['CRLF', '\r\n'],
	] as const)
		it(`is completed with the files near the charter, and each section once: ${name}`, async () => {
			const { document } = await openCharter(declared('¦').replace(/\n/g, eol));
			await finding(document.uri, 'pratiques');
			await ui.press('Control+Space');
			const labels = await eventually('the list', async () => {
				const shown = await ui.suggestLabels();
				return shown.some((one) => one.startsWith('samples/')) ? shown : undefined;
			});
			await ui.screenshot(`evidence-${name}`);
			assert.ok(labels[0]?.startsWith('solution.pmv'), labels.join(', '));
			const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
				'vscode.executeCompletionItemProvider',
				document.uri,
				vscode.window.activeTextEditor?.selection.active,
			);
			const all = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
			assert.ok(all.includes('samples/preuves/essais-2026.md'), all.join(', '));
			assert.ok(!all.some((one) => /^initiative\./.test(one)), all.join(', '));
			await ui.type('essais');
			await eventually('the file in front', async () => (await ui.suggestLabels())[0]?.includes('essais-2026.md'));
			await ui.press('Enter');
			await textBecomes(document, declared('samples/preuves/essais-2026.md').replace(/\n/g, eol));
		});

	it('that is a whole folder is told', async () => {
		const { document } = await openCharter(declared('samples/preuves'));
		const told = await finding(document.uri, 'declaration/preuve_dossier');
		assert.equal(told.severity, vscode.DiagnosticSeverity.Information);
		assert.ok(told.message.includes(await local('dossier', 'folder')));
		const folder = vscode.Uri.joinPath(workspaceFolder(), 'samples', 'preuves');
		assert.ok((await vscode.workspace.fs.stat(folder)).type & vscode.FileType.Directory);
	});
});
