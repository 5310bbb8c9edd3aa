import assert from 'node:assert/strict';
import { fixAll } from '../../server/engine/edits/fix-all';
import { applyChanges } from '../../server/engine/text/change';
import { analyse, read } from '../standard';
import { describeCode } from './support/describe-code';
import { codesOf, environment, fixed, head, layouts, only, repaired, squiggles } from './support/findings';

const english = environment({ language: 'en' });

describeCode('format/cle_inconnue', 'warning', [
	{
		name: 'a section in English',
		before: 'goals: # à revoir\n  - Réduire le délai\n',
		under: 'goals',
		after: 'objectifs: # à revoir\n  - Réduire le délai\n',
	},
	{
		name: 'a section in other words',
		before: 'buts:\n  - Réduire le délai\n',
		under: 'buts',
		after: 'objectifs:\n  - Réduire le délai\n',
	},
	{
		name: 'a key in flow style, with a comment behind it',
		before: 'risques: [{ enonce: Panne, likelihood: moyen }] # en mai\n',
		under: 'likelihood',
		after: 'risques: [{ enonce: Panne, probabilite: moyen }] # en mai\n',
	},
	{
		name: 'a key in quotes',
		before: 'risques:\n  - "Statement": Panne\n    impact: eleve\n',
		under: '"Statement"',
		after: 'risques:\n  - "enonce": Panne\n    impact: eleve\n',
	},
	{
		name: 'a key in single quotes, right before its value',
		before: "risques: [{enonce: Panne, 'severity':eleve}]\n",
		under: "'severity'",
		after: "risques: [{enonce: Panne, 'impact':eleve}]\n",
	},
	{
		name: 'a key in camel case',
		before: 'parcours:\n  - nom: Signaler\n    relatedServices: [Taxes]\n',
		under: 'relatedServices',
		after: 'parcours:\n  - nom: Signaler\n    services_connexes: [Taxes]\n',
	},
	{
		name: 'a list within a list',
		before:
			'parcours:\n  - nom: Signaler\n    etapes:\n      - nom: Ouvrir\n        pain_points:\n          - L’attente\n',
		under: 'pain_points',
		after:
			'parcours:\n  - nom: Signaler\n    etapes:\n      - nom: Ouvrir\n        irritants:\n          - L’attente\n',
	},
	{
		name: 'a practice',
		before: 'pratiques:\n  security:\n    necessite: {etat: a_evaluer}\n',
		under: 'security',
		after: 'pratiques:\n  securite:\n    necessite: {etat: a_evaluer}\n',
	},
	{
		name: 'an action',
		before: 'pratiques:\n  valeur:\n    mvp: {etat: a_evaluer}\n',
		under: 'mvp',
		after: 'pratiques:\n  valeur:\n    pmv: {etat: a_evaluer}\n',
	},
]);

describe('a key by another name', () => {
	it('says what to write, in both languages', () => {
		const text = `${head}goals: [Réduire le délai]\n`;
		assert.match(only(text, 'format/cle_inconnue').message, /^Écrivez «\u00a0objectifs\u00a0»/);
		assert.match(only(text, 'format/cle_inconnue', english).message, /^Write “objectifs”/);
	});

	it('is read, and what stands below it too', () => {
		const text = `${head}risks:\n  - statement: Panne\n    likelihood: low\n    impact: high\n`;
		assert.deepEqual(squiggles(text), [
			'format/cle_inconnue: risks',
			'format/cle_inconnue: statement',
			'format/cle_inconnue: likelihood',
			'format/valeur: low',
			'format/valeur: high',
		]);
		assert.deepEqual(read(text).value.risques, [{ enonce: 'Panne', probabilite: 'faible', impact: 'eleve' }]);
	});

	it('is not read where what stands there is nothing of the kind', () => {
		const text = `${head}scope: Tout le permis\n`;
		assert.deepEqual(codesOf(text), ['format/cle_inconnue']);
		assert.equal(read(text).value.portee, undefined);
		const [rename] = only(text, 'format/cle_inconnue').fixes ?? [];
		assert.equal(rename?.safe, undefined);
		assert.equal(fixed(text, rename), `${head}portee: Tout le permis\n`);
	});

	for (const before of ['goals: [Un but]\nobjectifs: [Un autre]\n', 'goals: [Un but]\nObjectifs: [Un autre]\n'])
		it(`never makes a second one of ${before.split('\n')[1]}`, () => {
			const text = head + before;
			const { message, fixes = [] } = only(text, 'format/cle_inconnue');
			assert.match(message, /^Réunissez «\u00a0goals\u00a0» et «\u00a0objectifs\u00a0»/);
			assert.deepEqual(
				fixes.map((fix) => fixed(text, fix)),
				[text.replace('goals', 'x-goals')],
			);
			assert.equal(read(text).value.objectifs?.length, 1);
		});

	it('is one where it stands there twice', () => {
		const text = `${head}goals: [Un but]\nobjectives: [Un autre]\n`;
		assert.equal(
			applyChanges(text, fixAll(analyse(text, environment()), environment())),
			`${head}objectifs: [Un but]\nobjectives: [Un autre]\n`,
		);
	});

	it('leaves a sentence in place of an item the sentence that it is', () => {
		assert.deepEqual(codesOf(`${head}objectifs:\n  - Objective : réduire le délai\n`), ['format/deux_points']);
	});

	it('is the organisation’s own behind x-', () => {
		assert.deepEqual(codesOf(`${head}x-goals: [Un but]\nportee:\n  x-scope: Un permis\n`), []);
	});
});

