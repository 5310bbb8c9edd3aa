import assert from 'node:assert/strict';
import { complete } from '../../server/features/completion/completion';
import { ask, check, labels, pick } from './accepting';
import { accepted, marked } from './marked';

const groups =
	'usagers:\n  groupes:\n    - nom: Aînés\n    - nom: Aidants, proches\n    - nom: "Jeunes : 12 à 17 ans"\n';

describe('completion of keys', () => {
	check([
		['a section in an empty file', '$$', 'initiative', 'initiative:\n  nom: $$\n  organisme: \n  phase: '],
		['the format’s version with its only value', '$$', 'charte', 'charte: 1$$'],
		['a word half typed', 'charte: 1\nver$$', 'version', 'charte: 1\nversion: $$'],
		['a cursor in the middle of a word', 'charte: 1\nver$$si', 'version', 'charte: 1\nversion: $$'],
		['spaces behind the cursor', 'charte: 1\ncont$$   ', 'contexte', 'charte: 1\ncontexte: $$'],
		['a comment behind the cursor', 'charte: 1\ncont$$ # plus tard', 'contexte', 'charte: 1\ncontexte: $$ # plus tard'],
		['an object without required keys', 'charte: 1\n$$', 'usagers', 'charte: 1\nusagers:\n  $$'],
		['an object within an object', 'solution:\n  $$', 'pmv', 'solution:\n  pmv:\n    $$'],
		['a list of objects: its required key', 'charte: 1\n$$', 'besoins', 'charte: 1\nbesoins:\n  - enonce: $$'],
		['a list of objects: all its required keys', '$$', 'approbations', 'approbations:\n  - qui: $$\n    date: '],
		[
			'a list of objects that requires none',
			'besoins:\n  - enonce: X\n    $$',
			'regles',
			'besoins:\n  - enonce: X\n    regles:\n      - regle: $$',
		],
		['a list of texts', 'portee:\n  $$', 'inclus', 'portee:\n  inclus:\n    - $$'],
		['an object that may be a text', 'usagers:\n  $$', 'plan_recherche', 'usagers:\n  plan_recherche: $$'],
		[
			'a key between two others',
			'initiative:\n  nom: X\n  $$\n  phase: amorce\n',
			'organisme',
			'initiative:\n  nom: X\n  organisme: $$\n  phase: amorce\n',
		],
		['a key before the first', 'initiative:\n  $$\n  nom: X\n', 'phase', 'initiative:\n  phase: $$\n  nom: X\n'],
		['a key at the end, no line end', 'initiative:\n  nom: X\n  $$', 'phase', 'initiative:\n  nom: X\n  phase: $$'],
		['a name that is there already', 'initiative:\n  no$$m: X\n', 'organisme', 'initiative:\n  organisme$$: X\n'],
		['the start of a name that is there', 'initiative:\n  $$nom: X\n', 'phase', 'initiative:\n  phase$$: X\n'],
		['a name with a space before its colon', 'initiative:\n  na$$ : X\n', 'nom', 'initiative:\n  nom$$ : X\n'],
		['a name behind a dash', 'besoins:\n  - en$$: X\n', 'enonce', 'besoins:\n  - enonce$$: X\n'],
		[
			'a word above what it will hold',
			'usag$$\n  groupes:\n    - nom: X\n',
			'usagers',
			'usagers:$$\n  groupes:\n    - nom: X\n',
		],
		['a text in a nested map', 'usagers:\n  retroaction:\n    $$', 'usage', 'usagers:\n  retroaction:\n    usage: $$'],
	]);
});

