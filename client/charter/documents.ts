import * as vscode from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';
import { configGlob, configName } from '../../server/protocol';
import { charterGlob, isCharterName } from './names';

/** The documents that the server serves: the language, and charters that the user keeps as plain YAML. */
export const charterSelector: DocumentSelector = [{ language: 'charte' }, { language: 'yaml', pattern: charterGlob }];

/** What the server is told of: charters, and the config files of organisations. */
export const servedSelector: DocumentSelector = [...charterSelector, { language: 'yaml', pattern: configGlob }];

/** Whether a document is a charter. */
export function isCharter(document: vscode.TextDocument): boolean {
	return document.languageId === 'charte' || (document.languageId === 'yaml' && isCharterName(document.uri.path));
}

/** Whether the server helps with a document: a charter, or the config file of an organisation. */
export function isServed(document: vscode.TextDocument): boolean {
	return isCharter(document) || (document.languageId === 'yaml' && document.uri.path.endsWith(`/${configName}`));
}

const pastSchemes = new Set([
	'git',
	'gitlens',
	'vscode-local-history',
	'review',
	'pr',
	'chat-editing-snapshot-text-model',
]);

/** Whether a document is an earlier version of a file, as comparisons show it: nobody edits it. */
export function isPast({ scheme }: vscode.Uri): boolean {
	return pastSchemes.has(scheme);
}

/** The charter that an editor holds; undefined for another file, and for an earlier version of one. */
export function charterOf(editor: vscode.TextEditor | undefined): vscode.TextDocument | undefined {
	const document = editor?.document;
	return document && isCharter(document) && !isPast(document.uri) ? document : undefined;
}

/** The charter of the active editor, or the one in view while a panel, a list or the old side of a comparison has the focus. */
export function charterInView(): vscode.TextDocument | undefined {
	const active = vscode.window.activeTextEditor;
	if (active && !isPast(active.document.uri)) return charterOf(active);
	return vscode.window.visibleTextEditors.map(charterOf).find((document) => document !== undefined);
}

/** The document of a URI, in the editor's own form, where one is open, in a tab or not. */
export function openDocument(uri: string | undefined): vscode.TextDocument | undefined {
	return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
}
