import type { PracticeState } from '../../server/engine/coverage/types';
import { type Mark, stateIds } from '../marks';
import type { Words } from '../words';
import { markIcon, stateIcon } from './icons';
import { type Html, html } from './tag';

/** A practice's state: a shape and a word. */
export function stateBadge(state: PracticeState, words: Words): Html {
	return html`<span class="badge state-${stateIds[state]}">${stateIcon(state)}${words.state(state)}</span>`;
}

/** An action's status: a shape and a word. */
export function statusBadge(mark: Mark, words: Words): Html {
	return html`<span class="badge mark-${mark}">${markIcon(mark)}${words.status(mark)}</span>`;
}

/** The official French wording of an action and, in English, its working translation. */
export function wording(official: string, translation: string | undefined, words: Words): Html {
	if (words.language === 'fr' || !translation) return html`<span lang="fr">${official}</span>`;
	return html`<span lang="fr">${official}</span><span class="translation">${translation} <em>(${words.say('translation')})</em></span>`;
}
