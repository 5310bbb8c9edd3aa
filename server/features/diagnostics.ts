import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Analysis, Catalogue, Finding, Severity } from '../engine/index';

const severities: Record<Severity, DiagnosticSeverity> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic carries beside its text, for quick fixes and links. */
export interface DiagnosticData {
	readonly practice?: string;
	readonly action?: string;
	readonly actions?: readonly string[];
}

/** The findings of a charter as LSP diagnostics, in the order of the text. */
export function diagnosticsOf(document: TextDocument, analysis: Analysis): Diagnostic[] {
	return analysis.findings.map((finding) => diagnosticOf(document, finding, analysis.charter.catalogue));
}

/** One finding as an LSP diagnostic. Related places are left out where they say no more than the finding's own. */
export function diagnosticOf(document: TextDocument, finding: Finding, catalogue: Catalogue): Diagnostic {
	const rangeOf = (span: { start: number; end: number }) => ({
		start: document.positionAt(span.start),
		end: document.positionAt(span.end),
	});
	const data: DiagnosticData = {
		...(finding.practice ? { practice: finding.practice } : {}),
		...(finding.action ? { action: finding.action } : {}),
		...(finding.actions ? { actions: finding.actions } : {}),
	};
	return {
		range: rangeOf(finding),
		severity: severities[finding.severity],
		source: 'charte',
		code: finding.code,
		message: finding.message,
		...(finding.practice || finding.actions ? { codeDescription: { href: catalogue.data.page } } : {}),
		...(finding.unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
		...(finding.related?.length
			? {
					relatedInformation: finding.related.map((one) => ({
						location: { uri: document.uri, range: rangeOf(one) },
						message: one.message,
					})),
				}
			: {}),
		data,
	};
}
