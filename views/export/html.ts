import type { ActionCoverage, Counts, CoverageReport } from '../../server/engine/coverage/types';
import { sayCount } from '../../server/engine/texts/text';
import { stateBadge, wording } from '../html/badges';
import { bar, barLegend, patterns } from '../html/bar';
import { charterText, Html, html, type Part, prose } from '../html/tag';
import { practiceStates } from '../marks';
import { legend } from '../picture/legend';
import { wheel } from '../picture/wheel';
import { pictureWords } from '../picture/words';
import { exportTexts } from '../texts/export';
import type { ExportContext } from './context';
import { assessedText, dateText, detectedPlaces, evidenceItem, evidenceText, practiceSection } from './html-parts';
import { listsOf, placedActions, type Unresolved } from './lists';
import { reportStyle } from './style';
import { wheelStyle } from './wheel-style';
import { type ExportWords, exportWordsIn, placeWord, reasonWord, titleOf, unresolvedDetail } from './words';

/** Nothing is loaded and nothing runs: the report is one file. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const sections = [
	'figures',
	'next',
	'table',
	'declared',
	'notApplicable',
	'detected',
	'unresolved',
	'details',
	'reading',
] as const;
type Section = (typeof sections)[number];

/** Ids of the sections, which people may link to. */
const ids: Record<Section, string> = {
	figures: 'chiffres',
	next: 'a-faire',
	table: 'pratiques',
	declared: 'declare',
	notApplicable: 'sans-objet',
	detected: 'detecte',
	unresolved: 'non-resolu',
	details: 'details',
	reading: 'lire',
};

function titleOfSection(key: Section, words: ExportWords): string {
	if (key === 'figures') return words.say('summary');
	return key === 'next' ? words.say('next') : words.tell(`report.${key}`);
}

/**
 * The report as one HTML file, with its style and nothing else: no script, nothing to load. It says all that is declared,
 * detected and not resolved, and is made to be read on screen and printed. All charter text is escaped.
 */
export function coverageToHtml(report: CoverageReport, context: ExportContext): string {
	const words = exportWordsIn(report);
	const title = words.tell('report.title', titleOf(report, words));
	const bodies: Record<Section, Html> = {
		figures: figures(report, words),
		next: nextSteps(report, words),
		table: html`${atAGlance(report, words)}${practiceTable(report, words)}`,
		...lists(report, words),
		details: html`${report.practices.map((practice) => practiceSection(practice, words))}`,
		reading: reading(report, words),
	};
	const link = (key: Section) => html`<li><a href="#${ids[key]}">${titleOfSection(key, words)}</a></li>`;
	const section = (key: Section) =>
		html`<section aria-labelledby="${ids[key]}"><h2 id="${ids[key]}">${titleOfSection(key, words)}</h2>
${bodies[key]}</section>
`;
	return html`<!DOCTYPE html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Html(reportStyle + wheelStyle)}</style>
</head>
<body>
<a class="skip" href="#contenu">${words.tell('report.skip')}</a>
${patterns}
${header(report, context, words)}
<nav aria-label="${words.tell('report.contents')}"><ul>${sections.map(link)}</ul></nav>
<main id="contenu" tabindex="-1">
${sections.map(section)}</main>
<footer><p>${words.tell('report.madeBy')} · <code>${charterText(context.file)}</code> · ${words.say('asOf', report.today)}</p></footer>
</body>
</html>
`.toString();
}

