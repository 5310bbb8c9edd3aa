/** The server on Node: over standard input and output (`--stdio`), or the channel that the client opens. */
import nodeModule from 'node:module';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import type { Standard } from '../engine/index';
import type { startServer } from '../wiring/server';
import { answerTo } from './arguments';
import { exists, folderEntries, listCharters, readFile } from './files';
import { compilePatternsPlainly } from './v8-flags';

/**
 * Serves a standard, where the arguments of the process say how; says what it did not understand otherwise. What serves is
 * handed in: it is loaded before what is of this host alone.
 */
export function serve(start: typeof startServer, standard: Standard): void {
	const { LC_ALL, LC_MESSAGES, LANG } = process.env;
	const answer = answerTo(process.argv.slice(2), version, LC_ALL || LC_MESSAGES || LANG);
	if (answer) {
		// With `--clientProcessId`, the library watches that process and would keep this one alive.
		(answer.code === 0 ? process.stdout : process.stderr).write(`${answer.text}\n`, () => process.exit(answer.code));
		return;
	}
	// A client that hears nothing any more is gone, whatever still comes from it.
	if (process.argv.includes('--stdio')) process.stdout.once('error', () => process.exit(1));
	keepCompiled();
	compilePatternsPlainly();
	start(createConnection(ProposedFeatures.all), standard, {
		exists,
		list: listCharters,
		entries: folderEntries,
		read: readFile,
		turn: () => new Promise((resolve) => setImmediate(resolve)),
		every: (ms, run) => {
			setInterval(run, ms).unref();
		},
		after: (ms, run) => {
			const timer = setTimeout(run, ms).unref();
			return () => clearTimeout(timer);
		},
	});
}

/** When the server has been used a little, in ms. */
const used = 20_000;

/** Has Node keep what it compiled of the program, where its environment says where and it can: the next start is shorter. */
function keepCompiled(): void {
	const { flushCompileCache } = nodeModule as { flushCompileCache?: () => void };
	// At the end of the process it would be too late where that is killed.
	if (process.env.NODE_COMPILE_CACHE) setTimeout(() => flushCompileCache?.(), used).unref();
}
