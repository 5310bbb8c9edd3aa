import assert from 'node:assert/strict';
import { read } from '../standard';
import { describeCode } from './support/describe-code';
import { codesOf, fixed, head, layouts, only, repaired, squiggles } from './support/findings';

describeCode(
	'format/cle_inconnue',
	'warning',
	[
		{
			name: 'a section misspelled',
			before: 'objectif:\n  - Réduire le délai\n',
			under: 'objectif',
			after: 'objectifs:\n  - Réduire le délai\n',
		},
		{
			name: 'a field misspelled',
			before: 'usagers:\n  groupe:\n    - nom: Aînés\n',
			under: 'groupe',
			after: 'usagers:\n  groupes:\n    - nom: Aînés\n',
		},
		{
			name: 'a field of an item misspelled',
			before: 'indicateurs:\n  - nom: Délai\n    bsae: 30 jours\n',
			under: 'bsae',
			after: 'indicateurs:\n  - nom: Délai\n    base: 30 jours\n',
		},
		{
			name: 'a field misspelled in flow style',
			before: 'indicateurs: [{nom: Délai, cibles: 10}]\n',
			under: 'cibles',
			after: 'indicateurs: [{nom: Délai, cible: 10}]\n',
		},
		{
			name: 'a practice misspelled',
			before: 'pratiques:\n  valeurs:\n    pmv:\n      etat: a_evaluer\n',
			under: 'valeurs',
			after: 'pratiques:\n  valeur:\n    pmv:\n      etat: a_evaluer\n',
		},
		{
			name: 'an action misspelled',
			before: 'pratiques:\n  valeur:\n    iteration:\n      etat: a_evaluer\n',
			under: 'iteration',
			after: 'pratiques:\n  valeur:\n    iterations:\n      etat: a_evaluer\n',
		},
		{
			name: 'a practice by its number',
			before: 'pratiques:\n  8:\n    pmv:\n      etat: a_evaluer\n',
			under: '8',
			after: 'pratiques:\n  valeur:\n    pmv:\n      etat: a_evaluer\n',
		},
		{
			name: 'an action by its number',
			before: 'pratiques:\n  valeur:\n    8.1:\n      etat: a_evaluer\n',
			under: '8.1',
			after: 'pratiques:\n  valeur:\n    pmv:\n      etat: a_evaluer\n',
		},
		{ name: 'a key near no other', before: 'meteo: beau temps\n', under: 'meteo' },
		{ name: 'a key of another place', before: 'portee:\n  nom: Un permis\n', under: 'nom' },
	],
	[
		'x-cote: 4\n',
		'portee:\n  x-cote: 4\n  inclus: [Un permis]\n',
		'usagers:\n  groupes:\n    - nom: Aînés\n      x-cote: {a: 1}\n',
		'pratiques:\n  x-local:\n    a: 1\n  valeur:\n    x-note: a\n    pmv:\n      etat: a_evaluer\n      x-note: a\n',
		'contexte: "clé : valeur"\n',
	],
);

describe('format/cle_inconnue under pratiques', () => {
	const messageOf = (text: string) => only(head + text, 'format/cle_inconnue').message;

	for (const [key, place] of [
		['8.1', 'pratiques.valeur.pmv'],
		['valeur.pmv', 'pratiques.valeur.pmv'],
		['pmv', 'pratiques.valeur.pmv'],
	] as const)
		it(`says where « ${key} » belongs`, () => {
			assert.match(messageOf(`pratiques:\n  ${key}:\n    etat: a_evaluer\n`), new RegExp(`«\u00a0${place}\u00a0»`));
		});

	it('does not send a field of a declaration to another section', () => {
		assert.doesNotMatch(messageOf('pratiques:\n  valeur:\n    etat: en_place\n'), /efvp/);
	});

	it('says of a section that it goes back to the margin', () => {
		assert.match(messageOf('pratiques:\n  contexte: Un constat\n'), /sans retrait/);
	});
});

describe('format/cle_inconnue beside the key that was meant', () => {
	it('names it, and does not offer to write it twice', () => {
		const finding = only(`${head}risques:\n  - enonce: Une panne\nrisque:\n  - autre\n`, 'format/cle_inconnue');
		assert.match(finding.message, /«\u00a0risques\u00a0»/);
		assert.deepEqual(
			finding.fixes?.map(({ title }) => title.includes('x-risque')),
			[true],
		);
	});
});

