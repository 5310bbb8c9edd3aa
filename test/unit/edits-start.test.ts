import assert from 'node:assert/strict';
import { insertStart } from '../../server/engine/edits/insert-start';
import { applyChanges } from '../../server/engine/text/change';
import { analyse, standard } from '../standard';
import { environment } from './support/declaring';
import { head, layouts } from './support/findings';

/** The text with a starting point for an action; undefined where nothing is written. */
function started(text: string, id: string, language: 'fr' | 'en' = 'fr'): string | undefined {
	const { charter, assessment } = analyse(text, environment());
	const one = assessment.actions.find(({ action }) => action.id === id);
	assert.ok(one, id);
	const changes = insertStart(charter, one, language);
	return changes && applyChanges(text, changes);
}

const pmv = `  pmv:
    fonctionnalites:
      - Fonctionnalité offerte dès la première version
    date: AAAA-MM-JJ
    objectifs:
      - Ce que la première version doit apprendre à l’équipe
`;
const cases: readonly [name: string, id: string, before: string, after: string][] = [
	['a section that is not there', 'valeur.pmv', head, `${head}solution:\n${pmv}`],
	[
		'a part of a section that is there, among comments',
		'valeur.pmv',
		`${head}solution: # ce que l’on fait\n  options: [] # à remplir\n# la suite\nequipe: {}\n`,
		`${head}solution: # ce que l’on fait\n  options: [] # à remplir\n${pmv}# la suite\nequipe: {}\n`,
	],
	['under a key that is empty', 'valeur.pmv', `${head}solution: # à venir\n`, `${head}solution: # à venir\n${pmv}`],
];

describe('inserting a starting point for an action', () => {
	for (const [name, id, before, after] of cases)
		for (const { name: layout, lay } of layouts)
			it(`writes ${name} (${layout})`, () => {
				const result = started(lay(before), id);
				assert.equal(result, lay(after));
				assert.equal(started(result ?? '', id), undefined, 'it is there now');
			});

	it('writes each section that an action is looked for in, once', () => {
		const several = standard
			.actionsIn('courante')
			.filter(({ fields }) => new Set(fields.map((field) => field.split(/[.[]/)[0])).size > 1);
		assert.ok(several.length > 0);
		for (const { id, fields } of several) {
			const result = started(head, id) ?? '';
			for (const section of new Set(fields.map((field) => field.split(/[.[]/)[0])))
				assert.equal(result.match(new RegExp(`^${section}:`, 'gm'))?.length, 1, `${id}: ${section}`);
		}
	});

	it('has one for every action of both editions, which can be read and is no answer yet', () => {
		for (const edition of ['courante', 'beta'] as const) {
			const text = head.replace('charte: 1\n', `charte: 1\nedition: ${edition}\n`);
			for (const { id } of standard.actionsIn(edition)) {
				const result = started(text, id);
				assert.ok(result !== undefined, id);
				const { charter, assessment, findings } = analyse(result, environment());
				assert.ok(charter.sound, id);
				assert.deepEqual(
					findings.filter(({ code }) => /^format\/(?:cle_|syntaxe|type)/.test(code)).map(({ code }) => code),
					[],
					id,
				);
				const one = assessment.actions.find(({ action }) => action.id === id);
				assert.notEqual(one?.detection.indication, 'present', id);
			}
		}
	});

	it('is said in the language of the charter’s reader', () => {
		assert.match(started(head, 'valeur.pmv', 'en') ?? '', /solution:\n {2}pmv:\n {4}fonctionnalites:\n {6}- \w+ /);
		assert.notEqual(started(head, 'valeur.pmv', 'en'), started(head, 'valeur.pmv', 'fr'));
	});

	it('begins a file that holds nothing yet', () => {
		assert.equal(started('', 'valeur.pmv'), `solution:\n${pmv}`);
		assert.equal(started('# Ma charte\r\n', 'valeur.pmv'), `# Ma charte\r\nsolution:\r\n${pmv.replace(/\n/g, '\r\n')}`);
	});

	it('writes nothing where the sections answer, are there, or have no place', () => {
		for (const text of [
			`${head}solution:\n  pmv:\n    fonctionnalites: [Payer le renouvellement par carte]\n    date: 2027-03-01\n`,
			`${head}solution:\n  pmv:\n    fonctionnalites: []\n`,
			`${head}solution: { options: [] }\n`,
			`${head}solution: Un texte\n`,
			`${head}x-base: &base\n  pmv:\n    date: 2027-03-01\nsolution: *base\n`,
			head.replace('nom: Permis', 'nom: "Permis'),
			`{ ${head.trim().split('\n')[0]} }\n`,
			'- a\n',
			'un texte\n',
		])
			assert.equal(started(text, 'valeur.pmv'), undefined, text.slice(-60));
	});
});
