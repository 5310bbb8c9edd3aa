import * as vscode from 'vscode';
import * as assert from '../assert';
import { base, cleanUp, finding, openCharter, startAfresh, textBecomes } from '../charters';
import { becomes, eventually, ui, until } from '../ui';

/** Waits for the suggest widget to hold a label, and gives all the labels it shows. */
function offered(label: string): Promise<string[]> {
	return eventually(`the suggestion ${label}`, async () => {
		const labels = await ui.suggestLabels(1000);
		return labels.includes(label) ? labels : undefined;
	});
}

interface Case {
	readonly name: string;
	/** The text, the caret at `¦`. */
	readonly text: string;
	/** What is typed with real keys. */
	readonly type: string;
	/** Keys pressed after the typing, where the list does not open by itself. */
	readonly press?: string;
	readonly accept: string;
	/** How it is accepted: by a click, or by a key when it is the one chosen. */
	readonly by?: 'Enter' | 'Tab';
	readonly after: string;
}

const declaration = `${base}solution:
  pmv:
    fonctionnalites: [Payer en ligne]
    date: 2027-01-31
pratiques:
  valeur:
    pmv:
`;

const cases: readonly Case[] = [
	{
		name: 'a section at the root, accents typed by habit',
		text: `${base}¦`,
		type: 'béné',
		accept: 'benefices',
		by: 'Enter',
		after: `${base}benefices:\n  - nom: `,
	},
	{
		name: 'a key of the initiative, between two others',
		text: base.replace('  phase', '  ¦\n  phase'),
		type: 'desc',
		accept: 'description',
		by: 'Tab',
		after: base.replace('  phase', '  description: \n  phase'),
	},
	{
		name: 'the first key of a list item, asked for behind the dash',
		text: `${base}risques:\n  -¦`,
		type: ' ',
		accept: 'enonce',
		after: `${base}risques:\n  - enonce: `,
	},
	{
		name: 'a value of a list, shown as soon as the space is typed',
		text: `${base}risques:\n  - enonce: Retard\n    categorie:¦`,
		type: ' liv',
		accept: 'livraison',
		by: 'Enter',
		after: `${base}risques:\n  - enonce: Retard\n    categorie: livraison`,
	},
	{
		name: 'a value in place of another',
		text: base.replace('conception', 'conc¦eption'),
		type: '',
		press: 'Control+Space',
		accept: 'conception',
		after: base,
	},
	{
		name: 'a practice, its number and title behind it',
		text: `${base}pratiques:\n  ¦`,
		type: 'val',
		accept: 'valeur',
		by: 'Enter',
		after: `${base}pratiques:\n  valeur: # 8 · Livrer de la valeur rapidement et améliorer le service en continu\n    `,
	},
	{
		name: 'an action of a practice, its number behind it',
		text: `${base}pratiques:\n  valeur:\n    ¦`,
		type: 'pm',
		accept: 'pmv',
		by: 'Enter',
		after: `${base}pratiques:\n  valeur:\n    pmv: # 8.1\n      etat: `,
	},
	{
		name: 'a status',
		text: `${declaration}      etat:¦\n`,
		type: ' en',
		accept: 'en_place',
		after: `${declaration}      etat: en_place\n`,
	},
	{
		name: 'evidence found in the charter itself',
		text: `${declaration}      etat: en_place\n      preuves:\n        -¦`,
		type: ' sol',
		accept: 'solution.pmv',
		after: `${declaration}      etat: en_place\n      preuves:\n        - solution.pmv`,
	},
	{
		name: 'a group declared elsewhere, quoted where it must be, in flow style',
		text: `${base}usagers:\n  groupes:\n    - nom: "Aînés : seuls"\nbesoins:\n  - enonce: Payer\n    groupes: ¦`,
		type: '[',
		press: 'Control+Space',
		accept: 'Aînés : seuls',
		after: `${base}usagers:\n  groupes:\n    - nom: "Aînés : seuls"\nbesoins:\n  - enonce: Payer\n    groupes: ["Aînés : seuls"]`,
	},
	{
		name: 'a key in flow style, the bracket closed',
		text: `${base}portee: {¦}\n`,
		type: 'inc',
		accept: 'inclus',
		after: `${base}portee: {inclus: []}\n`,
	},
	{
		name: 'a key at four spaces',
		text: `${base.replaceAll('  ', '    ')}risques:\n    -   enonce: Retard\n        ¦`,
		type: 'cat',
		accept: 'categorie',
		by: 'Enter',
		after: `${base.replaceAll('  ', '    ')}risques:\n    -   enonce: Retard\n        categorie: `,
	},
	{
		name: 'a section at four spaces',
		text: `${base.replaceAll('  ', '    ')}¦`,
		type: 'besoi',
		accept: 'besoins',
		by: 'Enter',
		after: `${base.replaceAll('  ', '    ')}besoins:\n    - enonce: `,
	},
	{
		name: 'several lines with CRLF',
		text: `${base}¦`.replaceAll('\n', '\r\n'),
		type: 'besoi',
		accept: 'besoins',
		by: 'Enter',
		after: `${base}besoins:\n  - enonce: `.replaceAll('\n', '\r\n'),
	},
	{
		name: 'a boolean',
		text: `${base}solution:\n  architecture:\n    api:¦\n`,
		type: ' ',
		accept: 'true',
		after: `${base}solution:\n  architecture:\n    api: true\n`,
	},
];

