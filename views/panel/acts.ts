import type { ActionCoverage, Status } from '../../server/engine/coverage/types';
import { statuses } from '../../server/engine/coverage/types';
import { markIcon, otherIcon } from '../html/icons';
import { type Html, html } from '../html/tag';
import type { Words } from '../words';
import { sends } from './messages';

/** Starts the ids of acts that stand a second time on a page, which must differ. */
export type ActsPlace = '' | 'next-';

/** The buttons that act on the charter for one action: declare it, add evidence, insert a starting point. */
export function actionActs(action: ActionCoverage, words: Words, place: ActsPlace = ''): Html {
	return html`<div class="acts">${declareMenu(action, words, place)}${evidenceButton(action, words, place)}${insertButton(action, words, place)}</div>`;
}

/**
 * The control that declares an action or changes its status: a disclosure with one button per status.
 * Not a `<select>`: arrowing through a closed one would write a declaration at each key.
 * @param place starts its id where an action has a second menu on the page
 */
export function declareMenu(action: ActionCoverage, words: Words, place = ''): Html {
	const button = (status: Status) => {
		const current = status === action.status && (status !== 'a_evaluer' || action.declaration !== undefined);
		const asks = status === 'non_retenue' || status === 'sans_objet' ? '…' : '';
		return html`<button type="button" class="choice"${sends({ type: 'declare', action: action.id, status })} aria-pressed="${String(current)}">${markIcon(status)}${words.status(status)}${asks}</button>`;
	};
	const label = words.say(action.declaration ? 'changeStatus' : 'declare');
	return html`<details class="declare" id="${place}declare-${action.id}" name="declare">
<summary>${otherIcon('chevron')}${label}<span class="hidden">${words.say('forAction', action.number)}</span></summary>
<div class="choices" role="group" aria-label="${words.say('statusOfAction', action.number)}">${statuses.map(button)}</div>
</details>`;
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
