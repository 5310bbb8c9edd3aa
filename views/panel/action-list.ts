import type { CoverageReport } from '../../server/engine/coverage/types';
import { statusBadge, wording } from '../html/badges';
import { markIcon, otherIcon } from '../html/icons';
import { Html, html } from '../html/tag';
import { markOf } from '../marks';
import type { Words } from '../words';
import { actionActs } from './acts';
import { type Acting, keptBy } from './details-form';
import { actionFacts, actionStatus } from './facts';
import { type ActionGroup, actionGroups, type Shown } from './filters';
import { sends } from './messages';
import { rowEnd } from './rows';
import { unfolding } from './unfold';
import type { PanelView, PhaseFilter, StatusFilter } from './view';
import { viewWords } from './view-words';

/** The actions, each once, in groups by the phase that expects them, their status, or who is responsible. */
export function actionSections(
	report: CoverageReport,
	view: PanelView,
	open: ReadonlySet<string>,
	words: Words,
	acting: Acting,
): Html[] {
	const own = viewWords(words);
	const unfold = unfolding(report, view, open);
	const title = ({ id }: ActionGroup): Html => {
		if (view.group === 'phase') return html`${own.phase(id as PhaseFilter)}`;
		if (view.group === 'responsible') return own.responsible(id);
		return html`<span class="group-mark">${markIcon(id as Parameters<typeof markIcon>[0])}</span>${own.status(id as StatusFilter)}`;
	};
	const section = (group: ActionGroup, index: number) => {
		const id = `group-${view.group}-${index}`;
		const rows = group.actions.map((shown) => actionRow(shown, unfold(`row-${shown.action.id}`), words, acting));
		return html`<section class="theme" aria-labelledby="${id}"><div class="theme-heading"><h3 id="${id}">${title(group)}</h3><p class="muted">${own.count('actions', group.actions.length)}</p></div>
${rows}</section>`;
	};
	return actionGroups(report, view, keptBy(acting)).map(section);
}

function actionRow({ practice, action }: Shown, unfold: Html, words: Words, acting: Acting): Html {
	return html`<details class="practice action-row" id="row-${action.id}"${unfold}>
<summary>${otherIcon('chevron')}<span class="practice-number">${action.number}</span>
<span class="practice-title"><h4>${wording(action.wording, action.translation, words)}</h4><span class="muted practice-counts">${words.say('practice', practice.number)} · ${practice.title}</span></span>
<span class="practice-state">${statusBadge(markOf(action), words)}</span></summary>
<div class="practice-body" id="action-${action.id}" tabindex="-1">${actionStatus(action, words)}${actionFacts(action, words)}${actionActs(action, acting, words)}
<p><button type="button" class="link"${sends({ type: 'practice', id: practice.id })}>${words.say('readPractice', practice.number)}</button></p></div></details>${new Html(rowEnd)}`;
}
