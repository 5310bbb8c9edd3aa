import assert from 'node:assert/strict';
import { indentAfterList } from '../../client/typing/list-end';
import configuration from '../../language-configuration.json';
import { processorTime } from '../processor-time';

type Rule = (typeof configuration.onEnterRules)[number];

/** What Enter puts at the start of the next line, by the first rule that applies, with 2 spaces of indentation unless told. */
function enter(line: string, after = '', unit = '  '): string {
	const indent = /^\s*/.exec(line)?.[0] ?? '';
	const rule = configuration.onEnterRules.find(
		({ beforeText, afterText }: Rule) => new RegExp(beforeText).test(line) && new RegExp(afterText).test(after),
	);
	if (!rule) return indent;
	const { action } = rule;
	return indent + (action.indent === 'indent' ? unit : '') + ('appendText' in action ? action.appendText : '');
}

describe('client: Enter', () => {
	it('goes one step in under a key', () => {
		assert.equal(enter('besoins:'), '  ');
		assert.equal(enter('  groupes: # ceux du service'), '    ');
		assert.equal(enter('  "bénéfices" :'), '    ');
		assert.equal(enter('contexte: |'), '  ');
		assert.equal(enter('contexte: >-'), '  ');
		assert.equal(enter('besoins:', '', '    '), '    ');
	});

	it('goes on with the list after an item of text', () => {
		assert.equal(enter('  - Réduire les délais'), '  - ');
		assert.equal(enter('- "Constat : trop long"'), '- ');
		assert.equal(enter('- Le budget : 2 M$'), '- ');
		assert.equal(enter('  - [a, b]'), '  - ');
	});

	it('goes on under the key of an item that has keys', () => {
		assert.equal(enter('  - nom: Aînés'), '    ');
		assert.equal(enter('    -   nom: Aînés'), '        ');
		assert.equal(enter('  - etapes:'), '      ');
		assert.equal(enter('  - enonce: |'), '      ');
	});

	it('leaves the rest alone', () => {
		assert.equal(enter('  nom: Permis'), '  ');
		assert.equal(enter('  # besoins:'), '  ');
		assert.equal(enter('  - # plus tard'), '  ');
		assert.equal(enter('note: Voici la suite :'), '');
		assert.equal(enter('  - Réduire', ' les délais'), '  ');
		assert.equal(enter('  - ['), '  ');
	});

	it('has rules that are quick on a long line', () => {
		const started = processorTime();
		for (const line of [`- ${'a '.repeat(50_000)}`, `${' '.repeat(50_000)}x`, `${'a'.repeat(100_000)}#`]) enter(line);
		assert.ok(processorTime() - started < 2000);
	});
});

describe('client: Enter on an empty item', () => {
	const indentAfter = (text: string) => {
		const lines = text.split('\n');
		return indentAfterList((line) => lines[line] ?? '', lines.length - 1);
	};

	it('goes back to the key that holds the list', () => {
		assert.equal(indentAfter('usagers:\n  groupes:\n    - nom: Aînés\n      taille: 3\n\n    # autre\n    - '), '  ');
		assert.equal(indentAfter('besoins:\n- enonce: a\n-'), '');
		assert.equal(indentAfter('parcours:\n  - nom: A\n    etapes:\n      - nom: x\n      - '), '    ');
		assert.equal(indentAfter('parcours:\n  - etapes:\n      - nom: x\n      - '), '    ');
		assert.equal(indentAfter('- '), '');
	});

	it('does nothing elsewhere', () => {
		for (const text of ['', 'besoins:', '  - a', '--', '# -', 'x: -']) assert.equal(indentAfter(text), null, text);
	});
});
