import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import { type Analysis, occurrencesOf, subjectAt } from '../engine/index';
import { rangeOf } from './shared/spans';

/** Everywhere that what is under the cursor stands. Null where it stands nowhere else: editors then show equal words. */
export function highlights(document: TextDocument, { charter }: Analysis, offset: number): DocumentHighlight[] | null {
	const found = subjectAt(charter, offset);
	const all = found ? occurrencesOf(charter, found.subject) : [];
	if (all.length < 2) return null;
	return all.map((occurrence) => ({
		range: rangeOf(document, occurrence),
		kind: occurrence.declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
	}));
}
