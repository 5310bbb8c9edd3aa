/** All that the server answers, one concern a file of `register/`, and what it says of them at `initialize`. */
import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client';
import type { ServerContext } from './context';
import { codeActionCapabilities, registerCodeActions } from './register/code-actions';
import { registerCoverage } from './register/coverage';
import { registerDeclarations } from './register/declarations';
import { diagnosticCapabilities, registerDiagnostics } from './register/diagnostics';
import { registerDocument } from './register/document';
import { formattingCapabilities, registerFormatting } from './register/formatting';
import { languageCapabilities, registerLanguage } from './register/language';
import { navigationCapabilities, registerNavigation } from './register/navigation';
import { registerPortfolio } from './register/portfolio';
import { registerRenames, renameCapabilities } from './register/renames';
import { registerStandard } from './register/standard';
import { registerTyping, typingCapabilities } from './register/typing';

/** Serves every concern on the connection of a session. */
export function registerConcerns(context: ServerContext): void {
	registerDiagnostics(context);
	registerLanguage(context);
	registerCodeActions(context);
	registerTyping(context);
	registerFormatting(context);
	registerNavigation(context);
	registerRenames(context);
	registerCoverage(context);
	registerDocument(context);
	registerDeclarations(context);
	registerPortfolio(context);
	registerStandard(context);
}

/** What the server can do for a client. */
export function capabilitiesFor(client: Client): ServerCapabilities {
	return {
		textDocumentSync: TextDocumentSyncKind.Incremental,
		...diagnosticCapabilities(client),
		...languageCapabilities(client),
		...codeActionCapabilities,
		...typingCapabilities,
		...formattingCapabilities,
		...navigationCapabilities,
		workspace: {
			workspaceFolders: { supported: true, changeNotifications: true },
			...renameCapabilities(client),
		},
	};
}
