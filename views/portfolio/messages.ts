/** What the page of the portfolio and its host say to each other. */

import type { StandardView } from '../../server/engine/coverage/standard-view';
import type { StandardWords } from '../../server/engine/coverage/types';
import type { Language } from '../../server/engine/texts/text';
import { type Html, posts } from '../html/tag';
import type { PageRow } from './rows';
import type { PortfolioView } from './view';

/** What the page needs of the standard, in the language of the page. */
export interface PageStandard {
	/** How it names its phases and editions. */
	readonly words: StandardWords;
	readonly practices: readonly {
		readonly id: string;
		readonly number: number;
		readonly title: string;
		readonly theme: string;
	}[];
	/** In the order of the standard. `official`: the wording is the standard's own French. */
	readonly actions: readonly {
		readonly id: string;
		readonly number: string;
		readonly text: string;
		readonly official: boolean;
	}[];
}

/** Where the reading of the charters is. `noFolder`: no folder is open, so that there is nothing to look through. */
export type ReadingState = 'loading' | 'done' | 'cancelled' | 'failed' | 'noFolder';

export interface Reading {
	readonly state: ReadingState;
	/** Charters read and to read; 0 until their number is known. */
	readonly read: number;
	readonly total: number;
	/** There are more charters than are looked through. */
	readonly cut: boolean;
}

export type HostMessage =
	/** The whole `<main>`, and what its script needs; rows follow. */
	| {
			readonly type: 'frame';
			readonly html: string;
			readonly language: Language;
			readonly standard: PageStandard;
			readonly view: PortfolioView;
	  }
	/** Rows that are new or changed, and addresses of those that are gone. */
	| { readonly type: 'rows'; readonly rows: readonly PageRow[]; readonly gone: readonly string[] }
	| { readonly type: 'reading'; readonly reading: Reading }
	/** What was opened beside is closed. */
	| { readonly type: 'closed' }
	/** Said once in the page's live region. */
	| { readonly type: 'announce'; readonly text: string };

export type PageMessage =
	| { readonly type: 'ready'; readonly timeZone: string }
	/** Opens a charter and, where it can be read, its coverage. */
	| { readonly type: 'open'; readonly uri: string }
	/** Opens a charter beside the portfolio, where it speaks of an action (`valeur.pmv`). */
	| { readonly type: 'overdue'; readonly uri: string; readonly action: string }
	/** Asks for a format and a file, and writes what is shown there. */
	| { readonly type: 'export' }
	/** Puts a link to the view on the clipboard. */
	| { readonly type: 'copyLink' }
	/** Opens the page of a practice for a charter, beside the portfolio. */
	| { readonly type: 'practice'; readonly uri: string; readonly practice: string }
	| { readonly type: 'cancel' }
	/** Reads all charters again. */
	| { readonly type: 'refresh' }
	| { readonly type: 'view'; readonly view: PortfolioView }
	| { readonly type: 'command'; readonly id: PageCommand };

/** The attribute that makes a button ask something of the host. */
export const sends = (message: PageMessage): Html => posts(message);

/** The commands that the page may ask for, and no others. */
export const pageCommands = ['charte.nouvelleCharte', 'charte.ouvrirExemple', 'vscode.openFolder'] as const;
export type PageCommand = (typeof pageCommands)[number];

/** What was opened from the grid: a charter by its name (`practice` undefined), or one of its practices, by its place among them. */
export interface OpenedCell {
	readonly uri: string;
	readonly practice?: number;
}

/** What the page keeps while it is hidden and over a reload of the editor. */
export interface PageState {
	/** Pixels scrolled in the grid, down and across, and on the page. */
	readonly top: number;
	readonly left: number;
	readonly page: number;
	/** The cell that was opened last. */
	readonly opened?: OpenedCell;
}

/** What the page needs of the standard as the server words it. */
export function pageStandard(standard: StandardView): PageStandard {
	return {
		words: standard.words,
		practices: standard.practices.map(({ id, number, title, theme }) => ({ id, number, title, theme })),
		actions: standard.practices.flatMap(({ actions }) =>
			actions.map(({ id, number, wording, translation, todo }) => ({
				id,
				number,
				// An action that this edition lacks has no wording: what it asks for says as much.
				text: translation ?? wording ?? todo,
				official: !translation && wording !== null,
			})),
		),
	};
}
