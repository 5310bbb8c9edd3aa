/** Every edit that the client makes to a charter. Each is one undoable edit, and says what came of it. */
import * as vscode from 'vscode';
import type {
	AddEvidenceParams,
	DeclareParams,
	DetailsParams,
	EditResult,
	IgnoreParams,
	InsertParams,
	TextRange,
} from '../../server/protocol';
import type { CharterApi } from './api';
import { revealInCharter } from './reveal';
import { documentToWrite, type Refusal, write } from './writable';
import { toShow, writtenBy } from './written';

/** What came of an edit. `unchanged`: the charter says so already; `notDeclared`: the server has none to give. All but `done` are keys of the texts that say why. */
export type Outcome = 'done' | 'unchanged' | 'notDeclared' | 'changedMeanwhile' | Refusal;

/** How what was written is shown: with the keyboard, or where the charter is in view already, for people who act elsewhere. */
export type Showing = 'withFocus' | 'withoutFocus';

/** Writes a declaration, or changes its status, and shows it. */
export function declareInCharter(api: CharterApi, params: DeclareParams, showing: Showing): Promise<Outcome> {
	return edit(api, params.uri, () => api.declare(params), showing);
}

/** Adds a piece of evidence to a declaration, and shows it. */
export function addEvidence(api: CharterApi, params: AddEvidenceParams, showing: Showing): Promise<Outcome> {
	return edit(api, params.uri, () => api.addEvidence(params), showing);
}

/** Changes what a declaration says beside its status, and shows it. */
export function changeDetails(api: CharterApi, params: DetailsParams, showing: Showing): Promise<Outcome> {
	return edit(api, params.uri, () => api.details(params), showing);
}

/** Writes the comment that leaves a finding out, and shows it. */
export function ignoreInCharter(api: CharterApi, params: IgnoreParams): Promise<Outcome> {
	return edit(api, params.uri, () => api.ignore(params), 'withFocus');
}

/** Inserts a starting point for an action, and shows its first prompt, selected: it is there to be filled in. */
export function insertStart(api: CharterApi, params: InsertParams): Promise<Outcome> {
	return edit(api, params.uri, () => api.insert(params), 'withFocus');
}

/**
 * Makes the edits that the server gives for a charter, and shows what they wrote. An answer for another version of the text
 * is asked for once more, then given up: somebody is typing.
 */
async function edit(
	api: CharterApi,
	charter: string,
	ask: () => Promise<EditResult | null>,
	showing: Showing,
): Promise<Outcome> {
	const uri = vscode.Uri.parse(charter);
	const document = await documentToWrite(uri, api.disk);
	if (typeof document === 'string') return document;
	for (let attempt = 0; attempt < 2; attempt++) {
		const result = await ask().catch(() => null);
		if (!result) return 'notDeclared';
		if (result.edits.length === 0) return 'unchanged';
		const edits = result.edits.map(({ range: { start, end }, newText }) =>
			vscode.TextEdit.replace(new vscode.Range(start.line, start.character, end.line, end.character), newText),
		);
		const made = await write(document, result.version, edits);
		if (made === 'readOnly') return made;
		if (!made) continue;
		await showWritten(api, uri, writtenBy(result.edits), showing);
		return 'done';
	}
	return 'changedMeanwhile';
}

/** Shows what was written in a charter: the first prompt in it, selected; without any, what stands elsewhere than the caret. */
export async function showWritten(
	api: CharterApi,
	uri: vscode.Uri,
	written: readonly TextRange[],
	showing: Showing = 'withFocus',
): Promise<void> {
	const prompts = await api.prompts(uri.toString()).catch(() => null);
	const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
	const shown = toShow(written, prompts?.ranges ?? [], editor?.selection.active.line);
	if (!shown) return;
	if (showing === 'withFocus') await revealInCharter(uri, shown);
	else if (editor) {
		const { start, end } = shown;
		editor.selection = new vscode.Selection(start.line, start.character, end.line, end.character);
		editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	}
}
