import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ComposedChanges } from '../../server/engine/edits/compose';
import { applyChanges, type TextChange } from '../../server/engine/text/change';

/** Rounds of changes to a text, as one list of changes to it. */
function composed(text: string, ...rounds: readonly (readonly TextChange[])[]) {
	const changes = new ComposedChanges(text);
	for (const round of rounds) changes.apply(round);
	return changes;
}

describe('ComposedChanges', () => {
	it('give the changes of one round as they were', () => {
		const round = [
			{ start: 0, end: 1, newText: 'A' },
			{ start: 3, end: 3, newText: '-' },
		];
		assert.deepEqual(composed('abcdef', round).changes(), round);
		assert.deepEqual(composed('abcdef').changes(), []);
	});

	it('give one change where a later round changes what an earlier one wrote', () => {
		const changes = composed(
			'abcdef',
			[{ start: 2, end: 4, newText: 'XYZ' }],
			[{ start: 3, end: 4, newText: '!' }],
		).changes();
		assert.deepEqual(changes, [{ start: 2, end: 4, newText: 'X!Z' }]);
	});

	it('give nothing where a later round takes back what an earlier one did', () => {
		const changes = composed(
			'abc',
			[{ start: 1, end: 2, newText: 'X' }],
			[{ start: 1, end: 2, newText: 'b' }],
		).changes();
		assert.deepEqual(changes, []);
	});

	it('keep insertions at one offset in their order', () => {
		const round = [
			{ start: 1, end: 1, newText: '1' },
			{ start: 1, end: 1, newText: '2' },
		];
		assert.equal(composed('ab', round).text, 'a12b');
		assert.equal(applyChanges('ab', composed('ab', round).changes()), 'a12b');
	});

	it('never begin or end inside a line end or a character', () => {
		assert.deepEqual(composed('a\r\nb', [{ start: 1, end: 3, newText: '\r\n\r\n' }]).changes(), [
			{ start: 3, end: 3, newText: '\r\n' },
		]);
		assert.deepEqual(composed('a\r\nb', [{ start: 1, end: 3, newText: '\r' }]).changes(), [
			{ start: 1, end: 3, newText: '\r' },
		]);
		assert.deepEqual(composed('😀', [{ start: 0, end: 2, newText: '😁' }]).changes(), [
			{ start: 0, end: 2, newText: '😁' },
		]);
	});

	it('lead to the same text as the rounds one after the other, whatever they are', () => {
		const piece = fc.constantFrom('', 'x', 'é', '\r\n', '\n', 'abc', '😀');
		const round = fc.array(fc.tuple(fc.nat(30), fc.nat(4), piece), { maxLength: 4 });
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), fc.array(round, { maxLength: 4 }), (parts, rounds) => {
				const text = parts.join('');
				const changes = new ComposedChanges(text);
				let expected = text;
				for (const drawn of rounds) {
					let from = 0;
					const made: TextChange[] = [];
					for (const [gap, length, newText] of drawn) {
						const start = Math.min(from + gap, expected.length);
						const end = Math.min(start + length, expected.length);
						made.push({ start, end, newText });
						from = end + 1;
						if (from > expected.length) break;
					}
					changes.apply(made);
					expected = applyChanges(expected, made);
				}
				assert.equal(changes.text, expected);
				assert.equal(applyChanges(text, changes.changes()), expected);
			}),
		);
	});
});

describe('changes of a long text', () => {
	it('are made in one go: twenty thousand in a megabyte', () => {
		const text = 'abcdefghij'.repeat(100_000);
		const changes = Array.from({ length: 20_000 }, (_, index) => ({
			start: index * 50,
			end: index * 50 + 1,
			newText: 'A',
		}));
		const before = process.cpuUsage().user;
		const changed = applyChanges(text, [...changes].reverse());
		const took = (process.cpuUsage().user - before) / 1e6;
		assert.equal(changed.split('A').length, 20_001);
		assert.equal(changed.length, text.length);
		assert.ok(took < 1, `${took} s`);
	}).timeout(120_000);
});
