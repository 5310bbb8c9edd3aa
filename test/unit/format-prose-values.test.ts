import assert from 'node:assert/strict';
import { read } from '../standard';
import { environment, fixed, head, layouts, only, repaired } from './support/findings';

const english = environment({ language: 'en' });

describe('prose in place of a value', () => {
	const kept = (before: string, code: string) => {
		const text = head + before;
		return (only(text, code).fixes ?? []).map((fix) => [
			fixed(text, fix).slice(head.length),
			fix.preferred ?? false,
			fix.safe ?? false,
		]);
	};

	it('is behind what the field beside it says already, in its quotes', () => {
		const api = (description: string) =>
			`solution:\n  architecture:\n    api: API REST publique\n    description: ${description}\n`;
		const after = (description: string) =>
			`solution:\n  architecture:\n    api: true\n    description: ${description}\n`;
		for (const [before, joined] of [
			['Trois modules', 'Trois modules; API REST publique'],
			['Trois modules.', 'Trois modules. API REST publique'],
			['"Trois : modules"', '"Trois : modules; API REST publique"'],
			["'L''API, trois modules'", "'L''API, trois modules; API REST publique'"],
		] as const)
			assert.equal(kept(api(before), 'format/booleen')[0]?.[0], after(joined), before);
	});

	it('is in the field beside it where that is empty', () => {
		const before = 'solution:\n  architecture:\n    description: # à écrire\n    api: API REST publique\n';
		assert.equal(
			kept(before, 'format/booleen')[0]?.[0],
			'solution:\n  architecture:\n    description: API REST publique # à écrire\n    api: true\n',
		);
	});

	it('keeps the lines of a block text, and what looks like a comment in it', () => {
		const before =
			'solution:\n  architecture:\n    api: |\n      API REST publique, en trois parties\n      # la première en mai\n    modules: [a]\n';
		assert.equal(
			kept(before, 'format/booleen')[0]?.[0],
			'solution:\n  architecture:\n    api: true\n    modules: [a]\n    description: "API REST publique, en trois parties\\n# la première en mai"\n',
		);
	});

	it('is beside a list in brackets, which stays what it is', () => {
		assert.equal(
			kept('solution: { architecture: { api: API REST, description: [a] } }\n', 'format/booleen')[0]?.[0],
			'solution: { architecture: { api: true, description: [a], x-api: API REST } }\n',
		);
	});

	it('is one text where it stands on two lines', () => {
		for (const { lay } of layouts) {
			const text = lay(
				`${head}parties_prenantes:\n  - nom: Syndicat\n    influence: forte, elle finance\n      le projet\n`,
			);
			assert.equal(
				repaired(text, 'format/valeur'),
				lay(
					`${head}parties_prenantes:\n  - nom: Syndicat\n    influence: eleve\n    participation: elle finance le projet\n`,
				),
			);
		}
	});

	it('is under a key of one’s own where the field beside it holds lines', () => {
		const before = 'solution:\n  architecture:\n    api: API REST publique\n    description: |\n      Un\n      Deux\n';
		assert.equal(
			kept(before, 'format/booleen')[0]?.[0],
			'solution:\n  architecture:\n    api: true\n    x-api: API REST publique\n    description: |\n      Un\n      Deux\n',
		);
	});

	it('is kept whichever of several values is chosen, and none is preferred', () => {
		assert.deepEqual(kept('solution: { canaux: [{ type: web et mobile }] }\n', 'format/valeur'), [
			['solution: { canaux: [{ type: web, soutien: web et mobile }] }\n', false, false],
			['solution: { canaux: [{ type: mobile, soutien: web et mobile }] }\n', false, false],
		]);
		const none = kept('securite:\n  efvp:\n    etat: on verra bien\n', 'format/valeur');
		assert.deepEqual(
			none.map(([text]) => text),
			['planifiee', 'en_cours', 'terminee'].map(
				(value) => `securite:\n  efvp:\n    etat: ${value}\n    commentaire: on verra bien\n`,
			),
		);
	});

	it('is no value where it says that it is not', () => {
		for (const text of ['pas encore terminée', 'Terminée? Non', 'not done yet']) {
			const before = `securite:\n  efvp:\n    etat: ${text}\n`;
			assert.ok(
				kept(before, 'format/valeur').every(([, preferred]) => preferred === false),
				text,
			);
			assert.equal(read(head + before).value.securite?.efvp?.etat, undefined, text);
		}
	});

	it('is kept where a yes or no is asked for', () => {
		assert.deepEqual(kept('solution: { architecture: { api: API REST publique et documentée } }\n', 'format/booleen'), [
			['solution: { architecture: { api: true, description: API REST publique et documentée } }\n', true, false],
			['solution: { architecture: { api: false, description: API REST publique et documentée } }\n', false, false],
		]);
		assert.deepEqual(kept('solution: { architecture: { api: Aucune interface } }\n', 'format/booleen'), [
			['solution: { architecture: { api: false, description: Aucune interface } }\n', false, false],
			['solution: { architecture: { api: true, description: Aucune interface } }\n', false, false],
		]);
		assert.deepEqual(kept('solution: { options: [{ nom: A, retenue: Non – trop cher }] }\n', 'format/booleen'), [
			['solution: { options: [{ nom: A, retenue: false, motif: trop cher }] }\n', true, false],
		]);
		assert.deepEqual(kept('renseignements: [{ nom: Adresse, personnel: OpenID }]\n', 'format/booleen')[0], [
			'renseignements: [{ nom: Adresse, personnel: true, x-personnel: OpenID }]\n',
			true,
			false,
		]);
	});

	it('is kept where a date is asked for', () => {
		assert.equal(
			repaired(`${head}livrables:\n  - nom: Guide\n    date: le 12 mars 2027, après le budget\n`, 'format/date'),
			`${head}livrables:\n  - nom: Guide\n    date: 2027-03-12\n    x-date: après le budget\n`,
		);
		assert.deepEqual(kept('livrables: [{ nom: Guide, date: au printemps 2027 }]\n', 'format/date'), [
			['livrables: [{ nom: Guide, x-date: au printemps 2027 }]\n', false, false],
		]);
		const declared = 'pratiques: { valeur: { pmv: { etat: planifiee, echeance: après le budget } } }\n';
		assert.deepEqual(kept(declared, 'format/date'), [
			[
				'pratiques: { valeur: { pmv: { etat: planifiee, echeance: AAAA-MM-JJ, commentaire: après le budget } } }\n',
				false,
				false,
			],
		]);
	});

	it('is kept where a number is asked for', () => {
		assert.equal(
			repaired(`${head}budget:\n  total: 250 000 $ (à confirmer)\n  devise: CAD\n`, 'format/type'),
			`${head}budget:\n  total: 250000\n  x-total: à confirmer\n  devise: CAD\n`,
		);
		assert.deepEqual(kept('budget: { total: environ 1,2 million de dollars }\n', 'format/type'), [
			['budget: { total: 1200000, x-total: "environ 1,2 million de dollars" }\n', false, false],
		]);
		assert.deepEqual(kept('budget: { total: entre 2 et 3 M$ }\n', 'format/type'), [
			['budget: { x-total: entre 2 et 3 M$ }\n', false, false],
		]);
		assert.deepEqual(kept('budget: { total: à confirmer en 2027 }\n', 'format/type'), [
			['budget: { x-total: à confirmer en 2027 }\n', false, false],
		]);
	});

	it('says in which field the text has its place', () => {
		const text = `${head}solution: { architecture: { api: API REST publique } }\n`;
		assert.match(only(text, 'format/booleen').message, /sous «\u00a0description\u00a0»/);
		assert.match(only(text, 'format/booleen', english).message, /under “description”/);
	});
});
