/** Going to places and changing names: what the server answers beside findings, hovers and completion. */
import {
	type CancellationToken,
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
import { keyOf } from '../../judging/uris';
import { type ServerContext, throwIfCancelled } from '../context';

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

export function registerNavigation(context: ServerContext): void {
	const { connection } = context;
	connection.onDefinition((params, token) =>
		context.answer(params.textDocument.uri, token, null, ({ document, analysis }) => {
			const links = definition(document, analysis, document.offsetAt(params.position));
			if (context.client.supports.definitionLinks) return links;
			return links.map((link) => ({ uri: link.targetUri, range: link.targetSelectionRange }));
		}),
	);
	connection.onReferences((params, token) =>
		context.answer(params.textDocument.uri, token, null, ({ document, analysis }) =>
			references(document, analysis, document.offsetAt(params.position), params.context.includeDeclaration),
		),
	);
	connection.onDocumentHighlight((params, token) =>
		context.answer(params.textDocument.uri, token, null, ({ document, analysis }) =>
			highlights(document, analysis, document.offsetAt(params.position)),
		),
	);
	connection.onPrepareRename((params, token) =>
		context.answer(params.textDocument.uri, token, null, ({ document, analysis, env }) =>
			orRefuse(prepareRename(document, analysis, document.offsetAt(params.position), env.language)),
		),
	);
	connection.onRenameRequest((params, token) =>
		context.answer(params.textDocument.uri, token, null, ({ document, analysis, env }) =>
			orRefuse(rename(document, analysis, document.offsetAt(params.position), params.newName, env.language)),
		),
	);
	connection.onDocumentLinks((params, token) =>
		context.answer(params.textDocument.uri, token, null, ({ document, analysis, env }) =>
			documentLinks(document, analysis, env),
		),
	);
	connection.onSelectionRanges((params, token) =>
		context.answer(params.textDocument.uri, token, null, ({ document, analysis }) =>
			selectionRanges(document, analysis, params.positions),
		),
	);
	connection.onWorkspaceSymbol(async ({ query }, token) => {
		const { open, closed } = await symbolSources(context, token);
		throwIfCancelled(token);
		return workspaceSymbols(open, query, closed);
	});
}

/** What symbols are looked for in: the open charters, and what is kept of the others. */
async function symbolSources(
	{ documents, charters, workspace }: ServerContext,
	token: CancellationToken,
): Promise<{ readonly open: readonly SymbolSource[]; readonly closed: readonly WorkspaceSymbol[] }> {
	const open = await Promise.all(documents.keys().map((uri) => charters.get(uri, token)));
	return {
		open: open.flatMap((judged): SymbolSource[] =>
			judged ? [{ ...judged, uri: judged.document.uri, language: judged.env.language }] : [],
		),
		closed: await workspace.symbols(new Set(documents.keys().map(keyOf)), token),
	};
}

/** Editors show the message of an error as the reason why a name cannot be changed. */
function orRefuse<T extends object>(answer: T | Refusal | null): T | null {
	if (answer && 'refused' in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refused);
	return answer as T | null;
}
