/** Commands of the repository as a person runs them, with what they start. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** A command that was started, and what it has said so far. */
export interface Command {
	readonly process: ChildProcess;
	readonly pid: number;
	output(): string;
	/** Waits for the text that the pattern finds in what it says; fails with all it said where it ends without. */
	says(pattern: RegExp): Promise<RegExpExecArray>;
	/** Its exit code or signal, once it has ended and let go of its output. */
	readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** Starts `npm …` or another command at the root of the repository, in a process group of its own, as a terminal does. */
export function command(program: string, ...args: string[]): Command {
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text) => {
			output += text;
		});
	const ended = new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code, signal) => resolve(code ?? signal));
	});
	const says = (pattern: RegExp) =>
		new Promise<RegExpExecArray>((resolve, reject) => {
			const look = () => {
				const found = pattern.exec(output);
				if (found) resolve(found);
			};
			look();
			child.stdout.on('data', look);
			child.once('close', () => reject(new Error(`${program} ${args.join(' ')} ended having said:\n${output}`)));
		});
	return { process: child, pid: child.pid ?? 0, output: () => output, says, ended };
}

/** The processes below one, at any depth; none where the system does not tell (no `/proc`). */
export function below(pid: number): number[] {
	if (!existsSync('/proc/self/stat')) return [];
	const children = new Map<number, number[]>();
	for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
		const stat = statOf(Number(name));
		if (stat) children.set(stat.parent, [...(children.get(stat.parent) ?? []), Number(name)]);
	}
	const found: number[] = [];
	for (const left = [pid]; left.length > 0; ) {
		const next = children.get(left.pop() ?? 0) ?? [];
		found.push(...next);
		left.push(...next);
	}
	return found;
}

function statOf(pid: number): { state: string; parent: number } | undefined {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const [state = '', parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return { state, parent: Number(parent) };
	} catch {
		return undefined;
	}
}

/** The command line of a process, empty once it has ended. */
export function lineOf(pid: number): string {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
	} catch {
		return '';
	}
}

/** Whether a process runs; one that has ended and that nobody has asked for does not. */
export function runs(pid: number): boolean {
	const state = statOf(pid)?.state;
	return state !== undefined && state !== 'Z';
}

/** Waits until something holds. The test’s own limit ends it where it never does. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
	while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

function listen(port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
		});
	});
}

/** A TCP port of this machine that nothing listens on. */
export const freePort = () => listen(0);

/** Whether nothing listens on a port of this machine. */
export const isFree = (port: number) =>
	listen(port).then(
		() => true,
		() => false,
	);
