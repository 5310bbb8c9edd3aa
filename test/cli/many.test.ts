import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../cli/cache-folder';
import { prune, ResultCache } from '../../cli/judging/cache';
import { Pool } from '../../cli/judging/pool';
import { ThreadLost } from '../../cli/judging/thread-lost';
import { charte, charters, folderWith, processOf, removeFolders, today } from './run';

const text = readFileSync(join(charters, 'permis.charte.yaml'), 'utf8');
const day = ['--date', today];
const count = 33;

/** Many charters, one of them that cannot be read, and evidence for one. */
function manyCharters(): string {
	return folderWith({
		...Object.fromEntries(
			Array.from({ length: count }, (_, index) => [
				`p${index}/charte.yaml`,
				text.replace('Permis en ligne', `Permis ${index}`),
			]),
		),
		'binaire.charte.yaml': new Uint8Array([0, 1, 2]),
	});
}

describe('many charters', function () {
	this.timeout(120_000);
	after(removeFolders);

	it('are judged on threads as in one, in the same order', async () => {
		const cwd = manyCharters();
		for (const args of [
			['verifier', '--format', 'json', '--sans-cache', ...day],
			['portefeuille', '--format', 'json', '--sans-cache', ...day],
		]) {
			const [threads, one] = [await processOf(args, { cwd }), await charte(args, { cwd })];
			assert.equal(threads.out, one.out);
			assert.deepEqual([threads.code, threads.err], [one.code, one.err]);
			assert.equal(one.code, 3);
		}
	});

	it('are not waited for on a thread that ended', async () => {
		const file = join(
			folderWith({ 'fin.cjs': "require('node:worker_threads').parentPort.on('message', process.exit);" }),
			'fin.cjs',
		);
		const options = { language: undefined, fallback: 'fr', today, cwd: charters } as const;
		const pool = new Pool(file, 1, { work: { kind: 'row' }, options });
		for (const moment of ['meanwhile', 'before'])
			await assert.rejects(pool.run([{ path: '/a', shown: 'a' }]), ThreadLost, moment);
		await pool.end();
	});

	it('are taken from the cache as long as nothing that they rest on changes', async () => {
		const cwd = manyCharters();
		const check = (...args: string[]) =>
			processOf(['verifier', '--format', 'jsonl', '--cache', '.cache', ...args, ...day], { cwd });
		const plain = (await charte(['verifier', '--format', 'jsonl', ...day], { cwd })).out;
		const first = await check();
		assert.equal(first.out, plain);
		const entries = () =>
			readdirSync(join(cwd, '.cache'), { recursive: true, encoding: 'utf8' }).filter((name) =>
				/[0-9a-f]{64}$/.test(name),
			);
		assert.equal(entries().length, count);
		assert.equal((await check()).out, plain);
		assert.equal(entries().length, count);
		// A file of evidence comes.
		writeFileSync(join(cwd, 'p7', 'absent.md'), '');
		const docs = folderWith();
		rmSync(docs, { recursive: true });
		const moved = text.replace('docs/absent.md', 'absent.md');
		writeFileSync(join(cwd, 'p7', 'charte.yaml'), moved);
		assert.ok(
			!(await check()).out.split('\n').some((line) => line.includes('p7/') && line.includes('preuve_introuvable')),
		);
		rmSync(join(cwd, 'p7', 'absent.md'));
		assert.ok(
			(await check()).out.split('\n').some((line) => line.includes('p7/') && line.includes('preuve_introuvable')),
		);
		// Another day, another config.
		const later = await processOf(['verifier', '--format', 'jsonl', '--cache', '.cache', '--date', '2027-06-01'], {
			cwd,
		});
		assert.equal(later.out, (await charte(['verifier', '--format', 'jsonl', '--date', '2027-06-01'], { cwd })).out);
		writeFileSync(join(cwd, 'charte.config.yaml'), 'severites: {format: aucune}\n');
		assert.ok(!(await check()).out.includes('"code":"format/'));
	});

	it('are judged anew where the cache is damaged, or is another’s', async () => {
		const cwd = manyCharters();
		const check = () => processOf(['verifier', '--format', 'jsonl', '--cache', '.cache', ...day], { cwd });
		const first = await check();
		const files = readdirSync(join(cwd, '.cache'), { recursive: true, encoding: 'utf8' })
			.filter((name) => /[0-9a-f]{64}$/.test(name))
			.map((name) => join(cwd, '.cache', name));
		const whole = readFileSync(files[0] ?? '', 'utf8');
		const spoilt = [
			'',
			'x',
			whole.slice(0, -10),
			whole.replace('"result":', '"resulta":'),
			`${whole} `,
			'{}',
			'\0'.repeat(100),
		];
		for (const [index, file] of files.entries())
			writeFileSync(file, index === 0 ? readFileSync(files[1] ?? '', 'utf8') : (spoilt[index % spoilt.length] ?? ''));
		assert.equal((await check()).out, first.out);
		assert.equal((await check()).out, first.out);
		rmSync(join(cwd, '.cache'), { recursive: true });
		writeFileSync(join(cwd, '.cache'), 'un fichier');
		assert.equal((await check()).out, first.out);
	});

	it('are kept where the system keeps such things, and forgotten after a month', () => {
		assert.equal(cacheFolder({ XDG_CACHE_HOME: '/x' }), join('/x', 'charte-numerique'));
		const folder = folderWith();
		const cache = new ResultCache(folder, 's');
		const key = cache.key('texte', '/a', '');
		cache.set(key, { looked: [], result: 1 });
		assert.deepEqual(cache.get(key), { looked: [], result: 1 });
		assert.notEqual(cache.key('texte', '/b', ''), key);
		assert.equal(new ResultCache(folder, 'autre').get(key)?.result, 1);
		assert.notEqual(new ResultCache(folder, 'autre').key('texte', '/a', ''), key);
		prune(folder);
		assert.ok(cache.get(key));
		prune(folder, Date.now() + 40 * 86_400_000);
		assert.equal(cache.get(key), undefined);
	});
});
