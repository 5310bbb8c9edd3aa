/** Going to places and changing names: what the server answers beside findings, hovers and completion. */
import {
	type CancellationToken,
	type Connection,
	LSPErrorCodes,
	ResponseError,
	type ServerCapabilities,
	type WorkspaceSymbol,
} from 'vscode-languageserver';
import { definition } from '../../features/definition';
import { documentLinks } from '../../features/document-links';
import { highlights } from '../../features/highlights';
import { references } from '../../features/references';
import { prepareRename, type Refusal, rename } from '../../features/rename';
import { selectionRanges } from '../../features/selection-ranges';
import { type SymbolSource, workspaceSymbols } from '../../features/workspace-symbols';
import type { Judged } from '../charters';

/** What the server says of these features at `initialize`. */
export const navigationCapabilities: ServerCapabilities = {
	definitionProvider: true,
	referencesProvider: true,
	documentHighlightProvider: true,
	renameProvider: { prepareProvider: true },
	documentLinkProvider: { resolveProvider: false },
	selectionRangeProvider: true,
	workspaceSymbolProvider: true,
};

/** Answers from the latest version of a document; `empty` where it is closed. */
type Answer = <T>(uri: string, token: CancellationToken, empty: T, make: (judged: Judged) => T) => Promise<T>;

/** What symbols are looked for in: the open charters, and what is kept of the others. */
export interface SymbolSources {
	readonly open: readonly SymbolSource[];
	readonly closed: readonly WorkspaceSymbol[];
}

/** Serves these features. `linkSupport`: the client takes links for definitions. `charters`: all whose symbols can be looked for, open or not. */
export function serveNavigation(
	connection: Connection,
	answer: Answer,
	linkSupport: () => boolean,
	charters: (token: CancellationToken) => Promise<SymbolSources>,
): void {
	connection.onDefinition((params, token) =>
		answer(params.textDocument.uri, token, null, ({ document, analysis }) => {
			const links = definition(document, analysis, document.offsetAt(params.position));
			if (linkSupport()) return links;
			return links.map((link) => ({ uri: link.targetUri, range: link.targetSelectionRange }));
		}),
	);
	connection.onReferences((params, token) =>
		answer(params.textDocument.uri, token, null, ({ document, analysis }) =>
			references(document, analysis, document.offsetAt(params.position), params.context.includeDeclaration),
		),
	);
	connection.onDocumentHighlight((params, token) =>
		answer(params.textDocument.uri, token, null, ({ document, analysis }) =>
			highlights(document, analysis, document.offsetAt(params.position)),
		),
	);
	connection.onPrepareRename((params, token) =>
		answer(params.textDocument.uri, token, null, ({ document, analysis, env }) =>
			orRefuse(prepareRename(document, analysis, document.offsetAt(params.position), env.language)),
		),
	);
	connection.onRenameRequest((params, token) =>
		answer(params.textDocument.uri, token, null, ({ document, analysis, env }) =>
			orRefuse(rename(document, analysis, document.offsetAt(params.position), params.newName, env.language)),
		),
	);
	connection.onDocumentLinks((params, token) =>
		answer(params.textDocument.uri, token, null, ({ document, analysis, env }) =>
			documentLinks(document, analysis, env),
		),
	);
	connection.onSelectionRanges((params, token) =>
		answer(params.textDocument.uri, token, null, ({ document, analysis }) =>
			selectionRanges(document, analysis, params.positions),
		),
	);
	connection.onWorkspaceSymbol(async ({ query }, token) => {
		const { open, closed } = await charters(token);
		if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
		return workspaceSymbols(open, query, closed);
	});
}

/** Editors show the message of an error as the reason why a name cannot be changed. */
function orRefuse<T extends object>(answer: T | Refusal | null): T | null {
	if (answer && 'refused' in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refused);
	return answer as T | null;
}
