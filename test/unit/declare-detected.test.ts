import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declareAll, detectedDeclarations } from '../../server/engine/edits/declare-detected';
import { applyChanges } from '../../server/engine/text/change';
import { analyse, standard } from '../standard';
import { inEveryLayout } from './support/every-layout';
import { environment, head, layouts } from './support/findings';

/** What the charter's sections answer: 8.1 whole, 8.2 in part, 18.3. */
const answers =
	'solution:\n  pmv:\n    fonctionnalites: [Déposer une demande]\n    date: 2027-03-01\n    objectifs: [Réduire le délai]\n' +
	'echeancier:\n  iterations:\n    - nom: Première\n      fin: 2027-03-01\n' +
	'risques:\n  - enonce: Le service tarde à venir\n    probabilite: moyen\n    impact: eleve\n    reponse: Livrer par lots\n    responsable: Régie\n';

const detected = (text: string) => {
	const { charter, assessment } = analyse(text, environment());
	return detectedDeclarations(charter, assessment, environment());
};
/** `id status: pointers`, of the practices that the tests are about. */
const told = (text: string) =>
	detected(text)
		.filter(({ action }) => ['valeur', 'performance'].includes(action.practice))
		.map(({ action, status, pointers }) => `${action.id} ${status}: ${pointers?.join(', ')}`);

/** The text once what is detected of some practices is declared. */
function declared(text: string, practices = ['valeur', 'performance']): string {
	const { charter, assessment } = analyse(text, environment());
	const mine = detected(text).filter(({ action }) => practices.includes(action.practice));
	return applyChanges(text, declareAll(charter, assessment, mine));
}

const valeur = `  valeur: # 8 · ${standard.practice('valeur')?.title.fr}\n`;
const performance = `  performance: # 18 · ${standard.practice('performance')?.title.fr}\n`;
const pmv = '    pmv: # 8.1\n      etat: en_place\n      preuves: [solution.pmv]\n';
const iterations = '    iterations: # 8.2\n      etat: partielle\n      preuves: [echeancier.iterations]\n';
const risques = '    risques: # 18.3\n      etat: en_place\n      preuves: [risques]\n';
const all = valeur + pmv + iterations + performance + risques;

describe('detectedDeclarations', () => {
	it('are what the sections answer and nobody has declared, with the places that prove it', () => {
		assert.deepEqual(told(head + answers), [
			'valeur.pmv en_place: solution.pmv',
			'valeur.iterations partielle: echeancier.iterations',
			'performance.risques en_place: risques',
		]);
		assert.deepEqual(told(head), []);
	});

	it('leave out what is declared, whatever its state; an empty declaration is none', () => {
		const declaring = (fields: string) => `${head}${answers}pratiques:\n  valeur:\n    pmv:${fields}`;
		for (const fields of [
			'\n      etat: planifiee\n',
			'\n      etat: a_evaluer\n      commentaire: On en reparle\n',
			'\n      responsable: Régie\n',
			'\n      etat: fait\n',
			' {x-note: 1}\n',
		])
			assert.ok(!told(declaring(fields)).some((one) => one.startsWith('valeur.pmv')), fields);
		for (const fields of ['\n', ' {}\n', '\n      etat: a_evaluer\n', ' {etat: }\n', ' # à venir\n'])
			assert.ok(told(declaring(fields)).includes('valeur.pmv en_place: solution.pmv'), fields);
	});

	it('are partial where the evidence that is needed has left no trace yet', () => {
		const research = (date: string) =>
			`${head}usagers:\n  recherche:\n    - methode: observation\n      date: ${date}\n      participants: 8\n      constats: [Les aînés appellent]\n`;
		const of = (text: string) => detected(text).find(({ action }) => action.id === 'comprendre.observation');
		assert.equal(of(research('2026-01-10'))?.status, 'en_place');
		assert.equal(of(research('2027-01-10'))?.status, 'partielle');
		assert.deepEqual(of(research('2027-01-10'))?.pointers, ['usagers.recherche']);
	});

	it('of a part of the text are those that it answers', () => {
		const text = head + answers;
		const { charter, assessment } = analyse(text, environment());
		const start = text.indexOf('solution:');
		const ids = detectedDeclarations(charter, assessment, environment(), {
			start,
			end: text.indexOf('echeancier'),
		}).map(({ action }) => action.id);
		assert.ok(ids.includes('valeur.pmv') && !ids.includes('valeur.iterations') && !ids.includes('performance.risques'));
	});
});

