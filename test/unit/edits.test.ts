import assert from 'node:assert/strict';
import { parse as parseYaml } from 'yaml';
import { analyse, read } from '../../server/engine/analyse';
import { catalogue } from '../../server/engine/catalogue/catalogue';
import type { Status } from '../../server/engine/coverage/types';
import { applyChanges, eolOf } from '../../server/engine/edits/change';
import { declare } from '../../server/engine/edits/declare';
import { insertAt, insertValue } from '../../server/engine/edits/insert';
import { quote, quoteIfNeeded, quoteOrFold } from '../../server/engine/edits/quote';
import { removeEntry } from '../../server/engine/edits/remove';
import { insertSkeleton, sectionLines } from '../../server/engine/edits/skeleton';
import { codesOf, environment, head, layouts } from './support/findings';

/** The text once lines are inserted at a path. Undefined where they cannot be. */
function withLines(text: string, path: string, body: readonly string[]): string | undefined {
	const change = insertAt(read(text), path.split('.'), body);
	return change && applyChanges(text, [change]);
}

/** The text once an action is declared. Undefined where it cannot be. */
function declaring(text: string, id: string, status: Status, more: { reason?: string; justification?: string } = {}) {
	const { charter, assessment } = analyse(text, environment());
	const action = catalogue.action(id);
	assert.ok(action, id);
	const changes = declare(charter, catalogue, assessment, { action, status, ...more });
	return changes && applyChanges(text, changes);
}

/** The text once a path is removed. Undefined where it cannot be. */
function without(text: string, path: string): string | undefined {
	const changes = removeEntry(read(text), path.split('.'));
	return changes && applyChanges(text, changes);
}

/** What a charter declares, as plain data. */
const declared = (text: string) => JSON.parse(JSON.stringify(read(text).value.pratiques ?? null));

/** Each case in each layout: the whole text that comes out, and that the format has nothing to say about it. */
function inEveryLayout(name: string, before: string, after: string, edit: (text: string) => string | undefined): void {
	for (const { name: layout, lay } of layouts)
		it(`${name} (${layout})`, () => {
			const result = edit(lay(before));
			assert.equal(result, lay(after));
			assert.deepEqual(codesOf(result ?? ''), []);
		});
}

