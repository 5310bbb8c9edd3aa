/** The blocks of a document as paragraphs and tables of Word. */
import { HeadingLevel, LineRuleType, Paragraph, type Table } from 'docx';
import type { Block, MissingBlock, PictureBlock, Section } from '../../../server/engine/document/types';
import { drawnPicture, tableOfPicture } from '../pictures/pictures';
import { wheelPicture } from '../pictures/wheel';
import type { Writing } from './context';
import { pictureParagraphs } from './picture';
import { lists, styleIds } from './styles';
import { factsOf, signaturesOf, tableOf } from './tables';
import { labelRuns, runs, valueRuns } from './texts';

/** What stands in the body of a document. */
export type Part = Paragraph | Table;

/** Space behind a table; without a paragraph, two tables would be one. */
const gap = () => new Paragraph({ spacing: { before: 0, after: 60, line: 120, lineRule: LineRuleType.AUTO } });

/** The blocks of a section, in order. What nobody has written stands together where it follows one another. */
export function blockParts(writing: Writing, blocks: readonly Block[], numbering: string = lists.headings): Part[] {
	const parts: Part[] = [];
	let missing: MissingBlock[] = [];
	const close = () => {
		if (missing.length > 0) parts.push(missingPart(writing, missing));
		missing = [];
	};
	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'missing') missing.push(block);
		else {
			close();
			// What introduces a table or a picture stays with it.
			const next = blocks[index + 1]?.kind;
			parts.push(...partsOf(writing, block, numbering, next === 'table' || next === 'picture'));
		}
	}
	close();
	return parts;
}

function partsOf(writing: Writing, block: Exclude<Block, MissingBlock>, numbering: string, keepNext: boolean): Part[] {
	switch (block.kind) {
		case 'heading': {
			const heading = block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
			const own = block.number === undefined ? {} : { numbering: { reference: numbering, level: 1, custom: true } };
			return [new Paragraph({ heading, children: runs(block.title), ...own })];
		}
		case 'note':
			return [new Paragraph({ style: styleIds.note, keepNext, children: runs(block.text) })];
		case 'paragraph':
			return block.values.map(
				(value, index) =>
					new Paragraph({
						children: [
							...(index === 0 && block.label !== undefined ? labelRuns(writing, block.label) : []),
							...valueRuns(value),
						],
					}),
			);
		case 'list':
			return [
				...(block.label === undefined
					? []
					: [new Paragraph({ keepNext: true, children: labelRuns(writing, block.label) })]),
				...block.items.map(
					(item) =>
						new Paragraph({
							children: valueRuns(item),
							numbering: { reference: lists.bullets, level: 0, custom: true },
						}),
				),
			];
		case 'definitions':
			return block.rows.length > 0 ? [factsOf(writing, block.rows), gap()] : [];
		case 'table':
			return [tableOf(writing, block.table), gap()];
		case 'picture':
			return pictureParts(writing, block);
		case 'signature':
			return block.signatories.length > 0 ? [signaturesOf(writing, block), gap()] : [];
	}
}

function pictureParts(writing: Writing, { picture, table }: PictureBlock): Part[] {
	const { document, pictureWords } = writing;
	const own = drawnPicture(picture, pictureWords);
	const drawn = picture.kind === 'wheel' ? wheelPicture(document.coverage, pictureWords) : own;
	const twin = table ?? (own && tableOfPicture(own));
	return [...(drawn ? pictureParagraphs(writing, drawn) : []), ...(twin ? [tableOf(writing, twin), gap()] : [])];
}

/** Fields that are still to be written, in one paragraph. */
function missingPart(writing: Writing, missing: readonly MissingBlock[]): Paragraph {
	const { words } = writing;
	return new Paragraph({
		children: [
			...labelRuns(writing, words.say('toComplete')),
			...missing.flatMap(({ label }, index) => [...(index > 0 ? runs(', ') : []), ...runs(label, styleIds.awaited)]),
		],
	});
}

/** A section: its numbered title and its blocks; an annex begins a page, and so does what is signed. */
export function sectionParts(writing: Writing, { title, annex, blocks }: Section): Part[] {
	// What is signed is on one page.
	const apart = annex || blocks.some(({ kind }) => kind === 'signature');
	const reference = annex ? lists.annexes : lists.headings;
	return [
		new Paragraph({
			heading: HeadingLevel.HEADING_1,
			numbering: { reference, level: 0, custom: true },
			...(apart ? { pageBreakBefore: true } : {}),
			children: runs(title),
		}),
		...blockParts(writing, blocks, reference),
	];
}
