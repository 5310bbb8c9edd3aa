import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesBetween, heirOf, looserEdition } from '../../server/engine/catalogue/editions';
import type { EditionId } from '../../server/engine/catalogue/types';
import { analyse, standard } from '../standard';
import { environment, fixed, head, layouts, only } from './support/findings';

const ids = (actions: readonly { readonly id: string }[]) => actions.map(({ id }) => id);

describe('the editions', () => {
	it('differ as the facts say', () => {
		const facts = readFileSync(join(process.cwd(), 'test/fixtures/catalogue-facts.yaml'), 'utf8');
		const gone = [...facts.matchAll(/id: (\w+\.\w+)\n\s+beta: .*\n\s+courante: null/g)].map(([, id]) => id);
		const { kept, reworded, gone: ours, added } = changesBetween(standard, 'beta', 'courante');
		assert.deepEqual([kept.length, reworded.length, ours.length, added.length], [35, 13, 5, 0]);
		assert.deepEqual(ids(ours), gone);
		const back = changesBetween(standard, 'courante', 'beta');
		assert.deepEqual([ids(back.kept), ids(back.added)], [ids(kept), gone]);
	});

	it('want both, twice, where the earlier one left a choice', () => {
		const tightened = (edition: EditionId) =>
			ids(standard.actions.filter((action) => looserEdition(standard, action, edition) !== undefined));
		assert.deepEqual(tightened('courante'), ['valeur.experimentation', 'reutilisation.partage']);
		assert.deepEqual(tightened('beta'), []);
	});

	it('go on checking under another action what two of those that are gone asked for', () => {
		const heirs = standard.actions.flatMap((action) => {
			const heir = heirOf(standard, action, 'courante');
			return heir ? [[action.number, heir.number]] : [];
		});
		assert.deepEqual(heirs, [
			['9.1', '9.2'],
			['12.3', '12.1'],
		]);
		assert.ok(standard.actions.every((action) => heirOf(standard, action, 'beta') === undefined));
	});
});

/** A charter of an edition that declares an action, with a section. */
const declaring = (edition: EditionId, id: string, status: string, section: string) => {
	const [practice, key] = id.split('.');
	return `${head.replace('charte: 1\n', `charte: 1\nedition: ${edition}\n`)}${section}pratiques:\n  ${practice}:\n    ${key}:\n      etat: ${status}\n      preuves: ["https://exemple.gouv.qc.ca/rapport"]\n`;
};

const experiments = (what: string) =>
	`echeancier:\n  experimentations:\n    - hypothese: ${what}\n      date: 2026-05-13\n`;
const shared = (...kinds: string[]) =>
	`livrables:\n${kinds.map((what) => `  - nom: Livrable ${what}\n    partage:\n      quoi: ${what}\n      licence: LiLiQ-P\n      depot: https://exemple.gouv.qc.ca\n`).join('')}`;

const photo = 'La photo remplace le timbre';
const code = 'declaration/a_reevaluer';
const raised = (text: string, more = {}) =>
	analyse(text, environment(more)).findings.filter((one) => one.code === code);

