import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { newCharter } from '../../server/engine/edits/skeleton';
import { promptsOf } from '../../server/engine/model/prompts';
import { lineLeft } from '../../server/features/on-type';
import { textEdits } from '../../server/features/shared/text-edits';
import { read, standard } from '../standard';
import { codesOf } from '../unit/support/findings';
import { ask, check, labels } from './accepting';
import { cursorMark, marked } from './marked';

const group = 'Nom d’un groupe d’usagers';
const named = `usagers:\n  groupes:\n    - nom: Aînés\n    - nom: "Jeunes : 12 à 17 ans"\n`;

/** A charter where a prompt stands, with the cursor at its start, in it and at its end; and the same where it is gone. */
function around(before: string, prompt: string, after = '\n') {
	const half = Math.floor(prompt.length / 2);
	return {
		on: [0, half, prompt.length].map((at) => before + prompt.slice(0, at) + cursorMark + prompt.slice(at) + after),
		empty: before + cursorMark + after,
	};
}

describe('completion on a prompt', () => {
	const places: readonly [title: string, before: string, prompt: string, after?: string][] = [
		['a date', 'initiative:\n  debut: ', 'AAAA-MM-JJ'],
		['a date, in English', 'initiative:\n  fin: ', 'YYYY-MM-DD'],
		['a date in quotes', 'initiative:\n  fin: ', '"AAAA-MM-JJ"'],
		['the name of a group', `${named}besoins:\n  - enonce: Payer en ligne\n    groupes:\n      - `, group],
		['the name of a group, a comment behind', `${named}besoins:\n  - groupes:\n      - `, group, ' # lesquels\n'],
		[
			'who answers for something',
			'initiative:\n  responsable: Régie\nrisques:\n  - responsable: ',
			'Équipe responsable',
		],
		['a list of values', 'initiative:\n  phase: ', 'à définir'],
		['evidence', `${named}pratiques:\n  comprendre:\n    observation:\n      preuves:\n        - `, 'À compléter'],
	];
	for (const [title, before, prompt, after] of places)
		it(`lists what an empty value lists: ${title}`, () => {
			const { on, empty } = around(before, prompt, after);
			const expected = labels(empty);
			assert.ok(expected.length > 0, 'an empty value lists something');
			for (const source of on) {
				const list = ask(source);
				assert.deepEqual(
					list.items.map((item) => item.label),
					expected,
					source,
				);
				// Editors filter by what stands from the start of the range to the cursor, and ask again once that changes.
				const { document, offset } = marked(source);
				for (const { textEdit, filterText = '' } of list.items) {
					assert.ok(textEdit && 'range' in textEdit);
					const typed = document.getText().slice(document.offsetAt(textEdit.range.start), offset);
					assert.ok(filterText.startsWith(typed), `« ${filterText} » for « ${typed} »`);
				}
				assert.equal(list.isIncomplete, true);
			}
		});

	check([
		[
			'replaces a date whole',
			'initiative:\n  debut: AAAA-MM-JJ$$\n',
			'2026-11-22',
			'initiative:\n  debut: 2026-11-22$$\n',
		],
		[
			'replaces a name whole, and quotes where YAML asks for it',
			`${named}besoins:\n  - groupes:\n      - Nom d’un $$groupe d’usagers\n`,
			'Jeunes : 12 à 17 ans',
			`${named}besoins:\n  - groupes:\n      - "Jeunes : 12 à 17 ans"$$\n`,
		],
		[
			'replaces a name between brackets whole',
			`${named}besoins:\n  - groupes: [${group}$$]\n`,
			'Aînés',
			`${named}besoins:\n  - groupes: [Aînés$$]\n`,
		],
	]);
});

describe('prompts', () => {
	it('are found in a fresh charter, wherever a template left one, and nowhere else', () => {
		const text = newCharter(standard, 'fr', '\n', 'amorce', { name: 'Permis', organisation: 'MT' });
		const charter = read(text);
		const found = promptsOf(charter).map(({ start, end }) => text.slice(start, end));
		assert.ok(found.length > 30, `${found.length}`);
		for (const one of ['AAAA-MM-JJ', group, 'Partie prenante']) assert.ok(found.includes(one), one);
		for (const one of ['Permis', 'MT', 'amorce', 'nouveau_service', '1']) assert.ok(!found.includes(one), one);
	});

	it('are not what an author wrote to keep a place, nor what an organisation keeps under its own keys', () => {
		const text = `initiative:\n  nom: TBD\n  responsable: N/A\nx-a:\n  date: AAAA-MM-JJ\n`;
		assert.deepEqual(promptsOf(read(text)), []);
	});

	it('count once where an alias leads to one again', () => {
		const text = `besoins:\n  - &a\n    enonce: Décrivez le besoin constaté\n  - *a\n`;
		assert.equal(promptsOf(read(text)).length, 1);
	});
});

