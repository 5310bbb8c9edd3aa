/** What `npm run package` made, and a folder of its own to try it in. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const root = process.cwd();
export const repositoryManifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const named = `charte-numerique-${repositoryManifest.version}`;
const made = (variable: string, name: string): string => {
	const path = process.env[variable] ?? join(root, 'dist', 'packages', name);
	if (!existsSync(path)) throw new Error(`${path} is not there: npm test -- --only package makes it`);
	return path;
};

/** The paths of the packages. */
export const packed = {
	get vsix() {
		return made('CHARTE_VSIX', `${named}.vsix`);
	},
	get npm() {
		return made('CHARTE_NPM', `${named}.tgz`);
	},
};

/** A module of scripts/. */
export const script = (path: string) => import(pathToFileURL(join(root, 'scripts', path)).href);

/** An empty folder, far from any `node_modules`. */
export const emptyFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'charte-empty-')));

/** All files below a folder, with `/`, in order. */
export function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
}

/** Runs a program to its end in a folder. */
export function run(cwd: string, program: string, args: readonly string[]) {
	const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' });
	return { status, out: stdout, all: `${stdout}${stderr}${error ?? ''}` };
}

/** Runs npm to its end in a folder. */
export async function npm(cwd: string, ...args: string[]) {
	const { npm: of } = (await script('lib/run.mjs')) as {
		npm(args: string[]): [string, string[], { shell?: boolean }];
	};
	const [program, all, { shell = false }] = of(args);
	const { status, stdout, stderr } = spawnSync(program, all, { cwd, shell, encoding: 'utf8' });
	return { status, out: stdout, all: `${stdout}${stderr}` };
}
