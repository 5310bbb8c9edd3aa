import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditionId, PhaseId } from '../../server/engine/catalogue/types';
import { reportOf } from '../../server/engine/coverage/report';
import { type Counts, type CoverageReport, type Status, statuses } from '../../server/engine/coverage/types';
import type { Settings } from '../standard';
import { analyse, defaultEnvironment, phases, standard } from '../standard';

const today = '2026-11-22';

/** The report of a text, as the views are handed it. */
function reported(text: string, more: Settings = {}): CoverageReport {
	const env = defaultEnvironment(today, { exists: (path) => (path === 'docs/trace.md' ? 'file' : 'none'), ...more });
	return reportOf(analyse(text, env), env, TextDocument.create('file:///essai.charte.yaml', 'charte', 7, text));
}

/** The fields of a declaration that has all that its status needs. */
const sound: Readonly<Record<Status, readonly string[]>> = {
	a_evaluer: [],
	planifiee: ['responsable: Équipe', 'echeance: 2027-01-31'],
	partielle: ['preuves: [docs/trace.md]'],
	en_place: ['preuves: [docs/trace.md]'],
	non_retenue: ['motif: priorite', 'justification: Le formulaire suffit.'],
	sans_objet: ['motif: hors_portee', 'justification: Rien à livrer ici.'],
};
/** The same declaration, without it. */
const lacking: Readonly<Record<Status, readonly string[]>> = {
	...sound,
	planifiee: [],
	partielle: [],
	en_place: ['preuves: [docs/absent.md]'],
	non_retenue: [],
	sans_objet: [],
};

interface Given {
	readonly edition?: EditionId;
	readonly phase?: PhaseId | '';
	readonly type?: string;
	readonly sections?: string;
	/** Action id → what its declaration holds, one field an element. */
	readonly declared?: Readonly<Record<string, readonly string[]>>;
}

function charter({ edition, phase = 'conception', type, sections = '', declared = {} }: Given): string {
	const lines = [
		'charte: 1',
		...(edition ? [`edition: ${edition}`] : []),
		'initiative:',
		'  nom: Essai',
		'  organisme: Ministère',
	];
	if (phase) lines.push(`  phase: ${phase}`);
	if (type) lines.push(`  type: ${type}`);
	lines.push(sections.trimEnd(), 'pratiques:');
	for (const practice of standard.practices) {
		const actions = practice.actions.filter(({ id }) => declared[id]);
		if (actions.length > 0) lines.push(`  ${practice.id}:`);
		for (const { id, key } of actions)
			lines.push(`    ${key}:`, ...(declared[id] ?? []).map((field) => `      ${field}`));
	}
	return `${lines.join('\n')}\n`;
}

const as = (status: Status, ...more: string[]): string[] => [`etat: ${status}`, ...sound[status], ...more];
const without = (status: Status): string[] => [`etat: ${status}`, ...lacking[status]];

function practiceOf(report: CoverageReport, id: string) {
	const found = report.practices.find((practice) => practice.id === id);
	assert.ok(found, id);
	return found;
}

const none: Counts = {
	applicable: 0,
	answered: 0,
	declared: 0,
	inPlace: 0,
	partial: 0,
	planned: 0,
	notRetained: 0,
	notApplicable: 0,
	detectedOnly: 0,
	late: 0,
	stale: 0,
	expectedNow: 0,
};

function sum(all: readonly Counts[]): Counts {
	const keys = Object.keys(none) as (keyof Counts)[];
	return Object.fromEntries(
		keys.map((key) => [key, all.reduce((total, counts) => total + counts[key], 0)]),
	) as unknown as Counts;
}

