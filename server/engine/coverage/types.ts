/** The numbers of a charter against the standard, as every view shows them. Plain data: it travels as JSON. */
import type { EditionId, PhaseId } from '../catalogue/types';
import type { Indication, Status } from '../model/status';

export { type DetailKey, type Details, detailKeys, type EvidenceChange } from '../model/details';
export { type Indication, type Reason, reasons, type Status, statuses } from '../model/status';

/** The state of one practice for the current phase. */
export type PracticeState = 'noGap' | 'gap' | 'toAssess' | 'notYetExpected';

/** A place in the charter's text. Zero-based lines and UTF-16 columns, as in LSP. */
export interface TextRange {
	readonly start: { readonly line: number; readonly character: number };
	readonly end: { readonly line: number; readonly character: number };
}

/** The counts of a set of actions. Each is a number of actions of the charter's edition. */
export interface Counts {
	/** The edition's actions but those declared `sans_objet`. */
	readonly applicable: number;
	/** « avec réponse »: detected as present or partial, or declared other than `a_evaluer` with what that status needs. */
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
	/** Where a pointer that resolves leads to, in the charter. */
	readonly place?: TextRange;
}

/** One finding, as a view lists it. */
export interface FindingView {
	readonly code: string;
	readonly severity: 'error' | 'warning' | 'information' | 'hint';
	readonly message: string;
	readonly range: TextRange;
	/** Ids of the actions it concerns, in the order of the standard; none where it concerns the whole practice. */
	readonly actions: readonly string[];
}

/** Something the engine detected for an action. */
export interface DetectedView {
	/** Selector or path, as people would write it: `usagers.recherche`. */
	readonly path: string;
	/** What evidence points there with: the same wherever it is proposed. */
	readonly pointer?: string;
	/** What the place is called, in the report's language. */
	readonly title?: string;
	readonly range: TextRange;
}

export interface ActionCoverage {
	readonly id: string;
	readonly number: string;
	/** The edition's own wording (French). */
	readonly wording: string;
	/** Working English translation. */
	readonly translation: string;
	/** The phase from which it is expected; {@link never} where the settings say so. */
	readonly phase: PhaseId;
	/** The settings say when it is expected, in place of the standard. */
	readonly phaseBySetting?: true;
	readonly expectedNow: boolean;
	/** Not expected yet, but at the phase that follows the charter's. */
	readonly expectedNext: boolean;
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
	/** `motif` of a declaration that is not retained or not applicable, as written. */
	readonly reason?: string;
	readonly comment?: string;
	/** `evaluee_le` and `evaluee_par`, as written. */
	readonly assessedOn?: string;
	readonly assessedBy?: string;
	/** Keys that the declaration lacks for its status: `preuves`, `motif`, `justification`, `responsable`, `echeance`. */
	readonly lacks: readonly string[];
	readonly nextStep: string;
	/** A starting point for the section that would answer it can be inserted. */
	readonly canInsert: boolean;
}

/** Why an action is among those to do next, the most pressing first. */
export const nextReasons = ['broken', 'late', 'undeclared', 'detected', 'partial', 'planned', 'stale'] as const;
export type NextReason = (typeof nextReasons)[number];

/** An action to do next, and why. */
export interface NextAction {
	/** Id of the action. */
	readonly action: string;
	readonly reason: NextReason;
}

/** What to do next. All are ids of the report's actions, those that most deserve attention first. */
export interface NextSteps {
	/** Expected now and not in place, not retained nor not applicable; all of them: a view shows the first few. */
	readonly now: readonly NextAction[];
	/** What the phase that follows will expect and that is not in place yet. */
	readonly later: readonly string[];
	readonly late: readonly string[];
	readonly stale: readonly string[];
	/** Evidence that resolves to nothing, or a declaration without what it needs. */
	readonly broken: readonly string[];
}

/** A phase of the standard, as a view names it. */
export interface PhaseView {
	readonly id: PhaseId;
	/** « conception », to stand behind an article. */
	readonly name: string;
	/** « dès la conception ». */
	readonly from: string;
	/** What it means, for who chooses it. */
	readonly help: string;
}

/** An edition of the standard, as a view names it. */
export interface EditionView {
	readonly id: EditionId;
	/** « courante », to stand behind « édition ». */
	readonly name: string;
	/** Where the titles of the practices come from, in a sentence, where this edition's document gives none. */
	readonly titlesNote?: string;
}

/** How a standard names what charters name by an id. */
export interface StandardWords {
	/** In the order of an initiative's life. */
	readonly phases: readonly PhaseView[];
	/** From the oldest to the latest. */
	readonly editions: readonly EditionView[];
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
	/** The findings that concern it, in the order of the text. */
	readonly findings: readonly FindingView[];
}

export interface GroupCoverage {
	readonly id: string;
	readonly title: string;
	/** Ids of its practices, in order. */
	readonly practices: readonly string[];
	readonly counts: Counts;
}

/** Something that the charter itself leaves to be approved or decided. */
export interface PendingDecision {
	/** The charter as a whole, its scope, a change to the scope, or the choice among the options. */
	readonly subject: 'charter' | 'scope' | 'change' | 'option';
	/** What is to be decided, as written: the change, or the names of the options. */
	readonly text?: string;
	/** Who is to approve it, and the day that the charter gives for it. */
	readonly by?: string;
	readonly date?: string;
}

/** What a charter says of its initiative and of who decides, as written; what it does not say is absent. */
export interface InitiativeAbout {
	/** The charter's own version. */
	readonly version?: string;
	readonly sponsor?: string;
	/** What the initiative changes, and for whom. */
	readonly description?: string;
	/** The situation that calls for it. */
	readonly problem?: string;
	/** Who decides. */
	readonly committee?: string;
	readonly pending: readonly PendingDecision[];
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
		/** `initiative.responsable`, as written. */
		readonly responsible?: string;
	};
	/** Who is named in the charter, for whoever is to be named in a declaration; those who answer for something first. */
	readonly people: readonly string[];
	/** What the charter says beside its identity; absent where nobody asked. */
	readonly about?: InitiativeAbout;
	readonly edition: EditionId;
	/** How the standard names its phases and editions, in the report's language. */
	readonly standard: StandardWords;
	/** The phase after the charter's; undefined at the last one, and where there is none. */
	readonly nextPhase?: PhaseId;
	/** Where the first fault stands that keeps the charter from being read. */
	readonly fault?: TextRange;
	/** False when the charter cannot be read now (syntax): the figures are the last good ones. */
	readonly current: boolean;
	readonly counts: Counts;
	/** How many practices have no gap for the current phase. */
	readonly practicesWithoutGap: number;
	readonly practices: readonly PracticeCoverage[];
	readonly themes: readonly GroupCoverage[];
	readonly orientations: readonly GroupCoverage[];
	readonly next: NextSteps;
}