/** The text once the line of the mark is left; undefined where nothing follows. */
function afterLeaving(source: string): string | undefined {
	const { document, analysis, env, offset } = marked(source);
	const changes = lineLeft({ charter: analysis.charter, env, charterOf: (text) => read(text) }, offset);
	return changes && TextDocument.applyEdits(document, textEdits(document, changes));
}

describe('a line that is left by Tab', () => {
	const cases: readonly [title: string, before: string, after: string | undefined][] = [
		['« : » in a value', 'contexte: Constat : ceci$$\n', 'contexte: "Constat : ceci"\n'],
		['a word behind a number sign', 'contexte: Le lot #2 tarde$$\n', 'contexte: "Le lot #2 tarde"\n'],
		[
			'« : » in the value of a key of an item, others below',
			'besoins:\n  - enonce: Constat : c’est long$$\n    source: Décrivez la source\n',
			'besoins:\n  - enonce: "Constat : c’est long"\n    source: Décrivez la source\n',
		],
		[
			'« : » in an item of a list',
			'contraintes:\n  - Le budget : 2 millions$$\n',
			'contraintes:\n  - "Le budget : 2 millions"\n',
		],
		['a sentence that ends with its colon', 'contexte: Voici :$$\nversion: a\n', 'contexte: "Voici :"\nversion: a\n'],
		['the cursor anywhere in the line', '$$contexte: Constat : ceci\n', 'contexte: "Constat : ceci"\n'],
		['a sound line', 'contexte: Un constat$$\n', undefined],
		['a line of comment', '# Le budget : 2 millions$$\ncontexte: Un constat\n', undefined],
		['a fault on another line', 'contexte: Un constat$$\nportee: Constat : ceci\n', undefined],
		[
			'the name of a group, mentioned elsewhere',
			`besoins:\n  - enonce: Payer\n    groupes:\n      - ${group}\nusagers:\n  groupes:\n    - nom: Aînés$$\n  recherche:\n    - groupes: [${group}]\n`,
			`besoins:\n  - enonce: Payer\n    groupes:\n      - Aînés\nusagers:\n  groupes:\n    - nom: Aînés\n  recherche:\n    - groupes: [Aînés]\n`,
		],
		[
			'a name that needs quotes, which its mentions take too',
			`besoins:\n  - groupes:\n      - ${group}\nusagers:\n  groupes:\n    - nom: Jeunes : 12 à 17 ans$$\n`,
			`besoins:\n  - groupes:\n      - "Jeunes : 12 à 17 ans"\nusagers:\n  groupes:\n    - nom: "Jeunes : 12 à 17 ans"\n`,
		],
		[
			'one name of two: which is mentioned is not known',
			`besoins:\n  - groupes:\n      - ${group}\nusagers:\n  groupes:\n    - nom: Aînés$$\n    - nom: Jeunes\n`,
			undefined,
		],
		[
			'a name, while another is still to be given',
			`besoins:\n  - groupes:\n      - ${group}\nusagers:\n  groupes:\n    - nom: Aînés$$\n    - nom: ${group}\n`,
			undefined,
		],
		[
			'a prompt that was not replaced',
			`besoins:\n  - groupes:\n      - ${group}\nusagers:\n  groupes:\n    - nom: ${group}$$\n`,
			undefined,
		],
		[
			'a mention of another name stays',
			`besoins:\n  - groupes:\n      - Voisins\nusagers:\n  groupes:\n    - nom: Aînés$$\n`,
			undefined,
		],
		[
			'a line beside one',
			`besoins:\n  - groupes:\n      - ${group}\nusagers:\n  groupes:\n    - nom: Aînés\n      taille: 12$$\n`,
			undefined,
		],
	];
	for (const [title, before, after] of cases)
		for (const eol of ['\n', '\r\n'])
			it(`${title}${eol === '\n' ? '' : ' (CRLF)'}`, () => {
				const written = (text: string) => text.replaceAll('\n', eol);
				assert.equal(afterLeaving(written(before)), after && written(after));
			});

	it('never leaves a fault that was not there', () => {
		for (const [, before, after] of cases)
			if (after) {
				const faults = (text: string) => codesOf(text).filter((code) => code.startsWith('format/')).length;
				assert.ok(faults(after) <= faults(before.replace(cursorMark, '')), after);
			}
	});
});
