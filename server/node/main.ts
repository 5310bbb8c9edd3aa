/** The server on Node: over standard input and output (`--stdio`), or the channel that the client opens. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { standard } from '../../practices/index';
import { startServer } from '../wiring/server';
import { exists, listCharters, readFile } from './files';

startServer(createConnection(ProposedFeatures.all), standard, {
	exists,
	list: listCharters,
	read: readFile,
	turn: () => new Promise((resolve) => setImmediate(resolve)),
	every: (ms, run) => {
		setInterval(run, ms).unref();
	},
});
