/** What the page of the reading view and its host say to each other. */
import type { Language } from '../../server/engine/texts/text';

/** From the page to its host. */
export type DocumentMessage =
	| { readonly type: 'ready'; readonly timeZone: string }
	/** To a place of the charter: lines and UTF-16 columns from 0. */
	| { readonly type: 'goTo'; readonly line: number; readonly character: number }
	/** The document is looked at otherwise. */
	| { readonly type: 'look'; readonly change: Partial<DocumentLook> }
	| { readonly type: 'export' }
	| { readonly type: 'coverage' };

/** How a person looks at documents. */
export interface DocumentLook {
	readonly empty: boolean;
	readonly coverage: boolean;
	/** Undefined: that of the charter's settings. */
	readonly language?: Language;
}

/** From the host to the page. */
export type DocumentHostMessage =
	| { readonly type: 'render'; readonly html: string }
	/** The cursor stands on a line of the charter, from 0: the page marks what it says of it, and brings that in view. */
	| { readonly type: 'cursor'; readonly line: number };

/** What the page keeps over a reload of the editor. */
export interface DocumentPageState {
	readonly uri: string;
	readonly scroll: number;
}
