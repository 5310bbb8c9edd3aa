import assert from 'node:assert/strict';
import { complete, wantsFiles } from '../../server/features/completion/completion';
import { ask, check, labels, pick } from './accepting';
import { marked } from './marked';

const groups =
	'usagers:\n  groupes:\n    - nom: Aînés\n    - nom: Aidants, proches\n    - nom: "Jeunes : 12 à 17 ans"\n';
const solution =
	'solution:\n  pmv:\n    fonctionnalites: [Renouveler un permis, Payer par carte]\n    date: 2027-01-29\n';
const declared = (line: string, status = 'en_place') =>
	`${solution}${groups}pratiques:\n  valeur:\n    pmv:\n      etat: ${status}\n${line}`;

describe('completion of values', () => {
	check([
		['an empty value', 'initiative:\n  phase: $$', 'conception', 'initiative:\n  phase: conception$$'],
		['no space behind the colon', 'initiative:\n  phase:$$', 'conception', 'initiative:\n  phase: conception$$'],
		['a space before the colon', 'initiative:\n  phase :$$', 'conception', 'initiative:\n  phase : conception$$'],
		['spaces behind the cursor', 'initiative:\n  phase: $$  \n', 'amorce', 'initiative:\n  phase: amorce$$\n'],
		['a word half typed', 'initiative:\n  phase: con$$', 'conception', 'initiative:\n  phase: conception$$'],
		[
			'a value that is there',
			'initiative:\n  phase: am$$orce\n',
			'exploitation',
			'initiative:\n  phase: exploitation$$\n',
		],
		['a value in quotes', 'initiative:\n  phase: "am$$"\n', 'amorce', 'initiative:\n  phase: amorce$$\n'],
		[
			'a comment behind the value',
			'initiative:\n  phase: am$$ # début\n',
			'amorce',
			'initiative:\n  phase: amorce$$ # début\n',
		],
		[
			'a comment right behind the cursor',
			'initiative:\n  phase: $$# début\n',
			'amorce',
			'initiative:\n  phase: amorce $$# début\n',
		],
		[
			'a value on the line below its key',
			'initiative:\n  phase:\n    re$$',
			'realisation',
			'initiative:\n  phase:\n    realisation$$',
		],
		['a value behind a dash', 'solution:\n  canaux:\n    - type: $$', 'web', 'solution:\n  canaux:\n    - type: web$$'],
		[
			'a boolean',
			'solution:\n  options:\n    - nom: X\n      retenue: $$',
			'true',
			'solution:\n  options:\n    - nom: X\n      retenue: true$$',
		],
		[
			'a boolean typed in French',
			'parcours:\n  - nom: X\n    etapes:\n      - nom: Y\n        numerique: non$$',
			'false',
			'parcours:\n  - nom: X\n    etapes:\n      - nom: Y\n        numerique: false$$',
		],
		[
			'an open list of values',
			'solution:\n  accessibilite:\n    norme: $$',
			'SGQRI 008 3.0',
			'solution:\n  accessibilite:\n    norme: SGQRI 008 3.0$$',
		],
		[
			'an open list, half typed',
			'solution:\n  accessibilite:\n    norme: WCAG 2$$',
			'WCAG 2.2',
			'solution:\n  accessibilite:\n    norme: WCAG 2.2$$',
		],
		['the version of the format', 'charte: $$', '1', 'charte: 1$$'],
		['an edition', 'edition: $$', 'beta', 'edition: beta$$'],
		[
			'a target of the strategy',
			'alignement:\n  - cible: une$$',
			'une_seule_fois',
			'alignement:\n  - cible: une_seule_fois$$',
		],
		[
			'a target that the charter declares itself',
			'x-cibles: [{ id: delai, enonce: Répondre en cinq jours }]\nalignement:\n  - cible: del$$',
			'delai',
			'x-cibles: [{ id: delai, enonce: Répondre en cinq jours }]\nalignement:\n  - cible: delai$$',
		],
		['a status', declared('', '$$'), 'planifiee', declared('', 'planifiee$$')],
		['today', 'initiative:\n  debut: $$', '2026-11-22', 'initiative:\n  debut: 2026-11-22$$'],
		['a date half typed', 'initiative:\n  fin: 2026-1$$\n', '2026-12-31', 'initiative:\n  fin: 2026-12-31$$\n'],
		[
			'a date of the initiative',
			'initiative:\n  debut: 2026-02-03\n  debut_travaux: $$\n',
			'2026-02-03',
			'initiative:\n  debut: 2026-02-03\n  debut_travaux: 2026-02-03$$\n',
		],
		[
			'someone who is in charge elsewhere',
			'initiative:\n  responsable: "Équipe : permis"\nrisques:\n  - enonce: X\n    responsable: $$',
			'Équipe : permis',
			'initiative:\n  responsable: "Équipe : permis"\nrisques:\n  - enonce: X\n    responsable: "Équipe : permis"$$',
		],
	]);
});

