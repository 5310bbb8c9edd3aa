// The command line over many charters, by all cores: at first, from its cache, and beside the bare `yaml.parseDocument`
// of the same files. Part of npm run bench (--only cli).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
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

/** Seconds that the bare parser takes for some files on all cores, by the clock and of the processors. */
async function bare(paths) {
	const code = `const { workerData } = require('node:worker_threads');
		const { readFileSync } = require('node:fs');
		const { parseDocument } = require(${JSON.stringify(join(root, 'node_modules', 'yaml'))});
		for (const path of workerData) parseDocument(readFileSync(path, 'utf8'));`;
	const threads = availableParallelism();
	const startedAt = performance.now();
	const before = process.cpuUsage();
	await Promise.all(
		Array.from({ length: threads }, (_, index) => {
			const workerData = paths.filter((_path, at) => at % threads === index);
			const worker = new Worker(code, { eval: true, workerData });
			return new Promise((resolve, reject) => worker.once('exit', resolve).once('error', reject));
		}),
	);
	const { user, system } = process.cpuUsage(before);
	return { wall: (performance.now() - startedAt) / 1000, processor: (user + system) / 1e6 };
}

/** Told to Node before the program: at the end, it writes down the processor seconds of all its threads. */
const watching = `const { isMainThread } = require('node:worker_threads');
if (isMainThread) process.on('exit', () => {
	const { user, system } = process.cpuUsage();
	require('node:fs').writeFileSync(process.env.BENCH_FIGURES, String((user + system) / 1e6));
});`;

/** Memory of a process now, in MB; undefined where the system does not tell so. */
function memoryOf(pid) {
	try {
		const kB = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		return kB === undefined ? undefined : Number(kB) / 1024;
	} catch {
		return undefined;
	}
}

/**
 * One run of the program. `marks`: after so many charters, its memory is looked at.
 * @returns {Promise<{wall: number, processor: number, memory: (number | undefined)[]}>} seconds, and MB for each mark
 */
async function charte(folder, args, marks = []) {
	const figures = join(folder, '.figures');
	const preload = join(folder, '.watching.cjs');
	writeFileSync(preload, watching);
	const startedAt = performance.now();
	const program = join(root, 'dist', 'cli.js');
	const child = spawn(process.execPath, ['--require', preload, program, ...args], {
		cwd: folder,
		env: { ...process.env, BENCH_FIGURES: figures },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const memory = [];
	let [charters, last] = [0, ''];
	for await (const line of createInterface({ input: child.stdout })) {
		const file = /^\{"fichier":"([^"]*)"/.exec(line)?.[1];
		if (file === undefined || file === last) continue;
		last = file;
		charters++;
		if (charters === marks[memory.length]) memory.push(memoryOf(child.pid));
	}
	if (child.exitCode === null) await once(child, 'exit');
	return { wall: (performance.now() - startedAt) / 1000, processor: Number(readFileSync(figures, 'utf8')), memory };
}

/** Prints the figures. */
export async function benchCli({ quick }) {
	const count = quick ? 300 : 10_000;
	const marks = [count / 10, count / 2, count];
	const folder = temporaryFolder('bench-cli');
	const paths = writeCharters(folder, count);
	const check = ['verifier', '--cache', join(folder, '.cache'), '--format', 'jsonl'];
	const line = (what, { wall, processor, memory = [] }) =>
		console.log(
			[
				what.padEnd(34),
				`${wall.toFixed(2).padStart(9)} s`,
				`${((1000 * wall) / count).toFixed(2).padStart(8)} ms each`,
				`${processor.toFixed(2).padStart(9)} s of processor`,
				...memory.map((mb) => (mb === undefined ? '' : `${mb.toFixed(0).padStart(6)} MB`)),
			].join(''),
		);
	console.log(`\n${count} charters of ${size / 1000} kB on ${availableParallelism()} cores`);
	console.log(`memory is that after ${marks.join(', ')} charters`);
	line('yaml.parseDocument alone', await bare(paths));
	const first = await charte(folder, check, marks);
	line('charte verifier, first', first);
	const second = await charte(folder, check, marks);
	line('charte verifier, from its cache', second);
	console.log(`from its cache ${(first.wall / second.wall).toFixed(1)} times faster`);
	const one = ['verifier', join(root, 'samples', 'passeport.charte.yaml')];
	for (const [what, more] of [
		['judged', ['--sans-cache']],
		['known', ['--cache', join(folder, '.one')]],
	]) {
		const starts = [];
		for (let at = 0; at < 9; at++) starts.push(await charte(folder, [...one, ...more]));
		const median = (key) => Math.round(1000 * (starts.map((start) => start[key]).sort((a, b) => a - b)[4] ?? 0));
		console.log(
			`one charter, ${what}: ${median('wall')} ms, ${median('processor')} ms of processor (medians of 9 starts)`,
		);
	}
}
