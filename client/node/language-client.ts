import {
	IPCMessageReader,
	IPCMessageWriter,
	LanguageClient,
	type LanguageClientOptions,
	type MessageTransports,
	TransportKind,
} from 'vscode-languageclient/node';
import type { ClientHandle } from '../connection/server';
import { isDebugged, type ServerProcesses, serverModule } from './server-process';

/** A client of a process of its own, spoken to by IPC. */
export function createClient(processes: ServerProcesses, options: LanguageClientOptions): ClientHandle {
	return isDebugged ? debuggedClient(options) : clientOf(processes, options);
}

function clientOf(processes: ServerProcesses, options: LanguageClientOptions): ClientHandle {
	let child: ReturnType<ServerProcesses['next']> | undefined;
	const transports = async (): Promise<MessageTransports> => {
		child = processes.next();
		child.stderr?.on('data', (data) => options.outputChannel?.append(String(data)));
		child.stdout?.on('data', (data) => options.outputChannel?.append(String(data)));
		return { reader: new IPCMessageReader(child), writer: new IPCMessageWriter(child) };
	};
	const client = new LanguageClient('charte', 'Charte numérique', transports, options);
	return { client, kill: () => child?.kill() };
}

function debuggedClient(options: LanguageClientOptions): ClientHandle {
	const run = { module: serverModule, transport: TransportKind.ipc };
	const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
	const client = new LanguageClient('charte', 'Charte numérique', { run, debug }, options);
	return { client, kill: () => client.serverProcess?.kill() };
}