describe('actions to assess again', () => {
	const cases = [
		['valeur.experimentation', experiments(photo), experiments('Une maquette de la photo remplace le timbre')],
		['reutilisation.partage', shared('code_source'), shared('code_source', 'resultats')],
	] as const;

	for (const [id, some, all] of cases)
		for (const { name, lay } of layouts)
			it(`${id}: where the charter shows what the former wording asked for (${name})`, () => {
				const text = lay(declaring('courante', id, 'en_place', some));
				const found = only(text, code, environment());
				assert.deepEqual(
					[found.severity, text.slice(found.start, found.end), found.action],
					['information', 'en_place', id],
				);
				assert.match(
					found.message,
					new RegExp(`^Réévaluez l’action ${standard.action(id)?.number.replace('.', '\\.')} `),
				);
				const after = fixed(text, found.fixes?.[0]);
				assert.equal(after, text.replace('etat: en_place', 'etat: partielle'));
				assert.deepEqual(raised(after), []);
				assert.deepEqual(raised(lay(declaring('courante', id, 'en_place', all))), [], 'both are shown');
				assert.deepEqual(raised(lay(declaring('beta', id, 'en_place', some))), [], 'a choice is left');
				assert.deepEqual(raised(lay(declaring('courante', id, 'planifiee', some))), []);
				assert.deepEqual(raised(lay(declaring('courante', id, 'en_place', ''))), [], 'nothing is shown');
			});

	it('are only those that the earlier edition would have found answered', () => {
		const hypothesis = `echeancier:\n  experimentations:\n    - hypothese: ${photo}\n`;
		assert.deepEqual(raised(declaring('courante', 'valeur.experimentation', 'en_place', hypothesis)), []);
	});

	it('are said in English too, and left out by a comment', () => {
		const text = declaring('courante', 'valeur.experimentation', 'en_place', experiments(photo));
		assert.match(
			raised(text, { language: 'en' })[0]?.message ?? '',
			/^Assess action 8\.3 .*“current” edition asks for both/,
		);
		assert.deepEqual(raised(text.replace('etat: en_place', `etat: en_place # charte-ignorer ${code} : vu`)), []);
	});

	it('have no fix where the status stands elsewhere', () => {
		const text = declaring('courante', 'valeur.experimentation', 'en_place', experiments(photo))
			.replace('etat: en_place', '<<: *commun')
			.replace('echeancier:', 'x-commun: &commun\n  etat: en_place\necheancier:');
		assert.equal(only(text, code, environment()).fixes, undefined);
	});
});

describe('an action that the edition lacks', () => {
	const text = (declared: string) => `${head}pratiques:\n${declared}`;
	const necessity = text('  securite:\n    necessite: # 9.1\n      etat: planifiee\n');
	const found = (source: string, language: 'fr' | 'en' = 'fr') =>
		only(source, 'declaration/hors_edition', environment({ language }));

	it('is told of with what became of it', () => {
		assert.match(
			found(necessity).message,
			/x-necessite.*regarde sous l’action 9\.2 ce que demandait l’action 9\.1 \(pratique 9.*\.$/,
		);
		assert.match(found(necessity, 'en').message, /looks under action 9\.2 at what action 9\.1 .* asked for\.$/);
		const proactive = text('  experience:\n    proactivite:\n      etat: planifiee\n');
		assert.match(found(proactive).message, /2\.3 .*ne la compte pas\.$/);
	});

	it('is kept under a key of one’s own by the first fix, and then said nothing of', () => {
		for (const { lay } of layouts)
			for (const source of [
				necessity,
				text('  securite: { necessite: { etat: planifiee }, normes: { etat: a_evaluer } }\n'),
				text('  securite:\n    "necessite": { etat: planifiee } # vu\n'),
			]) {
				const before = lay(source);
				const finding = found(before);
				assert.match(finding.fixes?.[0]?.title ?? '', /x-necessite/);
				const after = fixed(before, finding.fixes?.[0]);
				assert.equal(after, before.replace('necessite', 'x-necessite'));
				const codes = analyse(after, environment()).findings.map((one) => one.code);
				assert.deepEqual(
					codes.filter((one) => /^(?:format|declaration)/.test(one)),
					[],
				);
			}
	});

	it('is not counted', () => {
		const { assessment } = analyse(necessity, environment());
		assert.equal(assessment.actions.length, 48);
		assert.ok(!assessment.actions.some(({ action }) => action.id === 'securite.necessite'));
		assert.equal(
			analyse(necessity.replace('charte: 1', 'charte: 1\nedition: beta'), environment()).assessment.actions.length,
			53,
		);
	});

	it('that came through an alias is told of, without an edit that would change more', () => {
		const aliased = text('  securite: *s\n').replace(
			'pratiques:',
			'x-s: &s\n  necessite: { etat: planifiee }\npratiques:',
		);
		for (const fix of found(aliased).fixes ?? []) assert.equal(fix.changes(), undefined, fix.title);
	});

	it('is checked as information, under 9.2', () => {
		const unsaid = (edition: EditionId) =>
			only(
				`${head.replace('amorce', 'conception').replace('charte: 1\n', `charte: 1\nedition: ${edition}\n`)}renseignements:\n  - nom: Adresse\n    personnel: true\n`,
				'securite.necessite/non_dite',
				environment(),
			);
		assert.deepEqual([unsaid('beta').severity, unsaid('beta').action], ['warning', 'securite.necessite']);
		assert.deepEqual([unsaid('courante').severity, unsaid('courante').action], ['information', 'securite.normes']);
	});
});
