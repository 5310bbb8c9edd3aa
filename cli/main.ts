/** The program `charte` as a process. */
import { isMainThread } from 'node:worker_threads';
import { say } from '../server/engine/texts/text';
import { hasDocx, loadDocx } from './docx';
import { type ExitCode, exitCodes, type Out, type Progress, Stop } from './io';
import { serveBatches } from './judging/worker';
import { languageOfArguments, languageOfLocale } from './language';
import { run } from './program';
import { hasServer, startServer } from './start-server';
import { programTexts } from './texts/program';

/** What tells this build from others, in hexadecimal digits: the build puts it here. */
declare const BUILD: string;

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

// Who reads may stop (`| head`): nothing more is to be done.
for (const stream of [process.stdout, process.stderr])
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit();
		// A full disk: it is said where something still can be.
		if (stream === process.stdout)
			process.stderr.write(`charte: ${say(programTexts, 'error.output', runLanguage(), error.code ?? '')}.\n`);
		process.exit(exitCodes.unreadable);
	});

/** Shows progress where nothing else is shown: on the terminal of the errors, while the output goes elsewhere. */
async function progress(total: number): Promise<Progress | undefined> {
	if (!process.stderr.isTTY || process.stdout.isTTY) return undefined;
	const { progress: bar } = await import('@clack/prompts');
	const shown = bar({ max: total, output: process.stderr, onCancel: () => process.exit(130) });
	shown.start();
	return { advance: () => shown.advance(1), end: () => shown.clear() };
}

/** The current folder. @throws Stop where it was removed meanwhile */
function currentFolder(): string {
	try {
		return process.cwd();
	} catch {
		throw new Stop(say(programTexts, 'error.here', runLanguage()), exitCodes.unreadable);
	}
}

const runLanguage = () => languageOfArguments(process.argv.slice(2)) ?? languageOfLocale(process.env) ?? 'fr';

if (isMainThread)
	run(process.argv.slice(2), {
		stdout: outOf(process.stdout),
		stderr: outOf(process.stderr),
		stdin: process.stdin,
		get cwd() {
			return currentFolder();
		},
		env: process.env,
		worker: __filename,
		build: BUILD,
		progress,
		stopped: () => new Promise((resolve) => process.once('SIGINT', () => resolve())),
		...(hasServer() ? { startServer } : {}),
		...(hasDocx() ? { loadDocx } : {}),
	}).then((code: ExitCode) => {
		// Not `exit`: what was written may still be on its way.
		process.exitCode = code;
	});
else serveBatches();
