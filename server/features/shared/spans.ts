import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { Span } from '../../engine/index';

/** A span of a charter's text in LSP's terms. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
	return { start: document.positionAt(start), end: document.positionAt(end) };
}
