import assert from 'node:assert/strict';
import { analyse } from '../standard';
import { codesOf, environment, head, layouts } from '../unit/support/findings';
import { cursorMark } from './marked';
import { afterTyping, typed } from './typing';

type Acting = readonly [title: string, before: string, after: string];

/** Enter at the mark, and what it leaves. */
const acting: readonly Acting[] = [
	['a word behind a number sign', 'contexte: Payer #simple$$\n', 'contexte: "Payer #simple"\n$$\n'],
	[
		'« : » in an item of a list of texts',
		'contraintes:\n  - Le budget : 2 millions$$\n',
		'contraintes:\n  - "Le budget : 2 millions"\n  - $$\n',
	],
	[
		'« : » right behind a first word',
		'contraintes:\n  - Budget: 2 millions$$\n',
		'contraintes:\n  - "Budget: 2 millions"\n  - $$\n',
	],
	[
		'« : » where an item has keys',
		'besoins:\n  - Le délai : trois mois$$\n',
		'besoins:\n  - enonce: "Le délai : trois mois"\n  - $$\n',
	],
	[
		'« : » where an item may be a text',
		'objectifs:\n  - Réduire : le délai$$\n',
		'objectifs:\n  - "Réduire : le délai"\n  - $$\n',
	],
	[
		'« : » in the value of a key',
		'besoins:\n  - enonce: Constat : le délai est long$$\n    source: Étude\n',
		'besoins:\n  - enonce: "Constat : le délai est long"\n    $$\n    source: Étude\n',
	],
	[
		'« : » with a no-break space',
		'contexte: Constat\u00a0: le délai est long$$\n',
		'contexte: "Constat\u00a0: le délai est long"\n$$\n',
	],
	['« : » at the root', 'contexte: Constat : ceci$$\nversion: a\n', 'contexte: "Constat : ceci"\n$$\nversion: a\n'],
	[
		'« : » and quotes of the text’s own',
		'contexte: Le mot "clé" : un exemple$$\n',
		'contexte: "Le mot \\"clé\\" : un exemple"\n$$\n',
	],
	['« : » and an apostrophe', "contexte: L'usager : au centre$$\n", 'contexte: "L\'usager : au centre"\n$$\n'],
	['two « : »', 'contexte: Constat : ceci, puis : cela$$\n', 'contexte: "Constat : ceci, puis : cela"\n$$\n'],
	[
		'« : » at the end of a sentence: it goes on below',
		'contexte: Voici les constats :$$\nversion: a\n',
		'contexte: |\n  Voici les constats :\n  $$\nversion: a\n',
	],
	[
		'« : » at the end of an item',
		'contraintes:\n  - Voici les limites :$$\n',
		'contraintes:\n  - |\n    Voici les limites :\n    $$\n',
	],
	[
		'« : » at the end of an item that has keys',
		'besoins:\n  - Voici les constats :$$\n',
		'besoins:\n  - enonce: |\n      Voici les constats :\n      $$\n',
	],
	[
		'« : » at the end of a value within an item',
		'besoins:\n  - enonce: Voici les constats :$$\n',
		'besoins:\n  - enonce: |\n      Voici les constats :\n      $$\n',
	],
	[
		'« : » at the end of a name: it does not go on',
		'usagers:\n  groupes:\n    - nom: Volet 1 :$$\n',
		'usagers:\n  groupes:\n    - nom: "Volet 1 :"\n      $$\n',
	],
	[
		'« : » on the second line of a text',
		'contexte: Un premier constat\n  qui continue : ainsi$$\n',
		'contexte: >-\n  Un premier constat\n  qui continue : ainsi\n  $$\n',
	],
	[
		'a number sign before a number',
		'contraintes:\n  - Livrer le lot #2 en mars$$\n',
		'contraintes:\n  - "Livrer le lot #2 en mars"\n  - $$\n',
	],
	['a number sign at the start', 'contexte: #2 est le lot$$\n', 'contexte: "#2 est le lot"\n$$\n'],
	[
		'« ! » at the start',
		'contraintes:\n  - !important de livrer$$\n',
		'contraintes:\n  - "!important de livrer"\n  - $$\n',
	],
	['a word in asterisks', 'contraintes:\n  - *Projet* pilote$$\n', 'contraintes:\n  - "*Projet* pilote"\n  - $$\n'],
	['« @ » at the start', 'contexte: @equipe décide$$\n', 'contexte: "@equipe décide"\n$$\n'],
	['« % » at the start', 'contexte: % des gens$$\n', 'contexte: "% des gens"\n$$\n'],
	['a backtick at the start', 'contexte: `code` à revoir$$\n', 'contexte: "`code` à revoir"\n$$\n'],
	['« > » at the start', 'contexte: > 50 % des gens$$\n', 'contexte: "> 50 % des gens"\n$$\n'],
	['a bracket at the start', 'contexte: [Volet 1] Accueil$$\n', 'contexte: "[Volet 1] Accueil"\n$$\n'],
	['a quoted word at the start', 'contexte: "Permis" est le nom$$\n', 'contexte: "\\"Permis\\" est le nom"\n$$\n'],
	[
		'a word in asterisks in a list in brackets',
		'contraintes: [*Projet*, Livrer]$$\n',
		'contraintes: ["*Projet*", Livrer]\n$$\n',
	],
	[
		'a pointer to an item in a list in brackets',
		'pratiques:\n  valeur:\n    pmv:\n      etat: en_place\n      preuves: [usagers.groupes[Aînés]]$$\n',
		'pratiques:\n  valeur:\n    pmv:\n      etat: en_place\n      preuves: ["usagers.groupes[Aînés]"]\n      $$\n',
	],
	[
		'a bullet where a list stands',
		'portee:\n  inclus:\n    • Les permis$$\n',
		'portee:\n  inclus:\n    - Les permis\n    - $$\n',
	],
	[
		'a bullet where a list of items with keys stands',
		'besoins:\n  • Payer en ligne$$\n',
		'besoins:\n  - enonce: Payer en ligne\n  - $$\n',
	],
	[
		'a bullet and « : »',
		'contraintes:\n  • Le budget : 2 millions$$\n',
		'contraintes:\n  - "Le budget : 2 millions"\n  - $$\n',
	],
	[
		'several bullets on one line',
		'portee:\n  inclus: • Les permis • Les avis$$\n',
		'portee:\n  inclus:\n    - Les permis\n    - Les avis\n    - $$\n',
	],
	[
		'bullets in a text',
		'contexte: Voici les constats\n  • Un premier$$\n',
		'contexte: |\n  Voici les constats\n  - Un premier\n  $$\n',
	],
	[
		'a no-break space before the colon of a key',
		'portee:\n  exclus\u00a0: [Les duplicatas]$$\n',
		'portee:\n  exclus: [Les duplicatas]\n  $$\n',
	],
	[
		'a no-break space behind a dash',
		'contraintes:\n  -\u00a0Livrer en mars$$\n',
		'contraintes:\n  - Livrer en mars\n  - $$\n',
	],
	['a key of the organisation', 'x-note: Constat : abc$$\n', 'x-note: "Constat : abc"\n$$\n'],
];

