import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { troubleOf } from '../../server/engine/model/trouble';
import { applyChanges } from '../../server/engine/text/change';
import { paste } from '../../server/features/paste';
import { analyse, read, standard } from '../standard';
import { codesOf, environment, head, layouts } from '../unit/support/findings';

/** Before and after what a paste replaces; once for a cursor. */
const mark = '¦';

interface Marked {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

function marked(source: string): Marked {
	const start = source.indexOf(mark);
	const last = source.lastIndexOf(mark);
	assert.ok(start >= 0);
	return { text: source.replaceAll(mark, ''), start, end: last > start ? last - 1 : start };
}

/** The whole text after a paste; undefined where it is left to the editor. */
function pasted(source: string, text: string): string | undefined {
	const { text: charter, start, end } = marked(source);
	const result = paste(charter, { start, end }, text, standard);
	if (!result) return undefined;
	assert.equal(
		result.changes.filter((change) => change.start === start && change.end === end).length,
		1,
		'one on the selection',
	);
	let last = -1;
	for (const change of result.changes) {
		assert.ok(change.start >= last, 'in order, and apart');
		last = change.end;
	}
	return applyChanges(charter, result.changes);
}

type Case = readonly [title: string, before: string, text: string, after: string];

const word = '•\tRéduire les délais\n•\tCoût : 2 M$\n•\tLivrer le lot #2';
const listed = (dash: string, key = '') =>
	`${dash}- ${key}Réduire les délais\n${dash}- ${key}"Coût : 2 M$"\n${dash}- ${key}"Livrer le lot #2"\n`;

const lists: readonly Case[] = [
	[
		'bullets, and a sentence that closes them',
		'contraintes:\n  ¦\n',
		'• Un délai\n• Un coût #2\nLe comité recommande d’agir.',
		'contraintes:\n  - Un délai\n  - "Un coût #2"\n  - Le comité recommande d’agir.\n',
	],
	[
		'dashes between paragraphs',
		'contraintes:\n  ¦\n',
		'Les constats :\n\n- Un : a\n- Deux\n\nFin du texte.',
		'contraintes:\n  - "Les constats :"\n  - "Un : a"\n  - Deux\n  - Fin du texte.\n',
	],
	[
		'bullets below bullets',
		'contraintes:\n  ¦\n',
		'• Un\n  o Sous un\n• Deux',
		'contraintes:\n  - Un\n  - Sous un\n  - Deux\n',
	],
	[
		'letters below numbers, which keep their place by their marks',
		'contraintes:\n  ¦\n',
		'1. Un\n   a) alpha\n   b) bêta\n2. Deux',
		'contraintes:\n  - 1. Un\n  - a) alpha\n  - b) bêta\n  - 2. Deux\n',
	],
	[
		'bullets with a sentence below them, in a text',
		'contexte: ¦\n',
		'• Un délai\n• Un coût #2\nLe comité recommande d’agir.',
		'contexte: |\n  • Un délai\n  • Un coût #2\n  Le comité recommande d’agir.\n',
	],
	[
		'an e-mail with its signature',
		'contexte: ¦\n',
		'Bonjour,\n\nVoici le plan : #2.\n\nMarie Tremblay | Analyste\nTél. : 418 555-1234',
		'contexte: |\n  Bonjour,\n\n  Voici le plan : #2.\n\n  Marie Tremblay | Analyste\n  Tél. : 418 555-1234\n',
	],
	['bullets below the key of a list', 'contraintes:\n  ¦\n', word, `contraintes:\n${listed('  ')}`],
	['bullets right behind the key', 'contraintes:¦\n', word, `contraintes:\n${listed('  ')}`],
	['bullets behind the key and a space', 'contraintes: ¦\n', word, `contraintes:\n${listed('  ')}`],
	['bullets behind a dash', 'contraintes:\n  - ¦\n', word, `contraintes:\n${listed('  ')}`],
	['bullets behind a dash without its space', 'contraintes:\n  -¦\n', word, `contraintes:\n${listed('  ')}`],
	['bullets where the line is indented too little', 'contraintes:\n ¦\n', word, `contraintes:\n${listed('  ')}`],
	[
		'bullets below other items',
		'contraintes:\n  - Une loi\n  ¦\nversion: a\n',
		word,
		`contraintes:\n  - Une loi\n${listed('  ')}version: a\n`,
	],
	[
		'bullets between items',
		'contraintes:\n  - Une loi\n  - ¦\n  - Une autre\n',
		word,
		`contraintes:\n  - Une loi\n${listed('  ')}  - Une autre\n`,
	],
	['bullets in place of an item', 'contraintes:\n  - ¦À venir¦\n', word, `contraintes:\n${listed('  ')}`],
	['bullets in empty quotes', 'contraintes:\n  - "¦"\n', word, `contraintes:\n${listed('  ')}`],
	['bullets in a list within a map', 'portee:\n  inclus: ¦\n', word, `portee:\n  inclus:\n${listed('    ')}`],
	['bullets in a list of items with keys', 'besoins:\n  ¦\n', word, `besoins:\n${listed('  ', 'enonce: ')}`],
	['bullets behind a dash of such a list', 'besoins:\n  - ¦\n', word, `besoins:\n${listed('  ', 'enonce: ')}`],
	['bullets behind the key of such a list', 'besoins:¦\n', word, `besoins:\n${listed('  ', 'enonce: ')}`],
	[
		'bullets in a list within an item',
		'parcours:\n  - nom: Demander\n    etapes:\n      ¦\n',
		'• Déposer\n• Signer',
		'parcours:\n  - nom: Demander\n    etapes:\n      - nom: Déposer\n      - nom: Signer\n',
	],
	['bullets where items may be texts', 'objectifs:\n  ¦\n', word, `objectifs:\n${listed('  ')}`],
	['Windows line ends', 'contraintes:\n  ¦\n', `${word.replace(/\n/g, '\r\n')}\r\n`, `contraintes:\n${listed('  ')}`],
	[
		'a numbered list',
		'contraintes:\n  ¦\n',
		'1.\tRéduire\n2.\tLivrer\n10)\tPayer',
		'contraintes:\n  - Réduire\n  - Livrer\n  - Payer\n',
	],
	['letters', 'contraintes:\n  ¦\n', 'a) Réduire\nb) Livrer', 'contraintes:\n  - Réduire\n  - Livrer\n'],
	[
		'dashes of Markdown',
		'contraintes:\n  ¦\n',
		'- Le budget : serré\n- Livrer',
		'contraintes:\n  - "Le budget : serré"\n  - Livrer\n',
	],
	['long dashes', 'contraintes:\n  ¦\n', '– Réduire\n– Livrer', 'contraintes:\n  - Réduire\n  - Livrer\n'],
	['boxes to tick', 'contraintes:\n  ¦\n', '- [ ] Réduire\n- [x] Livrer', 'contraintes:\n  - Réduire\n  - Livrer\n'],
	[
		'bullets with no-break spaces in front',
		'contraintes:\n  ¦\n',
		'\u00a0\u00a0•\u00a0Réduire\n\u00a0\u00a0•\u00a0Coût\u00a0: 2 M$',
		'contraintes:\n  - Réduire\n  - "Coût\u00a0: 2 M$"\n',
	],
	['bullets within a line', 'contraintes:\n  ¦\n', '• Réduire • Livrer', 'contraintes:\n  - Réduire\n  - Livrer\n'],
	[
		'a line that goes on below its bullet',
		'contraintes:\n  ¦\n',
		'• Réduire les délais\n  de moitié\n• Livrer',
		'contraintes:\n  - Réduire les délais de moitié\n  - Livrer\n',
	],
	[
		'a line that introduces the bullets',
		'contraintes:\n  ¦\n',
		'Il faut\u00a0:\n• réduire;\n• livrer.',
		'contraintes:\n  - "Il faut\u00a0:"\n  - réduire;\n  - livrer.\n',
	],
	[
		'signs that YAML takes for its own',
		'contraintes:\n  ¦\n',
		'• *Projet* pilote\n• @equipe\n• [a] b\n• 2027\n• oui\n• "mot" dit\n• {a',
		'contraintes:\n  - "*Projet* pilote"\n  - "@equipe"\n  - "[a] b"\n  - "2027"\n  - oui\n  - "\\"mot\\" dit"\n  - "{a"\n',
	],
	[
		'lines that come from a charter, quotes as they are',
		'contraintes:\n  ¦\n',
		'- "Le budget : serré"\n- Livrer',
		'contraintes:\n  - "Le budget : serré"\n  - Livrer\n',
	],
	[
		'cells of one column',
		'contraintes:\n  ¦\n',
		'Réduire\nLivrer\nPayer',
		'contraintes:\n  - Réduire\n  - Livrer\n  - Payer\n',
	],
	[
		'a text that was wrapped, as one item',
		'contraintes:\n  ¦\n',
		'Réduire les délais de traitement des demandes qui sont\nfaites en ligne',
		'contraintes:\n  - Réduire les délais de traitement des demandes qui sont faites en ligne\n',
	],
	['one line with « : »', 'contraintes:\n  - ¦\n', 'Le budget : serré', 'contraintes:\n  - "Le budget : serré"\n'],
	['one line where an item has keys', 'besoins:\n  - ¦\n', 'Payer en ligne', 'besoins:\n  - enonce: Payer en ligne\n'],
	[
		'bullets in brackets',
		'contraintes: [¦]\n',
		'• Réduire\n• Livrer, payer',
		'contraintes: [Réduire, "Livrer, payer"]\n',
	],
	['a comma in brackets', 'contraintes: [Réduire, ¦]\n', 'Livrer, payer', 'contraintes: [Réduire, "Livrer, payer"]\n'],
];

const tables: readonly Case[] = [
	[
		'headings that are keys',
		'usagers:\n  groupes:\n    ¦\n',
		'Nom\tDescription\tTaille\nAînés\tPersonnes : 65 ans et plus\t12000\nÉtudiants\t\t300',
		'usagers:\n  groupes:\n    - nom: Aînés\n      description: "Personnes : 65 ans et plus"\n      taille: 12000\n    - nom: Étudiants\n      taille: 300\n',
	],
	[
		'headings behind a dash',
		'echeancier:\n  jalons:\n    - ¦\n',
		'Nom\tDate\r\nLancement\t31 mars 2027\r\nBilan\t2027-06-30\r\n',
		'echeancier:\n  jalons:\n    - nom: Lancement\n      date: 2027-03-31\n    - nom: Bilan\n      date: 2027-06-30\n',
	],
	[
		'headings with accents, in plural, in a sentence',
		'risques:\n  ¦\n',
		'Énoncé\tProbabilité\tImpacts\tRéponse prévue\nUn retard\tÉlevée\tMoyen\tDeux fournisseurs',
		'risques:\n  - enonce: Un retard\n    probabilite: eleve\n    impact: moyen\n    reponse: Deux fournisseurs\n',
	],
	[
		'the name of the item as a heading',
		'risques:\n  ¦\n',
		'Risque\tRéponse\nUn retard\tDeux fournisseurs',
		'risques:\n  - enonce: Un retard\n    reponse: Deux fournisseurs\n',
	],
	[
		'English headings',
		'usagers:\n  groupes:\n    ¦\n',
		'Name\tDescription\nAînés\tPersonnes de 65 ans',
		'usagers:\n  groupes:\n    - nom: Aînés\n      description: Personnes de 65 ans\n',
	],
	[
		'a column that the format does not have',
		'risques:\n  ¦\n',
		'Énoncé\tRéponse\tN° de suivi\nUn retard\tDeux fournisseurs\tR-12',
		'risques:\n  - enonce: Un retard\n    reponse: Deux fournisseurs\n    x-n_de_suivi: R-12\n',
	],
	[
		'numbers and « oui »',
		'budget:\n  postes:\n    ¦\n',
		'Nom\tMontant\nMatériel\t185 000 $\nServices\t1,5 M$',
		'budget:\n  postes:\n    - nom: Matériel\n      montant: 185000\n    - nom: Services\n      montant: 1500000\n',
	],
	[
		'names of groups',
		'usagers:\n  groupes: [{nom: Aînés}, {nom: Étudiants}]\nbesoins:\n  ¦\n',
		'Énoncé\tGroupes\nPayer en ligne\tAînés, Étudiants',
		'usagers:\n  groupes: [{nom: Aînés}, {nom: Étudiants}]\nbesoins:\n  - enonce: Payer en ligne\n    groupes: [Aînés, Étudiants]\n',
	],
	[
		'a table in Markdown',
		'echeancier:\n  jalons:\n    ¦\n',
		'| Jalon | Date |\n|---|:--|\n| Lancement | 2027-03-31 |\n',
		'echeancier:\n  jalons:\n    - nom: Lancement\n      date: 2027-03-31\n',
	],
	[
		'a cell of several lines',
		'risques:\n  ¦\n',
		'Énoncé\tRéponse\nUn retard\t"Deux\nfournisseurs, dits ""A"" et ""B"""',
		'risques:\n  - enonce: Un retard\n    reponse: Deux fournisseurs, dits "A" et "B"\n',
	],
	[
		'no headings, as items of one text',
		'risques:\n  ¦\n',
		'Un retard\tDeux fournisseurs\nUne panne\tUn plan : secours',
		'risques:\n  - enonce: Un retard – Deux fournisseurs\n  - enonce: "Une panne – Un plan : secours"\n',
	],
	[
		'rows in a list of texts',
		'contraintes:\n  ¦\n',
		'Loi 25\tRenseignements\nBudget\t2 M$',
		'contraintes:\n  - Loi 25 – Renseignements\n  - Budget – 2 M$\n',
	],
	[
		'rows in a text',
		'contexte: ¦\n',
		'Loi 25\tRenseignements\nBudget\t2 M$',
		'contexte: |\n  Loi 25 – Renseignements\n  Budget – 2 M$\n',
	],
];

const texts: readonly Case[] = [
	[
		'a tab in an item',
		'contraintes:\n  - ¦\n',
		'Avec : une\ttabulation',
		'contraintes:\n  - "Avec : une\\ttabulation"\n',
	],
	[
		'a tab between brackets',
		'contraintes: [¦]\n',
		'Avec : une\ttabulation',
		'contraintes: ["Avec : une\\ttabulation"]\n',
	],
	['a word in marks, in an item', 'contraintes:\n  - ¦\n', '*Important*', 'contraintes:\n  - "*Important*"\n'],
	['a name in braces, in an item', 'contraintes:\n  - ¦\n', '{Nom}', 'contraintes:\n  - "{Nom}"\n'],
	['one row, where items have keys', 'objectifs:\n  - ¦\n', 'Un : a\tDeux', 'objectifs:\n  - "Un : a\\tDeux"\n'],
	['« : »', 'contexte: ¦\n', 'Constat : le délai', 'contexte: "Constat : le délai"\n'],
	['« : » right behind the key', 'contexte:¦\n', 'Constat : le délai', 'contexte: "Constat : le délai"\n'],
	['a number sign', 'contexte: ¦\n', 'Livrer le lot #2 et le lot 3', 'contexte: "Livrer le lot #2 et le lot 3"\n'],
	['a word that would be lost as a comment', 'contexte: ¦\n', 'Le dièse # seul', 'contexte: "Le dièse # seul"\n'],
	['a sign at the start', 'contexte: ¦\n', '@equipe décide', 'contexte: "@equipe décide"\n'],
	[
		'« : » and a line end',
		'contexte: ¦\nversion: a\n',
		'Constat : le délai\r\n',
		'contexte: "Constat : le délai"\nversion: a\n',
	],
	[
		'« : » behind what is there',
		'contexte: Un constat ¦\n',
		'clair : le délai',
		'contexte: "Un constat clair : le délai"\n',
	],
	[
		'« : » in the middle of what is there',
		'contexte: Un constat ¦ est long\n',
		': le délai',
		'contexte: "Un constat : le délai est long"\n',
	],
	['« : » before what is there', 'contexte: ¦le délai\n', 'Constat : ', 'contexte: "Constat : le délai"\n'],
	['« : » in place of a word', 'contexte: Un ¦mot¦ ici\n', 'constat : clair', 'contexte: "Un constat : clair ici"\n'],
	['quotes of its own', 'contexte: Dit ¦\n', 'le "mot" : clair', 'contexte: "Dit le \\"mot\\" : clair"\n'],
	['a quote in quotes', 'contexte: "Dit ¦ ici"\n', 'le "mot"', 'contexte: "Dit le \\"mot\\" ici"\n'],
	['an apostrophe in single quotes', "contexte: 'Dit ¦ ici'\n", "l'usager", "contexte: 'Dit l''usager ici'\n"],
	['a quote in empty quotes', 'contexte: "¦"\n', 'Le "mot" clair', 'contexte: Le "mot" clair\n'],
	[
		'wrapped lines',
		'contexte: ¦\nversion: a\n',
		'Un premier constat qui va jusqu’au bout de sa ligne\net qui continue : ainsi.',
		'contexte: >-\n  Un premier constat qui va jusqu’au bout de sa ligne\n  et qui continue : ainsi.\nversion: a\n',
	],
	[
		'paragraphs',
		'besoins:\n  - enonce: ¦\n    source: Étude\n',
		'Un constat.\nUn autre : le délai.',
		'besoins:\n  - enonce: >-\n      Un constat.\n\n      Un autre : le délai.\n    source: Étude\n',
	],
	[
		'lines behind what is there',
		'contexte: Un début ¦\n',
		'et sa suite.\n\nPuis la fin.',
		'contexte: >-\n  Un début et sa suite.\n\n  Puis la fin.\n',
	],
	[
		'lines in empty quotes',
		'contexte: "¦"\n',
		'Un constat.\nUn autre.',
		'contexte: >-\n  Un constat.\n\n  Un autre.\n',
	],
	[
		'lines in quotes',
		'contexte: "Dit ¦ ici"\n',
		'un "mot"\net un autre',
		'contexte: "Dit un \\"mot\\" et un autre ici"\n',
	],
	[
		'bullets in a text',
		'contexte: ¦\n',
		word,
		'contexte: |\n  - Réduire les délais\n  - Coût : 2 M$\n  - Livrer le lot #2\n',
	],
	[
		'lines in a block text',
		'contexte: |\n  Un début.\n  ¦\nversion: a\n',
		'Un constat : clair.\nUn autre.',
		'contexte: |\n  Un début.\n  Un constat : clair.\n  Un autre.\nversion: a\n',
	],
	[
		'lines in an empty block text',
		'besoins:\n  - enonce: |\n      ¦\n    source: Étude\n',
		'Un constat.\n\nUn autre.',
		'besoins:\n  - enonce: |\n      Un constat.\n\n      Un autre.\n    source: Étude\n',
	],
	[
		'lines within a line of a folded text',
		'contexte: >-\n  Un début, ¦ et la fin.\n',
		'un milieu\net un autre',
		'contexte: >-\n  Un début, un milieu\n\n  et un autre et la fin.\n',
	],
	['a key of the organisation’s own', 'x-note: ¦\n', 'Constat : clair', 'x-note: "Constat : clair"\n'],
];

/** What is left to the editor. */
const plain: readonly (readonly [title: string, before: string, text: string])[] = [
	['a word in a text', 'contexte: ¦\n', 'Réduire'],
	['a sentence in a text', 'contexte: Il faut ¦\n', 'réduire les délais'],
	['a URL', 'references:\n  - titre: a\n    url: ¦\n', 'https://exemple.gouv.qc.ca/a?b=c#d'],
	['a time', 'contexte: ¦\n', 'Le comptoir ferme à 16:30'],
	['nothing', 'contexte: ¦\n', ''],
	['blanks', 'contexte: ¦\n', ' \n\t\n'],
	['a date', 'initiative:\n  debut: ¦\n', '2027-01-31'],
	['a word where a closed list stands', 'initiative:\n  phase: ¦\n', 'amorce : oui'],
	['a key', 'besoins:\n  - ¦\n', 'enonce'],
	['a key and its value', 'besoins:\n  - ¦\n', 'enonce: Payer en ligne'],
	['an item of a charter', 'contraintes:\n  ¦\n', '- Livrer en mars'],
	['lines of a charter', 'besoins:\n  ¦\n', '- enonce: Payer\n  source: Étude\n- enonce: Suivre\n'],
	['a section', '¦\n', 'contraintes:\n  - Livrer\n'],
	['bullets at the root', '¦\n', word],
	['bullets where keys stand', 'portee:\n  ¦\n', word],
	['bullets in a comment', '# ¦\n', word],
	['bullets above items that are there', 'contraintes: ¦\n  - Livrer\n', word],
	['bullets before the keys of an item', 'besoins:\n  - ¦\n    enonce: Payer\n', word],
	['lines in a text that goes on below', 'contexte: Un ¦ constat\n  qui continue\n', 'a\nb'],
	['one line in a block text', 'contexte: |\n  Un ¦\n', 'constat : clair'],
	['one line in quotes', 'contexte: "Un ¦"\n', 'constat : clair'],
	['text in quotes, whole', 'contexte: ¦\n', '"Constat : clair"'],
	['what is far too long', 'contraintes:\n  ¦\n', '• a\n'.repeat(40_000)],
	['bytes', 'contexte: ¦\n', 'a\u0000b : c\n d'],
];

describe('pasting', () => {
	for (const [title, before, text, after] of [...lists, ...tables, ...texts])
		for (const { name, lay } of layouts)
			it(`writes ${title} (${name})`, () => {
				const result = pasted(lay(head + before), text);
				assert.equal(result, lay(head + after));
				assert.deepEqual(codesOf(result ?? ''), []);
			});

	for (const [title, before, text] of plain)
		for (const { name, lay } of layouts)
			it(`leaves ${title} to the editor (${name})`, () => {
				assert.equal(pasted(lay(head + before), text), undefined);
			});

	it('is tried on enough pastes', () => assert.ok(lists.length + tables.length + texts.length >= 40));

	it('keeps what a cell says where its field cannot hold it', () => {
		const before = `${head}echeancier:\n  jalons:\n    ¦\n`;
		const result = pasted(before, 'Nom\tDate\nLancement\tau printemps');
		assert.match(result ?? '', /au printemps/);
	});

	it('reads back each item as it was pasted', () => {
		const items = [
			'Coût : 2 M$',
			'#2',
			'- a',
			'"x',
			"'y'z",
			'{',
			'a, b',
			'*n',
			'&m',
			'oui',
			'1e3',
			'null',
			'a # b',
			'%',
		];
		const result = pasted(`${head}contraintes:\n  ¦\n`, items.map((item) => `• ${item}`).join('\n'));
		assert.deepEqual(analyse(result ?? '', environment()).charter.value.contraintes, items);
	});

	it('never throws, and never leaves a charter worse than a plain paste, whatever is pasted, wherever', () => {
		const places = [...lists, ...tables, ...texts].map(([, before]) => head + before);
		const piece = fc.constantFrom(
			'• ',
			'\t',
			'\n',
			' : ',
			' #',
			'"',
			"'",
			'- ',
			'|',
			'1. ',
			'é',
			'Nom',
			'Date',
			'[',
			'{',
			'*',
			'\r\n',
			'\u00a0',
		);
		fc.assert(
			fc.property(
				fc.constantFrom(...places),
				fc.array(fc.oneof(piece, fc.lorem({ maxCount: 3 })), { maxLength: 14 }),
				(place, parts) => {
					const text = parts.join('');
					const { text: charter, start, end } = marked(place);
					const result = pasted(place, text);
					if (result === undefined) return;
					const trouble = (one: string) => troubleOf(read(one));
					assert.ok(trouble(result) <= trouble(charter.slice(0, start) + text + charter.slice(end)));
				},
			),
			{ numRuns: 400 },
		);
	});

	it('looks at a long text of nothing but blanks in no time', () => {
		const before = process.cpuUsage().user;
		for (const blanks of [' ', '\t', '\n', '\u00a0']) {
			const long = blanks.repeat(45_000);
			for (const text of [`a b${long}c`, `a\n${long}b: c`, `a|b\n|${long}x|-|\n`]) pasted(`${head}contexte: ¦\n`, text);
		}
		const took = (process.cpuUsage().user - before) / 1e6;
		assert.ok(took < 5, `${took} s`);
	}).timeout(300_000);

	it('keeps the blanks around a line', () => {
		assert.equal(
			pasted(`${head}contexte: "un¦ deux"\n`, ' et "trois"  \r\n'),
			`${head}contexte: "un et \\"trois\\"   deux"\n`,
		);
	});

	it('does nothing in an empty or a hopeless charter', () => {
		assert.equal(pasted('¦', word), undefined);
		assert.equal(pasted(`${'['.repeat(200)}\n¦`, word), undefined);
	});
});

describe('paste of prose that looks like something else', () => {
	const letters = (text: string) => text.replace(/\s+/g, ' ').trim();
	const proses = [
		'Le système conserve les données propres de l’OCP\ncomme: le nom, le prénom et la date',
		'Bonjour,\nnote: à revoir avec le comité\nMerci',
		'note: apporter les documents\nMerci de répondre avant le 3',
		'Constats de la visite :\n- le délai est long\n- le coût monte\n\nLe comité tranchera en mai.',
		'• Le délai est long.\n• Le coût monte.\nLe comité tranchera en mai.',
		'1. Accueil\n1.1 Guichet\n1.2 Téléphone\n2. Suivi',
		'1. Accueil\n  1.1. Guichet : à revoir\n2. Suivi',
		'Voir le plan\nremarque: lot #2 : à venir',
	];
	for (const [index, prose] of proses.entries())
		for (const { name, lay } of layouts)
			it(`text ${index + 1} reads as it was, letter by letter (${name})`, () => {
				const after = pasted(lay(`${head}contexte: ¦\nreferences:\n  - titre: Plan\n`), prose);
				assert.ok(after !== undefined);
				const { value, faults } = read(after);
				assert.deepEqual(faults, [], after);
				assert.equal(letters(value.contexte ?? ''), letters(prose), after);
				assert.equal(value.references?.[0]?.titre, 'Plan');
			});

	it('what comes from a charter is left to the editor', () => {
		for (const yaml of [
			'nom: Permis\norganisme: Ministère',
			'    nom: Permis\n  organisme: Ministère\n',
			'- nom: Accueil\n  etapes:\n    - nom: Dépôt',
			'contexte: Un texte\n  qui continue\nportee:\n  inclus: [a]',
			'# note\ncontexte: a',
		])
			assert.equal(pasted(`${head}¦\n`, yaml), undefined, yaml);
	});
});
