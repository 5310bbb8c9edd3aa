import type { DocumentMessage, DocumentPageState } from '../../../views/document/messages';

declare function acquireVsCodeApi(): {
	postMessage(message: DocumentMessage): void;
	getState(): unknown;
	setState(state: DocumentPageState): void;
};

/** The editor's side of the page: it hears messages and keeps where the page was left. */
export const host = acquireVsCodeApi();
