/** The document of a charter as Markdown, as GitHub and GitLab read it: headings, lists and tables; pictures are told by their tables. */
import type {
	Block,
	Cell,
	CharterDocument,
	PictureBlock,
	Section,
	Table,
	Value,
} from '../../server/engine/document/types';
import { escapedMarkdown } from '../export/markdown-escape';
import { isOpenable } from '../openable';
import { linesOf } from './cells';
import { drawnPicture, pictureWordsIn, tableOfPicture } from './pictures/pictures';
import { type DocumentWords, documentWordsIn } from './words';

/** One text, with nothing in it that Markdown would act upon. A bar in an address would end the cell of a table. */
function valueText({ text, href, missing }: Value): string {
	if (missing) return `*${escapedMarkdown(text)}*`;
	if (href && isOpenable(href) && !/[\s<>()]/.test(href)) return `<${href.replaceAll('|', '%7C')}>`;
	return escapedMarkdown(text);
}

/** The same, each of its lines on a line of its own, all on one of the file. */
const brokenText = (value: Value): string =>
	value.text
		.split(/\r\n|\r|\n/)
		.map((text) => valueText({ ...value, text }))
		.join('<br>');

/** A cell on one line: several texts stand under each other by `<br>`. */
function cellText({ values }: Cell, words: DocumentWords): string {
	return linesOf(values)
		.map(({ label, values: texts }) => {
			const text = texts.map(brokenText).join('; ');
			return label === undefined ? text : `**${escapedMarkdown(label)}**${words.say('labelled', '')}${text}`;
		})
		.join('<br>');
}

function tableText({ columns, rows }: Table, words: DocumentWords): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const head = line(columns.map(({ label }) => escapedMarkdown(label)));
	const rule = line(columns.map(({ align }) => (align === 'end' ? '---:' : '---')));
	const body = rows.map(({ cells, group, total }) => {
		const texts = cells.map((cell) => cellText(cell, words));
		const whole = group ? [...texts, ...columns.slice(1).map(() => '')] : texts;
		return line(whole.map((text) => ((group || total) && text !== '' ? `**${text}**` : text)));
	});
	return [head, rule, ...body].join('\n');
}

const paragraph = (values: readonly Value[], label: string | undefined, words: DocumentWords): string =>
	values
		.map((value, index) =>
			index === 0 && label !== undefined
				? `**${escapedMarkdown(label)}**${words.say('labelled', '')}${valueText(value)}`
				: valueText(value),
		)
		.join('\n\n');

/** The table that says what a picture shows: the document's own, else the picture's. */
function pictureText({ picture, table }: PictureBlock, words: DocumentWords): string {
	if (table) return tableText(table, words);
	const drawn = drawnPicture(picture, pictureWordsIn(words.language));
	return drawn ? `**${escapedMarkdown(drawn.table.caption)}**\n\n${tableText(tableOfPicture(drawn), words)}` : '';
}

function blockText(block: Block, words: DocumentWords): string {
	switch (block.kind) {
		case 'heading':
			return `${'#'.repeat(block.level + 1)} ${block.number === undefined ? '' : `${block.number} `}${escapedMarkdown(block.title)}`;
		case 'note':
			return escapedMarkdown(block.text);
		case 'paragraph':
			return paragraph(block.values, block.label, words);
		case 'list':
			return [
				...(block.label === undefined ? [] : [`**${escapedMarkdown(block.label)}**\n`]),
				...block.items.map((item) => `- ${brokenText(item)}`),
			].join('\n');
		case 'definitions':
			return block.rows
				.map(({ label, cell }) => `- **${escapedMarkdown(label)}**${words.say('labelled', '')}${cellText(cell, words)}`)
				.join('\n');
		case 'table':
			return tableText(block.table, words);
		case 'picture':
			return pictureText(block, words);
		case 'missing':
			return `- **${escapedMarkdown(block.label)}**${words.say('labelled', '')}*${words.say('toComplete').toLowerCase()}*`;
		case 'signature':
			return tableText(
				{
					caption: '',
					columns: ['', block.labels.name, block.labels.signature, block.labels.date].map((label) => ({
						label,
						align: 'start',
						width: 'middle',
					})),
					rows: block.signatories.map(({ role, name }) => ({
						cells: [role, name, '', ''].map((text) => ({ values: text ? [{ text }] : [] })),
					})),
				},
				words,
			);
	}
}

/** Blocks with a blank line between; the lines of one list, and what is awaited, stay together. */
function blocksText(blocks: readonly Block[], words: DocumentWords): string {
	let text = '';
	blocks.forEach((block, index) => {
		const own = blockText(block, words);
		if (own === '') return;
		const together = block.kind === 'missing' && blocks[index - 1]?.kind === 'missing';
		text += text === '' ? own : `${together ? '\n' : '\n\n'}${own}`;
	});
	return text;
}

function sectionText({ number, annex, title, blocks }: Section, words: DocumentWords): string {
	const shown = annex ? `${words.say('annex', number)} –` : `${number}.`;
	return `## ${shown} ${escapedMarkdown(title)}\n\n${blocksText(blocks, words)}`;
}

/** The whole document. All text of the charter is shown letter for letter, and makes no mark-up of its own. */
export function documentToMarkdown(document: CharterDocument): string {
	const { cover, summary, sections, mark, fault } = document;
	const words = documentWordsIn(document.language);
	const facts = blockText({ kind: 'definitions', rows: cover.facts }, words);
	return `${[
		`# ${valueText(cover.title)}`,
		`${mark === undefined ? '' : `**${escapedMarkdown(mark)}** – `}${escapedMarkdown(cover.kind)}`,
		valueText(cover.organisation),
		...(fault ? [`> ${escapedMarkdown(fault.text)}`] : []),
		facts,
		`## ${escapedMarkdown(summary.title)}\n\n${blocksText(summary.blocks, words)}`,
		...sections.map((section) => sectionText(section, words)),
	].join('\n\n')}\n`;
}
