import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ReportedDocument } from '../server/engine/index';

/**
 * A text as the document that a report speaks of.
 * @param uri says in the report where the charter lies; it is not read
 */
export function documentOf(text: string, uri = 'file:///charte.yaml', version = 0): ReportedDocument {
	return TextDocument.create(uri, 'charte', version, text);
}
