import type { CoverageReport } from '../../server/engine/coverage/types';
import { type Html, html } from '../html/tag';
import { legend } from '../picture/legend';
import { wheel } from '../picture/wheel';
import { type PictureWords, pictureWords } from '../picture/words';
import type { Words } from '../words';
import { sends } from './messages';
import { table } from './picture-table';
import type { PanelView } from './view';
import { captions } from './wheel-captions';

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
	return html`<div class="wheel-figure" id="wheel-figure"><div class="wheel-box">${wheel(report, words, (id) => sends({ type: 'practice', id }))}</div>
<div class="wheel-aside">${captions(report, words)}<p class="hidden" id="wheel-keys">${own.say('keys')}</p>${legend(own, words)}</div></div>`;
}
