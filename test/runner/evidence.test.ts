import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const load = (name: string) => import(pathToFileURL(join(process.cwd(), 'scripts/lib', name)).href);

describe('a scenario of the real editor that fails', () => {
	let folder: string;
	let say: (message: object) => Promise<{ value?: unknown; error?: string }>;
	// biome-ignore lint/suspicious/noExplicitAny: a program without types
	let run: any;
	const page = new EventEmitter();
	const printed: string[] = [];
	const { log } = console;

	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'charte-essai-'));
		mkdirSync(join(folder, 'logs'));
		const { Evidence } = await load('evidence.mjs');
		const { TestRun } = await load('test-run.mjs');
		const ui = {
			folder: join(folder, 'run'),
			picture: async (path: string) => writeFileSync(path, 'picture'),
			perform: async ({ do: action }: { do: string }) => {
				if (action === 'refused') throw new Error('no such button');
				return action;
			},
		};
		run = new TestRun();
		const address = await run.listen();
		const evidence = new Evidence({ ui, logs: join(folder, 'logs') });
		evidence.watch(page);
		run.begin({ ui, evidence });
		say = async (message) => {
			const answer = await fetch(address, { method: 'POST', body: JSON.stringify(message) });
			return (await answer.json()) as { value?: unknown; error?: string };
		};
		console.log = (line: string) => printed.push(line);
	});
	after(() => {
		console.log = log;
		run.dispose();
		rmSync(folder, { recursive: true, force: true });
	});

	const hear = (text: string) => {
		page.emit('console', { type: () => 'log', text: () => `page: ${text}` });
		run.onLog('info', [`host: ${text}`]);
	};

	it('leaves what was seen and said during it alone, in a folder that the output names', async () => {
		await say({ state: 'begun', title: 'Passes' });
		hear('before');
		await say({ state: 'passed', title: 'Passes', ms: 1 });
		assert.deepEqual(readdirSync(folder), ['logs'], 'nothing is written while scenarios pass');
		await say({ state: 'begun', title: 'Échoue : exprès' });
		hear('during');
		await say({ state: 'failed', title: 'Échoue : exprès', ms: 1, error: 'Error: on purpose' });
		await say({ do: 'evidence', with: ['Échoue : exprès', { 'server-trace.log': 'asked\n', '../../out': 'x' }] });
		const left = join(folder, 'run', 'failed', 'Echoue-expres');
		const read = (name: string) => readFileSync(join(left, name), 'utf8');
		assert.deepEqual(readdirSync(left).sort(), [
			'failure.txt',
			'host-console.log',
			'out',
			'page-console.log',
			'screen.png',
			'server-trace.log',
		]);
		assert.match(read('failure.txt'), /^Échoue : exprès\n.*on purpose/s);
		assert.match(read('page-console.log'), /^\S+ log: page: during\n$/);
		assert.match(read('host-console.log'), /^\S+ info: host: during\n$/);
		assert.equal(read('server-trace.log'), 'asked\n');
		assert.ok(printed.some((line) => line.startsWith('    left in ') && line.endsWith('Echoue-expres')));
	});

	it('is answered for what it asks, and told why it cannot be done', async () => {
		assert.deepEqual(await say({ do: 'press', with: [] }), { value: 'press' });
		assert.deepEqual(await say({ do: 'refused', with: [] }), { error: 'no such button' });
	});

	it('leaves the editor’s own logs since it began, where the run ends with it', async () => {
		await say({ state: 'begun', title: 'Hangs' });
		const at = (ms: number) => {
			const time = new Date(Date.now() + ms);
			return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 23).replace('T', ' ');
		};
		const lines = [`${at(-60_000)} [info] before`, `${at(1000)} [info] during`, '  and more', ''];
		writeFileSync(join(folder, 'logs', 'server.log'), lines.join('\n'));
		await run.stop('nothing heard');
		const { failed, note, failures } = await run.finished;
		assert.deepEqual([failed, note], [2, 'nothing heard']);
		assert.deepEqual(failures, [
			{ title: 'Échoue : exprès', error: '      Error: on purpose' },
			{ title: 'Hangs', error: 'nothing heard' },
		]);
		const log = readFileSync(join(folder, 'run', 'failed', 'stopped-Hangs', 'server.log'), 'utf8');
		assert.equal(log, lines.slice(1).join('\n'));
	});
});
