import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addEvidence } from '../../server/engine/edits/add-evidence';
import { applyChanges } from '../../server/engine/text/change';
import { analyse, standard } from '../standard';
import { declaring, environment, head, ofPmv } from './support/declaring';
import { layouts } from './support/findings';

/** The text with the evidence added to an action; undefined where nothing is written. */
function added(text: string, evidence: string, id = 'valeur.pmv'): string | undefined {
	const { charter, assessment } = analyse(text, environment());
	const action = standard.action(id);
	assert.ok(action, id);
	const changes = addEvidence(charter, assessment, action, evidence);
	return changes && applyChanges(text, changes);
}

const evidenceOf = (text: string, id = 'valeur.pmv') =>
	analyse(text, environment())
		.assessment.declarations.get(id)
		?.evidence.map((evidence) => evidence.text) ?? [];

const comment = '# 8 · Livrer de la valeur rapidement et améliorer le service en continu';
/** The sections in front of `pratiques` in the order of the format. */
const sections = head.slice(0, head.indexOf('references:'));
const cases: readonly [name: string, before: string, after: string, evidence?: string][] = [
	[
		'where nothing is declared at all, as an action still to be evaluated',
		sections,
		`${sections}pratiques:\n  valeur: ${comment}\n    pmv: # 8.1\n      etat: a_evaluer\n      preuves: [docs/pmv.md]\n`,
	],
	[
		'under a section that is empty',
		`${head}pratiques:\n`,
		declaring(`  valeur: ${comment}\n    pmv: # 8.1\n      etat: a_evaluer\n      preuves: [docs/pmv.md]\n`),
	],
	[
		'beside another action, in the order of the standard',
		declaring('  valeur: # 8\n    experimentation: # 8.3\n      etat: a_evaluer\n'),
		declaring(
			'  valeur: # 8\n    pmv: # 8.1\n      etat: a_evaluer\n      preuves: [docs/pmv.md]\n    experimentation: # 8.3\n      etat: a_evaluer\n',
		),
	],
	[
		'as a list of one, whose status stays as it is',
		ofPmv('etat: partielle # à voir', 'responsable: Équipe'),
		ofPmv('etat: partielle # à voir', 'preuves: [docs/pmv.md]', 'responsable: Équipe'),
	],
	[
		'after a key that is empty, in front of its comment',
		ofPmv('etat: partielle', 'preuves: # à venir'),
		ofPmv('etat: partielle', 'preuves: [docs/pmv.md] # à venir'),
	],
	[
		'in brackets',
		ofPmv('etat: partielle', 'preuves: [solution.pmv] # une'),
		ofPmv('etat: partielle', 'preuves: [solution.pmv, docs/pmv.md] # une'),
	],
	[
		'in brackets that hold nothing',
		ofPmv('etat: partielle', 'preuves: []'),
		ofPmv('etat: partielle', 'preuves: [docs/pmv.md]'),
	],
	[
		'in brackets over several lines',
		ofPmv('etat: partielle', 'preuves: [', '  solution.pmv, # une', ']'),
		ofPmv('etat: partielle', 'preuves: [', '  solution.pmv, docs/pmv.md, # une', ']'),
	],
	[
		'as a last item, behind the comment of the one before',
		ofPmv('etat: partielle', 'preuves:', '  - solution.pmv # une', '# fin', 'echeance: 2027-01-31'),
		ofPmv('etat: partielle', 'preuves:', '  - solution.pmv # une', '  - docs/pmv.md', '# fin', 'echeance: 2027-01-31'),
	],
	[
		'as an item where the dashes stand under the key',
		ofPmv('preuves:', '- solution.pmv', 'etat: partielle'),
		ofPmv('preuves:', '- solution.pmv', '- docs/pmv.md', 'etat: partielle'),
	],
	[
		'behind a dash that nothing follows',
		ofPmv('etat: partielle', 'preuves:', '  - # laquelle ?'),
		ofPmv('etat: partielle', 'preuves:', '  - docs/pmv.md # laquelle ?'),
	],
	[
		'beside a text that stands on its own',
		ofPmv('etat: partielle', 'preuves: "docs/plan #2.md" # une'),
		ofPmv('etat: partielle', 'preuves: ["docs/plan #2.md", docs/pmv.md] # une'),
	],
	[
		'between braces',
		`${head}pratiques: { valeur: { pmv: { etat: partielle } } }\n`,
		`${head}pratiques: { valeur: { pmv: { etat: partielle, preuves: [docs/pmv.md] } } }\n`,
	],
	[
		'in a declaration that is empty braces',
		declaring('  valeur:\n    pmv: {}\n'),
		declaring('  valeur:\n    pmv: {etat: a_evaluer, preuves: [docs/pmv.md]}\n'),
	],
	[
		'in place of brackets that hold nothing',
		`${head}pratiques: []\n`,
		declaring(
			'  valeur: # 8 · Livrer de la valeur rapidement et améliorer le service en continu\n    pmv: # 8.1\n      etat: a_evaluer\n      preuves: [docs/pmv.md]\n',
		),
	],
	[
		'in quotes, where a bracket would end the list',
		ofPmv('etat: partielle', 'preuves: [solution.pmv]'),
		ofPmv('etat: partielle', 'preuves: [solution.pmv, "usagers.groupes[Aînés]"]'),
		'usagers.groupes[Aînés]',
	],
	[
		'as it is, a URL',
		ofPmv('etat: partielle', 'preuves: [solution.pmv]'),
		ofPmv('etat: partielle', 'preuves: [solution.pmv, https://exemple.gouv.qc.ca/pmv?a=1#b]'),
		' https://exemple.gouv.qc.ca/pmv?a=1#b ',
	],
	[
		'in a list that another declaration borrows',
		declaring('  valeur:\n    pmv:\n      preuves: &p [solution.pmv]\n    experimentation:\n      preuves: *p\n'),
		declaring(
			'  valeur:\n    pmv:\n      preuves: &p [solution.pmv, docs/pmv.md]\n    experimentation:\n      preuves: *p\n',
		),
	],
	[
		'beside what a merge key brings',
		`${head}x-base: &base\n  etat: partielle\npratiques:\n  valeur:\n    pmv:\n      <<: *base\n      commentaire: À suivre\n`,
		`${head}x-base: &base\n  etat: partielle\npratiques:\n  valeur:\n    pmv:\n      <<: *base\n      preuves: [docs/pmv.md]\n      commentaire: À suivre\n`,
	],
];

