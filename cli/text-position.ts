import { TextDocument } from 'vscode-languageserver-textdocument';

/** The line and column of an offset, from 0, in UTF-16 units. */
export function positionIn(text: string, offset: number): { readonly line: number; readonly character: number } {
	return TextDocument.create('file:///x', 'yaml', 0, text).positionAt(offset);
}