describe('completion of names', () => {
	const need = (line: string) => `${groups}besoins:\n  - enonce: X\n    groupes: ${line}`;
	const items = (line: string) => `${groups}besoins:\n  - enonce: X\n    groupes:\n      ${line}`;
	check([
		['in brackets', need('[$$]\n'), 'Aînés', need('[Aînés$$]\n')],
		['in brackets that are not closed', need('[$$'), 'Aînés', need('[Aînés$$')],
		['typed without accents', need('[Ain$$]\n'), 'Aînés', need('[Aînés$$]\n')],
		['a second name', need('[Aînés, $$]\n'), 'Jeunes : 12 à 17 ans', need('[Aînés, "Jeunes : 12 à 17 ans"$$]\n')],
		['right behind the comma', need('[Aînés,$$]\n'), 'Aidants, proches', need('[Aînés, "Aidants, proches"$$]\n')],
		['a comma is quoted in brackets', need('[$$]\n'), 'Aidants, proches', need('["Aidants, proches"$$]\n')],
		['a comma is plain on a line', items('- $$\n'), 'Aidants, proches', items('- Aidants, proches$$\n')],
		['a colon is quoted on a line', items('- $$\n'), 'Jeunes : 12 à 17 ans', items('- "Jeunes : 12 à 17 ans"$$\n')],
		['no space behind the dash', items('-$$\n'), 'Aînés', items('- Aînés$$\n')],
		['a name in quotes', items("- 'Aî$$'\n"), 'Aînés', items('- Aînés$$\n')],
		['a name that is there', need('[Aîn$$és]\n'), 'Aidants, proches', need('["Aidants, proches"$$]\n')],
		['brackets are written where there are none', need('$$\n'), 'Aînés', need('[Aînés]$$\n')],
		[
			'brackets over several lines',
			need('[\n      Aînés,\n      $$\n    ]\n'),
			'Aidants, proches',
			need('[\n      Aînés,\n      "Aidants, proches"$$\n    ]\n'),
		],
		[
			'an indicator',
			'indicateurs:\n  - nom: Délai\nobjectifs:\n  - enonce: X\n    indicateurs: [$$]\n',
			'Délai',
			'indicateurs:\n  - nom: Délai\nobjectifs:\n  - enonce: X\n    indicateurs: [Délai$$]\n',
		],
	]);

	it('leaves out what the list holds, before and after', () => {
		assert.deepEqual(labels(need('[Aînés, $$, "Aidants, proches"]\n')), ['Jeunes : 12 à 17 ans']);
		assert.deepEqual(labels(items('- Aînés\n      - $$\n      - Aidants, proches\n')), ['Jeunes : 12 à 17 ans']);
	});
});