function header(report: CoverageReport, { file, home }: ExportContext, words: ExportWords): Html {
	const { organisation, phase, responsible } = report.initiative;
	const item = (term: string, description: Part) =>
		description && html`<div><dt>${term}</dt><dd>${description}</dd></div>`;
	const own = (text: string | undefined) => (text ? charterText(text) : undefined);
	return html`<header>${home && html`<p><a href="${home.href}">← ${home.title}</a></p>`}<p class="kicker">${words.say('title')}</p>
<h1>${charterText(titleOf(report, words))}</h1>
${!report.current && html`<p class="notice">${words.tell('report.old')}</p>`}
<dl class="meta">${item(words.tell('report.organisation'), own(organisation))}
${item(words.tell('report.phase'), phase ? words.phase(phase) : words.say('phase.none'))}
${item(words.tell('report.edition'), words.edition(report.edition))}
${item(words.tell('report.date'), report.today)}
${item(words.tell('report.file'), html`<code>${charterText(file)}</code>`)}
${item(words.tell('report.responsible'), own(responsible))}</dl>
${report.initiative.type === 'retrait' && html`<p class="muted">${words.say('retirement')}</p>`}</header>`;
}

function figures(report: CoverageReport, words: ExportWords): Html {
	const { counts } = report;
	const figure = (id: string, n: number, label: string, of: string) =>
		html`<li class="figure" id="${id}"><span class="number">${n}</span> <span class="label">${label}</span> <span class="of">${of}</span></li>`;
	const of = words.count('ofApplicable', counts.applicable);
	return html`<ul class="figures">
${figure('repondues', counts.answered, words.count('answered', counts.answered), of)}
${figure('declarees', counts.declared, words.count('declared', counts.declared), of)}
${figure('en-place', counts.inPlace, words.say('inPlace'), of)}
${figure('sans-ecart', report.practicesWithoutGap, words.say('withoutGap'), words.say('ofPractices', report.practices.length))}
</ul>
${bar(counts, words)}${barLegend(counts, words)}
<ul class="asides">${words.asides(counts).map((text) => html`<li>${text}</li>`)}<li>${words.count('expectedNow', counts.expectedNow)}</li></ul>`;
}

function nextSteps(report: CoverageReport, words: ExportWords): Html {
	const actions = new Map(placedActions(report).map(({ action }) => [action.id, action]));
	const step = (id: string, reason?: string) => {
		const action = actions.get(id);
		return (
			action &&
			html`<li>${actionLink(action, words)}${reason && html` <strong>(${reason})</strong>`}<br>${prose(action.nextStep)}</li>`
		);
	};
	const { now, later } = report.next;
	const nothing = words.tell(report.initiative.phase ? 'report.nothingNext' : 'report.nothingExpected');
	const first =
		now.length > 0
			? html`<h3>${words.tell('report.now')}</h3><ol class="steps">${now.map(({ action, reason }) => step(action, words.tell(`next.${reason}`)))}</ol>`
			: html`<p>${nothing}</p>`;
	const second =
		later.length > 0 &&
		report.nextPhase &&
		html`<h3>${words.tell('report.later', words.phase(report.nextPhase).toLowerCase())}</h3><ol class="steps">${later.map((id) => step(id))}</ol>`;
	return html`${first}${second}`;
}

function actionLink(action: ActionCoverage, words: ExportWords): Html {
	return html`<a href="#action-${action.id}">${action.number}</a> ${wording(action.wording, action.translation, words)}`;
}

