/** The document formatted, whole or in part. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FormattingOptions, Range, TextEdit } from 'vscode-languageserver-types';
import { type Charter, finished, formatSteps, type Steps } from '../engine/index';
import { textEdits } from './shared/text-edits';

/** Spaces of a level where the editor says nothing that YAML takes: tabs, or what no one reads. */
const usualUnit = 2;

/**
 * The edits that format a charter, or a range of it. Null where it cannot be read as YAML, and where they cannot be shown
 * to keep all that it says; empty where there is nothing to do. Never throws.
 */
export function formattingEdits(
	document: TextDocument,
	charter: Charter,
	{ tabSize, insertSpaces }: FormattingOptions,
	range?: Range,
): TextEdit[] | null {
	return finished(formattingSteps(document, charter, { tabSize, insertSpaces }, range));
}

/** As {@link formattingEdits}, in steps. */
export function* formattingSteps(
	document: TextDocument,
	charter: Charter,
	{ tabSize, insertSpaces }: FormattingOptions,
	range?: Range,
): Steps<TextEdit[] | null> {
	const isSensible = insertSpaces && Number.isInteger(tabSize) && tabSize >= 2 && tabSize <= 8;
	const part = range && { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
	const changes = yield* formatSteps(charter, {
		unit: isSensible ? tabSize : usualUnit,
		...(part ? { range: part } : {}),
	});
	return changes ? textEdits(document, changes) : null;
}
