/** What the arguments of a command name: charters, folders and globs of them, standard input. */
import * as fs from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { charterGlob, charterName } from '../server/protocol';
import { absolutePath, pathKey, shownPath } from './paths';

/** One charter to be read. */
export interface Source {
	/** Absolute path; for standard input, where it would lie. */
	readonly path: string;
	/** As people know it: relative to the current folder, with `/`. */
	readonly shown: string;
	/** It comes from standard input. */
	readonly stdin?: true;
}

/** What some arguments name. */
export interface Found {
	/** Each file once, in the order of the arguments, those of a folder or glob in the order of their names. */
	readonly sources: readonly Source[];
	/** Arguments that name nothing: no file, no folder, no glob. */
	readonly absent: readonly string[];
	/** Folders and globs without a charter. */
	readonly empty: readonly string[];
	/** Folders that were come to and cannot be read, as they are shown. */
	readonly refused: readonly string[];
}

/** What no charter of a project lies in. */
const leftOut = ['**/node_modules/**', '**/.git/**', '**/.hg/**', '**/.svn/**'];

/** Finds what arguments name; without any, the charters of the current folder. Links to folders are not followed. */
export async function findSources(args: readonly string[], cwd: string, stdinName: string): Promise<Found> {
	const sources = new Map<string, Source>();
	const absent: string[] = [];
	const empty: string[] = [];
	const refused = new Set<string>();
	const add = (path: string) => {
		const key = pathKey(path);
		if (!sources.has(key)) sources.set(key, { path, shown: shownPath(path, cwd) });
	};
	const look = async (patterns: readonly string[], folder: string, arg: string) => {
		const found = await charters(patterns, folder);
		for (const one of found.refused) refused.add(shownPath(one, cwd) || arg);
		// What cannot be read may hold some.
		if (found.files.length === 0 && found.refused.length === 0) empty.push(arg);
		for (const one of found.files) add(one);
	};
	for (const arg of args.length > 0 ? args : ['.']) {
		if (arg === '-') {
			const path = absolutePath(stdinName, cwd);
			sources.set('-', { path, shown: shownPath(path, cwd), stdin: true });
			continue;
		}
		const path = absolutePath(arg, cwd);
		const kind = await kindOf(path);
		if (kind === 'file') add(path);
		else if (kind === 'folder') {
			await look([charterGlob], path, arg);
		} else if (isDynamicPattern(arg)) {
			await look([arg.split(sep).join('/')], cwd, arg);
		} else absent.push(arg);
	}
	return { sources: [...sources.values()], absent, empty, refused: [...refused] };
}

/** The charters that patterns match, by their names, and the folders on the way that cannot be read. */
async function charters(
	patterns: readonly string[],
	cwd: string,
): Promise<{ readonly files: readonly string[]; readonly refused: readonly string[] }> {
	const refused: string[] = [];
	const found = await glob([...patterns], {
		cwd,
		absolute: true,
		dot: true,
		ignore: leftOut,
		onlyFiles: true,
		followSymbolicLinks: false,
		caseSensitiveMatch: false,
		expandDirectories: false,
		fs: {
			// The crawl passes over what it cannot read, without a word.
			readdir: ((
				path: string,
				options: { withFileTypes: true },
				done: (error: Error | null, entries?: fs.Dirent[]) => void,
			) =>
				fs.readdir(path, options, (error, entries) => {
					if (error && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') refused.push(resolve(path));
					done(error, entries);
				})) as typeof fs.readdir,
		},
	});
	const named = found.filter((path) => charterName.test(path.slice(path.lastIndexOf('/') + 1)));
	const files = [...new Set(named.map((path) => resolve(path)))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
	return { files, refused: refused.sort() };
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
	try {
		return (await stat(path)).isDirectory() ? 'folder' : 'file';
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		// What is there and cannot be looked at is read as a file: reading it says why.
		return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' ? 'none' : 'file';
	}
}
