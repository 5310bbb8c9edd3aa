import assert from 'node:assert/strict';
import { clients, codes, only, sample, small, uri } from './charters';

describe('diagnostics by pull', () => {
	const start = clients();

	it('are offered to clients that pull, and only to them', async () => {
		const pulling = await start();
		const provider = pulling.initializeResult?.capabilities.diagnosticProvider;
		assert.deepEqual(provider, { identifier: 'charte', interFileDependencies: false, workspaceDiagnostics: false });
		const pushed = await start({ pull: false });
		assert.equal(pushed.initializeResult?.capabilities.diagnosticProvider, undefined);
	});

	it('say what is wrong, where, and which practice it concerns', async () => {
		const client = await start();
		client.open(uri, small('titre: x\n', 'conception'));
		const found = await client.diagnostics(uri);
		const unknown = found.find(({ code }) => code === 'format/cle_inconnue');
		assert.deepEqual(unknown?.range, { start: { line: 5, character: 0 }, end: { line: 5, character: 5 } });
		assert.equal(unknown.source, 'charte');
		assert.equal(unknown.severity, 2);
		const practices = found.filter(({ data }) => (data as { actions?: string[] }).actions?.length);
		assert.ok(practices.length > 0, codes(found).join());
		assert.match(String(practices[0]?.codeDescription?.href), /^https:\/\//);
		assert.equal(client.published.length, 0);
	});

	it('are unchanged while nothing changed, and full after a change', async () => {
		const client = await start();
		client.open(uri, small());
		const first = await client.pull(uri);
		assert.ok(first.kind === 'full' && first.resultId !== undefined);
		const second = await client.pull(uri, first.resultId);
		assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
		client.replace(uri, 'amorce', 'amorse');
		const third = await client.pull(uri, first.resultId);
		assert.ok(third.kind === 'full');
		assert.notEqual(third.resultId, first.resultId);
		assert.deepEqual(only(third.items, 'format/'), ['format/valeur']);
		const fourth = await client.pull(uri, third.resultId);
		assert.equal(fourth.kind, 'unchanged');
	});

	it('are full for a document opened again with the version it had', async () => {
		const client = await start();
		client.open(uri, small());
		const first = await client.pull(uri);
		client.close(uri);
		client.open(uri, small('titre: x\n'));
		const again = await client.pull(uri, first.resultId);
		assert.ok(again.kind === 'full');
		assert.deepEqual(only(again.items, 'format/'), ['format/cle_inconnue']);
	});

	it('are those of the last text for a document opened twice without being closed', async () => {
		const client = await start();
		client.open(uri, small());
		await client.pull(uri);
		client.open(uri, small('titre: x\n'));
		assert.deepEqual(only(await client.diagnostics(uri), 'format/'), ['format/cle_inconnue']);
	});

	it('of the faulty sample are many, of the rich one no warning', async () => {
		const client = await start();
		const faulty = sample('centre-appels');
		const rich = sample('proche-aidance');
		client.open(faulty.uri, faulty.text);
		client.open(rich.uri, rich.text);
		const [bad, good] = await Promise.all([client.diagnostics(faulty.uri), client.diagnostics(rich.uri)]);
		assert.ok(new Set(codes(bad)).size >= 20, codes(bad).join());
		assert.deepEqual(
			good.filter(({ severity }) => (severity ?? 1) <= 2),
			[],
		);
	});
});

describe('diagnostics by push', () => {
	const start = clients();

	it('come by themselves with the version they were made for, and go when the document is closed', async () => {
		const client = await start({ pull: false });
		client.open(uri, small('titre: x\n'));
		const first = await client.publication(uri, 1);
		assert.deepEqual(only(first.diagnostics, 'format/'), ['format/cle_inconnue']);
		const second = await client.publication(uri, client.replace(uri, 'titre: x\n', ''));
		assert.deepEqual(only(second.diagnostics, 'format/'), []);
		client.close(uri);
		const last = await client.until('an empty publication', () =>
			client.published.find((one) => one.uri === uri && one.version === undefined),
		);
		assert.deepEqual(last.diagnostics, []);
		assert.equal(client.published.at(-1), last);
	});

	it('are never those of an earlier text after those of a later one', async () => {
		const client = await start({ pull: false });
		const { uri: charter, text } = sample('proche-aidance');
		client.open(charter, text);
		let version = 1;
		for (let round = 0; round < 30; round++) {
			version = client.change(charter, {
				range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
				text: '# une ligne de plus\n',
			});
			if (round % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 3));
		}
		version = client.replace(charter, 'phase: realisation', 'phase: realisatoin');
		const { diagnostics } = await client.publication(charter, version);
		const fault = diagnostics.find(({ code }) => code === 'format/valeur');
		const document = client.document(charter);
		assert.equal(fault && document.getText(fault.range), 'realisatoin');
		const versions = client.published.map((one) => one.version ?? 0);
		assert.deepEqual(
			versions,
			[...versions].sort((a, b) => a - b),
		);
		assert.equal(versions.at(-1), version);
	});
});

