import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../server/engine/analyse';
import type { PhaseId } from '../../server/engine/catalogue/types';
import { count, stateOf } from '../../server/engine/coverage/count';
import { expectedNext, gapsOf, nextSteps } from '../../server/engine/coverage/next';
import { type NextReason, nextReasons, statuses } from '../../server/engine/coverage/types';
import type { Environment } from '../../server/engine/env';
import { analyse, phases, standard } from '../standard';
import { environment } from './support/declaring';

interface Given {
	readonly phase?: string;
	readonly type?: string;
	readonly sections?: string;
	/** Action id → the fields of its declaration. */
	readonly declared?: Readonly<Record<string, readonly string[]>>;
}

function textOf({ phase = 'conception', type, sections = '', declared = {} }: Given): string {
	const lines = ['charte: 1', 'initiative:', '  nom: Essai', '  organisme: Ministère', `  phase: ${phase}`];
	if (type) lines.push(`  type: ${type}`);
	if (sections) lines.push(sections.trimEnd());
	lines.push('pratiques:');
	for (const practice of standard.practices) {
		const mine = practice.actions.filter(({ id }) => declared[id]);
		if (mine.length > 0) lines.push(`  ${practice.id}:`);
		for (const { id, key } of mine) lines.push(`    ${key}: { ${(declared[id] ?? []).join(', ')} }`);
	}
	return `${lines.join('\n')}\n`;
}

const judged = (given: Given, env: Environment = environment()) => analyse(textOf(given), env);
const steps = ({ assessment }: Analysis, env: Environment = environment()) =>
	nextSteps(assessment, expectedNext(assessment, env), env);

const planned = (due = '2027-01-31') => ['etat: planifiee', 'responsable: Équipe', `echeance: ${due}`];
const proven = (status: string, ...more: string[]) => [`etat: ${status}`, 'preuves: [docs/pmv.md]', ...more];
const refused = (status: string) => [`etat: ${status}`, 'motif: priorite', 'justification: Autre projet'];
const sections = 'ethique:\n  droits: Chaque refus automatisé est revu par une personne.\n';

