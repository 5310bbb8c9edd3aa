import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Analysis } from '../engine/analyse';
import type { TextChange } from '../engine/edits/change';
import type { Finding } from '../engine/findings/types';
import { diagnosticOf } from './diagnostics';

/** The edits of changes, in LSP's terms. */
export function textEdits(document: TextDocument, changes: readonly TextChange[]) {
	return changes.map(({ start, end, newText }) => ({
		range: { start: document.positionAt(start), end: document.positionAt(end) },
		newText,
	}));
}

/**
 * The quick fixes of the findings that touch a range. What the client says of its diagnostics is matched by code and
 * place, never by message: the fixes come from the document as it is now.
 */
export function codeActions(
	document: TextDocument,
	analysis: Analysis,
	range: Range,
	context: { diagnostics: readonly Diagnostic[]; only?: readonly string[] | undefined },
): CodeAction[] {
	if (context.only && !context.only.some((kind) => kind === '' || CodeActionKind.QuickFix.startsWith(kind))) return [];
	const start = document.offsetAt(range.start);
	const end = document.offsetAt(range.end);
	const actions: CodeAction[] = [];
	for (const finding of analysis.findings) {
		if (finding.end < start || end < finding.start || !finding.fixes) continue;
		const diagnostic = knownAs(document, finding, context.diagnostics);
		for (const fix of finding.fixes) {
			const changes = fix.changes();
			if (!changes || changes.length === 0) continue;
			actions.push({
				title: fix.title,
				kind: CodeActionKind.QuickFix,
				diagnostics: [diagnostic],
				...(fix.preferred ? { isPreferred: true } : {}),
				edit: { changes: { [document.uri]: textEdits(document, changes) } },
			});
		}
	}
	return actions;
}

/** The client's own copy of a finding where it has one, so that the editor puts the fix at its place. */
function knownAs(document: TextDocument, finding: Finding, diagnostics: readonly Diagnostic[]): Diagnostic {
	const own = diagnosticOf(document, finding);
	const same = (one: Diagnostic) =>
		one.code === own.code &&
		one.range.start.line === own.range.start.line &&
		one.range.start.character === own.range.start.character;
	return diagnostics.find(same) ?? own;
}
