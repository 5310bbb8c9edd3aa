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

describe('format/date', () => {
	const dated = (date: string) => `${head}solution:\n  pmv:\n    date: ${date} # au plus tard\n`;
	for (const [written, meant] of [
		['2026-02-30', '2026-02-28'],
		['2028-02-30', '2028-02-29'],
		['2026-4-1', '2026-04-01'],
		['2026/04/01', '2026-04-01'],
		['2026.04.01', '2026-04-01'],
		['2026-15-04', '2026-04-15'],
		['15/04/2026', '2026-04-15'],
		['04-15-2026', '2026-04-15'],
		['15 avril 2026', '2026-04-15'],
		['le 1er août 2026', '2026-08-01'],
		['April 15, 2026', '2026-04-15'],
		['2026-04', '2026-04-01'],
		['5 janv. 2027', '2027-01-05'],
		['5 janv 2027', '2027-01-05'],
		['05 JANV. 2027', '2027-01-05'],
		['15-août-2027', '2027-08-15'],
		['15-aout-2027', '2027-08-15'],
		['2027\u201301\u201301', '2027-01-01'],
		['2027\u201101\u201105', '2027-01-05'],
		['2027\u221201\u221205', '2027-01-05'],
		['2027/1/5', '2027-01-05'],
		['2027 - 01 - 05', '2027-01-05'],
		['20270105', '2027-01-05'],
		['1er mars 2027', '2027-03-01'],
		['1\u1d49\u02b3 mars 2027', '2027-03-01'],
		['mardi 5 janvier 2027', '2027-01-05'],
		['le mardi 5 janvier 2027', '2027-01-05'],
		['5 d\u00e9c. 2026', '2026-12-05'],
		['5\u00a0d\u00e9cembre\u00a02026', '2026-12-05'],
		['5 De\u0301cembre 2026.', '2026-12-05'],
		['30 sept. 2027', '2027-09-30'],
		['14 juil. 2027', '2027-07-14'],
		['Jan 5, 2027', '2027-01-05'],
		['Jan. 5th, 2027', '2027-01-05'],
		['5 January 2027', '2027-01-05'],
		['the 5th of January 2027', '2027-01-05'],
		['Tuesday, March 2nd, 2027', '2027-03-02'],
		['2027-janv.-05', '2027-01-05'],
		['2027-01-05T00:00:00Z', '2027-01-05'],
		['2027-01-05 00:00', '2027-01-05'],
		['13/02/2027', '2027-02-13'],
		['mar. 5, 2027', '2027-03-05'],
		['Mar. le 2 mars 2027', '2027-03-02'],
		['"2026-4-1"', '2026-04-01'],
	] as const)
		it(`« ${written} » becomes ${meant}`, () => {
			const text = dated(written);
			const finding = only(text, 'format/date');
			assert.equal(finding.severity, 'error');
			assert.equal(text.slice(finding.start, finding.end), written);
			assert.equal(repaired(text, 'format/date'), dated(meant));
			assert.deepEqual(codesOf(dated(meant)), []);
		});

	it('gives both readings of a date that has two, day first', () => {
		const text = dated('04/03/2026');
		const titles = (only(text, 'format/date').fixes ?? []).map(({ title }) => title);
		assert.deepEqual(titles, ['Remplacer par «\u00a02026-03-04\u00a0»', 'Remplacer par «\u00a02026-04-03\u00a0»']);
	});

	it('prefers neither of two readings', () => {
		for (const written of ['01/02/2027', '1-2-2027', '1.2.2027', '01\u201302\u20132027']) {
			const { fixes = [] } = only(dated(written), 'format/date');
			assert.deepEqual(
				fixes.map((fix) => [fixed(dated(written), fix), fix.preferred ?? false, fix.safe ?? false]),
				[
					[dated('2027-02-01'), false, false],
					[dated('2027-01-02'), false, false],
				],
				written,
			);
		}
	});

	it('has no fix for what is no date', () => {
		for (const written of [
			'bientôt',
			'T2 2026',
			'2026',
			'2026-00-10',
			'31/31/2026',
			'32 mars 2026',
			'31 février 2027',
			'31-juin-2027',
			'29 févr. 2027',
			'Feb 30, 2027',
			'30/02/2027',
			'5 brumaire 2027',
			'5 ma 2027',
			'5 jui 2027',
			'5 janvier',
			'05/01/27',
			'99990199',
		]) {
			const finding = only(dated(written), 'format/date');
			assert.equal(finding.fixes, undefined, written);
			assert.match(finding.message, /AAAA-MM-JJ/);
		}
	});

	it('leaves dates, empty values, and what keeps the place of a date alone', () => {
		for (const written of ['2026-04-01', '"2026-04-01"', '2028-02-29', '', 'AAAA-MM-JJ', 'YYYY-MM-DD', 'aaaa-mm-jj'])
			assert.deepEqual(codesOf(dated(written)), [], written);
	});

	it('takes a text where the field allows one, but not an impossible date', () => {
		const audit = (value: string) => `${head}solution:\n  accessibilite:\n    audit: ${value}\n`;
		assert.deepEqual(codesOf(audit('Prévu au printemps')), []);
		assert.deepEqual(codesOf(audit('2026-04-01')), []);
		assert.equal(repaired(audit('2026-02-30'), 'format/date'), audit('2026-02-28'));
	});
});

describe('format/dates_inversees', () => {
	const initiative = (lines: string) => head + lines.replace(/^/gm, '  ').trimEnd();
	it('an end before a start, in the initiative', () => {
		const text = initiative('debut: 2026-05-01\nfin: 2026-04-01\n');
		const finding = only(text, 'format/dates_inversees');
		assert.equal(finding.severity, 'warning');
		assert.equal(text.slice(finding.start, finding.end), '2026-04-01');
		assert.equal(text.slice(finding.related?.[0]?.start, finding.related?.[0]?.end), '2026-05-01');
		assert.match(finding.message, /«\sfin\s».*«\sdebut\s»/);
	});

	it('an end before a start, in an iteration, is about that iteration', () => {
		const text = `${head}echeancier:\n  iterations:\n    - nom: Un\n      debut: 2026-01-01\n      fin: 2026-02-01\n    - nom: Deux\n      fin: 2026-02-02\n      debut: 2026-03-03\n`;
		assert.deepEqual(squiggles(text), ['format/dates_inversees: 2026-02-02']);
	});

	it('work that starts before the initiative, and an end before the work', () => {
		assert.deepEqual(squiggles(initiative('debut: 2026-05-01\ndebut_travaux: 2026-04-01\n')), [
			'format/dates_inversees: 2026-04-01',
		]);
		assert.deepEqual(squiggles(initiative('debut: 2026-01-01\ndebut_travaux: 2026-05-01\nfin: 2026-04-01\n')), [
			'format/dates_inversees: 2026-04-01',
		]);
	});

	it('says nothing of dates in order, of one day, or of dates that cannot be read', () => {
		for (const lines of [
			'debut: 2026-01-01\ndebut_travaux: 2026-02-01\nfin: 2026-03-01\n',
			'debut: 2026-01-01\nfin: 2026-01-01\n',
			'debut: AAAA-MM-JJ\nfin: 2026-01-01\n',
			'fin: 2026-01-01\n',
		])
			assert.deepEqual(codesOf(initiative(lines)), [], lines);
	});
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
