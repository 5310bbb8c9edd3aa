import assert from 'node:assert/strict';
import { type Budget, lettersOf, type Meant, readsAsMeant } from '../../server/engine/edits/reread';
import { parse } from '../../server/engine/parse/parse';
import type { TextChange } from '../../server/engine/text/change';
import { head } from './support/findings';

/** Whether an edit passes that puts `written` in place of `source`, meaning it to read as `reads`. */
function passes(
	text: string,
	source: string,
	written: string,
	reads: readonly Meant[] | undefined = [source],
	more: readonly TextChange[] = [],
	budget?: Budget,
): boolean {
	const start = text.indexOf(source);
	assert.ok(start >= 0, source);
	const end = start + source.length;
	const touched = [{ start, end, ...(reads ? { reads } : {}) }];
	return readsAsMeant(parse(text), { changes: [{ start, end, newText: written }, ...more], touched }, budget);
}

const below = 'version: a\ncontraintes:\n  - Livrer en mars # à confirmer\n';

describe('Reading an edit again', () => {
	const good: readonly (readonly [name: string, text: string, source: string, written: string])[] = [
		['quotes around a value', `contexte: Budget : 2\n${below}`, 'Budget : 2', '"Budget : 2"'],
		['quotes around an item', `hypotheses:\n  - Budget : 2\n${below}`, 'Budget : 2', '"Budget : 2"'],
		['a text over several lines', `contexte: Un :\n  deux\n${below}`, 'Un :\n  deux', '>-\n  Un :\n  deux'],
		['an invisible character', `contexte: Un\u200bdeux\n${below}`, 'Un\u200bdeux', 'Undeux'],
		['a comment that is text', `contexte: Lot #2 et 3\n${below}`, 'Lot #2 et 3', '"Lot #2 et 3"'],
	];
	for (const [name, text, source, written] of good)
		for (const eol of ['\n', '\r\n'])
			it(`passes ${name} (${JSON.stringify(eol)})`, () => {
				const laid = (one: string) => one.replaceAll('\n', eol);
				assert.equal(passes(laid(head + text), laid(source), laid(written)), true);
			});

	const bad: readonly (readonly [name: string, text: string, source: string, written: string])[] = [
		['half of a text quoted', `hypotheses:\n  - Lot : a #b c\n${below}`, 'Lot : a #b c', '"Lot : a" #b c'],
		['a lost letter', `contexte: Budget : 2\n${below}`, 'Budget : 2', '"Budget  2"'],
		['another space', `contexte: 2\u00a0M : a\n${below}`, '2\u00a0M : a', '"2 M : a"'],
		['a quote written into a text', `contexte: Budget : 2\n${below}`, 'Budget : 2', '\'"Budget : 2"\''],
		['a quote that does not close', `contexte: Budget : 2\n${below}`, 'Budget : 2', '"Budget : 2'],
		['a value that becomes an item', `contexte: Budget : 2\n${below}`, 'Budget : 2', '\n  - "Budget : 2"'],
		['another section lost', `contexte: Budget : 2\n${below}`, 'Budget : 2', '"Budget : 2" #'],
		['a text that is still at fault', `contexte: Budget : 2\n${below}`, 'Budget : 2', 'Budget : 2'],
	];
	for (const [name, text, source, written] of bad)
		it(`refuses ${name}`, () => {
			const reads = name === 'another section lost' ? undefined : [source];
			const more = name === 'another section lost' ? [removed(head + text, 'version: a\n')] : [];
			assert.equal(passes(head + text, source, written, reads, more), false);
		});

	it('refuses what changes the rest of the file', () => {
		const text = `${head}contexte: Budget : 2\n${below}`;
		for (const part of ['# à confirmer', 'Livrer en mars', 'version', '  - ', 'phase: '])
			assert.equal(passes(text, 'Budget : 2', '"Budget : 2"', undefined, [removed(text, part)]), false, part);
		assert.equal(passes(text, 'Budget : 2', '"Budget : 2"', undefined, []), true);
	});

	it('tells two items from one', () => {
		const text = `${head}besoins:\n  - enonce: Un\n    source: Deux\n${below}`;
		assert.equal(readsAsMeant(parse(text), { changes: [put(text, '    source', '  - source')], touched: [] }), false);
	});

	it('lets an edit change the value, the key or the items that it names, and these only', () => {
		const text = `${head}bénéfices:\n  - nom: Un\nmelt:\n  - Un\n    - Deux\n${below}`;
		assert.equal(passes(text, 'bénéfices', 'benefices', [{ key: 'benefices' }]), true);
		assert.equal(passes(text, 'bénéfices', 'benefices', [{ key: 'bénéfices' }]), false);
		assert.equal(passes(text, 'Un\n    - Deux', 'Un\n  - Deux', ['Un', 'Deux']), true);
		assert.equal(passes(text, 'Un\n    - Deux', 'Un\n  - Deux', ['Un - Deux']), false);
		assert.equal(passes(text, 'amorce', 'conception', ['conception']), true);
		assert.equal(passes(text, 'amorce', 'conception', ['amorce']), false);
	});

	it('lets an edit add, beside all that is there', () => {
		const text = `${head}contexte: Un\n${below}`;
		const at = text.indexOf('version');
		const add = (newText: string, start = at) =>
			readsAsMeant(parse(text), { changes: [{ start, end: start, newText }], touched: [{ start, end: start }] });
		assert.equal(add('portee:\n  inclus: [Dépôt]\n'), true);
		for (const broken of ['  suite\n', 'portee: [\n', ' # ', 'nom: "']) assert.equal(add(broken), false, broken);
	});

	it('refuses changes that overlap', () => {
		const text = `${head}contexte: Un\n`;
		const change = put(text, 'Un', 'Un');
		assert.equal(readsAsMeant(parse(text), { changes: [change, change], touched: [] }), false);
	});

	it('refuses what takes longer than its budget', () => {
		const text = `${head}contexte: Budget : 2\n${below}`;
		let time = 0;
		const slow = { now: () => (time += 30), milliseconds: 20 };
		const fast = { now: () => (time += 10), milliseconds: 20 };
		assert.equal(passes(text, 'Budget : 2', '"Budget : 2"', undefined, [], slow), false);
		assert.equal(passes(text, 'Budget : 2', '"Budget : 2"', undefined, [], fast), true);
	});

	it('knows what is no letter', () => {
		assert.equal(
			lettersOf('  Un\u200b\ufeff deux \r\n\t trois \n\n quatre\u00a0%\u00a0 '),
			'Un deux trois quatre\u00a0%',
		);
	});
});

/** The change that puts a text in place of the first occurrence of another. */
function put(text: string, source: string, newText: string): TextChange {
	const start = text.indexOf(source);
	return { start, end: start + source.length, newText };
}

const removed = (text: string, part: string) => put(text, part, '');
