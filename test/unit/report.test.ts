import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { reportOf } from '../../server/engine/coverage/report';
import type { CoverageReport, TextRange } from '../../server/engine/coverage/types';
import { insertStart } from '../../server/engine/edits/insert-start';
import type { Settings } from '../standard';
import { analyse, standard } from '../standard';
import { declaring, environment, ofPmv } from './support/declaring';
import { layouts } from './support/findings';

function reported(
	text: string,
	more: Settings = {},
): { report: CoverageReport; at: (range: TextRange | undefined) => string } {
	const env = environment(more);
	const document = TextDocument.create('file:///a.charte.yaml', 'charte', 3, text);
	const report = reportOf(analyse(text, env), env, document);
	return { report, at: (range) => (range ? document.getText(range) : '') };
}

function actionOf({ practices }: CoverageReport, id: string) {
	const found = practices.flatMap(({ actions }) => actions).find((action) => action.id === id);
	assert.ok(found, id);
	return found;
}

const practiceOf = ({ practices }: CoverageReport, id: string) => practices.find((practice) => practice.id === id);

describe('the report of a charter', () => {
	it('says what a declaration holds, as it is written', () => {
		const { report } = reported(
			ofPmv(
				'etat: non_retenue',
				'motif: priorite',
				'justification: "Plus tard : un autre service"',
				'commentaire: À revoir',
				'responsable: Équipe Permis',
				'evaluee_le: 2026-09-30',
				'evaluee_par: Bureau de projet',
			),
		);
		const { reason, justification, comment, responsible, assessedOn, assessedBy, lacks } = actionOf(
			report,
			'valeur.pmv',
		);
		assert.deepEqual(
			{ reason, justification, comment, responsible, assessedOn, assessedBy, lacks },
			{
				reason: 'priorite',
				justification: 'Plus tard : un autre service',
				comment: 'À revoir',
				responsible: 'Équipe Permis',
				assessedOn: '2026-09-30',
				assessedBy: 'Bureau de projet',
				lacks: [],
			},
		);
	});

	it('says which keys a declaration lacks for its status', () => {
		const lacks = (...fields: string[]) => actionOf(reported(ofPmv(...fields)).report, 'valeur.pmv').lacks;
		assert.deepEqual(lacks('etat: en_place'), ['preuves']);
		assert.deepEqual(lacks('etat: sans_objet', 'motif: autre'), ['justification']);
		assert.deepEqual(lacks('etat: non_retenue'), ['motif', 'justification']);
		assert.deepEqual(lacks('etat: planifiee'), ['responsable', 'echeance']);
		assert.deepEqual(lacks('etat: a_evaluer'), []);
	});

	it('says where a pointer that resolves leads to, and nothing of any other evidence', () => {
		for (const { name, lay } of layouts) {
			const { report, at } = reported(
				lay(
					ofPmv(
						'etat: en_place',
						'preuves: [solution.pmv.date, solution.hebergement, docs/pmv.md, "usagers.groupes[Aînés].nom"]',
					),
				),
			);
			const { evidence } = actionOf(report, 'valeur.pmv');
			assert.deepEqual(
				evidence.map(({ place }) => at(place)),
				['2027-03-01', '', '', 'Aînés'],
				name,
			);
			assert.deepEqual(
				evidence.map(({ range }) => at(range)),
				['solution.pmv.date', 'solution.hebergement', 'docs/pmv.md', '"usagers.groupes[Aînés].nom"'],
				name,
			);
		}
	});

	it('names who answers for the initiative, and the phase to come with what it will expect', () => {
		const text = declaring('').replace('phase: conception', 'phase: conception\n  responsable: Marie Tremblay');
		const { report } = reported(text);
		assert.equal(report.initiative.responsible, 'Marie Tremblay');
		assert.equal(report.nextPhase, 'realisation');
		assert.equal(actionOf(report, 'valeur.iterations').expectedNext, true);
		assert.equal(actionOf(report, 'valeur.iterations').expectedNow, false);
		assert.equal(actionOf(report, 'valeur.pmv').expectedNext, false);
		const last = reported(text.replace('conception', 'exploitation')).report;
		assert.equal(last.nextPhase, undefined);
		assert.ok(last.practices.every(({ actions }) => actions.every(({ expectedNext }) => !expectedNext)));
	});

	it('tells in each practice the findings that concern it, and where', () => {
		const { report, at } = reported(ofPmv('etat: en_place', 'preuves: [docs/absent.md]', 'echeance: 2027-02-31'));
		const codes = practiceOf(report, 'valeur')?.findings.map(({ code, severity, range, actions }) => [
			code,
			severity,
			at(range),
			actions,
		]);
		assert.deepEqual(
			codes?.find(([code]) => code === 'declaration/preuve_introuvable'),
			['declaration/preuve_introuvable', 'warning', 'docs/absent.md', ['valeur.pmv']],
		);
		const all = report.practices.flatMap(({ findings }) => findings);
		assert.ok(!all.some(({ code }) => /^(?:format|suppression)\//.test(code)), 'the file itself concerns no practice');
		for (const { findings } of report.practices) {
			const starts = findings.map(({ range }) => range.start.line * 1000 + range.start.character);
			assert.deepEqual(
				starts,
				[...starts].sort((a, b) => a - b),
			);
		}
	});

	it('tells a grouped finding in its practice, and the one that stands for several in each of them', () => {
		const { report } = reported('charte: 1\ninitiative:\n  nom: Permis\n  organisme: Ministère\n  phase: conception\n');
		for (const { id, actions, findings } of report.practices) {
			const expected = actions.filter(({ expectedNow }) => expectedNow).map(({ id }) => id);
			const told = findings.filter(({ code }) => code === 'pratiques' || code === id);
			assert.equal(told.length, expected.length > 0 ? 1 : 0, id);
			if (told[0]) assert.deepEqual(told[0].actions, expected, id);
		}
		const group = reported(
			'charte: 1\ninitiative:\n  nom: Permis\n  organisme: Ministère\n  phase: conception\ndonnees:\n  diffusion: []\n',
		).report;
		const own = practiceOf(group, 'donnees')?.findings.filter(({ code }) => code === 'donnees');
		assert.deepEqual(
			own?.map(({ actions }) => actions),
			[['donnees.exploitation']],
		);
	});

	it('leaves out of a practice what a comment or a setting silences', () => {
		const text = ofPmv('etat: en_place', 'preuves: [docs/absent.md]');
		const told = (more: Settings, of = text) =>
			practiceOf(reported(of, more).report, 'valeur')?.findings.map(({ code }) => code) ?? [];
		assert.ok(told({}).includes('declaration/preuve_introuvable'));
		assert.ok(!told({ severities: { declaration: 'none' } }).includes('declaration/preuve_introuvable'));
		const silenced = `# charte-ignorer-fichier declaration/preuve_introuvable : pas encore versé\n${text}`;
		assert.ok(!told({}, silenced).includes('declaration/preuve_introuvable'));
	});

	it('names no action that the edition lacks, though its declaration is told', () => {
		const beta = standard.actions.find(({ wording }) => wording.courante === null);
		assert.ok(beta);
		const { report } = reported(declaring(`  ${beta.practice}:\n    ${beta.key}: { etat: a_evaluer }\n`));
		const findings = practiceOf(report, beta.practice)?.findings.filter(
			({ code }) => code === 'declaration/hors_edition',
		);
		assert.deepEqual(
			findings?.map(({ actions }) => actions),
			[[]],
		);
	});

	it('points to what keeps a charter from being read', () => {
		const whole = ofPmv('etat: planifiee');
		assert.equal(reported(whole).report.fault, undefined);
		assert.equal(reported(whole).report.current, true);
		const faults: readonly [text: string, line: number][] = [
			[whole.replace('nom: Permis', 'nom: "Permis'), 2],
			[whole.replace('  organisme', '\torganisme'), 3],
			[`${whole}  donnees: [a, {\n`, whole.split('\n').length],
			['', 0],
			['# rien\n', 0],
			['- a\n- b\n', 0],
			[`<<<<<<< HEAD\n${whole}=======\n>>>>>>> autre\n`, 0],
		];
		for (const [text, line] of faults)
			for (const eol of ['\n', '\r\n']) {
				const { report } = reported(text.replace(/\n/g, eol));
				assert.equal(report.current, false, text);
				assert.equal(report.fault?.start.line, line, text);
			}
	});

	it('offers a starting point exactly where one can be written', () => {
		for (const text of [
			declaring(''),
			declaring('').replace('solution:', 'solution: {}\nx-solution:'),
			'',
			'{ charte: 1 }',
			'a: "',
		]) {
			const { report } = reported(text);
			const { charter, assessment } = analyse(text, environment());
			for (const one of assessment.actions)
				assert.equal(
					actionOf(report, one.action.id).canInsert,
					insertStart(charter, one, 'fr') !== undefined,
					`${one.action.id} in ${JSON.stringify(text.slice(0, 40))}`,
				);
		}
	});
});
