import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, codes, finding, findingGone, findings, forget, textBecomes, withSetting } from '../charters';
import { workspaceFolder } from '../run-options';
import { eventually } from '../ui';

const faulty = `${base}contrainte: []\n`;
const declared = (file: string) =>
	`${base}pratiques:\n  valeur:\n    pmv:\n      etat: en_place\n      preuves: [${file}]\n`;
const unknown = 'format/cle_inconnue';
const missing = 'declaration/preuve_introuvable';

let count = 0;

/** Writes a file that no editor opens; it is deleted after the scenario. */
async function write(text: string, name = `ferme-${++count}.charte.yaml`): Promise<vscode.Uri> {
	const uri = vscode.Uri.joinPath(workspaceFolder(), name);
	forget(uri);
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
	return uri;
}

/** Whether no document holds the file. */
const isClosed = (uri: vscode.Uri) =>
	!vscode.workspace.textDocuments.some((one) => !one.isClosed && one.uri.toString() === uri.toString());

const whole = <T>(body: () => Promise<T>) => withSetting('charte.diagnosticsEspace', true, body);

describe('The whole workspace', () => {
	afterEach(cleanUp);

	it('shows the findings of a charter that is not open, for as long as the setting asks', async () => {
		const uri = await write(faulty);
		await whole(async () => {
			const found = await finding(uri, unknown);
			assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
			assert.ok(isClosed(uri), 'a document was opened');
			await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(base));
			await findingGone(uri, unknown);
			const other = await write(faulty);
			await finding(other, unknown);
			await vscode.workspace.fs.delete(other);
			await eventually('no finding of a deleted file', () => findings(other).length === 0);
			await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(faulty));
			await finding(uri, unknown);
		});
		await eventually('no findings', () => findings(uri).length === 0);
	});

	it('shows each finding once, whether its charter is open or not', async () => {
		const uri = await write(faulty);
		await whole(async () => {
			await finding(uri, unknown);
			const closed = codes(uri).join();
			const document = await vscode.workspace.openTextDocument(uri);
			await vscode.window.showTextDocument(document);
			const edit = new vscode.WorkspaceEdit();
			edit.insert(uri, new vscode.Position(5, 0), 'autre: x\n');
			await vscode.workspace.applyEdit(edit);
			await eventually('one finding more', () => codes(uri).filter((code) => code === unknown).length === 2);
			await vscode.commands.executeCommand('workbench.action.files.revert');
			await eventually('the findings of before', () => codes(uri).join() === closed);
			await vscode.commands.executeCommand('workbench.action.closeAllEditors');
			await eventually('the findings of the file', () => codes(uri).join() === closed);
		});
		await eventually('no findings', () => findings(uri).length === 0);
	});

	it('notices that an evidence file is created and deleted, of any kind, folders too', async () => {
		const uri = await write(declared('preuves-essai/plan.drawio'));
		const folder = vscode.Uri.joinPath(workspaceFolder(), 'preuves-essai');
		await whole(async () => {
			const { code } = await finding(uri, missing);
			// Links open the practice in the panel, as in charters that are open.
			assert.match(
				String(typeof code === 'object' && code.target),
				/charte-numerique\.charte-numerique\/pratique\/valeur\/pmv$/,
			);
			const file = await write('x', 'preuves-essai/plan.drawio');
			await findingGone(uri, missing);
			await vscode.workspace.fs.delete(file);
			await finding(uri, missing);
			await write('x', 'preuves-essai/plan.drawio');
			await findingGone(uri, missing);
			await vscode.workspace.fs.delete(folder, { recursive: true });
			await finding(uri, missing);
		});
	});

	it('notices it in a charter that is open, without the setting', async () => {
		const uri = await write(declared('plan-essai.drawio'));
		const file = await write('x', 'plan-essai.drawio');
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
		await eventually('findings', () => codes(uri).length > 0);
		assert.ok(!codes(uri).includes(missing));
		await vscode.workspace.fs.delete(file);
		await finding(uri, missing);
	});

	it('leaves out what the editor excludes', async () => {
		const kept = await write(faulty);
		const left = await write(faulty, 'exclu-essai/charte.yaml');
		forget(vscode.Uri.joinPath(workspaceFolder(), 'exclu-essai'));
		await withSetting('files.exclude', { 'exclu-essai': true }, async () => {
			await whole(async () => {
				await finding(kept, unknown);
				// One that comes later has been heard of: by then, all that was there before has been looked at.
				await finding(await write(faulty), unknown);
				assert.deepEqual(codes(left), []);
			});
		});
		await whole(async () => {
			await finding(left, unknown);
			await withSetting('files.exclude', { 'exclu-essai': true }, () =>
				eventually('no findings of what is excluded', () => codes(left).length === 0),
			);
		});
	});

	it('lets evidence follow files that are renamed', async () => {
		const uri = await write(declared('avant-essai.md'));
		const from = await write('x', 'avant-essai.md');
		const to = vscode.Uri.joinPath(workspaceFolder(), 'apres-essai.md');
		forget(to);
		const { document } = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
		await eventually('findings', () => codes(uri).length > 0);
		const edit = new vscode.WorkspaceEdit();
		edit.renameFile(from, to);
		assert.ok(await vscode.workspace.applyEdit(edit));
		await textBecomes(document, declared('apres-essai.md'));
		await findingGone(uri, missing);
	});
});
