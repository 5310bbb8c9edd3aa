import assert from 'node:assert/strict';
import type { Status } from '../../server/engine/coverage/types';
import { declare } from '../../server/engine/edits/declare';
import { applyChanges } from '../../server/engine/text/change';
import { analyse, read, standard } from '../standard';
import { inEveryLayout } from './support/every-layout';
import { codesOf, environment, head } from './support/findings';

/** The text once an action is declared. Undefined where it cannot be. */
function declaring(text: string, id: string, status: Status, more: { reason?: string; justification?: string } = {}) {
	const { charter, assessment } = analyse(text, environment());
	const action = standard.action(id);
	assert.ok(action, id);
	const changes = declare(charter, assessment, { action, status, ...more });
	return changes && applyChanges(text, changes);
}

/** What a charter declares, as plain data. */
const declared = (text: string) => JSON.parse(JSON.stringify(read(text).value.pratiques ?? null));

describe('declare', () => {
	const title = `# 8 · ${standard.practice('valeur')?.title.fr}`;
	const planned = `pratiques:\n  valeur: ${title}\n    pmv: # 8.1\n      etat: planifiee\n`;
	const plan = (text: string) => declaring(text, 'valeur.pmv', 'planifiee');

	inEveryLayout('writes the section, the practice and the action', head, head + planned, plan);
	inEveryLayout(
		'writes the section where the format has it, apart from the others',
		`${head}\ncontexte: Un constat\n\nreferences: []\n`,
		`${head}\ncontexte: Un constat\n\n${planned}\nreferences: []\n`,
		plan,
	);
	inEveryLayout(
		'writes under an empty section',
		`${head}pratiques: # nos réponses\n`,
		`${head}${planned.replace(':', ': # nos réponses')}`,
		plan,
	);
	it('writes between braces where the declarations are', () => {
		for (const body of ['{}', '{valeur: {}}', '{valeur:}'])
			assert.equal(
				plan(`${head}pratiques: ${body} # nos réponses\n`),
				`${head}pratiques: {valeur: {pmv: {etat: planifiee}}} # nos réponses\n`,
			);
		const beside = plan(`${head}pratiques: {equipe: {autonomie: {etat: a_evaluer}}}\n`);
		assert.deepEqual(declared(beside ?? ''), {
			equipe: { autonomie: { etat: 'a_evaluer' } },
			valeur: { pmv: { etat: 'planifiee' } },
		});
	});
	it('fills an empty declaration inside other braces', () => {
		assert.equal(
			plan(`${head}pratiques:\n  valeur: {pmv: {}}\n`),
			`${head}pratiques:\n  valeur: {pmv: {etat: planifiee}}\n`,
		);
	});
	it('points to the items that hold the dates, where a trace is needed', () => {
		const text = `${head}usagers:\n  recherche:\n    - methode: observation\n      date: 2026-01-10\n`;
		const after = declaring(text, 'comprendre.observation', 'en_place') ?? '';
		assert.deepEqual(declared(after).comprendre.observation.preuves, ['usagers.recherche']);
		const codes = analyse(after, environment()).findings.map(({ code }) => code);
		assert.ok(!codes.includes('declaration/sans_trace'), codes.join(', '));
	});
	inEveryLayout(
		'writes a practice among others, in order',
		`${head}pratiques:\n  comprendre:\n    observation: {etat: a_evaluer}\n  equipe:\n    autonomie: {etat: a_evaluer}\n`,
		`${head}pratiques:\n  comprendre:\n    observation: {etat: a_evaluer}\n  valeur: ${title}\n    pmv: # 8.1\n      etat: planifiee\n  equipe:\n    autonomie: {etat: a_evaluer}\n`,
		plan,
	);
	inEveryLayout(
		'writes an action among others, in order',
		`${head}pratiques:\n  valeur: # la nôtre\n    iterations: # 8.2\n      etat: a_evaluer\n`,
		`${head}pratiques:\n  valeur: # la nôtre\n    pmv: # 8.1\n      etat: planifiee\n    iterations: # 8.2\n      etat: a_evaluer\n`,
		plan,
	);
	inEveryLayout(
		'writes under an empty practice',
		`${head}pratiques:\n  valeur:\n`,
		`${head}pratiques:\n  valeur:\n    pmv: # 8.1\n      etat: planifiee\n`,
		plan,
	);
	inEveryLayout(
		'writes under an empty action',
		`${head}pratiques:\n  valeur:\n    pmv: # 8.1\n    iterations:\n`,
		`${head}pratiques:\n  valeur:\n    pmv: # 8.1\n      etat: planifiee\n    iterations:\n`,
		plan,
	);
	inEveryLayout(
		'changes a status, and keeps the rest of the declaration and its comments',
		`${head}pratiques:\n  valeur:\n    pmv: # 8.1\n      # à revoir en mars\n      etat: a_evaluer # pour le moment\n      commentaire: "Vu : oui"\n      x-note: a\n`,
		`${head}pratiques:\n  valeur:\n    pmv: # 8.1\n      # à revoir en mars\n      etat: planifiee # pour le moment\n      commentaire: "Vu : oui"\n      x-note: a\n`,
		plan,
	);
	inEveryLayout(
		'fills a status that is empty, in front of its comment',
		`${head}pratiques:\n  valeur:\n    pmv:\n      etat: # à choisir\n      commentaire: Vu en comité\n`.replace(
			'etat: # à choisir',
			'etat: a_evaluer',
		),
		`${head}pratiques:\n  valeur:\n    pmv:\n      etat: planifiee\n      commentaire: Vu en comité\n`,
		plan,
	);
	inEveryLayout(
		'changes a declaration in flow style',
		`${head}pratiques:\n  valeur:\n    pmv: {etat: a_evaluer, commentaire: Vu}\n`,
		`${head}pratiques:\n  valeur:\n    pmv: {etat: planifiee, commentaire: Vu}\n`,
		plan,
	);
	inEveryLayout(
		'adds an action to a practice in flow style',
		`${head}pratiques:\n  valeur: {iterations: {etat: a_evaluer}}\n`,
		`${head}pratiques:\n  valeur: {iterations: {etat: a_evaluer}, pmv: {etat: planifiee}}\n`,
		plan,
	);
	inEveryLayout(
		'goes after a literal block',
		`${head}pratiques:\n  comprendre:\n    observation:\n      etat: a_evaluer\n      commentaire: |\n        Vu : #2\n`,
		`${head}pratiques:\n  comprendre:\n    observation:\n      etat: a_evaluer\n      commentaire: |\n        Vu : #2\n  valeur: ${title}\n    pmv: # 8.1\n      etat: planifiee\n`,
		plan,
	);
	inEveryLayout(
		'gives a reason and a justification, quoted where YAML needs it',
		head,
		`${head}pratiques:\n  valeur: ${title}\n    pmv: # 8.1\n      etat: non_retenue\n      motif: contrainte\n      justification: "Le budget : 2 M$, lot #2"\n`,
		(text) =>
			declaring(text, 'valeur.pmv', 'non_retenue', {
				reason: 'contrainte',
				justification: 'Le budget :\n  2 M$, lot #2',
			}),
	);
	inEveryLayout(
		'changes the reason that is there, and adds the justification that lacks',
		`${head}pratiques:\n  valeur:\n    pmv:\n      etat: sans_objet\n      motif: autre\n      evaluee_le: 2026-11-01\n`,
		`${head}pratiques:\n  valeur:\n    pmv:\n      etat: non_retenue\n      motif: priorite\n      justification: Après la refonte\n      evaluee_le: 2026-11-01\n`,
		(text) => declaring(text, 'valeur.pmv', 'non_retenue', { reason: 'priorite', justification: 'Après la refonte' }),
	);
	const pmv = 'solution:\n  pmv:\n    fonctionnalites: [Déposer une demande]\n    date: 2027-03-01\n';
	inEveryLayout(
		'proposes the sections that answer as evidence',
		head + pmv,
		`${head}${pmv}pratiques:\n  valeur: ${title}\n    pmv: # 8.1\n      etat: en_place\n      preuves: [solution.pmv]\n`,
		(text) => declaring(text, 'valeur.pmv', 'en_place'),
	);
	inEveryLayout(
		'leaves the evidence that is there alone',
		`${head}${pmv}pratiques:\n  valeur:\n    pmv:\n      etat: partielle\n      preuves:\n        - https://exemple.gouv.qc.ca/pmv\n`,
		`${head}${pmv}pratiques:\n  valeur:\n    pmv:\n      etat: en_place\n      preuves:\n        - https://exemple.gouv.qc.ca/pmv\n`,
		(text) => declaring(text, 'valeur.pmv', 'en_place'),
	);

	it('declares each action in each status, and it is read back', () => {
		for (const { id, practice, key } of standard.actions)
			for (const status of ['a_evaluer', 'planifiee', 'partielle', 'en_place', 'non_retenue', 'sans_objet'] as const) {
				const text = declaring(head, id, status);
				assert.deepEqual(declared(text ?? ''), { [practice]: { [key]: { etat: status } } }, id);
			}
	});

	it('one after the other, in any order, all 53 are there', () => {
		let text = head;
		const actions = [...standard.actions].sort((a, b) => (a.key < b.key ? -1 : 1));
		for (const { id } of actions) text = declaring(text, id, 'a_evaluer') ?? '';
		assert.deepEqual(codesOf(text), []);
		assert.deepEqual(
			Object.keys(declared(text)),
			standard.practices.map(({ id }) => id),
		);
		assert.equal(Object.values<object>(declared(text)).flatMap((practice) => Object.keys(practice)).length, 53);
	});

	it('writes nothing over what is no declaration', () => {
		for (const pratiques of [
			'aucune',
			'[a]',
			'\n  valeur: aucune',
			'\n  valeur:\n    pmv: en_place',
			'\n  valeur:\n    pmv: [a]',
		])
			assert.equal(plan(`${head}pratiques: ${pratiques}\n`), undefined, pratiques);
	});

	it('a file with no last line end', () => {
		assert.equal(plan(head.trimEnd()), (head + planned).trimEnd());
		assert.equal(plan(`${head}pratiques:`), (head + planned).trimEnd());
	});
});
