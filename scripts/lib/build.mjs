// The build of the repository: `esbuild.js` writes dist/.
import { root, run, Stop, seconds } from './run.mjs';

/** Builds the extension and, unless `production`, the test bundles. */
export async function build({ production = false } = {}) {
	const startedAt = Date.now();
	const { code } = await run(process.execPath, ['esbuild.js', ...(production ? ['--production'] : [])], { cwd: root });
	if (code !== 0) throw new Stop('the build failed');
	console.log(`· built in ${seconds(startedAt)}`);
}
