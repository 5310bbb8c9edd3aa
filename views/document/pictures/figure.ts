import type { Table } from '../../../server/engine/document/types';
import { charterText, type Html, html } from '../../html/tag';
import { toSvg } from './svg';
import type { Picture, PictureTable } from './types';
import type { PictureWords } from './words';

/** Widths that a page has drawings of: its style sheet shows the one that fits. */
export const widths = { wide: 640, narrow: 300 } as const;

/** The table that says what a picture shows. */
export function pictureTable({ caption, columns, rows, foot }: PictureTable): Html {
	const kind = (index: number) => columns[index]?.numeric && html` class="count"`;
	const cells = (row: readonly string[]) =>
		row.map((cell, index) =>
			index === 0
				? html`<th scope="row"${kind(index)}>${charterText(cell)}</th>`
				: html`<td${kind(index)}>${charterText(cell)}</td>`,
		);
	return html`<div class="table" tabindex="0" role="group" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${columns.map(({ title }, index) => html`<th scope="col"${kind(index)}>${title}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>\n`)}</tbody>${foot && html`<tfoot><tr>${cells(foot)}</tr></tfoot>`}</table></div>`;
}

/** The same as a table of the document, for what is no page. */
export function tableOfPicture({ table: { caption, columns, rows, foot } }: Pick<Picture, 'table'>): Table {
	const row = (texts: readonly string[]) => ({ cells: texts.map((text) => ({ values: text ? [{ text }] : [] })) });
	return {
		caption,
		columns: columns.map(({ title, numeric }) => ({
			label: title,
			align: numeric ? 'end' : 'start',
			width: 'middle',
		})),
		rows: [...rows.map(row), ...(foot ? [{ ...row(foot), total: true as const }] : [])],
	};
}

/** What a picture leaves out, in words; nothing where it leaves out nothing. */
export function pictureLeft(picture: Picture, words: PictureWords): Html {
	return html`${picture.left.map(({ title, names }) => html`<p class="picture-left">${words.say('notPlaced', title, '')}${charterText(names.join(', '))}</p>`)}`;
}

/**
 * A picture in a page: its drawings for wide and narrow places, of which `pictureStyle` shows one, what they leave out, and
 * the table that says the same, folded.
 * @param id of the figure, unlike any other of the page
 * @param table false where the document has the same table beside it
 */
export function pictureFigure(picture: Picture, id: string, words: PictureWords, table = true): Html {
	const drawn = (size: keyof typeof widths) =>
		html`<div class="picture-${size}">${toSvg(picture.draw(widths[size]), `${id}-${size}`, picture)}</div>`;
	return html`<figure class="picture-figure picture-of-${picture.kind}" id="${id}" aria-labelledby="${id}-caption"><figcaption id="${id}-caption">${picture.title}</figcaption>
${drawn('wide')}${drawn('narrow')}${pictureLeft(picture, words)}
${table && html`<details class="picture-as-table" id="${id}-table"><summary>${words.say('asTable')}</summary>${pictureTable(picture.table)}</details>`}</figure>`;
}
