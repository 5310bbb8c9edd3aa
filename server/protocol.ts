/** What client and server say to each other beyond LSP. Types and names only: the client imports nothing else of the server. */
import type { PhaseId } from './engine/catalogue/types';
import type { PortfolioRow } from './engine/coverage/portfolio';
import type { StandardView } from './engine/coverage/standard-view';
import type { CoverageReport, Status } from './engine/coverage/types';

export type { EditionId, PhaseId } from './engine/catalogue/types';
export type * from './engine/coverage/portfolio';
export type * from './engine/coverage/standard-view';
export type * from './engine/coverage/types';

/** The `data` of a document link. */
export interface LinkData {
	/** It leads to a folder, which editors show rather than open. */
	readonly folder: true;
}

/** What the client says of itself in `initializationOptions`. */
export interface InitializationOptions {
	/** The editor's display language (`fr`, `en-ca`…), used when `charte.langue` is `auto`. */
	readonly displayLanguage?: string;
	/**
	 * The client answers `charte/lireFichier`, `charte/existe` and `charte/listerChartes`, and tells of files that were
	 * created and deleted, and of charters that changed.
	 */
	readonly files?: boolean;
	/** The client wants `charte/couvertureChangee`. */
	readonly coverage?: boolean;
	/** The client's own commands (`charte.…`) that the server may name, in code lenses for one. */
	readonly commands?: readonly string[];
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
	/** By action (`valeur.pmv`) or practice (`valeur`): the phase from which it is expected in place of the standard's. */
	readonly phases: Readonly<Record<string, PhaseId | 'jamais'>>;
	/** Days after which an evaluation is stale. */
	readonly peremption: { readonly jours: number };
	readonly formulation: {
		/** Whether wording is looked at. */
		readonly actif: boolean;
		/** An organisation's own terms to avoid, with a better way to say each. */
		readonly termes: Readonly<Record<string, string>>;
	};
	/** Whether the additional expectations of the person-centred strategy are looked for. */
	readonly personne: { readonly actif: boolean };
	/** Folders, relative to the workspace's folder, where files of evidence also lie. */
	readonly preuves: { readonly racines: readonly string[] };
	/** Whether charters that are not open have their findings shown too. */
	readonly diagnosticsEspace: boolean;
	/** Whether figures stand above the sections and the practices. */
	readonly codeLens: { readonly actif: boolean };
	/** Whether numbers and titles stand behind the ids of practices and actions. */
	readonly inlayHints: { readonly actif: boolean };
}

/** Server → client request: the text of a file, null where there is none or it cannot be read. Param: { uri }. */
export const readFileRequest = 'charte/lireFichier';
/** Server → client request: 'file' | 'folder' | 'none' | 'unknown'. Param: { uri }. */
export const existsRequest = 'charte/existe';
export interface FileParams {
	readonly uri: string;
}
export type Existence = 'file' | 'folder' | 'none' | 'unknown';

/** Server → client request: the uris of the workspace's charters, without what the editor leaves out. */
export const listChartersRequest = 'charte/listerChartes';
export interface ListChartersParams {
	/** No more than this many are wanted. */
	readonly limit: number;
}
export type ListChartersResult = readonly string[];

/** Glob of the charters' names. */
export const charterGlob = '**/{charte,*.charte,*.charter}.{yaml,yml}';
/** What the name of a charter's file looks like. */
export const charterName = /^(?:charte|.+\.(?:charte|charter))\.ya?ml$/i;

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
	readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** Client → server request: the edit that inserts a starting point for the section that would answer an action. Null where none can be made. */
export const insertRequest = 'charte/insererDepart';
export interface InsertParams {
	readonly uri: string;
	/** `valeur.pmv` */
	readonly action: string;
}
export interface InsertResult extends DeclareResult {
	/** Where what is inserted begins, in the text before the edit. */
	readonly at: { readonly line: number; readonly character: number };
}

/** Client → server request: the edit that adds a piece of evidence to an action's declaration, written if need be. Null where none can be made, or it is there already. */
export const addEvidenceRequest = 'charte/ajouterPreuve';
export interface AddEvidenceParams {
	readonly uri: string;
	readonly action: string;
	/** A pointer into the charter, a path relative to its folder, or a URL: one line, not quoted. */
	readonly evidence: string;
}

/** Client → server request: the coverage of another text of a charter (its last committed version, for one). Null where it cannot be read as a charter. */
export const coverageOfTextRequest = 'charte/couvertureDuTexte';
export interface CoverageOfTextParams {
	/** Whose settings and evidence count. */
	readonly uri: string;
	readonly text: string;
}

/**
 * Client → server request: judges all charters of the workspace, in the background, and gives them in pieces by
 * {@link portfolioRowsNotification}; answers when all are given. Cancelling it stops the work. Null where charters cannot be listed.
 */
export const portfolioRequest = 'charte/portefeuille';
export interface PortfolioParams {
	/** Names this asking in the notifications. */
	readonly id: number;
}
export interface PortfolioResult {
	readonly total: number;
	/** More charters than are looked through: the rest was left out. */
	readonly cut: boolean;
}
/** Server → client notification: some more rows, in no order that means anything. */
export const portfolioRowsNotification = 'charte/portefeuilleLignes';
export interface PortfolioRowsParams {
	readonly id: number;
	readonly rows: readonly PortfolioRow[];
	readonly total: number;
}

/** A range of LSP. */
export interface Range {
	readonly start: { readonly line: number; readonly character: number };
	readonly end: { readonly line: number; readonly character: number };
}

/** The kind of the code action that declares what the charter's own sections answer. */
export const declareDetectedKind = 'source.charte.declarerDetectees';
/** Client command: declares an action; which, in what state and why is asked for. Argument: {@link DeclareArguments}. */
export const declareCommand = 'charte.declarerAction';
/** Client command: marks an action not applicable; the reason is asked for. Argument: {@link DeclareArguments}. */
export const notApplicableCommand = 'charte.marquerSansObjet';
export interface DeclareArguments {
	readonly uri: string;
	/** Ids; where there are several, the person chooses one. */
	readonly actions: readonly string[];
}

/** Client command: leaves a finding out; the reason is asked for. Argument: {@link IgnoreArguments}. */
export const ignoreCommand = 'charte.ignorerConstat';
export interface IgnoreArguments {
	readonly uri: string;
	/** The finding's code, or the ids of its members, of which the person chooses one. */
	readonly codes: readonly string[];
	/** Where the finding stands. */
	readonly position: { readonly line: number; readonly character: number };
	readonly wholeFile: boolean;
}
/** Client → server request: the edit that writes the comment. Null where it cannot be written, or stands there already. */
export const ignoreRequest = 'charte/ignorer';
export interface IgnoreParams extends Omit<IgnoreArguments, 'codes'> {
	readonly code: string;
	readonly reason: string;
}
export type IgnoreResult = DeclareResult;

/**
 * Client → server request: how a text from elsewhere is pasted in place of a selection. Null where a plain paste does as
 * well, and where the document has another version than the one named.
 */
export const pasteRequest = 'charte/coller';
export interface PasteParams {
	readonly uri: string;
	readonly version: number;
	/** The selection, which the text takes the place of. */
	readonly range: Range;
	/** The clipboard’s plain text. */
	readonly text: string;
}
export interface PasteResult {
	readonly kind: 'list' | 'items' | 'block' | 'quoted';
	/** What the editor calls this way of pasting. */
	readonly title: string;
	/** In the order of the text. One stands exactly on the selection. */
	readonly edits: readonly { readonly range: Range; readonly newText: string }[];
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
export type StandardResult = StandardView;
