/** Texts of a charter as paragraphs. */
import { ExternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Cell, Value } from '../../../server/engine/document/types';
import { isOpenable } from '../../openable';
import { linesOf } from '../cells';
import type { Writing } from './context';
import { lists, styleIds } from './styles';

/** What XML cannot hold is shown as U+FFFD; a line end within a text is a space. */
export function written(text: string): string {
	return text
		.replace(/[\t\r\n\u2028\u2029]+/g, ' ')
		.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\uFFFD')
		.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

/** A text, with line breaks where it has them. */
export function runs(text: string, style?: string): TextRun[] {
	return text
		.split(/\r\n|\r|\n/)
		.map(
			(line, index) =>
				new TextRun({ text: written(line), ...(index > 0 ? { break: 1 } : {}), ...(style ? { style } : {}) }),
		);
}

/** One text of a charter: a link where it is an address, marked where it is awaited. */
export function valueRuns({ text, href, missing }: Value): ParagraphChild[] {
	if (missing) return runs(text, styleIds.awaited);
	if (href && isOpenable(href)) return [new ExternalHyperlink({ link: href, children: runs(text, 'Hyperlink') })];
	return runs(text);
}

/** « Libellé : », in the label’s style. */
export const labelRuns = ({ words }: Writing, label: string): TextRun[] =>
	runs(words.say('labelled', label), styleIds.label);

/** The paragraphs of a cell: one for each of its lines, as a list where they have no labels. */
export function cellParagraphs(writing: Writing, { values }: Cell, style: string = styleIds.cell): Paragraph[] {
	const lines = linesOf(values);
	if (lines.length === 0) return [new Paragraph({ style })];
	const listed = lines.length > 1 && lines.every(({ label }) => label === undefined);
	return lines.map(({ label, begins, values: texts }, index) => {
		const children = [
			...(label === undefined ? [] : labelRuns(writing, label)),
			...texts.flatMap((value, at) => [...(at > 0 ? runs('; ') : []), ...valueRuns(value)]),
		];
		return new Paragraph({
			style,
			children,
			...(listed ? { numbering: { reference: lists.cells, level: 0, custom: true } } : {}),
			...(begins && index > 0 && !listed ? { spacing: { before: 120 } } : {}),
		});
	});
}
