/** The server's process, which can begin before anybody speaks to it. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

/** Whether the extension is being debugged: the server is then started so that it can be, too. Every host has its `--inspect-port`. */
export const isDebugged = process.execArgv.some((arg) => /^--(?:inspect|debug)(?:-brk)?(?:=|$)/.test(arg));

/** The program, beside the client's own bundles. */
export const serverModule = join(__dirname, 'server.js');

/** Processes of the server, spoken to by IPC. */
export class ServerProcesses {
	#early: ChildProcess | undefined;

	/** `compiled`: the folder where Node may keep the compiled program, if it can. */
	constructor(private readonly compiled: string) {}

	/** Begins a process that will be asked for. */
	begin(): void {
		if (!isDebugged) this.#early ??= this.#fork();
	}

	/** A process that nobody speaks to yet. */
	next(): ChildProcess {
		const early = this.#early;
		this.#early = undefined;
		return early?.connected && early.exitCode === null ? early : this.#fork();
	}

	#fork(): ChildProcess {
		const child = fork(serverModule, ['--node-ipc', `--clientProcessId=${process.pid}`], {
			execArgv: [],
			silent: true,
			env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1', NODE_COMPILE_CACHE: this.compiled },
		});
		// What cannot even begin is told by the connection that closes.
		child.on('error', () => undefined);
		return child;
	}
}
