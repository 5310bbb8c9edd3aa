/**
 * Entry of the desktop and remote hosts. It is short, so that the server's process begins at once where a charter waits for
 * it: the rest of the client takes about as long to load, and nobody has to wait for one after the other.
 */
import { join } from 'node:path';
import * as vscode from 'vscode';
import { isServed } from '../charter/documents';
import { load } from './load';
import { ServerProcesses } from './server-process';

export function activate(context: vscode.ExtensionContext): void {
	const processes = new ServerProcesses(join(context.globalStorageUri.fsPath, 'compiled'));
	if (vscode.workspace.textDocuments.some(isServed)) processes.begin();
	load<typeof import('./main')>('client.main.js').activateWith(processes, context);
}
