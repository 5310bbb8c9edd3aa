import { otherIcon, stateIcon } from '../html/icons';
import { type Html, html } from '../html/tag';
import { marksInOrder, practiceStates } from '../marks';
import type { Words } from '../words';
import { cellSample } from './cell';
import type { PictureWords } from './words';

/** What each drawing of the wheel means. */
export function legend(own: PictureWords, words: Words): Html {
	const item = (drawing: Html, text: string) => html`<li>${drawing}<span>${text}</span></li>`;
	return html`<div class="wheel-legend" role="group" aria-label="${own.say('legend')}"><p>${own.say('actions')}</p>
<ul class="bar-legend">${marksInOrder.map((mark) => item(cellSample(mark), words.status(mark)))}${item(otherIcon('late'), own.say('late'))}${item(otherIcon('warning'), own.say('broken'))}</ul>
<p>${own.say('practices')}</p>
<ul class="bar-legend">${practiceStates.map((state) => item(stateIcon(state), words.state(state)))}</ul></div>`;
}
