// A suite that mocha runs on Node.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFolder, root, run, temporaryFolder } from './run.mjs';

/**
 * Runs `dist/test/<name>.js`.
 * @returns {Promise<{passed: number, failed: number, skipped?: number, note?: string}>}
 */
export async function runMocha(name, { env = {} } = {}) {
	const bundle = join(root, 'dist', 'test', `${name}.js`);
	if (!existsSync(bundle)) return { passed: 0, failed: 1, note: `${bundle.slice(root.length + 1)} was not built` };
	const folder = temporaryFolder('counts');
	const counts = join(folder, 'counts.json');
	try {
		// Most of what tests make lives for a moment: more room for it, and it is seldom collected.
		const args = [
			'--enable-source-maps',
			'--max-semi-space-size=64',
			join(root, 'node_modules', 'mocha', 'bin', 'mocha.js'),
			bundle,
		];
		args.push(
			'--reporter',
			join(root, 'scripts', 'lib', 'mocha-reporter.cjs'),
			'--reporter-option',
			`counts=${counts}`,
		);
		// The limit is for what hangs; a machine may be busy. --exit: a handle that a test forgot must not hang the command.
		args.push('--timeout', '300000', '--exit');
		const { code } = await run(process.execPath, args, { env: { ...process.env, ...env } });
		if (!existsSync(counts)) return { passed: 0, failed: 1, note: `ended with exit code ${code} before its results` };
		const result = JSON.parse(readFileSync(counts, 'utf8'));
		if (code !== 0 && result.failed === 0) return { ...result, failed: 1, note: `exit code ${code}` };
		return result;
	} finally {
		removeFolder(folder);
	}
}
