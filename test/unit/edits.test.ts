import assert from 'node:assert/strict';
import { insertAt, insertValue } from '../../server/engine/edits/insert';
import { removeEntry } from '../../server/engine/edits/remove';
import { insertSkeleton, sectionLines } from '../../server/engine/edits/skeleton';
import { applyChanges, eolOf } from '../../server/engine/text/change';
import { read, standard } from '../standard';
import { inEveryLayout } from './support/every-layout';
import { codesOf, head } from './support/findings';

/** The text once lines are inserted at a path. Undefined where they cannot be. */
function withLines(text: string, path: string, body: readonly string[]): string | undefined {
	const change = insertAt(read(text), path.split('.'), body);
	return change && applyChanges(text, [change]);
}

/** The text once a path is removed. Undefined where it cannot be. */
function without(text: string, path: string): string | undefined {
	const changes = removeEntry(read(text), path.split('.'));
	return changes && applyChanges(text, changes);
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
	for (const nothing of ['~', 'null'])
		inEveryLayout(
			`writes in place of « ${nothing} », and keeps the comment behind it`,
			`${head}portee: ${nothing} # à venir\nrisques: []\n`,
			`${head}portee: # à venir\n  inclus:\n    - Un permis\nrisques: []\n`,
			insert('portee.inclus', ['inclus:', '  - Un permis']),
		);
	it('writes nothing between a key and what cannot be read below it', () => {
		const text = `${head}portee:\n  phase:amorce] suite\n`;
		assert.equal(insert('portee.inclus', ['inclus:', '  - Un permis'])(text), undefined);
	});
	inEveryLayout(
		'writes a section where the format has it',
		`${head}contexte: Un constat\nrisques: []\n`,
		`${head}contexte: Un constat\nportee:\n  inclus:\n    - Un permis\nrisques: []\n`,
		insert('portee', portee),
	);
	inEveryLayout(
		'takes no note of keys that have no place in the order',
		`${head}contexte: Un constat\nrisques: []\nx-cote: 4\nx-note: 5\n`,
		`${head}contexte: Un constat\nportee:\n  inclus:\n    - Un permis\nrisques: []\nx-cote: 4\nx-note: 5\n`,
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
		for (const action of standard.actions)
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
		assert.equal(sectionLines(['rien'], 'fr', standard), undefined);
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
