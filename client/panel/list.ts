import type { ActionCoverage, CoverageReport, GroupCoverage, PracticeCoverage } from '../../server/protocol';
import { type Html, html } from './html';
import { markIcon, otherIcon } from './icons';
import { actionFacts, actionStatus, bar, declareMenu, markOf, stateBadge, wording } from './parts';
import type { PanelView } from './view';
import type { Words } from './words';

/** The practices and their actions, filtered, grouped and sorted as the view says. */
export function practiceList(report: CoverageReport, _view: PanelView, open: ReadonlySet<string>, words: Words): Html {
	const practices = new Map(report.practices.map((practice) => [practice.id, practice]));
	return html`<div class="practices-heading"><h2>${words.say('practices', report.practices.length)}</h2>
<button type="button" class="quiet" data-toggle-all data-expand="${words.say('expandAll')}" data-collapse="${words.say('collapseAll')}">${words.say('expandAll')}</button></div>
${report.themes.map((theme) => themeSection(theme, practices, open, words))}`;
}

function themeSection(
	theme: GroupCoverage,
	practices: ReadonlyMap<string, PracticeCoverage>,
	open: ReadonlySet<string>,
	words: Words,
): Html {
	const rows = theme.practices
		.flatMap((id) => practices.get(id) ?? [])
		.map((practice) => practiceRow(practice, open, words));
	return html`<section class="theme" aria-labelledby="theme-${theme.id}">
<div class="theme-heading"><h3 id="theme-${theme.id}">${theme.title}</h3><p class="muted">${words.fractions(theme.counts)}</p>${bar(theme.counts, words)}</div>
${rows}</section>`;
}

function practiceRow(practice: PracticeCoverage, open: ReadonlySet<string>, words: Words): Html {
	const id = `practice-${practice.id}`;
	const asides = words.asides(practice.counts).slice(practice.counts.notApplicable > 0 ? 0 : 1);
	const counts = practice.counts.applicable > 0 ? [words.fractions(practice.counts), ...asides] : asides;
	const body =
		practice.actions.length > 0
			? html`<ul class="actions">${practice.actions.map((action) => actionItem(action, words))}</ul>`
			: html`<p class="muted">${words.say('noActions')}</p>`;
	return html`<details class="practice" id="${id}"${open.has(id) && html` open`}>
<summary>${otherIcon('chevron')}<span class="practice-number" aria-hidden="true">${practice.number}</span>
<span class="practice-title"><h4><span class="hidden">${words.say('practice', practice.number)} </span>${practice.title}</h4><span class="muted practice-counts">${counts.join(' · ')}</span></span>
<span class="practice-state"><span class="marks" aria-hidden="true">${practice.actions.map((action) => markIcon(markOf(action)))}</span>${stateBadge(practice.state, words)}</span></summary>
<div class="practice-body">${body}
<p><button type="button" class="link" data-practice="${practice.id}">${words.say('readPractice', practice.number)}</button></p></div></details>`;
}

function actionItem(action: ActionCoverage, words: Words): Html {
	return html`<li class="action" id="action-${action.id}" tabindex="-1"><span class="number">${action.number}</span><div class="action-body">
<p class="wording">${wording(action.wording, action.translation, words)}</p>
${actionStatus(action, words)}${actionFacts(action, words)}${declareMenu(action, words)}</div></li>`;
}