describe('format/cle_inconnue and its words', () => {
	const text = `${head}portee:\n  phase: amorce\n`;

	it('says where a key belongs', () => {
		assert.match(only(text, 'format/cle_inconnue').message, /initiative\.phase/);
		assert.match(only(`${head}roles: [a b]\n`, 'format/cle_inconnue').message, /equipe\.roles/);
	});

	it('offers to keep any key as the organisation’s own', () => {
		const fixes = only(text, 'format/cle_inconnue').fixes ?? [];
		assert.equal(fixed(text, fixes.at(-1)), `${head}portee:\n  x-phase: amorce\n`);
		assert.deepEqual(codesOf(fixed(text, fixes.at(-1))), []);
	});

	it('offers several near keys, the nearest first', () => {
		const titles = (only(`${head}risque: []\n`, 'format/cle_inconnue').fixes ?? []).map(({ title }) => title);
		assert.match(titles[0] ?? '', /«\srisques\s»/);
		assert.match(titles.at(-1) ?? '', /«\sx-risque\s»/);
	});

	it('names what is offered under pratiques', () => {
		assert.match(only(`${head}pratiques:\n  zzzz:\n    a: b\n`, 'format/cle_inconnue').message, /pratique/);
	});
});

describeCode('format/cle_accentuee', 'warning', [
	{
		name: 'a section with an accent',
		before: 'bénéfices:\n  - nom: Temps gagné\n',
		under: 'bénéfices',
		after: 'benefices:\n  - nom: Temps gagné\n',
	},
	{
		name: 'a field with a capital and an accent',
		before: 'besoins:\n  - Énoncé: Un besoin\n',
		under: 'Énoncé',
		after: 'besoins:\n  - enonce: Un besoin\n',
	},
	{
		name: 'a key of two words with a dash',
		before: 'parties-prenantes:\n  - nom: Syndicat\n',
		under: 'parties-prenantes',
		after: 'parties_prenantes:\n  - nom: Syndicat\n',
	},
	{
		name: 'a key of two words',
		before: 'parties prenantes:\n  - nom: Syndicat\n',
		under: 'parties prenantes',
		after: 'parties_prenantes:\n  - nom: Syndicat\n',
	},
	{
		name: 'a practice with an accent',
		before: 'pratiques:\n  sécurité:\n    necessite: {etat: a_evaluer}\n',
		under: 'sécurité',
		after: 'pratiques:\n  securite:\n    necessite: {etat: a_evaluer}\n',
	},
]);

it('a key with accents is read all the same', () => {
	assert.equal(read(`${head}bénéfices:\n  - nom: Temps gagné\n`).value.benefices?.[0]?.nom, 'Temps gagné');
});

describeCode(
	'format/cle_en_double',
	'error',
	[
		{ name: 'a section twice', before: 'contexte: Un constat\nversion: a\ncontexte: Un autre\n', under: 'contexte' },
		{ name: 'a field twice', before: 'portee:\n  inclus: [Un permis]\n  inclus: [Un autre]\n', under: 'inclus' },
		{ name: 'a practice twice', before: 'pratiques:\n  valeur: {}\n  valeur: {}\n', under: 'valeur' },
		{
			name: 'an action twice',
			before: 'pratiques:\n  valeur:\n    pmv: {etat: a_evaluer}\n    pmv: {etat: a_evaluer}\n',
			under: 'pmv',
		},
	],
	['besoins:\n  - enonce: Un besoin\n  - enonce: Un autre besoin\n'],
);

describe('format/cle_en_double and its first', () => {
	const text = `${head}contexte: Un constat\nversion: a\ncontexte: Un autre\n`;

	it('stands on the second, shows the first, and the first is read', () => {
		const finding = only(text, 'format/cle_en_double');
		assert.equal(finding.start, text.lastIndexOf('contexte'));
		assert.deepEqual(
			finding.related?.map(({ start }) => start),
			[text.indexOf('contexte')],
		);
		assert.equal(read(text).value.contexte, 'Un constat');
	});

	it('sees through accents', () => {
		assert.deepEqual(codesOf(`${head}benefices: []\nbénéfices: []\n`).sort(), [
			'format/cle_accentuee',
			'format/cle_en_double',
		]);
	});
});

