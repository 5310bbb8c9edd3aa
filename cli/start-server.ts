/** The language server, which is a bundle of its own beside those of the programs. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const server = join(__dirname, 'server.js');

/** Whether the server is there. */
export const hasServer = (): boolean => existsSync(server);

/** Starts the server in this process: over standard input and output where the arguments say nothing else. */
export async function startServer(): Promise<void> {
	// It reads how it is spoken to from the arguments.
	if (!process.argv.slice(2).some((arg) => arg.startsWith('-') && !arg.startsWith('--clientProcessId')))
		process.argv.push('--stdio');
	createRequire(__filename)(server);
}
