import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Location } from 'vscode-languageserver-types';
import { type Analysis, occurrencesOf, subjectAt } from '../engine/index';
import { rangeOf } from './shared/spans';

/** Where the name, item or key under the cursor is referred to, its declaration too if wanted. Empty where nothing has a name there. */
export function references(
	document: TextDocument,
	{ charter }: Analysis,
	offset: number,
	includeDeclaration: boolean,
): Location[] {
	const found = subjectAt(charter, offset);
	if (!found) return [];
	return occurrencesOf(charter, found.subject)
		.filter(({ declares }) => includeDeclaration || !declares)
		.map((occurrence) => ({ uri: document.uri, range: rangeOf(document, occurrence) }));
}