describe('completion of declarations', () => {
	check([
		['the section', 'charte: 1\nprat$$', 'pratiques', 'charte: 1\npratiques:\n  $$'],
		[
			'a practice, its title behind it',
			'pratiques:\n  $$',
			'valeur',
			'pratiques:\n  valeur: # 8 · Livrer de la valeur rapidement et améliorer le service en continu\n    $$',
		],
		[
			'a practice above its actions',
			'pratiques:\n  val$$\n    pmv:\n      etat: a_evaluer\n',
			'valeur',
			'pratiques:\n  valeur: # 8 · Livrer de la valeur rapidement et améliorer le service en continu$$\n    pmv:\n      etat: a_evaluer\n',
		],
		['a practice’s name', 'pratiques:\n  val$$:\n', 'valeur', 'pratiques:\n  valeur$$:\n'],
		[
			'an action, its number behind it',
			'pratiques:\n  valeur:\n    $$',
			'pmv',
			'pratiques:\n  valeur:\n    pmv: # 8.1\n      etat: $$',
		],
		[
			'an action at four spaces',
			'pratiques:\n    valeur:\n        $$',
			'pmv',
			'pratiques:\n    valeur:\n        pmv: # 8.1\n            etat: $$',
		],
		[
			'an action with CRLF',
			'pratiques:\r\n  valeur:\r\n    $$\r\n',
			'pmv',
			'pratiques:\r\n  valeur:\r\n    pmv: # 8.1\r\n      etat: $$\r\n',
		],
		[
			'an action under a practice with its title',
			'pratiques:\n  valeur: # 8 · Livrer\n    $$',
			'pmv',
			'pratiques:\n  valeur: # 8 · Livrer\n    pmv: # 8.1\n      etat: $$',
		],
		[
			'evidence',
			'pratiques:\n  valeur:\n    pmv:\n      etat: en_place\n      $$',
			'preuves',
			'pratiques:\n  valeur:\n    pmv:\n      etat: en_place\n      preuves:\n        - $$',
		],
		[
			'a whole declaration',
			'pratiques:\n  valeur:\n    pmv:\n      $$',
			'planifiee (déclaration complète)',
			'pratiques:\n  valeur:\n    pmv:\n      etat: planifiee\n      responsable: $$Équipe responsable\n      echeance: AAAA-MM-JJ',
		],
		[
			'a pointer on a line',
			declared('      preuves:\n        - usagers.$$\n'),
			'usagers.groupes[Aînés]',
			declared('      preuves:\n        - usagers.groupes[Aînés]$$\n'),
		],
		[
			'a pointer in brackets is quoted',
			declared('      preuves: [usagers.$$]\n'),
			'usagers.groupes[Aînés]',
			declared('      preuves: ["usagers.groupes[Aînés]"$$]\n'),
		],
		[
			'a pointer half typed',
			declared('      preuves: [solution.p$$]\n'),
			'solution.pmv',
			declared('      preuves: [solution.pmv$$]\n'),
		],
		[
			'a pointer in open quotes',
			declared('      preuves: ["solution.$$"]\n'),
			'solution.pmv',
			declared('      preuves: [solution.pmv$$]\n'),
		],
		[
			'a pointer where there are no brackets',
			declared('      preuves: $$\n'),
			'solution.pmv',
			declared('      preuves: [solution.pmv]$$\n'),
		],
		[
			'a file that is cited elsewhere',
			`portee:\n  approbation:\n    instance: X\n    document: docs/portee.md\n${declared('      preuves: [$$]\n')}`,
			'docs/portee.md',
			`portee:\n  approbation:\n    instance: X\n    document: docs/portee.md\n${declared('      preuves: [docs/portee.md$$]\n')}`,
		],
	]);

	it('does not call what is being typed a file that is cited', () => {
		for (const typed of ['essais$$', 'es$$sais', '$$essais', '"es$$sais"'])
			assert.ok(!labels(declared(`      preuves: [${typed}]\n`)).includes('essais'), typed);
		// What the editor has sent since the list was asked for.
		const { document, env, offset } = marked(declared('      preuves: [es$$]\n'));
		const { analysis } = marked(declared('      preuves: [essais$$]\n'));
		assert.ok(!complete(document, analysis, env, offset).items.some(({ label }) => label === 'essais'));
		const twice = `portee:\n  approbation:\n    instance: X\n    document: essais\n${declared('      preuves: [es$$]\n')}`;
		assert.ok(labels(twice).includes('essais'));
	});

	it('puts what answers the action first', () => {
		const { items } = ask(declared('      preuves: [$$]\n'));
		const first = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))[0];
		assert.equal(first?.label, 'solution.pmv');
	});

	it('names each section once, by its title, and what it holds once its name is typed', () => {
		const few = ask(declared('      preuves: [$$]\n')).items;
		const own = few.filter(({ label }) => label !== 'solution.pmv').map(({ label }) => label);
		assert.ok(own.length > 1 && own.every((label) => !/[.[]/.test(label)), own.join());
		const [answer] = few.filter(({ label }) => label === 'solution.pmv');
		assert.equal(answer?.labelDetails?.description, 'Produit minimum viable');
		assert.ok(labels(declared('      preuves: [usagers.$$]\n')).includes('usagers.groupes'));
		assert.ok(labels(declared('      preuves: [gro$$]\n')).includes('usagers.groupes'));
	});

	it('lists the files that lie near, after what answers the action', () => {
		const { document, analysis, env, offset } = marked(declared('      preuves: [$$]\n'));
		const near = [
			{ path: 'bilan final.md', folder: false },
			{ path: 'preuves/', folder: true },
			{ path: 'lot #2.md', folder: false },
			{ path: 'contexte.annexe', folder: false },
		];
		assert.ok(wantsFiles(document, analysis, offset));
		const { items } = complete(document, analysis, env, offset, undefined, near);
		const sorted = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
		assert.deepEqual(
			sorted.slice(0, 4).map(({ label, detail }) => [label, detail]),
			[
				['solution.pmv', 'répond à l’action 8.1'],
				['bilan final.md', 'fichier'],
				['preuves/', 'dossier : choisissez-y un fichier'],
				['./contexte.annexe', 'fichier'],
			],
		);
		assert.ok(sorted[2]?.command, 'the editor asks again in a folder');
		const elsewhere = marked('initiative:\n  nom: $$\n');
		assert.equal(wantsFiles(elsewhere.document, elsewhere.analysis, elsewhere.offset), false);
	});

	it('leaves out what is declared, and what the edition lacks', () => {
		assert.ok(!labels('pratiques:\n  $$\n  valeur:\n').includes('valeur'));
		assert.deepEqual(labels('pratiques:\n  valeur:\n    pmv:\n      etat: a_evaluer\n    $$\n    iterations:\n'), [
			'experimentation',
		]);
		const count = (edition: string) =>
			labels(`edition: ${edition}\npratiques:\n  en_ligne:\n    $$`).length +
			labels(`edition: ${edition}\npratiques:\n  equipe:\n    $$`).length +
			labels(`edition: ${edition}\npratiques:\n  securite:\n    $$`).length;
		assert.ok(count('beta') > count('courante'));
	});

	it('does not offer again what the list of evidence holds, nor the text being typed', () => {
		assert.ok(!labels(declared('      preuves: [solution.pmv, $$]\n')).includes('solution.pmv'));
		assert.ok(!labels(declared('      preuves: [docs/pm$$]\n')).includes('docs/pm'));
	});

	it('says what each status needs', () => {
		const detail = pick(declared('', '$$'), 'non_retenue').detail;
		assert.equal(detail, 'demande un motif et une justification');
	});
});
