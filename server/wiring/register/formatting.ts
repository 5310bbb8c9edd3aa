/** Format Document and Format Selection: they do not wait for the charter to be judged. */
import type { FormattingOptions, Range, ServerCapabilities } from 'vscode-languageserver';
import { formattingEdits } from '../../features/formatting';
import type { ServerContext } from '../context';

export const formattingCapabilities: ServerCapabilities = {
	documentFormattingProvider: true,
	documentRangeFormattingProvider: true,
};

export function registerFormatting({ connection, charters, documents }: ServerContext): void {
	/** Null where nothing is to be formatted, or the text has changed since: its places are those of an earlier one. */
	const edits = async (uri: string, options: FormattingOptions, range?: Range) => {
		const asked = documents.get(uri)?.version;
		const found = await charters.justRead(uri);
		if (!found || found.document.version !== asked) return null;
		return formattingEdits(found.document, found.charter, options, range);
	};
	connection.onDocumentFormatting(({ textDocument, options }) => edits(textDocument.uri, options));
	connection.onDocumentRangeFormatting(({ textDocument, options, range }) => edits(textDocument.uri, options, range));
}
