/** Edits while a person types and pastes: they do not wait for the charter to be judged. */
import type { ServerCapabilities } from 'vscode-languageserver';
import { promptsOf, rereadMilliseconds, say } from '../../engine/index';
import { lineLeft, onType, typingTriggers } from '../../features/on-type';
import { paste } from '../../features/paste';
import { rangeOf } from '../../features/shared/spans';
import { textEdits } from '../../features/shared/text-edits';
import { pasteTexts } from '../../features/texts/paste';
import {
	type EditResult,
	type LeaveLineParams,
	leaveLineRequest,
	type PasteParams,
	type PasteResult,
	type Prompts,
	type PromptsParams,
	pasteRequest,
	promptsRequest,
} from '../../protocol';
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
	connection.onRequest(promptsRequest, async ({ uri }: PromptsParams): Promise<Prompts | null> => {
		const known = await charters.justRead(uri);
		if (!known) return null;
		const { document, charter } = known;
		return { version: document.version, ranges: promptsOf(charter).map((node) => rangeOf(document, node)) };
	});
	connection.onRequest(leaveLineRequest, async ({ uri, line, text }: LeaveLineParams): Promise<EditResult | null> => {
		const known = await charters.justRead(uri);
		if (!known || typeof line !== 'number' || typeof text !== 'string') return null;
		const { document, charter, env, charterOf } = known;
		const start = document.offsetAt({ line, character: 0 });
		// Who has typed on elsewhere is helped all the same: only the line itself must be the one that was left.
		const own = document.getText().slice(start).split(/\r?\n/, 1)[0];
		if (line >= document.lineCount || own !== text) return null;
		const budget = { now: Date.now, milliseconds: rereadMilliseconds };
		const changes = lineLeft({ charter, env, charterOf, budget }, start);
		return changes ? { version: document.version, edits: textEdits(document, changes) } : null;
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