describe('completion below a dash that nothing follows', () => {
	const written = 'besoins:\n  - enonce: X\n    regles:\n      - regle: Y\n';
	check([
		['a key', 'besoins:\n  -\n    $$', 'enonce', 'besoins:\n  -\n    enonce: $$'],
		['a key, half typed', 'besoins:\n  -\n    en$$', 'enonce', 'besoins:\n  -\n    enonce: $$'],
		['a key, the dash with blanks', 'besoins:\n  -   \n    $$', 'source', 'besoins:\n  -   \n    source: $$'],
		['a key, the dash with a comment', 'besoins:\n  - # un\n    $$', 'source', 'besoins:\n  - # un\n    source: $$'],
		['a key, past an empty line', 'besoins:\n  -\n\n    $$', 'enonce', 'besoins:\n  -\n\n    enonce: $$'],
		['a key, dashes at the key’s column', 'besoins:\n-\n  $$', 'enonce', 'besoins:\n-\n  enonce: $$'],
		['a key, after other items', `${written}  -\n    $$`, 'enonce', `${written}  -\n    enonce: $$`],
		[
			'a key, above another',
			'besoins:\n  -\n    $$\n    source: Y\n',
			'enonce',
			'besoins:\n  -\n    enonce: $$\n    source: Y\n',
		],
		[
			'a listed value',
			`${groups}besoins:\n  - enonce: X\n    groupes:\n      -\n        $$`,
			'Aînés',
			`${groups}besoins:\n  - enonce: X\n    groupes:\n      -\n        Aînés$$`,
		],
		[
			'the next key, once there is one',
			'besoins:\n  -\n    enonce: X\n    $$',
			'source',
			'besoins:\n  -\n    enonce: X\n    source: $$',
		],
		[
			'a new item, at the dash',
			'besoins:\n  -\n    enonce: X\n  $$',
			'enonce',
			'besoins:\n  -\n    enonce: X\n  - enonce: $$',
		],
		['a new item, at a dash without an item', 'besoins:\n  -\n  $$', 'enonce', 'besoins:\n  -\n  - enonce: $$'],
	]);
});

describe('completion of keys, by column', () => {
	const two = 'usagers:\n  groupes:\n    - nom: X\n';
	check([
		['the item’s own column', `${two}      $$`, 'description', `${two}      description: $$`],
		['the column of the dash: a new item', `${two}    $$`, 'nom', `${two}    - nom: $$`],
		['between dash and item: a new item', `${two}     $$`, 'nom', `${two}    - nom: $$`],
		['the column of the section’s keys', `${two}  $$`, 'recherche', `${two}  recherche:\n    - methode: $$`],
		['one column too deep for them', `${two}   $$`, 'recherche', `${two}  recherche:\n    - methode: $$`],
		['the first column', `${two}$$`, 'contexte', `${two}contexte: $$`],
		['one column off the first', `${two} $$`, 'contexte', `${two}contexte: $$`],
		['much too deep', `${two}            $$`, 'taille', `${two}      taille: $$`],
		['too deep, with a list to write', `${two}         $$`, 'situations', `${two}      situations:\n        - $$`],
		['under an empty key, too shallow', 'initiative:\n $$', 'nom', 'initiative:\n  nom: $$'],
		['under an empty key, too deep', 'initiative:\n      $$', 'nom', 'initiative:\n  nom: $$'],
		[
			'under an empty key, above its other keys',
			'initiative:\n      $$\n  phase: amorce\n',
			'nom',
			'initiative:\n  nom: $$\n  phase: amorce\n',
		],
		['an indent of four is kept', 'initiative:\n    nom: X\n    $$', 'phase', 'initiative:\n    nom: X\n    phase: $$'],
		['an indent of four is begun', 'initiative:\n    $$', 'nom', 'initiative:\n    nom: $$'],
		[
			'four spaces: a list',
			'initiative:\n    nom: X\n$$',
			'besoins',
			'initiative:\n    nom: X\nbesoins:\n    - enonce: $$',
		],
		[
			'four spaces: a list in a section',
			'usagers:\n    groupes:\n        - nom: X\n    $$',
			'essais',
			'usagers:\n    groupes:\n        - nom: X\n    essais:\n        - type: $$',
		],
		[
			'four spaces: keys of an item',
			'usagers:\n    groupes:\n        - nom: X\n          $$',
			'situations',
			'usagers:\n    groupes:\n        - nom: X\n          situations:\n              - $$',
		],
		[
			'four spaces: a required pair',
			'initiative:\n    nom: X\n$$',
			'approbations',
			'initiative:\n    nom: X\napprobations:\n    - qui: $$\n      date: ',
		],
		['a list at the column of its key', 'besoins:\n- enonce: X\n  $$', 'source', 'besoins:\n- enonce: X\n  source: $$'],
		[
			'behind such a list: the next section',
			'besoins:\n- enonce: X\n$$',
			'contexte',
			'besoins:\n- enonce: X\ncontexte: $$',
		],
		[
			'after a text over several lines',
			'contexte: >-\n  Une phrase.\n  Une autre.\n$$',
			'besoins',
			'contexte: >-\n  Une phrase.\n  Une autre.\nbesoins:\n  - enonce: $$',
		],
		[
			'after a list over several lines',
			'portee:\n  inclus: [\n    un service,\n    deux]\n  $$',
			'exclus',
			'portee:\n  inclus: [\n    un service,\n    deux]\n  exclus:\n    - $$',
		],
	]);
});