describe('adding evidence to a declaration', () => {
	for (const [name, before, after, evidence = 'docs/pmv.md'] of cases)
		for (const { name: layout, lay } of layouts)
			it(`${name} (${layout})`, () => {
				const result = added(lay(before), evidence);
				assert.equal(result, lay(after));
				assert.equal(evidenceOf(result ?? '').at(-1), evidence.trim());
				assert.equal(added(result ?? '', evidence), undefined, 'it is there now');
			});

	it('begins a file that holds nothing yet', () => {
		assert.equal(
			added('', 'docs/pmv.md'),
			`pratiques:\n  valeur: ${comment}\n    pmv: # 8.1\n      etat: a_evaluer\n      preuves: [docs/pmv.md]\n`,
		);
	});

	it('writes nothing that is there already, however it is written', () => {
		for (const [known, evidence] of [
			['"docs/pmv.md"', 'docs/pmv.md'],
			['./docs/pmv.md', 'docs/pmv.md'],
			['docs\\pmv.md', 'docs/pmv.md'],
			['"usagers.groupes[Aînés]"', 'usagers.groupes[Ai\u0302nés]'],
		] as const)
			assert.equal(added(ofPmv('etat: partielle', `preuves: [${known}]`), evidence), undefined, known);
		// Another place of the same file is another piece of evidence.
		assert.ok(added(ofPmv('preuves: ["docs/pmv.md#portée"]'), 'docs/pmv.md'));
	});

	it('writes nothing where it cannot be certain of what it does', () => {
		for (const text of [
			ofPmv('etat: "partielle'),
			declaring('  valeur:\n    pmv: en_place\n'),
			declaring('  valeur: en_place\n'),
			`${head}pratiques: [valeur]\n`,
			declaring('  valeur:\n    pmv:\n      preuves: { a: b }\n'),
			declaring('  valeur:\n    pmv:\n      preuves: |\n        docs/a.md\n'),
			`${head}x-base: &base\n  etat: partielle\n  preuves: [docs/a.md]\npratiques:\n  valeur:\n    pmv: *base\n`,
			`${head}x-base: &base\n  etat: partielle\n  preuves: [docs/a.md]\npratiques:\n  valeur:\n    pmv:\n      <<: *base\n      etat: en_place\n`,
			`${head}x-base: &base\n  etat: partielle\npratiques:\n  valeur:\n    pmv: { <<: *base }\n`,
			`${head}x-liste: &liste [docs/a.md]\npratiques:\n  valeur:\n    pmv:\n      preuves: *liste\n`,
			'- a\n',
			'un texte\n',
		])
			assert.equal(added(text, 'docs/pmv.md'), undefined, text.slice(-80));
	});

	it('takes one line, and an action of the edition', () => {
		for (const evidence of ['', '  ', 'a\nb', 'a\r\nb']) assert.equal(added(head, evidence), undefined);
		const beta = standard.actions.find(({ wording }) => wording.courante === null);
		assert.equal(added(head, 'docs/pmv.md', beta?.id), undefined);
		assert.ok(added(head.replace('charte: 1\n', 'charte: 1\nedition: beta\n'), 'docs/pmv.md', beta?.id));
	});

	it('gives back whatever was given, and changes nothing else', () => {
		const fields = [
			[],
			['etat: partielle'],
			['etat: partielle', 'preuves: [a.md]'],
			['etat: partielle', 'preuves:', '  - a.md'],
			['etat: partielle', 'preuves: a.md'],
		];
		fc.assert(
			fc.property(fc.constantFrom(...fields), fc.string({ unit: 'grapheme', maxLength: 20 }), (fields, evidence) => {
				const text = fields.length > 0 ? ofPmv(...fields) : head;
				const result = added(text, evidence);
				if (result === undefined) return;
				const before = evidenceOf(text);
				const after = evidenceOf(result);
				// A placeholder such as « … » is no evidence, though it is written.
				assert.deepEqual(after.slice(0, before.length), before);
				if (after.length > before.length) assert.equal(after.at(-1), evidence.trim());
				assert.ok(result.startsWith(sections));
			}),
			{ numRuns: 300 },
		);
	});
});
