import * as vscode from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';
import { charterGlob, isCharterName } from './charter';

/** The documents that the server serves: the language, and charters that the user keeps as plain YAML. */
export const charterSelector: DocumentSelector = [{ language: 'charte' }, { language: 'yaml', pattern: charterGlob }];

/** Whether the server serves a document. */
export function isCharter(document: vscode.TextDocument): boolean {
	return document.languageId === 'charte' || (document.languageId === 'yaml' && isCharterName(document.uri.path));
}

/** The charter of the active editor, or the one in view while a panel or a list has the focus. */
export function charterInView(): vscode.TextDocument | undefined {
	const active = vscode.window.activeTextEditor;
	if (active) return isCharter(active.document) ? active.document : undefined;
	return vscode.window.visibleTextEditors.find((editor) => isCharter(editor.document))?.document;
}
