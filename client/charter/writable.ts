/** Whether a charter can be written, found out before anything is asked or said: the editor itself would let an edit of ours through. */
import * as vscode from 'vscode';
import { isPast, openDocument } from './documents';
import type { ChartersOnDisk } from './on-disk';

/** Why a charter cannot be written now; each is a key of the texts that say it. */
export type Refusal = 'notOpened' | 'gone' | 'pastVersion' | 'readOnly' | 'changedOnDisk' | 'gitConflict';

/** What does not keep a person from taking back what was written before. */
export const undoable: ReadonlySet<Refusal> = new Set(['changedOnDisk', 'gitConflict']);

/** What git writes at both ends of two versions that it could not join. */
const conflict = /^<{7}(?: |\r?$)[\s\S]*^>{7}(?: |\r?$)/m;

/** A charter's document, opened where it was closed, or why it cannot be written. */
export async function documentToWrite(uri: vscode.Uri, disk: ChartersOnDisk): Promise<vscode.TextDocument | Refusal> {
	if (isPast(uri)) return 'pastVersion';
	if (await isGone(uri)) return 'gone';
	let document: vscode.TextDocument;
	try {
		document = await vscode.workspace.openTextDocument(uri);
	} catch {
		return 'notOpened';
	}
	const refused = conflict.test(document.getText()) ? 'gitConflict' : undefined;
	if (document.isUntitled) return refused ?? document;
	if (await disk.isProtected(uri)) return 'readOnly';
	// Nothing tells whether a document is read-only, but one without changes can be saved for as long as it is not, and
	// nothing is written then.
	if (!document.isDirty) return (await saved(document)) ? (refused ?? document) : 'readOnly';
	return (await disk.isChanged(document)) ? 'changedOnDisk' : (refused ?? document);
}

/** Why a charter cannot be written; undefined where it can. */
export async function refusalOf(uri: string, disk: ChartersOnDisk): Promise<Refusal | undefined> {
	const found = await documentToWrite(vscode.Uri.parse(uri), disk);
	return typeof found === 'string' ? found : undefined;
}

/** Whether a charter's file is not there any more; false where nobody can tell. */
export async function isGone(uri: vscode.Uri): Promise<boolean> {
	// One without a file lives as long as its document: opened again, it would be another one.
	if (uri.scheme === 'untitled') return openDocument(uri.toString()) === undefined;
	return vscode.workspace.fs.stat(uri).then(
		() => false,
		// Unknown is not gone: a file system may be out of reach for a while.
		(error: unknown) => error instanceof vscode.FileSystemError && error.code === 'FileNotFound',
	);
}

const saved = (document: vscode.TextDocument): PromiseLike<boolean> =>
	document.save().then(
		(done) => done,
		() => false,
	);

/**
 * Makes edits to a version of a charter, as one undoable edit: in its own editor where that is in view, which refuses them
 * where it is read-only.
 * @returns whether they were made; false where the text changed meanwhile
 */
export async function write(
	document: vscode.TextDocument,
	version: number,
	edits: readonly vscode.TextEdit[],
): Promise<boolean | 'readOnly'> {
	if (document.version !== version) return false;
	const editor = ownEditor(document.uri);
	let done: boolean;
	if (editor) {
		done = await editor.edit((builder) => {
			for (const { range, newText } of edits) builder.replace(range, newText);
		});
	} else {
		const edit = new vscode.WorkspaceEdit();
		edit.set(document.uri, [...edits]);
		done = await vscode.workspace.applyEdit(edit);
	}
	return done && document.version === version ? 'readOnly' : done;
}

/** The editor of a document, in view; not the old side of a comparison, which is read-only whatever the file. */
function ownEditor(uri: vscode.Uri): vscode.TextEditor | undefined {
	const key = uri.toString();
	const columns = vscode.window.tabGroups.all
		.filter(({ activeTab }) => activeTab?.input instanceof vscode.TabInputText && `${activeTab.input.uri}` === key)
		.map(({ viewColumn }) => viewColumn);
	return vscode.window.visibleTextEditors.find(
		({ document, viewColumn }) => viewColumn !== undefined && `${document.uri}` === key && columns.includes(viewColumn),
	);
}
