import assert from 'node:assert/strict';
import { clients, only, sample, small, uri } from './charters';
import { CancellationTokenSource, errorCode, LspClient } from './client';

const requestCancelled = -32800;
const methodNotFound = -32601;

describe('requests that are cancelled', () => {
	const start = clients();

	it('end as cancelled even while the client owes an answer', async () => {
		let give: ((settings: unknown) => void) | undefined;
		const client = await start({
			configuration: () =>
				new Promise((resolve) => {
					give = resolve;
					client.wake();
				}),
		});
		client.open(uri, small('titre: x\n'));
		const source = new CancellationTokenSource();
		const { token } = source;
		const asked = [
			client.at('hover', uri, { line: 0, character: 1 }, token),
			client.at('completion', uri, { line: 0, character: 1 }, token),
			client.request('textDocument/diagnostic', { textDocument: { uri } }, token),
			client.request('charte/couverture', { uri }, token),
		];
		const codes = Promise.all(asked.map(errorCode));
		const kept = client.diagnostics(uri);
		await client.until('the question about settings', () => give);
		source.cancel();
		assert.deepEqual(
			await codes,
			asked.map(() => requestCancelled),
		);
		// What was not cancelled is answered as soon as the client has.
		give?.({});
		assert.deepEqual(only(await kept, 'format/'), ['format/cle_inconnue']);
	});

	it('end as cancelled or with their result, never in silence', async () => {
		const client = await start();
		const { uri: charter, text } = sample('proche-aidance');
		client.open(charter, text);
		for (const delay of [0, 1, 5, 20]) {
			client.change(charter, {
				range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
				text: '#\n',
			});
			const source = new CancellationTokenSource();
			const asked = errorCode(
				client.request('textDocument/diagnostic', { textDocument: { uri: charter } }, source.token),
			);
			setTimeout(() => source.cancel(), delay);
			assert.ok([undefined, requestCancelled].includes(await asked));
		}
		assert.ok(Array.isArray(await client.diagnostics(charter)));
	});
});

describe('a server', () => {
	const start = clients();

	it('ends without a word on its standard error when nobody reads what it writes', async () => {
		const client = await start({});
		client.process.stdout?.destroy();
		// Each answer is written to a pipe that nobody reads.
		for (let i = 0; i < 5; i++) client.notify('initialized', {});
		client.open(uri, small('titre: x\n'));
		void client.request('textDocument/diagnostic', { textDocument: { uri } }).catch(() => undefined);
		assert.equal(await client.ended, 1);
		assert.equal(client.errors, '');
	});

	it('ends at exit, with 0 after a shutdown and 1 without', async () => {
		const polite = await start({});
		assert.equal(await polite.stop(), 0);
		assert.throws(() => process.kill(polite.process.pid ?? -1, 0), { code: 'ESRCH' });
		const abrupt = await start({});
		abrupt.notify('exit', undefined);
		assert.equal(await abrupt.ended, 1);
	});

	it('ends when its client is gone', async () => {
		const client = await start({});
		client.open(uri, small());
		client.process.stdin?.end();
		await client.ended;
		assert.throws(() => process.kill(client.process.pid ?? -1, 0), { code: 'ESRCH' });
	});

	it('starts whatever the client says of itself', async () => {
		const malformed = [
			null,
			undefined,
			'x',
			7,
			[],
			{ files: 'oui', coverage: 1, today: 'demain', displayLanguage: {} },
		];
		for (const initializationOptions of malformed) {
			const client = await start({ initializationOptions });
			client.open(uri, small('titre: x\n'));
			assert.deepEqual(only(await client.diagnostics(uri), 'format/'), ['format/cle_inconnue']);
			assert.equal(await client.stop(), 0);
		}
	});

	it('starts for a client without capabilities', async () => {
		const client = new LspClient();
		try {
			await client.request('initialize', { processId: null, rootUri: null, capabilities: {} });
			client.notify('initialized', {});
			client.open(uri, small('titre: x\n'));
			assert.deepEqual(only((await client.publication(uri, 1)).diagnostics, 'format/'), ['format/cle_inconnue']);
		} finally {
			await client.stop();
		}
	});

	it('goes on when the client refuses what it asks', async () => {
		const refused = new Set<string>();
		const refuse = (method: string) => ({
			[method]: () => {
				refused.add(method);
				client?.wake();
				throw new Error('no');
			},
		});
		let client: LspClient | undefined;
		client = await start({
			configuration: () => ({}),
			initializationOptions: { files: true, coverage: true },
			requests: {
				...refuse('client/registerCapability'),
				...refuse('workspace/diagnostic/refresh'),
				...refuse('workspace/configuration'),
				...refuse('charte/existe'),
			},
		});
		client.open(uri, small('pratiques:\n  valeur:\n    pmv: { etat: en_place, preuves: [docs/a.md] }\n'));
		await client.diagnostics(uri);
		client.notify('workspace/didChangeConfiguration', { settings: {} });
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///dossier/docs/a.md', type: 1 }] });
		client.replace(uri, 'charte: 1\n', 'charte: 1\ntitre: x\n');
		assert.deepEqual(only(await client.diagnostics(uri), 'format/'), ['format/cle_inconnue']);
		await client.until('all questions refused', () => (refused.size === 4 ? true : undefined));
		// A rejection that nobody handles would have ended the process before it reads what comes behind the refusals.
		assert.ok(await client.at('hover', uri, { line: 0, character: 1 }));
		assert.equal(client.process.exitCode, null);
	});

	it('answers nonsense with errors and goes on', async () => {
		const client = await start();
		client.open(uri, small());
		assert.equal(await errorCode(client.request('textDocument/inconnue', {})), methodNotFound);
		for (const method of ['hover', 'completion', 'codeAction', 'documentSymbol', 'foldingRange', 'diagnostic'])
			assert.notEqual(await errorCode(client.request(`textDocument/${method}`, {})), undefined, method);
		assert.notEqual(await errorCode(client.request('charte/couverture', undefined)), undefined);
		const beyond = { line: 1e9, character: 1e9 };
		assert.equal(await client.at('hover', uri, beyond), null);
		assert.deepEqual(await client.codeActions(uri, { start: beyond, end: { line: -3, character: -1 } }), []);
		assert.ok(Array.isArray(await client.diagnostics(uri)));
	});

	it('says nothing on its standard error while all goes well', async () => {
		const client = await start({ pull: false });
		const { uri: charter, text } = sample('centre-appels');
		client.open(charter, text);
		await client.publication(charter, 1);
		await client.stop();
		assert.equal(client.errors, '');
	});
});
