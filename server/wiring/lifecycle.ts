/** How a session begins: what the client says of itself, what the server answers, and what it registers afterwards. */
import {
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	type InitializeResult,
	WatchKind,
} from 'vscode-languageserver';
import { charterGlob, configGlob } from '../protocol';
import { readAhead } from './ahead';
import type { Announcer } from './announcing';
import { followFolders } from './changes';
import { clientOf } from './client';
import { capabilitiesFor } from './concerns';
import type { ServerContext } from './context';

export function registerLifecycle(context: ServerContext, announcer: Announcer): void {
	const { connection, files, workspaceDiagnostics } = context;
	connection.onInitialize((params): InitializeResult => {
		context.client = clientOf(params);
		context.day.start(context.client.options);
		const root = params.rootUri ? [{ uri: params.rootUri }] : [];
		files.folders = (params.workspaceFolders ?? root).map((folder) => folder.uri);
		return { serverInfo: { name: 'charte-language-server' }, capabilities: capabilitiesFor(context.client) };
	});
	connection.onInitialized(() => {
		if (context.client.supports.workspaceFolders) followFolders(context, announcer);
		registerNotifications(context);
		context.inBackground(workspaceDiagnostics.refresh());
		readAhead(context);
	});
}

/** Asks the client to report changed settings, and changed files where it does not by itself. */
function registerNotifications(context: ServerContext): void {
	const { client } = context.connection;
	const { supports, options } = context.client;
	if (supports.configurationRegistration)
		context.inBackground(client.register(DidChangeConfigurationNotification.type, { section: 'charte' }));
	if (supports.fileWatching && !options.files)
		context.inBackground(
			client.register(DidChangeWatchedFilesNotification.type, {
				watchers: [
					{ globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
					{ globPattern: charterGlob, kind: WatchKind.Change },
					{ globPattern: configGlob, kind: WatchKind.Change },
				],
			}),
		);
}
