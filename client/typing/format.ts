import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { tell } from '../language';

/** How long the editor says why nothing was formatted, in milliseconds. */
const shown = 6000;

/** Says why Format Document changes nothing: there was nothing to do, or the charter cannot be read; without a message that must be closed. */
export const formatting: Middleware = {
	async provideDocumentFormattingEdits(document, options, token, next) {
		const edits = await next(document, options, token);
		if (token.isCancellationRequested || edits?.length) return edits;
		vscode.window.setStatusBarMessage(tell(edits ? 'alreadyFormatted' : 'notFormatted'), shown);
		return edits;
	},
};
