/**
 * What client and server say to each other beyond LSP: names and types only. Requests and notifications are named by their
 * method; `…Params` is what is sent, `…Result` what is answered. Places are LSP's: zero-based lines, UTF-16 columns.
 */
import type { PhaseId } from './engine/catalogue/types';
import type { PortfolioRow } from './engine/coverage/portfolio';
import type { StandardView } from './engine/coverage/standard-view';
import type { CoverageReport, Details, Reason, Status, TextRange } from './engine/coverage/types';
import type { CharterDocument, DocumentOptions } from './engine/document/types';
import type { TemplateSize } from './engine/edits/skeleton';

export type { EditionId, PhaseId } from './engine/catalogue/types';
export type * from './engine/coverage/portfolio';
export type * from './engine/coverage/standard-view';
export type * from './engine/coverage/types';
export type { CharterDocument, DocumentOptions } from './engine/document/types';
export type { TemplateSize } from './engine/edits/skeleton';

// ——— How a session begins ———

/** What the client says of itself in `initializationOptions`. */
export interface InitializationOptions {
	/** The editor's display language (`fr`, `en-ca`…), used when `charte.langue` is `auto`. */
	readonly displayLanguage?: string;
	/**
	 * The client answers `charte/lireFichier`, `charte/existe` and `charte/listerChartes`, and reports files that were created
	 * or deleted and charters that changed.
	 */
	readonly files?: boolean;
	/** The server may read a charter of the workspace before one is opened. */
	readonly ahead?: boolean;
	/** The client wants `charte/couvertureChangee`. */
	readonly coverage?: boolean;
	/** The client's own commands (`charte.…`) that the server may name, in code lenses for one. */
	readonly commands?: readonly string[];
	/** What a link to a practice's page looks like in this editor, `{0}` for the id; without it, the official page. */
	readonly practiceLink?: string;
	/** The time zone of whoever reads (`America/Toronto`), by which the day is counted; without it, the server's own. */
	readonly timeZone?: string;
	/** The day to count for, `YYYY-MM-DD`, in place of the one it is. */
	readonly today?: string;
}

// ——— Files: what the server asks of a client that says `files` ———

/** Glob of the charters' names. */
export const charterGlob = '**/{charte,*.charte,*.charter}.{yaml,yml}';
/** The name of an organisation's config file. */
export const configName = 'charte.config.yaml';
/** Glob of the organisations' config files. */
export const configGlob = `**/${configName}`;
/** What the name of a charter's file looks like. */
export const charterName = /^(?:charte|.+\.(?:charte|charter))\.ya?ml$/i;

/** A file or folder, by its uri. */
export interface FileParams {
	readonly uri: string;
}

/** Server → client: the text of a file ({@link FileParams}); null where there is none, or it is too large or cannot be read. */
export const readFileRequest = 'charte/lireFichier';

/** Server → client: what is at a uri ({@link FileParams}), as a {@link FileState}. */
export const existsRequest = 'charte/existe';
/** `unknown`: the client cannot tell. */
export type FileState = 'file' | 'folder' | 'none' | 'unknown';

/** Server → client: what lies in a folder ({@link FileParams}) of the workspace, as a list of {@link FolderEntry}; null where it cannot be listed. */
export const listFolderRequest = 'charte/listerDossier';
export interface FolderEntry {
	/** Without folders. */
	readonly name: string;
	readonly folder: boolean;
}

/** Server → client: the uris of the workspace's charters, without what the editor leaves out. An error where they cannot be listed. */
export const listChartersRequest = 'charte/listerChartes';
export interface ListChartersParams {
	/** No more than this many are wanted. */
	readonly limit: number;
}

// ——— The standard, and charters that begin from it ———

/** Client → server: the standard, worded in one language, for lists and practice pages. */
export const standardRequest = 'charte/standard';
export interface StandardParams {
	/** Of which charter the edition and the language setting count; none: the edition of a charter that names none. */
	readonly uri?: string;
}
export type StandardResult = StandardView;

/** Client → server: a new charter, begun with some answers. */
export const templateRequest = 'charte/gabarit';
export interface TemplateParams {
	readonly name: string;
	readonly organisation: string;
	readonly phase: PhaseId;
	/** `complet` where none is given. */
	readonly size?: TemplateSize;
	/** `\n` or `\r\n`. */
	readonly eol: string;
	readonly language: 'auto' | 'fr' | 'en';
}
export interface TemplateResult {
	/** A snippet: what is left to fill in are its tab stops, the answers are escaped. */
	readonly text: string;
}

// ——— Coverage ———

/** Client → server: the coverage of an open charter. Null where the document is not open or not a charter. */
export const coverageRequest = 'charte/couverture';
export interface CoverageParams {
	readonly uri: string;
}
export type CoverageResult = CoverageReport | null;

/**
 * Client → server: the coverage of another text of a charter, its last committed version for one. Null where it cannot be
 * read as a charter.
 */
export const coverageOfTextRequest = 'charte/couvertureDuTexte';
export interface CoverageOfTextParams {
	/** Whose settings and evidence count. */
	readonly uri: string;
	readonly text: string;
}

/**
 * Client → server: an open charter as a document that people read. Null where the document is not open or not a charter. Of a
 * charter that cannot be read whole it holds what can, and says so.
 */
export const documentRequest = 'charte/document';
export interface DocumentParams {
	readonly uri: string;
	/** In place of the one that the charter's settings mean. */
	readonly language?: 'fr' | 'en';
	/** What is not given is as {@link DocumentOptions} has it by default: all that is awaited is shown, and the coverage. */
	readonly options?: Partial<DocumentOptions>;
}
export type DocumentResult = CharterDocument | null;

