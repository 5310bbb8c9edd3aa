import {
	type CancellationToken,
	CodeActionKind,
	type Connection,
	DidChangeConfigurationNotification,
	type DocumentDiagnosticReport,
	DocumentDiagnosticReportKind,
	type InitializeParams,
	type InitializeResult,
	LSPErrorCodes,
	ResponseError,
	TextDocumentSyncKind,
	TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { catalogue } from '../engine/catalogue/catalogue';
import { phases } from '../engine/catalogue/types';
import { statuses } from '../engine/coverage/types';
import { declare, type NewDeclaration } from '../engine/edits/declare';
import { charterSnippet } from '../engine/edits/skeleton';
import type { Existence } from '../engine/env';
import { isDate } from '../engine/model/dates';
import { codeActions, textEdits } from '../features/code-actions';
import { complete, completionTriggerCharacters } from '../features/completion';
import { diagnosticsOf } from '../features/diagnostics';
import { foldingRanges } from '../features/folding';
import { hover } from '../features/hover';
import { standardView } from '../features/standard';
import { documentSymbols } from '../features/symbols';
import {
	type CoverageChangedParams,
	type CoverageParams,
	type CoverageResult,
	coverageChangedNotification,
	coverageRequest,
	type DeclareParams,
	type DeclareResult,
	declareRequest,
	existsRequest,
	type Existence as FileState,
	type InitializationOptions,
	type StandardParams,
	type StandardResult,
	standardRequest,
	type TemplateParams,
	type TemplateResult,
	templateRequest,
} from '../protocol';
import type { Language } from '../texts/text';
import { Charters, type Judged } from './charters';
import { FileStore } from './files';
import { type Host, localToday } from './host';
import { SettingsStore } from './settings';

/** Serves charters over a connection until it closes. The host says what its process can do. */
export function startServer(connection: Connection, host: Host): void {
	const documents = new TextDocuments(TextDocument);
	let options: InitializationOptions = {};
	let locale = 'fr';
	let can = { configuration: false, configurationEvents: false, pull: false, refresh: false, folders: false };

	const languageOf = (setting: 'auto' | Language): Language =>
		setting !== 'auto' ? setting : locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
	const today = () => options.today ?? localToday();
	const settings = new SettingsStore(connection, () => can.configuration);
	const files = new FileStore(
		async (uri): Promise<Existence> => {
			if (options.files) return connection.sendRequest<FileState>(existsRequest, { uri });
			return host.exists ? host.exists(uri) : 'unknown';
		},
		() => options.files === true,
	);
	const charters = new Charters(documents, settings, files, host, languageOf, today);

	connection.onInitialize((params: InitializeParams): InitializeResult => {
		options = readOptions(params.initializationOptions);
		locale = options.displayLanguage ?? params.locale ?? 'fr';
		const { workspace, textDocument } = params.capabilities ?? {};
		can = {
			configuration: workspace?.configuration === true,
			configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
			pull: textDocument?.diagnostic !== undefined,
			refresh: workspace?.diagnostics?.refreshSupport === true,
			folders: workspace?.workspaceFolders === true,
		};
		const root = params.rootUri ? [{ uri: params.rootUri }] : [];
		files.folders = (params.workspaceFolders ?? root).map((folder) => folder.uri);
		return {
			serverInfo: { name: 'charte-language-server' },
			capabilities: {
				textDocumentSync: TextDocumentSyncKind.Incremental,
				...(can.pull
					? { diagnosticProvider: { identifier: 'charte', interFileDependencies: false, workspaceDiagnostics: false } }
					: {}),
				hoverProvider: true,
				completionProvider: { triggerCharacters: [...completionTriggerCharacters] },
				codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
				documentSymbolProvider: true,
				foldingRangeProvider: true,
				workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
			},
		};
	});

	connection.onInitialized(() => {
		if (can.folders)
			connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
				files.remove(removed.map((folder) => folder.uri));
				files.folders = [...files.folders, ...added.map((folder) => folder.uri)];
				files.revision++;
				everything();
			});
		if (can.configurationEvents)
			void safely(connection.client.register(DidChangeConfigurationNotification.type, { section: 'charte' }));
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
		if (!can.pull)
			void connection.sendDiagnostics({
				uri,
				version: document.version,
				diagnostics: diagnosticsOf(document, analysis),
			});
		if (!options.coverage) return;
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
		if (can.pull && can.refresh) void safely(connection.languages.diagnostics.refresh());
	};

	documents.onDidChangeContent(({ document }) => void safely(announce(document.uri)));
	documents.onDidClose(({ document }) => {
		charters.evict(document.uri);
		settings.forget(document.uri);
		if (!can.pull) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
	});
	connection.onDidChangeConfiguration((params) => {
		settings.changed(params.settings);
		everything();
	});
	connection.onDidChangeWatchedFiles(({ changes }) => {
		if (files.changed(changes.map((change) => change.uri))) everything();
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
		answer<DocumentDiagnosticReport>(
			params.textDocument.uri,
			token,
			{ kind: DocumentDiagnosticReportKind.Full, items: [] },
			({ document, analysis, stamp }) =>
				params.previousResultId === stamp
					? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: stamp }
					: { kind: DocumentDiagnosticReportKind.Full, resultId: stamp, items: diagnosticsOf(document, analysis) },
		),
	);
	connection.onHover((params, token) =>
		answer(params.textDocument.uri, token, null, ({ document, analysis, env }) =>
			hover(document, { analysis, env, practiceLink: options.practiceLink }, document.offsetAt(params.position)),
		),
	);
	connection.onCompletion((params, token) =>
		answer(params.textDocument.uri, token, null, ({ document, analysis, env }) =>
			complete(document, analysis, env, document.offsetAt(params.position), params.context?.triggerCharacter),
		),
	);
	connection.onCodeAction((params, token) =>
		answer(params.textDocument.uri, token, null, ({ document, analysis }) =>
			codeActions(document, analysis, params.range, params.context),
		),
	);
	connection.onDocumentSymbol((params, token) =>
		answer(params.textDocument.uri, token, null, ({ document, analysis, env }) =>
			documentSymbols(document, analysis, env.language),
		),
	);
	connection.onFoldingRanges((params, token) =>
		answer(params.textDocument.uri, token, null, ({ document, analysis }) => foldingRanges(document, analysis)),
	);

	connection.onRequest(
		coverageRequest,
		async ({ uri }: CoverageParams, token: CancellationToken): Promise<CoverageResult> => {
			const report = await charters.coverage(uri, token);
			if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
			return report ?? null;
		},
	);
	connection.onRequest(declareRequest, (params: DeclareParams, token: CancellationToken) =>
		answer<DeclareResult | null>(params.uri, token, null, ({ document, analysis }) => {
			const declaration = readDeclaration(params);
			const changes = declaration && declare(analysis.charter, catalogue, analysis.assessment, declaration);
			return changes ? { version: document.version, edits: textEdits(document, changes) } : null;
		}),
	);
	connection.onRequest(
		templateRequest,
		({ name, organisation, phase, eol, language }: TemplateParams): TemplateResult => ({
			text: charterSnippet(
				languageOf(language === 'fr' || language === 'en' ? language : 'auto'),
				eol === '\r\n' ? '\r\n' : '\n',
				phases.includes(phase) ? phase : 'amorce',
				{ name: String(name ?? ''), organisation: String(organisation ?? '') },
			),
		}),
	);
	connection.onRequest(standardRequest, async ({ uri }: StandardParams): Promise<StandardResult> => {
		const judged = uri === undefined ? undefined : await charters.get(uri);
		const language = judged?.env.language ?? languageOf((await settings.get(uri ?? '')).langue);
		return standardView(language, judged?.analysis.assessment.edition ?? 'courante');
	});

	documents.listen(connection);
	connection.listen();
}

/** The client's options, the malformed ones left out. */
function readOptions(raw: unknown): InitializationOptions {
	const given = (raw && typeof raw === 'object' ? raw : {}) as Partial<Record<keyof InitializationOptions, unknown>>;
	const { displayLanguage, files, coverage, practiceLink, today } = given;
	return {
		...(typeof displayLanguage === 'string' ? { displayLanguage } : {}),
		files: files === true,
		coverage: coverage === true,
		...(typeof practiceLink === 'string' ? { practiceLink } : {}),
		...(typeof today === 'string' && isDate(today) ? { today } : {}),
	};
}

const reasons: ReadonlySet<string> = new Set(['hors_portee', 'priorite', 'contrainte', 'autre']);

/** What a client asks to declare; undefined where there is no such action or status. */
function readDeclaration({ action: id, status, reason, justification }: DeclareParams): NewDeclaration | undefined {
	const action = catalogue.action(id);
	if (!action || !statuses.includes(status)) return undefined;
	return {
		action,
		status,
		reason: reason && reasons.has(reason) ? reason : undefined,
		justification: typeof justification === 'string' ? justification : undefined,
	};
}