/** Enter at the end of each: nothing happens. */
const silent: readonly (readonly [title: string, before: string])[] = [
	['a section', 'besoins:$$\n'],
	['a key with a space before its colon', 'besoins :$$\n'],
	['a key in an item', 'parcours:\n  - nom: Demander\n    etapes:$$\n'],
	['a first key behind a dash', 'parcours:\n  - etapes:$$\n'],
	['a key with a comment', 'besoins: # à revoir : en mars$$\n'],
	['a value', 'contexte: Un constat$$\n'],
	['a value with a comma', 'contexte: Un constat, puis un autre$$\n'],
	['an item', 'contraintes:\n  - Livrer en mars$$\n'],
	['an item with keys', 'besoins:\n  - enonce: Payer en ligne$$\n'],
	['an item with a misspelt key', 'besoins:\n  - enoncé: Payer en ligne$$\n'],
	['an item with an unknown key', 'besoins:\n  - priorite: haute$$\n'],
	['a key of another section in a list of texts', 'contraintes:\n  - nom: Budget$$\n'],
	['a lower-case word and a colon in a list of texts', 'contraintes:\n  - budget: deux millions$$\n'],
	['a word and a colon that end an item', 'besoins:\n  - Objectif :$$\n'],
	['two keys on one line', 'initiative:\n  nom: organisme: Régie$$\n'],
	['a section and a key on one line', 'solution: pmv: un produit$$\n'],
	['a key without its colon', 'besoi$$\n'],
	['a key without its colon above others', 'besoins$$\ncontexte: a\n'],
	['a URL', 'references:\n  - titre: Étude\n    url: https://exemple.gouv.qc.ca:8080/a?b=c#d$$\n'],
	['a URL behind a dash', 'contraintes:\n  - https://exemple.gouv.qc.ca$$\n'],
	['a URL in a sentence', 'contexte: Voir https://exemple.gouv.qc.ca/a#b$$\n'],
	['a time', 'contexte: Rendez-vous à 10:30$$\n'],
	['a ratio', 'contexte: Un ratio 3:1$$\n'],
	['a date', 'approbations:\n  - qui: Direction\n    date: 2026-03-31$$\n'],
	['a date and « : »', 'approbations:\n  - qui: Direction\n    date: 12 mars : reporté$$\n'],
	['a closed list and « : »', 'solution:\n  canaux:\n    - type: web : mobile$$\n'],
	['a number and « : »', 'budget:\n  total: 12 : 3$$\n'],
	['a number', 'budget:\n  total: 185000$$\n'],
	['a boolean', 'solution:\n  canaux:\n    - type: web\n      principal: oui$$\n'],
	['a list in brackets', 'contraintes: [Livrer en mars, "Coût : 2 millions"]$$\n'],
	['an open list in brackets', 'contraintes: [Livrer en mars,$$\n'],
	['an item of an open list in brackets', 'contraintes: [\n  Livrer en mars,$$\n  ]\n'],
	['a map in braces', 'solution:\n  pmv: { date: 2027-03-15 }$$\n'],
	['a text in quotes', 'contexte: "Constat : le lot #2"$$\n'],
	['a text in single quotes', "contexte: 'Constat : le lot #2'$$\n"],
	['a text in open quotes', 'contexte: "Constat : le lot$$\n'],
	['a text in quotes and a comment', 'contexte: "Constat" # à revoir : bientôt$$\n'],
	['the head of a block text', 'contexte: |$$\n'],
	['the head of a folded text', 'contexte: >-$$\n'],
	['a line of a block text', 'contexte: |\n  Constat : le lot #2$$\n'],
	['a bullet of a block text', 'contexte: |\n  • Un point : a$$\n'],
	['a line of a folded text', 'besoins:\n  - enonce: >-\n      Constat : le lot #2$$\n'],
	['a comment', '# Le budget : 2 millions #1$$\n'],
	['a comment behind a value', 'contexte: Un constat # à revoir : en mars$$\n'],
	['a comment behind a number', 'contexte: Payer 2 # simple$$\n'],
	['an anchor', 'contexte: &constat Un texte$$\n'],
	['an alias', 'x-base: &base a\nversion: *base$$\n'],
	['an alias to nothing in a file of anchors', 'x-base: &base a\nversion: *bas$$\n'],
	['a merge key', 'x-base: &base { unite: jours }\nindicateurs:\n  - <<: *base$$\n'],
	['a tag', 'version: !!str 1$$\n'],
	['the start of a document', '---$$\n'],
	['a dash alone', 'contraintes:\n  -$$\n'],
	['an empty line', 'contraintes:\n$$\n'],
	['a dash where a text stands', 'contexte: - premier$$\n'],
	['a no-break space within a text', 'contexte: Un délai de 30\u00a0jours$$\n'],
	['guillemets', 'contexte: Le mot «\u00a0clé\u00a0» est là$$\n'],
	['an evidence', 'pratiques:\n  valeur:\n    pmv:\n      etat: en_place\n      preuves: [docs/pmv.md]$$\n'],
	['a declaration', 'pratiques:\n  valeur: # 8 · Livrer de la valeur\n    pmv: # 8.1$$\n'],
	['an unknown section', 'notes:\n  suite: a$$\n'],
	['a misread text, the cursor before its end', 'contexte: Constat : le$$ délai\n'],
	['a misread text that goes on below', 'contexte: Constat : le délai$$\n  est long\n'],
	['a misread text on another line', 'contexte: Constat : ceci\nversion: a$$\n'],
];

