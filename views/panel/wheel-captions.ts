import type { CoverageReport, PracticeCoverage, PracticeState } from '../../server/engine/coverage/types';
import { stateBadge, statusBadge } from '../html/badges';
import { type Html, html } from '../html/tag';
import { markOf, practiceStates } from '../marks';
import { groupOf, type PictureWords, pictureWords } from '../picture/words';
import type { Words } from '../words';

/**
 * What the wheel says: how many practices are in each state, and one caption for each practice, shown while it is pointed at.
 * All in one place, which the tallest keeps. A practice's words are those of its sector's name: no screen reader says them twice.
 */
export function captions(report: CoverageReport, words: Words): Html {
	const own = pictureWords(words);
	const state = (id: PracticeState) => {
		const count = report.practices.filter((practice) => practice.state === id).length;
		return html`<li><span class="caption-number">${count}</span>${stateBadge(id, words)}</li>`;
	};
	return html`<div class="wheel-captions" id="wheel-captions">
<div class="wheel-caption shown" id="caption-all"><p class="caption-title">${words.say('practices', report.practices.length)}</p>
<ul class="caption-states">${practiceStates.map(state)}</ul><p class="muted" aria-hidden="true">${own.say('keys')}</p></div>
${report.practices.map((practice) => caption(practice, report, own, words))}</div>`;
}

function caption(practice: PracticeCoverage, report: CoverageReport, own: PictureWords, words: Words): Html {
	const theme = groupOf(report, 'theme', practice.theme).title;
	const actions = practice.actions.map(
		(action) =>
			html`<li><span class="caption-number">${action.number}</span>${statusBadge(markOf(action), words)}${action.late && html` <span class="muted">${words.say('lateMark')}</span>`}${action.broken && html` <span class="muted">${words.say('brokenMark')}</span>`}</li>`,
	);
	const [fractions = '', ...asides] = own.figures(practice);
	return html`<div class="wheel-caption" id="caption-${practice.id}" aria-hidden="true"><p class="muted">${words.say('practice', practice.number)} · ${theme}</p>
<p class="caption-title">${practice.title}</p><p>${stateBadge(practice.state, words)}</p>
<p>${fractions}</p>${asides.length > 0 && html`<p class="muted">${asides.join(' · ')}</p>`}<ul class="caption-actions">${actions}</ul></div>
`;
}