describe('a key or value that is nearly another name', () => {
	it('is guessed, and not renamed by itself', () => {
		const text = `${head}risques:\n  - enonce: Panne\n    likelyhood: moyen\n`;
		const { message, fixes = [] } = only(text, 'format/cle_inconnue');
		assert.match(message, /vouliez-vous dire «\u00a0probabilite\u00a0»/);
		assert.equal(fixed(text, fixes[0]), text.replace('likelyhood', 'probabilite'));
		assert.equal(fixes[0]?.safe, undefined);
		const value = `${head}usagers:\n  recherche:\n    - methode: intervew\n`;
		assert.equal(repaired(value, 'format/valeur'), value.replace('intervew', 'entrevue'));
	});

	it('that stands elsewhere is told its place', () => {
		for (const [key, place] of [
			['mvp', 'solution.pmv'],
			['milestones', 'echeancier.jalons'],
		] as const)
			assert.match(only(`${head}${key}: {}\n`, 'format/cle_inconnue').message, new RegExp(place.replace('.', '\\.')));
		assert.match(only(`${head}portee:\n  stakeholders: []\n`, 'format/cle_inconnue').message, /parties_prenantes/);
	});
});

describe('a charter in English', () => {
	const before =
		'goals:\n  - statement: Cut the delay # first\n    indicators: [Delay]\n' +
		'stakeholders:\n  - { name: Union, influence: high, interest: "Jobs: 12" }\n' +
		'solution:\n  hosting: { type: hybrid }\n  mvp:\n    features:\n      - One\n      - Two\n' +
		'metrics: [{name: Delay, baseline: 30, target: 10}]\n';
	const after =
		'objectifs:\n  - enonce: Cut the delay # first\n    indicateurs: [Delay]\n' +
		'parties_prenantes:\n  - { nom: Union, influence: eleve, interet: "Jobs: 12" }\n' +
		'solution:\n  hebergement: { mode: hybride }\n  pmv:\n    fonctionnalites:\n      - One\n      - Two\n' +
		'indicateurs: [{nom: Delay, base: 30, cible: 10}]\n';
	for (const { name, lay } of layouts)
		it(`is renamed at once, and nothing else changes (${name})`, () => {
			const text = lay(head + before);
			assert.equal(applyChanges(text, fixAll(analyse(text, environment()), environment())), lay(head + after));
			assert.deepEqual(codesOf(lay(head + after)), []);
		});
});

