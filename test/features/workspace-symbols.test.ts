import assert from 'node:assert/strict';
import { SymbolKind } from 'vscode-languageserver-types';
import { workspaceSymbols } from '../../server/features/workspace-symbols';
import { at } from './marked';

const text = `charte: 1
initiative:
  nom: Permis en ligne
  organisme: Régie
  phase: conception
usagers:
  groupes:
    - nom: "Aînés"
objectifs:
  - Aller vite
contraintes: [Budget]
pratiques:
  valeur:
    pmv:
      etat: planifiee
    inconnue: {}
`;

const source = (language: 'fr' | 'en', body = text, uri = 'file:///essai/charte.yaml') => {
	const { document, analysis } = at(body, 0, { language });
	return { uri, document, analysis, language };
};

const names = (query: string, language: 'fr' | 'en' = 'fr') =>
	workspaceSymbols([source(language)], query).map(({ name }) => name);

describe('workspace symbols', () => {
	it('are the initiative, its sections, named items, practices and actions', () => {
		assert.deepEqual(
			names('').sort(),
			[
				'8 · Livrer de la valeur rapidement et améliorer le service en continu',
				names('8.1')[0],
				'Aller vite',
				'Aînés',
				'Permis en ligne',
				'charte',
				'contraintes',
				'initiative',
				'objectifs',
				'pratiques',
				'usagers',
			].sort(),
		);
	});

	it('show an action by number, wording and status, in the language', () => {
		assert.match(names('8.1')[0] ?? '', /^8\.1 · .+ · planifiée$/);
		assert.match(names('8.1', 'en')[0] ?? '', /^8\.1 · .+ · planned$/);
		assert.deepEqual(names('planifiee'), names('8.1'));
	});

	it('say where they stand', () => {
		const { document } = source('fr');
		const [group] = workspaceSymbols([source('fr')], 'aines');
		assert.equal(group?.kind, SymbolKind.Object);
		assert.equal(group?.containerName, 'Permis en ligne · usagers.groupes');
		assert.ok(group && 'range' in group.location);
		assert.equal(group.location.uri, document.uri);
		assert.equal(document.getText(group.location.range), 'Aînés');
	});

	it('fit the letters of a query in order, without accents and case, the closest first', () => {
		assert.deepEqual(names('AINES')[0], 'Aînés');
		assert.deepEqual(names('permis en'), ['Permis en ligne']);
		assert.equal(names('objectifs')[0], 'objectifs');
		assert.deepEqual(names('pmslgn'), ['Permis en ligne']);
		assert.deepEqual(names('zzz'), []);
		assert.deepEqual(names('ti').slice(0, 1), ['initiative']);
	});

	it('come from all charters that are given, and not without end', () => {
		const other = source('fr', text.replace('Permis en ligne', 'Permis de chasse'), 'file:///autre/charte.yaml');
		const found = workspaceSymbols([source('fr'), other], 'permis');
		assert.deepEqual(
			found.map(({ name, location }) => [name, location.uri]),
			[
				['Permis en ligne', 'file:///essai/charte.yaml'],
				['Permis de chasse', 'file:///autre/charte.yaml'],
			],
		);
		const long = source(
			'fr',
			`livrables:\n${Array.from({ length: 2000 }, (_, n) => `  - nom: Guide ${n}\n`).join('')}`,
		);
		assert.equal(workspaceSymbols([long], '').length, 500);
	});

	it('are few in a charter that is broken or empty', () => {
		for (const body of ['', '\n', '- a\n', 'a: [', 'initiative:\n  nom:\nusagers: *a\n'])
			for (const { name } of workspaceSymbols([source('fr', body)], '')) assert.notEqual(name.trim(), '');
	});
});
