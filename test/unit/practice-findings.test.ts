import assert from 'node:assert/strict';
import { analyse, phases, standard } from '../standard';
import { amorce, answered, answers, charter, environment, grouped, shown } from './support/practice-charters';

describe('findings on the practices', () => {
	it('are one summary on a fresh draft', () => {
		const text = charter('amorce');
		assert.deepEqual(shown(text), [`pratiques @ initiative: ${amorce.join(' ')}`]);
		const [found] = grouped(text);
		assert.equal(found?.severity, 'warning');
		assert.match(
			found?.message ?? '',
			/^Commencez par la pratique 2 · Tenir compte de l’expérience.*\u00a0: 6 pratiques .* à la phase d’amorce, soit 2 \(2\.4\), 6 \(6\.1\), 11 \(11\.1, 11\.3\), 14 .*, 18 \(18\.1, 18\.2, 18\.3\)\.$/,
		);
		const numbers = standard.practice('experience')?.actions.map(({ number }) => number) ?? [];
		assert.ok(found?.related?.length, 'the actions of the practice to begin with');
		for (const { message } of found.related) {
			assert.ok(
				numbers.some((number) => message.startsWith(`${number} – `)),
				message,
			);
			assert.match(message, /\u00a0: \p{Ll}/u, 'a sentence goes on after its colon');
			assert.doesNotMatch(message, /`/);
		}
	});

	it('are none once all that the phase expects is answered', () => {
		assert.deepEqual(analyse(charter('amorce', answered), environment()).findings, []);
	});

	it('are none without a phase, or with one that is none', () => {
		for (const text of [
			'charte: 1\ninitiative:\n  nom: Permis\n  organisme: Ministère\n',
			charter('livraison'),
			charter(''),
			'charte: 1\n',
		])
			assert.deepEqual(shown(text), [], text);
	});

	it('expect more in each phase, and of the edition of the charter', () => {
		for (const edition of ['courante', 'beta'] as const) {
			let before = 0;
			for (const phase of phases) {
				const members = grouped(charter(phase, '', `edition: ${edition}\n`)).flatMap(({ actions = [] }) => actions);
				assert.deepEqual(
					members,
					standard
						.actionsIn(edition)
						.filter((action) => phases.indexOf(action.phase) <= phases.indexOf(phase))
						.map(({ id }) => id),
				);
				assert.ok(members.length > before, phase);
				before = members.length;
			}
		}
	});

	it('expect less of a retirement', () => {
		const text = charter('exploitation').replace('  phase', '  type: retrait\n  phase');
		const members = grouped(text).flatMap(({ actions = [] }) => actions);
		assert.deepEqual(
			members,
			standard
				.actionsIn('courante')
				.map(({ id }) => id)
				.filter((id) => (standard.data.expectedOf.retrait ?? []).includes(id)),
		);
	});

	it('are grouped by practice, named by number and title, with the numbers of the actions', () => {
		const text = charter('amorce', answered.replace(answers.mesures, 'indicateurs:\n'));
		assert.deepEqual(shown(text), [
			'performance @ indicateurs: performance.indicateurs performance.benefices performance.risques',
		]);
		const [french] = grouped(text);
		const [english] = grouped(text, { language: 'en' });
		assert.equal(french?.practice, 'performance');
		assert.equal(french?.action, undefined);
		assert.equal(
			french?.message,
			'Répondez aux actions 18.1, 18.2 et 18.3 de la pratique 18 · Mesurer la performance pour appuyer les décisions, attendues à cette phase.',
		);
		assert.equal(
			english?.message,
			'Address actions 18.1, 18.2 and 18.3 of practice 18 · Measure performance to support decisions, expected at this phase.',
		);
	});

	it('name for each action the phase from which it is expected', () => {
		const text = charter('exploitation', 'solution:\n  standards: [OpenAPI 3.1, iCalendar]\n');
		const severities = Object.fromEntries(
			standard.ids.filter((id) => id !== 'technologies').map((id) => [id, 'none' as const]),
		);
		const message = (language: 'fr' | 'en') =>
			grouped(text, { language, severities })
				.find(({ code }) => code === 'technologies')
				?.message.replace(/\u00a0/g, ' ');
		assert.equal(
			message('fr'),
			'Répondez aux actions 14.1, 14.2, 14.3 et 14.4 de la pratique 14 · Choisir des méthodologies et des technologies modernes, attendues à cette phase.',
		);
		assert.equal(
			message('en'),
			'Address actions 14.1, 14.2, 14.3 and 14.4 of practice 14 · Choose modern methods and technologies, expected at this phase.',
		);
	});

	it('name the phase to come from which an action will be expected, each its own', () => {
		const text = charter('amorce', `${answered}securite:\n`);
		const severities = Object.fromEntries(
			standard.ids.filter((id) => !['technologies', 'valeur'].includes(id)).map((id) => [id, 'none' as const]),
		);
		const messages = (language: 'fr' | 'en', phase: string) =>
			grouped(text.replace('phase: amorce', `phase: ${phase}`), { language, severities, laterExpectations: true }).map(
				({ code, severity, message }) => `${code} ${severity}: ${message.replace(/\u00a0/g, ' ')}`,
			);
		const phaseOf = (number: string) => standard.actions.find((action) => action.number === number)?.phase;
		assert.deepEqual(['8.1', '8.2', '8.3'].map(phaseOf), ['conception', 'realisation', 'conception']);
		assert.deepEqual(['14.1', '14.2', '14.3'].map(phaseOf), ['conception', 'conception', 'conception']);
		assert.deepEqual(messages('fr', 'amorce'), [
			'valeur information: Prévoyez les actions de la pratique 8 · Livrer de la valeur rapidement et améliorer le service en continu, attendues plus tard : 8.1 et 8.3 dès la conception; 8.2 dès la réalisation.',
			'technologies information: Prévoyez les actions 14.1, 14.2 et 14.3 de la pratique 14 · Choisir des méthodologies et des technologies modernes, attendues dès la conception.',
		]);
		assert.deepEqual(messages('en', 'amorce'), [
			'valeur information: Plan for the actions of practice 8 · Deliver value quickly and improve continuously, expected later: 8.1 and 8.3 from design on; 8.2 from delivery on.',
			'technologies information: Plan for actions 14.1, 14.2 and 14.3 of practice 14 · Choose modern methods and technologies, expected from design on.',
		]);
		assert.deepEqual(messages('fr', 'conception'), [
			'valeur information: Prévoyez l’action 8.2 de la pratique 8 · Livrer de la valeur rapidement et améliorer le service en continu, attendue dès la réalisation.',
			'valeur warning: Répondez aux actions 8.1 et 8.3 de la pratique 8 · Livrer de la valeur rapidement et améliorer le service en continu, attendues à cette phase.',
			'technologies warning: Répondez aux actions 14.1, 14.2 et 14.3 de la pratique 14 · Choisir des méthodologies et des technologies modernes, attendues à cette phase.',
		]);
	});

	it('leave out the action of which a check says that it is missing', () => {
		const told = (sections: string, practice: string) =>
			grouped(charter('exploitation', sections)).flatMap(({ actions = [] }) =>
				actions.filter((id) => id.startsWith(`${practice}.`)),
			);
		const personal = 'renseignements: [{ nom: Revenu, personnel: true, necessite: Calculer le montant. }]\n';
		assert.ok(!told(personal, 'securite').includes('securite.normes'), 'sans_efvp says so');
		assert.ok(told('portee: { inclus: [Le renouvellement] }\n', 'securite').includes('securite.normes'));
		const untold = 'parcours: [{ nom: Demander, etapes: [{ nom: Signer, numerique: false }] }]\n';
		assert.ok(!told(untold, 'bout_en_bout').includes('bout_en_bout.ensemble_prestation'), 'sans_motif says so');
	});

	it('leave out the action for which a finding of another practice asks the same', () => {
		const told = (sections: string) =>
			grouped(charter('exploitation', sections)).flatMap(({ actions = [] }) => [...actions]);
		const step = (channel: string) =>
			`parcours: [{ nom: Demander, etapes: [{ nom: Signer, canal: ${channel} }] }]\nsolution: { canaux: [{ type: web, principal: true }] }\n`;
		assert.ok(!told(step('mobile')).includes('en_ligne.mobile'), 'canal_non_offert says so');
		assert.ok(told(step('comptoir')).includes('en_ligne.mobile'));
		const platform = (nature: string) => `solution: { plateformes: [{ nom: Agenda, nature: ${nature} }] }\n`;
		assert.ok(!told(platform('externe')).includes('reutilisation.fondations'), 'plateformes_communes says so');
		const silenced = platform('externe').replace(
			'\n',
			' # charte-ignorer coherence.plateformes_communes/partielle : raison\n',
		);
		assert.ok(told(silenced).includes('reutilisation.fondations'), 'silenced, it asks for nothing');
		for (const nature of ['organisme', 'commune'])
			assert.ok(told(platform(nature)).includes('reutilisation.fondations'), nature);
	});

	it('give one number, however many words are crowded', () => {
		const text = charter('exploitation', 'solution:\nusagers:\nequipe:\n');
		const summaries = grouped(text).filter(({ code }) => code === 'pratiques');
		assert.equal(summaries.length, 1);
		const later = grouped(charter('conception', 'solution:\nusagers:\n'), { laterExpectations: true });
		assert.ok(later.filter(({ code }) => code === 'pratiques').length <= 2);
	});

	it('name the action where there is one', () => {
		const text = charter('amorce', answered.replace(/risques:[\s\S]*/, 'risques: []\n'));
		const [found, ...others] = grouped(text);
		assert.deepEqual(
			[found?.action, found?.actions, others.length],
			['performance.risques', ['performance.risques'], 0],
		);
		assert.match(found?.message ?? '', /^Répondez à l’action 18\.3 /);
	});

	describe('stand', () => {
		const without = (part: keyof typeof answers, instead = '') =>
			charter('amorce', answered.replace(answers[part], instead));

		it('on the deepest key there is of the fields that would answer', () => {
			assert.deepEqual(shown(without('solution', 'solution:\n  canaux:\n')), [
				'en_ligne @ canaux: en_ligne.priorite_en_ligne',
			]);
			assert.deepEqual(shown(without('solution', 'solution:\n  standards: [OpenAPI 3.1]\n')), [
				'en_ligne @ solution: en_ligne.priorite_en_ligne',
			]);
		});

		it('on the first key there is, where another action of the practice has one', () => {
			assert.deepEqual(shown(without('mesures', 'benefices:\n')), [
				'performance @ benefices: performance.indicateurs performance.benefices performance.risques',
			]);
		});

		it('else on the declarations of the practice', () => {
			assert.deepEqual(shown(without('solution', 'pratiques:\n  valeur:\n  en_ligne:\n')), [
				'en_ligne @ en_ligne: en_ligne.priorite_en_ligne',
			]);
		});

		it('else on the initiative', () => {
			assert.deepEqual(shown(without('solution')), ['en_ligne @ initiative: en_ligne.priorite_en_ligne']);
		});

		it('one by one up to three on a word, as one summary from four on', () => {
			const three = charter('amorce', answers.parties + answers.mesures + answers.solution);
			assert.deepEqual(shown(three), [
				'experience @ initiative: experience.fonction_ux',
				'equipe @ initiative: equipe.diversite_roles equipe.autonomie',
				'technologies @ initiative: technologies.demarche',
			]);
			assert.deepEqual(shown(charter('amorce', answers.parties + answers.mesures)), [
				'pratiques @ initiative: experience.fonction_ux en_ligne.priorite_en_ligne equipe.diversite_roles equipe.autonomie technologies.demarche',
			]);
		});
	});

	it('do not ask for what is declared with what its status needs, and ask for what is not', () => {
		const refused = (more: string) =>
			charter(
				'amorce',
				`${answered.replace(answers.solution, '')}pratiques:\n  en_ligne:\n    priorite_en_ligne:\n      etat: non_retenue\n${more}`,
			);
		assert.deepEqual(
			shown(refused('      motif: contrainte\n      justification: La loi exige une présence au comptoir.\n')),
			[],
		);
		assert.deepEqual(shown(refused('')), ['en_ligne @ en_ligne: en_ligne.priorite_en_ligne']);
		assert.deepEqual(shown(refused('').replace('non_retenue', 'a_evaluer')), [
			'en_ligne @ en_ligne: en_ligne.priorite_en_ligne',
		]);
	});

	it('say of a partial answer what completes it, for information, on its own place', () => {
		const text = charter(
			'amorce',
			answered.replace(
				/risques:[\s\S]*/,
				'risques:\n  - enonce: Retard du fournisseur\n    reponse: Pénalités au contrat.\n',
			),
		);
		const { findings } = analyse(text, environment());
		assert.deepEqual(
			findings.map(({ code, severity, action, start, end }) => [code, severity, action, text.slice(start, end)]),
			[['performance.risques/partielle', 'information', 'performance.risques', 'enonce: Retard du fournisseur']],
		);
		assert.match(
			findings[0]?.message ?? '',
			/18\.3 .* \(pratique 18 · Mesurer la performance.*\)\u00a0: ajoutez «\u00a0probabilite\u00a0» ou «\u00a0impact\u00a0» à «\u00a0Retard du fournisseur\u00a0»\.$/,
		);
		const declared = `${text}pratiques:\n  performance:\n    risques:\n      etat: planifiee\n      responsable: Équipe\n      echeance: 2027-01-31\n`;
		assert.deepEqual(analyse(declared, environment()).findings, []);
	});

	it('are quiet of a partial answer that only a later phase expects', () => {
		const text = charter('amorce', `${answered}ethique:\n  droits: Recours écrit\n`);
		assert.deepEqual(analyse(text, environment()).findings, []);
		assert.deepEqual(
			analyse(text.replace('phase: amorce', 'phase: conception'), environment())
				.findings.filter(({ code }) => code.startsWith('ethique'))
				.map(({ code }) => code),
			['ethique', 'ethique.droits/partielle'],
		);
	});
});

describe('expectations of later phases', () => {
	const text = charter('amorce', `${answered}securite:\n`);

	it('are not shown by default', () => assert.deepEqual(shown(text), []));

	it('are information with the setting, and stand where the others would', () => {
		const found = grouped(text, { laterExpectations: true });
		assert.ok(found.length > 3);
		assert.deepEqual([...new Set(found.map(({ severity }) => severity))], ['information']);
		const [first] = found.filter(({ start }) => text.startsWith('securite', start));
		assert.equal(first?.code, 'securite');
		assert.match(
			first?.message ?? '',
			/^Prévoyez les actions de la pratique 9 · Assurer la sécurité .*, attendues plus tard\u00a0: 9\.2 et 9\.3 dès la conception; 9\.4 dès la réalisation\.$/,
		);
		assert.deepEqual(
			found.flatMap(({ actions = [] }) => actions).sort(),
			standard
				.actionsIn('courante')
				.filter(({ phase }) => phase !== 'amorce')
				.map(({ id }) => id)
				.sort(),
		);
	});

	it('are a summary of their own beside what is expected now', () => {
		const found = grouped(charter('amorce'), { laterExpectations: true });
		assert.deepEqual(
			found.map(({ code, severity }) => [code, severity]),
			[
				['pratiques', 'warning'],
				['pratiques', 'information'],
			],
		);
		assert.match(found[1]?.message ?? '', /à prévoir après la phase d’amorce/);
		const later = found[1]?.actions ?? [];
		assert.ok(later.length > 0 && later.every((id) => standard.action(id)?.phase !== 'amorce'));
	});

	it('crowd a word together with what is expected now', () => {
		const three = charter('amorce', answers.parties + answers.mesures + answers.solution);
		const words = grouped(three, { laterExpectations: true }).filter(({ start }) =>
			three.startsWith('initiative', start),
		);
		assert.deepEqual(
			words.map(({ code, severity }) => [code, severity]),
			[
				['pratiques', 'warning'],
				['pratiques', 'information'],
			],
		);
	});

	it('are none of a retirement that expects nothing more, and none in the last phase', () => {
		const last = charter('exploitation');
		assert.deepEqual(shown(last, { laterExpectations: true }), shown(last));
		const retirement = charter('conception').replace('  phase', '  type: retrait\n  phase');
		const members = grouped(retirement, { laterExpectations: true }).flatMap(({ actions = [] }) => actions);
		assert.ok(members.length > 0 && members.every((id) => (standard.data.expectedOf.retrait ?? []).includes(id)));
	});
});
