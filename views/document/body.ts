/** The document of a charter as HTML: the same in the reading view and in a file. */
import type { Section } from '../../server/engine/document/types';
import { type Html, html } from '../html/tag';
import { blocksHtml, definitionsHtml, toLine } from './blocks';
import { valueHtml } from './cells';
import { type Drawing, marked, placed } from './context';

/** Where a section stands: from the first of its places to the last that follows without another between. */
const firstPlace = ({ places }: Section) => places[0];

function sectionHtml(drawing: Drawing, section: Section): Html {
	const { words } = drawing;
	const { id, number, annex, title } = section;
	const blocks = blocksHtml(drawing, section.blocks);
	const left = marked(
		drawing,
		section.places.flatMap((place) => drawing.marks.take(place)),
	);
	const at = firstPlace(section);
	const shown = annex ? `${words.say('annex', number)} –` : number;
	return html`<section class="part${annex && ' annex'}" id="${id}" aria-labelledby="${id}-title" data-places="${JSON.stringify(
		drawing.live ? section.places.map(({ start, end }) => [start.line, end.line]) : [],
	)}"><h2 id="${id}-title"${placed(drawing, at)}><span class="number">${shown}</span> ${title}${toLine(drawing, at)}</h2>
${left}${blocks}</section>
`;
}

function coverHtml(drawing: Drawing, left: Html | undefined): Html {
	const { cover, mark } = drawing.document;
	return html`<header class="cover"${placed(drawing, cover.title.at)}>
<p class="kind">${cover.kind}${mark !== undefined && html` <span class="draft">${mark}</span>`}</p>
<h1>${valueHtml(drawing, cover.title)}</h1>
<p class="organisation">${valueHtml(drawing, cover.organisation)}</p>
${definitionsHtml(drawing, { kind: 'definitions', rows: cover.facts })}${left}</header>
`;
}

function contentsHtml({ document: { sections }, words }: Drawing): Html {
	const shown = ({ number, annex }: Section) => (annex ? words.say('annex', number) : number);
	return html`<nav class="contents" aria-labelledby="contents"><h2 id="contents">${words.say('contents')}</h2>
<ol>${sections.map(
		(section) =>
			html`<li><a href="#${section.id}"><span class="number">${shown(section)}</span> <span>${section.title}</span></a></li>`,
	)}</ol></nav>
`;
}

/** The cover, the summary, the table of contents and the sections. */
export function bodyHtml(drawing: Drawing): Html {
	const { document } = drawing;
	// The sections come first to what is found in them; the cover has what is left.
	const sections = document.sections.map((section) => sectionHtml(drawing, section));
	const left = marked(drawing, drawing.marks.rest());
	const notice =
		document.fault &&
		html`<p class="notice" role="note">${document.fault.text}</p>
`;
	const summary = html`<section class="summary" id="summary" aria-labelledby="summary-title"><h2 id="summary-title">${document.summary.title}</h2>
${blocksHtml(drawing, document.summary.blocks)}</section>
`;
	return html`${notice}${coverHtml(drawing, left)}${summary}${contentsHtml(drawing)}${sections}`;
}
