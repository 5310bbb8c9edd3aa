/** A client that asks for the findings of the whole workspace, as VS Code does, and a workspace on disk. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CancellationTokenSource, ProgressType } from 'vscode-jsonrpc/node';
import type {
	Diagnostic,
	DiagnosticRegistrationOptions,
	PreviousResultId,
	WorkDoneProgressBegin,
	WorkDoneProgressEnd,
	WorkDoneProgressReport,
	WorkspaceDiagnosticReport,
	WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { type ClientOptions, type LspClient, today } from './client';

/** A folder of its own, deleted by `end`. */
export class Folder {
	readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'charte-')));
	readonly uri = pathToFileURL(this.path).toString();

	/** Writes a file; gives its uri. */
	write(name: string, text: string): string {
		const path = join(this.path, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		return this.uriOf(name);
	}

	delete(name: string): string {
		rmSync(join(this.path, name), { recursive: true });
		return this.uriOf(name);
	}

	uriOf(name: string): string {
		return pathToFileURL(join(this.path, name)).toString();
	}

	end(): void {
		rmSync(this.path, { recursive: true, force: true });
	}
}

/** Kinds of changes of files. */
export const [created, changed, deleted] = [1, 2, 3];

/** What the server told a client about its workspace. */
export class Watching {
	/** The options of the registration that counts; undefined while there is none. */
	registration: DiagnosticRegistrationOptions | undefined;
	/** Each registration and its end, in order. */
	readonly registrations: string[] = [];
	/** Glob patterns of files that the server wants to be told of. */
	watched: string[] = [];
	readonly progress: (WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd)[] = [];
	/** The last report of each charter. */
	readonly reports = new Map<string, WorkspaceDocumentDiagnosticReport>();
	/** The sizes of the partial results. */
	readonly batches: number[] = [];
	settings: (scope: string | undefined) => unknown = () => ({ diagnosticsEspace: true });
	client!: LspClient;

	static async start(
		start: (options: ClientOptions) => Promise<LspClient>,
		folders: readonly string[],
		settings: (scope: string | undefined) => unknown,
		more: ClientOptions = {},
	): Promise<Watching> {
		const watching = new Watching();
		watching.settings = settings;
		const ids = new Map<string, string>();
		watching.client = await start({
			folders,
			configuration: (_section, scope) => watching.settings(scope),
			initializationOptions: { today },
			capabilities: {
				window: { workDoneProgress: true },
				workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
				textDocument: { diagnostic: { dynamicRegistration: true } },
			},
			...more,
			requests: {
				'client/registerCapability': ({ registrations }: never) => {
					for (const { id, method, registerOptions } of registrations as Registration[]) {
						if (method === 'textDocument/diagnostic') {
							ids.set(id, method);
							watching.registration = registerOptions as DiagnosticRegistrationOptions;
							watching.registrations.push(String(watching.registration.workspaceDiagnostics));
						}
						if (method === 'workspace/didChangeWatchedFiles')
							watching.watched = (registerOptions as { watchers: { globPattern: string }[] }).watchers.map(
								({ globPattern }) => globPattern,
							);
					}
					queueMicrotask(() => watching.client.wake());
					return null;
				},
				'client/unregisterCapability': ({ unregisterations }: never) => {
					for (const { id } of unregisterations as Registration[])
						if (ids.delete(id)) {
							watching.registration = undefined;
							watching.registrations.push('end');
						}
					return null;
				},
				'window/workDoneProgress/create': ({ token }: { token: string }) => {
					watching.client.connection.onProgress(new ProgressType<never>(), token, (value) => {
						watching.progress.push(value);
						watching.client.wake();
					});
					return null;
				},
				...more.requests,
			},
		});
		return watching;
	}

	/** Waits until the whole workspace may be asked about, or no longer. */
	async until(whole: boolean): Promise<void> {
		await this.client.until(`a registration, workspace: ${whole}`, () =>
			this.registration?.workspaceDiagnostics === whole ? true : undefined,
		);
	}

	/** Asks, and goes on listening to the partial results: the answer comes when the server ends it. */
	ask(
		previousResultIds: PreviousResultId[] = [],
		source?: CancellationTokenSource,
	): Promise<WorkspaceDiagnosticReport> {
		const token = `espace-${Math.random()}`;
		this.client.connection.onProgress(new ProgressType<WorkspaceDiagnosticReport>(), token, ({ items }) => {
			this.batches.push(items.length);
			for (const item of items) this.reports.set(item.uri, item);
			this.client.wake();
		});
		const params = { identifier: 'charte', previousResultIds, partialResultToken: token };
		return this.client.request('workspace/diagnostic', params, source?.token);
	}

	/** Waits until a charter is reported with findings that fit. */
	report(
		uri: string,
		fits: (codes: readonly string[]) => boolean = () => true,
	): Promise<WorkspaceDocumentDiagnosticReport> {
		return this.client.until(`a report of ${uri}`, () => {
			const report = this.reports.get(uri);
			return report && fits(codesOf(report)) ? report : undefined;
		});
	}

	change(settings: (scope: string | undefined) => unknown): void {
		this.settings = settings;
		this.client.notify('workspace/didChangeConfiguration', { settings: null });
	}

	files(...changes: [uri: string, type: number | undefined][]): void {
		this.client.notify('workspace/didChangeWatchedFiles', { changes: changes.map(([uri, type]) => ({ uri, type })) });
	}
}

interface Registration {
	readonly id: string;
	readonly method: string;
	readonly registerOptions: unknown;
}

/** The codes of a report, sorted; none where it is empty or unchanged. */
export function codesOf(report: WorkspaceDocumentDiagnosticReport | undefined): string[] {
	const items: Diagnostic[] = report?.kind === 'full' ? report.items : [];
	return items.map(({ code }) => String(code)).sort();
}
