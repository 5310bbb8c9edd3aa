import { type Drawing, lineHeight, Pen, sizes } from './drawing';
import { textWidth, wrap } from './text-width';
import { type Level, levels } from './types';

/** What stands in one cell of a grid of levels by levels, laid out for the width of the cell. */
export interface CellContents {
	readonly height: number;
	readonly draw: (pen: Pen, x: number, y: number, width: number) => void;
}

interface Matrix {
	readonly width: number;
	readonly rows: { readonly title: string; readonly name: (level: Level) => string };
	readonly columns: { readonly title: string; readonly name: (level: Level) => string };
	readonly cell: (row: Level, column: Level, width: number) => CellContents;
}

/** How strongly a cell is shaded: more the higher both its levels are. */
const shades = [0.04, 0.1, 0.18, 0.28, 0.4] as const;

/** A grid of two scales: the rows from the highest level down, the columns from the lowest on. */
export function drawMatrix({ width, rows, columns, cell }: Matrix): Drawing {
	const pen = new Pen(width);
	const down = [...levels].reverse();
	const names = down.map((level) => rows.name(level));
	const head = Math.ceil(Math.max(...[...names, rows.title].map((name) => textWidth(name, sizes.name)))) + 12;
	const across = (width - head - 1) / levels.length;
	pen.text(columns.title, [head + (width - head) / 2, sizes.name], { bold: true, anchor: 'middle' });
	levels.forEach((level, index) => {
		const at = head + (index + 0.5) * across;
		pen.text(columns.name(level), [at, sizes.name + 20], { anchor: 'middle' });
	});
	pen.text(rows.title, [0, sizes.name + 20], { bold: true });
	let y = sizes.name + 28;
	down.forEach((row, index) => {
		const cells = levels.map((column) => cell(row, column, across - 12));
		const height = Math.max(44, ...cells.map((one) => one.height + 12));
		pen.text(names[index] ?? '', [0, y + height / 2 + sizes.name / 3]);
		cells.forEach((one, at) => {
			const x = head + at * across;
			pen.rect(x, y, across, height, { fill: 'warn', opacity: shades[2 - index + at] });
			pen.rect(x, y, across, height, { stroke: 'line' });
			one.draw(pen, x + 6, y + (height - one.height) / 2, across - 12);
		});
		y += height;
	});
	return pen.done(y + 1);
}

const chip = 24;

/** Numbers in small circles, as many side by side as there is room for. */
export function chips(numbers: readonly string[], width: number): CellContents {
	const each = Math.max(1, Math.floor(width / chip));
	return {
		height: Math.ceil(numbers.length / each) * chip,
		draw: (pen, x, y) => {
			numbers.forEach((number, index) => {
				const row = Math.floor(index / each);
				const inRow = Math.min(each, numbers.length - row * each);
				const left = x + (width - inRow * chip) / 2;
				const at = [left + ((index % each) + 0.5) * chip, y + (row + 0.5) * chip] as const;
				pen.circle(at, chip / 2 - 2, { fill: 'back', stroke: 'text' });
				pen.text(number, [at[0], at[1] + sizes.note / 2.8], { size: sizes.note, anchor: 'middle', bold: true });
			});
		},
	};
}

/** Names, one below the other. */
export function names(all: readonly string[], width: number): CellContents {
	const lines = all.map((name) => wrap(name, width, sizes.note, 4));
	const gap = 5;
	const height = lines.reduce((sum, one) => sum + one.length * lineHeight(sizes.note) + gap, all.length > 0 ? -gap : 0);
	return {
		height,
		draw: (pen, x, y) => {
			let at = y;
			for (const one of lines) at = pen.lines(one, [x, at], { size: sizes.note }) + gap;
		},
	};
}
