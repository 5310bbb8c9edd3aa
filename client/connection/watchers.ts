import * as vscode from 'vscode';
import { charterGlob, configGlob } from '../../server/protocol';

// A package manager or git makes thousands of files there, none of them evidence.
const elsewhere = /\/(?:node_modules|\.git)(?:\/|$)/;

/**
 * Tell of every file and folder that comes and goes, as evidence may be of any kind and in a folder that moves, and of
 * charters that change.
 */
export function fileWatchers(): vscode.FileSystemWatcher[] {
	return [
		filtered(vscode.workspace.createFileSystemWatcher('**/*', false, true, false)),
		filtered(vscode.workspace.createFileSystemWatcher(charterGlob, true, false, true)),
		filtered(vscode.workspace.createFileSystemWatcher(configGlob, true, false, true)),
	];
}

function filtered(watcher: vscode.FileSystemWatcher): vscode.FileSystemWatcher {
	const wanted =
		(event: vscode.Event<vscode.Uri>): vscode.Event<vscode.Uri> =>
		(listener, thisArgs, disposables) =>
			event((uri) => !elsewhere.test(uri.path) && listener.call(thisArgs, uri), undefined, disposables);
	return {
		ignoreCreateEvents: watcher.ignoreCreateEvents,
		ignoreChangeEvents: watcher.ignoreChangeEvents,
		ignoreDeleteEvents: watcher.ignoreDeleteEvents,
		onDidCreate: wanted(watcher.onDidCreate),
		onDidChange: wanted(watcher.onDidChange),
		onDidDelete: wanted(watcher.onDidDelete),
		dispose: () => watcher.dispose(),
	};
}
