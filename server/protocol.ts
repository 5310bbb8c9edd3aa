/** What client and server say to each other beyond LSP. Types and names only: the client imports nothing else of the server. */
import type { EditionId, PhaseId } from './engine/catalogue/types';
import type { CoverageReport, Status } from './engine/coverage/types';

export type { EditionId, PhaseId } from './engine/catalogue/types';
export type * from './engine/coverage/types';

/** What the client says of itself in `initializationOptions`. */
export interface InitializationOptions {
	/** The editor's display language (`fr`, `en-ca`…), used when `charte.langue` is `auto`. */
	readonly displayLanguage?: string;
	/** The client answers `charte/lireFichier` and `charte/existe`, and tells of created and deleted files. */
	readonly files?: boolean;
	/** The client wants `charte/couvertureChangee`. */
	readonly coverage?: boolean;
	/** What a link to a practice's page looks like in this editor, `{0}` for the id; without it, the official page. */
	readonly practiceLink?: string;
	/** The day to count for, `YYYY-MM-DD`, in place of the machine's. */
	readonly today?: string;
}

/** The `charte.*` settings that the server reads, per resource. Missing keys take their defaults. */
export interface Settings {
	readonly langue: 'auto' | 'fr' | 'en';
	/** By code (`format/cle_inconnue`), by group (`format`) or by practice (`valeur`). */
	readonly severites: Readonly<Record<string, 'erreur' | 'avertissement' | 'information' | 'conseil' | 'aucune'>>;
	/** Whether what a later phase will expect is shown as information. */
	readonly attentesFutures: boolean;
	/** Days after which an evaluation is stale. */
	readonly peremption: { readonly jours: number };
}

/** Server → client request: the text of a file, null where there is none or it cannot be read. Param: { uri }. */
export const readFileRequest = 'charte/lireFichier';
/** Server → client request: 'file' | 'folder' | 'none' | 'unknown'. Param: { uri }. */
export const existsRequest = 'charte/existe';
export interface FileParams {
	readonly uri: string;
}
export type Existence = 'file' | 'folder' | 'none' | 'unknown';

/** Client → server request: the coverage of an open charter, null where the document is not open or not a charter. */
export const coverageRequest = 'charte/couverture';
export interface CoverageParams {
	readonly uri: string;
}
export type CoverageResult = CoverageReport | null;

/** Server → client notification: the charter was analysed anew; ask for its coverage if you show it. */
export const coverageChangedNotification = 'charte/couvertureChangee';
export interface CoverageChangedParams {
	readonly uri: string;
	readonly version: number;
	/** For the status bar: null when it has no figures. */
	readonly answered: number | null;
	readonly applicable: number | null;
}

/** Client → server request: the edit that declares an action or changes its status. Null where none can be made. */
export const declareRequest = 'charte/declarer';
export interface DeclareParams {
	readonly uri: string;
	/** `valeur.pmv` */
	readonly action: string;
	readonly status: Status;
	/** For `non_retenue` and `sans_objet`. */
	readonly reason?: 'hors_portee' | 'priorite' | 'contrainte' | 'autre';
	readonly justification?: string;
}
export interface DeclareResult {
	/** The document's version the edits are made for. */
	readonly version: number;
	/** Minimal LSP text edits. */
	readonly edits: readonly {
		readonly range: {
			readonly start: { readonly line: number; readonly character: number };
			readonly end: { readonly line: number; readonly character: number };
		};
		readonly newText: string;
	}[];
}

/** Client → server request: a new charter, begun with some answers. */
export const templateRequest = 'charte/gabarit';
export interface TemplateParams {
	readonly name: string;
	readonly organisation: string;
	readonly phase: PhaseId;
	/** `\n` or `\r\n`. */
	readonly eol: string;
	readonly language: 'auto' | 'fr' | 'en';
}
export interface TemplateResult {
	/** A snippet: what is left to fill in are its tab stops, the answers are escaped. */
	readonly text: string;
}

/** Client → server request: the standard, worded in one language, for lists and practice pages. */
export const standardRequest = 'charte/standard';
export interface StandardParams {
	/** Of which charter the edition and the language setting count; none: the current edition. */
	readonly uri?: string;
}
export interface ActionView {
	readonly id: string;
	readonly number: string;
	/** Official French wording in the edition; null where the edition lacks the action. */
	readonly wording: string | null;
	/** Working English translation, only in English. */
	readonly translation?: string;
	readonly phase: PhaseId;
	readonly fields: readonly string[];
	readonly todo: string;
	readonly example: string;
	readonly nextStep: string;
	readonly evidence: string;
	readonly needsTrace: boolean;
}
export interface PracticeView {
	readonly id: string;
	readonly number: number;
	/** Official French title, or the working English translation. */
	readonly title: string;
	/** The official French title, whatever the language. */
	readonly officialTitle: string;
	readonly theme: string;
	readonly orientation: string;
	readonly summary: string;
	readonly why: string;
	readonly review: string;
	readonly actions: readonly ActionView[];
}
export interface StandardResult {
	readonly language: 'fr' | 'en';
	readonly edition: EditionId;
	readonly page: string;
	readonly practices: readonly PracticeView[];
}