describe('insertAt', () => {
	const portee = ['portee:', '  inclus:', '    - Un permis'];
	const insert =
		(path: string, body: readonly string[]) =>
		(text: string): string | undefined =>
			withLines(text, path, body);

	inEveryLayout(
		'writes a section at the end',
		head,
		`${head}portee:\n  inclus:\n    - Un permis\n`,
		insert('portee', portee),
	);
	inEveryLayout(
		'writes a section where the format has it',
		`${head}contexte: Un constat\nrisques: []\n`,
		`${head}contexte: Un constat\nportee:\n  inclus:\n    - Un permis\nrisques: []\n`,
		insert('portee', portee),
	);
	inEveryLayout(
		'keeps the blank lines between sections',
		`${head}\ncontexte: Un constat\n\nrisques: []\n`,
		`${head}\ncontexte: Un constat\n\nportee:\n  inclus:\n    - Un permis\n\nrisques: []\n`,
		insert('portee', portee),
	);
	inEveryLayout(
		'writes a key in front of the first, where it comes first',
		'initiative:\n  nom: Permis\n  organisme: Régie\n  phase: amorce\n',
		'charte: 1\ninitiative:\n  nom: Permis\n  organisme: Régie\n  phase: amorce\n',
		insert('charte', ['charte: 1']),
	);
	inEveryLayout(
		'leaves the comments at the head of the file there',
		'# Notre charte\n\ninitiative:\n  nom: Permis\n  organisme: Régie\n  phase: amorce\n',
		'# Notre charte\n\ncharte: 1\ninitiative:\n  nom: Permis\n  organisme: Régie\n  phase: amorce\n',
		insert('charte', ['charte: 1']),
	);
	inEveryLayout(
		'goes after the comment that ends a line',
		`${head}contexte: Un constat # à revoir\nrisques: []\n`,
		`${head}contexte: Un constat # à revoir\nportee:\n  inclus:\n    - Un permis\nrisques: []\n`,
		insert('portee', portee),
	);
	inEveryLayout(
		'goes after a literal block, and leaves its lines alone',
		`${head}contexte: |\n  Un constat\n\n  et sa suite : #2\nrisques: []\n`,
		`${head}contexte: |\n  Un constat\n\n  et sa suite : #2\nportee:\n  inclus:\n    - Un permis\nrisques: []\n`,
		insert('portee.inclus', ['inclus:', '  - Un permis']),
	);
	inEveryLayout(
		'goes after a list, a flow list over several lines, and a quoted text',
		`${head}contexte: "Un\n  constat"\nobjectifs: [\n  Réduire le délai,\n  ]\nrisques: []\n`,
		`${head}contexte: "Un\n  constat"\nobjectifs: [\n  Réduire le délai,\n  ]\nportee:\n  inclus:\n    - Un permis\nrisques: []\n`,
		insert('portee', portee),
	);
	inEveryLayout(
		'writes a field into its section, in order',
		`${head}portee:\n  inclus: [Un permis]\n  approbation: {instance: Comité}\n`,
		`${head}portee:\n  inclus: [Un permis]\n  exclus:\n    - Un duplicata\n  approbation: {instance: Comité}\n`,
		insert('portee.exclus', ['exclus:', '  - Un duplicata']),
	);
	inEveryLayout(
		'writes under a key that has nothing yet',
		`${head}portee: # à écrire\nrisques: []\n`,
		`${head}portee: # à écrire\n  inclus:\n    - Un permis\nrisques: []\n`,
		insert('portee', portee),
	);
	inEveryLayout(
		'writes the keys that lead to it under a key that has nothing yet',
		`${head}portee:\n`,
		`${head}portee:\n  exclus:\n    - Un duplicata\n`,
		insert('portee.exclus', ['exclus:', '  - Un duplicata']),
	);
	inEveryLayout(
		'writes the keys that lead to it',
		head,
		`${head}usagers:\n  retroaction:\n    canaux:\n      - Un bouton\n`,
		insert('usagers.retroaction.canaux', ['canaux:', '  - Un bouton']),
	);
	inEveryLayout(
		'keeps what follows a dash two columns behind it',
		head,
		`${head}parcours:\n  - nom: Demander\n    etapes:\n      - nom: Déposer\n        numerique: true\n`,
		insert('parcours', [
			'parcours:',
			'  - nom: Demander',
			'    etapes:',
			'      - nom: Déposer',
			'        numerique: true',
		]),
	);
	inEveryLayout(
		'writes into the first item of a list, behind its dash',
		`${head}parcours:\n  - nom: Demander\n    rappels: [Un courriel]\n  - nom: Payer\n`,
		`${head}parcours:\n  - nom: Demander\n    services_connexes:\n      - Un autre\n    rappels: [Un courriel]\n  - nom: Payer\n`,
		insert('parcours.services_connexes', ['services_connexes:', '  - Un autre']),
	);

	it('ends the last line of a file that has no line end', () => {
		assert.equal(withLines(head.trimEnd(), 'portee', portee), `${head}portee:\n  inclus:\n    - Un permis`);
		assert.equal(withLines('', 'charte', ['charte: 1']), 'charte: 1\n');
		assert.equal(withLines('# Notre charte', 'charte', ['charte: 1']), '# Notre charte\ncharte: 1\n');
	});

	it('takes a byte order mark for no column', () => {
		const body = ['portee:', '  inclus:', '    - Un permis'];
		assert.equal(withLines(`\ufeff${head}`, 'portee', body), `\ufeff${head}portee:\n  inclus:\n    - Un permis\n`);
		const text = '\ufeffinitiative:\n  nom: Permis\n';
		assert.equal(withLines(text, 'charte', ['charte: 1']), '\ufeffcharte: 1\ninitiative:\n  nom: Permis\n');
	});

	it('stays in the first document', () => {
		const text = `---\n${head}...\n`;
		assert.equal(withLines(text, 'portee', portee), `---\n${head}portee:\n  inclus:\n    - Un permis\n...\n`);
	});

	it('writes nothing where the place is taken, in flow style, or of another type', () => {
		for (const [text, path] of [
			[`${head}portee:\n  inclus: [Un permis]\n`, 'portee'],
			[`${head}portee: {exclus: []}\n`, 'portee.inclus'],
			[`${head}portee: Tout\n`, 'portee.inclus'],
			[`${head}parcours: []\n`, 'parcours.nom'],
			['- a\n', 'portee'],
			['{charte: 1}\n', 'portee'],
			['[', 'portee'],
			['? charte\n: 1\n', 'portee'],
			['&a charte: 1\n', 'portee'],
		] as const)
			assert.equal(withLines(text, path, [`${path.split('.').at(-1)}:`, '  - Un permis']), undefined, text);
	});
});

