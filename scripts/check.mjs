// npm run check: types, format and lint, spelling.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './lib/npm.mjs';
import { program, root, run, seconds } from './lib/run.mjs';

const steps = [
	{ name: 'types', bin: 'typescript/bin/tsc', args: ['-b'] },
	{ name: 'format and lint', bin: '@biomejs/biome/bin/biome', args: ['ci', '--colors=off'] },
	// Spelling joins in as soon as the package is there.
	{ name: 'spelling', bin: 'cspell/bin.mjs', args: ['--no-progress', '--quiet', '.'], optional: true },
];

/** Runs each step; prints one line per step and the output of those that fail. Returns how many failed. */
export async function check() {
	let failed = 0;
	for (const step of steps) {
		const bin = join(root, 'node_modules', ...step.bin.split('/'));
		if (step.optional && !existsSync(bin)) continue;
		const startedAt = Date.now();
		const { code, output } = await run(process.execPath, [bin, ...step.args], { cwd: root, quiet: true });
		console.log(`  ${code === 0 ? '✓' : '✗'} ${step.name} (${seconds(startedAt)})`);
		if (code === 0) continue;
		failed++;
		console.log(output.trimEnd());
	}
	return failed;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	program(async () => {
		await ensurePackages();
		return (await check()) > 0 ? 1 : 0;
	});
}
