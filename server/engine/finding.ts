import type { Touched } from './edits/reread';
import type { Span } from './parse/tree';
import type { TextChange } from './text/change';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** An edit that answers a finding. */
export interface Fix {
	readonly title: string;
	/** The first choice of an editor's one-key fix. */
	readonly preferred?: boolean;
	/** Its result is certain: it may be made with all others of its kind, and on save. Never a declaration, never the loss of a text. */
	readonly safe?: boolean;
	/** What it means to touch, and what is to be read there. Undefined: whatever its changes replace becomes its own. */
	readonly touched?: readonly Touched[];
	/** Computed when asked for. Undefined or empty where the edit cannot be made. */
	readonly changes: () => readonly TextChange[] | undefined;
}

/** One diagnostic (constat). */
export interface Finding extends Span {
	/** Stable: `format/cle_inconnue`, `valeur`, `declaration/en_retard`… */
	readonly code: string;
	readonly severity: Severity;
	/** One sentence that says what to do, in the language of the environment. */
	readonly message: string;
	/** Id of the practice it concerns. */
	readonly practice?: string;
	/** Id of the action it concerns. */
	readonly action?: string;
	/** For grouped findings: the ids of the actions that it stands for. */
	readonly actions?: readonly string[];
	readonly related?: readonly (Span & { readonly message: string })[];
	/** As it was raised, where a setting gave it another severity: comments silence no error, whatever it is shown as. */
	readonly raised?: Severity;
	/** The text it stands on does nothing: shown faded. */
	readonly unnecessary?: boolean;
	readonly fixes?: readonly Fix[];
}
