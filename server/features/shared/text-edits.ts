import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import type { TextChange } from '../../engine/index';

/** Changes of a document, in LSP's terms. */
export function textEdits(document: TextDocument, changes: readonly TextChange[]): TextEdit[] {
	return changes.map(({ start, end, newText }) => ({
		range: { start: document.positionAt(start), end: document.positionAt(end) },
		newText,
	}));
}
