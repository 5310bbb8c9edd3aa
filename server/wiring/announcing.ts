/** What the server sends unasked: findings that the client does not pull, figures, and that what it shows is out of date. */
import { CodeLensRefreshRequest, type Diagnostic } from 'vscode-languageserver';
import { diagnosticOf, diagnosticsOf } from '../features/diagnostics';
import { configFindings, isConfig } from '../judging/config';
import { readConfig } from '../judging/read-config';
import { type CoverageChangedParams, coverageChangedNotification } from '../protocol';
import type { ServerContext } from './context';

/** What is wrong with an open config file, in the reader's language; undefined where it is closed. */
export async function configDiagnostics(context: ServerContext, uri: string): Promise<Diagnostic[] | undefined> {
	const { language } = await context.settings.get(uri);
	const document = context.documents.get(uri);
	if (!document) return undefined;
	const said = context.languageOf(language);
	const file = readConfig(document.getText(), context.standard);
	return configFindings(file, said).map((finding) => diagnosticOf(document, finding, context.standard));
}

export class Announcer {
	readonly #waiting = new Set<string>();

	constructor(private readonly context: ServerContext) {}

	/** A charter changed: judges it once what is waiting has come in, and announces the result. */
	charter(uri: string): void {
		this.context.inBackground(this.#announce(uri));
	}

	/** Something changed that all open charters are judged by. */
	everything(): void {
		const { connection, client, documents } = this.context;
		const { pullDiagnostics, diagnosticRefresh, codeLensRefresh, inlayHintRefresh } = client.supports;
		for (const { uri } of documents.all()) this.charter(uri);
		if (pullDiagnostics && diagnosticRefresh) this.context.inBackground(connection.languages.diagnostics.refresh());
		if (codeLensRefresh) this.context.inBackground(connection.sendRequest(CodeLensRefreshRequest.type));
		if (inlayHintRefresh) this.context.inBackground(connection.languages.inlayHint.refresh());
	}

	/** A document was closed: nothing is shown of it any more. */
	closed(uri: string): void {
		const { connection, client } = this.context;
		if (!client.supports.pullDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
	}

	async #announce(uri: string): Promise<void> {
		if (this.#waiting.has(uri)) return;
		this.#waiting.add(uri);
		await this.context.host.turn();
		this.#waiting.delete(uri);
		const { connection, client, charters } = this.context;
		if (isConfig(uri) && !client.supports.pullDiagnostics) {
			const diagnostics = await configDiagnostics(this.context, uri);
			if (diagnostics) void connection.sendDiagnostics({ uri, diagnostics });
			return;
		}
		const judged = await charters.get(uri);
		if (!judged) return;
		const { document, analysis } = judged;
		const { version } = document;
		if (!client.supports.pullDiagnostics)
			void connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(document, analysis) });
		if (!client.options.coverage) return;
		const report = await charters.coverage(uri);
		const params: CoverageChangedParams = {
			uri,
			version: document.version,
			answered: report?.counts.answered ?? null,
			applicable: report?.counts.applicable ?? null,
		};
		void connection.sendNotification(coverageChangedNotification, params);
	}
}
