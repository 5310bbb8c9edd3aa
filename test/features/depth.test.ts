/** Lines that no one writes, as deep as they are long: no feature may take longer over them than over a long line of words, to speak of. */
import assert from 'node:assert/strict';
import { fixAll } from '../../server/engine/edits/fix-all';
import { complete } from '../../server/features/completion/completion';
import { contextAt } from '../../server/features/completion/context';
import { foldingRanges } from '../../server/features/folding';
import { hover } from '../../server/features/hover/hover';
import { onType } from '../../server/features/on-type';
import { paste } from '../../server/features/paste';
import { selectionRanges } from '../../server/features/selection-ranges';
import { documentSymbols } from '../../server/features/symbols';
import { read, standard } from '../standard';
import { at, type Marked } from './marked';

const head =
	'charte: 1\ninitiative:\n  nom: Permis\n  organisme: Ministère\n  phase: amorce\ncontraintes:\n  - Un seul texte\n';
const long = 20_000;
const deep = ['[', '{', '- ', '{a: ', '[a, ', '- a: ', '? ', ': ', 'a: [', '[{'];
const frames: Readonly<Record<string, (line: string) => string>> = {
	'a value': (line) => `contexte: ${line}`,
	'an item': (line) => `hypotheses:\n  - ${line}`,
	'a list in brackets': (line) => `hypotheses: [a, ${line}`,
	'a line of its own': (line) => line,
	'a value with lines below': (line) => `hypotheses: ${line}\nversion: a\n`,
};

const pasted = (target: string) => (line: string) => {
	const text = head + target;
	for (const source of [line, `${line}x\n${line}`])
		paste(text, { start: text.length, end: text.length }, source, standard);
};

const features: Readonly<Record<string, (place: Marked) => unknown>> = {
	completion: ({ document, analysis, env, offset }) => complete(document, analysis, env, offset),
	'what is being typed': ({ text, offset }) => contextAt(text, offset, standard),
	Enter: ({ analysis, env, text }) => onType({ charter: analysis.charter, env, charterOf: read }, text.length, '\n'),
	hover: ({ document, analysis, env, offset }) => hover(document, { analysis, env, practiceLink: undefined }, offset),
	folding: ({ document, analysis }) => foldingRanges(document, analysis),
	symbols: ({ document, analysis }) => documentSymbols(document, analysis, 'fr'),
	'selection ranges': ({ document, analysis, offset }) =>
		selectionRanges(document, analysis, [document.positionAt(offset)]),
	'fix all': ({ analysis, env }) => fixAll(analysis, env),
	'paste behind it': ({ text, offset }) =>
		paste(text, { start: offset, end: offset }, 'Un constat : deux\nEt trois', standard),
};

/** Processor time, in ms. */
function cost(work: () => unknown): number {
	const start = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

describe('depth', () => {
	for (const [frame, of] of Object.entries(frames))
		it(`${frame} thousands of levels deep takes no feature longer than words do, to speak of`, () => {
			const costsOf = (piece: string) => {
				const text = `${head}${of(piece.repeat(long / piece.length))}\n`;
				const end = text.trimEnd().length;
				const place = at(text, end);
				return Object.entries(features).map(([feature, run]): [string, number] => [
					feature,
					Math.max(...[end, head.length + 100].map((offset) => cost(() => run({ ...place, offset })))),
				]);
			};
			costsOf('abc ');
			const words = new Map(costsOf('abc '));
			for (const piece of deep)
				for (const [feature, took] of costsOf(piece)) {
					const usual = words.get(feature) ?? 0;
					// Generous: what was wrong took thousands of times as long, and gigabytes.
					assert.ok(
						took < 100 * usual + 1500,
						`${feature}, ${piece}: ${took.toFixed()} ms, words: ${usual.toFixed()} ms`,
					);
				}
		}).timeout(120_000);

	for (const target of ['contexte: ', 'hypotheses:\n  - ', 'besoins:\n  - ', 'hypotheses: [', 'contexte: "a '])
		it(`what is pasted behind ${JSON.stringify(target)} may be as deep as it likes`, () => {
			const words = cost(() => pasted(target)('abc '.repeat(long / 4)));
			for (const piece of deep) {
				const took = cost(() => pasted(target)(piece.repeat(long / piece.length)));
				assert.ok(took < 100 * words + 3000, `${piece}: ${took.toFixed()} ms, words: ${words.toFixed()} ms`);
			}
		}).timeout(120_000);

	it('a cursor 64 levels down is still followed', () => {
		const text = `${head}hypotheses: ${'['.repeat(40)}a, `;
		assert.equal(contextAt(text, text.length, standard)?.kind, 'value');
		const deeper = `${head}hypotheses: ${'['.repeat(100)}a, `;
		assert.equal(contextAt(deeper, deeper.length, standard), undefined);
	});
});
