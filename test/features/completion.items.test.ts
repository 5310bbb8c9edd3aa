import assert from 'node:assert/strict';
import { complete } from '../../server/features/completion/completion';
import { ask, check, labels, pick } from './accepting';
import { marked } from './marked';

describe('completion in comments', () => {
	check([
		['the word', 'charte: 1\n# cha$$\n', 'charte-ignorer', 'charte: 1\n# charte-ignorer $$\n'],
		[
			'a finding of the next line',
			'# charte-ignorer $$\ninitiative:\n  nome: X\n',
			'valeur',
			'# charte-ignorer valeur : $$\ninitiative:\n  nome: X\n',
		],
		[
			'a finding of the same line',
			'initiative:\n  nome: X # charte-ignorer $$\n',
			'format/cle_inconnue',
			'initiative:\n  nome: X # charte-ignorer format/cle_inconnue : $$\n',
		],
		[
			'a code half typed, before its reason',
			'# charte-ignorer val$$ : une raison\ncharte: 1\n',
			'valeur.pmv',
			'# charte-ignorer valeur.pmv$$ : une raison\ncharte: 1\n',
		],
	]);
});

describe('completion offers nothing', () => {
	for (const [title, source] of [
		['in a comment', 'charte: 1\n# une note $$\n'],
		['in a comment behind a value', 'initiative:\n  phase: amorce # une $$\n'],
		['in a block of text', 'contexte: |\n  Une phrase\n  et $$\n'],
		['on an empty line of a block of text', 'contexte: |\n  Une phrase\n\n  $$\n  suite\n'],
		['in prose', 'contexte: Une phrase qui $$continue\n'],
		['in prose that goes on', 'contexte: Une phrase\n  qui con$$\n'],
		['in prose behind a dash', 'portee:\n  inclus:\n    - Une phrase qui $$\n'],
		['in a quoted text over lines', 'contexte: "Une phrase\n  pha$$se"\n'],
		['behind a word that is no key', 'initiative:\n  nom du $$\n'],
		['for a name that is being given', 'usagers:\n  groupes:\n    - nom: $$\n'],
		['before a dash', 'besoins:\n $$ - enonce: X\n'],
		['under a key of the organisation', 'x-interne:\n  $$\n'],
		['under an unknown key', 'inconnue:\n  $$\n'],
		['where the values stand below', 'portee:\n  inclus: $$\n    - un\n'],
	] as const)
		it(title, () => assert.deepEqual(labels(source), []));
});

describe('completion items', () => {
	it('have their documentation in the language asked for', () => {
		const doc = (language: 'fr' | 'en') => {
			const item = ask('solution:\n  $$', language).items.find(({ label }) => label === 'pmv');
			assert.ok(typeof item?.documentation === 'object');
			return item.documentation.value;
		};
		assert.match(doc('fr'), /Produit minimum viable[\s\S]*Sert l’action\u00a0:\n- 8\.1 · Intégrer/);
		assert.match(doc('en'), /Minimum viable product[\s\S]*Serves the action:\n- 8\.1 · Integrate/);
	});

	it('come with the required keys first, then in the order of the format', () => {
		const sorted = [...ask('initiative:\n  debut: 2026-01-05\n  $$').items].sort((a, b) =>
			(a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1,
		);
		assert.deepEqual(
			sorted.map(({ label }) => label),
			['nom', 'organisme', 'phase', 'description', 'type', 'debut_travaux', 'fin', 'responsable', 'parrain'],
		);
	});

	it('ask for the next list where there is something to choose', () => {
		assert.equal(pick('initiative:\n  $$', 'phase').command?.command, 'editor.action.triggerSuggest');
		assert.equal(pick('initiative:\n  $$', 'nom').command, undefined);
	});

	it('answer a space only where it opens a value', () => {
		const count = (source: string) => {
			const { document, analysis, env, offset } = marked(source);
			return complete(document, analysis, env, offset, ' ').items.length;
		};
		assert.ok(count('initiative:\n  phase: $$') > 0);
		assert.ok(count('besoins:\n  - $$') > 0);
		assert.equal(count('initiative:\n  $$'), 0);
		assert.equal(count('charte: 1 $$'), 0);
	});
});
