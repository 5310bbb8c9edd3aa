import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { command } from './processes';

const lib = (name: string) => join(process.cwd(), 'scripts/lib', name);

/** What a run prints at its end for these results. */
async function printed(results: object[]): Promise<string> {
	const script = `import { printFailures } from '${pathToFileURL(lib('failures.mjs')).href}';
		printFailures(${JSON.stringify(results)});`;
	const program = command(process.execPath, '--input-type=module', '--eval', script);
	assert.equal(await program.ended, 0);
	return program.output();
}

describe('the end of a run', () => {
	it('names what failed once more, with the beginning of its error', async () => {
		const error = ['Error: on purpose', ...Array.from({ length: 40 }, (_, i) => `  at line ${i}`)].join('\n');
		const text = await printed([
			{ name: 'unit', failed: 0, failures: [] },
			{ name: 'lsp', failed: 1 },
			{ name: 'panel', failed: 1, failures: [{ title: 'Opens', error }] },
		]);
		assert.match(text, /^\nwhat failed\n {2}✗ panel: Opens\n {6}Error: on purpose\n {6}at line 0\n/);
		assert.ok(!text.includes('line 20'), text);
	});

	it('says how many more failed than it names, and nothing where none did', async () => {
		const failures = Array.from({ length: 23 }, (_, i) => ({ title: `Scenario ${i}`, error: 'no' }));
		assert.match(await printed([{ name: 'unit', failures }]), /Scenario 19\n {6}no\n {2}and 3 more\n$/);
		assert.equal(await printed([{ name: 'unit', failures: [] }]), '');
	});

	it('hears of a failure from the tests that run on Node', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'charte-essai-'));
		try {
			const tests = join(folder, 'tests.cjs');
			writeFileSync(
				tests,
				"describe('a', () => { it('passes', () => {}); it('fails', () => { throw new Error('no'); }); });",
			);
			const counts = join(folder, 'counts.json');
			const mocha = join(process.cwd(), 'node_modules/mocha/bin/mocha.js');
			const options = ['--reporter', lib('mocha-reporter.cjs'), '--reporter-option', `counts=${counts}`];
			assert.equal(await command(process.execPath, mocha, tests, ...options).ended, 1);
			const { passed, failed, failures } = JSON.parse(readFileSync(counts, 'utf8'));
			assert.deepEqual([passed, failed, failures.length, failures[0].title], [1, 1, 1, 'a fails']);
			assert.match(failures[0].error, /^Error: no\n/);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});
});
