import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Existence } from '../../server/engine/env';
import { documentLinks } from '../../server/features/document-links';
import { processorTime } from '../processor-time';
import { analyse, defaultEnvironment } from '../standard';
import { layouts } from '../unit/support/findings';
import { today } from './marked';
import { shown, unmarked } from './ranges';

const head = 'charte: 1\ninitiative:\n  nom: Permis\n  organisme: Régie\n  phase: amorce\n';

function links(
	text: string,
	{
		exists = () => 'unknown',
		language = 'fr',
		uri = 'file:///projets/permis/charte.yaml',
	}: {
		exists?: (path: string) => Existence;
		language?: 'fr' | 'en';
		uri?: string;
	} = {},
) {
	const env = defaultEnvironment(today, { exists, language });
	const document = TextDocument.create(uri, 'charte', 1, text);
	const found = documentLinks(document, analyse(text, env), env);
	return {
		text: shown(
			document,
			found.map(({ range }) => range),
		),
		targets: found.map(({ target }) => target),
		tooltips: found.map(({ tooltip }) => tooltip),
	};
}

const preuves = (...texts: string[]) =>
	`${head}pratiques:\n  valeur:\n    pmv:\n      etat: en_place\n      preuves:\n${texts.map((text) => `        - ${text}\n`).join('')}`;

describe('document links', () => {
	for (const { name, lay } of layouts)
		it(`open the files of the evidence, beside the charter (${name})`, () => {
			const text = lay(
				preuves('⟨docs/pmv.md⟩ # note', '"⟨./docs/Compte rendu.pdf⟩"', "'⟨rapport.docx#page=2⟩'", 'solution.pmv'),
			);
			const found = links(unmarked(text));
			assert.equal(found.text, text);
			assert.deepEqual(found.targets, [
				'file:///projets/permis/docs/pmv.md',
				'file:///projets/permis/docs/Compte%20rendu.pdf',
				'file:///projets/permis/rapport.docx',
			]);
			assert.deepEqual(new Set(found.tooltips), new Set(['Ouvrir le fichier']));
		});

	it('open files and folders that are there, not those that are missing or outside', () => {
		const states: Record<string, Existence> = {
			'docs/la.md': 'file',
			LICENCE: 'file',
			'docs/essais': 'folder',
			'docs/manque.md': 'none',
			'../dehors.md': 'outside',
			'../voisin.md': 'file',
		};
		const text = preuves(
			'⟨docs/la.md⟩',
			'⟨LICENCE⟩',
			'⟨docs/essais⟩',
			'docs/manque.md',
			'../dehors.md',
			'⟨../voisin.md⟩',
		);
		const found = links(unmarked(text), { exists: (path) => states[path] ?? 'unknown', language: 'en' });
		assert.equal(found.text, text);
		assert.deepEqual(found.tooltips, ['Open the file', 'Open the file', 'Open the folder', 'Open the file']);
		assert.equal(found.targets[3], 'file:///projets/voisin.md');
	});

	it('are careful where nothing is known of files', () => {
		const text = preuves(
			'⟨docs/a.md⟩',
			'Rapport du comité',
			'../a.md',
			'docs/../../a.md',
			'/etc/hosts.txt',
			'C:\\a.md',
			'⟨docs\\b.md⟩',
		);
		const found = links(unmarked(text));
		assert.equal(found.text, text);
		assert.equal(found.targets[1], 'file:///projets/permis/docs/b.md');
		assert.deepEqual(links(unmarked(text), { uri: 'untitled:Untitled-1' }).targets, []);
	});

	it('work in virtual workspaces', () => {
		const found = links(preuves('docs/a.md'), { uri: 'vscode-vfs://github/org/depot/charte.yaml' });
		assert.deepEqual(found.targets, ['vscode-vfs://github/org/depot/docs/a.md']);
	});

	it('open the documents of other fields when they look like files', () => {
		const text = `${head}approbations:\n  - qui: Comité\n    date: 2026-01-01\n    document: ⟨docs/pv.pdf⟩\n  - qui: Comité\n    date: 2026-01-01\n    document: Procès-verbal du 12 mars\nusagers:\n  recherche:\n    - methode: entrevue\n      preuve: ⟨essais/⟩\n`;
		assert.equal(links(unmarked(text)).text, text);
	});

	it('open web addresses in references, evidence, prose and own keys', () => {
		const text = `${head}contexte: >-\n  Voir ⟨https://exemple.qc.ca/a_(b)⟩, (⟨http://exemple.qc.ca/c⟩) et «\u00a0⟨https://exemple.qc.ca/é?x=1#y⟩\u00a0».\nbudget:\n  total: 3 # https://exemple.qc.ca/commentaire\nreferences:\n  - titre: Loi\n    url: "⟨https://exemple.qc.ca/loi⟩"\nx-liens: {wiki: ⟨https://exemple.qc.ca/wiki⟩}\npratiques:\n  valeur:\n    pmv:\n      preuves: [⟨https://exemple.qc.ca/pmv⟩, "javascript:alert(1)", "command:a.b", "file:///etc/passwd", "https://"]\n`;
		const found = links(unmarked(text));
		assert.equal(found.text, text);
		assert.deepEqual(
			found.targets.map((target) => target?.replace(/^https?:\/\/exemple\.qc\.ca\//, '')),
			['a_(b)', 'c', 'é?x=1#y', 'loi', 'wiki', 'pmv'],
		);
		assert.equal(found.tooltips[0], 'Ouvrir l’adresse');
	});

	it('are none in what stands elsewhere, in placeholders, in broken files', () => {
		const text = `${head}x-a: &a ⟨https://exemple.qc.ca/a⟩\ncontexte: *a\npratiques:\n  valeur:\n    pmv:\n      preuves: [*a, À compléter, "…"]\n`;
		assert.equal(links(unmarked(text)).text, text);
		for (const broken of ['', '\n', '- a', 'a: "https://exemple.qc.ca', ': ['])
			assert.deepEqual(links(broken).targets, [], broken);
	});

	it('end before the marks and the brackets of the sentence, however many', () => {
		const marks = [')'.repeat(50_000), `${'.'.repeat(50_000)}`, `${').'.repeat(25_000)}]]`];
		const before = process.cpuUsage().user;
		for (const rest of marks)
			assert.deepEqual(links(`${head}contexte: "https://exemple.qc.ca/a_(b)${rest}"\n`).targets, [
				'https://exemple.qc.ca/a_(b)',
			]);
		const inside = `https://exemple.qc.ca/a${'.'.repeat(50_000)}x`;
		assert.deepEqual(links(`${head}contexte: "${inside}"\n`).targets, [inside]);
		const took = (process.cpuUsage().user - before) / 1e6;
		assert.ok(took < 2, `${took} s`);
	}).timeout(200_000);

	it('keep up with a file of nothing else', () => {
		const text = `${head}contexte: |\n${'  https://exemple.qc.ca/a((((((((((((((((((((,,,,,,,,,,,,\n'.repeat(20_000)}`;
		const env = defaultEnvironment(today);
		const document = TextDocument.create('file:///essai/charte.yaml', 'charte', 1, text);
		const analysis = analyse(text, env);
		const before = processorTime();
		assert.equal(documentLinks(document, analysis, env).length, 2000);
		assert.ok(processorTime() - before < 2_000, `${processorTime() - before} ms`);
	}).timeout(120_000);
});
