/** A portfolio as one HTML file that needs nothing else, to read, to print and to attach. */

import { reportStyle } from '../export/style';
import { stateBadge } from '../html/badges';
import { bar, barLegend, patterns } from '../html/bar';
import { charterText, Html, html } from '../html/tag';
import { practiceStates } from '../marks';
import { chosenWords, type ExportedPortfolio, overdueChosen } from './exported';
import { gridTable, stateSprites } from './grid-table';
import { portfolioStyle } from './html-style';
import { countsOf } from './rows';
import { commonGaps, type Totals } from './table';
import { actionName, overdueTable, subtotalTable } from './tables';
import { type PortfolioWords, portfolioWords } from './words';

/** Nothing is loaded and nothing runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The whole page. */
export function portfolioToHtml(exported: ExportedPortfolio): string {
	const { language, today, standard, shown, unreadable } = exported;
	const words = portfolioWords(language, standard.words);
	const { say, panel } = words;
	const section = (title: string, content: Html) => html`<section><h2>${title}</h2>${content}</section>`;
	const gaps = commonGaps(
		shown.entries,
		standard.actions.map(({ id }) => id),
	);
	const grid =
		shown.entries.length === 0
			? html`<p>${say(shown.readable > 0 ? 'noMatch' : 'export.none')}</p>`
			: html`<div class="table wide-table" tabindex="0" role="group" aria-label="${say('grid')}">${gridTable(shown.lines, standard, words)}</div>
<ul class="legend">${practiceStates.map((state) => html`<li>${stateBadge(state, panel)}</li>`)}</ul>`;
	return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${say('title')}</title>
<style>${new Html(reportStyle + portfolioStyle)}</style>
</head>
<body>
${patterns}${stateSprites}
<header><h1>${say('title')}</h1><p class="muted">${panel.say('asOf', today)}</p>
<ul class="chosen">${chosenWords(exported, words).map((text) => html`<li>${charterText(text)}</li>`)}</ul></header>
<main>
<section aria-label="${panel.say('summary')}">${figures(shown.totals, words)}</section>
${section(say('grid'), grid)}
${section(say('overdue'), overdue(exported, words))}
${shown.entries.length > 0 && section(say('subtotals'), html`<p class="muted">${say('subtotals.lead')}</p>${(['organisation', 'phase'] as const).map((by) => html`<div class="table" tabindex="0" role="group" aria-label="${say(`subtotals.${by}`)}">${subtotalTable(by, shown.groups[by], shown.totals, words)}</div>`)}`)}
${gaps.length > 0 && section(say('gaps'), html`<p class="muted">${say('export.gapsLead')}</p><ol class="common-gaps">${gaps.map(({ action, count }) => html`<li><span>${actionName(action, standard)}</span> <span class="count">${words.count('shown', count)}</span></li>`)}</ol>`)}
${unreadable.length > 0 && section(words.count('unreadable', unreadable.length), html`<ul class="files">${unreadable.map(({ file }) => html`<li><code>${charterText(file)}</code></li>`)}</ul>`)}
${section(panel.say('practices', standard.practices.length), html`<ol class="practices">${standard.practices.map(({ number, title }) => html`<li value="${number}">${title}</li>`)}</ol>`)}
</main>
</body>
</html>
`.toString();
}

/** The figures of some initiatives, their three fractions each of what applies. */
export function figures(totals: Totals, words: PortfolioWords): Html {
	const counts = countsOf(totals.counts);
	const { panel, number } = words;
	const figure = (n: number, label: string, of: string) =>
		html`<li class="figure"><span class="number">${number(n)}</span> <span class="label">${label}</span> <span class="of">${of}</span></li>`;
	const of = panel.count('ofApplicable', counts.applicable, number(counts.applicable));
	return html`<ul class="figures">
${figure(totals.initiatives, words.say('column.initiatives').toLowerCase(), words.count('organisations', totals.organisations))}
${figure(counts.answered, panel.count('answered', counts.answered), of)}
${figure(counts.declared, panel.count('declared', counts.declared), of)}
${figure(counts.inPlace, panel.say('inPlace'), of)}
${figure(totals.withoutGap, panel.say('withoutGap'), panel.say('ofPractices', number(totals.practices.length * totals.initiatives)))}
</ul>
${bar(counts, panel)}${barLegend(counts, panel)}
<ul class="asides">${panel.asides(counts).map((text) => html`<li>${text}</li>`)}</ul>`;
}

function overdue(exported: ExportedPortfolio, words: PortfolioWords): Html {
	const { shown, standard } = exported;
	const chosen = overdueChosen(exported, words);
	const list =
		shown.overdueShown.length > 0
			? html`<div class="table" tabindex="0" role="group" aria-label="${words.say('overdue')}">${overdueTable(shown.overdueShown, standard, words)}</div>`
			: html`<p>${words.say(shown.overdue.length > 0 ? 'overdue.noMatch' : 'overdue.none')}</p>`;
	return html`<p class="muted">${words.say('overdue.lead')}</p>${chosen && html`<p>${charterText(chosen)}</p>`}${list}`;
}
