import {
	type CancellationToken,
	CodeActionTriggerKind,
	CodeLensRefreshRequest,
	type Connection,
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	type DocumentDiagnosticReport,
	DocumentDiagnosticReportKind,
	type InitializeParams,
	type InitializeResult,
	LSPErrorCodes,
	ResponseError,
	TextDocumentSyncKind,
	TextDocuments,
	WatchKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { statuses } from '../engine/coverage/types';
import { addEvidence } from '../engine/edits/add-evidence';
import { declare, type NewDeclaration } from '../engine/edits/declare';
import { insertStart } from '../engine/edits/insert-start';
import { charterSnippet } from '../engine/edits/skeleton';
import { type NewSuppression, suppress } from '../engine/edits/suppress';
import type { Existence } from '../engine/env';
import type { Standard } from '../engine/standard';
import { codeActionKinds, codeActions, textEdits } from '../features/code-actions';
import { codeLenses, coverageCommand } from '../features/code-lens';
import { complete, completionTriggerCharacters } from '../features/completion';
import { diagnosticsOf } from '../features/diagnostics';
import { foldingRanges } from '../features/folding';
import { hover } from '../features/hover';
import { inlayHints } from '../features/inlay-hints';
import { onType, typingTriggers } from '../features/on-type';
import { paste } from '../features/paste';
import { standardView } from '../features/standard';
import { documentSymbols } from '../features/symbols';
import type { SymbolSource } from '../features/workspace-symbols';
import {
	type AddEvidenceParams,
	addEvidenceRequest,
	type CoverageChangedParams,
	type CoverageOfTextParams,
	type CoverageParams,
	type CoverageResult,
	charterGlob,
	coverageChangedNotification,
	coverageOfTextRequest,
	coverageRequest,
	type DeclareParams,
	type DeclareResult,
	declareRequest,
	existsRequest,
	type Existence as FileState,
	type IgnoreParams,
	type IgnoreResult,
	type InsertParams,
	type InsertResult,
	ignoreRequest,
	insertRequest,
	type ListChartersParams,
	listChartersRequest,
	type PasteParams,
	type PasteResult,
	type PortfolioParams,
	type PortfolioRowsParams,
	pasteRequest,
	portfolioRequest,
	portfolioRowsNotification,
	readFileRequest,
	type StandardParams,
	type StandardResult,
	standardRequest,
	type TemplateParams,
	type TemplateResult,
	templateRequest,
} from '../protocol';
import { pasteTexts } from '../texts/paste';
import { type Language, say } from '../texts/text';
import { Charters, type Judged } from './charters';
import { clientOf, hearsOfFiles, plainClient } from './client';
import { FileStore } from './files';
import { type Host, localToday } from './host';
import { navigationCapabilities, serveNavigation } from './navigation';
import { streamPortfolio } from './portfolio';
import { renameEdits } from './renames';
import { SettingsStore } from './settings';
import { normal } from './uris';
import { WorkspaceCharters } from './workspace';
import { WorkspaceDiagnostics } from './workspace-diagnostics';

/** Serves charters over a connection until it closes, by a standard. The host says what its process can do. */
export function startServer(connection: Connection, standard: Standard, host: Host): void {
	const documents = new TextDocuments(TextDocument);
	let client = plainClient;

	const languageOf = (setting: 'auto' | Language): Language =>
		setting !== 'auto' ? setting : client.locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
	const today = () => client.options.today ?? localToday();
	const settings = new SettingsStore(connection, standard, () => client.supports.configuration);
	const files = new FileStore(
		async (uri): Promise<Existence> => {
			if (client.options.files) return connection.sendRequest<FileState>(existsRequest, { uri });
			return host.exists ? host.exists(uri) : 'unknown';
		},
		() => hearsOfFiles(client),
	);
	const charters = new Charters(documents, settings, files, host, languageOf, today);
	const workspace = new WorkspaceCharters(
		{
			list: async (limit) => {
				const params: ListChartersParams = { limit };
				if (client.options.files) return connection.sendRequest<readonly string[]>(listChartersRequest, params);
				if (!host.list) throw new Error('nobody can list the charters');
				return host.list(files.folders, limit);
			},
			read: async (uri) => {
				if (client.options.files) return connection.sendRequest<string | null>(readFileRequest, { uri });
				return host.read ? host.read(uri, files.folders) : null;
			},
		},
		files,
		settings,
		host,
		languageOf,
		today,
	);
	const closed = new WorkspaceDiagnostics(
		connection,
		documents,
		charters,
		workspace,
		files,
		settings,
		languageOf,
		today,
		() => (client.supports.pullDiagnostics && client.supports.diagnosticRegistration ? 'registered' : 'published'),
	);

	connection.onInitialize((params: InitializeParams): InitializeResult => {
		client = clientOf(params);
		const { options, supports } = client;
		const root = params.rootUri ? [{ uri: params.rootUri }] : [];
		files.folders = (params.workspaceFolders ?? root).map((folder) => folder.uri);
		return {
			serverInfo: { name: 'charte-language-server' },
			capabilities: {
				textDocumentSync: TextDocumentSyncKind.Incremental,
				...(supports.pullDiagnostics && !supports.diagnosticRegistration
					? { diagnosticProvider: { identifier: 'charte', interFileDependencies: false, workspaceDiagnostics: false } }
					: {}),
				hoverProvider: true,
				completionProvider: { triggerCharacters: [...completionTriggerCharacters] },
				codeActionProvider: { codeActionKinds: [...codeActionKinds] },
				documentSymbolProvider: true,
				foldingRangeProvider: true,
				documentOnTypeFormattingProvider: {
					firstTriggerCharacter: typingTriggers[0],
					moreTriggerCharacter: typingTriggers.slice(1),
				},
				...(options.commands?.includes(coverageCommand) ? { codeLensProvider: {} } : {}),
				inlayHintProvider: true,
				...navigationCapabilities,
				workspace: {
					workspaceFolders: { supported: true, changeNotifications: true },
					...(supports.fileRenames
						? { fileOperations: { willRename: { filters: [{ pattern: { glob: '**/*' } }] } } }
						: {}),
				},
			},
		};
	});

	connection.onInitialized(() => {
		if (client.supports.workspaceFolders)
			connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
				files.remove(removed.map((folder) => folder.uri));
				files.folders = [...files.folders, ...added.map((folder) => folder.uri)];
				files.revision++;
				workspace.relist();
				everything();
				void safely(closed.refresh());
			});
		if (client.supports.configurationRegistration)
			void safely(connection.client.register(DidChangeConfigurationNotification.type, { section: 'charte' }));
		if (client.supports.fileWatching && !client.options.files)
			void safely(
				connection.client.register(DidChangeWatchedFilesNotification.type, {
					watchers: [
						{ globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
						{ globPattern: charterGlob, kind: WatchKind.Change },
					],
				}),
			);
		void safely(closed.refresh());
	});

	// ——— What changes ———

	const waiting = new Set<string>();
	/** Judges a charter once what is waiting has come in, and tells the client what it does not ask for itself. */
	const announce = async (uri: string): Promise<void> => {
		if (waiting.has(uri)) return;
		waiting.add(uri);
		await host.turn();
		waiting.delete(uri);
		const judged = await charters.get(uri);
		if (!judged) return;
		const { document, analysis } = judged;
		if (!client.supports.pullDiagnostics)
			void connection.sendDiagnostics({
				uri,
				version: document.version,
				diagnostics: diagnosticsOf(document, analysis),
			});
		if (!client.options.coverage) return;
		const report = await charters.coverage(uri);
		const params: CoverageChangedParams = {
			uri,
			version: document.version,
			answered: report?.counts.answered ?? null,
			applicable: report?.counts.applicable ?? null,
		};
		void connection.sendNotification(coverageChangedNotification, params);
	};
	const safely = (work: Promise<unknown>) =>
		work.catch((error: unknown) =>
			connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
		);
	const everything = () => {
		for (const document of documents.all()) void safely(announce(document.uri));
		if (client.supports.pullDiagnostics && client.supports.diagnosticRefresh)
			void safely(connection.languages.diagnostics.refresh());
		if (client.supports.codeLensRefresh) void safely(connection.sendRequest(CodeLensRefreshRequest.type));
		if (client.supports.inlayHintRefresh) void safely(connection.languages.inlayHint.refresh());
	};

	documents.onDidOpen(({ document }) => closed.opened(document.uri));
	documents.onDidChangeContent(({ document }) => {
		void safely(announce(document.uri));
		void safely(closed.lookAtTheDay());
	});
	documents.onDidClose(({ document }) => {
		charters.evict(document.uri);
		settings.forget(document.uri);
		if (!client.supports.pullDiagnostics) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
		void safely(closed.closed(document.uri));
	});
	connection.onDidChangeConfiguration((params) => {
		settings.changed(params.settings);
		workspace.relist();
		everything();
		void safely(closed.refresh());
	});
	connection.onDidChangeWatchedFiles(({ changes }) => {
		const concerned = files.changed(changes.map((change) => change.uri));
		if (concerned) everything();
		const { charters, more } = workspace.changed(changes);
		const open = concerned ? documents.all().map(({ uri }) => normal(uri)) : [];
		void safely(closed.changed([...charters, ...open], more));
	});
	// ——— What is asked ———

	/** Answers from the latest version of a document; `empty` where it is closed. A request that was cancelled says so. */
	const answer = async <T>(
		uri: string,
		token: CancellationToken,
		empty: T,
		make: (judged: Judged) => T,
	): Promise<T> => {
		const judged = await charters.get(uri, token);
		if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
		return judged ? make(judged) : empty;
	};

	connection.languages.diagnostics.on((params, token) =>
		closed.answering(
			params.textDocument.uri,
			answer<DocumentDiagnosticReport>(
				params.textDocument.uri,
				token,
				{ kind: DocumentDiagnosticReportKind.Full, items: [] },
				({ document, analysis, stamp }) =>
					params.previousResultId === stamp
						? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: stamp }
						: { kind: DocumentDiagnosticReportKind.Full, resultId: stamp, items: diagnosticsOf(document, analysis) },
			),
		),
	);
	connection.workspace.onWillRenameFiles(({ files: renames }, token) =>
		renameEdits(
			renames,
			{
				open: charters,
				openDocuments: () => documents.all(),
				workspace,
				files,
				settings,
				versions: client.supports.versionedEdits,
			},
			token,
		),
	);
	connection.onHover((params, token) =>
		answer(params.textDocument.uri, token, null, ({ document, analysis, env }) =>
			hover(document, { analysis, env, practiceLink: client.options.practiceLink }, document.offsetAt(params.position)),
		),
	);
	connection.onCompletion((params, token) =>
		answer(params.textDocument.uri, token, null, ({ document, analysis, env }) =>
			complete(document, analysis, env, document.offsetAt(params.position), params.context?.triggerCharacter),
		),
	);
	connection.onCodeAction((params, token) =>
		answer(params.textDocument.uri, token, null, ({ document, analysis, env }) =>
			codeActions(document, analysis, env, params.range, {
				diagnostics: params.context.diagnostics,
				only: params.context.only,
				automatic: params.context.triggerKind === CodeActionTriggerKind.Automatic,
				commands: new Set(client.options.commands),
				annotations: client.supports.changeAnnotations,
			}),
		),
	);
	connection.onDocumentSymbol((params, token) =>
		answer(params.textDocument.uri, token, null, ({ document, analysis, env }) =>
			documentSymbols(document, analysis, env.language),
		),
	);
	connection.onCodeLens(async (params, token) => {
		const { uri } = params.textDocument;
		if (!(await settings.get(uri)).codeLens.actif) return [];
		return answer(uri, token, null, ({ document, analysis, env }) => codeLenses(document, analysis, env.language));
	});
	connection.languages.inlayHint.on(async (params, token) => {
		const { uri } = params.textDocument;
		if (!(await settings.get(uri)).inlayHints.actif) return [];
		return answer(uri, token, null, ({ document, analysis, env }) =>
			inlayHints(document, analysis, params.range, env.language),
		);
	});
	connection.onFoldingRanges((params, token) =>
		answer(params.textDocument.uri, token, null, ({ document, analysis }) => foldingRanges(document, analysis)),
	);
	serveNavigation(
		connection,
		answer,
		() => client.supports.definitionLinks,
		async (token) => {
			const open = await Promise.all(documents.all().map(({ uri }) => charters.get(uri, token)));
			return {
				open: open.flatMap((judged): SymbolSource[] =>
					judged ? [{ ...judged, uri: judged.document.uri, language: judged.env.language }] : [],
				),
				closed: await workspace.symbols(new Set(documents.all().map(({ uri }) => normal(uri))), token),
			};
		},
	);

	connection.onDocumentOnTypeFormatting(async ({ textDocument, position, ch }) => {
		// An editor gives up when its user types on: this does not wait for the charter to be judged.
		const found = await charters.justRead(textDocument.uri);
		if (!found) return [];
		const { document, charter, env, charterOf } = found;
		const changes = onType({ charter, env, charterOf }, document.offsetAt(position), ch);
		return textEdits(document, changes ?? []);
	});

	connection.onRequest(
		coverageRequest,
		async ({ uri }: CoverageParams, token: CancellationToken): Promise<CoverageResult> => {
			const report = await charters.coverage(uri, token);
			if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
			return report ?? null;
		},
	);
	connection.onRequest(
		pasteRequest,
		async ({ uri, version, range, text }: PasteParams): Promise<PasteResult | null> => {
			const known = await charters.justRead(uri);
			if (!known || known.document.version !== version || typeof text !== 'string') return null;
			const { document, env } = known;
			const [start = 0, end = start] = [range.start, range.end]
				.map((one) => document.offsetAt(one))
				.sort((a, b) => a - b);
			const found = paste(document.getText(), { start, end }, text, standard);
			if (!found) return null;
			const { kind, changes } = found;
			return { kind, title: say(pasteTexts, kind, env.language), edits: textEdits(document, changes) };
		},
	);
	connection.onRequest(declareRequest, (params: DeclareParams, token: CancellationToken) =>
		answer<DeclareResult | null>(params.uri, token, null, ({ document, analysis }) => {
			const declaration = readDeclaration(params, standard);
			const changes = declaration && declare(analysis.charter, analysis.assessment, declaration);
			return changes ? { version: document.version, edits: textEdits(document, changes) } : null;
		}),
	);
	connection.onRequest(insertRequest, (params: InsertParams, token: CancellationToken) =>
		answer<InsertResult | null>(params.uri, token, null, ({ document, analysis, env }) => {
			const one = analysis.assessment.actions.find(({ action }) => action.id === params.action);
			const changes = one && insertStart(analysis.charter, one, env.language);
			const first = changes?.[0];
			if (!first) return null;
			return {
				version: document.version,
				edits: textEdits(document, changes),
				at: document.positionAt(first.start),
			};
		}),
	);
	connection.onRequest(addEvidenceRequest, (params: AddEvidenceParams, token: CancellationToken) =>
		answer<DeclareResult | null>(params.uri, token, null, ({ document, analysis: { charter, assessment } }) => {
			const action = standard.action(params.action);
			const changes = action && addEvidence(charter, assessment, action, String(params.evidence ?? ''));
			return changes ? { version: document.version, edits: textEdits(document, changes) } : null;
		}),
	);
	connection.onRequest(
		coverageOfTextRequest,
		async ({ uri, text }: CoverageOfTextParams, token: CancellationToken): Promise<CoverageResult> => {
			const report =
				typeof uri === 'string' && typeof text === 'string' ? await charters.coverageOf(uri, text, token) : undefined;
			if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
			return report ?? null;
		},
	);
	connection.onRequest(portfolioRequest, async ({ id }: PortfolioParams, token: CancellationToken) => {
		const sources = {
			catalogue: standard,
			workspace,
			charters,
			open: () => documents.keys(),
			host,
			untold: () => !hearsOfFiles(client),
		};
		const result = await streamPortfolio(sources, token, (rows, total) => {
			const params: PortfolioRowsParams = { id, rows, total };
			void connection.sendNotification(portfolioRowsNotification, params);
		});
		if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
		return result;
	});
	connection.onRequest(ignoreRequest, (params: IgnoreParams, token: CancellationToken) =>
		answer<IgnoreResult | null>(params.uri, token, null, ({ document, analysis }) => {
			const suppression = readSuppression(params, document);
			const change = suppression && suppress(analysis.charter, suppression);
			return change ? { version: document.version, edits: textEdits(document, [change]) } : null;
		}),
	);
	connection.onRequest(
		templateRequest,
		({ name, organisation, phase, eol, language }: TemplateParams): TemplateResult => ({
			text: charterSnippet(
				standard,
				languageOf(language === 'fr' || language === 'en' ? language : 'auto'),
				eol === '\r\n' ? '\r\n' : '\n',
				standard.rankOf(phase) < 0 ? undefined : phase,
				{ name: String(name ?? ''), organisation: String(organisation ?? '') },
			),
		}),
	);
	connection.onRequest(standardRequest, async ({ uri }: StandardParams): Promise<StandardResult> => {
		const judged = uri === undefined ? undefined : await charters.get(uri);
		const language = judged?.env.language ?? languageOf((await settings.get(uri ?? '')).langue);
		return standardView(standard, language, judged?.analysis.assessment.edition ?? standard.data.edition);
	});

	documents.listen(connection);
	connection.listen();
}

const reasons: ReadonlySet<string> = new Set(['hors_portee', 'priorite', 'contrainte', 'autre']);

/** What a client asks to declare; undefined where there is no such action or status. */
function readDeclaration(
	{ action: id, status, reason, justification }: DeclareParams,
	standard: Standard,
): NewDeclaration | undefined {
	const action = standard.action(id);
	if (!action || !statuses.includes(status)) return undefined;
	return {
		action,
		status,
		reason: reason && reasons.has(reason) ? reason : undefined,
		justification: typeof justification === 'string' ? justification : undefined,
	};
}

/** What a client asks to leave out; undefined where its code could not stand in a comment. */
function readSuppression(
	{ code, position, wholeFile, reason }: IgnoreParams,
	document: TextDocument,
): NewSuppression | undefined {
	if (typeof code !== 'string' || !/^[^\s:,]+$/.test(code) || typeof position?.line !== 'number') return undefined;
	return {
		code,
		offset: document.offsetAt(position),
		wholeFile: wholeFile === true,
		reason: typeof reason === 'string' ? reason : '',
	};
}
