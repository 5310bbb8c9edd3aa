import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import type { CharterApi } from '../charter/api';
import { showWritten } from '../charter/edit';
import { writtenBy } from '../charter/written';

/** The command that follows the edit of a code action: it takes the charter's uri as a text, and what was written. */
const showWrittenCommand = 'charte.montrerEcrit';

/** Has code actions show what they write, which may be far from the light bulb. */
export const writtenLinks: Middleware = {
	async provideCodeActions(document, range, context, token, next) {
		const actions = await next(document, range, context, token);
		for (const action of actions ?? []) {
			if (!('edit' in action) || !action.edit || action.command) continue;
			// What is mended all over the file is often so on save: nobody wants to be taken elsewhere then.
			if (action.kind && vscode.CodeActionKind.SourceFixAll.contains(action.kind)) continue;
			const edits = action.edit.entries().flatMap(([uri, found]) => (`${uri}` === `${document.uri}` ? found : []));
			const written = writtenBy(edits).map(({ start, end }) => ({
				start: { line: start.line, character: start.character },
				end: { line: end.line, character: end.character },
			}));
			if (written.length === 0) continue;
			action.command = { title: '', command: showWrittenCommand, arguments: [document.uri.toString(), written] };
		}
		return actions;
	},
};

/** Registers the command that follows the edits of code actions. It is theirs alone, and stands in no menu. */
export function onWritten(api: CharterApi): vscode.Disposable {
	return vscode.commands.registerCommand(showWrittenCommand, async (uri: unknown, written: unknown) => {
		if (typeof uri === 'string' && Array.isArray(written)) await showWritten(api, vscode.Uri.parse(uri), written);
	});
}
