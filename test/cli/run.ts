/** The program in this process, with streams of its own, and as a process. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { run as program } from '../../cli/program';
import { documentToDocx } from '../../views/document/docx/docx';

// Git names its own repository to what a hook or a rebase starts: the repositories of the tests are never that one.
for (const name of Object.keys(process.env)) if (/^GIT_(?!SSL)/.test(name)) delete process.env[name];

// What one run keeps is not for the next, nor for the person who runs the tests.
const kept = mkdtempSync(join(tmpdir(), 'charte-cache-'));
process.env.XDG_CACHE_HOME = kept;
after(() => rmSync(kept, { recursive: true, force: true }));

/** The day that the charters of the tests were written for. */
export const today = '2026-11-22';

/** Where the charters of these tests lie. */
export const charters = join(process.cwd(), 'test', 'cli', 'charters');

/** How a run ended, and what it said. */
export interface Ran {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

export interface RunOptions {
	readonly cwd?: string;
	readonly stdin?: string | Uint8Array;
	readonly env?: Readonly<Record<string, string>>;
	readonly tty?: boolean;
	readonly stopped?: () => Promise<void>;
	/** Without what writes DOCX files. */
	readonly noDocx?: true;
	/** Hears what is written, as it is. */
	readonly heard?: (text: string) => void;
}

/** Runs the program in this process: in French, without colour, where nothing else is said. */
export async function charte(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
	const { cwd = charters, stdin = '', env = { LANG: 'fr_CA.UTF-8' }, tty = false, stopped, heard, noDocx } = options;
	let [out, err] = ['', ''];
	const code = await program(args, {
		stdout: {
			isTTY: tty,
			columns: 100,
			write: (text) => {
				out += text;
				heard?.(text);
			},
		},
		stderr: {
			isTTY: false,
			columns: 100,
			write: (text) => {
				err += text;
				heard?.(text);
			},
		},
		stdin: Readable.from(stdin.length === 0 ? [] : [Buffer.from(stdin)]),
		cwd,
		env,
		...(stopped ? { stopped } : {}),
		...(noDocx ? {} : { loadDocx: () => documentToDocx }),
	});
	return { code, out, err };
}

/** The files of the built program beside `cli.js`, which loads them as they are needed. */
export function programFiles(): string[] {
	return readdirSync(join(process.cwd(), 'dist')).filter((name) => /^program(?:-.*)?\.js$/.test(name));
}

/** Runs the built program as a process. */
export function processOf(
	args: readonly string[],
	{ cwd = charters, stdin = '', env = {} }: RunOptions = {},
): Promise<Ran> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [join(process.cwd(), 'dist', 'cli.js'), ...args], {
			cwd,
			env: { PATH: process.env.PATH ?? '', LANG: 'fr_CA.UTF-8', XDG_CACHE_HOME: kept, ...env },
		});
		let [out, err] = ['', ''];
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			out += text;
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			err += text;
		});
		child.once('error', reject);
		child.once('close', (code) => resolve({ code: code ?? -1, out, err }));
		child.stdin.on('error', () => undefined);
		child.stdin.end(stdin);
	});
}

const golden = join(process.cwd(), 'test', 'cli', 'golden');

/** Compares a text with the one that is kept under a name; `UPDATE_GOLDEN=1` keeps it anew. */
export function assertGolden(name: string, text: string): void {
	const file = join(golden, name);
	if (process.env.UPDATE_GOLDEN) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		return;
	}
	assert.equal(text, readFileSync(file, 'utf8'), name);
}

/** A folder for one test, with files in it; its path is real. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'charte-cli-')));
	made.push(folder);
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return folder;
}

const made: string[] = [];

/** Removes the folders that tests made. */
export function removeFolders(): void {
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
