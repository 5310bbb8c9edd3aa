import type * as vscode from 'vscode';
import { activateOn } from '../extension';
import { load } from './load';
import { isProtected } from './protected-file';
import type { ServerProcesses } from './server-process';

/** Activation on the desktop and remote hosts: the server is a process of its own. What speaks to it is loaded with the first one. */
export function activateWith(processes: ServerProcesses, context: vscode.ExtensionContext): void {
	activateOn(
		{
			createClient: (_, options) =>
				load<typeof import('./language-client')>('client.lsp.js').createClient(processes, options),
			isProtected,
		},
		context,
	);
}
