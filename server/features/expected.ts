import { catalogue } from '../engine/catalogue/catalogue';
import type { Action } from '../engine/catalogue/types';
import type { Environment } from '../engine/env';
import { hoverTexts } from '../texts/hover';
import { say } from '../texts/text';
import { phaseFromWords } from '../texts/words';

/** « attendue dès la conception (notre jugement) », or what the settings say in its place. */
export function expectedWords(action: Action, { language, phases }: Environment): string {
	const from = catalogue.expectedFrom(action, phases);
	if (!from) return say(hoverTexts, 'neverExpected', language);
	const key = catalogue.ownPhase(action, phases) ? 'expectedBySetting' : 'expected';
	return say(hoverTexts, key, language, phaseFromWords[from][language]);
}