describe('typing Enter', () => {
	for (const [title, before, after] of acting)
		for (const { name, lay } of layouts)
			it(`mends ${title} (${name})`, () => {
				const unit = name.startsWith('4') ? '    ' : '  ';
				const result = afterTyping(lay(head + before), '\n', unit);
				assert.equal(result, lay(head + after));
				assert.deepEqual(codesOf(withoutNewItem(result ?? '')), []);
			});

	for (const [title, before] of silent)
		for (const { name, lay } of layouts)
			it(`leaves ${title} alone (${name})`, () => {
				assert.equal(afterTyping(lay(head + before), '\n', name.startsWith('4') ? '    ' : '  '), undefined);
			});

	it('is tried on enough lines', () => {
		assert.ok(acting.length >= 25 && silent.length >= 40);
	});

	it('makes spaces of the tab in front of the line', () => {
		assert.equal(
			afterTyping(`${head}portee:\n\tinclus: [Les permis]$$\n`, '\n'),
			`${head}portee:\n  inclus: [Les permis]\n  $$\n`,
		);
		const wide = head.replace(/\n {2}/g, '\n    ');
		assert.equal(
			afterTyping(`${wide}portee:\n\tinclus: [Les permis]$$\n`, '\n', '    '),
			`${wide}portee:\n    inclus: [Les permis]\n    $$\n`,
		);
	});

	it('heeds what silences a finding', () => {
		const line = '# charte-ignorer format/diese : un mot-dièse\ncontexte: Livrer le lot #2$$\n';
		assert.equal(afterTyping(head + line, '\n'), undefined);
	});

	it('does nothing in an empty file, nor in one that is broken elsewhere', () => {
		assert.equal(afterTyping('$$', '\n'), undefined);
		assert.equal(afterTyping('contexte: "a\nportee: [\n$$', '\n'), undefined);
		const broken = 'contexte: "ouvert\ncontraintes:\n  - Livrer en mars$$\n';
		assert.equal(afterTyping(head + broken, '\n'), undefined);
	});

	it('never throws, and never makes a charter worse, wherever Enter is pressed', () => {
		for (const [, before] of [...acting, ...silent]) {
			const text = head + before.replace(cursorMark, '');
			for (let offset = head.length; offset <= text.length; offset++) {
				const source = text.slice(0, offset) + cursorMark + text.slice(offset);
				const result = afterTyping(source, '\n');
				if (result === undefined) continue;
				const count = (marked: string) => codesOf(marked.replace(cursorMark, '')).length;
				assert.ok(count(result) < count(typed(source, '\n')), JSON.stringify(source));
			}
		}
	});
});