describe('coverage', function () {
	this.timeout(120_000);

	it('counts the 48 actions of the current edition by default, and the 53 of the beta', () => {
		const expected = { amorce: [10, 10], conception: [35, 39], realisation: [44, 49], exploitation: [48, 53] };
		for (const phase of phases) {
			const counts = (edition?: EditionId) => reported(charter({ phase, ...(edition ? { edition } : {}) })).counts;
			assert.deepEqual(counts(), { ...none, applicable: 48, expectedNow: counts().expectedNow });
			assert.deepEqual(counts('courante'), counts());
			assert.deepEqual(counts('beta'), { ...none, applicable: 53, expectedNow: counts('beta').expectedNow });
			const inPhase = (edition: EditionId) =>
				standard.actionsIn(edition).filter((action) => phases.indexOf(action.phase) <= phases.indexOf(phase)).length;
			assert.deepEqual([counts().expectedNow, counts('beta').expectedNow], [inPhase('courante'), inPhase('beta')]);
			assert.deepEqual(
				[counts().expectedNow, counts('beta').expectedNow],
				expected[phase as keyof typeof expected],
				phase,
			);
		}
	});

	it('counts each declaration and each indication once', () => {
		const report = reported(
			charter({
				edition: 'beta',
				phase: 'conception',
				sections:
					'gouvernance:\n  methode: Découverte puis versions alpha et bêta.\nethique:\n  droits: Charte respectée\nobjectifs: []\nparties_prenantes:\n  - nom: Syndicat\n',
				declared: {
					'comprendre.participation': as('en_place', 'evaluee_le: 2026-01-01'),
					'comprendre.observation': without('en_place'),
					'comprendre.retroaction': ['etat: planifiee', 'responsable: Équipe', 'echeance: 2026-01-31'],
					'experience.fonction_ux': as('sans_objet', 'evaluee_le: 2026-01-01'),
					'simplicite.regles': as('non_retenue'),
					'simplicite.accessibilite': without('non_retenue'),
					'inclusion.diversite': ['etat: a_evaluer'],
					'valeur.pmv': as('partielle', 'echeance: 2027-06-01'),
					'gouvernance.parties_prenantes': as('planifiee'),
				},
			}),
		);
		assert.deepEqual(report.counts, {
			applicable: 52,
			// 1.1, 1.2 and 1.3, 4.1, 8.1, 13.1 in part and 14.4 by their texts, 16.1. Not 4.3, refused without a reason.
			answered: 8,
			declared: 7,
			inPlace: 1,
			partial: 2,
			planned: 2,
			notRetained: 1,
			notApplicable: 1,
			detectedOnly: 2,
			late: 1,
			stale: 1,
			// 39 of the phase but the one that is not applicable.
			expectedNow: 38,
		});
	});

	it('leaves an action that is not applicable out of every count but its own', () => {
		const { counts } = practiceOf(
			reported(
				charter({
					declared: { 'portee.approbation': as('sans_objet', 'evaluee_le: 2020-01-01', 'echeance: 2020-01-01') },
				}),
			),
			'portee',
		);
		assert.deepEqual(counts, { ...none, applicable: 1, notApplicable: 1 });
	});

	it('keeps an action applicable that is said not to be, without saying why', () => {
		const report = reported(charter({ declared: { 'portee.approbation': without('sans_objet') } }));
		assert.deepEqual(practiceOf(report, 'portee').counts, { ...none, applicable: 2, declared: 1, expectedNow: 1 });
	});

	it('does not count what the edition lacks', () => {
		const declared = { 'experience.proactivite': as('en_place'), 'securite.necessite': as('sans_objet') };
		assert.deepEqual(reported(charter({ declared })).counts, reported(charter({})).counts);
		const beta = reported(charter({ declared, edition: 'beta' })).counts;
		assert.deepEqual([beta.applicable, beta.inPlace, beta.notApplicable], [52, 1, 1]);
	});

	it('sums up alike by practice, by theme, by orientation and in all', () => {
		const field = fc.record({
			status: fc.constantFrom(...statuses),
			complete: fc.boolean(),
			due: fc.constantFrom(undefined, '2026-01-31', '2027-01-31'),
			evaluated: fc.constantFrom(undefined, '2025-01-31', '2026-11-01'),
		});
		const given = fc.record({
			edition: fc.constantFrom<EditionId>('beta', 'courante'),
			phase: fc.constantFrom<PhaseId | ''>(...phases, ''),
			type: fc.constantFrom('refonte', 'retrait'),
			declared: fc.dictionary(fc.constantFrom(...standard.actions.map(({ id }) => id)), field, { maxKeys: 40 }),
		});
		fc.assert(
			fc.property(given, ({ declared, ...rest }) => {
				const fields = Object.entries(declared).map(
					([id, { status, complete, due, evaluated }]): [string, string[]] => [
						id,
						[
							...(complete ? as(status) : without(status)).filter((line) => !due || !line.startsWith('echeance')),
							...(due ? [`echeance: ${due}`] : []),
							...(evaluated ? [`evaluee_le: ${evaluated}`] : []),
						],
					],
				);
				const report = reported(charter({ ...rest, declared: Object.fromEntries(fields) }));
				const { counts, practices, themes, orientations } = report;
				for (const parts of [practices, themes, orientations])
					assert.deepEqual(sum(parts.map((part) => part.counts)), counts);
				assert.equal(counts.applicable + counts.notApplicable, rest.edition === 'beta' ? 53 : 48);
				assert.equal(practices.flatMap(({ actions }) => actions).length, rest.edition === 'beta' ? 53 : 48);
				for (const key of ['answered', 'declared', 'inPlace', 'late', 'stale', 'expectedNow'] as const)
					assert.ok(counts[key] <= counts.applicable, key);
				assert.ok(counts.inPlace + counts.partial + counts.planned + counts.notRetained <= counts.declared);
				assert.equal(report.practicesWithoutGap, practices.filter(({ state }) => state === 'noGap').length);
				if (rest.phase === '') assert.ok(practices.every(({ state }) => state === 'notYetExpected'));
			}),
			{ numRuns: 40 },
		);
	});

	it('groups the 18 practices by theme and by orientation', () => {
		const { themes, orientations, practices } = reported(charter({}));
		const ids = practices.map(({ id }) => id);
		assert.equal(ids.length, 18);
		assert.deepEqual(
			themes.flatMap((theme) => theme.practices),
			ids,
		);
		assert.deepEqual(
			orientations.map((one) => one.practices.length),
			[6, 3, 9],
		);
		assert.deepEqual(
			orientations.flatMap((one) => one.practices),
			ids,
		);
	});
});

