/** Findings, when the client asks for them; the others are published by the announcer. */
import {
	type DocumentDiagnosticReport,
	DocumentDiagnosticReportKind,
	type ServerCapabilities,
} from 'vscode-languageserver';
import { diagnosticsOf } from '../../features/diagnostics';
import { isConfig } from '../../judging/config';
import { configDiagnostics } from '../announcing';
import type { Client } from '../client';
import type { ServerContext } from '../context';

/** Clients that take registrations are sent one, which follows the settings. */
export function diagnosticCapabilities({ supports }: Client): ServerCapabilities {
	if (!supports.pullDiagnostics || supports.diagnosticRegistration) return {};
	return { diagnosticProvider: { identifier: 'charte', interFileDependencies: false, workspaceDiagnostics: false } };
}

export function registerDiagnostics(context: ServerContext): void {
	const { diagnostics } = context.connection.languages;
	diagnostics.on(({ textDocument: { uri }, previousResultId }, token) => {
		if (isConfig(uri)) return configReport(context, uri);
		return context.workspaceDiagnostics.answering(
			uri,
			context.answer<DocumentDiagnosticReport>(
				uri,
				token,
				{ kind: DocumentDiagnosticReportKind.Full, items: [] },
				({ document, analysis, stamp }) =>
					previousResultId === stamp
						? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: stamp }
						: { kind: DocumentDiagnosticReportKind.Full, resultId: stamp, items: diagnosticsOf(document, analysis) },
			),
		);
	});
	diagnostics.onWorkspace((params, token, _progress, partial) =>
		context.workspaceDiagnostics.answer(params, token, partial),
	);
}

/** What is wrong with an open config file; nothing where it is closed. */
async function configReport(context: ServerContext, uri: string): Promise<DocumentDiagnosticReport> {
	const items = await configDiagnostics(context, uri);
	return { kind: DocumentDiagnosticReportKind.Full, items: items ?? [] };
}
