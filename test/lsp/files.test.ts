import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { clients, only, small } from './charters';

const declared = (evidence: string) =>
	small(`pratiques:\n  valeur:\n    pmv: { etat: en_place, preuves: [${JSON.stringify(evidence)}] }\n`);
const missing = ['declaration/preuve_introuvable'];

describe('evidence files through the client', () => {
	const start = clients();
	const folder = 'vscode-vfs://github/equipe/depot';
	const charter = `${folder}/charte.yaml`;

	async function virtual(existing: Map<string, string>, pull = true) {
		const asked: string[] = [];
		const client = await start({
			pull,
			folders: [folder],
			initializationOptions: { files: true },
			requests: {
				'charte/existe': ({ uri }: { uri: string }) => {
					asked.push(uri);
					const answer = existing.get(uri) ?? 'none';
					if (answer === 'error') throw new Error('no access');
					return answer;
				},
			},
		});
		return { client, asked };
	}

	it('are asked of it, once a file', async () => {
		const { client, asked } = await virtual(new Map([[`${folder}/docs/pmv.md`, 'file']]));
		client.open(charter, declared('docs/pmv.md'));
		assert.deepEqual(only(await client.diagnostics(charter), 'declaration/preuve'), []);
		client.replace(charter, 'charte: 1\n', 'charte: 1\n# relu\n');
		assert.deepEqual(only(await client.diagnostics(charter), 'declaration/preuve'), []);
		assert.deepEqual(asked, [`${folder}/docs/pmv.md`]);
		client.replace(charter, 'docs/pmv.md', 'docs/absent.md');
		assert.deepEqual(only(await client.diagnostics(charter), 'declaration/preuve'), missing);
	});

	it('that it cannot tell of raise nothing', async () => {
		for (const answer of ['unknown', 'error', 'n’importe quoi']) {
			const { client } = await virtual(new Map([[`${folder}/docs/pmv.md`, answer]]));
			client.open(charter, declared('docs/pmv.md'));
			assert.deepEqual(only(await client.diagnostics(charter), 'declaration/preuve'), [], answer);
		}
	});

	it('outside the workspace are never asked about', async () => {
		const { client, asked } = await virtual(new Map());
		client.open(charter, declared('../../ailleurs/secret.md'));
		assert.deepEqual(only(await client.diagnostics(charter), 'declaration/preuve'), missing);
		assert.deepEqual(asked, []);
	});

	it('that come and go are noticed: the client is told to pull', async () => {
		const existing = new Map<string, string>();
		const { client } = await virtual(existing);
		client.open(charter, declared('docs/pmv.md'));
		const before = await client.pull(charter);
		assert.ok(before.kind === 'full');
		assert.deepEqual(only(before.items, 'declaration/preuve'), missing);
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${folder}/autre.md`, type: 1 }] });
		assert.equal((await client.pull(charter, before.resultId)).kind, 'unchanged');
		assert.equal(client.refreshes, 0);
		existing.set(`${folder}/docs/pmv.md`, 'file');
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${folder}/docs`, type: 1 }] });
		await client.until('a refresh', () => client.refreshes || undefined);
		const after = await client.pull(charter, before.resultId);
		assert.ok(after.kind === 'full');
		assert.deepEqual(only(after.items, 'declaration/preuve'), []);
	});

	it('that come and go are published to clients that do not pull', async () => {
		const existing = new Map([[`${folder}/docs/pmv.md`, 'file']]);
		const { client } = await virtual(existing, false);
		client.open(charter, declared('docs/pmv.md'));
		assert.deepEqual(only((await client.publication(charter, 1)).diagnostics, 'declaration/preuve'), []);
		existing.clear();
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${folder}/docs/pmv.md`, type: 3 }] });
		await client.until('the missing file', () =>
			client.published.find(({ diagnostics }) => only(diagnostics, 'declaration/preuve').length > 0),
		);
	});

	it('that change while they are asked about are asked about again', async () => {
		let state = 'none';
		let release: (() => void) | undefined;
		const client = await start({
			folders: [folder],
			initializationOptions: { files: true },
			requests: {
				'charte/existe': async () => {
					const answer = state;
					if (answer === 'none')
						await new Promise<void>((resolve) => {
							release = resolve;
							client.wake();
						});
					return answer;
				},
			},
		});
		client.open(charter, declared('docs/pmv.md'));
		const asked = client.diagnostics(charter);
		await client.until('the question', () => release);
		state = 'file';
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${folder}/docs/pmv.md`, type: 1 }] });
		await client.until('a refresh', () => client.refreshes || undefined);
		release?.();
		assert.deepEqual(only(await asked, 'declaration/preuve'), []);
	});
});

