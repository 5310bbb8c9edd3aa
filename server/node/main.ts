/** The server on Node: over standard input and output (`--stdio`), or the channel that the client opens. */
import { stat } from 'node:fs/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { startServer } from '../wiring/server';

startServer(createConnection(ProposedFeatures.all), {
	exists: async (uri) => {
		const parsed = URI.parse(uri);
		if (parsed.scheme !== 'file') return 'unknown';
		try {
			return (await stat(parsed.fsPath)).isDirectory() ? 'folder' : 'file';
		} catch (error) {
			const code = (error as NodeJS.ErrnoException).code;
			return code === 'ENOENT' || code === 'ENOTDIR' ? 'none' : 'unknown';
		}
	},
	turn: () => new Promise((resolve) => setImmediate(resolve)),
});
