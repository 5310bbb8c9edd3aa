/** What stands in and around the text of one charter: hovers, completion, lenses, hints, the outline, folding. */
import type { CompletionList, ServerCapabilities } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeLenses, coverageCommand } from '../../features/code-lens';
import { completeSteps, completionTriggerCharacters, wantsFiles } from '../../features/completion/completion';
import { completeConfig } from '../../features/config/completion';
import { hoverConfig } from '../../features/config/hover';
import { foldingRanges } from '../../features/folding';
import { hover } from '../../features/hover/hover';
import { inlayHints } from '../../features/inlay-hints';
import { documentSymbols } from '../../features/symbols';
import { isConfig } from '../../judging/config';
import { nearFiles } from '../../judging/near-files';
import type { Client } from '../client';
import type { ServerContext } from '../context';

/** A lens is a command: without it, there are none. */
export function languageCapabilities({ options }: Client): ServerCapabilities {
	return {
		hoverProvider: true,
		completionProvider: { triggerCharacters: [...completionTriggerCharacters] },
		documentSymbolProvider: true,
		foldingRangeProvider: true,
		inlayHintProvider: true,
		...(options.commands?.includes(coverageCommand) ? { codeLensProvider: {} } : {}),
	};
}

export function registerLanguage(context: ServerContext): void {
	const { connection, settings } = context;
	/** An open config file, and the language that its reader is told of it in. */
	const configAt = async (uri: string) => {
		const { language } = await settings.get(uri);
		const document = context.documents.get(uri);
		return document && { document, language: context.languageOf(language) };
	};
	/** What lies near a charter, and under the folders where its evidence is also looked for. */
	const filesNear = async (uri: string) => {
		const { evidenceRoots } = await context.configs.under(uri, await settings.get(uri));
		return nearFiles(uri, context.files.folders, evidenceRoots, (folder) => context.entries(folder));
	};
	connection.onHover(async ({ textDocument: { uri }, position }, token) => {
		if (isConfig(uri)) {
			const open = await configAt(uri);
			return open
				? hoverConfig(open.document, context.standard, open.document.offsetAt(position), open.language)
				: null;
		}
		return context.answer(uri, token, null, ({ document, analysis, env }) => {
			const { practiceLink } = context.client.options;
			return hover(document, { analysis, env, practiceLink }, document.offsetAt(position));
		});
	});
	connection.onCompletion(async ({ textDocument: { uri }, position, context: asked }, token) => {
		if (isConfig(uri)) {
			const open = await configAt(uri);
			return open
				? completeConfig(open.document, context.standard, open.document.offsetAt(position), open.language)
				: null;
		}
		// Who types on while the charter is judged gets edits of the text that was asked about: an editor moves these along,
		// and would take one more character away for each that an edit of the newer text covers.
		const now = context.documents.get(uri);
		if (!now) return null;
		const document = TextDocument.create(uri, now.languageId, now.version, now.getText());
		const offset = document.offsetAt(position);
		const forEvidence = await context.answer(uri, token, false, ({ analysis }) =>
			wantsFiles(document, analysis, offset),
		);
		const near = forEvidence ? await filesNear(uri) : [];
		return context.answerInSteps<CompletionList | null>(uri, token, null, ({ analysis, env }) =>
			completeSteps(document, analysis, env, offset, asked?.triggerCharacter, near),
		);
	});
	connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
		context.answer(uri, token, null, ({ document, analysis, env }) =>
			documentSymbols(document, analysis, env.language),
		),
	);
	connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
		context.answer(uri, token, null, ({ document, analysis }) => foldingRanges(document, analysis)),
	);
	connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
		if (!(await settings.get(uri)).codeLens) return [];
		return context.answer(uri, token, null, ({ document, analysis, env }) =>
			codeLenses(document, analysis, env.language),
		);
	});
	connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }, token) => {
		if (!(await settings.get(uri)).inlayHints) return [];
		return context.answer(uri, token, null, ({ document, analysis, env }) =>
			inlayHints(document, analysis, range, env.language),
		);
	});
}
