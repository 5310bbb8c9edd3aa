/**
 * The server's process. Where a charter waits for it, it is begun before the rest of the client is loaded: each of the two
 * takes about as long, and nobody has to wait for one after the other.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { isServed } from '../charter/documents';

/** Whether the extension is being debugged: the server is then started so that it can be, too. Every host has its `--inspect-port`. */
export const isDebugged = process.execArgv.some((arg) => /^--(?:inspect|debug)(?:-brk)?(?:=|$)/.test(arg));

/** The program, beside the client's own bundle. */
export const serverModule = join(__dirname, 'server.js');

let early = !isDebugged && vscode.workspace.textDocuments.some(isServed) ? begun() : undefined;

/** A process of the server that nobody speaks to yet, by IPC. `folder`: where Node may keep the compiled program, if it can. */
export function serverProcess(folder: string): ChildProcess {
	const first = early;
	early = undefined;
	return first?.connected && first.exitCode === null ? first : begun({ NODE_COMPILE_CACHE: folder });
}

function begun(more: Readonly<Record<string, string>> = {}): ChildProcess {
	const child = fork(serverModule, ['--node-ipc', `--clientProcessId=${process.pid}`], {
		execArgv: [],
		silent: true,
		env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1', ...more },
	});
	// What cannot even begin is told by the connection that closes.
	child.on('error', () => undefined);
	return child;
}
