import assert from 'node:assert/strict';
import { analyse, read } from '../standard';
import { describeCode } from './support/describe-code';
import { codesOf, environment, fixed, head, only, repaired, squiggles } from './support/findings';

describeCode(
	'format/type',
	'error',
	[
		{ name: 'a text for a section', before: 'portee: Tout le permis\n', under: 'Tout le permis' },
		{ name: 'a list for a section', before: 'portee:\n  - Tout le permis\n', under: '- Tout le permis' },
		{
			name: 'a map for a text',
			before: 'contexte:\n  constat: Un constat\n  suite: Un autre\n',
			under: 'constat: Un constat',
		},
		{ name: 'a list for a text', before: 'contexte: [Un constat, Un autre]\n', under: '[Un constat, Un autre]' },
		{
			name: 'a sum in millions for a number',
			before: 'budget:\n  total: 1,5 M$ # à confirmer\n',
			under: '1,5 M$',
			after: 'budget:\n  total: 1500000 # à confirmer\n',
		},
		{
			name: 'a sum with its spaces for a number',
			before: 'budget:\n  total: 185\u00a0000,50 $\n',
			under: '185\u00a0000,50 $',
			after: 'budget:\n  total: 185000.5\n',
		},
		{
			name: 'a decimal comma',
			before: 'equipe:\n  roles:\n    - role: Designer\n      etp: 0,5\n',
			under: '0,5',
			after: 'equipe:\n  roles:\n    - role: Designer\n      etp: 0.5\n',
		},
		{
			name: 'a quoted number',
			before: 'budget:\n  total: "250000"\n',
			under: '"250000"',
			after: 'budget:\n  total: 250000\n',
		},
		{ name: 'a number without an end', before: 'budget:\n  total: .inf\n', under: '.inf' },
		{ name: 'no number for a number', before: 'equipe:\n  roles: [{role: Designer, etp: .nan}]\n', under: '.nan' },
		{ name: 'a text for a number', before: 'budget:\n  total: entre 2 et 3 M$\n', under: 'entre 2 et 3 M$' },
		{ name: 'a comma that may be of thousands', before: 'budget:\n  total: 12,500\n', under: '12,500' },
		{ name: 'a list for a date', before: 'solution:\n  pmv:\n    date: [2027-01-01]\n', under: '[2027-01-01]' },
		{
			name: 'a sentence where an item has keys',
			before: 'besoins:\n  - Renouveler sans se déplacer\n',
			under: 'Renouveler sans se déplacer',
			after: 'besoins:\n  - enonce: Renouveler sans se déplacer\n',
		},
		{
			name: 'texts between brackets where items have keys',
			before: 'parcours:\n  - nom: Signaler\n    etapes: [{nom: Ouvrir}, Décrire]\n',
			under: 'Décrire',
			after: 'parcours:\n  - nom: Signaler\n    etapes: [{nom: Ouvrir}, {nom: Décrire}]\n',
		},
		{
			name: 'a value of a list for the object that has it',
			before: 'solution:\n  hebergement: infonuagique publique # choix\n',
			under: 'infonuagique publique',
			after: 'solution:\n  hebergement: {mode: infonuagique_publique} # choix\n',
		},
		{
			name: 'a value of a list for an item',
			before: 'usagers:\n  recherche:\n    - entrevue\n',
			under: 'entrevue',
			after: 'usagers:\n  recherche:\n    - methode: entrevue\n',
		},
		{ name: 'a text for the declarations', before: 'pratiques: aucune\n', under: 'aucune' },
		{ name: 'a text for a practice', before: 'pratiques:\n  valeur: en_place\n', under: 'en_place' },
		{
			name: 'a status for a declaration',
			before: 'pratiques:\n  valeur:\n    pmv: planifiée\n',
			under: 'planifiée',
			after: 'pratiques:\n  valeur:\n    pmv: {etat: planifiee}\n',
		},
	],
	[
		'contraintes: Livrer en mars\n',
		'objectifs: [Réduire le délai]\n',
		'objectifs: Réduire le délai\n',
		'objectifs:\n  - enonce: Réduire le délai\n  - Livrer en mars\n',
		'usagers:\n  plan_recherche: Huit rencontres au printemps\n',
		'usagers:\n  plan_recherche:\n    document: plan.md\n',
		'indicateurs:\n  - nom: Délai\n    base: 30\n    cible: 10 jours\n',
		'version: 1.2\n',
		'budget:\n  total: 250000.50\n',
		'equipe:\n  roles:\n    - role: Designer\n      etp: 0.5\n',
		'besoins:\n  - enonce: Un besoin\n    groupes:\n',
	],
);

