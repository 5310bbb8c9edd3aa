import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, codes, finding, findingGone, openCharter, save, textBecomes, withSetting } from '../charters';
import { fill, leave, pick } from '../quick-input';
import { eventually, ui } from '../ui';

const faults =
	'bénéfices: [] # à venir\nlivrables:\n  - nom: Guide\n    date: 30/09/2026\ncontrainte:\n  - Le budget : 2 M$\n';
const mended =
	'benefices: [] # à venir\nlivrables:\n  - nom: Guide\n    date: 2026-09-30\ncontraintes:\n  - "Le budget : 2 M$"\n';
/** What answers 18.3, whole. */
const risks =
	'risques:\n  - enonce: Le service tarde à venir\n    probabilite: moyen\n    impact: eleve\n    reponse: Livrer par lots\n    responsable: Régie\n';

async function offered(document: vscode.TextDocument, range: vscode.Range, kind = 'quickfix') {
	return await vscode.commands.executeCommand<vscode.CodeAction[]>(
		'vscode.executeCodeActionProvider',
		document.uri,
		range,
		kind,
	);
}

/** Runs the command of the action whose title fits, as the light bulb does. Resolves when its questions are answered. */
async function run(document: vscode.TextDocument, range: vscode.Range, title: RegExp): Promise<unknown> {
	const all = await offered(document, range);
	const found = all.find((one) => title.test(one.title));
	assert.ok(found?.command, `no action fits ${title}: ${all.map((one) => one.title).join(' | ')}`);
	return vscode.commands.executeCommand(found.command.command, ...(found.command.arguments ?? []));
}

async function undo(document: vscode.TextDocument): Promise<void> {
	await vscode.window.showTextDocument(document);
	await vscode.commands.executeCommand('undo');
}

