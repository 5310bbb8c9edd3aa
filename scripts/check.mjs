// npm run check: types, format and lint, spelling.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './lib/npm.mjs';
import { program, root, run, seconds } from './lib/run.mjs';

const steps = [
	{ name: 'types', bin: 'typescript/bin/tsc', args: ['-b'] },
	{ name: 'format and lint', bin: '@biomejs/biome/bin/biome', args: ['ci', '--colors=off'] },
	{
		name: 'spelling',
		bin: 'cspell/bin.mjs',
		args: ['--no-progress', '--quiet', '--cache', '--cache-location', '.vscode-test/cspell.json', '.'],
	},
];

/** Runs the steps side by side; prints one line per step and the output of those that fail. Gives those that failed. */
export async function check() {
	const results = await Promise.all(
		steps.map(async (step) => {
			const bin = join(root, 'node_modules', ...step.bin.split('/'));
			const startedAt = Date.now();
			const { code, output } = await run(process.execPath, [bin, ...step.args], { cwd: root, quiet: true });
			console.log(`  ${code === 0 ? '✓' : '✗'} ${step.name} (${seconds(startedAt)})`);
			if (code !== 0) console.log(output.trimEnd());
			return code === 0 ? [] : [{ title: step.name, error: output.trim() }];
		}),
	);
	return results.flat();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	program(async () => {
		await ensurePackages();
		return (await check()).length > 0 ? 1 : 0;
	});
}
