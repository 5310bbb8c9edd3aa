/** What the panel's page and its host say to each other. */
import type { Details, Status } from '../../server/engine/coverage/types';
import { type Html, posts } from '../html/tag';
import type { FormField } from './details-form';
import type { ActsPlace } from './place';
import type { PanelView } from './view';

export type HostMessage =
	/** The whole `<main>` of the page, to be patched in. */
	| { readonly type: 'render'; readonly html: string }
	/** Said once in the page's live region; with `undo`, beside a button of that name that undoes what was done. */
	| { readonly type: 'announce'; readonly text: string; readonly undo?: string }
	/** Opens and focuses what has this id, once it is in the page. */
	| { readonly type: 'reveal'; readonly id: string }
	/** Gives the focus back to where an action was acted on, else to its menu, after questions asked outside the page. */
	| { readonly type: 'focusMenu'; readonly action: string }
	/** Takes the keyboard, where it was last: after an editor had it that was only passed through. */
	| { readonly type: 'takeFocus' }
	/** Focuses what has this id, scrolling no further than it takes to see it. */
	| { readonly type: 'focus'; readonly id: string };

export type PageMessage =
	/** The page's script runs: it may show content older than the host's. */
	| { readonly type: 'ready'; readonly timeZone: string }
	/** Zero-based line and UTF-16 columns in the charter. */
	| { readonly type: 'goTo'; readonly from: readonly [number, number]; readonly to: readonly [number, number] }
	/** Declares an action; `place` is where it is then asked for what its status needs. */
	| { readonly type: 'declare'; readonly action: string; readonly status: Status; readonly place: ActsPlace }
	/** Opens the form of a declaration, at a field; `index` is that of a piece of evidence. */
	| {
			readonly type: 'details';
			readonly action: string;
			readonly place: ActsPlace;
			readonly field?: FormField;
			readonly index?: number;
	  }
	| { readonly type: 'closeDetails' }
	/** Whether the form of an action holds what is not written yet. */
	| { readonly type: 'typing'; readonly action: string; readonly typed: boolean }
	/** Writes what the form says otherwise than the charter. */
	| ({ readonly type: 'saveDetails'; readonly action: string } & Details)
	| { readonly type: 'removeEvidence'; readonly action: string; readonly index: number }
	| { readonly type: 'practice'; readonly id: string; readonly action?: string }
	| { readonly type: 'back' }
	| { readonly type: 'copy' }
	/** Exports the coverage; the format and the file are asked for. */
	| { readonly type: 'export' }
	/** Inserts a starting point for the section that would answer an action. */
	| { readonly type: 'insert'; readonly action: string }
	/** Adds a piece of evidence to an action's declaration; which is asked for. */
	| { readonly type: 'addEvidence'; readonly action: string }
	/** Opens a piece of evidence of an action, by its place in the report. */
	| { readonly type: 'openEvidence'; readonly action: string; readonly index: number }
	/** Undoes the last edit of the charter; with `own`, only where that is the panel's own. */
	| { readonly type: 'undo'; readonly own?: true }
	/** Makes the edit again that was undone last. */
	| { readonly type: 'redo' }
	/** Opens the learning pages where they were left. */
	| { readonly type: 'learn' }
	/** Opens a theme (empty: the list of themes) at a question (empty: its summary), else at the first one without an answer. */
	| { readonly type: 'learnTheme'; readonly theme: string; readonly question?: string }
	| { readonly type: 'answer'; readonly question: string; readonly answer: boolean }
	/** Forgets the answers of a theme, or all of them. */
	| { readonly type: 'learnAgain'; readonly theme?: string }
	/** Changes how the coverage is looked at. */
	| { readonly type: 'view'; readonly view: Partial<PanelView> }
	| { readonly type: 'command'; readonly id: PageCommand };

/** The attribute that makes a button ask something of the host. */
export const sends = (message: PageMessage): Html => posts(message);

/** The commands that the page may ask for, and no others. */
export const pageCommands = ['charte.nouvelleCharte', 'charte.ouvrirExemple', 'charte.apercu'] as const;
export type PageCommand = (typeof pageCommands)[number];

/** What the page keeps over a reload of the editor. */
export interface PageState {
	/** Of the charter shown; empty where there is none. */
	readonly uri: string;
	/** `couverture`, `pratique:ID`, `apprentissage` or `apprentissage:THEME`. */
	readonly page: string;
	/** Ids of the open `<details>`. */
	readonly open: readonly string[];
	/** Pixels scrolled on the page of coverage. */
	readonly scroll: number;
	/** What is typed in the form of a declaration and not written yet, by the ids of its fields. */
	readonly typed: Readonly<Record<string, string>>;
}
