import type { ActionCoverage, CoverageReport } from '../../server/protocol';
import { type Html, html, prose } from './html';
import { wording } from './parts';
import type { Words } from './words';

/** How many actions are shown: few enough to be done. */
const maxNext = 3;

/** The few actions to show as the next ones, the most pressing first. */
export function nextActions(report: CoverageReport): readonly ActionCoverage[] {
	const actions = new Map(report.practices.flatMap((practice) => practice.actions).map((one) => [one.id, one]));
	return report.next.now.flatMap(({ action }) => actions.get(action) ?? []).slice(0, maxNext);
}

/** What to do next; nothing where all that is expected is in place. */
export function nextSection(report: CoverageReport, _open: ReadonlySet<string>, words: Words): Html {
	const actions = nextActions(report);
	if (actions.length === 0) return html``;
	const item = (action: ActionCoverage) =>
		html`<li><span class="number">${action.number}</span><div><p class="wording">${wording(action.wording, action.translation, words)}</p><p class="muted">${prose(action.nextStep)}</p></div><button type="button" class="link" data-reveal="action-${action.id}">${words.say('seeAction', action.number)}</button></li>`;
	return html`<section class="next" aria-labelledby="next-title"><h2 id="next-title">${words.say('next')}</h2><ol>${actions.map(item)}</ol></section>`;
}
