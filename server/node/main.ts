/** The server on Node: over standard input and output (`--stdio`), or the channel that the client opens. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../wiring/server';
import { exists, listCharters, readFile } from './files';

startServer(createConnection(ProposedFeatures.all), {
	exists,
	list: listCharters,
	read: readFile,
	turn: () => new Promise((resolve) => setImmediate(resolve)),
});
