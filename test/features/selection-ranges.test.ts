import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../server/features/selection-ranges';
import { layouts } from '../unit/support/findings';
import { at, type Marked, marked } from './marked';

/** What each step selects, from the word to the whole, each step checked to be inside the next. */
function steps({ document, analysis, offset }: Marked): string[] {
	// Between the two characters of a line's end there is no position.
	const position = document.positionAt(offset);
	const cursor = document.offsetAt(position);
	const [first, ...others] = selectionRanges(document, analysis, [position]);
	assert.ok(first && others.length === 0);
	const found: string[] = [];
	let last: { start: number; end: number } | undefined;
	for (let one: SelectionRange | undefined = first; one; one = one.parent) {
		const [start, end] = [document.offsetAt(one.range.start), document.offsetAt(one.range.end)];
		assert.ok(start <= cursor && cursor <= end);
		if (last) assert.ok(start <= last.start && last.end <= end && end - start > last.end - last.start);
		last = { start, end };
		found.push(document.getText(one.range));
	}
	return found;
}

const charter =
	'charte: 1\nlivrables:\n  - nom: "Guide de$$ux" # note\n    partage:\n      quoi: documentation\n  - nom: Code\n\nversion: "1"\n';

describe('selection ranges', () => {
	for (const { name, lay } of layouts)
		it(`grow from the word to the whole (${name})`, () => {
			const item = 'nom: "Guide deux" # note\n    partage:\n      quoi: documentation';
			const list = `- ${item}\n  - nom: Code`;
			const expected = [
				'deux',
				'Guide deux',
				'"Guide deux"',
				'nom: "Guide deux"',
				item,
				`- ${item}`,
				list,
				`livrables:\n  ${list}`,
				charter.replace('$$', '').trimEnd(),
				charter.replace('$$', ''),
			];
			const laid = (text: string) => {
				// A part is laid out as it is in the whole.
				const whole = charter.replace('$$', '');
				const start = whole.indexOf(text);
				assert.ok(start >= 0);
				const before = lay(whole.slice(0, start));
				return lay(whole.slice(0, start + text.length))
					.slice(before.length)
					.trimStart();
			};
			assert.deepEqual(steps(marked(lay(charter))), expected.map(laid));
		});

	it('go line by line in a block, and over its head', () => {
		const text = 'contexte: |\r\n  Un te$$xte\r\n  de deux lignes\r\n\r\nversion: "1"\r\n';
		const whole = text.replace('$$', '');
		assert.deepEqual(steps(marked(text)), [
			'texte',
			'Un texte',
			'Un texte\r\n  de deux lignes',
			'|\r\n  Un texte\r\n  de deux lignes',
			'contexte: |\r\n  Un texte\r\n  de deux lignes',
			whole.trimEnd(),
			whole,
		]);
	});

	it('go by values and items in flow style', () => {
		const text = 'portee: {inclus: [Dépôt en lig$$ne, Suivi], exclus: []}\n';
		assert.deepEqual(steps(marked(text)).slice(0, -1), [
			'ligne',
			'Dépôt en ligne',
			'[Dépôt en ligne, Suivi]',
			'inclus: [Dépôt en ligne, Suivi]',
			'{inclus: [Dépôt en ligne, Suivi], exclus: []}',
			'portee: {inclus: [Dépôt en ligne, Suivi], exclus: []}',
		]);
	});

	it('begin at a key, a comment, an item with an anchor', () => {
		assert.deepEqual(steps(marked('budget:\n  tot$$al: 3\n')).slice(0, 3), [
			'total',
			'total: 3',
			'budget:\n  total: 3',
		]);
		assert.deepEqual(steps(marked('budget:\n  total: 3 # à re$$voir\n')).slice(0, 2), ['revoir', '# à revoir']);
		assert.deepEqual(steps(marked('contraintes:\n  - &a Bud$$get\n  - *a\n')).slice(0, 3), [
			'Budget',
			'- &a Budget',
			'- &a Budget\n  - *a',
		]);
	});

	it('are those of the key that follows a block, at its very start', () => {
		const text = 'contexte: |\n  Un texte\n$$budget:\n  total: 3\n';
		assert.deepEqual(steps(marked(text)).slice(0, 2), ['budget', 'budget:\n  total: 3']);
	});

	it('are one for each position, wherever it is', () => {
		for (const text of [
			'',
			'\n\n',
			'a: [',
			'"',
			'- - - a\n',
			charter.replace('$$', ''),
			'x: |\n  a\n\ny: "\n',
			'  \r\n# a\r\n',
		]) {
			for (let offset = 0; offset <= text.length; offset++) steps(at(text, offset));
			const { document, analysis } = at(text, 0);
			const positions = [
				{ line: 0, character: 0 },
				{ line: 999, character: 9 },
				{ line: 0, character: 0 },
			];
			assert.equal(selectionRanges(document, analysis, positions).length, 3);
		}
	});
});
