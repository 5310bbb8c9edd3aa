/** The document of a charter for Word. It has packages of its own, and so a bundle that is loaded when it is asked for. */
import { Document, Packer } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { CharterDocument } from '../../../server/engine/document/types';
import { sectionParts } from './blocks';
import { writingOf } from './context';
import { finished } from './finish';
import { contentsParts, coverParts, feet, heads, summaryParts } from './front';
import { margin, type Paper, papers } from './page';
import { numberingOf, stylesIn } from './styles';
import { written } from './texts';

export type { Paper } from './page';

export interface DocxOptions {
	readonly paper: Paper;
}

/**
 * The bytes of a `.docx` file: with its styles, numbered headings, a table of contents whose entries and pages are written, and
 * pictures as SVG and PNG. The same document gives the same bytes.
 */
export async function documentToDocx(
	document: CharterDocument,
	{ paper }: DocxOptions = { paper: 'letter' },
): Promise<Uint8Array> {
	const writing = writingOf(document, paper);
	const { cover, language } = document;
	const organisation = cover.organisation.missing ? '' : written(cover.organisation.text);
	const facts = cover.facts.flatMap(({ cell }) => cell.values.flatMap(({ text, missing }) => (missing ? [] : [text])));
	const file = new Document({
		title: written(cover.title.text),
		subject: cover.kind,
		creator: organisation || cover.kind,
		lastModifiedBy: organisation || cover.kind,
		keywords: written([cover.kind, ...(document.mark ? [document.mark] : []), ...facts.slice(0, 2)].join(', ')),
		description: written([cover.kind, organisation, ...facts].filter(Boolean).join(' – ')),
		styles: stylesIn(language),
		numbering: numberingOf(writing.words.say('annex', '%1')),
		// Of what it cannot lay out as Word does, such as a letter of a rare script, it goes on with the nearest.
		pageNumbers: estimatePageNumbersWith({ guess: true }),
		sections: [
			{
				properties: {
					titlePage: true,
					page: {
						size: papers[paper],
						margin: { top: margin, bottom: margin, left: margin, right: margin, header: 700, footer: 600 },
					},
				},
				headers: heads(writing),
				footers: feet(writing),
				children: [
					...coverParts(writing),
					...summaryParts(writing),
					...contentsParts(writing),
					...document.sections.flatMap((section) => sectionParts(writing, section)),
				],
			},
		],
	});
	return finished(new Uint8Array(await Packer.toArrayBuffer(file)), document);
}
