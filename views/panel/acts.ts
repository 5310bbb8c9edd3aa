import type { ActionCoverage, Status } from '../../server/engine/coverage/types';
import { statuses } from '../../server/engine/coverage/types';
import { markIcon, otherIcon } from '../html/icons';
import { type Html, html } from '../html/tag';
import type { Words } from '../words';
import { type Acting, detailsForm } from './details-form';
import { sends } from './messages';
import type { ActsPlace } from './place';

/**
 * The buttons that act on the charter for one action: declare it, say more of it, add evidence, insert a starting point;
 * with the form that says more, where it is open.
 */
export function actionActs(action: ActionCoverage, acting: Acting, words: Words, place: ActsPlace = ''): Html {
	const form = detailsForm(action, place, acting, words);
	return html`${form}<div class="acts">${declareMenu(action, words, place)}${!form && detailsButton(action, words, place)}${evidenceButton(action, words, place)}${insertButton(action, words, place)}</div>`;
}

/**
 * The control that declares an action or changes its status: a disclosure with one button per status.
 * Not a `<select>`: arrowing through a closed one would write a declaration at each key.
 * @param place starts its id where an action has a second menu on the page
 */
export function declareMenu(action: ActionCoverage, words: Words, place: ActsPlace = ''): Html {
	const button = (status: Status) => {
		const current = status === action.status && (status !== 'a_evaluer' || action.declaration !== undefined);
		return html`<button type="button" class="choice"${sends({ type: 'declare', action: action.id, status, place })} aria-pressed="${String(current)}">${markIcon(status)}${words.status(status)}</button>`;
	};
	const label = words.say(action.declaration ? 'changeStatus' : 'declare');
	return html`<details class="declare" id="${place}declare-${action.id}" name="declare">
<summary>${otherIcon('chevron')}${label}<span class="hidden">${words.say('forAction', action.number)}</span></summary>
<div class="choices" role="group" aria-label="${words.say('statusOfAction', action.number)}">${statuses.map(button)}</div>
</details>`;
}

/** The button that opens the form of a declaration; nothing where there is none. */
export function detailsButton(action: ActionCoverage, words: Words, place: ActsPlace = ''): Html | false {
	return (
		action.declaration !== undefined &&
		html`<button type="button" class="secondary" id="${place}details-${action.id}"${sends({ type: 'details', action: action.id, place })}>${words.say('details.open')}${forAction(action, words)}</button>`
	);
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