/** A text as it stands once its author has ended the list: without the item that Enter began. */
function withoutNewItem(source: string): string {
	return source.replace(/^[ ]*- \$\$(?:\r?\n)?/m, '').replace(cursorMark, '');
}

describe('typing a bullet', () => {
	const cases: readonly Acting[] = [
		['below the key of a list', 'contraintes:\n  $$\n', 'contraintes:\n  -$$\n'],
		['below an item', 'contraintes:\n  - Un\n  $$\n', 'contraintes:\n  - Un\n  -$$\n'],
		['in a list of items with keys', 'besoins:\n  $$\n', 'besoins:\n  -$$\n'],
		[
			'in a list within an item',
			'besoins:\n  - enonce: a\n    groupes:\n      $$\n',
			'besoins:\n  - enonce: a\n    groupes:\n      -$$\n',
		],
	];
	for (const [title, before, after] of cases)
		for (const { name, lay } of layouts)
			it(`is a dash ${title} (${name})`, () => {
				assert.equal(afterTyping(lay(head + before), '•'), lay(head + after));
			});

	const kept: readonly (readonly [title: string, before: string])[] = [
		['in a sentence', 'contexte: Un constat $$\n'],
		['where a text stands', 'contexte: $$\n'],
		['below the key of a text', 'contexte:\n  $$\n'],
		['in a block text', 'contexte: |\n  Voici\n  $$\n'],
		['in a comment', '# $$\n'],
		['before a word', 'contraintes:\n  $$Livrer\n'],
		['at the root', '$$\n'],
		['at the root below a list’s key', 'contraintes:\n$$\n'],
		['behind a dash', 'contraintes:\n  - $$\n'],
	];
	for (const [title, before] of kept)
		it(`stays ${title}`, () => assert.equal(afterTyping(head + before, '•'), undefined));

	it('reads the bullets of a list before they are mended', () => {
		const { charter } = analyse(`${head}besoins:\n  • Payer en ligne\n  • Suivre : sa demande\n`, environment());
		assert.deepEqual(
			charter.value.besoins?.map(({ enonce }) => enonce),
			['Payer en ligne', 'Suivre : sa demande'],
		);
	});
});
