/** The first page of a site: the portfolio of an organisation, as one file that needs nothing else. */
import { reportStyle } from '../export/style';
import { stateBadge } from '../html/badges';
import { patterns } from '../html/bar';
import { charterText, Html, html } from '../html/tag';
import { practiceStates } from '../marks';
import type { FiledRow } from '../portfolio/data';
import { gridTable, stateSprites } from '../portfolio/grid-table';
import { figures } from '../portfolio/html';
import { portfolioTableStyle } from '../portfolio/html-style';
import type { PageStandard } from '../portfolio/messages';
import { type PageRow, packRow } from '../portfolio/rows';
import { shownOf } from '../portfolio/shown';
import { entryOf } from '../portfolio/table';
import { overdueTable, subtotalTable } from '../portfolio/tables';
import { defaultView } from '../portfolio/view';
import { portfolioWords } from '../portfolio/words';
import type { Language } from '../words';
import { siteScript } from './script';
import { siteStyle } from './style';

/** A charter of the site, and its page. */
export interface SiteRow extends FiledRow {
	/** Relative to the index. */
	readonly href: string;
}

export interface SiteContext {
	readonly language: Language;
	readonly standard: PageStandard;
	/** `YYYY-MM-DD`. */
	readonly today: string;
	/** Of {@link siteScript}, in base 64: the page lets no other script run. */
	readonly scriptHash: string;
}

/** The whole page. */
export function indexPage(rows: readonly SiteRow[], context: SiteContext): string {
	const { language, standard, today, scriptHash } = context;
	const { practices } = standard;
	const words = portfolioWords(language, standard.words);
	const unreadable = rows.filter(({ row }) => !row.readable);
	const entries = rows.filter(({ row }) => row.readable).map(({ file, row }) => entryOf(packRow(row, file)));
	const shown = shownOf(entries, defaultView, standard, language);
	const addresses = new Map(rows.map(({ file, href }) => [file, href]));
	const linked = ({ file }: PageRow, text: Html) => html`<a href="${addresses.get(file) ?? ''}">${text}</a>`;
	const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'; base-uri 'none'; form-action 'none'`;
	return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${words.say('title')}</title>
<style>${new Html(reportStyle + portfolioTableStyle + siteStyle)}</style>
</head>
<body>
${patterns}${stateSprites}
<header><h1>${words.say('title')}</h1><p class="muted">${words.panel.say('asOf', today)}</p></header>
<main>
<section aria-label="${words.panel.say('summary')}">${figures(shown.totals, words)}</section>
<form class="find" role="search" aria-label="${words.say('filters')}" hidden>
<label>${words.say('filter.text')} <input type="search" name="texte" placeholder="${words.say('filter.textHint')}" autocomplete="off"></label>
<label>${words.say('filter.phase')} <select name="phase"><option value="">${words.say('filter.anyPhase')}</option>${standard.words.phases.map(({ id }) => html`<option value="${id}">${words.panel.phase(id)}</option>`)}</select></label>
<label class="check"><input type="checkbox" name="ecarts"> ${words.say('filter.onlyGaps')}</label>
</form>
<p class="shown" id="montrees" role="status" data-une="${foundOf(1, language)}" data-plusieurs="${foundOf(2, language)}">${words.count('shown', entries.length)}</p>
<div class="table" tabindex="0" role="group" aria-label="${words.say('grid')}">${gridTable(entries, standard, words, { attributes: found, name: linked })}</div>
<ul class="legend">${practiceStates.map((state) => html`<li>${stateBadge(state, words.panel)}</li>`)}</ul>
${
	unreadable.length > 0 &&
	html`<section><h2>${words.count('unreadable', unreadable.length)}</h2><p class="muted">${words.count('unreadableLead', unreadable.length)}</p><ul>${unreadable.map(({ file, href }) => html`<li><a href="${href}"><code>${charterText(file)}</code></a></li>`)}</ul></section>`
}
<section><h2>${words.say('overdue')}</h2><p class="muted">${words.say('overdue.lead')}</p>${shown.overdue.length > 0 ? html`<div class="table" tabindex="0" role="group" aria-label="${words.say('overdue')}">${overdueTable(shown.overdueShown, standard, words, { initiative: linked })}</div>` : html`<p>${words.say('overdue.none')}</p>`}</section>
<section><h2>${words.say('subtotals')}</h2><p class="muted">${words.say('subtotals.lead')}</p>${(['organisation', 'phase'] as const).map((by) => html`<div class="table" tabindex="0" role="group" aria-label="${words.say(`subtotals.${by}`)}">${subtotalTable(by, shown.groups[by], shown.totals, words)}</div>`)}</section>
<section><h2>${words.panel.say('practices', practices.length)}</h2><ol class="practices">${practices.map(({ number, title }) => html`<li value="${number}">${title}</li>`)}</ol></section>
</main>
<script>${new Html(siteScript)}</script>
</body>
</html>
`.toString();
}

/** « {0} initiatives sur {1} », its numbers to be put in by the script. */
function foundOf(n: number, language: Language): string {
	const words = portfolioWords(language);
	const [one, of] = [words.number(n), '\u0001'];
	return words.count('shownOf', n, of).replace(one, '{0}').replace(of, '{1}');
}

/** What a row is found by. */
function found(row: PageRow): Html {
	const text = [row.name, row.organisation, row.file].join(' ');
	const gap = row.states.includes('gap') ? 'oui' : 'non';
	return html` data-texte="${text}" data-phase="${row.phase ?? ''}" data-ecart="${gap}"`;
}
