import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeDetails } from '../../server/engine/edits/details';
import { type Details, detailKeys } from '../../server/engine/model/details';
import { applyChanges } from '../../server/engine/text/change';
import { analyse, standard } from '../standard';
import { declaring, environment, head, ofPmv } from './support/declaring';

/** The text once some details changed; undefined where nothing is written. */
function changed(text: string, details: Details, id = 'valeur.pmv'): string | undefined {
	const { charter, assessment } = analyse(text, environment());
	const action = standard.action(id);
	assert.ok(action, id);
	const changes = changeDetails(charter, assessment, action, details);
	return changes && applyChanges(text, changes);
}

const person = (text: string): Details => ({ fields: { responsable: text } });
const comment = (text: string): Details => ({ fields: { commentaire: text } });
const evidence = (was: string, becomes: string): Details => ({ evidence: [{ was, becomes }] });
const flow = (inside: string) => declaring(`  valeur: { pmv: { ${inside} } } # 8\n`);

const cases: readonly [name: string, before: string, details: Details, after: string][] = [
	[
		'person and due date of what is planned, in the order of the format',
		ofPmv('etat: planifiee # 2027', 'commentaire: Plus tard'),
		{ fields: { responsable: 'Équipe Permis', echeance: '2027-01-31' } },
		ofPmv('etat: planifiee # 2027', 'responsable: Équipe Permis', 'echeance: 2027-01-31', 'commentaire: Plus tard'),
	],
	[
		'another person, in front of the comment behind',
		ofPmv('etat: planifiee', 'responsable: "Ann: la chef" # à confirmer'),
		person('Luc'),
		ofPmv('etat: planifiee', 'responsable: Luc # à confirmer'),
	],
	[
		'a person whose name YAML would misread',
		ofPmv('etat: planifiee', 'responsable: Luc'),
		person('Équipe : permis #2'),
		ofPmv('etat: planifiee', 'responsable: "Équipe : permis #2"'),
	],
	[
		'a person in braces, whose name has a comma',
		flow('etat: planifiee, echeance: 2027-01-31'),
		person('Tremblay, Luc'),
		flow('etat: planifiee, echeance: 2027-01-31, responsable: "Tremblay, Luc"'),
	],
	['no person any more', ofPmv('etat: planifiee', 'responsable: Luc'), person(''), ofPmv('etat: planifiee')],
	[
		'no person any more, but what was noted of her',
		ofPmv('etat: planifiee', 'responsable: Luc # remplacé en mai', 'echeance: 2027-01-31'),
		person(''),
		ofPmv('etat: planifiee', '# remplacé en mai', 'echeance: 2027-01-31'),
	],
	[
		'no person any more, between braces',
		flow('etat: planifiee, responsable: Luc, echeance: 2027-01-31'),
		person(''),
		flow('etat: planifiee, echeance: 2027-01-31'),
	],
	[
		'no person any more, last between braces',
		flow('etat: planifiee, responsable: "Luc"'),
		person(''),
		flow('etat: planifiee'),
	],
	[
		'a reason and a justification',
		ofPmv('etat: sans_objet'),
		{ fields: { motif: 'hors_portee', justification: 'Le service existe : on le retire' } },
		ofPmv('etat: sans_objet', 'motif: hors_portee', 'justification: "Le service existe : on le retire"'),
	],
	[
		'another word of a comment over several lines, which stays a block',
		ofPmv('etat: partielle', 'commentaire: |', '  Il reste', '', '  deux essais', 'evaluee_le: 2026-09-30'),
		comment('Il reste\n\ntrois essais'),
		ofPmv('etat: partielle', 'commentaire: |-', '  Il reste', '', '  trois essais', 'evaluee_le: 2026-09-30').replace(
			/^ +\n/m,
			'\n',
		),
	],
	[
		'a comment of several lines in place of one',
		ofPmv('etat: partielle', 'commentaire: "Un"'),
		comment('Un\n- deux'),
		ofPmv('etat: partielle', 'commentaire: |-', '  Un', '  - deux'),
	],
	[
		'a comment of several lines where a note stands behind it',
		ofPmv('etat: partielle', 'commentaire: Un # note'),
		comment('Un\ndeux'),
		ofPmv('etat: partielle', 'commentaire: "Un\\ndeux" # note'),
	],
	[
		'a comment of several lines between braces',
		flow('etat: partielle'),
		comment('Un\ndeux'),
		flow('etat: partielle, commentaire: "Un\\ndeux"'),
	],
	[
		'a block taken away whole',
		ofPmv('etat: partielle', 'commentaire: >-', '  Il reste', '  deux essais', 'evaluee_le: 2026-09-30'),
		comment(''),
		ofPmv('etat: partielle', 'evaluee_le: 2026-09-30'),
	],
	[
		'a piece of evidence in brackets',
		ofPmv('etat: en_place', 'preuves: [solution.pmv, "docs/perdu #1.pdf", usagers.groupes] # trois'),
		evidence('docs/perdu #1.pdf', 'docs/pmv.md'),
		ofPmv('etat: en_place', 'preuves: [solution.pmv, docs/pmv.md, usagers.groupes] # trois'),
	],
	[
		'a piece of evidence behind its dash',
		ofPmv('etat: en_place', 'preuves:', '  - solution.pmv # une', "  - 'docs/perdu.pdf' # deux"),
		evidence('docs/perdu.pdf', 'https://exemple.gouv.qc.ca/a, b'),
		ofPmv('etat: en_place', 'preuves:', '  - solution.pmv # une', '  - https://exemple.gouv.qc.ca/a, b # deux'),
	],
	[
		'the only piece of evidence, on its own',
		ofPmv('etat: en_place', 'preuves: docs/perdu.pdf # une'),
		evidence('docs/perdu.pdf', 'docs/pmv.md'),
		ofPmv('etat: en_place', 'preuves: docs/pmv.md # une'),
	],
	[
		'without the first piece of evidence in brackets',
		ofPmv('etat: en_place', 'preuves: [solution.pmv, docs/pmv.md]'),
		evidence('solution.pmv', ''),
		ofPmv('etat: en_place', 'preuves: [docs/pmv.md]'),
	],
	[
		'without a piece of evidence behind a dash, but with its note',
		ofPmv('etat: en_place', 'preuves:', '  - solution.pmv # à revoir', '  - docs/pmv.md'),
		evidence('solution.pmv', ''),
		ofPmv('etat: en_place', 'preuves:', '  # à revoir', '  - docs/pmv.md'),
	],
	[
		'without its last piece of evidence',
		ofPmv('etat: en_place', 'preuves:', '  - solution.pmv', 'evaluee_par: Bureau'),
		evidence('solution.pmv', ''),
		ofPmv('etat: en_place', 'evaluee_par: Bureau'),
	],
	[
		'evidence replaced, taken away and added at once, with an assessment',
		ofPmv('etat: en_place', 'preuves: [a.md, b.md]'),
		{
			fields: { evaluee_le: '2026-11-22', evaluee_par: 'Bureau de projet' },
			evidence: [
				{ was: 'a.md', becomes: 'docs/pmv.md' },
				{ was: 'b.md', becomes: '' },
				{ was: '', becomes: 'solution.pmv' },
			],
		},
		ofPmv(
			'etat: en_place',
			'preuves: [docs/pmv.md, solution.pmv]',
			'evaluee_le: 2026-11-22',
			'evaluee_par: Bureau de projet',
		),
	],
	[
		'what it says already',
		ofPmv('etat: planifiee', 'responsable: "Luc" # lui'),
		person('Luc'),
		ofPmv('etat: planifiee', 'responsable: "Luc" # lui'),
	],
];

