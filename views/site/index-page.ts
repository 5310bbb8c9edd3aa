/** The first page of a site: the portfolio of an organisation, as one file that needs nothing else. */
import type { PracticeState, StandardWords } from '../../server/engine/coverage/types';
import { reportStyle } from '../export/style';
import { stateBadge } from '../html/badges';
import { bar, barLegend, patterns } from '../html/bar';
import { stateIcon } from '../html/icons';
import { charterText, Html, html } from '../html/tag';
import { practiceStates, stateIds } from '../marks';
import type { FiledRow } from '../portfolio/data';
import { sumCounts } from '../portfolio/rows';
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
	readonly standard: StandardWords;
	/** In order. */
	readonly practices: readonly { readonly id: string; readonly number: number; readonly title: string }[];
	/** `YYYY-MM-DD`. */
	readonly today: string;
	/** Of {@link siteScript}, in base 64: the page lets no other script run. */
	readonly scriptHash: string;
}

const sprite = (state: PracticeState) =>
	html`<symbol id="etat-${stateIds[state]}" viewBox="0 0 16 16">${stateIcon(state)}</symbol>`;
const use = (state: PracticeState) =>
	html`<svg class="icon icon-state-${stateIds[state]}" aria-hidden="true"><use href="#etat-${stateIds[state]}"/></svg>`;

/** The whole page. */
export function indexPage(rows: readonly SiteRow[], context: SiteContext): string {
	const { language, standard, practices, today, scriptHash } = context;
	const words = portfolioWords(language, standard);
	const readable = rows.filter(({ row }) => row.readable);
	const unreadable = rows.filter(({ row }) => !row.readable);
	const counts = sumCounts(readable.map(({ row }) => row.counts));
	const withoutGap = readable.reduce((sum, { row }) => sum + row.practicesWithoutGap, 0);
	const organisations = new Set(readable.map(({ row }) => row.organisation).filter((name) => name !== '')).size;
	const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'; base-uri 'none'; form-action 'none'`;
	const figure = (n: number | string, label: string) =>
		html`<li class="figure"><span class="number">${n}</span> <span class="label">${label}</span></li>`;
	return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${words.say('title')}</title>
<style>${new Html(reportStyle + siteStyle)}</style>
</head>
<body>
${patterns}<svg class="sprites" aria-hidden="true">${practiceStates.map(sprite)}</svg>
<header><h1>${words.say('title')}</h1><p class="muted">${words.panel.say('asOf', today)}</p></header>
<main>
<section aria-label="${words.panel.say('summary')}"><ul class="figures">
${figure(words.number(readable.length), words.count('shown', readable.length).replace(/^\S+\s/, ''))}
${figure(words.number(organisations), words.count('organisations', organisations).replace(/^\S+\s/, ''))}
${figure(words.number(counts.inPlace), words.panel.say('inPlace'))}
${figure(`${words.number(withoutGap)}/${words.number(readable.length * practices.length)}`, words.panel.say('withoutGap'))}
</ul>${bar(counts, words.panel)}${barLegend(counts, words.panel)}</section>
<form class="find" role="search" aria-label="${words.say('filters')}" hidden>
<label>${words.say('filter.text')} <input type="search" name="texte" placeholder="${words.say('filter.textHint')}" autocomplete="off"></label>
<label>${words.say('filter.phase')} <select name="phase"><option value="">${words.say('filter.anyPhase')}</option>${standard.phases.map(({ id }) => html`<option value="${id}">${words.panel.phase(id)}</option>`)}</select></label>
<label class="check"><input type="checkbox" name="ecarts"> ${words.say('filter.onlyGaps')}</label>
</form>
<p class="shown" id="montrees" role="status" data-une="${shownOf(1, language)}" data-plusieurs="${shownOf(2, language)}">${words.count('shown', readable.length)}</p>
<div class="table" tabindex="0" role="group" aria-label="${words.say('grid')}"><table id="portefeuille">
<thead><tr><th scope="col">${words.say('initiative')}</th><th scope="col">${words.say('organisation')}</th><th scope="col">${words.say('phase')}</th><th scope="col" class="count">${words.say('withoutGap')}</th><th scope="col" class="count">${words.say('inPlace')}</th>${practices.map(({ number, title }) => html`<th scope="col" class="practice"><abbr title="${title}">${number}</abbr></th>`)}</tr></thead>
<tbody>
${readable.map((one) => rowOf(one, context))}</tbody>
</table></div>
<ul class="legend">${practiceStates.map((state) => html`<li>${stateBadge(state, words.panel)}</li>`)}</ul>
${
	unreadable.length > 0 &&
	html`<section><h2>${words.count('unreadable', unreadable.length)}</h2><p class="muted">${words.count('unreadableLead', unreadable.length)}</p><ul>${unreadable.map(({ file, href }) => html`<li><a href="${href}"><code>${charterText(file)}</code></a></li>`)}</ul></section>`
}
<section><h2>${words.panel.say('practices', practices.length)}</h2><ol class="practices">${practices.map(({ number, title }) => html`<li value="${number}">${title}</li>`)}</ol></section>
</main>
<script>${new Html(siteScript)}</script>
</body>
</html>
`.toString();
}

/** « {0} initiatives sur {1} », its numbers to be put in by the script. */
function shownOf(n: number, language: Language): string {
	const words = portfolioWords(language);
	const [one, of] = [words.number(n), '\u0001'];
	return words.count('shownOf', n, of).replace(one, '{0}').replace(of, '{1}');
}

function rowOf({ file, href, row }: SiteRow, { language, standard, practices }: SiteContext): Html {
	const words = portfolioWords(language, standard);
	const { phase, counts } = row;
	const search = [row.name, row.organisation, file].join(' ');
	const gap = row.practices.some(({ state }) => state === 'gap') ? 'oui' : 'non';
	const cells = row.practices.map(({ state, counts: own }, index) => {
		const share = own.applicable === 0 ? '–' : `${own.inPlace}/${own.applicable}`;
		const title = practices[index]?.title ?? '';
		return html`<td class="state" title="${title}">${use(state)}<span class="hidden">${words.panel.state(state)}, </span>${share}</td>`;
	});
	return html`<tr data-texte="${search}" data-phase="${phase ?? ''}" data-ecart="${gap}"><th scope="row"><a href="${href}">${row.name ? charterText(row.name) : words.panel.say('untitled')}</a><span class="file">${charterText(file)}</span></th><td>${row.organisation ? charterText(row.organisation) : '–'}</td><td>${phase ? words.panel.phase(phase) : '–'}</td><td class="count">${row.practicesWithoutGap}/${row.practices.length}</td><td class="count">${counts.inPlace}/${counts.applicable}</td>${cells}</tr>
`;
}