it('format/type: charte is a whole number', () => {
	assert.deepEqual(squiggles(head.replace('charte: 1', 'charte: un')), ['format/type: un']);
});

describeCode(
	'format/valeur',
	'error',
	[
		{
			name: 'a value misspelled',
			before: 'solution:\n  canaux:\n    - type: telefone\n',
			under: 'telefone',
			after: 'solution:\n  canaux:\n    - type: telephone\n',
		},
		{
			name: 'a value of no list, with the values there are',
			before: 'securite:\n  efvp:\n    etat: bof\n',
			under: 'bof',
		},
	],
	[
		'risques:\n  - enonce: Un risque\n    probabilite: moyenne\n    impact: forte\n',
		'risques:\n  - enonce: Un risque\n    probabilite: basse\n    impact: modere\n',
		'parties_prenantes:\n  - nom: Syndicat\n    influence: "eleve"\n',
	],
);

describe('format/valeur and its words', () => {
	it('names the values of a short list, and the field', () => {
		const { message, fixes } = only(`${head}securite:\n  efvp:\n    etat: bof\n`, 'format/valeur');
		assert.match(message, /«\setat\s».*planifiee, en_cours, terminee/);
		assert.equal(fixes?.length, 3);
	});

	it('reads synonyms as the value they stand for', () => {
		const text = `${head}risques:\n  - enonce: Un risque\n    probabilite: moyenne\n    impact: forte\n`;
		const risk = read(text).value.risques?.[0];
		assert.deepEqual([risk?.probabilite, risk?.impact], ['moyen', 'eleve']);
	});

	for (const [written, meant] of [
		['élevé', 'eleve'],
		['Moyen', 'moyen'],
		['FAIBLE', 'faible'],
		['Élevée', 'eleve'],
		['modérée', 'moyen'],
	] as const)
		it(`understands « ${written} », and says how it is written`, () => {
			const text = `${head}risques:\n  - enonce: Un risque\n    impact: ${written} # à revoir\n`;
			const finding = only(text, 'format/valeur');
			assert.equal(finding.severity, 'warning');
			assert.equal(text.slice(finding.start, finding.end), written);
			assert.equal(read(text).value.risques?.[0]?.impact, meant);
			assert.equal(repaired(text, 'format/valeur'), text.replace(written, meant));
			assert.deepEqual(codesOf(text.replace(written, meant)), []);
		});
});

describeCode(
	'format/booleen',
	'error',
	[
		{
			name: 'faux',
			before: 'solution:\n  canaux:\n    - type: web\n      principal: faux # pour le moment\n',
			under: 'faux',
			after: 'solution:\n  canaux:\n    - type: web\n      principal: false # pour le moment\n',
		},
		{
			name: 'OUI in quotes, in flow style',
			before: 'solution:\n  canaux: [{type: web, principal: "OUI"}]\n',
			under: '"OUI"',
			after: 'solution:\n  canaux: [{type: web, principal: true}]\n',
		},
	],
	[
		'solution:\n  canaux:\n    - type: web\n      principal: true\n',
		'solution:\n  canaux:\n    - type: web\n      principal: False\n',
		'solution:\n  canaux:\n    - type: web\n      principal:\n',
		'contexte: oui\n',
	],
);

it('format/booleen: a word that is neither is answered with both', () => {
	const text = `${head}solution:\n  canaux:\n    - type: web\n      principal: peut-être\n`;
	const { fixes = [] } = only(text, 'format/booleen');
	assert.deepEqual(
		fixes.map((fix) => fixed(text, fix)),
		[text.replace('peut-être', 'true'), text.replace('peut-être', 'false')],
	);
});

