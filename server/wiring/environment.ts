import type { Environment } from '../engine/env';
import { overlay, type Standard } from '../engine/standard';
import type { Settings } from '../protocol';
import type { Language } from '../texts/text';
import type { Looked } from './files';

/** What a charter is judged for: its settings, what is known of its files, the day, and the language that its setting means. */
export function environmentOf(
	standard: Standard,
	settings: Settings,
	looked: Looked,
	today: string,
	language: Language,
): Environment {
	return {
		standard: overlay(standard, {
			phases: settings.phases,
			severities: settings.severites,
			terms: settings.formulation.termes,
			groups: { personne: settings.personne.actif },
		}),
		today,
		language,
		staleDays: settings.peremption.jours,
		laterExpectations: settings.attentesFutures,
		wording: settings.formulation.actif,
		exists: looked.exists,
		locate: looked.locate,
	};
}
