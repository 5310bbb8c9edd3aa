import type {
	ActionCoverage,
	CoverageReport,
	GroupCoverage,
	PracticeCoverage,
} from '../../server/engine/coverage/types';
import { stateBadge, wording } from '../html/badges';
import { bar } from '../html/bar';
import { markIcon, otherIcon } from '../html/icons';
import { Html, html } from '../html/tag';
import { markOf } from '../marks';
import type { Words } from '../words';
import { actionSections } from './action-list';
import { actionActs } from './acts';
import { type Acting, keptBy, nothingOpen } from './details-form';
import { actionFacts, actionStatus } from './facts';
import { filterBar } from './filter-bar';
import { listsActions, type PracticeGroup, practiceGroups } from './filters';
import { sends } from './messages';
import { rowEnd } from './rows';
import { unfolding } from './unfold';
import type { PanelView } from './view';
import { viewWords } from './view-words';

/** The practices and their actions, filtered, grouped and sorted as the view says, below the controls that change it. */
export function practiceList(
	report: CoverageReport,
	view: PanelView,
	open: ReadonlySet<string>,
	words: Words,
	acting: Acting = nothingOpen,
): Html {
	const groups = listsActions(view)
		? actionSections(report, view, open, words, acting)
		: practiceSections(report, view, open, words, acting);
	const toggle =
		groups.length > 0 &&
		html`<button type="button" class="quiet" data-toggle-all data-expand="${words.say('expandAll')}" data-collapse="${words.say('collapseAll')}">${words.say('expandAll')}</button>`;
	const titles = words.titlesNote(report.edition);
	return html`<div class="practices-heading"><h2>${words.say('practices', report.practices.length)}</h2>
${toggle}</div>
${titles && html`<p class="note">${titles}</p>`}
${filterBar(report, view, open, words)}
${groups}`;
}

function practiceSections(
	report: CoverageReport,
	view: PanelView,
	open: ReadonlySet<string>,
	words: Words,
	acting: Acting,
): Html[] {
	const groups = new Map([...report.themes, ...report.orientations].map((group) => [group.id, group]));
	const unfold = unfolding(report, view, open);
	const row = ({ practice, actions }: PracticeGroup['practices'][number]) =>
		practiceRow(practice, actions, unfold(`practice-${practice.id}`), words, acting);
	return practiceGroups(report, view, keptBy(acting)).map((group) => {
		const { id, practices } = group;
		const known = groups.get(id);
		if (!known) return html`<section class="theme">${practices.map(row)}</section>`;
		return html`<section class="theme" aria-labelledby="theme-${id}">${groupHeading(known, words)}${practices.map(row)}</section>`;
	});
}

function groupHeading({ id, title, counts }: GroupCoverage, words: Words): Html {
	return html`<div class="theme-heading"><h3 id="theme-${id}">${title}</h3><p class="muted">${words.fractions(counts)}</p>${bar(counts, words)}</div>
`;
}

/** A practice with its own figures and, unfolded, those of its actions that are shown. */
function practiceRow(
	practice: PracticeCoverage,
	shown: readonly ActionCoverage[],
	unfold: Html,
	words: Words,
	acting: Acting,
): Html {
	const asides = words.asides(practice.counts).slice(practice.counts.notApplicable > 0 ? 0 : 1);
	const counts = practice.counts.applicable > 0 ? [words.fractions(practice.counts), ...asides] : asides;
	const own = viewWords(words);
	const others = practice.actions.length - shown.length;
	const numbers = shown.map((action) => action.number).join(', ');
	const matching =
		others > 0 && html`<span class="practice-matching">${own.count('matching', shown.length, numbers)}</span>`;
	const body =
		practice.actions.length > 0
			? html`<ul class="actions">${shown.map((action) => actionItem(action, words, acting))}</ul>${others > 0 && html`<p class="muted">${own.count('others', others)}</p>`}`
			: html`<p class="muted">${words.say('noActions')}</p>`;
	return html`<details class="practice" id="practice-${practice.id}"${unfold}>
<summary>${otherIcon('chevron')}<span class="practice-number" aria-hidden="true">${practice.number}</span>
<span class="practice-title"><h4><span class="hidden">${words.say('practice', practice.number)} </span>${practice.title}</h4><span class="muted practice-counts">${counts.join(' · ')}</span>${matching}</span>
<span class="practice-state"><span class="marks" aria-hidden="true">${practice.actions.map((action) => markIcon(markOf(action)))}</span>${stateBadge(practice.state, words)}</span></summary>
<div class="practice-body">${body}
<p><button type="button" class="link"${sends({ type: 'practice', id: practice.id })}>${words.say('readPractice', practice.number)}</button></p></div></details>${new Html(rowEnd)}`;
}

function actionItem(action: ActionCoverage, words: Words, acting: Acting): Html {
	return html`<li class="action" id="action-${action.id}" tabindex="-1"><span class="number">${action.number}</span><div class="action-body">
<p class="wording">${wording(action.wording, action.translation, words)}</p>
${actionStatus(action, words)}${actionFacts(action, words)}${actionActs(action, acting, words)}</div></li>`;
}