describe('Actions on the charter', () => {
	afterEach(cleanUp);

	it('mend all that is certain on save, where the settings say so', async () => {
		await withSetting('editor.codeActionsOnSave', { 'source.fixAll.charte': 'explicit' }, async () => {
			const { document } = await openCharter(`${base}${faults}¦`);
			await finding(document.uri, 'format/cle_accentuee');
			await save(document);
			await textBecomes(document, base + mended);
			await eventually('nothing left to save', () => !document.isDirty);
			await findingGone(document.uri, 'format/cle_accentuee');
			await undo(document);
			await textBecomes(document, base + faults);
		});
	});

	it('leave the file alone on save, where they do not', async () => {
		const { document } = await openCharter(`${base}${faults}¦`);
		await finding(document.uri, 'format/cle_accentuee');
		await ui.type('x-a: 1');
		await textBecomes(document, `${base}${faults}x-a: 1`);
		await save(document);
		assert.equal(document.getText(), `${base}${faults}x-a: 1`);
	});

	it('mend all by the editor’s own command', async () => {
		const windows = (base + faults).replaceAll('\n', '\r\n');
		const { document } = await openCharter(windows);
		await finding(document.uri, 'format/cle_accentuee');
		await vscode.commands.executeCommand('editor.action.fixAll');
		await textBecomes(document, (base + mended).replaceAll('\n', '\r\n'));
		await vscode.commands.executeCommand('undo');
		await textBecomes(document, windows);
	});

	it('mend all findings of one kind', async () => {
		const text = `${base}bénéfices: []\nréférences: []\ncontrainte: []\n`;
		const { document } = await openCharter(text);
		const { range } = await finding(document.uri, 'format/cle_accentuee');
		const fix = (await offered(document, range)).find((one) => one.title.startsWith('Fix the 2 findings'));
		assert.ok(fix?.edit, 'the action');
		await vscode.workspace.applyEdit(fix.edit);
		await textBecomes(document, `${base}benefices: []\nreferences: []\ncontrainte: []\n`);
		await undo(document);
		await textBecomes(document, text);
	});

	it('declare what is detected, by the command, as one edit', async () => {
		const { document } = await openCharter(base + risks);
		await finding(document.uri, 'pratiques');
		await ui.command('Charte: Declare the Detected Actions');
		const written = `${base}${risks}pratiques:
  performance: # 18 · Mesurer la performance pour appuyer les décisions
    risques: # 18.3
      etat: en_place
      preuves: [risques]
`;
		await textBecomes(document, written);
		await ui.command('Charte: Declare the Detected Actions');
		await ui.waitFor('.notification-toast:has-text("Nothing to declare")');
		assert.equal(document.getText(), written);
		await undo(document);
		await textBecomes(document, base + risks);
	});

	it('ignore a finding, for a reason that is asked for', async () => {
		const text = `${base}portee:\n  zone: 1\n`;
		const { document } = await openCharter(text);
		const { range } = await finding(document.uri, 'format/cle_inconnue');
		const asked = run(document, range, /^Ignore “format\/cle_inconnue” here…$/);
		await fill('');
		await ui.waitFor('.quick-input-widget .quick-input-message:has-text("nothing is ignored")');
		assert.equal(document.getText(), text, 'nothing without a reason');
		await fill('Clé de notre outil');
		await asked;
		await textBecomes(
			document,
			`${base}portee:\n  # charte-ignorer format/cle_inconnue : Clé de notre outil\n  zone: 1\n`,
		);
		await findingGone(document.uri, 'format/cle_inconnue');
		assert.ok(!codes(document.uri).some((code) => code.startsWith('suppression/')));
		await undo(document);
		await textBecomes(document, text);
	});

	it('mark an action not applicable, for a reason that is asked for', async () => {
		const { document } = await openCharter(base);
		const { range } = await finding(document.uri, 'pratiques');
		const asked = run(document, range, /^Mark an action not applicable…$/);
		await pick('8.1 ·');
		await eventually('the question for the reason', async () =>
			(await ui.texts('.quick-input-title')).some((title) => title.includes('Reason for action 8.1')),
		);
		await pick('scope');
		await fill('Le service existe : on le retire', 'A sentence');
		await asked;
		await textBecomes(
			document,
			`${base}pratiques:
  valeur: # 8 · Livrer de la valeur rapidement et améliorer le service en continu
    pmv: # 8.1
      etat: sans_objet
      motif: hors_portee
      justification: "Le service existe : on le retire"
`,
		);
		await undo(document);
		await textBecomes(document, base);
	});

	it('write nothing when the questions are escaped', async () => {
		const { document } = await openCharter(`${base}zone: 1\n`);
		const { range } = await finding(document.uri, 'format/cle_inconnue');
		const asked = run(document, range, /^Ignore “format\/cle_inconnue” in the whole file…$/);
		await leave();
		await asked;
		assert.equal(document.getText(), `${base}zone: 1\n`);
	});

	it('declare any action, in any state', async () => {
		const { document } = await openCharter(base);
		const { range } = await finding(document.uri, 'pratiques');
		const asked = run(document, range, /^Declare an action…$/);
		await pick('8.1 ·');
		await eventually('the question for the status', async () =>
			(await ui.texts('.quick-input-title')).some((title) => title.includes('Status of action 8.1')),
		);
		await pick('planifiee');
		await asked;
		await textBecomes(
			document,
			`${base}pratiques:
  valeur: # 8 · Livrer de la valeur rapidement et améliorer le service en continu
    pmv: # 8.1
      etat: planifiee
`,
		);
	});

	it('declare in place of what stands for nothing, and leave all else as it is', async () => {
		const { document } = await openCharter(
			`${base}pratiques: ~ # nos réponses\ncontexte: Le délai : long # à revoir\n`,
		);
		const { range } = await finding(document.uri, 'pratiques');
		const asked = run(document, range, /^Declare an action…$/);
		await pick('8.1 ·');
		await eventually('the question for the status', async () =>
			(await ui.texts('.quick-input-title')).some((title) => title.includes('Status of action 8.1')),
		);
		await pick('planifiee');
		await asked;
		await textBecomes(
			document,
			`${base}pratiques: # nos réponses
  valeur: # 8 · Livrer de la valeur rapidement et améliorer le service en continu
    pmv: # 8.1
      etat: planifiee
contexte: Le délai : long # à revoir
`,
		);
	});
});
