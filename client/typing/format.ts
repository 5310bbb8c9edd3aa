import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { tell } from '../language';

/** How long the editor says why nothing was formatted, in milliseconds. */
const shown = 6000;

/** Says why Format Document changes nothing where the charter cannot be read, without a message that must be closed. */
export const formatting: Middleware = {
	async provideDocumentFormattingEdits(document, options, token, next) {
		const edits = await next(document, options, token);
		if (!edits && !token.isCancellationRequested) vscode.window.setStatusBarMessage(tell('notFormatted'), shown);
		return edits;
	},
};
