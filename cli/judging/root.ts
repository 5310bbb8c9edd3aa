/** The folder that stands for the workspace of a charter: files of evidence are looked for inside it only. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const known = new Map<string, string | undefined>();

/** The nearest folder from `folder` upwards that holds `.git`; undefined where none does. */
function repositoryOf(folder: string): string | undefined {
	if (known.has(folder)) return known.get(folder);
	const above = dirname(folder);
	const found = existsSync(join(folder, '.git')) ? folder : above === folder ? undefined : repositoryOf(above);
	known.set(folder, found);
	return found;
}

/** Whether a path lies in a folder, or is it. */
export function isInside(path: string, folder: string): boolean {
	const way = relative(folder, path);
	return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^(?:[A-Za-z]:|\\\\|\/)/.test(way));
}

/** The repository that a charter lies in, else the current folder where it lies in it, else its own folder. */
export function workspaceOf(charter: string, cwd: string): string {
	const folder = dirname(charter);
	return repositoryOf(folder) ?? (isInside(folder, cwd) ? cwd : folder);
}
