/** The program `charte` as a process. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ExitCode, Out } from './io';
import { run } from './program';

/** A stream of the process; who writes waits while nobody reads. */
function outOf(stream: NodeJS.WriteStream): Out {
	return {
		isTTY: stream.isTTY === true,
		get columns() {
			return stream.columns;
		},
		write: (text) => {
			if (stream.write(text)) return;
			return new Promise((resolve) => stream.once('drain', resolve));
		},
	};
}

/** The bundle of the language server, beside this one. */
const server = join(__dirname, 'server.js');

async function startServer(): Promise<void> {
	// It reads how it is spoken to from the arguments.
	if (!process.argv.some((arg) => /^--(?:stdio|node-ipc|socket|pipe)/.test(arg))) process.argv.push('--stdio');
	createRequire(__filename)(server);
}

// Who reads may stop (`| head`): nothing more is to be done.
for (const stream of [process.stdout, process.stderr])
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit();
		throw error;
	});

run(process.argv.slice(2), {
	stdout: outOf(process.stdout),
	stderr: outOf(process.stderr),
	stdin: process.stdin,
	cwd: process.cwd(),
	env: process.env,
	worker: __filename,
	stopped: () => new Promise((resolve) => process.once('SIGINT', () => resolve())),
	...(existsSync(server) ? { startServer } : {}),
}).then((code: ExitCode) => {
	// Not `exit`: what was written may still be on its way.
	process.exitCode = code;
});
