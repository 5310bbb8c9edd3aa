import type { Language } from '../texts/text';
import type { PhaseOverrides } from './catalogue/types';

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
	/** The organisation's own phases from which actions are expected. */
	readonly phases: PhaseOverrides;
	/** By code, group (`format`) or practice (`valeur`). */
	readonly severities: Readonly<Record<string, SeverityName>>;
	/** Whether the additional expectations of the person-centred strategy are looked for. */
	readonly personCentred: boolean;
	/** Whether wording is looked at. */
	readonly wording: boolean;
	/** An organisation's own terms to avoid, with a better way to say each. */
	readonly extraTerms: Readonly<Record<string, string>>;
	/** What is known of a file, by its path relative to the charter's folder. */
	readonly exists: (path: string) => Existence;
	/** The uri of a file that exists, by the same path; without it, or where it gives none, files lie beside the charter. */
	readonly locate?: (path: string) => string | undefined;
}

/** The defaults of every setting, in French, for a day; files are unknown. */
export function defaultEnvironment(today: string, more: Partial<Environment> = {}): Environment {
	return {
		today,
		language: 'fr',
		staleDays: 180,
		laterExpectations: false,
		phases: {},
		severities: {},
		personCentred: true,
		wording: true,
		extraTerms: {},
		exists: () => 'unknown',
		...more,
	};
}
