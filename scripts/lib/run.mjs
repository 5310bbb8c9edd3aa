// Child processes, started and ended by this process only.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whenNpmEnds } from './parents.mjs';

/** Absolute path of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Thrown for conditions a person can act on: shown as one line, without a stack. */
export class Stop extends Error {}

const children = new Set();
const groups = new WeakSet();
const folders = new Set();

/** Removes a folder that `temporaryFolder` made. */
export function removeFolder(folder) {
	folders.delete(folder);
	try {
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
	} catch {
		// A process that is ending still writes there; the system clears it.
	}
}

/** Makes a folder that goes away with this process at the latest. */
export function temporaryFolder(name) {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), `charte-${name}-`)));
	folders.add(folder);
	return folder;
}

process.on('exit', () => {
	for (const child of children) end(child);
	for (const folder of folders) removeFolder(folder);
});
for (const [signal, code] of [
	['SIGINT', 130],
	['SIGTERM', 143],
	['SIGHUP', 129],
]) {
	process.on(signal, () => process.exit(code));
}

/** Ends a program that `start` started, with all that it started where it has a group. */
export function end(child, signal = 'SIGTERM') {
	if (!groups.has(child) || child.pid === undefined) return child.kill(signal);
	try {
		return process.kill(-child.pid, signal);
	} catch {
		return false;
	}
}

/**
 * Starts a program that ends with this process at the latest.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & {group?: boolean}} [options] `group`: it starts others, which do
 *   not end by themselves when it does
 */
export function start(command, args, { group = false, ...options } = {}) {
	const ownGroup = group && process.platform !== 'win32';
	const child = spawn(command, args, { cwd: root, stdio: 'inherit', detached: ownGroup, ...options });
	children.add(child);
	if (ownGroup) groups.add(child);
	child.once('close', () => children.delete(child));
	// A program that cannot be started also closes; without a listener Node would throw instead.
	child.on('error', () => children.delete(child));
	return child;
}

/**
 * Runs a program to its end. With `quiet` its output is kept back and only returned.
 * @returns {Promise<{code: number, output: string}>} code 127 when the program cannot be started
 */
export function run(command, args, { quiet = false, ...options } = {}) {
	return new Promise((resolve) => {
		const child = start(command, args, { ...options, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
		let output = '';
		child.stdout?.on('data', (data) => {
			output += data;
		});
		child.stderr?.on('data', (data) => {
			output += data;
		});
		child.once('error', (error) => resolve({ code: 127, output: error.message }));
		child.once('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/** The first and the last lines of a long output: npm says why at the start, a compiler at the end. */
function ends(output) {
	const lines = output.trim().split('\n');
	return (lines.length > 24 ? [...lines.slice(0, 10), '…', ...lines.slice(-12)] : lines).join('\n');
}

/** Runs a program quietly and stops with what it said when it fails. */
export async function must(what, command, args, options = {}) {
	const { code, output } = await run(command, args, { quiet: true, ...options });
	if (code !== 0) throw new Stop(`${what} failed (exit code ${code}):\n${ends(output)}`);
	return output;
}

/** Path of a program found on PATH, or undefined. */
export function which(name) {
	for (const folder of (process.env.PATH ?? '').split(delimiter)) {
		const path = join(folder, name);
		if (folder && existsSync(path)) return path;
	}
	return undefined;
}

/** Runs `main`, at most for as long as the npm that started it; a failure is printed (one line for a Stop) and makes the exit code 1. */
export async function program(main) {
	whenNpmEnds(() => process.exit(143));
	try {
		process.exitCode = (await main()) ?? 0;
	} catch (error) {
		console.error(error instanceof Stop ? `✗ ${error.message}` : error);
		process.exitCode = 1;
	}
	// Sockets of a browser or of a server that is ending must not keep the command alive.
	process.exit();
}

/** Seconds since `startedAt` (from `Date.now()`), as text. */
export function seconds(startedAt) {
	return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
}

/** The npm program, with the arguments every call shares: the one that runs this, where one does. */
export function npm(args, options) {
	const own = process.env.npm_execpath;
	const [command, ...first] = own?.endsWith('.js') ? [process.execPath, own] : ['npm'];
	const all = [...first, ...args, '--no-audit', '--no-fund', '--loglevel=error'];
	// On Windows npm is a batch file, which only a shell starts.
	const shell = process.platform === 'win32' && command === 'npm';
	return [command, all, { ...options, ...(shell ? { shell } : {}) }];
}
