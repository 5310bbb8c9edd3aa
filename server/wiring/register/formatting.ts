/** Format Document and Format Selection: they do not wait for the charter to be judged. */
import type { FormattingOptions, Range, ServerCapabilities } from 'vscode-languageserver';
import { formattingSteps } from '../../features/formatting';
import type { ServerContext } from '../context';
import { inSlices } from '../slices';

export const formattingCapabilities: ServerCapabilities = {
	documentFormattingProvider: true,
	documentRangeFormattingProvider: true,
};

export function registerFormatting({ connection, charters, documents, host }: ServerContext): void {
	/** Null where nothing is to be formatted, or the text has changed since: its places are those of an earlier one. */
	const edits = async (uri: string, options: FormattingOptions, range?: Range) => {
		const asked = documents.get(uri)?.version;
		const found = await charters.justRead(uri);
		if (!found || found.document.version !== asked) return null;
		const { document, charter } = found;
		const isOutdated = () => documents.get(uri) !== document || document.version !== asked;
		const steps = formattingSteps(document, charter, options, range);
		return (await inSlices(steps, host.turn, isOutdated)) ?? null;
	};
	connection.onDocumentFormatting(({ textDocument, options }) => edits(textDocument.uri, options));
	connection.onDocumentRangeFormatting(({ textDocument, options, range }) => edits(textDocument.uri, options, range));
}