describe('the state of a practice', () => {
	/** 10.1 is expected from conception, 10.2 from realisation: one of each. */
	const state = (given: Given, id = 'portee') => practiceOf(reported(charter(given)), id).state;
	const approval = (fields: readonly string[], more: Given = {}) =>
		state({ ...more, declared: { 'portee.approbation': fields } });

	it('is not yet expected before the phase of its actions, whatever is declared', () => {
		assert.equal(state({ phase: 'amorce' }), 'notYetExpected');
		assert.equal(approval(without('en_place'), { phase: 'amorce' }), 'notYetExpected');
		assert.equal(state({ phase: '' }), 'notYetExpected');
	});

	it('is to be evaluated while something expected is undeclared, even if detected', () => {
		assert.equal(state({}), 'toAssess');
		assert.equal(
			state({ sections: 'portee:\n  approbation:\n    instance: Comité directeur\n    date: 2026-01-15\n' }),
			'toAssess',
		);
		assert.equal(approval(['etat: a_evaluer']), 'toAssess');
		assert.equal(approval(as('en_place'), { phase: 'realisation' }), 'toAssess');
	});

	for (const status of ['en_place', 'non_retenue', 'sans_objet'] as const) {
		it(`has no gap where all that is expected is ${status}`, () => assert.equal(approval(as(status)), 'noGap'));
		it(`has a gap where it is ${status} without what that needs`, () => assert.equal(approval(without(status)), 'gap'));
	}
	for (const status of ['partielle', 'planifiee'] as const) {
		it(`has a gap where something expected is ${status}`, () => assert.equal(approval(as(status)), 'gap'));
	}

	it('has a gap where something expected is late, and none for what is not expected yet', () => {
		const declared = {
			'portee.approbation': as('en_place'),
			'portee.respect': ['etat: planifiee', 'responsable: Équipe', 'echeance: 2026-01-31'],
		};
		assert.equal(state({ declared }), 'noGap');
		assert.equal(state({ declared, phase: 'realisation' }), 'gap');
	});

	it('has a gap rather than being to evaluate', () => {
		assert.equal(approval(as('partielle'), { phase: 'realisation' }), 'gap');
		assert.equal(approval(without('en_place'), { phase: 'realisation' }), 'gap');
	});

	it('is what the count of practices without a gap is made of', () => {
		const report = reported(
			charter({ declared: { 'portee.approbation': as('en_place'), 'simplicite.regles': as('en_place') } }),
		);
		assert.equal(report.practicesWithoutGap, 1);
	});

	it('follows the reduced expectations of a retirement', () => {
		const retirement = reported(charter({ phase: 'exploitation', type: 'retrait', edition: 'beta' }));
		const expected = retirement.practices.flatMap(({ actions }) =>
			actions.filter((action) => action.expectedNow).map(({ id }) => id),
		);
		assert.deepEqual(
			expected,
			standard.actions.map(({ id }) => id).filter((id) => (standard.data.expectedOf.retrait ?? []).includes(id)),
		);
		assert.equal(retirement.counts.expectedNow, expected.length);
		assert.equal(retirement.counts.applicable, 53);
		assert.equal(practiceOf(retirement, 'valeur').state, 'notYetExpected');
		assert.equal(practiceOf(retirement, 'portee').state, 'toAssess');
	});
});

