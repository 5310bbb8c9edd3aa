// The command line over many charters, by all cores: at first, from its cache, and beside the bare `yaml.parseDocument`
// of the same files. Part of npm run bench (--only cli).
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { root, temporaryFolder } from './lib/run.mjs';

const size = 8_000;

/** Writes so many charters of 8 kB, each of its own. Gives their paths. */
function writeCharters(folder, count) {
	const sample = readFileSync(join(root, 'samples', 'proche-aidance.charte.yaml'), 'utf8');
	const text = sample.slice(0, sample.lastIndexOf('\n', size) + 1);
	return Array.from({ length: count }, (_, index) => {
		const path = join(folder, `p${index}`, 'charte.yaml');
		mkdirSync(join(path, '..'), { recursive: true });
		writeFileSync(path, text.replace(/nom: .*/, `nom: Initiative ${index}`));
		return path;
	});
}

/** Seconds that the bare parser takes for some files on all cores. */
async function bare(paths) {
	const code = `const { workerData } = require('node:worker_threads');
		const { readFileSync } = require('node:fs');
		const { parseDocument } = require(${JSON.stringify(join(root, 'node_modules', 'yaml'))});
		for (const path of workerData) parseDocument(readFileSync(path, 'utf8'));`;
	const threads = availableParallelism();
	const startedAt = performance.now();
	await Promise.all(
		Array.from({ length: threads }, (_, index) => {
			const workerData = paths.filter((_path, at) => at % threads === index);
			const worker = new Worker(code, { eval: true, workerData });
			return new Promise((resolve, reject) => worker.once('exit', resolve).once('error', reject));
		}),
	);
	return (performance.now() - startedAt) / 1000;
}

/** Seconds of one run of the program. */
function charte(folder, args) {
	const startedAt = performance.now();
	const program = join(root, 'dist', 'cli.js');
	spawnSync(process.execPath, [program, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
	return (performance.now() - startedAt) / 1000;
}

/** Prints the figures. */
export async function benchCli({ quick }) {
	const count = quick ? 300 : 10_000;
	const folder = temporaryFolder('bench-cli');
	const paths = writeCharters(folder, count);
	const cache = join(folder, '.cache');
	const line = (what, seconds) =>
		console.log(
			`${what.padEnd(44)}${seconds.toFixed(2).padStart(9)} s${((1000 * seconds) / count).toFixed(2).padStart(9)} ms each`,
		);
	console.log(`\n${count} charters of ${size / 1000} kB on ${availableParallelism()} cores`);
	line('yaml.parseDocument alone', await bare(paths));
	const first = charte(folder, ['verifier', '--cache', cache, '--format', 'jsonl']);
	line('charte verifier, first', first);
	const second = charte(folder, ['verifier', '--cache', cache, '--format', 'jsonl']);
	line('charte verifier, from its cache', second);
	console.log(`from its cache ${(first / second).toFixed(1)} times faster`);
	const starts = Array.from({ length: 9 }, () => charte(root, ['verifier', 'samples/passeport.charte.yaml'])).sort(
		(a, b) => a - b,
	);
	console.log(`one charter, the median of ${starts.length} starts: ${Math.round((starts[4] ?? 0) * 1000)} ms`);
}
