import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { join } from 'node:path';
import { folderWith, removeFolders } from './run';

/** Told to Node before the program: it writes down the patterns that are looked for, each once, and the files that are loaded. */
const listening = `
const { exec } = RegExp.prototype;
const met = new Set();
RegExp.prototype.exec = function (text) {
	met.add(this.source);
	return exec.call(this, text);
};
process.on('exit', () => {
	const { statSync, writeFileSync } = require('node:fs');
	const bytes = Object.keys(require.cache).reduce((sum, path) => sum + statSync(path).size, 0);
	writeFileSync(process.env.MET, JSON.stringify({ patterns: [...met], bytes }));
});
`;

/** One of the ways to deny a thing, as the patterns of all such things hold it. */
const denial = /^\(\?:\\bsans \(/;

describe('the start of the program', function () {
	this.timeout(60_000);
	after(removeFolders);

	const sample = join(process.cwd(), 'samples', 'passeport.charte.yaml');

	/**
	 * Runs the built program on charters, with a cache of its own.
	 * @returns what it said, the patterns that it looked for, and how many bytes of code it loaded
	 */
	function checkIn(cwd: string, args: readonly string[] = [sample]) {
		const file = join(cwd, 'met.json');
		const { stdout, stderr, status } = spawnSync(
			process.execPath,
			['--require', join(cwd, 'listening.cjs'), join(process.cwd(), 'dist', 'cli.js'), 'verifier', ...args],
			{ cwd, encoding: 'utf8', env: { ...process.env, MET: file, XDG_CACHE_HOME: join(cwd, 'cache') } },
		);
		const met = JSON.parse(readFileSync(file, 'utf8')) as { patterns: readonly string[]; bytes: number };
		return { said: [stdout, stderr, status], ...met };
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
		// Neither a warning of Node.
		assert.equal(first.said[1], '');
		assert.ok(
			second.patterns.length * 3 < first.patterns.length,
			`${second.patterns.length}, ${first.patterns.length}`,
		);
		assert.deepEqual(
			second.patterns.filter((source) => denial.test(source)),
			[],
		);
	});

	it('loads no engine and no standard for a charter that is known, its config file neither', () => {
		const config =
			'langue: en\nseverites: { format: conseil }\nseuils: { min_declarees: 2 }\nignorer: [autre]\ninconnue: 1\n';
		const cwd = folderWith({
			'listening.cjs': listening,
			'charte.config.yaml': config,
			'charte.yaml': readFileSync(sample, 'utf8'),
			'autre/charte.yaml': 'charte: 1\n',
		});
		for (const args of [['.'], ['.', '--format', 'json'], ['--format', 'junit', 'charte.yaml']]) {
			const [first, second] = [checkIn(cwd, args), checkIn(cwd, args)];
			assert.deepEqual(second.said, first.said);
			assert.match(String(second.said[1]), /charte\.config\.yaml:5:1/);
			assert.ok(second.bytes < 700_000, String(second.bytes));
		}
		// What the config file says has changed: all is judged anew, and the engine is far larger than that.
		writeFileSync(join(cwd, 'charte.config.yaml'), config.replace('min_declarees: 2', 'min_declarees: 54'));
		const changed = checkIn(cwd, ['.']);
		assert.ok(changed.bytes > 1_000_000, String(changed.bytes));
		assert.equal(changed.said[2], 2);
	});

	// Of Node 22.1 and later.
	if ('enableCompileCache' in nodeModule)
		it('keeps what Node compiled, where anything may be kept', () => {
			const cwd = folderWith({ 'listening.cjs': listening });
			const folder = join(cwd, 'cache', 'charte-numerique');
			checkIn(cwd, [sample, '--sans-cache']);
			assert.ok(!existsSync(folder));
			checkIn(cwd);
			assert.ok(existsSync(join(folder, 'node')));
		});
});
