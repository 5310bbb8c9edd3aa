/** The tables of a document. */
import type { Column, Table, TableRow } from '../../server/engine/document/types';
import { type Html, html } from '../html/tag';
import { cellHtml } from './cells';
import { type Drawing, marked, placed } from './context';

/** How much of the width a column takes beside the others. */
const shares: Readonly<Record<Column['width'], number>> = { narrow: 1, middle: 1.7, wide: 3 };

/** The width of each column, in percent of the table. */
function widths(columns: readonly Column[]): readonly number[] {
	// A number that stands before the name of a row takes two letters.
	const own = columns.map(({ width, align }, index) => (index === 0 && align === 'end' ? 0.3 : shares[width]));
	const all = own.reduce((sum, share) => sum + share, 0);
	return own.map((share) => Math.round((share / all) * 1000) / 10);
}

/** The classes of a cell: figures stand right, dates and values of lists keep their words whole, sentences are not bold. */
function kind(column: Column | undefined, isName = false): Html | false {
	const names = [
		column?.align === 'end' && 'end',
		column?.width === 'narrow' && 'narrow',
		isName && column?.width === 'wide' && 'sentences',
	].filter(Boolean);
	return names.length > 0 && html` class="${names.join(' ')}"`;
}

/** A table whose caption is read and, where no heading says it, seen. Its region scrolls where the page is narrow. */
export function tableHtml(drawing: Drawing, table: Table, showCaption = false): Html {
	const { caption, columns, rows } = table;
	const body = rows.filter(({ total }) => !total);
	const foot = rows.filter(({ total }) => total);
	// Where the page is narrow, rows of many columns or sentences stand one thing under the other.
	const sentences = columns.filter(({ width }) => width === 'wide').length;
	const size = `${columns.length > 4 ? ' wide' : ''}${columns.length > 3 || sentences > 1 ? ' stack' : ''}`;
	return html`<div class="table${size}" tabindex="0" role="region" aria-label="${caption}"><table>
<caption${!showCaption && html` class="hidden"`}>${caption}</caption>
<colgroup>${widths(columns).map((width) => html`<col width="${width}%">`)}</colgroup>
<thead><tr>${columns.map((column) => html`<th scope="col"${kind(column)}>${column.label}</th>`)}</tr></thead>
<tbody>
${body.map((row) => rowHtml(drawing, row, columns))}</tbody>
${foot.length > 0 && html`<tfoot>${foot.map((row) => rowHtml(drawing, row, columns))}</tfoot>`}</table></div>`;
}

function rowHtml(drawing: Drawing, row: TableRow, columns: readonly Column[]): Html {
	const { cells, at, group } = row;
	const mark = marked(drawing, drawing.marks.take(at));
	if (group) {
		const [cell] = cells;
		return html`<tr class="group"${placed(drawing, at)}><th scope="rowgroup" colspan="${columns.length}">${cell && cellHtml(drawing, cell)}${mark}</th></tr>
`;
	}
	// What names a row is its first column, but for a number that stands before it.
	const name = columns[0]?.align === 'end' ? 1 : 0;
	const inner = cells.map((cell, index) => {
		const content = html`${cellHtml(drawing, cell, columns[index]?.label)}${index === name && mark}`;
		return index === name
			? html`<th scope="row"${kind(columns[index], true)}>${content}</th>`
			: html`<td${kind(columns[index])} data-label="${drawing.words.say('labelled', columns[index]?.label ?? '')}">${content}</td>`;
	});
	return html`<tr${placed(drawing, at)}>${inner}</tr>
`;
}
