/** Coverage as people see it at a terminal: marks and small bars, told by shape as well as by colour. */
import type { Counts } from '../../server/engine/index';
import type { PracticeState } from '../../server/protocol';
import { type Segment, segments } from '../../views/marks';
import type { Look, Style } from './style';

const blocks: Readonly<Record<Segment['mark'], { readonly block: string; readonly look: Look }>> = {
	en_place: { block: '█', look: 'green' },
	partielle: { block: '▓', look: 'yellow' },
	planifiee: { block: '▒', look: 'blue' },
	non_retenue: { block: '╱', look: 'gray' },
	detected: { block: '░', look: 'cyan' },
	none: { block: '·', look: 'gray' },
};

/** The mark of a practice's state, one column wide. */
export const stateMarks: Readonly<Record<PracticeState, { readonly mark: string; readonly look: Look }>> = {
	noGap: { mark: '●', look: 'green' },
	gap: { mark: '▲', look: 'yellow' },
	toAssess: { mark: '○', look: 'blue' },
	notYetExpected: { mark: '·', look: 'gray' },
};

/** The applicable actions as a bar of so many columns: each segment that is not empty has one at least. */
export function bar(counts: Counts, columns: number, style: Style): string {
	const parts = segments(counts).filter(({ count }) => count > 0);
	const total = parts.reduce((sum, { count }) => sum + count, 0);
	if (total === 0) return ' '.repeat(columns);
	const widths = shares(
		parts.map(({ count }) => count),
		columns,
	);
	return parts
		.map(({ mark }, index) => style(blocks[mark].look, blocks[mark].block.repeat(widths[index] ?? 0)))
		.join('');
}

/** A whole split as some numbers are: one at least for each, the rest to those with the largest remainders. */
function shares(numbers: readonly number[], whole: number): number[] {
	const total = numbers.reduce((sum, one) => sum + one, 0);
	const free = Math.max(0, whole - numbers.length);
	const exact = numbers.map((one) => (free * one) / total);
	const given = exact.map(Math.floor);
	let rest = free - given.reduce((sum, one) => sum + one, 0);
	const order = exact.map((one, index) => ({ index, remainder: one - Math.floor(one) }));
	for (const { index } of order.sort((a, b) => b.remainder - a.remainder)) {
		if (rest-- <= 0) break;
		given[index] = (given[index] ?? 0) + 1;
	}
	return given.map((one) => one + 1);
}

/** The blocks with their words, for those that some counts have. */
export function barLegend(counts: Counts, words: (mark: Segment['mark'], n: number) => string, style: Style): string {
	return segments(counts)
		.filter(({ count }) => count > 0)
		.map(({ mark, count }) => `${style(blocks[mark].look, blocks[mark].block)} ${words(mark, count)}`)
		.join('  ');
}