describe('declareAll', () => {
	inEveryLayout(
		'writes the section with all practices, in their order',
		head + answers,
		`${head}${answers}pratiques:\n${all}`,
		declared,
	);
	inEveryLayout(
		'writes under an empty section',
		`${head}${answers}pratiques: # nos réponses\nreferences: []\n`,
		`${head}${answers}pratiques: # nos réponses\n${all}references: []\n`,
		declared,
	);
	inEveryLayout(
		'writes the practices among those that are there',
		`${head}${answers}pratiques:\n  equipe: # 11\n    autonomie: {etat: a_evaluer, commentaire: à voir} # plus tard\n`,
		`${head}${answers}pratiques:\n${valeur}${pmv}${iterations}  equipe: # 11\n    autonomie: {etat: a_evaluer, commentaire: à voir} # plus tard\n${performance}${risques}`,
		declared,
	);
	inEveryLayout(
		'writes the actions among those that are there, and fills the empty ones',
		`${head}${answers}pratiques:\n  valeur:\n    # la première\n    pmv: # à nous\n    experimentation:\n      etat: a_evaluer # bientôt\n`,
		`${head}${answers}pratiques:\n  valeur:\n    # la première\n    pmv: # à nous\n      etat: en_place\n      preuves: [solution.pmv]\n${iterations}    experimentation:\n      etat: a_evaluer # bientôt\n${performance}${risques}`,
		declared,
	);
	inEveryLayout(
		'changes « à évaluer » in its place',
		`${head}${answers}pratiques:\n  valeur:\n    pmv:\n      etat: a_evaluer # bientôt\n  performance:\n`,
		`${head}${answers}pratiques:\n  valeur:\n    pmv:\n      etat: en_place # bientôt\n      preuves: [solution.pmv]\n${iterations}  performance:\n${risques}`,
		declared,
	);
	inEveryLayout(
		'keeps what is declared as it is',
		`${head}${answers}pratiques:\n  valeur:\n    pmv: {etat: planifiee, responsable: Régie, echeance: 2027-01-31}\n    iterations:\n      etat: non_retenue\n`,
		`${head}${answers}pratiques:\n  valeur:\n    pmv: {etat: planifiee, responsable: Régie, echeance: 2027-01-31}\n    iterations:\n      etat: non_retenue\n${performance}${risques}`,
		declared,
	);

	const flow =
		'{valeur: {pmv: {etat: en_place, preuves: [solution.pmv]}, iterations: {etat: partielle, preuves: [echeancier.iterations]}}, performance: {risques: {etat: en_place, preuves: [risques]}}}';
	inEveryLayout(
		'writes between braces where the declarations are',
		`${head}${answers}pratiques: {} # tout\n`,
		`${head}${answers}pratiques: ${flow} # tout\n`,
		declared,
	);
	inEveryLayout(
		'writes between the braces of one practice',
		`${head}${answers}pratiques:\n  valeur: {pmv: {}} # ici\n`,
		`${head}${answers}pratiques:\n  valeur: {pmv: {etat: en_place, preuves: [solution.pmv]}, iterations: {etat: partielle, preuves: [echeancier.iterations]}} # ici\n${performance}${risques}`,
		declared,
	);

	it('does not write into what stands elsewhere, or is no section', () => {
		for (const section of [
			'x-base: &b\n  pmv: {etat: a_evaluer}\npratiques:\n  valeur: *b\n',
			'x-base: &b\n  pmv: {etat: a_evaluer}\npratiques:\n  valeur:\n    <<: *b\n',
			'pratiques: à venir\n',
			'pratiques:\n  - valeur\n',
		]) {
			const text = `${head}${answers}${section}`;
			const after = declared(text, ['valeur']);
			assert.ok(after.startsWith(text.slice(0, text.indexOf('pratiques:'))), after);
			const { charter } = analyse(after, environment());
			assert.deepEqual(charter.faults, [], after);
			assert.ok(!after.includes('pmv: {etat: en_place'), after);
		}
	});

	it('declares all that is detected in the samples, once, and nothing else changes', () => {
		const folder = join(process.cwd(), 'samples');
		for (const name of readdirSync(folder).filter((file) => file.endsWith('.charte.yaml'))) {
			for (const { lay } of layouts) {
				const text = lay(readFileSync(join(folder, name), 'utf8'));
				const before = analyse(text, environment());
				const proposed = detected(text);
				const after = applyChanges(text, declareAll(before.charter, before.assessment, proposed));
				const { charter, assessment } = analyse(after, environment());
				assert.equal(charter.faults.length, before.charter.faults.length, name);
				assert.deepEqual(detected(after), [], name);
				for (const { action, status } of proposed)
					assert.equal(assessment.declarations.get(action.id)?.counted, status, `${name}: ${action.id}`);
				for (const [id, { status }] of before.assessment.declarations)
					if (!proposed.some(({ action }) => action.id === id))
						assert.equal(assessment.declarations.get(id)?.status, status, id);
				// Every line of the charter is still there, in its order.
				const lines = after.split('\n');
				let at = 0;
				for (const line of text.split('\n')) {
					const found = lines.indexOf(line, at);
					assert.ok(found >= 0, `${name}: ${line}`);
					at = found + 1;
				}
			}
		}
	}).timeout(120_000);
});
