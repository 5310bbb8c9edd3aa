import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toShow, writtenBy } from '../../client/charter/written';
import { smallest } from '../../client/prompts/smallest';
import { endsAnswer, promptFrom } from '../../client/prompts/way';

const at = (line: number, character: number) => ({ line, character });
const range = (line: number, from: number, to: number) => ({ start: at(line, from), end: at(line, to) });

describe('client: where edits have written', () => {
	/** What the ranges hold in the text that the edits leave. */
	function written(text: string, ...changes: readonly (readonly [start: number, end: number, newText: string])[]) {
		const before = TextDocument.create('a:b', 'charte', 1, text);
		const edits = changes.map(([start, end, newText]) => ({
			range: { start: before.positionAt(start), end: before.positionAt(end) },
			newText,
		}));
		const after = TextDocument.create('a:b', 'charte', 2, TextDocument.applyEdits(before, edits));
		return writtenBy(edits).map((one) => after.getText(one));
	}

	it('gives what each writes, without the blank lines around it', () => {
		assert.deepEqual(written('a: 1\nb: 2\n', [5, 5, 'x:\n  - y\n']), ['x:\n  - y']);
		assert.deepEqual(written('a: 1\nb: 2\n', [10, 10, '\nx: 1\n\n']), ['x: 1']);
		assert.deepEqual(written('a: 1\r\nb: 2\r\n', [4, 4, '\r\n\r\nx: 1\r\n']), ['x: 1']);
	});

	it('follows what earlier edits move, on the same line and below', () => {
		assert.deepEqual(written('a: bc\nd: e\n', [3, 4, '"x"'], [4, 5, 'yy'], [9, 10, 'z']), ['"x"', 'yy', 'z']);
		assert.deepEqual(written('a: bc\n', [3, 4, 'x\ny'], [5, 5, '!']), ['x\ny', '!']);
	});

	it('leaves out what only takes away', () => {
		assert.deepEqual(written('a: 1\nb: 2\nc: 3\n', [0, 5, ''], [10, 14, 'd: 4']), ['d: 4']);
	});

	it('is true of any edits', () => {
		const word = fc.stringMatching(/^[ab\n]{0,6}$/);
		fc.assert(
			fc.property(fc.array(fc.tuple(word, word, word), { maxLength: 6 }), (parts) => {
				let text = '';
				const changes: [number, number, string][] = [];
				for (const [kept, old, put] of parts) {
					text += `k${kept}`;
					changes.push([text.length, text.length + old.length, put === '' ? '' : `<${put}>`]);
					text += old;
				}
				const expected = changes.map(([, , put]) => put).filter((put) => put !== '');
				assert.deepEqual(written(text, ...changes), expected);
			}),
		);
	});

	it('shows the first prompt in it, else what stands elsewhere than the caret', () => {
		const block = { start: at(10, 0), end: at(14, 8) };
		const prompts = [range(3, 2, 9), range(11, 4, 9), range(12, 4, 9)];
		assert.deepEqual(toShow([block], prompts, 11), prompts[1]);
		assert.deepEqual(toShow([block], [], 3), block);
		assert.deepEqual(toShow([block], [], undefined), block);
		assert.equal(toShow([block], [prompts[0] as typeof block], 12), undefined);
		assert.equal(toShow([], prompts, 3), undefined);
	});
});

describe('client: the way from prompt to prompt', () => {
	const prompts = [range(1, 4, 9), range(1, 12, 15), range(5, 0, 3)];
	const caret = (line: number, character: number) => range(line, character, character);

	it('goes to the next one, and from the last to the first', () => {
		assert.equal(promptFrom(prompts, caret(0, 0), 'next'), 0);
		assert.equal(promptFrom(prompts, range(1, 4, 9), 'next'), 1);
		assert.equal(promptFrom(prompts, caret(1, 10), 'next'), 1);
		assert.equal(promptFrom(prompts, range(5, 0, 3), 'next'), 0);
		assert.equal(promptFrom(prompts, caret(9, 0), 'next'), 0);
	});

	it('takes the one that the caret is in first', () => {
		assert.equal(promptFrom(prompts, caret(1, 4), 'next'), 0);
		assert.equal(promptFrom(prompts, caret(1, 6), 'next'), 0);
		assert.equal(promptFrom(prompts, caret(1, 9), 'next'), 1);
	});

	it('goes back, and from the first to the last', () => {
		assert.equal(promptFrom(prompts, range(1, 12, 15), 'previous'), 0);
		assert.equal(promptFrom(prompts, caret(5, 0), 'previous'), 1);
		assert.equal(promptFrom(prompts, range(1, 4, 9), 'previous'), 2);
		assert.equal(promptFrom(prompts, caret(0, 0), 'previous'), 2);
	});

	it('has none where there are no prompts', () => {
		assert.equal(promptFrom([], caret(0, 0), 'next'), undefined);
		assert.equal(promptFrom([], caret(0, 0), 'previous'), undefined);
	});

	it('is gone by Tab only where an answer ends', () => {
		for (const line of ['nom: Permis', '  - Un budget', 'contexte: "Constat : ceci"', '    une suite', 'phase: a # b'])
			assert.ok(endsAnswer(line, line.length), line);
		for (const line of ['', '  ', 'nom:', 'nom: ', '  - ', '  -', '- -', '# note', '  # note', 'groupes: '])
			assert.ok(!endsAnswer(line, line.length), line);
		assert.ok(!endsAnswer('nom: Permis', 5));
	});

	it('keeps of a text what a change keeps', () => {
		assert.deepEqual(smallest('a : b', '"a : b"'), { before: '"', after: '"' });
		assert.deepEqual(smallest('a', 'b'), { rest: 'b' });
		assert.deepEqual(smallest('', 'b'), { rest: 'b' });
	});
});
