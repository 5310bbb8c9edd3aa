import type { PageMessage, PageState } from '../../../views/panel/messages';

declare function acquireVsCodeApi(): {
	postMessage(message: PageMessage): void;
	getState(): unknown;
	setState(state: PageState): void;
};

/** The editor's side of the page: it hears messages and keeps what the page was left at. */
export const host = acquireVsCodeApi();
