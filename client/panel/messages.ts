/** What the panel's page and its host say to each other. */
import type { Status } from '../../server/protocol';
import type { PanelView } from './view';

export type HostMessage =
	/** The whole `<main>` of the page, to be patched in. */
	| { readonly type: 'render'; readonly html: string }
	/** Said once in the page's live region. */
	| { readonly type: 'announce'; readonly text: string }
	/** Opens and focuses what has this id, once it is in the page. */
	| { readonly type: 'reveal'; readonly id: string }
	/** Gives the focus back to the menu of an action, after questions asked outside the page. */
	| { readonly type: 'focusMenu'; readonly action: string };

export type PageMessage =
	/** The page's script runs: it may show content older than the host's. */
	| { readonly type: 'ready' }
	/** Zero-based line and UTF-16 columns in the charter. */
	| { readonly type: 'goTo'; readonly from: readonly [number, number]; readonly to: readonly [number, number] }
	| { readonly type: 'declare'; readonly action: string; readonly status: Status }
	| { readonly type: 'practice'; readonly id: string; readonly action?: string }
	| { readonly type: 'back' }
	| { readonly type: 'copy' }
	/** Inserts a starting point for the section that would answer an action. */
	| { readonly type: 'insert'; readonly action: string }
	/** Adds a piece of evidence to an action's declaration; which is asked for. */
	| { readonly type: 'addEvidence'; readonly action: string }
	/** Opens a piece of evidence of an action, by its place in the report. */
	| { readonly type: 'openEvidence'; readonly action: string; readonly index: number }
	/** Undoes the last edit of the charter. */
	| { readonly type: 'undo' }
	/** Changes how the coverage is looked at. */
	| { readonly type: 'view'; readonly view: Partial<PanelView> }
	| { readonly type: 'command'; readonly id: PageCommand };

/** The commands that the page may ask for, and no others. */
export const pageCommands = ['charte.nouvelleCharte', 'charte.ouvrirExemple'] as const;
export type PageCommand = (typeof pageCommands)[number];

/** What the page keeps over a reload of the editor. */
export interface PageState {
	/** Of the charter shown; empty where there is none. */
	readonly uri: string;
	/** `couverture`, or `pratique:ID`. */
	readonly page: string;
	/** Ids of the open `<details>`. */
	readonly open: readonly string[];
	/** Pixels scrolled on the page of coverage. */
	readonly scroll: number;
}
