/** The coverage of a charter, as its document is or as another text of it was. */
import type { CancellationToken } from 'vscode-languageserver';
import {
	type CoverageOfTextParams,
	type CoverageParams,
	type CoverageResult,
	coverageOfTextRequest,
	coverageRequest,
} from '../../protocol';
import { type ServerContext, throwIfCancelled } from '../context';

export function registerCoverage({ connection, charters }: ServerContext): void {
	connection.onRequest(
		coverageRequest,
		async ({ uri }: CoverageParams, token: CancellationToken): Promise<CoverageResult> => {
			const report = await charters.coverage(uri, token);
			throwIfCancelled(token);
			return report ?? null;
		},
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
}