describe('completion behind a dash', () => {
	check([
		['the first key of an item', 'besoins:\n  - $$', 'enonce', 'besoins:\n  - enonce: $$'],
		['spaces behind the cursor', 'besoins:\n  - $$   \n', 'enonce', 'besoins:\n  - enonce: $$\n'],
		['no space behind the dash', 'besoins:\n  -$$', 'enonce', 'besoins:\n  - enonce: $$'],
		['several spaces behind the dash', 'besoins:\n  -   $$', 'groupes', 'besoins:\n  -   groupes:\n        - $$'],
		['a list as the first key', 'besoins:\n  - $$', 'groupes', 'besoins:\n  - groupes:\n      - $$'],
		['all required keys at once', 'approbations:\n  - $$', 'qui, date', 'approbations:\n  - qui: $$\n    date: '],
		['all required keys, no dash yet', 'approbations:\n  $$', 'qui, date', 'approbations:\n  - qui: $$\n    date: '],
		[
			'an item among others',
			'besoins:\n  - enonce: X\n  - $$\n  - enonce: Y\n',
			'source',
			'besoins:\n  - enonce: X\n  - source: $$\n  - enonce: Y\n',
		],
		[
			'the second key of an item',
			'besoins:\n  - enonce: X\n    so$$',
			'source',
			'besoins:\n  - enonce: X\n    source: $$',
		],
		[
			'the first key of an item that has others',
			'besoins:\n  - $$\n    source: X\n',
			'enonce',
			'besoins:\n  - enonce: $$\n    source: X\n',
		],
		[
			'an item of a list in an item',
			'besoins:\n  - enonce: X\n    regles:\n      - $$',
			'simplification',
			'besoins:\n  - enonce: X\n    regles:\n      - simplification: $$',
		],
		['an empty list without its dash', 'besoins:\n  $$', 'enonce', 'besoins:\n  - enonce: $$'],
		['a word without its dash', 'besoins:\n  en$$', 'enonce', 'besoins:\n  - enonce: $$'],
		[
			'a list of texts without its dash',
			`${groups}besoins:\n  - enonce: X\n    groupes:\n      $$`,
			'Aînés',
			`${groups}besoins:\n  - enonce: X\n    groupes:\n      - Aînés$$`,
		],
		[
			'CRLF',
			'besoins:\r\n  - enonce: X\r\n    $$\r\n',
			'regles',
			'besoins:\r\n  - enonce: X\r\n    regles:\r\n      - regle: $$\r\n',
		],
	]);
});

