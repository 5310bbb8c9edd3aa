/** What the server sends unasked: findings that the client does not pull, figures, and that what it shows is out of date. */
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { diagnosticsOf } from '../features/diagnostics';
import { type CoverageChangedParams, coverageChangedNotification } from '../protocol';
import type { ServerContext } from './context';

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
