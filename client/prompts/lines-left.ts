import * as vscode from 'vscode';
import type { Edits } from '../../server/protocol';
import type { CharterApi } from '../charter/api';
import { charterOf, isCharter } from '../charter/documents';
import { smallest } from './smallest';

/** More lines than this are not typed in at once. */
const mostLines = 50;
/** How often a line is asked about again while its author types on elsewhere. */
const mostAttempts = 8;

/**
 * Has the lines of a charter that a person types in mended when a jump leaves them: Tab among the fields of a snippet, the
 * next prompt, the next finding. Enter has them mended too, as the editor itself asks for; the setting is the same.
 */
export function mendLinesLeft(api: CharterApi): vscode.Disposable {
	let typedIn: vscode.TextDocument | undefined;
	let lines = new Set<number>();
	return vscode.Disposable.from(
		vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
			if (contentChanges.length === 0 || document !== vscode.window.activeTextEditor?.document) return;
			if (typedIn !== document || reason !== undefined) lines = new Set();
			typedIn = document;
			if (reason !== undefined || !isCharter(document)) return;
			for (const { range, text } of contentChanges) lines = afterChange(lines, range, text);
			if (lines.size > mostLines) lines = new Set();
		}),
		vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind, selections }) => {
			if (kind !== vscode.TextEditorSelectionChangeKind.Command || textEditor.document !== typedIn) return;
			if (textEditor !== vscode.window.activeTextEditor || !charterOf(textEditor)) return;
			const left = [...lines].filter((line) => !selections.some(({ active }) => active.line === line));
			for (const line of left) lines.delete(line);
			if (left.length === 0 || !mends(textEditor.document)) return;
			void mendAll(api, textEditor, left);
		}),
	);
}

/** The lines that are typed in once a change is made: those below it have moved, and Enter has seen to those that it ends. */
function afterChange(lines: ReadonlySet<number>, { start, end }: vscode.Range, text: string): Set<number> {
	const added = text.split('\n').length - 1;
	const moved = added - (end.line - start.line);
	const found = new Set<number>();
	for (const line of lines) {
		if (line < start.line) found.add(line);
		else if (line > end.line) found.add(line + moved);
	}
	if (added === 0 && start.line === end.line) found.add(start.line);
	return found;
}

const mends = (document: vscode.TextDocument) =>
	vscode.workspace.getConfiguration('editor', document).get<boolean>('formatOnType') === true;

async function mendAll(api: CharterApi, editor: vscode.TextEditor, lines: readonly number[]): Promise<void> {
	// From the last to the first: what is mended may take more lines than before.
	for (const line of [...lines].sort((a, b) => b - a)) await mend(api, editor, line);
}

async function mend(api: CharterApi, editor: vscode.TextEditor, line: number): Promise<void> {
	const { document } = editor;
	const text = line < document.lineCount ? document.lineAt(line).text : '';
	for (let attempt = 0; attempt < mostAttempts; attempt++) {
		if (text.trim() === '' || document.isClosed || line >= document.lineCount || document.lineAt(line).text !== text)
			return;
		const found = await api.leaveLine({ uri: document.uri.toString(), line, text }).catch(() => null);
		if (!found) return;
		// Whoever types on is not waited for: the line is asked about in the text as it is by then.
		if (found.version === document.version && (await apply(editor, found.edits))) return;
	}
}

/** Makes edits that leave the fields of a snippet what they are. False where the text has changed since. */
function apply(editor: vscode.TextEditor, edits: Edits): Thenable<boolean> {
	return editor.edit((builder) => {
		for (const { range, newText } of edits) {
			const { start, end } = range;
			const place = new vscode.Range(start.line, start.character, end.line, end.character);
			const { before, after, rest } = smallest(editor.document.getText(place), newText);
			if (rest !== undefined) builder.replace(place, rest);
			if (before) builder.insert(place.start, before);
			if (after) builder.insert(place.end, after);
		}
	});
}
