/** What git says of a repository, and charters as they were at a revision. */
import type { ExecFileOptions } from 'node:child_process';
import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { URI } from 'vscode-uri';
import { keyOf, within } from '../server/judging/uris';
import { charterName } from '../server/protocol';
import type { RunContext } from './context';
import { exitCodes, Stop, UsageError } from './io';
import type { World } from './judging/world';
import { pathKey } from './paths';
import { decoded } from './read';
import { gitTexts } from './texts/git';

/** What a program writes. What starts programs is loaded by the commands alone that need it. */
async function run(command: string, args: readonly string[], options: ExecFileOptions): Promise<Buffer> {
	const { execFile } = await import('node:child_process');
	const { stdout } = await promisify(execFile)(command, args, { ...options, encoding: 'buffer' });
	return stdout;
}

/** A repository, by its top folder. */
export class Repository {
	private constructor(
		/** Absolute path. */
		readonly folder: string,
		private readonly context: RunContext,
	) {}

	/** The repository that a folder lies in. @throws Stop where there is none, or no git */
	static async around(folder: string, context: RunContext): Promise<Repository> {
		try {
			const top = await run('git', ['rev-parse', '--show-toplevel'], {
				cwd: folder,
				env: { ...process.env, LC_ALL: 'C' },
			});
			return new Repository(resolve(top.toString().replace(/\r?\n$/, '')), context);
		} catch (error) {
			const { code, stderr } = error as NodeJS.ErrnoException & { readonly stderr?: Buffer };
			const owned = !/dubious ownership/.test(String(stderr ?? ''));
			const key = code === 'ENOENT' ? 'noGit' : owned ? 'noRepository' : 'notOwned';
			throw new Stop(context.say(gitTexts, key, folder), exitCodes.unreadable);
		}
	}

	/** The whole name of a revision. @throws UsageError where there is none of that name */
	async commit(revision: string): Promise<string> {
		try {
			const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
			return (await this.#git(args)).trim();
		} catch {
			throw new UsageError(this.context.say(gitTexts, 'noRevision', revision));
		}
	}

	/** The commit at which two revisions part; the first of them where they never met. */
	async mergeBase(one: string, other: string): Promise<string> {
		return this.#git(['merge-base', one, other]).then(
			(text) => text.trim(),
			() => one,
		);
	}

	/** The files of a commit, relative to the repository, with `/`. */
	async files(commit: string): Promise<string[]> {
		return parts(await this.#git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]));
	}

	/** The charters that differ between a commit and another, or the files as they are, relative to the repository. */
	async changedCharters(base: string, head: string | undefined): Promise<string[]> {
		const args = ['diff', '--name-only', '--no-renames', '-z', base, ...(head === undefined ? [] : [head]), '--'];
		const changed = parts(await this.#git(args));
		const untracked =
			head === undefined
				? parts(await this.#git(['ls-files', '-z', '--others', '--exclude-standard', '--full-name']))
				: [];
		return [...new Set([...changed, ...untracked])]
			.filter((file) => charterName.test(file.split('/').at(-1) ?? ''))
			.sort();
	}

	/** The text of a file at a commit; undefined where it is not there, or holds no text. */
	async text(commit: string, file: string): Promise<string | undefined> {
		const bytes = await this.#bytes(['cat-file', 'blob', `${commit}:${file}`]).catch(() => undefined);
		const read = bytes === undefined ? 'binary' : decoded(bytes);
		return read === 'binary' ? undefined : read.text;
	}

	/** The commits that touched a file, the oldest first, each with its name then. @throws Stop where there is none */
	async historyOf(path: string): Promise<readonly Touch[]> {
		// Git names its folder by where links lead.
		const folder = await realpath(dirname(path)).catch(() => dirname(path));
		const file = relative(this.folder, await asListed(join(folder, basename(path))))
			.split(sep)
			.join('/');
		const format = '%x01%H%x02%cs%x02%an%x02%s%x02';
		const text = await this.#git(['log', '--follow', '--name-only', `--format=${format}`, '-z', '--', file]).catch(
			() => '',
		);
		const touches = text.split('\u0001').flatMap((one): Touch[] => {
			const [commit = '', date = '', author = '', subject = '', names = ''] = one.split('\u0002');
			const [name] = names.split(/[\0\n]+/).filter((part) => part !== '');
			return commit === '' || name === undefined ? [] : [{ commit, date, author, subject, file: name }];
		});
		if (touches.length === 0) throw new Stop(this.context.say(gitTexts, 'noHistory', file), exitCodes.unreadable);
		return touches.reverse();
	}

	/** The absolute path of a file of the repository. */
	path(file: string): string {
		return resolve(this.folder, file);
	}

	/** The files of a commit as a world that charters are judged in. */
	async world(commit: string): Promise<World> {
		const names = await this.files(commit);
		const top = URI.file(this.folder).toString();
		const key = (name: string) => pathKey(this.path(name));
		const files = new Set(names.map(key));
		const folders = new Set<string>();
		const seen = new Set(['.']);
		for (const name of names)
			for (let folder = dirname(name); !seen.has(folder); folder = dirname(folder)) {
				seen.add(folder);
				folders.add(key(folder));
			}
		const configs = new Map<string, string>();
		for (const name of names)
			if (/(?:^|\/)charte\.config\.yaml$/.test(name)) configs.set(key(name), (await this.text(commit, name)) ?? '');
		return {
			exists: async (uri) => {
				const file = keyOf(uri);
				if (file === keyOf(top)) return 'folder';
				if (!within(file, top)) return 'unknown';
				return files.has(file) ? 'file' : folders.has(file) ? 'folder' : 'none';
			},
			text: (path) => configs.get(pathKey(path)),
		};
	}

	async #git(args: readonly string[]): Promise<string> {
		return (await this.#bytes(args)).toString();
	}

	#bytes(args: readonly string[]): Promise<Buffer> {
		const options = {
			cwd: this.folder,
			maxBuffer: 1 << 28,
			env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
		};
		return run('git', ['-c', 'core.quotePath=false', ...args], options);
	}
}

/** A path with its name as its folder lists it: git goes by case where the system does not. */
async function asListed(path: string): Promise<string> {
	const folder = dirname(path);
	const names = await readdir(folder).catch((): string[] => []);
	if (names.includes(basename(path))) return path;
	const key = pathKey(path);
	const name = names.find((one) => pathKey(join(folder, one)) === key);
	return name === undefined ? path : join(folder, name);
}

/** A commit that touched a file. */
export interface Touch {
	readonly commit: string;
	/** `YYYY-MM-DD`. */
	readonly date: string;
	readonly author: string;
	readonly subject: string;
	/** Its name then, relative to the repository. */
	readonly file: string;
}

const parts = (text: string) => text.split('\0').filter((part) => part !== '');
