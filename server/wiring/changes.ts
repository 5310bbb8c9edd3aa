/** What the client says of changes: documents, settings, folders and files. */
import { isConfig } from '../judging/config';
import { keyOf } from '../judging/uris';
import { type TimeZoneParams, timeZoneNotification } from '../protocol';
import type { Announcer } from './announcing';
import type { ServerContext } from './context';

/** How often, in ms, the server looks whether another day has begun while nobody asks it for anything. */
const dayLook = 30_000;

/** Follows documents, settings, files and days; folders are followed by {@link followFolders}. */
export function followChanges(context: ServerContext, announcer: Announcer): void {
	const { connection, documents, settings, files, charters, workspace, workspaceDiagnostics } = context;
	const lookAtTheDay = () => {
		if (!context.day.turned()) return;
		announcer.everything();
		context.inBackground(workspaceDiagnostics.lookAtTheDay());
	};
	/** What an organisation decides is other than it was. */
	const decideAnew = () => {
		context.configs.changed();
		workspace.relist();
		announcer.everything();
		context.inBackground(workspaceDiagnostics.refresh());
	};
	documents.onDidOpen(({ document }) => workspaceDiagnostics.opened(document.uri));
	documents.onDidChangeContent(({ document }) => {
		if (isConfig(document.uri)) decideAnew();
		announcer.charter(document.uri);
		lookAtTheDay();
	});
	documents.onDidClose(({ document: { uri } }) => {
		charters.evict(uri);
		settings.forget(uri);
		announcer.closed(uri);
		if (isConfig(uri)) decideAnew();
		context.inBackground(workspaceDiagnostics.closed(uri));
	});
	connection.onDidChangeConfiguration((params) => {
		settings.changed(params.settings);
		workspace.relist();
		announcer.everything();
		context.inBackground(workspaceDiagnostics.refresh());
	});
	connection.onNotification(timeZoneNotification, (params: TimeZoneParams) => {
		context.day.move(params?.timeZone);
		lookAtTheDay();
	});
	context.host.every(dayLook, lookAtTheDay);
	context.onLate = () => {
		announcer.everything();
		context.inBackground(workspaceDiagnostics.refresh());
	};
	connection.onDidChangeWatchedFiles(({ changes }) => {
		if (changes.some(({ uri }) => isConfig(uri))) decideAnew();
		const concerned = files.changed(changes.map(({ uri }) => uri));
		if (concerned) announcer.everything();
		const { charters, more } = workspace.changed(changes);
		const open = concerned ? documents.all().map(({ uri }) => keyOf(uri)) : [];
		context.inBackground(workspaceDiagnostics.changed([...charters, ...open], more));
	});
}

/** Follows the folders of the workspace. Not before the client is initialized: the connection refuses it until then. */
export function followFolders(context: ServerContext, announcer: Announcer): void {
	const { connection, files, workspace, workspaceDiagnostics } = context;
	connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
		files.remove(removed.map(({ uri }) => uri));
		files.folders = [...files.folders, ...added.map(({ uri }) => uri)];
		files.revision++;
		workspace.relist();
		announcer.everything();
		context.inBackground(workspaceDiagnostics.refresh());
	});
}
