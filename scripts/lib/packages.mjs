// The packages that the tests try: those of `npm run package`, in a folder of their own.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { must, root, seconds } from './run.mjs';

const folder = join(root, 'dist', 'packages');

function made() {
	const files = existsSync(folder) ? readdirSync(folder) : [];
	const [vsix, npm] = ['.vsix', '.tgz'].map((end) => files.find((name) => name.endsWith(end)));
	return vsix && npm ? { vsix: join(folder, vsix), npm: join(folder, npm) } : undefined;
}

/**
 * Makes the packages, unless those that are there may do.
 * @param {{anew: boolean}} options
 * @returns {Promise<{vsix: string, npm: string}>} their paths
 */
export async function ensureMade({ anew }) {
	const found = made();
	if (found && !anew) return found;
	const startedAt = Date.now();
	rmSync(folder, { recursive: true, force: true });
	const args = [join(root, 'scripts', 'package.mjs'), '--out', folder];
	await must('making the packages', process.execPath, args, { cwd: root });
	console.log(`· packages made in ${seconds(startedAt)}`);
	return made();
}
