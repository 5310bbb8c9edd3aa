/** Every edit that the client makes to a charter. Each is one undoable edit, and says what came of it. */
import * as vscode from 'vscode';
import type {
	AddEvidenceParams,
	DeclareParams,
	EditResult,
	IgnoreParams,
	InsertParams,
	InsertResult,
} from '../../server/protocol';
import type { CharterApi } from './api';
import { revealInCharter } from './reveal';

/** What came of an edit. `notDeclared`: the server has none to give. All but `done` are keys of the texts that say why. */
export type Outcome = 'done' | 'notDeclared' | 'changedMeanwhile' | 'notOpened';

/** Writes a declaration, or changes its status. */
export function declareInCharter(api: CharterApi, params: DeclareParams): Promise<Outcome> {
	return edit(vscode.Uri.parse(params.uri), () => api.declare(params));
}

/** Adds a piece of evidence to a declaration. */
export function addEvidence(api: CharterApi, params: AddEvidenceParams): Promise<Outcome> {
	return edit(vscode.Uri.parse(params.uri), () => api.addEvidence(params));
}

/** Writes the comment that leaves a finding out. */
export function ignoreInCharter(api: CharterApi, params: IgnoreParams): Promise<Outcome> {
	return edit(vscode.Uri.parse(params.uri), () => api.ignore(params));
}

/** Inserts a starting point for an action, and shows it, selected: it is there to be filled in. */
export async function insertStart(api: CharterApi, params: InsertParams): Promise<Outcome> {
	const charter = vscode.Uri.parse(params.uri);
	let inserted: InsertResult | null = null;
	const outcome = await edit(charter, async () => {
		inserted = await api.insert(params);
		return inserted;
	});
	if (outcome === 'done' && inserted) await revealInCharter(charter, placeOf(inserted));
	return outcome;
}

/**
 * Makes the edits that the server gives for a charter. An answer for another version of the text is asked for once more,
 * then given up: somebody is typing.
 */
async function edit(uri: vscode.Uri, ask: () => Promise<EditResult | null>): Promise<Outcome> {
	let document: vscode.TextDocument;
	try {
		document = await vscode.workspace.openTextDocument(uri);
	} catch {
		return 'notOpened';
	}
	for (let attempt = 0; attempt < 2; attempt++) {
		const result = await ask().catch(() => null);
		if (!result) return 'notDeclared';
		if (result.version !== document.version) continue;
		const change = new vscode.WorkspaceEdit();
		for (const { range, newText } of result.edits) {
			const { start, end } = range;
			change.replace(uri, new vscode.Range(start.line, start.character, end.line, end.character), newText);
		}
		if (await vscode.workspace.applyEdit(change)) return 'done';
	}
	return 'changedMeanwhile';
}

/** Where what was inserted stands now, without the ends of lines around it. */
function placeOf({ at, edits }: InsertResult): InsertResult['edits'][number]['range'] {
	const own = edits.find(({ range }) => range.start.line === at.line && range.start.character === at.character);
	const text = own?.newText ?? '';
	const before = /^(?:[ \t]*\r?\n)+/.exec(text)?.[0] ?? '';
	const start = advance(at, before);
	return { start, end: advance(at, text.trimEnd() || before) };
}

/** The position after a text that begins at a position. */
function advance(at: InsertResult['at'], text: string): InsertResult['at'] {
	const lines = text.split(/\r?\n/);
	const last = lines.at(-1) ?? '';
	return lines.length === 1
		? { line: at.line, character: at.character + last.length }
		: { line: at.line + lines.length - 1, character: last.length };
}
