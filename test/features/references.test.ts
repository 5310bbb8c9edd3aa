import assert from 'node:assert/strict';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { highlights } from '../../server/features/highlights';
import { references } from '../../server/features/references';
import { layouts } from '../unit/support/findings';
import { marked } from './marked';
import { shown, unmarked } from './ranges';

const head = 'charte: 1\ninitiative:\n  nom: Permis\n  organisme: Régie\n  phase: amorce\n';

function found(source: string, includeDeclaration = true): string {
	const { document, analysis, offset } = marked(source);
	const locations = references(document, analysis, offset, includeDeclaration);
	return locations.length === 0
		? ''
		: shown(
				document,
				locations.map(({ range }) => range),
			);
}

/** All that is referred to, in every layout: the text with `⟨…⟩` around each place, and `$$` where the cursor is. */
function check(title: string, source: string): void {
	for (const { name, lay } of layouts)
		it(`${title} (${name})`, () => {
			const before = lay(head + source);
			assert.equal(found(unmarked(before)), before.replace('$$', ''));
			const { document, analysis, offset } = marked(unmarked(before));
			const all = highlights(document, analysis, offset) ?? [];
			assert.equal(
				shown(
					document,
					all.map(({ range }) => range),
				),
				before.replace('$$', ''),
			);
		});
}

const preuves = (...pointers: string[]) =>
	`pratiques:\n  valeur:\n    pmv:\n      preuves:\n${pointers.map((pointer) => `        - ${pointer}\n`).join('')}`;

describe('references and highlights', () => {
	check(
		'of a group: its declaration, the lists and the pointers',
		`usagers:\n  groupes:\n    - nom: ⟨Aî$$nés⟩ # seuls\n    - nom: Parents\n  recherche:\n    - methode: entrevue\n      groupes: ["⟨Aînés⟩", Parents]\nbesoins:\n  - enonce: a b\n    groupes: ⟨aines⟩\n${preuves('usagers.groupes[⟨Aînés⟩].taille', "'usagers.groupes[ ⟨aînés⟩ ]'", 'usagers.groupes[Parents]')}`,
	);
	check(
		'of an indicator, from a use',
		'objectifs:\n  - enonce: a b\n    indicateurs: [⟨Délai$$⟩]\nindicateurs:\n  - {nom: ⟨Délai⟩}\nbenefices:\n  - nom: Délai\n',
	);
	check(
		'of a target',
		'alignement:\n  - cible: ⟨sans_$$papier⟩\n  - cible: taux_utilisation\n  - cible: ⟨sans_papier⟩\n',
	);
	check(
		'of a section: the pointers to it and into it',
		`⟨sol$$ution⟩:\n  pmv:\n    date: 2026-01-01\n${preuves('⟨solution⟩', '⟨solution⟩.pmv', 'docs/solution')}`,
	);
	check(
		'of a key, from a pointer',
		`solution:\n  ⟨pmv⟩:\n    date: 2026-01-01\n  canaux: []\n${preuves('solution', 'solution.⟨p$$mv⟩', 'solution.⟨pmv⟩.date', 'solution.canaux')}`,
	);
	check(
		'of an item, from a pointer',
		`livrables:\n  - nom: ⟨Guide⟩\n    date: 2026-01-01\n${preuves('livrables[⟨Gui$$de⟩]', 'livrables[⟨guide⟩].date', 'livrables')}`,
	);
	check(
		'of a key of one item, not of the others',
		`livrables:\n  - nom: Guide\n    ⟨da$$te⟩: 2026-01-01\n  - nom: Code\n    date: 2026-01-01\n${preuves('livrables[Guide].⟨date⟩', 'livrables[Code].date', 'livrables.⟨date⟩')}`,
	);
	check(
		'through aliases, at the alias',
		'usagers:\n  groupes:\n    - nom: &a ⟨Aînés⟩\nbesoins:\n  - enonce: a b\n    groupes: [⟨*a⟩, ⟨Aî$$nés⟩]\n',
	);

	it('leave the declaration out when it is not wanted', () => {
		const source = `${head}usagers:\n  groupes:\n    - nom: Aî$$nés\nbesoins:\n  - enonce: a b\n    groupes: [Aînés]\n`;
		assert.equal(found(source, false), source.replace('$$', '').replace('[Aînés]', '[⟨Aînés⟩]'));
		const key = `${head}solution:\n  p$$mv:\n    date: 2026-01-01\n`;
		assert.equal(found(key, false), '');
	});

	it('tell what is declared from what is used', () => {
		const { document, analysis, offset } = marked(
			`${head}usagers:\n  groupes:\n    - nom: Aînés\nbesoins:\n  - enonce: a b\n    groupes: [Aî$$nés]\n`,
		);
		assert.deepEqual(
			highlights(document, analysis, offset)?.map(({ kind }) => kind),
			[DocumentHighlightKind.Write, DocumentHighlightKind.Read],
		);
	});

	it('do not guess which of the names is meant that an alias brings', () => {
		const groups =
			'x-b: &b {enonce: a b, groupes: [Aînés, Parents]}\nusagers:\n  groupes: [{nom: Aînés}, {nom: Parents}]\n';
		assert.equal(found(`${head}${groups}besoins:\n  - *$$b\n`), '');
		const evidence = `x-p: &p usagers.groupes[Aînés]\n${groups}pratiques:\n  valeur:\n    pmv:\n      preuves: [$$*p]\n`;
		assert.equal(found(head + evidence), '');
	});

	it('leave equal words to the editor where nothing is named', () => {
		for (const text of [
			'contexte: Un te$$xte\n',
			'solution:\n  p$$mv: {}\n',
			'budget:\n  total: 3$$\n',
			'# com$$mentaire\n',
		]) {
			const { document, analysis, offset } = marked(head + text);
			assert.equal(highlights(document, analysis, offset), null, text);
		}
		assert.equal(found('$$'), '');
		assert.equal(found('a: [$$'), '');
	});
});