describe('Completion by the real widget', () => {
	// The first answer of a server that is starting may come after the word is typed.
	before(async () => {
		const { document } = await openCharter(base);
		await finding(document.uri, 'pratiques');
		await startAfresh();
	});
	afterEach(cleanUp);

	for (const { name, text, type, press, accept, by, after } of cases) {
		it(`writes ${name}`, async () => {
			const { document } = await openCharter(text);
			if (type !== '') await ui.type(type);
			if (press) await ui.press(press);
			const labels = await offered(accept);
			assert.equal(labels.filter((label) => label === accept).length, 1, `${accept} is offered once`);
			if (by) {
				await becomes(async () => (await ui.suggestLabels())[0], accept, `the first of ${labels.join(', ')}`);
				await ui.press(by);
			} else await ui.acceptSuggestion(accept);
			await textBecomes(document, after);
		});
	}

	it('writes today’s date', async () => {
		const { document } = await openCharter(`${base}livrables:\n  - nom: Guide\n    date:¦\n`);
		await ui.type(' ');
		const now = new Date();
		const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
			.map((n) => String(n).padStart(2, '0'))
			.join('-');
		await offered(today);
		await eventually('nothing but dates', async () => {
			const labels = await ui.suggestLabels();
			if (!labels.every((label) => /^\d{4}-\d{2}-\d{2}$/.test(label))) throw new Error(labels.join());
			return true;
		});
		await ui.acceptSuggestion(today);
		await textBecomes(document, `${base}livrables:\n  - nom: Guide\n    date: ${today}\n`);
	});

	it('goes on from one choice to the next, by keys alone', async () => {
		const { document } = await openCharter(`${base}¦`);
		await ui.type('prat');
		await offered('pratiques');
		await ui.press('Enter');
		await offered('comprendre');
		await ui.type('val');
		await eventually('valeur first', async () => (await ui.suggestLabels())[0] === 'valeur');
		await ui.press('Enter');
		await offered('pmv');
		await ui.press('Enter');
		await offered('planifiee');
		await ui.screenshot('completion');
		await ui.type('plan');
		await eventually('planifiee first', async () => (await ui.suggestLabels())[0] === 'planifiee');
		await ui.press('Enter');
		await textBecomes(
			document,
			`${base}pratiques:
  valeur: # 8 · Livrer de la valeur rapidement et améliorer le service en continu
    pmv: # 8.1
      etat: planifiee`,
		);
	});

	it('fills a whole section by its tab stops', async () => {
		const { document } = await openCharter(`${base}¦`);
		await ui.type('alig');
		await offered('alignement (whole section)');
		await ui.acceptSuggestion('alignement (whole section)');
		await eventually('the section', () => document.getText().includes('alignement:\n  - cible: '));
		await ui.press('Escape', 'Escape');
		await startAfresh();

		const other = await openCharter(`${base}¦`);
		await ui.type('refer');
		await offered('references (whole section)');
		await ui.acceptSuggestion('references (whole section)');
		await eventually('the section', () => other.document.getText().includes('references:\n  - titre: '));
		await ui.type('La norme');
		await ui.press('Tab');
		await ui.type('https://exemple.gouv.qc.ca');
		await ui.press('Tab');
		await textBecomes(other.document, `${base}references:\n  - titre: La norme\n    url: https://exemple.gouv.qc.ca`);
	});

	it('writes a whole charter in an empty file', async () => {
		const { document } = await openCharter('¦');
		await ui.press('Control+Space');
		await eventually('the charters of that phase, one of each size', async () => {
			const labels = await offered('charte');
			const fitting = labels.filter((label) => /amorce|initiation/i.test(label));
			if (fitting.join() !== 'charte-amorce-essentiel,charte-amorce') throw new Error(labels.join(' | '));
			return true;
		});
		await ui.acceptSuggestion('charte-amorce');
		await eventually('the charter', () => /^charte: 1$/m.test(document.getText()) && document.lineCount > 20);
		await eventually('the first thing to fill in selected', () => {
			const selected = document.getText(vscode.window.activeTextEditor?.selection);
			return selected.length > 3 && !selected.includes('\n');
		});
		await ui.screenshot('whole charter');
	});

	it('explains what it offers', async () => {
		await openCharter(`${base}solution:\n  canaux:\n    - type:¦`);
		await ui.type(' ');
		await offered('comptoir');
		// The key shows and hides the explanation, and the editor remembers which.
		const shown = async () => (await ui.texts('.suggest-details')).join('').trim().startsWith('Site or application');
		if (!(await shown())) await until('the explanation', () => ui.press('Control+Space'), shown);
		await ui.screenshot('completion details');
	});

	it('offers every item once, and no word of the text', async () => {
		const { document } = await openCharter(`${base}risques:\n  - ¦`);
		const list = await vscode.commands.executeCommand<vscode.CompletionList>(
			'vscode.executeCompletionItemProvider',
			document.uri,
			new vscode.Position(6, 4),
		);
		const labels = list.items.map((item) => (typeof item.label === 'string' ? item.label : item.label.label));
		assert.ok(labels.includes('enonce'), labels.join());
		assert.deepEqual(labels, [...new Set(labels)]);
		assert.ok(!labels.includes('Permis'), 'no word of the text');
	});

	it('leaves prose alone', async () => {
		const { document } = await openCharter(`${base}contexte:¦`);
		await ui.type(' Le budget est serré - mais la date, elle, tient.');
		await ui.press('Enter');
		await ui.type('version: 2');
		await textBecomes(document, `${base}contexte: Le budget est serré - mais la date, elle, tient.\nversion: 2`);
	});
});
