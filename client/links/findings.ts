import * as vscode from 'vscode';
import type { Middleware, vsdiag } from 'vscode-languageclient';
import { isPast } from '../charter/documents';
import { placeOfFinding, practiceLink } from './practices';

/** Makes the findings' links open the practice's page in the panel rather than the official page on the network. */
export function findingLinks(extensionId: string): Middleware {
	const relink = (diagnostics: readonly vscode.Diagnostic[]) => {
		for (const diagnostic of diagnostics) {
			const place = placeOfFinding((diagnostic as { data?: unknown }).data);
			const { code } = diagnostic;
			if (!place || typeof code !== 'object') continue;
			diagnostic.code = {
				value: code.value,
				target: vscode.Uri.parse(practiceLink(vscode.env.uriScheme, extensionId, place)),
			};
		}
	};
	return {
		async provideDiagnostics(document, previousResultId, token, next) {
			const uri = 'uri' in document ? document.uri : document;
			// The findings of an earlier version would stand twice in Problems.
			if (isPast(uri)) return { kind: 'full' as vsdiag.DocumentDiagnosticReportKind.full, items: [] };
			const report = await next(document, previousResultId, token);
			if (report?.kind === 'full') relink(report.items);
			return report;
		},
		provideWorkspaceDiagnostics(resultIds, token, report, next) {
			return next(resultIds, token, (chunk) => {
				for (const one of chunk?.items ?? []) if (one.kind === 'full') relink(one.items);
				report(chunk);
			});
		},
		handleDiagnostics(uri, diagnostics, next) {
			relink(diagnostics);
			next(uri, isPast(uri) ? [] : diagnostics);
		},
	};
}