const refused: readonly [name: string, text: string, details: Details][] = [
	['an action that is not declared', head, person('Luc')],
	['evidence that is not there any more', ofPmv('etat: en_place', 'preuves: [a.md]'), evidence('b.md', 'c.md')],
	['evidence twice', ofPmv('etat: en_place', 'preuves: [a.md, b.md]'), evidence('a.md', 'b.md')],
	['evidence of two lines', ofPmv('etat: en_place', 'preuves: [a.md]'), evidence('a.md', 'b\nc')],
	[
		'what comes through an alias',
		declaring('  valeur:\n    experimentation: &a\n      etat: planifiee\n      responsable: Luc\n    pmv: *a\n'),
		person('Ann'),
	],
	[
		'a key with a comment inside its value',
		ofPmv('etat: en_place', 'preuves: [', '  a.md, # une', ']', 'evaluee_par: Bureau'),
		evidence('a.md', ''),
	],
];

describe('edits: details of a declaration', () => {
	for (const [name, before, details, after] of cases) {
		it(`write ${name}`, () => assert.equal(changed(before, details), after));
		it(`write ${name}, in a file of Windows`, () =>
			assert.equal(changed(before.replaceAll('\n', '\r\n'), details), after.replaceAll('\n', '\r\n')));
	}
	for (const [name, text, details] of refused)
		it(`refuse ${name}`, () => assert.equal(changed(text, details), undefined));

	it('write any text so that it is read again, and no other letter', () => {
		const texts = fc.oneof(
			fc.string(),
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom('- a', 'a: b', '# c', 'oui', '~', '«\u00a0a\u00a0» : b', 'a\nb', '1\n\n  2'),
		);
		const befores = fc.constantFrom(
			ofPmv('etat: planifiee', 'responsable: Luc # note', 'commentaire: |', '  a', '  b', 'preuves:', '- a.md'),
			flow('etat: planifiee, responsable: Luc, commentaire: "a, b", preuves: [a.md]'),
			`${ofPmv('etat: en_place')}      evaluee_par: Bureau`,
		);
		fc.assert(
			fc.property(befores, fc.constantFrom(...detailKeys), texts, (before, key, text) => {
				const after = changed(before, { fields: { [key]: text } });
				if (after === undefined) return;
				const read = analyse(after, environment()).charter;
				assert.equal(read.sound, true);
				assert.equal(after.includes('# note'), before.includes('# note'));
			}),
		);
	});
});