/** The wheel, which says nothing that the table does not. */
function atAGlance(report: CoverageReport, words: ExportWords): Html {
	return html`<div class="wheel-figure">${wheel(report, words)}${legend(pictureWords(words), words)}</div>`;
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

/** One column of a list: its title, what it says of an item, and whether that may be long. */
type Column<T> = readonly [title: string, cell: (item: T) => Part, long?: 'long'];

function table<T extends { readonly action: ActionCoverage }>(
	id: string,
	caption: string,
	items: readonly T[],
	columns: readonly Column<T>[],
	words: ExportWords,
): Html {
	if (items.length === 0) return html`<p>${words.tell('report.none')}</p>`;
	const row = (item: T) =>
		html`<tr><th scope="row">${actionLink(item.action, words)}</th>${columns.map(([, cell]) => html`<td>${cell(item)}</td>`)}</tr>
`;
	const head = columns.map(([title, , long]) => html`<th scope="col"${long && html` class="text"`}>${title}</th>`);
	return html`<div class="table" tabindex="0" role="group" aria-label="${caption}"><table id="table-${id}" class="wide"><caption>${sayCount(exportTexts, 'report.rows', words.language, items.length)}</caption>
<thead><tr><th scope="col" class="text">${words.tell('word.action')}</th>${head}</tr></thead>
<tbody>${items.map(row)}</tbody></table></div>`;
}

function lists(
	report: CoverageReport,
	words: ExportWords,
): Record<'declared' | 'notApplicable' | 'detected' | 'unresolved', Html> {
	const { declared, notApplicable, detectedOnly, unresolved } = listsOf(report);
	type Item = { readonly action: ActionCoverage };
	const own = (text: string | undefined) => (text ? charterText(text) : '');
	const reason: Column<Item> = [words.tell('word.reason'), ({ action }) => own(reasonWord(action, words))];
	const justification: Column<Item> = [words.say('justification'), ({ action }) => own(action.justification), 'long'];
	const caption = (key: Section) => titleOfSection(key, words);
	return {
		declared: table(
			ids.declared,
			caption('declared'),
			declared,
			[
				[words.tell('word.status'), ({ action }) => statusText(action, words)],
				[words.say('responsible'), ({ action }) => own(action.responsible)],
				[words.say('dueDate'), ({ action }) => action.dueDate && dateText(action.dueDate)],
				[words.tell('word.assessed'), ({ action }) => assessedText(action, words)],
				[
					words.say('evidence'),
					({ action }) =>
						action.evidence.length > 0 && html`<ul>${action.evidence.map((one) => evidenceItem(one, words))}</ul>`,
					'long',
				],
			],
			words,
		),
		notApplicable: table(ids.notApplicable, caption('notApplicable'), notApplicable, [reason, justification], words),
		detected: table(
			ids.detected,
			caption('detected'),
			detectedOnly,
			[
				[words.say('indication'), ({ action }) => words.say(`indication.${action.indication}`)],
				[words.tell('word.where'), ({ action }) => detectedPlaces(action, words), 'long'],
			],
			words,
		),
		unresolved: html`${table<Unresolved>(
			ids.unresolved,
			caption('unresolved'),
			unresolved,
			[
				[words.tell('word.what'), ({ kind }) => words.tell(`unresolved.${kind}`)],
				[words.tell('word.detail'), (one) => unresolvedText(one, words), 'long'],
				[words.tell('word.where'), ({ range }) => placeWord(range, words)],
			],
			words,
		)}
${unresolved.some(({ kind }) => kind === 'notVerified') && html`<p class="muted">${words.tell('report.urls')}</p>`}`,
	};
}

/** The declared status, and the counted one where it is another. */
function statusText({ status, countedStatus }: ActionCoverage, words: ExportWords): Html {
	const counted = words.tell('report.counted', words.status(countedStatus).toLowerCase());
	return html`${words.status(status)}${status !== countedStatus && html` <span class="muted">(${counted})</span>`}`;
}

function unresolvedText(one: Unresolved, words: ExportWords): Html {
	const isEvidence = one.kind === 'broken' || one.kind === 'unknown' || one.kind === 'notVerified';
	return isEvidence ? evidenceText(one.detail) : charterText(unresolvedDetail(one, words));
}

function reading({ edition }: CoverageReport, words: ExportWords): Html {
	const titles = words.titlesNote(edition);
	const counted = ['answered', 'declared', 'inPlace', 'notApplicable', 'indication'] as const;
	return html`<ul class="reading">${counted.map((key) => html`<li>${words.say(`legend.${key}`)}</li>`)}${practiceStates.map((state) => html`<li>${words.say(`legend.${state}`)}</li>`)}</ul>
<p>${words.say('derivation')}</p>${titles && html`<p>${titles}</p>`}`;
}
