import * as vscode from 'vscode';
import { isCharter } from '../charter/documents';
import { indentAfterList } from './list-end';

/** Takes away the empty `- ` on which the user pressed Enter, and goes on at the indentation of the list's key. */
export function endListsOnEnter(): vscode.Disposable {
	return vscode.workspace.onDidChangeTextDocument(async ({ document, contentChanges, reason }) => {
		const change = contentChanges[0];
		const editor = vscode.window.activeTextEditor;
		if (!change || contentChanges.length > 1 || reason !== undefined || editor?.document !== document) return;
		if (change.rangeLength > 0 || !/^\r?\n[ \t]*$/.test(change.text) || !isCharter(document)) return;
		const item = change.range.start.line;
		const next = item + 1;
		if (next >= document.lineCount || !document.lineAt(next).isEmptyOrWhitespace) return;
		// The editor refuses an edit when the user typed meanwhile: what she typed on the new line stays.
		for (let attempt = 0; attempt < 3; attempt++) {
			if (next >= document.lineCount) return;
			const indent = indentAfterList((line) => document.lineAt(line).text, item);
			if (indent === null) return;
			const lines = new vscode.Range(item, 0, next, document.lineAt(next).firstNonWhitespaceCharacterIndex);
			// One undo gives back the dash and takes the new line away.
			const undo = { undoStopBefore: false, undoStopAfter: false };
			if (await editor.edit((edit) => edit.replace(lines, indent), undo)) return;
		}
	});
}
