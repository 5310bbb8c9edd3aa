import assert from 'node:assert/strict';
import type { CancellationToken } from 'vscode-jsonrpc/node';
import type { CoverageReport, PortfolioResult, PortfolioRow, PortfolioRowsParams } from '../../server/protocol';
import { rowOfReport } from '../../views/portfolio/rows';
import { clients, sample, small } from './charters';
import { CancellationTokenSource, type ClientOptions, errorCode, type LspClient, today } from './client';
import { changed, created, deleted, Folder } from './workspace-client';

/** What a client was given, by the number of its asking. */
class Rows {
	readonly batches: PortfolioRowsParams[] = [];
	readonly times: number[] = [];

	constructor(readonly client: LspClient) {
		client.connection.onNotification('charte/portefeuilleLignes', (params: PortfolioRowsParams) => {
			this.batches.push(params);
			this.times.push(performance.now());
			client.wake();
		});
	}

	ask(id = 1, token?: CancellationToken): Promise<PortfolioResult | null> {
		return this.client.request('charte/portefeuille', { id }, token);
	}

	of(id: number): PortfolioRow[] {
		return this.batches.filter((batch) => batch.id === id).flatMap(({ rows }) => rows);
	}

	/** The row of a charter; fails where there is not exactly one. */
	row(uri: string, id = 1): PortfolioRow {
		const found = this.of(id).filter((row) => row.uri === uri);
		assert.equal(found.length, 1, uri);
		return found[0] as PortfolioRow;
	}
}

const watching = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
const evidence = small('pratiques:\n  performance:\n    risques: { etat: en_place, preuves: [docs/risques.md] }\n');

