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
const long = 30_000;
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

const words = 'abc '.repeat(long / 4);
const textOf = (of: (line: string) => string, line: string) => `${head}${of(line)}\n`;

/**
 * What nothing may cost, in ms: as much as reading and judging a long line of words, fifteen times over. Generous, for
 * what was wrong took a hundred times as long, and gigabytes.
 */
function bound(): number {
	const text = textOf((line) => `contexte: ${line}`, words);
	at(text, 0);
	return (
		300 *
		Math.max(
			2,
			cost(() => at(text, 0)),
		)
	);
}

/** Fails where something costs too much three times in a row: a machine that is busy may be slow once. */
function assertBounded(what: string, work: () => unknown, most: number) {
	let took = Number.POSITIVE_INFINITY;
	for (let round = 0; round < 3 && took > most; round++) took = Math.min(took, cost(work));
	assert.ok(took <= most, `${what}: ${took.toFixed()} ms, of ${most.toFixed()}`);
}

describe('depth', () => {
	for (const [frame, of] of Object.entries(frames))
		it(`${frame} thousands of levels deep takes no feature longer than words do, to speak of`, () => {
			const most = bound();
			for (const piece of deep) {
				const text = textOf(of, piece.repeat(Math.floor(long / piece.length)));
				const end = text.trimEnd().length;
				const place = at(text, end);
				for (const [feature, run] of Object.entries(features))
					for (const offset of [end, head.length + 100])
						assertBounded(`${feature}, ${piece}`, () => run({ ...place, offset }), most);
			}
		}).timeout(120_000);

	for (const target of ['contexte: ', 'hypotheses:\n  - ', 'besoins:\n  - ', 'hypotheses: [', 'contexte: "a '])
		it(`what is pasted behind ${JSON.stringify(target)} may be as deep as it likes`, () => {
			const most = bound();
			for (const piece of deep)
				assertBounded(piece, () => pasted(target)(piece.repeat(Math.floor(long / piece.length))), most);
		}).timeout(120_000);

	it('a cursor 64 levels down is still followed', () => {
		const text = `${head}hypotheses: ${'['.repeat(40)}a, `;
		assert.equal(contextAt(text, text.length, standard)?.kind, 'value');
		const deeper = `${head}hypotheses: ${'['.repeat(100)}a, `;
		assert.equal(contextAt(deeper, deeper.length, standard), undefined);
	});
});