describe('completion in flow style', () => {
	check([
		['a key', 'usagers: {$$}', 'groupes', 'usagers: {groupes: [$$]}'],
		['a second key', 'initiative: {nom: X, $$}', 'phase', 'initiative: {nom: X, phase: $$}'],
		['right behind the comma', 'initiative: {nom: X,$$}', 'phase', 'initiative: {nom: X, phase: $$}'],
		['a key half typed', 'initiative: {nom: X, ph$$}', 'phase', 'initiative: {nom: X, phase: $$}'],
		['a name that is there', 'initiative: {no$$m: X}', 'organisme', 'initiative: {organisme$$: X}'],
		['a value', 'initiative: {phase: $$}', 'amorce', 'initiative: {phase: amorce$$}'],
		['a value without a space', 'initiative: {"phase":$$}', 'amorce', 'initiative: {"phase": amorce$$}'],
		[
			'a value before another key',
			'initiative: {phase: am$$, nom: X}',
			'amorce',
			'initiative: {phase: amorce$$, nom: X}',
		],
		['an object in an object', 'solution: {$$}', 'pmv', 'solution: {pmv: {$$}}'],
		[
			'an item of a list',
			'usagers:\n  groupes:\n    - {nom: X, $$}\n',
			'taille',
			'usagers:\n  groupes:\n    - {nom: X, taille: $$}\n',
		],
		['a practice', 'pratiques: {$$}', 'valeur', 'pratiques: {valeur: {$$}}'],
		['an action', 'pratiques: {valeur: {$$}}', 'pmv', 'pratiques: {valeur: {pmv: {etat: $$}}}'],
	]);
});

describe('completion of whole parts', () => {
	check([
		[
			'a section',
			'charte: 1\n$$',
			'portee (section complète)',
			'charte: 1\nportee:\n  inclus:\n    - $$Ce que l’initiative couvre\n  exclus:\n    - Ce que l’initiative ne couvre pas\n  approbation:\n    instance: Instance qui approuve la portée\n    date: AAAA-MM-JJ\n    document: Fichier ou adresse de l’approbation\n  changements:\n    - date: AAAA-MM-JJ\n      description: Changement apporté à la portée\n      decision: Décision prise, et par qui',
		],
		[
			'an item behind its dash',
			'approbations:\n  - $$',
			'approbation (élément complet)',
			'approbations:\n  - qui: $$Instance ou personne qui approuve\n    date: AAAA-MM-JJ\n    document: Fichier ou adresse de l’approbation',
		],
		[
			'an item without its dash',
			'approbations:\n  $$',
			'approbation (élément complet)',
			'approbations:\n  - qui: $$Instance ou personne qui approuve\n    date: AAAA-MM-JJ\n    document: Fichier ou adresse de l’approbation',
		],
		[
			'an item with a list, at four spaces',
			'initiative:\n    nom: X\nbesoins:\n    - $$',
			'besoin (élément complet)',
			'initiative:\n    nom: X\nbesoins:\n    - enonce: $$Décrivez le besoin constaté\n      groupes:\n          - Nom d’un groupe d’usagers\n      source: D’où vient ce constat\n      regles:\n          - regle: Règle ou exigence actuelle\n            simplification: Comment la règle sera allégée',
		],
	]);

	it('a whole charter, by its whole name, whose dashes do not close the list', () => {
		for (const typed of ['charte-', 'charte-amorce-', 'charte-conception-essentiel']) {
			const { document, analysis, env, offset } = marked(`${typed}$$`);
			const trigger = typed.endsWith('-') ? '-' : undefined;
			const found = complete(document, analysis, env, offset, trigger).items.map(({ label }) => label);
			assert.ok(
				found.some((label) => label.startsWith(typed)),
				`${typed}: ${found}`,
			);
		}
		const { document, analysis, env, offset } = marked('contexte: Le sous-$$');
		assert.deepEqual(complete(document, analysis, env, offset, '-').items, []);
	});

	it('a whole charter, in an empty file only', () => {
		assert.match(accepted(marked('$$').document, pick('$$', 'charte-amorce')), /\ncharte: 1\n[\s\S]*\npratiques:/);
		assert.ok(!labels('charte: 1\n$$').includes('charte-amorce'));
	});
});