describe('a document that changes or goes while it is checked', () => {
	const start = clients();

	it('is answered for as it is last: ranges and codes fit the last text', async () => {
		const client = await start();
		const { uri: charter, text } = sample('centre-appels');
		client.open(charter, text);
		const asked = [client.pull(charter)];
		for (let round = 0; round < 10; round++) {
			client.change(charter, {
				range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
				text: `# ligne ${round}\n`,
			});
			asked.push(client.pull(charter));
		}
		client.replace(charter, 'charte: 1', 'chartes: 1');
		const last = await client.diagnostics(charter);
		const document = client.document(charter);
		const unknown = last.find(({ range }) => document.getText(range) === 'chartes');
		assert.equal(unknown?.code, 'format/cle_inconnue');
		for (const report of await Promise.all(asked)) assert.equal(report.kind, 'full');
	});

	it('gives nothing once it is closed, and nothing of it stays behind', async () => {
		const client = await start({ initializationOptions: { coverage: true } });
		const { uri: charter, text } = sample('proche-aidance');
		client.open(charter, text);
		const asked = client.pull(charter);
		client.close(charter);
		assert.equal((await asked).kind, 'full');
		assert.deepEqual(await client.diagnostics(charter), []);
		assert.equal(await client.at('hover', charter, { line: 3, character: 1 }), null);
		assert.equal(await client.at('completion', charter, { line: 3, character: 1 }), null);
		assert.equal(await client.codeActions(charter, fileStart), null);
		for (const feature of ['documentSymbol', 'foldingRange'])
			assert.equal(await client.request(`textDocument/${feature}`, { textDocument: { uri: charter } }), null);
		assert.equal(await client.request('charte/couverture', { uri: charter }), null);
		assert.equal(
			await client.request('charte/declarer', { uri: charter, action: 'valeur.pmv', status: 'en_place' }),
			null,
		);
	});

	it('that was never open gives nothing', async () => {
		const client = await start();
		assert.deepEqual(await client.diagnostics('file:///nulle/part.charte.yaml'), []);
		client.notify('textDocument/didClose', { textDocument: { uri: 'file:///nulle/part.charte.yaml' } });
		client.notify('textDocument/didChange', {
			textDocument: { uri: 'file:///nulle/part.charte.yaml', version: 4 },
			contentChanges: [{ text: 'charte: 1' }],
		});
		assert.deepEqual(await client.diagnostics('file:///nulle/part.charte.yaml'), []);
	});

	it('gives its memory back: opening and closing does not pile up', async function () {
		this.timeout(120_000);
		const client = await start({
			command: [process.execPath, '--max-old-space-size=64', 'dist/server.js', '--stdio'],
		});
		// Twelve analyses of this size hold more than this heap: a server that kept them would end.
		const text = small(`references:\n${'  - titre: Une page du site\n    url: https://exemple.ca\n'.repeat(2000)}`);
		for (let round = 0; round < 12; round++) {
			const charter = `file:///dossier/${round}.charte.yaml`;
			client.open(charter, text);
			assert.equal((await client.pull(charter)).kind, 'full');
			client.close(charter);
		}
		assert.equal(client.process.exitCode, null);
	});
});

const fileStart = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
