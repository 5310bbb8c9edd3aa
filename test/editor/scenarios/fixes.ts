import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, codes, finding, findingGone, local, openCharter, startAfresh, textBecomes } from '../charters';
import { openActions, takeAction } from '../menus';
import { ui } from '../ui';

async function fixes(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
	return await vscode.commands.executeCommand<vscode.CodeAction[]>(
		'vscode.executeCodeActionProvider',
		document.uri,
		range,
		vscode.CodeActionKind.QuickFix.value,
	);
}

async function applyFix(document: vscode.TextDocument, code: string, title: string | RegExp): Promise<void> {
	const { range } = await finding(document.uri, code);
	const found = await fixes(document, range);
	const fix = found.find((one) => (typeof title === 'string' ? one.title === title : title.test(one.title)));
	assert.ok(fix?.edit, `no fix is called ${title}: ${found.map((one) => one.title).join(' | ')}`);
	await vscode.workspace.applyEdit(fix.edit);
}

/** Applies a fix, then checks the text, the findings, and that one undo brings the text back. */
async function check(before: string, code: string, title: string | RegExp, after: string): Promise<void> {
	const { document } = await openCharter(before);
	await applyFix(document, code, title);
	await textBecomes(document, after);
	await findingGone(document.uri, code);
	await vscode.window.showTextDocument(document);
	await vscode.commands.executeCommand('undo');
	await textBecomes(document, before);
	await finding(document.uri, code);
}

describe('Quick fixes', () => {
	afterEach(cleanUp);

	it('repair a key, by the light bulb’s own menu', async () => {
		const editor = await openCharter(`${base}contr¦ainte:\n  - Un budget serré\n`);
		const { document } = editor;
		await finding(document.uri, 'format/cle_inconnue');
		const titles = await openActions('Control+.');
		assert.equal(titles.filter((one) => one === 'Rename to “contraintes”').length, 1, titles.join(' | '));
		await ui.screenshot('quick fixes');
		await takeAction(titles, 'Rename to “contraintes”');
		await textBecomes(document, `${base}contraintes:\n  - Un budget serré\n`);
		await findingGone(document.uri, 'format/cle_inconnue');
		await ui.press('Control+z');
		await textBecomes(document, `${base}contrainte:\n  - Un budget serré\n`);
		await finding(document.uri, 'format/cle_inconnue');
	});

	it('repair the file: key, accent, yes and no, date, missing key, French prose @fr', async () => {
		const rename = (to: string) => local(`Renommer en « ${to} »`, `Rename to “${to}”`);
		const replace = (to: string) => local(`Remplacer par « ${to} »`, `Replace with “${to}”`);
		await check(
			`${base}bénéfices:\n  - nom: Attente plus courte\n`,
			'format/cle_accentuee',
			await rename('benefices'),
			`${base}benefices:\n  - nom: Attente plus courte\n`,
		);
		await startAfresh();
		await check(
			`${base}parcours:\n  - nom: Demander\n    etapes:\n      - nom: Payer\n        numerique: oui # bientôt\n`,
			'format/booleen',
			await replace('true'),
			`${base}parcours:\n  - nom: Demander\n    etapes:\n      - nom: Payer\n        numerique: true # bientôt\n`,
		);
		await startAfresh();
		await check(
			`${base}livrables:\n  - nom: Guide\n    date: 30/09/2026\n`,
			'format/date',
			await replace('2026-09-30'),
			`${base}livrables:\n  - nom: Guide\n    date: 2026-09-30\n`,
		);
		await startAfresh();
		await check(
			`${base}contraintes:\n  - Le budget : 2 M$ sur deux ans\n`,
			'format/deux_points',
			await local('Mettre le texte entre guillemets', 'Put the text in quotes'),
			`${base}contraintes:\n  - "Le budget : 2 M$ sur deux ans"\n`,
		);
	});

	it('insert what an action expects, where it belongs @fr', async () => {
		const { document } = await openCharter(base);
		await applyFix(
			document,
			'pratiques',
			await local(/^Insérer « parcours » pour l’action 2\.1$/, /^Insert “parcours” for action 2\.1$/),
		);
		assert.ok(document.getText().startsWith(base), 'what was there stays');
		assert.match(document.getText().slice(base.length), /^parcours:\n {2}- nom: /);
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('undo');
		await textBecomes(document, base);
	});

	it('declare an action @fr', async () => {
		const { document } = await openCharter(`${base}indicateurs: []\n`);
		await applyFix(
			document,
			'performance',
			await local(/^Déclarer l’action 18\.1 : planifiée$/, /^Declare action 18\.1: planned$/),
		);
		await textBecomes(
			document,
			`${base}indicateurs: []
pratiques:
  performance: # 18 · Mesurer la performance pour appuyer les décisions
    indicateurs: # 18.1
      etat: planifiee
`,
		);
	});

	for (const eol of ['\n', '\r\n'])
		it(`settle a git conflict, of which nothing else is said (${eol === '\n' ? 'LF' : 'CRLF'})`, async () => {
			const lay = (text: string) => text.replaceAll('\n', eol);
			const sides = ['version: "1"\nbudgt: 2\n', 'version: "2"\ncontexte: Un constat\n'] as const;
			const text = lay(`${base}<<<<<<< HEAD\n${sides[0]}=======\n${sides[1]}>>>>>>> autre\n`);
			const { document } = await openCharter(text);
			const { range } = await finding(document.uri, 'format/conflit_git');
			assert.equal(document.getText(range), '<<<<<<< HEAD');
			assert.deepEqual(
				codes(document.uri).filter((code) => code.startsWith('format/')),
				['format/conflit_git'],
			);
			await applyFix(document, 'format/conflit_git', 'Keep the incoming version (autre)');
			await textBecomes(document, lay(base + sides[1]));
			await findingGone(document.uri, 'format/conflit_git');
		});

	it('keep the ends of lines, the indentation and the comments of the file', async () => {
		const text = `${base}# en tête\nbesoins:\n    -   enonce: Payer # simple\ncontrainte: # à revoir\n    - Un budget\n`;
		const windows = text.replaceAll('\n', '\r\n');
		const { document } = await openCharter(windows);
		await applyFix(document, 'format/cle_inconnue', 'Rename to “contraintes”');
		await textBecomes(document, windows.replace('contrainte:', 'contraintes:'));
	});

	it('offer nothing where nothing is wrong', async () => {
		const { document } = await openCharter(`${base}contrainte: []\n`);
		await finding(document.uri, 'format/cle_inconnue');
		assert.deepEqual(
			(await fixes(document, new vscode.Range(2, 3, 2, 3))).map((one) => one.title),
			[],
		);
	});
});