/** Client → server notification: the reader's time zone is another than at the start. */
export const timeZoneNotification = 'charte/fuseau';
export interface TimeZoneParams {
	/** Its name: `America/Toronto`. */
	readonly timeZone: string;
}

/** Server → client notification: the charter was analysed anew; ask for its coverage if you show it. */
export const coverageChangedNotification = 'charte/couvertureChangee';
export interface CoverageChangedParams {
	readonly uri: string;
	readonly version: number;
	/** For the status bar: null when it has no figures. */
	readonly answered: number | null;
	readonly applicable: number | null;
}

/**
 * Client → server: judges all charters of the workspace, in the background, and gives them in pieces by
 * {@link portfolioRowsNotification}; answers when all are given. Cancelling it stops the work. Null where charters cannot
 * be listed.
 */
export const portfolioRequest = 'charte/portefeuille';
export interface PortfolioParams {
	/** Names this request in the notifications. */
	readonly id: number;
}
export interface PortfolioResult {
	/** How many charters there are. */
	readonly total: number;
	/** There are more charters than are looked through: the others were left out. */
	readonly cut: boolean;
}

/** Server → client notification: some more rows, in no particular order. */
export const portfolioRowsNotification = 'charte/portefeuilleLignes';
export interface PortfolioRowsParams {
	readonly id: number;
	readonly rows: readonly PortfolioRow[];
	readonly total: number;
	/** `YYYY-MM-DD`: the day that the rows are counted for. */
	readonly today: string;
}

// ——— Edits that the client asks for, and applies ———

/** Minimal edits, in the order of the text. */
export type Edits = readonly { readonly range: TextRange; readonly newText: string }[];

/** The edits that make a change. */
export interface EditResult {
	/** The document's version the edits are made for. */
	readonly version: number;
	readonly edits: Edits;
}

/** Client → server: the {@link EditResult} that declares an action or changes its status. Null where none can be made. */
export const declareRequest = 'charte/declarer';
export interface DeclareParams {
	readonly uri: string;
	/** `valeur.pmv` */
	readonly action: string;
	readonly status: Status;
	/** For `non_retenue` and `sans_objet`. */
	readonly reason?: Reason;
	readonly justification?: string;
}

/**
 * Client → server: the {@link EditResult} that adds a piece of evidence to an action's declaration, which it writes where
 * there is none. Null where none can be made, or it is there already.
 */
export const addEvidenceRequest = 'charte/ajouterPreuve';
export interface AddEvidenceParams {
	readonly uri: string;
	/** `valeur.pmv` */
	readonly action: string;
	/** A pointer into the charter, a path relative to its folder, or a URL: one line, not quoted. */
	readonly evidence: string;
}

/**
 * Client → server: the {@link EditResult} that changes what a declaration says beside its status: who, when, why, its
 * evidence. Null where one of them cannot be written, where the action is not declared, and where evidence that is to
 * change is not there any more; without edits where it says so already.
 */
export const detailsRequest = 'charte/preciser';
export interface DetailsParams extends Details {
	readonly uri: string;
	/** `valeur.pmv` */
	readonly action: string;
}

/**
 * Client → server: the edit that inserts a starting point for the section that would answer an action. Null where none can
 * be made.
 */
export const insertRequest = 'charte/insererDepart';
export interface InsertParams {
	readonly uri: string;
	/** `valeur.pmv` */
	readonly action: string;
}
export interface InsertResult extends EditResult {
	/** Where what is inserted begins, in the text before the edit. */
	readonly at: TextRange['start'];
}

/**
 * Client → server: the {@link EditResult} that writes the comment by which a finding is left out. Null where it cannot be
 * written, or is there already.
 */
export const ignoreRequest = 'charte/ignorer';
export interface IgnoreParams extends Omit<IgnoreArguments, 'codes'> {
	readonly code: string;
	readonly reason: string;
}

/**
 * Client → server: where the prompts of a charter stand that are left to be replaced, as {@link Prompts}. Null where the
 * document is not open.
 */
export const promptsRequest = 'charte/invites';
export interface PromptsParams {
	readonly uri: string;
}
export interface Prompts {
	/** The document's version that they stand in. */
	readonly version: number;
	/** In the order of the text. */
	readonly ranges: readonly TextRange[];
}

/**
 * Client → server: what is to be done to a line that a person has just left by another way than Enter: what Enter mends is
 * mended, and a name that was written there takes the place of the prompts for its mentions. Null where there is nothing to
 * do, and where the line is not as the client says.
 */
export const leaveLineRequest = 'charte/quitterLigne';
export interface LeaveLineParams {
	readonly uri: string;
	readonly line: number;
	/** The line's text, without its end. */
	readonly text: string;
}

/**
 * Client → server: how a text from elsewhere is pasted in place of a selection. Null where a plain paste does as well, and
 * where the document has another version than the one named.
 */
export const pasteRequest = 'charte/coller';
export interface PasteParams {
	readonly uri: string;
	readonly version: number;
	/** The selection, which the text takes the place of. */
	readonly range: TextRange;
	/** The clipboard’s plain text. */
	readonly text: string;
}
export interface PasteResult {
	readonly kind: 'list' | 'items' | 'block' | 'quoted';
	/** What the editor calls this way of pasting. */
	readonly title: string;
	/** One of them is exactly on the selection. */
	readonly edits: Edits;
}

// ——— What the server's answers name: commands of the client, kinds of code actions, data of links ———

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
	/** Where the finding is. */
	readonly position: TextRange['start'];
	readonly wholeFile: boolean;
}

/** The kind of the code action that declares what the charter's own sections answer. */
export const declareDetectedKind = 'source.charte.declarerDetectees';

/** The `data` of a document link. */
export interface LinkData {
	/** It leads to a folder, which editors show rather than open. */
	readonly folder: true;
}
