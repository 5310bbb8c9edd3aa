/** The numbers of a charter against the standard, as every view shows them. Plain data: it travels as JSON. */
import type { EditionId, PhaseId } from '../catalogue/types';

/** What a charter declares of an action. `a_evaluer` is also what silence means. */
export const statuses = ['a_evaluer', 'planifiee', 'partielle', 'en_place', 'non_retenue', 'sans_objet'] as const;
export type Status = (typeof statuses)[number];

/** What the engine detects in the charter's sections for an action. */
export type Indication = 'present' | 'partial' | 'absent';

/** The state of one practice for the current phase. */
export type PracticeState = 'sans_ecart' | 'ecart' | 'a_evaluer' | 'pas_encore_attendue';

/** A place in the charter's text. Zero-based lines and UTF-16 columns, as in LSP. */
export interface TextRange {
	readonly start: { readonly line: number; readonly character: number };
	readonly end: { readonly line: number; readonly character: number };
}

/** The counts of a set of actions. Each is a number of actions of the charter's edition. */
export interface Counts {
	/** The edition's actions but those declared `sans_objet`. */
	readonly applicable: number;
	/** `répondues`: detected as present or partial, or declared other than `a_evaluer` with what that status needs. */
	readonly answered: number;
	readonly declared: number;
	readonly inPlace: number;
	readonly partial: number;
	readonly planned: number;
	readonly notRetained: number;
	readonly notApplicable: number;
	/** Detected but not declared. */
	readonly detectedOnly: number;
	readonly late: number;
	readonly stale: number;
	readonly expectedNow: number;
}

/** One piece of evidence of a declaration. */
export interface EvidenceView {
	readonly text: string;
	readonly kind: 'pointer' | 'file' | 'url';
	/** `unknown`: could not be read (no access to files); a URL is never fetched. */
	readonly state: 'resolved' | 'broken' | 'unknown' | 'notVerified';
	readonly range: TextRange;
}

/** Something the engine detected for an action. */
export interface DetectedView {
	/** Selector or path, as people would write it: `usagers.recherche`. */
	readonly path: string;
	readonly range: TextRange;
}

export interface ActionCoverage {
	readonly id: string;
	readonly number: string;
	/** The edition's own wording (French). */
	readonly wording: string;
	/** Working English translation. */
	readonly translation: string;
	/** The phase from which it is expected; `jamais` where the settings say so. */
	readonly phase: PhaseId | 'jamais';
	/** The settings say when it is expected, in place of the standard. */
	readonly phaseBySetting?: true;
	readonly expectedNow: boolean;
	/** The declared status; `a_evaluer` where the charter is silent. */
	readonly status: Status;
	/** The status as counted: a declaration whose evidence is broken counts as `partielle`. */
	readonly countedStatus: Status;
	readonly indication: Indication;
	readonly answered: boolean;
	readonly late: boolean;
	readonly stale: boolean;
	/** Something declared is broken: evidence that resolves to nothing, or what the status needs is missing. */
	readonly broken: boolean;
	readonly detected: readonly DetectedView[];
	readonly evidence: readonly EvidenceView[];
	/** Where the declaration stands, when there is one. */
	readonly declaration?: TextRange;
	readonly responsible?: string;
	readonly dueDate?: string;
	readonly justification?: string;
	readonly nextStep: string;
}

export interface PracticeCoverage {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly theme: string;
	readonly orientation: string;
	readonly state: PracticeState;
	readonly counts: Counts;
	readonly actions: readonly ActionCoverage[];
}

export interface GroupCoverage {
	readonly id: string;
	readonly title: string;
	/** Ids of its practices, in order. */
	readonly practices: readonly string[];
	readonly counts: Counts;
}

/** All that a view needs of one charter. */
export interface CoverageReport {
	readonly uri: string;
	/** The document's version that was counted; null for a file read from disk. */
	readonly version: number | null;
	readonly language: 'fr' | 'en';
	/** `YYYY-MM-DD`, the day the counts were made for. */
	readonly today: string;
	readonly initiative: {
		readonly name: string;
		readonly organisation: string;
		/** Undefined when the charter has no valid phase: nothing is then expected. */
		readonly phase?: PhaseId;
		readonly type?: string;
	};
	readonly edition: EditionId;
	/** False when the charter cannot be read now (syntax): the figures are the last good ones. */
	readonly current: boolean;
	readonly counts: Counts;
	/** Of the 18 practices, how many have no gap for the current phase. */
	readonly practicesWithoutGap: number;
	readonly practices: readonly PracticeCoverage[];
	readonly themes: readonly GroupCoverage[];
	readonly orientations: readonly GroupCoverage[];
}
