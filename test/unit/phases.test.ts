import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditionId, PhaseId, PhaseOverrides } from '../../server/engine/catalogue/types';
import { reportOf } from '../../server/engine/coverage/report';
import { settingsIn } from '../../server/judging/settings';
import { analyse, phases, standard } from '../standard';
import { answered, charter, environment, grouped } from './support/practice-charters';

/** The actions that a charter of a phase is expected to answer now. */
function expected(phase: PhaseId | '', edition: EditionId, type = '', own: PhaseOverrides = {}): string[] {
	const text = charter(`${phase}${type ? `\n  type: ${type}` : ''}`, '', `edition: ${edition}\n`);
	const { actions } = analyse(text, environment({ phases: own })).assessment;
	return actions.filter(({ expectedNow }) => expectedNow).map(({ action }) => action.id);
}

const members = (text: string, more = {}) => grouped(text, more).flatMap(({ actions = [] }) => actions);

describe('what a retirement is expected to answer', () => {
	/** By phase; what the current edition lacks is marked. */
	const table: Readonly<Record<PhaseId, readonly string[]>> = {
		amorce: ['11.1', '16.1', '16.2', '18.2', '18.3'],
		conception: ['1.1', '5.1', '9.1 beta', '9.2', '9.3', '10.1', '13.1'],
		realisation: ['10.2', '13.3'],
		exploitation: ['15.4', '17.1'],
	};

	for (const edition of ['beta', 'courante'] as const)
		for (const [index, phase] of phases.entries())
			it(`each of the 53 actions, ${edition}, ${phase}`, () => {
				const reached = phases.slice(0, index + 1).flatMap((one) => table[one] ?? []);
				const wanted = new Set(
					reached
						.filter((number) => edition === 'beta' || !number.endsWith('beta'))
						.map((number) => number.split(' ')[0]),
				);
				const found = new Set(expected(phase, edition, 'retrait').map((id) => standard.action(id)?.number));
				for (const { number } of standard.actions) assert.equal(found.has(number), wanted.has(number), number);
				for (const type of ['nouveau_service', 'refonte', 'amelioration'])
					assert.deepEqual(expected(phase, edition, type), expected(phase, edition), type);
			});

	it('comes back in the groups, and nothing else does', () => {
		const text = charter('exploitation\n  type: retrait', '', 'edition: beta\n');
		assert.deepEqual(members(text), expected('exploitation', 'beta', 'retrait'));
		assert.equal(members(text).length, 16);
	});
});

describe('a phase', () => {
	it('moved forward shows at once what the next one expects, and nothing that an earlier one did not', () => {
		for (const [index, phase] of phases.entries()) {
			const next = phases[index + 1];
			if (!next) continue;
			const before = members(charter(phase, answered));
			const after = members(charter(next, answered));
			assert.deepEqual(
				after.filter((id) => !before.includes(id)).map((id) => standard.action(id)?.phase),
				after.filter((id) => !before.includes(id)).map(() => next),
			);
			assert.ok(after.length > before.length, `${phase} → ${next}`);
		}
	});

	it('is named with its article in every message', () => {
		const messages = (['amorce', 'conception', 'realisation', 'exploitation'] as const).flatMap((phase) => [
			...grouped(charter(phase), { laterExpectations: true }).map(({ message }) => message),
			...grouped(charter(phase, 'solution:\nusagers:\n'), { laterExpectations: true }).map(({ message }) => message),
		]);
		const named = new Set(messages.flatMap((message) => /la (phase \S+(?: \S+)?)/.exec(message)?.[1] ?? []));
		for (const name of named) assert.match(name, /^phase (?:d’amorce|de conception|de réalisation|d’exploitation)/);
		assert.ok(named.size >= 4, [...named].join());
	});
});

