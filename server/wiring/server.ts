import type { Connection } from 'vscode-languageserver';
import type { Standard } from '../engine/index';
import { Announcer } from './announcing';
import { followChanges } from './changes';
import { registerConcerns } from './concerns';
import { ServerContext } from './context';
import type { Host } from './host';
import { registerLifecycle } from './lifecycle';

/** Serves charters over a connection until it closes, by a standard. The host says what its process can do. */
export function startServer(connection: Connection, standard: Standard, host: Host): void {
	const context = new ServerContext(connection, standard, host);
	const announcer = new Announcer(context);
	registerLifecycle(context, announcer);
	followChanges(context, announcer);
	registerConcerns(context);
	context.documents.listen(connection);
	connection.listen();
}
