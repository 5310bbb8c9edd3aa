/** How wide the columns of a table are. */
import type { Table } from '../../../server/engine/document/types';
import { textWidth } from '../pictures/text-width';
import { twipsPerPixel } from './page';

/** The text of cells in pixels: nine points. */
const size = 12;
/** What a cell has on both sides of its text. */
export const cellMargin = 100;

const shares = { wide: 3, middle: 1.9, narrow: 1.25 } as const;
/** How much wider bold letters are. */
const bolder = 1.06;
/** No word makes a column wider than this; it is broken instead. */
const widestWord = 1900;

function longestWord(texts: readonly string[], bold: boolean): number {
	const words = texts.flatMap((text) => text.split(/[\s\u00a0\u202f/-]+/u));
	const pixels = Math.max(0, ...words.map((word) => textWidth(word, size)));
	return Math.min(widestWord, pixels * twipsPerPixel * (bold ? bolder : 1));
}

/** The least that a column takes without breaking a word. */
function leastOf({ columns, rows }: Table, index: number): number {
	const column = columns[index];
	const texts = rows.flatMap(({ cells, group }) => (group ? [] : (cells[index]?.values ?? [])));
	const inCells = longestWord(
		texts.flatMap(({ text, label }) => [text.slice(0, 400), label ?? '']),
		false,
	);
	return Math.max(longestWord([column?.label ?? ''], true), inCells) + 2 * cellMargin + 60;
}

/**
 * Widths of the columns in twips, whole, together as wide as the text: by what they hold, and none so narrow that a word breaks
 * where another can give.
 */
export function columnWidths(table: Table, width: number): number[] {
	const { columns } = table;
	const least = columns.map((_, index) => leastOf(table, index));
	const sum = least.reduce((all, one) => all + one, 0);
	const whole = (all: readonly number[]): number[] => {
		const floors = all.map(Math.floor);
		const rest = width - floors.reduce((total, one) => total + one, 0);
		return floors.map((one, index) => (index === 0 ? one + rest : one));
	};
	if (sum >= width) return whole(least.map((one) => (one / sum) * width));
	// What is left over is shared by what the columns hold.
	const total = columns.reduce((all, column) => all + shares[column.width], 0);
	const wanted = columns.map((column) => (shares[column.width] / total) * width);
	const lacking = wanted.map((one, index) => Math.max(0, (least[index] ?? 0) - one));
	const lack = lacking.reduce((all, one) => all + one, 0);
	const spare = wanted.map((one, index) => Math.max(0, one - (least[index] ?? 0)));
	const spared = spare.reduce((all, one) => all + one, 0) || 1;
	return whole(wanted.map((one, index) => one + (lacking[index] ?? 0) - ((spare[index] ?? 0) / spared) * lack));
}