describe('phases of an organisation’s own', () => {
	const accessibility = 'simplicite.accessibilite';

	it('move an action or a practice, earlier or later; the action wins over its practice', () => {
		const own = { [accessibility]: 'conception', valeur: 'exploitation', 'valeur.pmv': 'amorce' } as const;
		assert.ok(!expected('conception', 'courante').includes(accessibility));
		assert.ok(expected('conception', 'courante', '', own).includes(accessibility));
		assert.deepEqual(
			phases.map((phase) => expected(phase, 'courante', '', own).filter((id) => id.startsWith('valeur.'))),
			[['valeur.pmv'], ['valeur.pmv'], ['valeur.pmv'], ['valeur.pmv', 'valeur.iterations', 'valeur.experimentation']],
		);
		assert.deepEqual(expected('', 'courante', '', own), []);
	});

	it('take an action out of what is ever expected', () => {
		const own = { donnees: 'never', [accessibility]: 'never', 'donnees.exploitation': 'realisation' } as const;
		const all = expected('exploitation', 'courante', '', own);
		assert.deepEqual(
			expected('exploitation', 'courante').filter((id) => !all.includes(id)),
			[accessibility, 'donnees.diffusion'],
		);
		const later = members(charter('amorce'), { phases: own, laterExpectations: true });
		assert.ok(later.includes('donnees.exploitation') && later.includes('ethique.empreinte'));
		assert.ok(!later.includes(accessibility) && !later.includes('donnees.diffusion'));
	});

	it('say in the messages from when', () => {
		const found = grouped(charter('conception', `${answered}donnees:\n`), { phases: { donnees: 'conception' } });
		assert.match(
			found.find(({ code }) => code === 'donnees')?.message ?? '',
			/^Répondez aux actions 17\.1 et 17\.2 .*, attendues à cette phase/,
		);
		const later = grouped(charter('amorce', `${answered}donnees:\n`), {
			phases: { donnees: 'realisation' },
			laterExpectations: true,
		}).find(({ code }) => code === 'donnees');
		assert.match(later?.message ?? '', /^Prévoyez les actions 17\.1 et 17\.2 .*, attendues dès la réalisation/);
		assert.equal(later?.severity, 'information');
	});

	it('ask nothing of a retirement that it is not expected to answer', () => {
		assert.ok(!expected('exploitation', 'courante', 'retrait', { valeur: 'amorce' }).some((id) => /^valeur/.test(id)));
		assert.ok(expected('amorce', 'courante', 'retrait', { donnees: 'amorce' }).includes('donnees.diffusion'));
	});

	it('are counted and told in the coverage', () => {
		const text = charter('conception');
		const env = environment({ phases: { [accessibility]: 'conception', donnees: 'never' } });
		const analysis = analyse(text, env);
		const document = TextDocument.create('file:///a.charte.yaml', 'charte', 1, text);
		const report = reportOf(analysis, env, document);
		const action = (id: string) => report.practices.flatMap(({ actions }) => actions).find((one) => one.id === id);
		assert.deepEqual(
			[accessibility, 'donnees.diffusion', 'valeur.pmv'].map((id) => [
				action(id)?.phase,
				action(id)?.phaseBySetting,
				action(id)?.expectedNow,
			]),
			[
				['conception', true, true],
				['never', true, false],
				['conception', undefined, true],
			],
		);
		const { practices } = report;
		assert.equal(practices.find(({ id }) => id === 'donnees')?.state, 'notYetExpected');
		assert.equal(report.counts.expectedNow, expected('conception', 'courante').length);
	});

	it('can be set in the editor for each practice and action, and no other', () => {
		const manifest = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8'));
		const { propertyNames, additionalProperties } = manifest.contributes.configuration.properties['charte.phases'];
		assert.deepEqual(propertyNames.enum, [...standard.ids, ...standard.actions.map(({ id }) => id)]);
		assert.deepEqual(additionalProperties.enum, [...phases, 'jamais']);
	});

	it('are read from the settings where they name what exists', () => {
		const phasesOf = (raw: unknown) => settingsIn({ phases: raw }, standard).own.phases;
		assert.deepEqual(phasesOf({ valeur: 'amorce', 'valeur.pmv': 'jamais' }), {
			valeur: 'amorce',
			'valeur.pmv': 'never',
		});
		assert.deepEqual(
			phasesOf({
				valeur: 'Amorce',
				pmv: 'amorce',
				'valeur.x': 'amorce',
				ethique: 3,
				donnees: null,
				toString: 'amorce',
			}),
			{},
		);
		for (const nonsense of [undefined, null, 7, 'x', ['amorce'], { valeur: ['amorce'] }])
			assert.deepEqual(phasesOf(nonsense), {}, JSON.stringify(nonsense));
		assert.deepEqual(phasesOf(JSON.parse('{"__proto__": "amorce", "constructor": "jamais"}')), {});
	});
});
