import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { join } from 'node:path';
import { folderWith, removeFolders } from './run';

/** Told to Node before the program: it writes down the patterns that are looked for, each once. */
const listening = `
const { exec } = RegExp.prototype;
const met = new Set();
RegExp.prototype.exec = function (text) {
	met.add(this.source);
	return exec.call(this, text);
};
process.on('exit', () => require('node:fs').writeFileSync(process.env.PATTERNS, JSON.stringify([...met])));
`;

/** One of the ways to deny a thing, as the patterns of all such things hold it. */
const denial = /^\(\?:\\bsans \(/;

describe('the start of the program', function () {
	this.timeout(60_000);
	after(removeFolders);

	const sample = join(process.cwd(), 'samples', 'passeport.charte.yaml');

	/** Runs the built program on a sample, with a cache of its own; gives what it said and the patterns that it looked for. */
	function checkIn(cwd: string) {
		const patterns = join(cwd, 'patterns.json');
		const { stdout, status } = spawnSync(
			process.execPath,
			['--require', join(cwd, 'listening.cjs'), join(process.cwd(), 'dist', 'cli.js'), 'verifier', sample],
			{ cwd, encoding: 'utf8', env: { ...process.env, PATTERNS: patterns, XDG_CACHE_HOME: join(cwd, 'cache') } },
		);
		return { said: [stdout, status], patterns: JSON.parse(readFileSync(patterns, 'utf8')) as readonly string[] };
	}

	it('makes the long patterns of what the charter names, and no other', () => {
		const { patterns } = checkIn(folderWith({ 'listening.cjs': listening }));
		const made = patterns.filter((source) => denial.test(source)).length;
		// There are more than thirty such things.
		assert.ok(made > 0 && made < 12, String(made));
	});

	it('judges a charter once, as long as nothing changes', () => {
		const cwd = folderWith({ 'listening.cjs': listening });
		const [first, second] = [checkIn(cwd), checkIn(cwd)];
		assert.deepEqual(second.said, first.said);
		assert.ok(
			second.patterns.length * 3 < first.patterns.length,
			`${second.patterns.length}, ${first.patterns.length}`,
		);
		assert.deepEqual(
			second.patterns.filter((source) => denial.test(source)),
			[],
		);
	});

	// Of Node 22.1 and later.
	if ('enableCompileCache' in nodeModule)
		it('keeps what Node compiled', () => {
			const cwd = folderWith({ 'listening.cjs': listening });
			checkIn(cwd);
			assert.ok(existsSync(join(cwd, 'cache', 'charte-numerique', 'node')));
		});
});
