/** The styles and the numbering of a document for Word: what people change there, they change once. */
import {
	AlignmentType,
	type INumberingOptions,
	type IStylesOptions,
	LevelFormat,
	LevelSuffix,
	LineRuleType,
	TabStopType,
} from 'docx';
import type { Language } from '../../../server/engine/texts/text';

/** Found on Windows and on the Mac; other programs have one of the same widths. */
export const font = 'Arial';

export const colours = {
	text: '1B2733',
	muted: '55616D',
	accent: '095797',
	head: 'DDE7F0',
	band: 'F1F4F7',
	line: 'B8C2CC',
	awaited: 'FFF1CC',
	awaitedText: '7A4300',
} as const;

/** Names of our own styles, beside those that Word has. */
export const styleIds = {
	cell: 'CharteCellule',
	head: 'CharteEntete',
	note: 'CharteNote',
	label: 'CharteLibelle',
	awaited: 'CharteACompleter',
	kind: 'CharteGenre',
	organisation: 'CharteOrganisme',
	contents: 'CharteTitreTable',
	figure: 'CharteFigure',
} as const;

/** Lists and numbers of headings. */
export const lists = { headings: 'titres', annexes: 'annexes', bullets: 'puces', cells: 'puces-cellules' } as const;

const heading = (size: number, before: number, after: number) => ({
	run: { size, bold: true, color: colours.accent },
	paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

/** Names of styles as people read them in Word’s list of styles. */
const names = {
	cell: { fr: 'Charte – cellule', en: 'Charter – cell' },
	head: { fr: 'Charte – en-tête de tableau', en: 'Charter – table head' },
	note: { fr: 'Charte – note', en: 'Charter – note' },
	label: { fr: 'Charte – libellé', en: 'Charter – label' },
	awaited: { fr: 'Charte – à compléter', en: 'Charter – to be completed' },
	kind: { fr: 'Charte – genre', en: 'Charter – kind' },
	organisation: { fr: 'Charte – organisme', en: 'Charter – organization' },
	contents: { fr: 'Charte – titre de table', en: 'Charter – contents title' },
	figure: { fr: 'Charte – figure', en: 'Charter – figure' },
} as const;

export function stylesIn(language: Language): IStylesOptions {
	const value = language === 'fr' ? 'fr-CA' : 'en-CA';
	const own = (id: keyof typeof styleIds) => ({ id: styleIds[id], name: names[id][language], quickFormat: true });
	const based = (id: keyof typeof styleIds) => ({ ...own(id), basedOn: 'Normal' });
	return {
		default: {
			document: {
				run: { font, size: 21, color: colours.text, language: { value } },
				paragraph: { spacing: { after: 120, line: 271, lineRule: LineRuleType.AUTO } },
			},
			title: {
				run: { size: 56, bold: true, color: colours.accent },
				paragraph: { spacing: { before: 240, after: 240, line: 240, lineRule: LineRuleType.AUTO } },
			},
			heading1: heading(32, 480, 160),
			heading2: heading(25, 320, 120),
			heading3: { ...heading(22, 240, 80), run: { size: 22, bold: true, color: colours.text } },
			caption: {
				run: { size: 18, bold: false, italics: false, color: colours.muted },
				paragraph: { spacing: { before: 60, after: 200 }, keepLines: true },
			},
			hyperlink: { run: { color: colours.accent, underline: {} } },
		},
		paragraphStyles: [
			{
				...based('cell'),
				run: { size: 18 },
				paragraph: { spacing: { before: 20, after: 20, line: 250, lineRule: LineRuleType.AUTO } },
			},
			{
				...own('head'),
				basedOn: styleIds.cell,
				run: { size: 18, bold: true },
				paragraph: { spacing: { before: 40, after: 40, line: 250, lineRule: LineRuleType.AUTO }, keepNext: true },
			},
			{ ...based('note'), run: { color: colours.muted, size: 19 } },
			{
				...based('kind'),
				run: { size: 24, color: colours.muted, allCaps: true, characterSpacing: 30 },
				paragraph: { spacing: { before: 2600, after: 120 } },
			},
			{ ...based('organisation'), run: { size: 28 }, paragraph: { spacing: { after: 600 } } },
			{
				...based('contents'),
				next: 'Normal',
				run: { size: 32, bold: true, color: colours.accent },
				paragraph: { spacing: { before: 0, after: 200 }, keepNext: true },
			},
			{
				...based('figure'),
				paragraph: { spacing: { before: 120, after: 0, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
			},
			...[1, 2].map((level) => ({
				id: `TOC${level}`,
				name: `toc ${level}`,
				basedOn: 'Normal',
				next: 'Normal',
				run: level === 1 ? { bold: true, size: 20 } : { size: 20 },
				paragraph: {
					spacing: { before: level === 1 ? 100 : 0, after: 20, line: 250, lineRule: LineRuleType.AUTO },
					indent: { left: level === 1 ? 0 : 280 },
				},
			})),
		],
		characterStyles: [
			{ ...own('label'), basedOn: 'DefaultParagraphFont', run: { bold: true } },
			{
				...own('awaited'),
				basedOn: 'DefaultParagraphFont',
				run: { italics: true, color: colours.awaitedText, shading: { fill: colours.awaited } },
			},
		],
	};
}

const bullet = (left: number) => ({
	level: 0,
	format: LevelFormat.BULLET,
	text: '•',
	alignment: AlignmentType.START,
	style: { paragraph: { indent: { left, hanging: left }, spacing: { after: 60 } } },
});

/** A heading’s number, in the margin of its text where there is room. */
const numbered = (
	level: number,
	text: string,
	left: number,
	format: (typeof LevelFormat)[keyof typeof LevelFormat],
) => ({
	level,
	format,
	text,
	alignment: AlignmentType.START,
	suffix: LevelSuffix.TAB,
	style: { paragraph: { indent: { left, hanging: left }, tabStops: [{ type: TabStopType.LEFT, position: left }] } },
});

/** @param annex « Annexe {0} », with the mark of Word for the letter in its place */
export function numberingOf(annex: string): INumberingOptions {
	return {
		config: [
			{
				reference: lists.headings,
				levels: [numbered(0, '%1', 560, LevelFormat.DECIMAL), numbered(1, '%1.%2', 740, LevelFormat.DECIMAL)],
			},
			{
				reference: lists.annexes,
				levels: [
					{
						...numbered(0, `${annex} –`, 0, LevelFormat.UPPER_LETTER),
						suffix: LevelSuffix.SPACE,
						style: { paragraph: { indent: { left: 0, hanging: 0 } } },
					},
					numbered(1, '%1.%2', 740, LevelFormat.DECIMAL),
				],
			},
			{ reference: lists.bullets, levels: [bullet(360)] },
			{ reference: lists.cells, levels: [bullet(200)] },
		],
	};
}
