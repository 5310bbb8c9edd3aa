/** What a client says of itself at `initialize`, as one value. */
import type { InitializeParams } from 'vscode-languageserver';
import { isDate } from '../engine/index';
import { isTimeZone } from '../judging/day';
import type { InitializationOptions } from '../protocol';

/** The parts of LSP that a client supports, as far as the server does something else without them. */
export interface Supports {
	/** It answers `workspace/configuration`. */
	readonly configuration: boolean;
	/** It takes a registration for changes of its settings. */
	readonly configurationRegistration: boolean;
	/** It asks for the findings of documents; otherwise they are published. */
	readonly pullDiagnostics: boolean;
	/** It takes registrations for diagnostics, which can come and go with the settings. */
	readonly diagnosticRegistration: boolean;
	readonly diagnosticRefresh: boolean;
	readonly codeLensRefresh: boolean;
	readonly inlayHintRefresh: boolean;
	/** It takes links for definitions, not only places. */
	readonly definitionLinks: boolean;
	readonly workspaceFolders: boolean;
	/** It asks for edits before files are renamed. */
	readonly fileRenames: boolean;
	/** It takes a registration for files that come, change and go. */
	readonly fileWatching: boolean;
	/** It takes edits for versions of documents. */
	readonly versionedEdits: boolean;
	/** It asks its user to confirm the edits that are annotated so. */
	readonly changeAnnotations: boolean;
}

export interface Client {
	/** The language it is displayed in (`fr`, `en-ca`…). */
	readonly locale: string;
	readonly options: InitializationOptions;
	readonly supports: Supports;
}

/** A client that has not said anything, or not more than it must. */
export const plainClient: Client = clientOf({ capabilities: {} });

/** What the parameters of `initialize` say; what is missing or malformed counts as not said. */
export function clientOf(params: Pick<InitializeParams, 'capabilities' | 'initializationOptions' | 'locale'>): Client {
	const options = readOptions(params.initializationOptions);
	const { workspace, textDocument } = params.capabilities ?? {};
	const versionedEdits = workspace?.workspaceEdit?.documentChanges === true;
	return {
		locale: options.displayLanguage ?? params.locale ?? 'fr',
		options,
		supports: {
			configuration: workspace?.configuration === true,
			configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
			pullDiagnostics: textDocument?.diagnostic !== undefined,
			diagnosticRegistration: textDocument?.diagnostic?.dynamicRegistration === true,
			diagnosticRefresh: workspace?.diagnostics?.refreshSupport === true,
			codeLensRefresh: workspace?.codeLens?.refreshSupport === true,
			inlayHintRefresh: workspace?.inlayHint?.refreshSupport === true,
			definitionLinks: textDocument?.definition?.linkSupport === true,
			workspaceFolders: workspace?.workspaceFolders === true,
			fileRenames: workspace?.fileOperations?.willRename === true,
			fileWatching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
			versionedEdits,
			changeAnnotations: versionedEdits && workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
		},
	};
}

/** Whether somebody says when files come and go, so that what is known of them can be kept. */
export function hearsOfFiles({ options, supports }: Client): boolean {
	return options.files === true || supports.fileWatching;
}

/** The client's options, the malformed ones left out. */
function readOptions(raw: unknown): InitializationOptions {
	const given = (raw && typeof raw === 'object' ? raw : {}) as Partial<Record<keyof InitializationOptions, unknown>>;
	const { displayLanguage, files, ahead, coverage, commands, practiceLink, today, timeZone } = given;
	return {
		...(typeof displayLanguage === 'string' ? { displayLanguage } : {}),
		files: files === true,
		ahead: ahead === true,
		coverage: coverage === true,
		...(Array.isArray(commands) ? { commands: commands.filter((name) => typeof name === 'string') } : {}),
		...(typeof practiceLink === 'string' ? { practiceLink } : {}),
		...(typeof today === 'string' && isDate(today) ? { today } : {}),
		...(isTimeZone(timeZone) ? { timeZone } : {}),
	};
}
