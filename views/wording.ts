import type { ActionCoverage } from '../server/protocol';

/** An action as a person reads it: the edition's own wording, or its translation. */
export function wordingOf({ wording, translation }: ActionCoverage, language: 'fr' | 'en'): string {
	return language === 'fr' ? wording : translation;
}
