import { type Environment, type Language, overlay, type Standard } from '../engine/index';
import type { Settings } from '../protocol';
import type { FileStore, Looked } from './files';
import type { Host } from './host';
import type { SettingsStore } from './settings';

/** What the charters of one session are judged with, whether they are open or not. */
export interface JudgingContext {
	readonly host: Host;
	readonly standard: Standard;
	readonly settings: SettingsStore;
	readonly files: FileStore;
	/** The language that a setting means in this editor. */
	readonly languageOf: (setting: Settings['langue']) => Language;
	/** The day to count for, `YYYY-MM-DD`. */
	readonly today: () => string;
}

/** What one charter is judged for: its settings, what is known of its files, the day, and the language that its setting means. */
export function environmentOf(
	{ standard, today, languageOf }: Pick<JudgingContext, 'standard' | 'today' | 'languageOf'>,
	settings: Settings,
	looked: Looked,
): Environment {
	return {
		standard: overlay(standard, {
			phases: settings.phases,
			severities: settings.severites,
			terms: settings.formulation.termes,
			groups: { personne: settings.personne.actif },
		}),
		today: today(),
		language: languageOf(settings.langue),
		staleDays: settings.peremption.jours,
		laterExpectations: settings.attentesFutures,
		wording: settings.formulation.actif,
		exists: looked.exists,
		locate: looked.locate,
	};
}
