import type { CoverageReport } from '../../server/protocol';
import { otherIcon, stateIcon } from '../html/icons';
import { type Html, html, sends } from '../html/tag';
import { cellSample } from '../picture/cell';
import { wheel } from '../picture/wheel';
import { type PictureWords, pictureWords } from '../picture/words';
import type { Words } from '../words';
import { table } from './picture-table';
import { marksInOrder, type PanelView } from './view';
import { captions, practiceStates } from './wheel-captions';

/** The practices at a glance: a wheel, or the table that says the same, and the switch between the two. */
export function picture(report: CoverageReport, view: PanelView, words: Words): Html {
	if (report.practices.length === 0) return html``;
	const own = pictureWords(words);
	const choice = (id: PanelView['picture']) =>
		html`<button type="button" id="show-${id}" aria-pressed="${String(view.picture === id)}"${sends({ type: 'view', view: { picture: id } })}>${own.say(id)}</button>`;
	return html`<section class="picture" id="picture" aria-labelledby="picture-title"><div class="picture-heading"><h2 id="picture-title">${own.say('title')}</h2>
<div class="switch" role="group" aria-label="${own.say('shownAs')}">${choice('wheel')}${choice('table')}</div></div>
${view.picture === 'table' ? table(report, words) : wheelFigure(report, own, words)}</section>`;
}

function wheelFigure(report: CoverageReport, own: PictureWords, words: Words): Html {
	return html`<div class="wheel-figure" id="wheel-figure"><div class="wheel-box">${wheel(report, words)}</div>
<div class="wheel-aside">${captions(report, words)}<p class="hidden" id="wheel-keys">${own.say('keys')}</p>${legend(own, words)}</div></div>`;
}

/** What each drawing of the wheel means. */
export function legend(own: PictureWords, words: Words): Html {
	const item = (drawing: Html, text: string) => html`<li>${drawing}<span>${text}</span></li>`;
	return html`<div class="wheel-legend" role="group" aria-label="${own.say('legend')}"><p>${own.say('actions')}</p>
<ul class="bar-legend">${marksInOrder.map((mark) => item(cellSample(mark), words.say(`status.${mark}`)))}${item(otherIcon('late'), own.say('late'))}${item(otherIcon('warning'), own.say('broken'))}</ul>
<p>${own.say('practices')}</p>
<ul class="bar-legend">${practiceStates.map((state) => item(stateIcon(state), words.say(`state.${state}`)))}</ul></div>`;
}
