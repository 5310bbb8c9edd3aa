import type { Counts, CoverageReport } from '../../server/engine/coverage/types';
import { figureIds, figureSentence } from '../figures';
import { stateBadge } from '../html/badges';
import { patterns } from '../html/bar';
import { charterText, Html, html } from '../html/tag';
import { practiceStates } from '../marks';
import { briefStyle } from './brief-style';
import type { ExportContext } from './context';
import { brief, briefIds, cover } from './html-brief';
import { listIds, nextSteps, workLists } from './html-lists';
import { practiceSection } from './html-parts';
import { reportStyle } from './style';
import { wheelStyle } from './wheel-style';
import { type ExportWords, exportWordsIn, fileName, titleOf } from './words';

/** Nothing is loaded and nothing runs: the report is one file. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A section behind the first two pages: its id, which people may link to, its title and what it holds. */
interface Section {
	readonly id: string;
	readonly title: string;
	readonly body: Html;
}

/**
 * The report as one HTML file, with its style and nothing else: no script, nothing to load. On paper, two pages say what a
 * committee needs; an annex follows, practice by practice. With `context.locations`, it says where all stands in the text
 * too, and lists what is left to do, for who works on the charter. All charter text is escaped.
 */
export function coverageToHtml(report: CoverageReport, context: ExportContext): string {
	const words = exportWordsIn(report, context.locations);
	const sections = annex(report, words);
	const link = (id: string, title: string) => html`<li><a href="#${id}">${title}</a></li>`;
	const section = ({ id, title, body }: Section) =>
		html`<section aria-labelledby="${id}" class="annex-${id}"><h2 id="${id}">${title}</h2>
${body}</section>
`;
	return html`<!DOCTYPE html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${words.tell('report.title', titleOf(report, words))}</title>
<style>${new Html(reportStyle + wheelStyle + briefStyle)}</style>
</head>
<body>
<a class="skip" href="#contenu">${words.tell('report.skip')}</a>
${patterns}
${cover(report, context, words)}
<nav aria-label="${words.tell('report.contents')}"><ul>${Object.values(briefIds(words)).map(({ id, title }) => link(id, title))}${sections.map(({ id, title }) => link(id, title))}</ul></nav>
<main id="contenu" tabindex="-1">
${brief(report, words)}
<div class="annex">
<p class="kicker">${words.tell('report.annex')}</p>
${sections.map(section)}</div></main>
<footer><p>${words.tell('report.madeBy')} · ${source(context, words)} · ${words.say('asOf', report.today)}</p></footer>
</body>
</html>
`.toString();
}

/** The charter's file: by its path for who has it at hand, else by its name. */
function source({ file }: ExportContext, words: ExportWords): Html {
	const [before = '', after = ''] = words.tell('report.source').split('{0}');
	const name = words.locations ? file : fileName(file);
	return html`${before}<code>${charterText(name)}</code>${after}`;
}

function annex(report: CoverageReport, words: ExportWords): readonly Section[] {
	const details = html`<p class="muted">${words.tell('report.annexLead')}</p>${report.practices.map((practice) => practiceSection(practice, words))}`;
	const work = words.locations ? workLists(report, words) : undefined;
	const list = (key: keyof typeof listIds): Section[] =>
		work ? [{ id: listIds[key], title: words.tell(`report.${key}`), body: work[key] }] : [];
	return [
		{ id: 'pratiques', title: words.tell('report.table'), body: practiceTable(report, words) },
		{ id: 'lire', title: words.tell('report.reading'), body: reading(report, words) },
		{ id: 'details', title: words.tell('report.details'), body: details },
		...(work ? [{ id: 'a-faire', title: words.say('next'), body: nextSteps(report, words) }] : []),
		...list('declared'),
		...list('notApplicable'),
		...list('detected'),
		...list('unresolved'),
	];
}

function practiceTable(report: CoverageReport, words: ExportWords): Html {
	const counted = ['answered', 'declared', 'inPlace', 'applicable', 'notApplicable'] as const;
	const numbers = (counts: Counts) => counted.map((key) => html`<td class="count">${counts[key]}</td>`);
	const head = [words.say('column.practice'), words.say('column.state')].map(
		(text) => html`<th scope="col">${text}</th>`,
	);
	return html`<div class="table" tabindex="0" role="group" aria-label="${words.tell('report.table')}"><table id="table-pratiques"><caption>${words.say('practices', report.practices.length)}</caption>
<thead><tr>${head}${counted.map((key) => html`<th scope="col" class="count">${words.say(`column.${key}`)}</th>`)}</tr></thead>
<tbody>${report.practices.map(
		(practice) =>
			html`<tr><th scope="row"><a href="#pratique-${practice.id}">${practice.number} · ${practice.title}</a></th><td>${stateBadge(practice.state, words)}</td>${numbers(practice.counts)}</tr>
`,
	)}</tbody>
<tfoot><tr><th scope="row">${words.say('total')}</th><td></td>${numbers(report.counts)}</tr></tfoot></table></div>`;
}

function reading(report: CoverageReport, words: ExportWords): Html {
	const titles = words.titlesNote(report.edition);
	const counted = ['notApplicable', 'indication'] as const;
	return html`<ul class="reading">${figureIds.map((id) => html`<li>${figureSentence(id, report)}</li>`)}${counted.map((key) => html`<li>${words.say(`legend.${key}`)}</li>`)}${practiceStates.map((state) => html`<li>${words.say(`legend.${state}`)}</li>`)}</ul>
<p>${words.say('derivation')}</p>${titles && html`<p>${titles}</p>`}`;
}