describe('insertSkeleton', () => {
	it('writes the section of each action’s fields once, so that the format accepts it', () => {
		let written = 0;
		for (const action of catalogue.actions)
			for (const selector of action.fields)
				for (const language of ['fr', 'en'] as const) {
					const skeleton = insertSkeleton(read(head), selector, language);
					if (!skeleton) continue;
					written++;
					const text = applyChanges(head, [skeleton.change]);
					assert.ok(text.startsWith(head), selector);
					// The names that a skeleton refers to are still to be declared.
					assert.deepEqual(
						codesOf(text).filter((code) => code !== 'format/nom_inconnu'),
						[],
						text,
					);
					assert.equal(insertSkeleton(read(text), skeleton.path, language)?.path === skeleton.path, false);
				}
		assert.ok(written > 80, String(written));
	});

	it('leaves what is written in place', () => {
		const text = `${head}securite:\n  normes: [ISO 27001]\n`;
		const skeleton = insertSkeleton(read(text), 'securite.efvp', 'fr');
		assert.ok(skeleton);
		assert.ok(applyChanges(text, [skeleton.change]).startsWith(`${head}securite:\n  normes: [ISO 27001]\n`));
	});

	it('has nothing for a selector that names nothing', () => {
		for (const selector of ['', '..', 'rien', 'rien.du.tout', '[', 'constructor'])
			assert.equal(insertSkeleton(read(head), selector, 'fr'), undefined, selector);
		assert.equal(sectionLines(['rien'], 'fr'), undefined);
	});
});

