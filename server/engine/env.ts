import type { Language } from '../texts/text';

/** What is known of a file: `outside` the workspace is never looked at, `unknown` where files cannot be read. */
export type Existence = 'file' | 'folder' | 'none' | 'unknown' | 'outside';

/** Severities as the settings name them; `aucune` hides a finding. */
export type SeverityName = 'erreur' | 'avertissement' | 'information' | 'conseil' | 'aucune';

/** All that the engine needs beside the text. Nothing is read from the clock, the disk or the network. */
export interface Environment {
	/** `YYYY-MM-DD`. */
	readonly today: string;
	readonly language: Language;
	/** Days after which an evaluation is stale. */
	readonly staleDays: number;
	/** Whether what a later phase will expect is shown among the findings. */
	readonly laterExpectations: boolean;
	/** By code, group (`format`) or practice (`valeur`). */
	readonly severities: Readonly<Record<string, SeverityName>>;
	/** What is known of a file, by its path relative to the charter's folder. */
	readonly exists: (path: string) => Existence;
}

/** The defaults of every setting, in French, for a day; files are unknown. */
export function defaultEnvironment(today: string, more: Partial<Environment> = {}): Environment {
	return {
		today,
		language: 'fr',
		staleDays: 180,
		laterExpectations: false,
		severities: {},
		exists: () => 'unknown',
		...more,
	};
}
