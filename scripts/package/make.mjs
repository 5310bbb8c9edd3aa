// The packages: the extension for the galleries, the programs and the library for npm.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, Stop } from '../lib/run.mjs';

/**
 * Builds for release, stages `dist/vsix` and `dist/npm` and packs both; dist/ itself stays as it is.
 * @param {{target?: string, repository?: string}} [options] the folder that the packages go to; the address of the
 *   repository, which galleries and npm show and which their README's links lead to
 * @returns {Promise<{vsix: string, npm: string}>} their paths
 */
export async function makePackages({ target = root, repository } = {}) {
	const release = join(root, 'dist', 'release');
	rmSync(release, { recursive: true, force: true });
	const { code, output } = await run(process.execPath, ['esbuild.js', '--production', '--out', 'dist/release'], {
		cwd: root,
		quiet: true,
	});
	if (code !== 0) throw new Stop(`the build failed:\n${output}`);
	mkdirSync(target, { recursive: true });
	const { makeVsix } = await import('./vsix.mjs');
	const { makeNpm } = await import('./npm.mjs');
	const places = { release, target, ...(repository ? { repository } : {}) };
	return {
		vsix: await makeVsix({ ...places, folder: join(root, 'dist', 'vsix') }),
		npm: await makeNpm({ ...places, folder: join(root, 'dist', 'npm') }),
	};
}

/** The address of a repository in its one form, without an end; stops where it is none. */
export function repositoryAddress(text) {
	const found = /^https:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+?(?:\.git)?\/?$/.exec(text);
	if (!found) throw new Stop(`--repository wants an address such as https://github.com/OWNER/NAME, not “${text}”`);
	return text.replace(/\/$/, '').replace(/\.git$/, '');
}