describe('what to do next', () => {
	it('begins with what is broken, then late, and ends with what is only stale', () => {
		const { now } = steps(
			judged({
				sections,
				declared: {
					'comprendre.participation': proven('en_place', 'evaluee_le: 2026-01-01'),
					'comprendre.observation': planned(),
					'experience.parcours': proven('partielle'),
					'simplicite.regles': planned('2026-01-31'),
					'valeur.pmv': ['etat: en_place', 'preuves: [docs/absent.md]'],
					'performance.risques': ['etat: planifiee'],
				},
			}),
		);
		const of = (reason: NextReason) => now.filter((one) => one.reason === reason).map(({ action }) => action);
		assert.deepEqual(of('broken'), ['performance.risques', 'valeur.pmv'], 'the earliest phase first');
		assert.deepEqual(of('late'), ['simplicite.regles']);
		assert.deepEqual(of('detected'), ['ethique.droits']);
		assert.deepEqual(of('partial'), ['experience.parcours']);
		assert.deepEqual(of('planned'), ['comprendre.observation']);
		assert.deepEqual(of('stale'), ['comprendre.participation']);
		const ranks = now.map(({ reason }) => nextReasons.indexOf(reason));
		assert.deepEqual(
			ranks,
			[...ranks].sort((a, b) => a - b),
		);
		assert.equal(new Set(now.map(({ action }) => action)).size, now.length);
	});

	it('puts the earliest phase first within a reason, then the order of the standard', () => {
		const { now } = steps(judged({ phase: 'realisation' }));
		const order = now.map(({ action }) => standard.actions.findIndex(({ id }) => id === action));
		const phase = (index: number) => phases.indexOf(standard.actions[index]?.phase ?? 'amorce');
		assert.deepEqual(
			order,
			[...order].sort((a, b) => phase(a) - phase(b) || a - b),
		);
		assert.equal(now.length, 44);
		assert.ok(now.every(({ reason }) => reason === 'undeclared'));
	});

	it('leaves out what is in place, refused with a reason, or not expected yet', () => {
		const { now, later } = steps(
			judged({
				phase: 'amorce',
				declared: {
					'performance.risques': proven('en_place'),
					'performance.benefices': refused('non_retenue'),
					'performance.indicateurs': refused('sans_objet'),
					'valeur.pmv': proven('en_place'),
				},
			}),
		);
		const ids = now.map(({ action }) => action);
		assert.equal(ids.length, 7);
		assert.ok(!ids.some((id) => id.startsWith('performance.')));
		assert.ok(!later.includes('valeur.pmv'), 'in place already');
		assert.ok(later.includes('valeur.experimentation'));
		// The phase after the next one is not told.
		assert.ok(!later.includes('reutilisation.partage'));
		assert.equal(later.length, 24);
	});

	it('asks of a retirement only what it is expected to answer', () => {
		const retirement = steps(judged({ phase: 'conception', type: 'retrait' }));
		for (const id of [...retirement.now.map(({ action }) => action), ...retirement.later])
			assert.ok((standard.data.expectedOf.retrait ?? []).includes(id), id);
		assert.ok(retirement.now.length > 0);
	});

	it('follows an organisation’s own phases', () => {
		const env = environment({
			phases: { 'valeur.pmv': 'realisation', performance: 'never', 'donnees.diffusion': 'amorce' },
		});
		const { now, later } = steps(judged({ phase: 'conception' }, env), env);
		const ids = now.map(({ action }) => action);
		assert.ok(!ids.includes('valeur.pmv') && later.includes('valeur.pmv'));
		assert.ok(![...ids, ...later].some((id) => id.startsWith('performance.')));
		assert.ok(ids.includes('donnees.diffusion'));
	});

	it('says nothing of what is to come where there is no phase, or none after it', () => {
		assert.deepEqual(steps(judged({ phase: '' })), { now: [], later: [], late: [], stale: [], broken: [] });
		assert.deepEqual(steps(judged({ phase: 'exploitation' })).later, []);
		assert.deepEqual(
			phases.map((phase) => standard.phaseAfter(phase)),
			['conception', 'realisation', 'exploitation', undefined],
		);
		assert.equal(standard.phaseAfter(undefined), undefined);
	});

	it('lists what is late and stale by how long it has been, whatever the phase', () => {
		const { late, stale, broken, now } = steps(
			judged({
				phase: 'amorce',
				declared: {
					'comprendre.observation': planned('2026-10-01'),
					'valeur.pmv': planned('2026-02-01'),
					'ethique.droits': proven('en_place', 'evaluee_le: 2026-03-01'),
					'ethique.empreinte': proven('en_place', 'evaluee_le: 2025-03-01'),
					'portee.approbation': ['etat: en_place'],
					'performance.risques': ['etat: en_place'],
				},
			}),
		);
		assert.deepEqual(late, ['valeur.pmv', 'comprendre.observation']);
		assert.deepEqual(stale, ['ethique.empreinte', 'ethique.droits']);
		assert.deepEqual(broken, ['performance.risques', 'portee.approbation'], 'what is expected now first');
		assert.ok(!now.some(({ action }) => action === 'portee.approbation'));
	});

	it('agrees with the states of the practices and with the counts, whatever is declared', () => {
		const field = fc.constantFrom(
			[] as string[],
			['preuves: [docs/pmv.md]'],
			['preuves: [docs/absent.md]'],
			['responsable: Équipe', 'echeance: 2026-01-01'],
			['motif: autre', 'justification: Rien à faire ici.'],
			['preuves: [docs/pmv.md]', 'evaluee_le: 2025-01-01'],
		);
		const declared = fc.dictionary(
			fc.constantFrom(...standard.actions.map(({ id }) => id)),
			fc.tuple(fc.constantFrom(...statuses), field).map(([status, fields]) => [`etat: ${status}`, ...fields]),
			{ maxKeys: 40 },
		);
		fc.assert(
			fc.property(declared, fc.constantFrom<PhaseId>(...phases), fc.boolean(), (declared, phase, retired) => {
				const { assessment } = judged({ phase, declared, sections, ...(retired ? { type: 'retrait' } : {}) });
				const next = nextSteps(assessment, expectedNext(assessment, environment()), environment());
				const counts = count(assessment.actions);
				assert.equal(next.late.length, counts.late);
				assert.equal(next.stale.length, counts.stale);
				assert.deepEqual(
					next.now
						.filter(({ reason }) => reason !== 'stale')
						.map(({ action }) => action)
						.sort(),
					[...gapsOf(assessment)].sort(),
				);
				const open = new Set(gapsOf(assessment).map((id) => id.split('.')[0]));
				for (const { id } of standard.practices) {
					const state = stateOf(assessment.actions.filter(({ action }) => action.practice === id));
					assert.equal(open.has(id), state === 'gap' || state === 'toAssess', `${id}: ${state}`);
				}
				assert.ok(next.later.every((id) => !next.now.some(({ action }) => action === id)));
			}),
			{ numRuns: 60 },
		);
	});
});
