// The server's process first: it begins while what follows is loaded.
import './server-process';

import { join } from 'node:path';
import type * as vscode from 'vscode';
import {
	IPCMessageReader,
	IPCMessageWriter,
	LanguageClient,
	type LanguageClientOptions,
	type MessageTransports,
	TransportKind,
} from 'vscode-languageclient/node';
import { activateOn } from '../extension';
import { isProtected } from './protected-file';
import { isDebugged, serverModule, serverProcess } from './server-process';

/** Entry of the desktop and remote hosts: the server is a process of its own, spoken to by IPC. */
export function activate(context: vscode.ExtensionContext): void {
	const compiled = join(context.globalStorageUri.fsPath, 'compiled');
	activateOn(
		{
			createClient: (_, options) => (isDebugged ? debuggedClient(options) : clientOf(options, compiled)),
			isProtected,
		},
		context,
	);
}

function clientOf(options: LanguageClientOptions, compiled: string) {
	let child: ReturnType<typeof serverProcess> | undefined;
	const transports = async (): Promise<MessageTransports> => {
		child = serverProcess(compiled);
		child.stderr?.on('data', (data) => options.outputChannel?.append(String(data)));
		child.stdout?.on('data', (data) => options.outputChannel?.append(String(data)));
		return { reader: new IPCMessageReader(child), writer: new IPCMessageWriter(child) };
	};
	const client = new LanguageClient('charte', 'Charte numérique', transports, options);
	return { client, kill: () => child?.kill() };
}

function debuggedClient(options: LanguageClientOptions) {
	const run = { module: serverModule, transport: TransportKind.ipc };
	const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
	const client = new LanguageClient('charte', 'Charte numérique', { run, debug }, options);
	return { client, kill: () => client.serverProcess?.kill() };
}
