import type { PhaseId } from './catalogue/types';
import type { Standard } from './standard';
import type { Language } from './texts/text';

/** What is known of a file: `outside` the workspace is never looked at, `unknown` where files cannot be read. */
export type Existence = 'file' | 'folder' | 'none' | 'unknown' | 'outside';

/** All that the engine needs beside the text. Nothing is read from the clock, the disk or the network. */
export interface Environment {
	/** The standard, with what the organisation lays over it. */
	readonly standard: Standard;
	/** `YYYY-MM-DD`. */
	readonly today: string;
	readonly language: Language;
	/** The phase to judge for, in place of the charter's own. */
	readonly phase?: PhaseId;
	/** Days after which an evaluation is stale. */
	readonly staleDays: number;
	/** Whether what a later phase will expect is shown among the findings. */
	readonly laterExpectations: boolean;
	/** Whether wording is looked at. */
	readonly wording: boolean;
	/** What is known of a file, by its path relative to the charter's folder. */
	readonly exists: (path: string) => Existence;
	/** The uri of a file that exists, by the same path; without it, or where it gives none, files lie beside the charter. */
	readonly locate?: (path: string) => string | undefined;
}

/** The defaults of every setting, in French, for a standard and a day; files are unknown. */
export function defaultEnvironment(standard: Standard, today: string, more: Partial<Environment> = {}): Environment {
	return {
		standard,
		today,
		language: 'fr',
		staleDays: 180,
		laterExpectations: false,
		wording: true,
		exists: () => 'unknown',
		...more,
	};
}