describeCode('format/valeur', 'warning', [
	{
		name: 'a value in English',
		before: 'risques:\n  - enonce: Panne\n    impact: high # en mai\n',
		under: 'high',
		after: 'risques:\n  - enonce: Panne\n    impact: eleve # en mai\n',
	},
	{
		name: 'a value in English, in quotes and flow style',
		before: 'risques: [{enonce: Panne, impact: "High"}]\n',
		under: '"High"',
		after: 'risques: [{enonce: Panne, impact: eleve}]\n',
	},
	{
		name: 'a value right behind the colon of a quoted key',
		before: 'risques: [{enonce: Panne, "impact":"high"}]\n',
		under: '"high"',
		after: 'risques: [{enonce: Panne, "impact":"eleve"}]\n',
	},
	{
		name: 'a value of several words',
		before: 'securite:\n  efvp:\n    etat: in progress\n',
		under: 'in progress',
		after: 'securite:\n  efvp:\n    etat: en_cours\n',
	},
	{
		name: 'a status',
		before: 'pratiques: { valeur: { pmv: { etat: in_progress } } }\n',
		under: 'in_progress',
		after: 'pratiques: { valeur: { pmv: { etat: partielle } } }\n',
	},
	{
		name: 'a value that begins a sentence, beside a field that takes prose',
		before: 'solution:\n  canaux:\n    - type: Téléphone (un agent le soir) # au sud\n      principal: true\n',
		under: 'Téléphone (un agent le soir)',
		after:
			'solution:\n  canaux:\n    - type: telephone # au sud\n      principal: true\n      soutien: un agent le soir\n',
	},
	{
		name: 'a value that goes on in words',
		before: 'solution:\n  hebergement: { mode: sur place pour deux ans, justification: Un contrat }\n',
		under: 'sur place pour deux ans',
		after: 'solution:\n  hebergement: { mode: sur_place, justification: Un contrat; sur place pour deux ans }\n',
	},
	{
		name: 'a value that begins a sentence, beside the comment',
		before: 'securite: { efvp: { etat: "Terminée, révisée en mai" } }\n',
		under: '"Terminée, révisée en mai"',
		after: 'securite: { efvp: { etat: terminee, commentaire: révisée en mai } }\n',
	},
	{
		name: 'a value that begins a sentence, beside nothing that takes prose',
		before: 'risques: [{ enonce: Panne, categorie: "Financier, surtout en mai" }]\n',
		under: '"Financier, surtout en mai"',
		after: 'risques: [{ enonce: Panne, categorie: financier, x-categorie: surtout en mai }]\n',
	},
	{
		name: 'the same without quotes, cut by its comma',
		before: 'securite: { efvp: { etat: Terminée, révisée en mai } }\n',
		under: 'Terminée, révisée en mai',
		after: 'securite: { efvp: { etat: terminee, commentaire: révisée en mai } }\n',
	},
	{
		name: 'a sentence in a declaration, and its comment',
		before: 'pratiques:\n  valeur:\n    pmv:\n      etat: "En place : depuis mai" # 8.1\n      preuves: [a.md]\n',
		under: '"En place : depuis mai"',
		after:
			'pratiques:\n  valeur:\n    pmv:\n      etat: en_place # 8.1\n      preuves: [a.md]\n      commentaire: depuis mai\n',
	},
]);

describe('values in quotes', () => {
	for (const written of ['"false"', "'False'", '"FALSE"'])
		it(`${written} loses them`, () => {
			const text = `${head}solution: { canaux: [{ type: web, principal: ${written} }] } # vrai\n`;
			const finding = only(text, 'format/booleen');
			assert.match(finding.message, /^Retirez les guillemets/);
			assert.match(only(text, 'format/booleen', english).message, /^Remove the quotes/);
			assert.equal(read(text).value.solution?.canaux?.[0]?.principal, false);
			assert.equal(repaired(text, 'format/booleen'), text.replace(written, 'false'));
			assert.equal(finding.fixes?.[0]?.safe, true);
		});

	it('a number loses them, and its example is of its kind', () => {
		const text = `${head}budget:\n  total: '250000' # en mai\n`;
		assert.match(only(text, 'format/type').message, /^Retirez les guillemets/);
		assert.equal(repaired(text, 'format/type'), text.replace("'250000'", '250000'));
		const example = (before: string) => /par exemple (\S+)\.$/.exec(only(head + before, 'format/type').message)?.[1];
		assert.equal(example('budget: { total: beaucoup }\n'), '1250000');
		assert.equal(example('budget: { postes: [{ nom: Recherche, montant: beaucoup }] }\n'), '85000');
		assert.equal(example('equipe: { roles: [{ role: Designer, etp: beaucoup }] }\n'), '0.5');
	});
});

describe('a day that does not exist', () => {
	for (const [written, days, day = written] of [
		['30 février', 29],
		['30 février 2026', 28],
		['le 30 février 2026', 28, '30 février 2026'],
		['31 avril', 30],
		['February 30, 2026', 28],
		['2026-02-30', 28],
		['2026-02-29', 28],
		['2026-04-31', 30],
		['30/02/2026', 28],
		['32 mars 2026', 31],
		['avant le 31 juin 2027', 30, '31 juin 2027'],
	] as const)
		it(`${written}: the month has ${days} days`, () => {
			const text = `${head}livrables: [{ nom: Guide, date: "${written}" }]\n`;
			const { message } = only(text, 'format/date');
			assert.match(message, new RegExp(`«\u00a0${day}\u00a0» n’existe pas, ce mois a ${days} jours`));
			assert.match(
				only(text, 'format/date', english).message,
				new RegExp(`does not exist, that month has ${days} days`),
			);
		});

	it('is told where a text may stand too', () => {
		const audit = (value: string) => codesOf(`${head}solution: { accessibilite: { audit: ${value} } }\n`);
		assert.deepEqual(audit('30 février 2026'), ['format/date']);
		assert.deepEqual(audit('28 février 2026'), []);
		assert.deepEqual(audit('au 30 des prochains jours'), []);
	});
});