describe('declare', () => {
	const title = `# 8 · ${catalogue.practice('valeur')?.title.fr}`;
	const planned = `pratiques:\n  valeur: ${title}\n    pmv: # 8.1\n      etat: planifiee\n`;
	const plan = (text: string) => declaring(text, 'valeur.pmv', 'planifiee');

	inEveryLayout('writes the section, the practice and the action', head, head + planned, plan);
	inEveryLayout(
		'writes the section where the format has it, apart from the others',
		`${head}\ncontexte: Un constat\n\nreferences: []\n`,
		`${head}\ncontexte: Un constat\n\n${planned}\nreferences: []\n`,
		plan,
	);
	inEveryLayout(
		'writes under an empty section',
		`${head}pratiques: # nos réponses\n`,
		`${head}${planned.replace(':', ': # nos réponses')}`,
		plan,
	);
	inEveryLayout(
		'writes a practice among others, in order',
		`${head}pratiques:\n  comprendre:\n    observation: {etat: a_evaluer}\n  equipe:\n    autonomie: {etat: a_evaluer}\n`,
		`${head}pratiques:\n  comprendre:\n    observation: {etat: a_evaluer}\n  valeur: ${title}\n    pmv: # 8.1\n      etat: planifiee\n  equipe:\n    autonomie: {etat: a_evaluer}\n`,
		plan,
	);
	inEveryLayout(
		'writes an action among others, in order',
		`${head}pratiques:\n  valeur: # la nôtre\n    iterations: # 8.2\n      etat: a_evaluer\n`,
		`${head}pratiques:\n  valeur: # la nôtre\n    pmv: # 8.1\n      etat: planifiee\n    iterations: # 8.2\n      etat: a_evaluer\n`,
		plan,
	);
	inEveryLayout(
		'writes under an empty practice',
		`${head}pratiques:\n  valeur:\n`,
		`${head}pratiques:\n  valeur:\n    pmv: # 8.1\n      etat: planifiee\n`,
		plan,
	);
	inEveryLayout(
		'writes under an empty action',
		`${head}pratiques:\n  valeur:\n    pmv: # 8.1\n    iterations:\n`,
		`${head}pratiques:\n  valeur:\n    pmv: # 8.1\n      etat: planifiee\n    iterations:\n`,
		plan,
	);
	inEveryLayout(
		'changes a status, and keeps the rest of the declaration and its comments',
		`${head}pratiques:\n  valeur:\n    pmv: # 8.1\n      # à revoir en mars\n      etat: a_evaluer # pour le moment\n      commentaire: "Vu : oui"\n      x-note: a\n`,
		`${head}pratiques:\n  valeur:\n    pmv: # 8.1\n      # à revoir en mars\n      etat: planifiee # pour le moment\n      commentaire: "Vu : oui"\n      x-note: a\n`,
		plan,
	);
	inEveryLayout(
		'fills a status that is empty, in front of its comment',
		`${head}pratiques:\n  valeur:\n    pmv:\n      etat: # à choisir\n      commentaire: Vu en comité\n`.replace(
			'etat: # à choisir',
			'etat: a_evaluer',
		),
		`${head}pratiques:\n  valeur:\n    pmv:\n      etat: planifiee\n      commentaire: Vu en comité\n`,
		plan,
	);
	inEveryLayout(
		'changes a declaration in flow style',
		`${head}pratiques:\n  valeur:\n    pmv: {etat: a_evaluer, commentaire: Vu}\n`,
		`${head}pratiques:\n  valeur:\n    pmv: {etat: planifiee, commentaire: Vu}\n`,
		plan,
	);
	inEveryLayout(
		'adds an action to a practice in flow style',
		`${head}pratiques:\n  valeur: {iterations: {etat: a_evaluer}}\n`,
		`${head}pratiques:\n  valeur: {iterations: {etat: a_evaluer}, pmv: {etat: planifiee}}\n`,
		plan,
	);
	inEveryLayout(
		'goes after a literal block',
		`${head}pratiques:\n  comprendre:\n    observation:\n      etat: a_evaluer\n      commentaire: |\n        Vu : #2\n`,
		`${head}pratiques:\n  comprendre:\n    observation:\n      etat: a_evaluer\n      commentaire: |\n        Vu : #2\n  valeur: ${title}\n    pmv: # 8.1\n      etat: planifiee\n`,
		plan,
	);
	inEveryLayout(
		'gives a reason and a justification, quoted where YAML needs it',
		head,
		`${head}pratiques:\n  valeur: ${title}\n    pmv: # 8.1\n      etat: non_retenue\n      motif: contrainte\n      justification: "Le budget : 2 M$, lot #2"\n`,
		(text) =>
			declaring(text, 'valeur.pmv', 'non_retenue', {
				reason: 'contrainte',
				justification: 'Le budget :\n  2 M$, lot #2',
			}),
	);
	inEveryLayout(
		'changes the reason that is there, and adds the justification that lacks',
		`${head}pratiques:\n  valeur:\n    pmv:\n      etat: sans_objet\n      motif: autre\n      evaluee_le: 2026-11-01\n`,
		`${head}pratiques:\n  valeur:\n    pmv:\n      etat: non_retenue\n      motif: priorite\n      justification: Après la refonte\n      evaluee_le: 2026-11-01\n`,
		(text) => declaring(text, 'valeur.pmv', 'non_retenue', { reason: 'priorite', justification: 'Après la refonte' }),
	);
	const pmv = 'solution:\n  pmv:\n    fonctionnalites: [Déposer une demande]\n    date: 2027-03-01\n';
	inEveryLayout(
		'proposes the sections that answer as evidence',
		head + pmv,
		`${head}${pmv}pratiques:\n  valeur: ${title}\n    pmv: # 8.1\n      etat: en_place\n      preuves: [solution.pmv]\n`,
		(text) => declaring(text, 'valeur.pmv', 'en_place'),
	);
	inEveryLayout(
		'leaves the evidence that is there alone',
		`${head}${pmv}pratiques:\n  valeur:\n    pmv:\n      etat: partielle\n      preuves:\n        - https://exemple.gouv.qc.ca/pmv\n`,
		`${head}${pmv}pratiques:\n  valeur:\n    pmv:\n      etat: en_place\n      preuves:\n        - https://exemple.gouv.qc.ca/pmv\n`,
		(text) => declaring(text, 'valeur.pmv', 'en_place'),
	);

	it('declares each action in each status, and it is read back', () => {
		for (const { id, practice, key } of catalogue.actions)
			for (const status of ['a_evaluer', 'planifiee', 'partielle', 'en_place', 'non_retenue', 'sans_objet'] as const) {
				const text = declaring(head, id, status);
				assert.deepEqual(declared(text ?? ''), { [practice]: { [key]: { etat: status } } }, id);
			}
	});

	it('one after the other, in any order, all 53 are there', () => {
		let text = head;
		const actions = [...catalogue.actions].sort((a, b) => (a.key < b.key ? -1 : 1));
		for (const { id } of actions) text = declaring(text, id, 'a_evaluer') ?? '';
		assert.deepEqual(codesOf(text), []);
		assert.deepEqual(
			Object.keys(declared(text)),
			catalogue.practices.map(({ id }) => id),
		);
		assert.equal(Object.values<object>(declared(text)).flatMap((practice) => Object.keys(practice)).length, 53);
	});

	it('writes nothing over what is no declaration', () => {
		for (const pratiques of [
			'aucune',
			'[a]',
			'{valeur: {}}',
			'\n  valeur: aucune',
			'\n  valeur:\n    pmv: en_place',
			'\n  valeur:\n    pmv: [a]',
		])
			assert.equal(plan(`${head}pratiques: ${pratiques}\n`), undefined, pratiques);
	});

	it('a file with no last line end', () => {
		assert.equal(plan(head.trimEnd()), (head + planned).trimEnd());
		assert.equal(plan(`${head}pratiques:`), (head + planned).trimEnd());
	});
});

