import { type Environment, type Language, overlay, type Standard } from '../engine/index';
import type { FileStore, Looked } from './files';
import type { Host } from './host';
import type { Settings, SettingsStore } from './settings';

/** What the charters of one session are judged with, whether they are open or not. */
export interface JudgingContext {
	readonly host: Host;
	readonly standard: Standard;
	readonly settings: SettingsStore;
	readonly files: FileStore;
	/** The language that a setting means in this editor. */
	readonly languageOf: (setting: Settings['language']) => Language;
	/** The day to count for, `YYYY-MM-DD`. */
	readonly today: () => string;
}

/** What one charter is judged for: its settings, what is known of its files, the day, and the language that its setting means. */
export function environmentOf(
	{ standard, today, languageOf }: Pick<JudgingContext, 'standard' | 'today' | 'languageOf'>,
	{ own, language, staleDays, laterExpectations, wording }: Settings,
	{ exists, locate }: Looked,
): Environment {
	return {
		standard: overlay(standard, own),
		today: today(),
		language: languageOf(language),
		staleDays,
		laterExpectations,
		wording,
		exists,
		locate,
	};
}
