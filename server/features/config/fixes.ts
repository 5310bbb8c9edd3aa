/** Quick fixes of the config file. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { fixTexts, type Language, type Standard, say } from '../../engine/index';
import { configFindings } from '../../judging/config';
import { readConfig } from '../../judging/read-config';
import { editOf } from '../code-actions/provider';
import { diagnosticOf } from '../diagnostics';

/** What can be put right on a range, each with the finding that it answers. */
export function fixConfig(document: TextDocument, standard: Standard, range: Range, language: Language): CodeAction[] {
	const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
	return configFindings(readConfig(document.getText(), standard), language)
		.filter((finding) => finding.start <= end && start <= finding.end)
		.flatMap((finding) =>
			(finding.fixes ?? []).flatMap((fix): CodeAction[] => {
				const changes = fix.changes() ?? [];
				if (changes.length === 0) return [];
				return [
					{
						title: say(fixTexts, 'replace', language, fix.title),
						kind: CodeActionKind.QuickFix,
						isPreferred: true,
						diagnostics: [diagnosticOf(document, finding, standard)],
						edit: editOf(document, changes),
					},
				];
			}),
		);
}