describe('removeEntry', () => {
	const two =
		'pratiques:\n  valeur: # 8\n    pmv: # 8.1\n      etat: a_evaluer\n      commentaire: |\n        Vu : #2\n    iterations:\n      etat: a_evaluer\n';
	inEveryLayout(
		'removes an entry with its lines',
		`${head}${two}references: []\n`,
		`${head}pratiques:\n  valeur: # 8\n    iterations:\n      etat: a_evaluer\nreferences: []\n`,
		(text) => without(text, 'pratiques.valeur.pmv'),
	);
	inEveryLayout(
		'removes the last entry of the file',
		`${head}${two}`,
		`${head}pratiques:\n  valeur: # 8\n    pmv: # 8.1\n      etat: a_evaluer\n      commentaire: |\n        Vu : #2\n`,
		(text) => without(text, 'pratiques.valeur.iterations'),
	);
	inEveryLayout(
		'takes the maps that would be left empty with it',
		`${head}pratiques:\n  valeur:\n    pmv:\n      etat: a_evaluer # vu\nreferences: []\n`,
		`${head}references: []\n`,
		(text) => without(text, 'pratiques.valeur.pmv'),
	);

	it('of a file with no last line end', () => {
		assert.equal(without(`${head}contexte: Un constat`, 'contexte'), head);
	});

	it('leaves what is not there, in flow style, behind a dash or merged in', () => {
		for (const [text, path] of [
			[head, 'contexte'],
			[`${head}portee: {inclus: []}\n`, 'portee.inclus'],
			[`${head}besoins:\n  - enonce: Un besoin\n`, 'besoins.enonce'],
			['x-a: &a {version: a}\ncharte: 1\n<<: *a\n', 'version'],
			['', 'charte'],
			['- a\n', 'charte'],
		] as const)
			assert.equal(without(text, path), undefined, text);
	});
});

