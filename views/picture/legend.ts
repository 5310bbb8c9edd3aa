import type { CoverageReport } from '../../server/engine/coverage/types';
import { otherIcon, stateIcon } from '../html/icons';
import { type Html, html } from '../html/tag';
import { markOf, marksInOrder, practiceStates } from '../marks';
import type { Words } from '../words';
import { cellSample } from './cell';
import type { PictureWords } from './words';

/** What each drawing of the wheel means. `report`: how many there are of each stands beside it. */
export function legend(own: PictureWords, words: Words, report?: CoverageReport): Html {
	const actions = report?.practices.flatMap((practice) => practice.actions) ?? [];
	const of = (n: number) => report && html` <b class="many">${words.number(n)}</b>`;
	const item = (drawing: Html, text: string, n: number) => html`<li>${drawing}<span>${text}</span>${of(n)}</li>`;
	const counted = (test: (action: (typeof actions)[number]) => boolean) => actions.filter(test).length;
	const marks = marksInOrder.map((mark) =>
		item(
			cellSample(mark),
			words.status(mark),
			counted((action) => markOf(action) === mark),
		),
	);
	const states = practiceStates.map((state) =>
		item(
			stateIcon(state),
			words.state(state),
			report?.practices.filter((practice) => practice.state === state).length ?? 0,
		),
	);
	const late = item(
		otherIcon('late'),
		own.say('late'),
		counted((action) => action.late),
	);
	const broken = item(
		otherIcon('warning'),
		own.say('broken'),
		counted((action) => action.broken),
	);
	return html`<div class="wheel-legend" role="group" aria-label="${own.say('legend')}"><p>${own.say('actions')}</p>
<ul class="bar-legend">${marks}${late}${broken}</ul>
<p>${own.say('practices')}</p>
<ul class="bar-legend">${states}</ul></div>`;
}
