import { type Environment, type Language, overlay, type Standard } from '../engine/index';
import type { Looked } from './files';
import type { Settings } from './settings';

/** What charters are judged with, whoever asks: the standard, the day and the language. */
export interface Judge {
	readonly standard: Standard;
	/** The language that a setting means to whoever asks. */
	readonly languageOf: (setting: Settings['language']) => Language;
	/** The day to count for, `YYYY-MM-DD`. */
	readonly today: () => string;
}

/** What one charter is judged for: its settings, what is known of its files, the day, and the language that its setting means. */
export function environmentOf(
	{ standard, today, languageOf }: Judge,
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

const readWith = new WeakMap<Settings['own']['targets'], Standard>();

/** The standard that charters are read with: with the targets of their organisation. The same one for the same targets. */
export function readingStandard(standard: Standard, { own: { targets } }: Settings): Standard {
	if (targets.length === 0) return standard;
	const known = readWith.get(targets) ?? overlay(standard, { targets });
	readWith.set(targets, known);
	return known;
}
