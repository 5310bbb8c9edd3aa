import type { ActionCoverage } from '../../server/protocol';
import { type Html, html, sends } from '../html/tag';
import type { Words } from '../words';
import { declareMenu } from './parts';

/** Starts the ids of acts that stand a second time on a page, which must differ. */
export type ActsPlace = '' | 'next-';

/** The buttons that act on the charter for one action: declare it, add evidence, insert a starting point. */
export function actionActs(action: ActionCoverage, words: Words, place: ActsPlace = ''): Html {
	return html`<div class="acts">${declareMenu(action, words, place)}${evidenceButton(action, words, place)}${insertButton(action, words, place)}</div>`;
}

/** The button that adds a piece of evidence. */
export function evidenceButton(action: ActionCoverage, words: Words, place: ActsPlace = ''): Html {
	return html`<button type="button" class="secondary" id="${place}evidence-${action.id}"${sends({ type: 'addEvidence', action: action.id })}>${words.say('addEvidence')}${forAction(action, words)}</button>`;
}

/** The button that inserts a starting point; nothing where none can be inserted. */
export function insertButton(action: ActionCoverage, words: Words, place: ActsPlace = ''): Html | false {
	return (
		action.canInsert &&
		html`<button type="button" class="secondary" id="${place}insert-${action.id}"${sends({ type: 'insert', action: action.id })}>${words.say('insert')}${forAction(action, words)}</button>`
	);
}

/** Says to who cannot see it which action a button is for. */
function forAction(action: ActionCoverage, words: Words): Html {
	return html`<span class="hidden">${words.say('forAction', action.number)}</span>`;
}