describe('evidence files on disk', () => {
	const start = clients();
	let folder: string;
	before(() => {
		folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'charte-'))), 'Équipe (été) #1');
		mkdirSync(join(folder, 'docs'), { recursive: true });
		writeFileSync(join(folder, 'docs', 'essai réussi.md'), 'x');
		writeFileSync(join(folder, '..', 'dehors.md'), 'x');
	});
	after(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

	const evidence = [
		['docs/essai réussi.md', []],
		['docs/absent.md', missing],
		['../dehors.md', missing],
	] as const;

	it('are looked at beside the charter, folders escaped or not', async () => {
		const escaped = pathToFileURL(folder).toString();
		const spellings = [
			escaped,
			escaped.replace('(', '%28').replace(')', '%29'),
			`file://${encodeURI(folder).replace('#', '%23')}`,
		];
		for (const spelling of spellings) {
			const client = await start({ folders: [spelling] });
			const charter = `${escaped}/charte.yaml`;
			for (const [path, expected] of evidence) {
				client.open(charter, declared(path));
				assert.deepEqual(
					only(await client.diagnostics(charter), 'declaration/preuve'),
					expected,
					`${spelling} ${path}`,
				);
				client.close(charter);
			}
		}
	});

	it('are looked at under the root of clients without workspace folders', async () => {
		const root = pathToFileURL(folder).toString();
		const client = await start({ rootUri: root });
		client.open(`${root}/chartes/charte.yaml`, declared('../docs/absent.md'));
		assert.deepEqual(only(await client.diagnostics(`${root}/chartes/charte.yaml`), 'declaration/preuve'), missing);
	});

	it('are looked at under the roots of a setting too, never outside the workspace', async () => {
		const root = pathToFileURL(folder).toString();
		let roots: unknown = [];
		const client = await start({ folders: [root], configuration: () => ({ preuves: { racines: roots } }) });
		const charter = `${root}/chartes/charte.yaml`;
		client.open(charter, declared('essai réussi.md'));
		const expected: [unknown, readonly string[]][] = [
			[[], missing],
			[['docs'], []],
			[['absent', './docs/'], []],
			[['docs\\'], []],
			[['.'], missing],
			[['..', '/', `${root}/docs`, '../docs', 7, null, ''], missing],
			['docs', missing],
		];
		for (const [given, codes] of expected) {
			roots = given;
			client.notify('workspace/didChangeConfiguration', { settings: null });
			assert.deepEqual(only(await client.diagnostics(charter), 'declaration/preuve'), codes, JSON.stringify(given));
		}
		roots = ['docs'];
		client.notify('workspace/didChangeConfiguration', { settings: null });
		client.replace(charter, 'essai réussi.md', '../../dehors.md');
		assert.deepEqual(only(await client.diagnostics(charter), 'declaration/preuve'), missing);
		// Links lead to where the file was found.
		client.replace(charter, '../../dehors.md', 'essai réussi.md');
		const links = await client.request<{ target: string }[]>('textDocument/documentLink', {
			textDocument: { uri: charter },
		});
		assert.deepEqual(
			links.map(({ target }) => decodeURIComponent(target)),
			[`${decodeURIComponent(root)}/docs/essai réussi.md`],
		);
	});

	it('follow the folders of the workspace as they come and go', async () => {
		const root = pathToFileURL(folder).toString();
		const client = await start({ folders: [`${root}/docs`] });
		const charter = `${root}/docs/charte.yaml`;
		client.open(charter, declared('../charte-absente.md'));
		const [outside] = (await client.diagnostics(charter)).filter(({ code }) => code === missing[0]);
		const event = { added: [{ uri: root, name: 'tout' }], removed: [{ uri: `${root}/docs`, name: 'docs' }] };
		client.notify('workspace/didChangeWorkspaceFolders', { event });
		const [inside] = (await client.diagnostics(charter)).filter(({ code }) => code === missing[0]);
		assert.ok(outside && inside);
		assert.notEqual(inside.message, outside.message);
	});

	it('of a document that is nowhere on disk raise nothing', async () => {
		const client = await start();
		for (const charter of [
			'untitled:Untitled-1',
			'inmemory://x/charte.yaml',
			'nimporte quoi',
			'',
			'foo:////x.yaml',
			'a b:%',
		]) {
			client.open(charter, declared('docs/absent.md'));
			assert.deepEqual(only(await client.diagnostics(charter), 'declaration/preuve'), [], charter);
		}
	});
});