describe('the report', () => {
	const text = charter({
		sections: 'solution:\n  pmv:\n    fonctionnalites: [Déposer une demande]\n    date: 2026-09-01\n',
		declared: {
			'valeur.pmv': [
				'etat: en_place',
				'preuves: [solution.pmv, docs/absent.md, "https://exemple.org"]',
				'responsable: Équipe',
				'echeance: 2027-01-31',
				'justification: Lancée.',
			],
		},
	});
	const action = (report: CoverageReport) => practiceOf(report, 'valeur').actions[0];
	const slice = ({
		start,
		end,
	}: {
		start: { line: number; character: number };
		end: { line: number; character: number };
	}) => {
		const document = TextDocument.create('', '', 0, text);
		return text.slice(document.offsetAt(start), document.offsetAt(end));
	};

	it('says what the charter is, and for which day', () => {
		const { uri, version, language, edition, initiative, current } = reported(text);
		assert.deepEqual(
			{ uri, version, language, edition, initiative, current, today: reported(text).today },
			{
				uri: 'file:///essai.charte.yaml',
				version: 7,
				language: 'fr',
				edition: 'courante',
				initiative: { name: 'Essai', organisation: 'Ministère', phase: 'conception' },
				current: true,
				today,
			},
		);
		assert.equal(reported('charte: 1\ninitiative: [\n').current, false);
		assert.deepEqual(reported('').initiative, { name: '', organisation: '' });
	});

	it('gives each action its status, evidence, and places in the text', () => {
		const found = action(reported(text));
		assert.ok(found);
		assert.deepEqual(
			[
				found.number,
				found.status,
				found.countedStatus,
				found.indication,
				found.answered,
				found.broken,
				found.late,
				found.stale,
			],
			['8.1', 'en_place', 'partielle', 'present', true, true, false, false],
		);
		assert.deepEqual([found.responsible, found.dueDate, found.justification], ['Équipe', '2027-01-31', 'Lancée.']);
		assert.deepEqual(
			found.evidence.map(({ text: written, kind, state, range }) => [written, kind, state, slice(range)]),
			[
				['solution.pmv', 'pointer', 'resolved', 'solution.pmv'],
				['docs/absent.md', 'file', 'broken', 'docs/absent.md'],
				['https://exemple.org', 'url', 'notVerified', '"https://exemple.org"'],
			],
		);
		assert.equal(found.declaration && slice(found.declaration), 'pmv');
		assert.deepEqual(
			found.detected.map(({ path }) => path),
			['solution.pmv'],
		);
		assert.ok(found.detected.every(({ range }) => slice(range).startsWith('fonctionnalites')));
	});

	it('travels as JSON, in the language asked for', () => {
		const french = reported(text);
		assert.deepEqual(JSON.parse(JSON.stringify(french)), french);
		const english = reported(text, { language: 'en' });
		assert.equal(practiceOf(english, 'valeur').title, 'Deliver value quickly and improve continuously');
		assert.notEqual(action(english)?.nextStep, action(french)?.nextStep);
		assert.equal(action(english)?.wording, action(french)?.wording);
		assert.deepEqual(english.counts, french.counts);
	});
});
