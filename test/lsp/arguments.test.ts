import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { version } from '../../package.json';
import { LspClient } from './client';

/** Starts a program of the build by hand, in a language; it has nothing to read. */
function run(program: string, args: readonly string[], locale = 'en_CA.UTF-8') {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join('dist', program), ...args], {
		encoding: 'utf8',
		input: '',
		timeout: 15_000,
		env: { ...process.env, LC_ALL: locale },
	});
	return { status, stdout, stderr };
}

describe('the server, started by hand', () => {
	for (const program of ['server.js', 'language-server.js']) {
		it(`${program} says how it is started, and its version`, () => {
			for (const flag of ['--help', '-h']) {
				const { status, stdout, stderr } = run(program, [flag]);
				assert.deepEqual([status, stderr], [0, '']);
				assert.match(stdout, /--stdio .*standard input and output/);
			}
			assert.match(run(program, ['--help'], 'fr_CA.UTF-8').stdout, /l’entrée et la sortie standard/);
			assert.match(run(program, ['--stdio', '--help']).stdout, /--stdio /);
			assert.deepEqual(run(program, ['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
		});

		it(`${program} answers a flag that it does not know in one sentence`, () => {
			for (const args of [['--verbose'], ['-x'], ['--clientProcessId=1', '--nope']]) {
				const { status, stdout, stderr } = run(program, args);
				assert.deepEqual([status, stdout], [2, '']);
				assert.match(stderr, /^The server does not know “[^”]+”: start it with --stdio, or ask for --help\.\n$/);
			}
			assert.match(run(program, ['--foo'], 'fr').stderr, /^Le serveur ne connaît pas «\u00a0--foo\u00a0»/);
		});
	}

	it('asks how it is spoken to where nobody says', () => {
		const { status, stderr } = run('server.js', []);
		assert.equal(status, 2);
		assert.match(stderr, /^Tell the server how it is spoken to/);
		assert.equal(run('server.js', ['fichier.yaml']).status, 2);
	});

	it('serves all the same where an editor adds flags of its own', async () => {
		const client = await LspClient.start({
			command: [process.execPath, join('dist', 'server.js'), '--stdio', '--clientProcessId=1', '--log-level', '4'],
		});
		assert.ok(client.initializeResult?.capabilities.completionProvider);
		await client.stop();
	});
});