describe('completion of what was typed with accents', () => {
	check([
		['a section', 'charte: 1\nbéné$$', 'benefices', 'charte: 1\nbenefices:\n  - nom: $$'],
		['a key with a capital', 'charte: 1\nÉquipe$$', 'equipe', 'charte: 1\nequipe:\n  $$'],
		[
			'a key that has its colon',
			'initiative:\n  début$$: 2026-01-05\n',
			'debut',
			'initiative:\n  debut$$: 2026-01-05\n',
		],
		['a value', 'initiative:\n  phase: réal$$', 'realisation', 'initiative:\n  phase: realisation$$'],
		[
			'a synonym of a value',
			'risques:\n  - enonce: X\n    impact: for$$',
			'eleve',
			'risques:\n  - enonce: X\n    impact: eleve$$',
		],
	]);

	it('passes the editor’s own filter, and asks to be asked again', () => {
		const list = ask('charte: 1\nbéné$$');
		assert.equal(list.items.find((item) => item.label === 'benefices')?.filterText, 'béné');
		assert.equal(list.isIncomplete, true);
		assert.equal(ask('charte: 1\nbene$$').isIncomplete, false);
	});
});

describe('completion of what was typed in English, or in other words', () => {
	check([
		['a section', 'charte: 1\ngoals$$', 'objectifs', 'charte: 1\nobjectifs:\n  - enonce: $$'],
		['a section, half typed', 'charte: 1\nstakeh$$', 'parties_prenantes', 'charte: 1\nparties_prenantes:\n  - nom: $$'],
		[
			'a key of an item',
			'risques:\n  - enonce: X\n    likel$$',
			'probabilite',
			'risques:\n  - enonce: X\n    probabilite: $$',
		],
		['a key in camel case', 'initiative:\n  workSt$$', 'debut_travaux', 'initiative:\n  debut_travaux: $$'],
		['a key in flow style', 'risques: [{enonce: X, seve$$}]', 'impact', 'risques: [{enonce: X, impact: $$}]'],
		['a key that has its colon', 'solution:\n  mv$$p: {}\n', 'pmv', 'solution:\n  pmv$$: {}\n'],
		['a key below an English one', 'goals:\n  - sta$$', 'enonce', 'goals:\n  - enonce: $$'],
		['a value', 'risques:\n  - enonce: X\n    impact: hi$$', 'eleve', 'risques:\n  - enonce: X\n    impact: eleve$$'],
		['a value of an English key', 'risks:\n  - likelihood: lo$$', 'faible', 'risks:\n  - likelihood: faible$$'],
		['a value of the standard', 'initiative:\n  phase: disc$$', 'amorce', 'initiative:\n  phase: amorce$$'],
		[
			'a rhythm',
			'usagers:\n  retroaction:\n    frequence: mont$$',
			'mensuelle',
			'usagers:\n  retroaction:\n    frequence: mensuelle$$',
		],
		['a practice', 'pratiques:\n  team$$:\n', 'equipe', 'pratiques:\n  equipe$$:\n'],
		['an action', 'practices:\n  value:\n    mvp$$:\n', 'pmv', 'practices:\n  value:\n    pmv$$:\n'],
	]);

	it('gives each once, and goes on finding it while the word is typed', () => {
		for (const [typed, label] of [
			['ris', 'risques'],
			['risk', 'risques'],
			['bene', 'benefices'],
			['goals', 'objectifs'],
		] as const) {
			const found = ask(`charte: 1\n${typed}$$`).items.filter((item) => item.label === label);
			assert.equal(found.length, 1, typed);
		}
		const risks = ask('charte: 1\nris$$').items.find((item) => item.label === 'risques');
		assert.match(risks?.filterText ?? '', /^risques .*\brisks\b/);
		assert.equal(ask('charte: 1\ngoal$$').isIncomplete, true);
	});

	it('does not offer a key that is there under another name', () => {
		assert.ok(!labels('goals: []\n$$').includes('objectifs'));
		assert.ok(!labels('risks:\n  - statement: X\n    $$').includes('enonce'));
		assert.ok(labels('x-goals: []\n$$').includes('objectifs'));
	});
});
