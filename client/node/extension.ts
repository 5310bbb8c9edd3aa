/**
 * Entry of the desktop and remote hosts. It is short, so that the server's process begins at once where a charter waits for
 * it: the rest of the client takes about as long to load, and nobody has to wait for one after the other.
 */
import { join } from 'node:path';
import * as vscode from 'vscode';
import { isServed } from '../charter/documents';
import { load } from './load';
import { isProtected } from './protected-file';
import { ServerProcesses } from './server-process';

/** What speaks to the server, a process of its own here, is loaded with the first one. */
export function activate(context: vscode.ExtensionContext): void {
	const processes = new ServerProcesses(join(context.globalStorageUri.fsPath, 'compiled'));
	if (vscode.workspace.textDocuments.some(isServed)) processes.begin();
	const clients = () => load<LanguageClientsOnNode>('client.lsp.js').node();
	load<typeof import('../extension')>('client.main.js').activateOn(
		{ createClient: (_, options) => clients().createClient(processes, options), isProtected },
		context,
	);
}

/** The bundle of what speaks to the server, as esbuild.js makes it. */
interface LanguageClientsOnNode {
	node(): typeof import('./language-client');
}
