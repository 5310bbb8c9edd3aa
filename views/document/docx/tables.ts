/** Tables, facts and the places to sign. */
import {
	AlignmentType,
	BorderStyle,
	HeightRule,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlign,
	WidthType,
} from 'docx';
import type { Cell, DefinitionsBlock, SignatureBlock, Table as TableData } from '../../../server/engine/document/types';
import type { Writing } from './context';
import { colours, styleIds } from './styles';
import { cellParagraphs, runs } from './texts';
import { cellMargin, columnWidths } from './widths';

const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const edges = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
const margins = { top: 40, bottom: 40, left: cellMargin, right: cellMargin, marginUnitType: WidthType.DXA };
const inTwips = (size: number) => ({ size, type: WidthType.DXA });

/** A table with a head that is repeated on each page, and rows that stay whole. */
export function tableOf(writing: Writing, data: TableData): Table {
	const { columns, rows } = data;
	const widths = columnWidths(data, writing.width);
	const alignment = (index: number) => (columns[index]?.align === 'end' ? AlignmentType.END : AlignmentType.START);
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns.map(
			({ label }, index) =>
				new TableCell({
					width: inTwips(widths[index] ?? 0),
					shading: { fill: colours.head },
					verticalAlign: VerticalAlign.BOTTOM,
					children: [new Paragraph({ style: styleIds.head, alignment: alignment(index), children: runs(label) })],
				}),
		),
	});
	const body = rows.map(({ cells, group, total }) => {
		if (group)
			return new TableRow({
				cantSplit: true,
				children: [
					new TableCell({
						columnSpan: columns.length,
						width: inTwips(writing.width),
						shading: { fill: colours.band },
						children: cellParagraphs(writing, cells[0] ?? { values: [] }, styleIds.head),
					}),
				],
			});
		return new TableRow({
			cantSplit: true,
			children: columns.map(
				(_, index) =>
					new TableCell({
						width: inTwips(widths[index] ?? 0),
						...(total ? { shading: { fill: colours.band } } : {}),
						children: aligned(writing, cells[index], total ? styleIds.head : styleIds.cell, alignment(index)),
					}),
			),
		});
	});
	return new Table({
		layout: TableLayoutType.FIXED,
		width: inTwips(writing.width),
		columnWidths: widths,
		style: 'TableGrid',
		borders: edges,
		margins,
		rows: [head, ...body],
	});
}

function aligned(
	writing: Writing,
	cell: Cell | undefined,
	style: string,
	alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
): Paragraph[] {
	// Figures stand right, in a paragraph of their own.
	if (alignment === AlignmentType.END && cell?.values.length === 1)
		return cell.values.map(({ text }) => new Paragraph({ style, alignment, children: runs(text) }));
	return cellParagraphs(writing, cell ?? { values: [] }, style);
}

/** Labels with what stands behind each, side by side; the labels are the heads of their rows. */
export function factsOf(writing: Writing, rows: DefinitionsBlock['rows'], framed = true): Table {
	const labels = Math.round(writing.width * 0.3);
	const quiet = { top: none, bottom: none, left: none, right: none, insideVertical: none, insideHorizontal: none };
	return new Table({
		layout: TableLayoutType.FIXED,
		width: inTwips(writing.width),
		columnWidths: [labels, writing.width - labels],
		style: 'TableGrid',
		borders: framed ? { ...quiet, top: line, bottom: line, insideHorizontal: line } : quiet,
		margins,
		tableLook: { firstColumn: true, firstRow: false, noHBand: true, noVBand: true },
		rows: rows.map(
			({ label, cell }) =>
				new TableRow({
					cantSplit: true,
					children: [
						new TableCell({
							width: inTwips(labels),
							children: [new Paragraph({ style: styleIds.head, keepNext: false, children: runs(label) })],
						}),
						new TableCell({
							width: inTwips(writing.width - labels),
							children: cellParagraphs(writing, cell),
						}),
					],
				}),
		),
	});
}

/** A row for each who signs, high enough for a hand. */
export function signaturesOf(writing: Writing, { signatories, labels }: SignatureBlock): Table {
	const widths = [0.4, 0.4, 0.2].map((part) => Math.floor(writing.width * part));
	const cell = (index: number, children: Paragraph[]) =>
		new TableCell({ width: inTwips(widths[index] ?? 0), verticalAlign: VerticalAlign.CENTER, children });
	return new Table({
		layout: TableLayoutType.FIXED,
		width: inTwips(widths.reduce((sum, one) => sum + one, 0)),
		columnWidths: widths,
		style: 'TableGrid',
		borders: edges,
		margins,
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: [labels.name, labels.signature, labels.date].map(
					(label, index) =>
						new TableCell({
							width: inTwips(widths[index] ?? 0),
							shading: { fill: colours.head },
							children: [new Paragraph({ style: styleIds.head, children: runs(label) })],
						}),
				),
			}),
			...signatories.map(({ role, name }) => {
				return new TableRow({
					cantSplit: true,
					height: { value: 900, rule: HeightRule.ATLEAST },
					children: [
						cell(0, [
							new Paragraph({ style: styleIds.cell, children: runs(role, styleIds.label) }),
							...(name ? [new Paragraph({ style: styleIds.cell, children: runs(name) })] : []),
						]),
						cell(1, [new Paragraph({ style: styleIds.cell })]),
						cell(2, [new Paragraph({ style: styleIds.cell })]),
					],
				});
			}),
		],
	});
}
