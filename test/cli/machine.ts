/** A machine of CI, as its services make one: a clone of a repository, programs, and steps that are run there. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from './run';

const root = process.cwd();
/** The text of a file of the project, by its path from the root. */
export const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** A folder with programs of the given names, each a shell script. */
function programs(scripts: Readonly<Record<string, string>>): string {
	const folder = folderWith();
	for (const [name, script] of Object.entries(scripts)) {
		writeFileSync(join(folder, name), `#!/usr/bin/env bash\n${script}\n`);
		chmodSync(join(folder, name), 0o755);
	}
	return folder;
}

export interface Machine {
	/** The repository that is judged. */
	readonly folder: string;
	readonly git: (...args: string[]) => string;
	readonly env: Record<string, string>;
	/** Each call of the program so far: its exit code, and its arguments. */
	readonly calls: () => { readonly code: number; readonly args: string }[];
}

/** A machine of CI: a clone of a repository with charters, on a branch, and the package under its name. */
export function machine(charters: Readonly<Record<string, string>> = {}): Machine {
	const bin = programs({
		charte: `if [ "$DRY" ]; then printf '%s\\t' "$@" >> "$CALLS.dry"; echo >> "$CALLS.dry"; exit; fi; "${process.execPath}" "${join(root, 'dist', 'cli.js')}" "$@"; code=$?; echo "$code $*" >> "$CALLS"; exit $code`,
		npx: 'if [ "$1 $2" != "--yes --package" ] || [[ "$3" != charte-numerique@* ]] || [ "$4" != charte ]; then exit 70; fi; shift 4; exec charte "$@"',
		npm: '[ "$1 $2" = "install --global" ] && [[ "$3" = charte-numerique@* ]]',
		gh: 'if [ "$2" = --paginate ]; then echo "$COMMENTS"; else echo "$*" >> "$CALLS.gh"; fi',
	});
	const home = folderWith();
	const origin = folderWith({ 'charte.yaml': read('samples/passeport.charte.yaml') });
	const env = {
		PATH: `${bin}:${process.env.PATH}`,
		LANG: 'fr_CA.UTF-8',
		HOME: home,
		CALLS: join(home, 'calls'),
		GIT_CONFIG_GLOBAL: '/dev/null',
		GIT_CONFIG_SYSTEM: '/dev/null',
		BUILD_ARTIFACTSTAGINGDIRECTORY: join(home, 'staging'),
		GITHUB_STEP_SUMMARY: join(home, 'summary.md'),
		GITHUB_OUTPUT: join(home, 'output'),
		GITHUB_REPOSITORY: 'organisation/chartes',
		RUNNER_TEMP: home,
	};
	const gitIn =
		(cwd: string) =>
		(...args: string[]) =>
			execFileSync('git', ['-c', 'user.name=É', '-c', 'user.email=x@exemple.test', ...args], {
				cwd,
				env,
				encoding: 'utf8',
				stdio: ['ignore', 'pipe', 'pipe'],
			});
	gitIn(origin)('init', '--initial-branch=main');
	gitIn(origin)('add', '--all');
	gitIn(origin)('commit', '-m', 'Charte');
	const folder = join(home, 'clone');
	gitIn(home)('clone', '--quiet', origin, folder);
	const git = gitIn(folder);
	git('checkout', '--quiet', '-b', 'travail');
	for (const [name, text] of Object.entries(charters)) writeFileSync(join(folder, name), text);
	git('add', '--all');
	git('commit', '--allow-empty', '-m', 'Travail');
	const calls = () =>
		(existsSync(env.CALLS) ? readFileSync(env.CALLS, 'utf8').trimEnd().split('\n') : []).map((line) => ({
			code: Number(line.split(' ')[0]),
			args: line.slice(line.indexOf(' ') + 1),
		}));
	return { folder, git, env, calls };
}

/** Runs a step as runners do. */
export function step(script: string, { folder, env }: Machine, more: Readonly<Record<string, string>> = {}) {
	const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
		cwd: folder,
		env: { ...env, ...more },
		encoding: 'utf8',
	});
	return { code: status, out: stdout, err: stderr };
}
