// npm run prose [-- FILE --failures 20 --layout NAME]: what becomes of French texts, one a line, in every layout of a charter.
import { join } from 'node:path';
import esbuild from 'esbuild';
import { dataPlugin } from './data/plugin.mjs';
import { ensurePackages } from './lib/npm.mjs';
import { program, root, run } from './lib/run.mjs';

program(async () => {
	await ensurePackages();
	const bundle = join(root, 'dist', 'test', 'prose.js');
	await esbuild.build({
		absWorkingDir: root,
		entryPoints: ['test/prose/main.ts'],
		outfile: bundle,
		bundle: true,
		platform: 'node',
		packages: 'external',
		sourcemap: true,
		logLevel: 'warning',
		plugins: [dataPlugin(root)],
	});
	const { code } = await run(process.execPath, ['--enable-source-maps', bundle, ...process.argv.slice(2)]);
	return code;
});
