/** What comes before the sections: the cover, the summary, the table of contents; and what stands on every page. */
import {
	AlignmentType,
	BorderStyle,
	Footer,
	Header,
	HeadingLevel,
	LineRuleType,
	PageNumber,
	Paragraph,
	TableOfContents,
	TabStopType,
	TextRun,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { blockParts, type Part } from './blocks';
import type { Writing } from './context';
import { colours, font, styleIds } from './styles';
import { factsOf } from './tables';
import { runs, valueRuns } from './texts';

/** The cover: what it is, its name, who it is of, its facts; and that part of the charter cannot be read. */
export function coverParts(writing: Writing): Part[] {
	const { cover, mark, fault } = writing.document;
	const kind = mark === undefined ? cover.kind : `${cover.kind} – ${mark}`;
	return [
		new Paragraph({ style: styleIds.kind, children: runs(kind) }),
		new Paragraph({ heading: HeadingLevel.TITLE, children: valueRuns(cover.title) }),
		new Paragraph({ style: styleIds.organisation, children: valueRuns(cover.organisation) }),
		...(cover.facts.length > 0 ? [factsOf(writing, cover.facts, false)] : []),
		...(fault ? [new Paragraph({ spacing: { before: 400 }, children: runs(fault.text, styleIds.awaited) })] : []),
	];
}

/** The summary, on a page of its own. */
export function summaryParts(writing: Writing): Part[] {
	const { summary } = writing.document;
	return [
		new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, children: runs(summary.title) }),
		...blockParts(writing, summary.blocks),
	];
}

/** The table of contents, its entries written. */
export function contentsParts({ words }: Writing): (Part | TableOfContents)[] {
	return [
		new Paragraph({ style: styleIds.contents, pageBreakBefore: true, children: runs(words.say('contents')) }),
		new TableOfContents(words.say('contents'), { hyperlink: true, headingStyleRange: '1-2' }),
		new Paragraph({ pageBreakBefore: true, spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.AUTO } }),
	];
}

/** What a draft has on every page: its mark across it. */
const watermark = (mark: string) =>
	new TextWatermark({ text: mark.toLocaleUpperCase(), font, color: 'D5DCE3', opacity: 0.5 });

/** The heads of pages; `first` is the cover's. */
export function heads({ document, width }: Writing): { readonly default: Header; readonly first: Header } {
	const { mark, cover } = document;
	const marked = mark === undefined ? [] : [watermark(mark)];
	const style = { color: colours.muted, size: 17 };
	return {
		default: new Header({
			children: [
				new Paragraph({
					tabStops: [{ type: TabStopType.RIGHT, position: width }],
					spacing: { after: 0 },
					children: [
						...marked,
						new TextRun({ ...style, text: shortened(cover.title.text) }),
						...(mark === undefined ? [] : [new TextRun({ ...style, bold: true, text: `\t${mark}` })]),
					],
				}),
			],
		}),
		first: new Header({ children: [new Paragraph({ children: marked })] }),
	};
}

/** The feet of pages: who it is of, the page and how many there are. */
export function feet({ document, width, words }: Writing): { readonly default: Footer; readonly first: Footer } {
	const style = { color: colours.muted, size: 17 };
	const [before = '', between = '', after = ''] = words.say('pageOf', '\0', '\0').split('\0');
	return {
		default: new Footer({
			children: [
				new Paragraph({
					tabStops: [{ type: TabStopType.RIGHT, position: width }],
					spacing: { before: 60, after: 0 },
					border: { top: { style: BorderStyle.SINGLE, size: 4, color: colours.line, space: 6 } },
					alignment: AlignmentType.START,
					children: [
						new TextRun({ ...style, text: `${shortened(document.cover.organisation.text)}\t${before}` }),
						new TextRun({ ...style, children: [PageNumber.CURRENT] }),
						new TextRun({ ...style, text: between }),
						new TextRun({ ...style, children: [PageNumber.TOTAL_PAGES] }),
						new TextRun({ ...style, text: after }),
					],
				}),
			],
		}),
		first: new Footer({ children: [new Paragraph({})] }),
	};
}

/** As much of a name as a line has room for. */
function shortened(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > 90 ? `${[...line].slice(0, 88).join('')}…` : line;
}