describeCode(
	'format/nom_inconnu',
	'warning',
	[
		{
			name: 'several names on one line, read as none of them',
			before:
				'usagers:\n  groupes:\n    - nom: Aînés\n    - nom: Proches, aidants\nbesoins:\n  - enonce: Un besoin\n    groupes: Aînés; proches, aidants\n',
			under: 'Aînés; proches, aidants',
		},
		{
			name: 'several groups on one line',
			before:
				'usagers:\n  groupes:\n    - nom: Aînés\n    - nom: Proches\nbesoins:\n  - enonce: Un besoin\n    groupes: Aînés et proches # tous\n',
			under: 'Aînés et proches',
			after:
				'usagers:\n  groupes:\n    - nom: Aînés\n    - nom: Proches\nbesoins:\n  - enonce: Un besoin\n    groupes: [Aînés, proches] # tous\n',
		},
		{
			name: 'a group misspelled',
			before: 'usagers:\n  groupes:\n    - nom: Aînés\nbesoins:\n  - enonce: Un besoin\n    groupes: [Ainées]\n',
			under: 'Ainées',
			after: 'usagers:\n  groupes:\n    - nom: Aînés\nbesoins:\n  - enonce: Un besoin\n    groupes: [Aînés]\n',
		},
		{
			name: 'a group whose name needs quotes',
			before:
				'usagers:\n  groupes:\n    - nom: "Aînés, seuls"\nbesoins:\n  - enonce: Un besoin\n    groupes: ["Aines, seul"]\n',
			under: '"Aines, seul"',
			after:
				'usagers:\n  groupes:\n    - nom: "Aînés, seuls"\nbesoins:\n  - enonce: Un besoin\n    groupes: ["Aînés, seuls"]\n',
		},
		{
			name: 'an indicator misspelled',
			before:
				'objectifs:\n  - enonce: Réduire le délai\n    indicateurs: [Délais moyens]\nindicateurs:\n  - nom: Délai moyen\n',
			under: 'Délais moyens',
			after:
				'objectifs:\n  - enonce: Réduire le délai\n    indicateurs: [Délai moyen]\nindicateurs:\n  - nom: Délai moyen\n',
		},
		{
			name: 'a group of no such name',
			before: 'besoins:\n  - enonce: Un besoin\n    groupes: [Aînés]\n',
			under: 'Aînés',
		},
	],
	[
		'usagers:\n  groupes:\n    - nom: Aînés\nbesoins:\n  - enonce: Un besoin\n    groupes: [AINES]\n',
		'usagers:\n  groupes:\n    - nom: L’usager seul\nbesoins:\n  - enonce: Un besoin\n    groupes: ["l\'usager\u00a0seul"]\n',
		'besoins:\n  - enonce: Un besoin\n    groupes: [À compléter]\n',
		'besoins:\n  - enonce: Un besoin\n    groupes: []\n',
		'besoins:\n  - enonce: Un besoin\n    groupes: Aînés\nusagers:\n  groupes:\n    - nom: Aînés\n',
	],
);

describe('format/version_inconnue', () => {
	it('stands on the version, and the fix writes the one that is known', () => {
		const text = head.replace('charte: 1', 'charte: 2 # format');
		assert.deepEqual(squiggles(text), ['format/version_inconnue: 2']);
		assert.equal(only(text, 'format/version_inconnue').severity, 'error');
		assert.equal(repaired(text, 'format/version_inconnue'), head.replace('charte: 1', 'charte: 1 # format'));
	});
});

describe('the words of the findings', () => {
	const faulty = `${head.replace('charte: 1', 'charte: 2')}objectif: []\nbénéfices: []\ncontexte: Un : constat\nportee: Tout\nrisques:\n  - impact: bof\n    categorie: Autre\nbesoins:\n  - enonce: Le lot #2\n    groupes: [Aînés]\nsolution:\n  pmv:\n    date: 2026-02-30\n  canaux: [{type: web, principal: oui}]\ncontexte: Un\n`;

	it('exist in French and in English, and say what to do in one line', () => {
		const [french, english] = (['fr', 'en'] as const).map((language) =>
			analyse(faulty, environment({ language })).findings.filter(({ code }) => code.startsWith('format/')),
		);
		assert.ok(french && english && french.length >= 12);
		assert.deepEqual(
			french.map(({ code }) => code),
			english.map(({ code }) => code),
		);
		for (const [index, { message, fixes }] of french.entries()) {
			assert.notEqual(message, english[index]?.message);
			assert.doesNotMatch(message + english[index]?.message, /\{\d\}|undefined|\n/);
			assert.doesNotMatch(message, / [:»]|« /, message);
			for (const fix of fixes ?? []) assert.doesNotMatch(fix.title, /\{\d\}|undefined|\n/);
		}
	});
});
