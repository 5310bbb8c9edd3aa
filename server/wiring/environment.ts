import type { Environment } from '../engine/env';
import type { Settings } from '../protocol';
import type { Language } from '../texts/text';
import type { Looked } from './files';

/** What a charter is judged for: its settings, what is known of its files, the day, and the language that its setting means. */
export function environmentOf(settings: Settings, looked: Looked, today: string, language: Language): Environment {
	return {
		today,
		language,
		staleDays: settings.peremption.jours,
		laterExpectations: settings.attentesFutures,
		phases: settings.phases,
		severities: settings.severites,
		personCentred: settings.personne.actif,
		wording: settings.formulation.actif,
		extraTerms: settings.formulation.termes,
		exists: looked.exists,
		locate: looked.locate,
	};
}
