import assert from 'node:assert/strict';
import type { Finding } from '../../server/engine/finding';
import { applyChanges } from '../../server/engine/text/change';
import { analyse, phases } from '../standard';
import { amorce, answered, answers, charter, environment, grouped, shown } from './support/practice-charters';

describe('suppressing what a group stands for', () => {
	const open = charter('amorce', answered.replace(answers.mesures, 'indicateurs:\n'));
	const ignoring = (line: string, text = open, at = 'indicateurs:') =>
		text.replace(`\n${at}`, `\n# charte-ignorer ${line}\n${at}`);
	const codes = (text: string) => analyse(text, environment()).findings.map(({ code }) => code);

	it('takes out a member by its id', () => {
		assert.deepEqual(shown(ignoring('performance.benefices : aucun bénéfice chiffrable')), [
			'performance @ indicateurs: performance.indicateurs performance.risques',
		]);
	});

	it('leaves no group without members', () => {
		const all = ['indicateurs', 'benefices', 'risques'].reduce(
			(text, key) => ignoring(`performance.${key} : plus tard`, text),
			open,
		);
		assert.deepEqual(codes(all), []);
	});

	it('takes out the whole group by the id of its practice', () => {
		assert.deepEqual(codes(ignoring('performance : le bureau s’en charge')), []);
	});

	it('takes members out of a summary, and what is left may be few enough to be told one by one', () => {
		const fresh = charter('amorce', answers.parties + answers.mesures);
		assert.equal(grouped(fresh)[0]?.code, 'pratiques');
		assert.deepEqual(shown(ignoring('experience.fonction_ux : pas de designer', fresh, 'initiative:')), [
			'en_ligne @ initiative: en_ligne.priorite_en_ligne',
			'equipe @ initiative: equipe.diversite_roles equipe.autonomie',
			'technologies @ initiative: technologies.demarche',
		]);
	});

	it('takes out the summary itself, and members everywhere with a suppression for the file', () => {
		assert.deepEqual(codes(ignoring('pratiques : on commence', charter('amorce'), 'initiative:')), []);
		const file = (line: string) => `# charte-ignorer-fichier ${line}\n${open}`;
		assert.deepEqual(shown(file('performance.risques : tenus ailleurs')), [
			'performance @ indicateurs: performance.indicateurs performance.benefices',
		]);
		assert.deepEqual(codes(file('performance : tenus ailleurs')), []);
	});

	it('does nothing without a reason, or from elsewhere', () => {
		assert.deepEqual(shown(ignoring('performance.benefices')), shown(open));
		assert.deepEqual(shown(ignoring('performance.benefices : non', open, 'initiative:')), shown(open));
	});
});

describe('severities of what a group stands for', () => {
	const open = charter('amorce', answered.replace(answers.mesures, 'indicateurs:\n'));

	it('follow the setting of the practice', () => {
		assert.deepEqual(
			grouped(open, { severities: { performance: 'error' } }).map(({ severity }) => severity),
			['error'],
		);
		assert.deepEqual(grouped(open, { severities: { performance: 'none' } }), []);
	});

	it('leave out a hidden action or practice, in a summary too', () => {
		assert.deepEqual(shown(open, { severities: { 'performance.benefices': 'none' } }), [
			'performance @ indicateurs: performance.indicateurs performance.risques',
		]);
		const [summary, ...others] = grouped(charter('amorce'), {
			severities: { performance: 'none', 'equipe.autonomie': 'none' },
		});
		assert.deepEqual(
			summary?.actions,
			amorce.filter((id) => !id.startsWith('performance') && id !== 'equipe.autonomie'),
		);
		assert.deepEqual(others, []);
	});

	it('prefer the action to its practice', () => {
		const severities = { performance: 'none', 'performance.risques': 'hint' } as const;
		assert.deepEqual(shown(open, { severities }), ['performance @ indicateurs: performance.risques']);
		assert.deepEqual(
			grouped(open, { severities }).map(({ severity }) => severity),
			['hint'],
		);
	});
});

describe('fixes of what a group stands for', () => {
	const open = charter('amorce', answered.replace(answers.mesures, 'indicateurs:\n'));
	const titled = (finding: Finding | undefined) =>
		(finding?.fixes ?? []).map(({ title, preferred }) => `${preferred ? '* ' : ''}${title}`);

	it('insert what each action lacks, then declare it, the first one preferred', () => {
		assert.deepEqual(titled(grouped(open)[0]), [
			'* Insérer «\u00a0indicateurs\u00a0» pour l’action 18.1',
			'Insérer «\u00a0benefices\u00a0» pour l’action 18.2',
			'Insérer «\u00a0risques\u00a0» pour l’action 18.3',
			'Déclarer l’action 18.1\u00a0: planifiée',
			'Déclarer l’action 18.2\u00a0: planifiée',
			'Déclarer l’action 18.3\u00a0: planifiée',
		]);
	});

	it('leave a file that reads well, and answer nothing by themselves', () => {
		for (const phase of phases) {
			for (const text of [charter(phase), charter(phase, answered), charter(phase, 'usagers:\nsolution:\n  pmv:\n')]) {
				for (const finding of grouped(text)) {
					for (const fix of finding.fixes ?? []) {
						const after = applyChanges(text, fix.changes() ?? []);
						assert.notEqual(after, text, fix.title);
						const { charter: read, assessment } = analyse(after, environment());
						assert.deepEqual(read.faults, [], `${fix.title}\n${after}`);
						const wrong = read.problems.filter(({ kind }) => !['cle_manquante', 'nom_inconnu'].includes(kind));
						assert.deepEqual(
							wrong.map(({ kind, args }) => [kind, ...args]),
							[],
							`${fix.title}\n${after}`,
						);
						assert.ok(
							assessment.actions.every(({ counted }) => counted === 'a_evaluer' || counted === 'planifiee'),
							fix.title,
						);
					}
				}
			}
		}
	}).timeout(120_000);

	it('declare the action that they name', () => {
		const [finding] = grouped(open);
		const fix = finding?.fixes?.find(({ title }) => title.startsWith('Déclarer l’action 18.2'));
		assert.equal(
			applyChanges(open, fix?.changes() ?? []),
			`${open}pratiques:\n  performance: # 18 · Mesurer la performance pour appuyer les décisions\n    benefices: # 18.2\n      etat: planifiee\n`,
		);
	});
});
