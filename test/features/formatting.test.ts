import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CodeAction, type FormattingOptions, TextEdit } from 'vscode-languageserver-types';
import { codeActions } from '../../server/features/code-actions/code-actions';
import { formattingEdits } from '../../server/features/formatting';
import { read } from '../standard';
import { marked } from './marked';

const usual: FormattingOptions = { tabSize: 2, insertSpaces: true };
const source = 'initiative:\n   nom:   Permis\n   phase: amorce\nbesoins:\n- enonce: "Payer"\n';
const tidy = (unit: number) =>
	`initiative:\n${' '.repeat(unit)}nom: Permis\n${' '.repeat(unit)}phase: amorce\n\nbesoins:\n${' '.repeat(unit)}- enonce: Payer\n`;

function formatted(text: string, options: FormattingOptions): string | undefined {
	const document = TextDocument.create('file:///charte.yaml', 'charte', 1, text);
	const edits = formattingEdits(document, read(text), options);
	return edits ? TextDocument.applyEdits(document, edits) : undefined;
}

describe('Format Document', () => {
	it('indents by the spaces of the editor, and by two where it says none that YAML takes', () => {
		for (const unit of [2, 3, 4, 8]) assert.equal(formatted(source, { tabSize: unit, insertSpaces: true }), tidy(unit));
		for (const tabSize of [0, 1, 9, 2.5, Number.NaN, -4])
			assert.equal(formatted(source, { ...usual, tabSize }), tidy(2));
		assert.equal(formatted(source, { tabSize: 8, insertSpaces: false }), tidy(2));
	});

	it('gives an edit for each place, none for what stays, and nothing for what cannot be read', () => {
		const document = TextDocument.create('file:///charte.yaml', 'charte', 1, source);
		const edits = formattingEdits(document, read(source), usual) ?? [];
		for (const { range } of edits) assert.ok(range.end.line - range.start.line <= 1);
		assert.ok(edits.every((edit) => TextEdit.is(edit) && document.getText(edit.range) !== edit.newText));
		assert.deepEqual(formattingEdits(document, read(tidy(2)), usual), []);
		assert.equal(formattingEdits(document, read('a: [1\n  b:   2\n'), usual), null);
	});
});

describe('Folding long texts', () => {
	const long = 'Une phrase qui dit ce que le service change pour une famille '.repeat(3).trim();
	const folds = (text: string, context: { only?: string[]; automatic?: boolean } = {}): CodeAction[] => {
		const { document, analysis, env, offset } = marked(text);
		const position = document.positionAt(offset);
		const range = { start: position, end: position };
		return codeActions(document, analysis, env, range, { diagnostics: [], ...context }).filter(({ kind }) =>
			kind?.endsWith('charte.replier'),
		);
	};

	it('is offered on a long text, and for the file, to who asks', () => {
		const kinds = (text: string, context = {}) => folds(text, context).map(({ kind }) => kind);
		const both = ['refactor.rewrite.charte.replier', 'source.charte.replier'];
		assert.deepEqual(kinds(`contexte: $$${long}\n`), both);
		assert.deepEqual(kinds(`cha$$rte: 1\ncontexte: ${long}\n`), both.slice(1));
		assert.deepEqual(kinds(`contexte: $$${long}\n`, { automatic: true }), []);
		assert.deepEqual(kinds(`contexte: $$${long}\n`, { only: ['refactor.rewrite'] }), both.slice(0, 1));
		assert.deepEqual(kinds('contexte: $$Court\n'), []);
		assert.deepEqual(kinds(`contexte: $$${long}\nbesoins: [\n`), []);
	});
});
