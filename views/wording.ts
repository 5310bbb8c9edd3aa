import type { ActionCoverage } from '../server/engine/coverage/types';
import type { Language } from '../server/engine/texts/text';

/** An action as a person reads it: the edition's own wording, or its translation. */
export function wordingOf({ wording, translation }: ActionCoverage, language: Language): string {
	return language === 'fr' ? wording : translation;
}
