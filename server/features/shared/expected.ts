import { type Action, type Environment, say } from '../../engine/index';
import { hoverTexts } from '../texts/hover';

/** « attendue dès la conception (notre jugement) », or what the settings say in its place. */
export function expectedWords(action: Action, { language, standard }: Environment): string {
	const from = standard.expectedFrom(action);
	if (!from) return say(hoverTexts, 'neverExpected', language);
	const key = standard.ownPhase(action) ? 'expectedBySetting' : 'expected';
	return say(hoverTexts, key, language, standard.phaseWord(from, 'from', language));
}
