/** Edits while a person types and pastes: they do not wait for the charter to be judged. */
import type { ServerCapabilities } from 'vscode-languageserver';
import { rereadMilliseconds, say } from '../../engine/index';
import { onType, typingTriggers } from '../../features/on-type';
import { paste } from '../../features/paste';
import { textEdits } from '../../features/shared/text-edits';
import { pasteTexts } from '../../features/texts/paste';
import { type PasteParams, type PasteResult, pasteRequest } from '../../protocol';
import type { ServerContext } from '../context';

export const typingCapabilities: ServerCapabilities = {
	documentOnTypeFormattingProvider: {
		firstTriggerCharacter: typingTriggers[0],
		moreTriggerCharacter: typingTriggers.slice(1),
	},
};

export function registerTyping({ connection, charters, documents, standard }: ServerContext): void {
	connection.onDocumentOnTypeFormatting(async ({ textDocument, position, ch }) => {
		const asked = documents.get(textDocument.uri)?.version;
		const found = await charters.justRead(textDocument.uri);
		// Who has typed on gets nothing: the place was one of an earlier text.
		if (!found || found.document.version !== asked) return [];
		const { document, charter, env, charterOf } = found;
		const budget = { now: Date.now, milliseconds: rereadMilliseconds };
		const changes = onType({ charter, env, charterOf, budget }, document.offsetAt(position), ch);
		return textEdits(document, changes ?? []);
	});
	connection.onRequest(
		pasteRequest,
		async ({ uri, version, range, text }: PasteParams): Promise<PasteResult | null> => {
			const known = await charters.justRead(uri);
			if (!known || known.document.version !== version || typeof text !== 'string') return null;
			const { document, env } = known;
			const [start = 0, end = start] = [range.start, range.end]
				.map((one) => document.offsetAt(one))
				.sort((a, b) => a - b);
			const budget = { now: Date.now, milliseconds: rereadMilliseconds };
			const found = paste(document.getText(), { start, end }, text, standard, budget);
			if (!found) return null;
			const { kind, changes } = found;
			return { kind, title: say(pasteTexts, kind, env.language), edits: textEdits(document, changes) };
		},
	);
}
