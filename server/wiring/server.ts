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
	TextDocumentSyncKind,
	WatchKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { statuses } from '../engine/coverage/types';
import { addEvidence } from '../engine/edits/add-evidence';
import { declare, type NewDeclaration } from '../engine/edits/declare';
import { insertStart } from '../engine/edits/insert-start';
import { charterSnippet } from '../engine/edits/skeleton';
import { type NewSuppression, suppress } from '../engine/edits/suppress';
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
	type IgnoreParams,
	type IgnoreResult,
	type InsertParams,
	type InsertResult,
	ignoreRequest,
	insertRequest,
	type PasteParams,
	type PasteResult,
	type PortfolioParams,
	type PortfolioRowsParams,
	pasteRequest,
	portfolioRequest,
	portfolioRowsNotification,
	type StandardParams,
	type StandardResult,
	standardRequest,
	type TemplateParams,
	type TemplateResult,
	templateRequest,
} from '../protocol';
import { pasteTexts } from '../texts/paste';
import { say } from '../texts/text';
import { clientOf, hearsOfFiles } from './client';
import { ServerContext, throwIfCancelled } from './context';
import type { Host } from './host';
import { navigationCapabilities, serveNavigation } from './register/navigation';
import { streamPortfolio } from './register/portfolio';
import { renameEdits } from './register/renames';
import { normal } from './uris';

/** Serves charters over a connection until it closes, by a standard. The host says what its process can do. */
export function startServer(connection: Connection, standard: Standard, host: Host): void {
	const context = new ServerContext(connection, standard, host);
	const { documents, settings, files, charters, workspace, workspaceDiagnostics: closed } = context;
	const safely = (work: Promise<unknown>) => context.inBackground(work);
	const answer: ServerContext['answer'] = (...params) => context.answer(...params);

	connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) =>
		closed.answer(params, token, partial),
	);
	connection.onInitialize((params: InitializeParams): InitializeResult => {
		context.client = clientOf(params);
		const { options, supports } = context.client;
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
		if (context.client.supports.workspaceFolders)
			connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
				files.remove(removed.map((folder) => folder.uri));
				files.folders = [...files.folders, ...added.map((folder) => folder.uri)];
				files.revision++;
				workspace.relist();
				everything();
				safely(closed.refresh());
			});
		if (context.client.supports.configurationRegistration)
			safely(connection.client.register(DidChangeConfigurationNotification.type, { section: 'charte' }));
		if (context.client.supports.fileWatching && !context.client.options.files)
			safely(
				connection.client.register(DidChangeWatchedFilesNotification.type, {
					watchers: [
						{ globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
						{ globPattern: charterGlob, kind: WatchKind.Change },
					],
				}),
			);
		safely(closed.refresh());
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
		if (!context.client.supports.pullDiagnostics)
			void connection.sendDiagnostics({
				uri,
				version: document.version,
				diagnostics: diagnosticsOf(document, analysis),
			});
		if (!context.client.options.coverage) return;
		const report = await charters.coverage(uri);
		const params: CoverageChangedParams = {
			uri,
			version: document.version,
			answered: report?.counts.answered ?? null,
			applicable: report?.counts.applicable ?? null,
		};
		void connection.sendNotification(coverageChangedNotification, params);
	};
	const everything = () => {
		for (const document of documents.all()) safely(announce(document.uri));
		if (context.client.supports.pullDiagnostics && context.client.supports.diagnosticRefresh)
			safely(connection.languages.diagnostics.refresh());
		if (context.client.supports.codeLensRefresh) safely(connection.sendRequest(CodeLensRefreshRequest.type));
		if (context.client.supports.inlayHintRefresh) safely(connection.languages.inlayHint.refresh());
	};

	documents.onDidOpen(({ document }) => closed.opened(document.uri));
	documents.onDidChangeContent(({ document }) => {
		safely(announce(document.uri));
		safely(closed.lookAtTheDay());
	});
	documents.onDidClose(({ document }) => {
		charters.evict(document.uri);
		settings.forget(document.uri);
		if (!context.client.supports.pullDiagnostics)
			void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
		safely(closed.closed(document.uri));
	});
	connection.onDidChangeConfiguration((params) => {
		settings.changed(params.settings);
		workspace.relist();
		everything();
		safely(closed.refresh());
	});
	connection.onDidChangeWatchedFiles(({ changes }) => {
		const concerned = files.changed(changes.map((change) => change.uri));
		if (concerned) everything();
		const { charters, more } = workspace.changed(changes);
		const open = concerned ? documents.all().map(({ uri }) => normal(uri)) : [];
		safely(closed.changed([...charters, ...open], more));
	});
	// ——— What is asked ———

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
				versions: context.client.supports.versionedEdits,
			},
			token,
		),
	);
	connection.onHover((params, token) =>
		answer(params.textDocument.uri, token, null, ({ document, analysis, env }) =>
			hover(
				document,
				{ analysis, env, practiceLink: context.client.options.practiceLink },
				document.offsetAt(params.position),
			),
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
				commands: new Set(context.client.options.commands),
				annotations: context.client.supports.changeAnnotations,
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
		() => context.client.supports.definitionLinks,
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
			throwIfCancelled(token);
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
			throwIfCancelled(token);
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
			untold: () => !hearsOfFiles(context.client),
		};
		const result = await streamPortfolio(sources, token, (rows, total) => {
			const params: PortfolioRowsParams = { id, rows, total };
			void connection.sendNotification(portfolioRowsNotification, params);
		});
		throwIfCancelled(token);
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
				context.languageOf(language === 'fr' || language === 'en' ? language : 'auto'),
				eol === '\r\n' ? '\r\n' : '\n',
				standard.rankOf(phase) < 0 ? undefined : phase,
				{ name: String(name ?? ''), organisation: String(organisation ?? '') },
			),
		}),
	);
	connection.onRequest(standardRequest, async ({ uri }: StandardParams): Promise<StandardResult> => {
		const judged = uri === undefined ? undefined : await charters.get(uri);
		const language = judged?.env.language ?? context.languageOf((await settings.get(uri ?? '')).langue);
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