describe('quoting', () => {
	const plain = [
		'Un permis',
		'Rendez-vous à 10:30',
		'L’usager, seul',
		'https://exemple.gouv.qc.ca/a#b',
		'30 jours',
		'oui',
		'à 50 %',
		"l'usager",
		'2026-01-01',
		'a [b]',
		'« net »',
	];
	const quoted = [
		'',
		' a',
		'a ',
		'Le budget : 2 M$',
		'Constat :',
		'lot #2',
		'#2',
		'*Projet*',
		'!important',
		'& suite',
		'- tiret',
		'? quoi',
		': a',
		'[Volet 1] a',
		'{a}',
		'> 50 %',
		'| a',
		'@a',
		'`a`',
		'% a',
		'"a" b',
		"'a' b",
		'true',
		'null',
		'~',
		'12',
		'1.5',
		'0x1f',
		'.inf',
		'a\nb',
		'a\tb',
		'\0',
		'😀 : a',
	];
	const readBack = (written: string) => parseYaml(`k: ${written}\n`)?.k;
	const readBackInFlow = (written: string) => parseYaml(`k: [${written}, b]\n`)?.k?.[0];

	it('leaves what YAML reads as it is written', () => {
		for (const text of plain) {
			assert.equal(quoteIfNeeded(text), text);
			assert.equal(readBack(text), text);
		}
	});

	it('quotes what YAML would read otherwise', () => {
		for (const text of quoted) {
			assert.match(quoteIfNeeded(text), /^".*"$/s, text);
			assert.equal(readBack(quoteIfNeeded(text)), text);
		}
	});

	it('knows what counts in flow style too', () => {
		for (const text of ['a, b', 'a [b]', 'a]', '{a', 'a}']) assert.match(quoteIfNeeded(text, true), /^"/, text);
		for (const text of [...plain, ...quoted, 'a, b', 'a}'])
			assert.equal(readBackInFlow(quoteIfNeeded(text, true)), text);
		for (const text of [...plain, ...quoted]) assert.equal(readBack(quote(text)), text);
	});

	it('folds a text of several lines, keeps its paragraphs and its bullets', () => {
		const fold = (text: string) => quoteOrFold(text, { start: 0, end: text.length });
		assert.equal(fold('Le budget : 2 M$'), '"Le budget : 2 M$"');
		assert.equal(
			fold('Le budget :\n    2 M$\n\n      et la suite'),
			'>-\n    Le budget :\n    2 M$\n\n    et la suite',
		);
		assert.equal(fold('Voici :\n  • un\n  • deux'), '|-\n  Voici :\n  • un\n  • deux');
		assert.equal(fold('Le budget :\r\n  2 M$'), '>-\r\n  Le budget :\r\n  2 M$');
	});
});

describe('changes', () => {
	it('apply in any order, insertions at one place in theirs', () => {
		const changes = [
			{ start: 3, end: 3, newText: 'x' },
			{ start: 0, end: 1, newText: 'A' },
			{ start: 3, end: 3, newText: 'y' },
			{ start: 4, end: 6, newText: '' },
		];
		assert.equal(applyChanges('abcdef', changes), 'Abcxyd');
		assert.equal(applyChanges('abc', []), 'abc');
	});

	it('end lines as the text does', () => {
		assert.equal(eolOf('a\r\nb\n'), '\r\n');
		assert.equal(eolOf('a\nb\r\n'), '\n');
		assert.equal(eolOf('a'), '\n');
	});
});

describe('insertValue', () => {
	const into = (text: string, key: string, value: string) => {
		const charter = read(text);
		const portee = charter.root?.entries.find((entry) => entry.key === 'portee')?.value;
		assert.ok(portee?.kind === 'map');
		const change = insertValue(charter, portee, ['inclus', 'exclus', 'approbation'], key, value);
		return change && applyChanges(text, [change]);
	};
	it('writes into a map of either style', () => {
		assert.equal(
			into(`${head}portee: {inclus: []}\n`, 'exclus', '[a b]'),
			`${head}portee: {inclus: [], exclus: [a b]}\n`,
		);
		assert.equal(into(`${head}portee: {}\n`, 'exclus', '[a b]'), `${head}portee: {exclus: [a b]}\n`);
		assert.equal(
			into(`${head}portee:\n  inclus: []\n`, 'exclus', '[a b]'),
			`${head}portee:\n  inclus: []\n  exclus: [a b]\n`,
		);
		assert.equal(
			into(`${head}portee:\n  exclus: []\n`, 'inclus', '[a b]'),
			`${head}portee:\n  inclus: [a b]\n  exclus: []\n`,
		);
	});

	it('leaves a key that is there alone', () => {
		assert.equal(into(`${head}portee: {exclus: }\n`, 'exclus', '[a b]'), undefined);
	});
});
