import type { ActionCoverage } from '../server/engine/coverage/types';

/** An action as a person reads it: the edition's own wording, or its translation. */
export function wordingOf({ wording, translation }: ActionCoverage, language: 'fr' | 'en'): string {
	return language === 'fr' ? wording : translation;
}
