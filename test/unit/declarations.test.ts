import assert from 'node:assert/strict';
import { analyse } from '../standard';
import { codes, declared, declaring, environment, fixed, head, ofPmv, only, today } from './support/declaring';

describe('declarations', () => {
	const needs: readonly { fields: string[]; status: string; counted: string; lacks: string[] }[] = [
		{ fields: ['etat: a_evaluer'], status: 'a_evaluer', counted: 'a_evaluer', lacks: [] },
		{ fields: ['commentaire: Rien encore à dire.'], status: 'a_evaluer', counted: 'a_evaluer', lacks: [] },
		{ fields: ['etat: peut_etre'], status: 'a_evaluer', counted: 'a_evaluer', lacks: [] },
		{
			fields: ['etat: planifiee'],
			status: 'planifiee',
			counted: 'planifiee',
			lacks: ['sans_responsable', 'sans_echeance'],
		},
		{
			fields: ['etat: planifiee', 'responsable: TBD', 'echeance: AAAA-MM-JJ'],
			status: 'planifiee',
			counted: 'planifiee',
			lacks: ['sans_responsable', 'sans_echeance'],
		},
		{
			fields: ['etat: planifiee', 'responsable: Équipe', 'echeance: 2027-01-31'],
			status: 'planifiee',
			counted: 'planifiee',
			lacks: [],
		},
		{ fields: ['etat: partielle'], status: 'partielle', counted: 'partielle', lacks: ['sans_preuve'] },
		{ fields: ['etat: partielle', 'preuves: [solution.pmv]'], status: 'partielle', counted: 'partielle', lacks: [] },
		{ fields: ['etat: en_place'], status: 'en_place', counted: 'partielle', lacks: ['sans_preuve'] },
		{ fields: ['etat: en_place', 'preuves: []'], status: 'en_place', counted: 'partielle', lacks: ['sans_preuve'] },
		{
			fields: ['etat: en_place', 'preuves: [À compléter]'],
			status: 'en_place',
			counted: 'partielle',
			lacks: ['sans_preuve'],
		},
		{ fields: ['etat: en_place', 'preuves: [solution.pmv]'], status: 'en_place', counted: 'en_place', lacks: [] },
		{ fields: ['etat: en_place', 'preuves: solution.pmv'], status: 'en_place', counted: 'en_place', lacks: [] },
		{ fields: ['etat: En place', 'preuves: [solution.pmv]'], status: 'en_place', counted: 'en_place', lacks: [] },
		{
			fields: ['etat: non_retenue'],
			status: 'non_retenue',
			counted: 'a_evaluer',
			lacks: ['sans_motif', 'sans_justification'],
		},
		{
			fields: ['etat: non_retenue', 'motif: priorite', 'justification: N/A'],
			status: 'non_retenue',
			counted: 'a_evaluer',
			lacks: ['sans_justification'],
		},
		{
			fields: ['etat: non_retenue', 'motif: priorite', 'justification: Le formulaire suffit.'],
			status: 'non_retenue',
			counted: 'non_retenue',
			lacks: [],
		},
		{
			fields: ['etat: sans_objet', 'justification: Rien à livrer.'],
			status: 'sans_objet',
			counted: 'a_evaluer',
			lacks: ['sans_motif'],
		},
		{
			fields: ['etat: sans_objet', 'motif: hors_portee', 'justification: Rien à livrer.'],
			status: 'sans_objet',
			counted: 'sans_objet',
			lacks: [],
		},
	];
	for (const { fields, status, counted, lacks } of needs) {
		it(`need what their status says: ${fields.join(', ')}`, () => {
			const { analysis, declaration } = declared(ofPmv(...fields));
			assert.deepEqual([declaration.status, declaration.counted, declaration.lacks], [status, counted, lacks]);
			assert.equal(declaration.broken, lacks.length > 0);
			assert.deepEqual(codes(analysis), lacks);
		});
	}

	it('warn at the status, and name the action and its practice by number and title', () => {
		const text = ofPmv('etat: en_place');
		const french = only(analyse(text, environment()), 'sans_preuve');
		assert.equal(french.severity, 'warning');
		assert.equal(text.slice(french.start, french.end), 'en_place');
		assert.deepEqual([french.practice, french.action], ['valeur', 'valeur.pmv']);
		assert.match(french.message, /8\.1 \(pratique 8 · Livrer de la valeur rapidement/);
		const english = only(analyse(text, environment({ language: 'en' })), 'sans_preuve');
		assert.match(english.message, /8\.1 \(practice 8 · Deliver value quickly/);
	});

	it('of which one is written twice count the first', () => {
		const { analysis, declaration } = declared(
			declaring(
				'  valeur:\n    pmv:\n      etat: planifiee\n      responsable: Équipe\n      echeance: 2027-01-31\n    pmv:\n      etat: en_place\n',
			),
		);
		assert.equal(declaration.status, 'planifiee');
		assert.ok(analysis.findings.some(({ code }) => code === 'format/cle_en_double'));
	});

	it('are read where the rest is not what the format says', () => {
		for (const lines of [
			'  valeur:\n',
			'  valeur: oui\n',
			'  valeur: [pmv]\n',
			'  valeur:\n    pmv:\n',
			'  valeur:\n    pmv: en_place\n',
			'  valeur:\n    pmv: [etat]\n',
			'  valeurs:\n    pmv:\n      etat: en_place\n',
			'  - valeur\n',
		]) {
			const { assessment } = analyse(declaring(lines), environment());
			assert.ok(
				[...assessment.declarations.values()].every(({ status }) => status === 'a_evaluer'),
				lines,
			);
		}
		const { declaration } = declared(
			declaring(
				'  inconnue:\n    rien: 1\n  valeur:\n    pmv:\n      etat: partielle\n      preuves: [solution.pmv]\n    x-note: Interne\n',
			),
		);
		assert.equal(declaration.counted, 'partielle');
	});
});

describe('declarations and time', () => {
	const planned = (day: string) => ofPmv('etat: planifiee', 'responsable: Équipe', `echeance: ${day}`);

	it('are late the day after their date, when planned or partial', () => {
		assert.deepEqual(codes(analyse(planned('2026-11-22'), environment())), []);
		const text = planned('2026-11-21');
		const { analysis, declaration } = declared(text);
		assert.equal(declaration.late, true);
		const found = only(analysis, 'en_retard');
		assert.deepEqual([found.severity, text.slice(found.start, found.end)], ['warning', '2026-11-21']);
		const partial = ofPmv('etat: partielle', 'preuves: [solution.pmv]', 'echeance: 2026-01-01');
		assert.equal(declared(partial).declaration.late, true);
		for (const fields of [
			['etat: en_place', 'preuves: [solution.pmv]'],
			['etat: non_retenue', 'motif: autre', 'justification: Le formulaire suffit.'],
		])
			assert.deepEqual(codes(analyse(ofPmv(...fields, 'echeance: 2026-01-01'), environment())), []);
	});

	it('take the day as an input', () => {
		const text = planned('2026-11-21');
		const at = (day: string) => codes(analyse(text, { ...environment(), today: day }));
		assert.deepEqual([at('2026-11-21'), at('2026-11-22')], [[], ['en_retard']]);
	});

	it('are stale after the days of the setting, and a fix writes today', () => {
		const evaluated = (day: string) => ofPmv('etat: en_place', 'preuves: [solution.pmv]', `evaluee_le: ${day}`);
		const at = (day: string, staleDays: number) => codes(analyse(evaluated(day), environment({ staleDays })));
		assert.deepEqual(
			[at('2026-05-26', 180), at('2026-05-25', 180), at('2026-05-25', 365), at('2026-11-21', 0), at('2027-05-25', 180)],
			[[], ['perimee'], [], ['perimee'], ['evaluee_a_venir']],
		);
		const text = evaluated('2026-05-25');
		const { analysis, declaration } = declared(text);
		assert.equal(declaration.stale, true);
		const found = only(analysis, 'perimee');
		assert.deepEqual([found.severity, text.slice(found.start, found.end)], ['information', '2026-05-25']);
		assert.match(found.message, /181 jours/);
		assert.deepEqual(fixed(text, found), [evaluated('2026-11-22').slice(head.length)]);
	});

	it('are neither late nor stale by a date that is none', () => {
		const text = ofPmv('etat: planifiee', 'responsable: Équipe', 'echeance: 2026-02-30', 'evaluee_le: hier');
		const { declaration } = declared(text);
		assert.deepEqual([declaration.late, declaration.stale], [false, false]);
	});
});

describe('declarations against the standard', () => {
	const proactive = '  experience:\n    proactivite:\n      etat: en_place\n';

	it('of an action that the edition lacks are information, with a fix, and lack nothing else', () => {
		const text = declaring(proactive);
		const analysis = analyse(text, environment());
		const found = only(analysis, 'hors_edition');
		assert.deepEqual(codes(analysis), ['hors_edition']);
		assert.deepEqual(
			[found.severity, text.slice(found.start, found.end), found.action],
			['information', 'proactivite', 'experience.proactivite'],
		);
		assert.ok(analysis.assessment.actions.every(({ action }) => action.id !== 'experience.proactivite'));
		assert.deepEqual(fixed(text, found), ['pratiques:\n  experience:\n    x-proactivite:\n      etat: en_place\n', '']);
		assert.match(
			found.message,
			/^Gardez la déclaration sous «\u00a0x-proactivite\u00a0» ou retirez-la.*2\.3 \(pratique 2/,
		);
		const beta = analyse(text.replace('charte: 1\n', 'charte: 1\nedition: beta\n'), environment());
		assert.deepEqual(codes(beta), ['sans_preuve', 'contredite']);
	});

	it('remove with the fix what stands alone, and leave the rest as it is', () => {
		const others =
			'  experience:\n    parcours:\n      etat: a_evaluer\n    proactivite: # 2.3\n      etat: en_place # depuis mai\n\n  # À revoir\n  valeur:\n    pmv:\n      etat: a_evaluer\n';
		const text = declaring(others);
		assert.deepEqual(fixed(text, only(analyse(text, environment()), 'hors_edition')).slice(1), [
			'pratiques:\n  experience:\n    parcours:\n      etat: a_evaluer\n\n  # À revoir\n  valeur:\n    pmv:\n      etat: a_evaluer\n',
		]);
		const alone = declaring(`  valeur:\n    pmv:\n      etat: a_evaluer\n${proactive}`);
		assert.deepEqual(fixed(alone, only(analyse(alone, environment()), 'hors_edition')).slice(1), [
			'pratiques:\n  valeur:\n    pmv:\n      etat: a_evaluer\n',
		]);
	});

	it('in place against an absent indication are information', () => {
		const text = declaring('  ethique:\n    droits:\n      etat: en_place\n      preuves: [docs/pmv.md]\n');
		const analysis = analyse(text, environment());
		const found = only(analysis, 'contredite');
		assert.deepEqual(
			[found.severity, text.slice(found.start, found.end), found.action],
			['information', 'en_place', 'ethique.droits'],
		);
		assert.match(found.message, /ethique\.droits/);
		const told = text.replace(
			'references:',
			'ethique:\n  droits: Un refus est toujours motivé et peut être contesté.\nreferences:',
		);
		assert.deepEqual(codes(analyse(told, environment())), []);
		assert.deepEqual(codes(analyse(text.replace('etat: en_place', 'etat: partielle'), environment())), []);
	});

	describe('in place, of an action that needs a trace,', () => {
		const iterations = (end: string) =>
			`echeancier:\n  iterations:\n    - nom: Une\n      fin: ${end}\n      valeur: Le dépôt en ligne\n    - nom: Deux\n      valeur: Le suivi en ligne\n`;
		const inPlace = (evidence: string, end = '2027-01-31') =>
			declaring(`  valeur:\n    iterations:\n      etat: en_place\n      preuves: [${evidence}]\n${iterations(end)}`);
		const cases: readonly [name: string, text: string, codes: string[]][] = [
			['say so with a pointer to a date to come', inPlace('echeancier.iterations'), ['sans_trace']],
			['are sound with a date of today', inPlace('echeancier.iterations', today), []],
			['are sound with a past date', inPlace('echeancier.iterations', '2026-10-30'), []],
			[
				'do not take the past date of another item',
				inPlace('"echeancier.iterations[Deux]"', '2026-10-30'),
				['sans_trace'],
			],
			['are sound with a file', inPlace('echeancier.iterations, docs/pmv.md'), []],
			['are sound with a URL', inPlace('"https://exemple.org/notes"'), []],
			['are not told twice where the file is missing', inPlace('docs/absent.md'), ['preuve_introuvable']],
		];
		for (const [name, text, expected] of cases) {
			it(name, () => {
				const { analysis, declaration } = declared(text, 'valeur.iterations');
				assert.deepEqual(codes(analysis), expected);
				assert.equal(declaration.counted, expected.includes('preuve_introuvable') ? 'partielle' : 'en_place');
			});
		}
	});

	it('in place, of an action that the charter itself can show, need no trace', () => {
		assert.deepEqual(codes(analyse(ofPmv('etat: en_place', 'preuves: [solution.pmv]'), environment())), []);
	});
});