describe('charte/portefeuille', () => {
	const start = clients();
	let folder: Folder;
	beforeEach(() => {
		folder = new Folder();
	});
	afterEach(() => folder.end());

	const begin = async (more: ClientOptions = {}) =>
		new Rows(await start({ folders: [folder.uri], capabilities: watching, ...more }));
	const tell = ({ client }: Rows, ...changes: [uri: string, type: number | undefined][]) =>
		client.notify('workspace/didChangeWatchedFiles', { changes: changes.map(([uri, type]) => ({ uri, type })) });

	it('gives a row of every charter, and then how many there are', async () => {
		const { text } = sample('proche-aidance');
		const one = folder.write('a.charte.yaml', text);
		const two = folder.write('sous/charte.yaml', small('', 'conception'));
		folder.write('autre.yaml', small());
		const rows = await begin();
		assert.deepEqual(await rows.ask(), { total: 2, cut: false });
		assert.deepEqual(
			rows
				.of(1)
				.map(({ uri }) => uri)
				.sort(),
			[one, two].sort(),
		);
		assert.ok(rows.batches.every(({ total, id }) => total === 2 && id === 1));
		rows.client.open(one, text);
		const report = await rows.client.request<CoverageReport>('charte/couverture', { uri: one });
		const { counts, practicesWithoutGap, practices, initiative, edition, next } = report;
		assert.deepEqual(rows.row(one), {
			uri: one,
			readable: true,
			name: initiative.name,
			organisation: initiative.organisation,
			phase: initiative.phase,
			type: initiative.type,
			edition,
			counts,
			practicesWithoutGap,
			practices: practices.map(({ state, counts }) => ({ state, counts })),
			gaps: rows.row(one).gaps,
			overdue: rowOfReport(report).overdue,
		});
		assert.deepEqual(
			[...rows.row(one).gaps].sort(),
			next.now
				.filter(({ reason }) => reason !== 'stale')
				.map(({ action }) => action)
				.sort(),
		);
		assert.equal(rows.row(two).phase, 'conception');
		assert.equal(rows.row(two).gaps.length, 35);
	});

	it('marks what cannot be read as a charter', async () => {
		const open = folder.write('a.charte.yaml', small('x: "\n'));
		const list = folder.write('b.charte.yaml', '- a\n');
		const empty = folder.write('c.charte.yaml', '');
		const large = folder.write('d.charte.yaml', `${small()}# ${'x'.repeat(2.1 * 1024 * 1024)}\n`);
		const good = folder.write('e.charte.yaml', small());
		const rows = await begin();
		assert.deepEqual(await rows.ask(), { total: 5, cut: false });
		assert.deepEqual(
			[open, list, empty, large, good].map((uri) => rows.row(uri).readable),
			[false, false, false, false, true],
		);
		assert.equal(rows.row(open).name, 'Guichet des permis');
		for (const { practices } of rows.of(1)) assert.equal(practices.length, 18);
		assert.equal(rows.row(large).counts.applicable, 0);
	});

	it('shows what is open as its text is', async () => {
		const file = folder.write('a.charte.yaml', small());
		const rows = await begin();
		rows.client.open(file, small().replace('Guichet des permis', 'Guichet unique'));
		await rows.ask(1);
		assert.equal(rows.row(file, 1).name, 'Guichet unique');
		rows.client.replace(file, 'Guichet unique', '"Guichet');
		await rows.ask(2);
		assert.equal(rows.row(file, 2).readable, false);
		rows.client.close(file);
		await rows.ask(3);
		assert.equal(rows.row(file, 3).name, 'Guichet des permis');
	});

	it('is fresh at the next asking: files, evidence, folders and settings that changed', async () => {
		const settings = { current: {} as object };
		const a = folder.write('a.charte.yaml', small());
		const b = folder.write('sous/b.charte.yaml', evidence.replace('docs/', '../docs/'));
		const rows = await begin({ configuration: () => settings.current });
		await rows.ask(1);
		assert.deepEqual([rows.row(b, 1).counts.inPlace, rows.row(b, 1).counts.partial], [0, 1]);
		const risks = folder.write('docs/risques.md', 'x');
		folder.write('a.charte.yaml', small().replace('Guichet des permis', 'Autre nom'));
		const c = folder.write('c.charte.yaml', small());
		tell(rows, [risks, created], [a, changed], [c, created]);
		assert.deepEqual(await rows.ask(2), { total: 3, cut: false });
		assert.equal(rows.row(a, 2).name, 'Autre nom');
		assert.equal(rows.row(b, 2).counts.inPlace, 1);
		folder.delete('sous');
		tell(rows, [folder.uriOf('sous'), deleted]);
		assert.deepEqual(await rows.ask(3), { total: 2, cut: false });
		assert.deepEqual(
			rows
				.of(3)
				.map(({ uri }) => uri)
				.sort(),
			[a, c].sort(),
		);
		settings.current = { phases: { performance: 'exploitation' } };
		rows.client.notify('workspace/didChangeConfiguration', { settings: null });
		await rows.ask(4);
		assert.equal(rows.row(a, 4).counts.expectedNow, rows.row(a, 3).counts.expectedNow - 3);
	});

	it('reads everything again where nobody tells of changes', async () => {
		const a = folder.write('a.charte.yaml', small());
		const rows = await begin({ capabilities: {} });
		await rows.ask(1);
		folder.write('a.charte.yaml', small().replace('Guichet des permis', 'Autre nom'));
		folder.write('b.charte.yaml', small());
		await rows.ask(2);
		assert.equal(rows.row(a, 2).name, 'Autre nom');
		assert.equal(rows.of(2).length, 2);
	});

	it('comes early and in parts while hovers are answered: three hundred charters', async function () {
		this.timeout(300_000);
		const { text } = sample('passeport');
		for (let index = 0; index < 300; index++) folder.write(`${index}/x.charte.yaml`, `x-numero: ${index}\n${text}`);
		const rows = await begin();
		const open = folder.uriOf('ouverte.charte.yaml');
		rows.client.open(open, small());
		const begun = performance.now();
		let ended = false;
		const answer = rows.ask().finally(() => {
			ended = true;
		});
		let longest = 0;
		let hovers = 0;
		while (!ended) {
			const asked = performance.now();
			assert.ok(await rows.client.at('hover', open, { line: 2, character: 3 }));
			longest = Math.max(longest, performance.now() - asked);
			hovers++;
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		assert.deepEqual(await answer, { total: 300, cut: false });
		const took = performance.now() - begun;
		const first = (rows.times[0] ?? 0) - begun;
		console.log(
			`      first row after ${first.toFixed(0)} ms, ${rows.batches.length} parts, all in ${took.toFixed(0)} ms; the slowest of ${hovers} hovers took ${longest.toFixed(0)} ms`,
		);
		assert.equal(new Set(rows.of(1).map(({ uri }) => uri)).size, 300);
		assert.equal(rows.batches[0]?.rows.length, 1);
		assert.ok(rows.batches.length > 5, 'parts');
		assert.ok(first < took / 3, `${first} ms for the first row`);
		// One that had to wait for all of them would have taken as long.
		assert.ok(longest < took / 2, `${longest} ms for a hover, of ${took}`);
		// What is known is given again at once.
		const again = performance.now();
		await rows.ask(2);
		assert.equal(rows.of(2).length, 300);
		const second = performance.now() - again;
		assert.ok(second < took / 3, `${second} ms for what was known`);
	});

	it('stops when it is given up, and can be asked for again', async function () {
		this.timeout(300_000);
		const { text } = sample('passeport');
		for (let index = 0; index < 80; index++) folder.write(`${index}/x.charte.yaml`, text);
		const rows = await begin();
		const source = new CancellationTokenSource();
		const asked = errorCode(rows.ask(1, source.token));
		await rows.client.until('the first rows', () => rows.batches[0]);
		source.cancel();
		assert.equal(await asked, -32800);
		const given = rows.of(1).length;
		assert.ok(given < 80, `${given} rows`);
		await rows.ask(2);
		assert.equal(rows.of(2).length, 80);
		assert.equal(rows.of(1).length, given, 'nothing more of what was given up');
	});

	it('comes through the client where files are its own; null where charters cannot be listed', async () => {
		const at = 'vscode-vfs://github/organisme/depot';
		let fails = true;
		const rows = await begin({
			folders: [at],
			initializationOptions: { files: true, today },
			requests: {
				'charte/listerChartes': ({ limit }: { limit: number }) => {
					if (fails) throw new Error('not ready');
					return Array.from({ length: limit }, (_, index) => `${at}/${index}.charte.yaml`);
				},
				'charte/lireFichier': ({ uri }: { uri: string }) => (uri.endsWith('/7.charte.yaml') ? small() : null),
				'charte/existe': () => 'none',
			},
		});
		assert.equal(await rows.ask(1), null);
		assert.deepEqual(rows.of(1), []);
		fails = false;
		assert.deepEqual(await rows.ask(2), { total: 5000, cut: true });
		assert.equal(rows.of(2).length, 5000);
		assert.deepEqual(
			rows
				.of(2)
				.filter(({ readable }) => readable)
				.map(({ uri }) => uri),
			[`${at}/7.charte.yaml`],
		);
	});
});