describe('format/cle_manquante', () => {
	it('the head’s own keys, one by one', () => {
		for (const key of ['nom', 'organisme', 'phase']) {
			const text = head.replace(new RegExp(`  ${key}: .*\n`), '');
			const finding = only(text, 'format/cle_manquante');
			assert.equal(finding.severity, 'error');
			assert.equal(text.slice(finding.start, finding.end), key === 'nom' ? 'organisme' : 'nom');
			assert.match(finding.message, new RegExp(`«\\s${key}\\s»`));
		}
	});

	it('is written where the format has it, with what keeps its place', () => {
		const without = (key: string) => head.replace(new RegExp(`  ${key}: .*\n`), '');
		assert.equal(repaired(without('nom'), 'format/cle_manquante'), head.replace('nom: Permis en ligne', 'nom: …'));
		assert.equal(
			repaired(without('organisme'), 'format/cle_manquante'),
			head.replace('organisme: Régie des permis', 'organisme: …'),
		);
		assert.equal(repaired(without('phase'), 'format/cle_manquante'), head);
	});

	const cases: readonly (readonly [name: string, before: string, under: string, after: string])[] = [
		[
			'in an item, before its first key',
			'besoins:\n  - source: Étude\n    groupes: []\n',
			'source',
			'besoins:\n  - enonce: …\n    source: Étude\n    groupes: []\n',
		],
		[
			'in an item, after another key',
			'echeancier:\n  jalons:\n    - nom: Ouverture # au public\n    - nom: Fin\n      date: 2027-01-01\n',
			'nom',
			'echeancier:\n  jalons:\n    - nom: Ouverture # au public\n      date: AAAA-MM-JJ\n    - nom: Fin\n      date: 2027-01-01\n',
		],
		[
			'a number',
			'budget:\n  postes:\n    - nom: Recherche\n',
			'nom',
			'budget:\n  postes:\n    - nom: Recherche\n      montant: 0\n',
		],
		['in flow style', 'risques: [{impact: faible}]\n', 'impact', 'risques: [{enonce: …, impact: faible}]\n'],
		[
			'in a declaration',
			'pratiques:\n  valeur:\n    pmv:\n      commentaire: À voir\n',
			'commentaire',
			'pratiques:\n  valeur:\n    pmv:\n      etat: a_evaluer\n      commentaire: À voir\n',
		],
		[
			'a list of values',
			'solution:\n  canaux:\n    - principal: true\n',
			'principal',
			'solution:\n  canaux:\n    - type: web\n      principal: true\n',
		],
	];
	for (const [name, before, under, after] of cases)
		for (const { name: layout, lay } of layouts)
			it(`${name} (${layout})`, () => {
				const text = lay(head + before);
				assert.deepEqual(squiggles(text), [`format/cle_manquante: ${under}`]);
				assert.equal(repaired(text, 'format/cle_manquante'), lay(head + after));
				assert.deepEqual(codesOf(lay(head + after)), []);
			});

	it('the two sections that every charter has', () => {
		assert.deepEqual(squiggles('contexte: Un constat\n'), ['format/cle_manquante: ', 'format/cle_manquante: ']);
		const text = head.slice('charte: 1\n'.length);
		assert.equal(repaired(text, 'format/cle_manquante'), head);
		const result = repaired('charte: 1\ncontexte: Un constat\n', 'format/cle_manquante');
		assert.match(result, /^charte: 1\ninitiative:\n {2}nom: .*\n(?: {2}.*\n)+contexte: Un constat\n$/);
		assert.deepEqual(codesOf(result), []);
	});

	it('a required key with nothing after it', () => {
		const text = head.replace('Permis en ligne', '');
		const finding = only(text, 'format/cle_manquante');
		assert.equal(text.slice(finding.start, finding.end), 'nom');
		assert.match(finding.message, /valeur/);
	});

	it('says nothing of what is optional, of empty items, or of empty sections', () => {
		for (const text of ['besoins:\n  - enonce: Un besoin\n', 'besoins: []\n', 'usagers: {}\n', 'budget:\n'])
			assert.deepEqual(codesOf(head + text), [], text);
	});
});

describe('etc, which is etp', () => {
	const roles = (...keys: readonly string[]) =>
		`${head}equipe:\n  roles:\n${keys.map((key) => `    - { role: Pilote, famille: affaires, ${key} }\n`).join('')}`;

	it('is read as it, in any case, and says nothing', () => {
		for (const key of ['etc: 0.5', 'ETC: 0.5', 'etp: 0.5']) {
			const text = roles(key);
			assert.equal(read(text).value.equipe?.roles?.[0]?.etp, 0.5);
			assert.deepEqual(
				codesOf(text).filter((code) => code.startsWith('format/')),
				[],
			);
		}
	});

	it('is one too many beside it', () => {
		assert.ok(codesOf(roles('etp: 1, etc: 0.5')).includes('format/cle_inconnue'));
	});
});
