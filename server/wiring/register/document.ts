/** A charter as a document that people read, print and sign. */
import type { CancellationToken } from 'vscode-languageserver';
import type { DocumentOptions } from '../../engine/index';
import { type DocumentParams, type DocumentResult, documentRequest } from '../../protocol';
import { type ServerContext, throwIfCancelled } from '../context';

export function registerDocument({ connection, charters }: ServerContext): void {
	connection.onRequest(
		documentRequest,
		async ({ uri, language, options }: DocumentParams, token: CancellationToken): Promise<DocumentResult> => {
			const known = language === 'fr' || language === 'en' ? language : undefined;
			const document = await charters.document(uri, known, optionsOf(options), token);
			throwIfCancelled(token);
			return document ?? null;
		},
	);
}

/** The options that a client names and that are what they should be. */
function optionsOf(given: unknown): Partial<DocumentOptions> {
	const { empty, coverage, draft } = (typeof given === 'object' && given !== null ? given : {}) as Record<
		string,
		unknown
	>;
	return {
		...(typeof empty === 'boolean' ? { empty } : {}),
		...(typeof coverage === 'boolean' ? { coverage } : {}),
		...(typeof draft === 'boolean' ? { draft } : {}),
	};
}
