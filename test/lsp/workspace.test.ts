import assert from 'node:assert/strict';
import type { Hover, WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { clients, codes, only, sample, small } from './charters';
import { CancellationTokenSource, errorCode } from './client';
import { changed, codesOf, created, deleted, Folder, Watching } from './workspace-client';

const faulty = small('titre: x\n');
const declared = (evidence: string) =>
	small(`pratiques:\n  valeur:\n    pmv: { etat: en_place, preuves: [${JSON.stringify(evidence)}] }\n`);
const on = () => ({ diagnosticsEspace: true });
const off = () => ({});
const has = (code: string) => (all: readonly string[]) => all.includes(code);
const hasNot = (code: string) => (all: readonly string[]) => !all.includes(code);
const missing = 'declaration/preuve_introuvable';

describe('the findings of the whole workspace', () => {
	const start = clients();
	let folder: Folder;
	beforeEach(() => {
		folder = new Folder();
	});
	afterEach(() => folder.end());

	const watch = (settings: (scope: string | undefined) => unknown = on, more = {}, folders = [folder.uri]) =>
		Watching.start(start, folders, settings, more);

	it('are not offered until a setting asks for them, and no longer when it does not', async () => {
		const file = folder.write('a.charte.yaml', faulty);
		const watching = await watch(off);
		await watching.until(false);
		assert.equal(watching.client.initializeResult?.capabilities.diagnosticProvider, undefined);
		assert.equal(watching.registration?.identifier, 'charte');
		watching.change(on);
		await watching.until(true);
		const answer = watching.ask();
		await watching.report(file, has('format/cle_inconnue'));
		watching.change(off);
		await watching.until(false);
		assert.deepEqual(watching.registrations, ['false', 'end', 'true', 'end', 'false']);
		// What was shown is taken back, and the question ends.
		assert.deepEqual(await answer, { items: [] });
		assert.deepEqual(codesOf(watching.reports.get(file)), []);
	});

	it('cover charters by their names, without .git, node_modules and what is no charter', async () => {
		const wanted = ['charte.yaml', 'a.charte.yml', 'sous/dossier/B.CHARTER.YAML'].map((name) =>
			folder.write(name, faulty),
		);
		for (const name of ['.git/charte.yaml', 'a/node_modules/x/charte.yaml', 'autre.yaml', 'charte.yaml.bak'])
			folder.write(name, faulty);
		const watching = await watch();
		await watching.until(true);
		void watching.ask().catch(() => undefined);
		for (const uri of wanted) await watching.report(uri, has('format/cle_inconnue'));
		assert.deepEqual([...watching.reports.keys()].sort(), [...wanted].sort());
	});

	it('come in parts with progress, while hovers are answered: three hundred charters', async function () {
		this.timeout(300_000);
		const { text } = sample('proche-aidance');
		const uris = Array.from({ length: 300 }, (_, index) => folder.write(`${index}/x.charte.yaml`, `titre: x\n${text}`));
		const watching = await watch();
		const { client } = watching;
		const open = folder.uriOf('ouverte.charte.yaml');
		client.open(open, small());
		await watching.until(true);
		const begun = performance.now();
		void watching.ask().catch(() => undefined);
		let longest = 0;
		let hovers = 0;
		while (watching.reports.size < uris.length) {
			const asked = performance.now();
			const hover = await client.at<Hover>('hover', open, { line: 2, character: 3 });
			assert.ok(hover);
			longest = Math.max(longest, performance.now() - asked);
			hovers++;
			assert.ok(performance.now() - begun < 280_000, `${watching.reports.size} reports`);
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		const took = performance.now() - begun;
		console.log(
			`      ${uris.length} charters in ${took.toFixed(0)} ms; the slowest of ${hovers} hovers took ${longest.toFixed(0)} ms`,
		);
		for (const uri of uris) assert.ok(codesOf(watching.reports.get(uri)).includes('format/cle_inconnue'), uri);
		assert.ok(watching.batches.length > 5, 'parts');
		assert.ok(hovers > 10, `${hovers} hovers`);
		// One that had to wait for all of them would have taken as long.
		assert.ok(longest < took / 2, `${longest} ms for a hover, of ${took}`);
		await client.until('the end of the progress', () => watching.progress.find(({ kind }) => kind === 'end'));
		const [first, ...rest] = watching.progress;
		assert.equal(first?.kind === 'begin' && first.title, 'Examen des chartes de l’espace de travail');
		assert.ok(rest.some((one) => one.kind === 'report' && /^\d+ sur 30\d$/.test(one.message ?? '')));
	});

	it('are not worked out again for a client that has them', async () => {
		const [a, b] = [folder.write('a.charte.yaml', faulty), folder.write('b.charte.yaml', small())];
		const watching = await watch();
		await watching.until(true);
		void watching.ask().catch(() => undefined);
		const [one, two] = [await watching.report(a), await watching.report(b)];
		watching.reports.clear();
		const previous = [one, two].map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
		const gone = folder.uriOf('partie.charte.yaml');
		// The question of before ends when the client asks again.
		void watching.ask([...previous, { uri: gone, value: 'x' }]).catch(() => undefined);
		await watching.report(gone);
		folder.write('b.charte.yaml', faulty);
		watching.files([b, changed]);
		await watching.report(b, has('format/cle_inconnue'));
		assert.deepEqual([...watching.reports.keys()].sort(), [b, gone].sort());
	});

	it('are given whole to clients that take no parts, and then only when something changed', async () => {
		const file = folder.write('a.charte.yaml', faulty);
		const watching = await watch();
		await watching.until(true);
		const ask = (previousResultIds: object[]) =>
			watching.client.request<{ items: never[] }>('workspace/diagnostic', { previousResultIds });
		const { items } = await ask([]);
		assert.deepEqual(items.map(codesOf), [codesOf(items[0])]);
		assert.ok(codesOf(items[0]).includes('format/cle_inconnue'));
		const { resultId } = items[0] as unknown as { resultId: string };
		let answered = false;
		const later = ask([{ uri: file, value: resultId }]).finally(() => {
			answered = true;
		});
		// A file that says the same brings no answer.
		folder.write('a.charte.yaml', `${faulty}# relue\n`);
		watching.files([file, changed]);
		await watching.client.at('hover', file, { line: 0, character: 0 });
		assert.equal(answered, false);
		folder.write('a.charte.yaml', small());
		watching.files([file, changed]);
		assert.ok(!codesOf((await later).items[0]).includes('format/cle_inconnue'));
	});

	it('end when the client gives up', async () => {
		folder.write('a.charte.yaml', faulty);
		const watching = await watch();
		await watching.until(true);
		const source = new CancellationTokenSource();
		const asked = errorCode(watching.ask([], source));
		const file = folder.uriOf('a.charte.yaml');
		await watching.report(file, has('format/cle_inconnue'));
		source.cancel();
		assert.equal(await asked, -32800);
		watching.reports.clear();
		void watching.ask().catch(() => undefined);
		await watching.report(file, has('format/cle_inconnue'));
	});

	it('follow charters that are created, renamed, broken, mended and deleted', async () => {
		const watching = await watch();
		assert.deepEqual(
			await watching.client.until('watchers', () => (watching.watched.length ? watching.watched : undefined)),
			['**/*', '**/{charte,*.charte,*.charter}.{yaml,yml}', '**/charte.config.yaml'],
		);
		await watching.until(true);
		void watching.ask().catch(() => undefined);
		const a = folder.write('a.charte.yaml', faulty);
		watching.files([a, created]);
		await watching.report(a, has('format/cle_inconnue'));
		folder.write('a.charte.yaml', 'charte: 1\ninitiative: [\n\t"');
		watching.files([a, changed]);
		await watching.report(a, has('format/tabulation'));
		folder.write('a.charte.yaml', '');
		watching.files([a, changed]);
		await watching.report(a, hasNot('format/tabulation'));
		folder.delete('a.charte.yaml');
		const b = folder.write('b.charte.yaml', faulty);
		watching.files([a, deleted], [b, created]);
		await watching.report(b, has('format/cle_inconnue'));
		await watching.report(a, (all) => all.length === 0);
		// A folder with charters comes and goes as one.
		const inside = folder.write('v1.2/c.charte.yaml', faulty);
		watching.files([folder.uriOf('v1.2'), created]);
		await watching.report(inside, has('format/cle_inconnue'));
		folder.delete('v1.2');
		watching.files([folder.uriOf('v1.2'), deleted]);
		await watching.report(inside, (all) => all.length === 0);
	});

	it('follow evidence files that are created, renamed and deleted, for the charters concerned only', async () => {
		const a = folder.write('sous/a.charte.yaml', declared('../docs/pmv.md'));
		const b = folder.write('b.charte.yaml', declared('docs/autre.md'));
		folder.write('docs/autre.md', 'x');
		const watching = await watch();
		await watching.until(true);
		void watching.ask().catch(() => undefined);
		await watching.report(a, has(missing));
		await watching.report(b, hasNot(missing));
		const pmv = folder.write('docs/pmv.md', 'x');
		watching.files([pmv, created]);
		await watching.report(a, hasNot(missing));
		watching.reports.clear();
		folder.delete('docs/pmv.md');
		watching.files([pmv, deleted]);
		await watching.report(a, has(missing));
		assert.equal(watching.reports.has(b), false);
		folder.delete('docs');
		watching.files([folder.uriOf('docs'), deleted]);
		await watching.report(b, has(missing));
	});

	it('are those of the document while it is open, of its file afterwards', async () => {
		const file = folder.write('a.charte.yaml', faulty);
		const watching = await watch();
		const { client } = watching;
		await watching.until(true);
		void watching.ask().catch(() => undefined);
		await watching.report(file, has('format/cle_inconnue'));
		client.open(file, small('pratiques:\n  valeur:\n    pmv: { etat: en_place, preuves: [docs/pmv.md] }\n'));
		assert.deepEqual(only(await client.diagnostics(file), 'format/'), []);
		watching.reports.clear();
		const pmv = folder.write('docs/pmv.md', 'x');
		watching.files([pmv, created]);
		const open = await watching.report(file);
		assert.deepEqual([open.version, codesOf(open).includes('format/cle_inconnue')], [1, false]);
		// Closed without being saved: the file is what it was, and is reported although it was before.
		watching.reports.clear();
		client.close(file);
		const closed = await watching.report(file, has('format/cle_inconnue'));
		assert.equal(closed.version, null);
		// A document that is no charter of the workspace has nothing left to show.
		const other = 'untitled:Untitled-1';
		client.open(other, faulty);
		await client.diagnostics(other);
		client.close(other);
		assert.deepEqual(codesOf(await watching.report(other)), []);
	});

	it('are those of the folders that want them, each with its own settings', async () => {
		const english = new Folder();
		const silent = new Folder();
		try {
			const [a, b, c] = [folder, english, silent].map((one) => one.write('charte.yaml', faulty));
			assert.ok(a && b && c);
			const settings = (scope: string | undefined): unknown => {
				if (scope?.startsWith(english.uri))
					return { diagnosticsEspace: true, langue: 'en', severites: { format: 'erreur' } };
				return { diagnosticsEspace: !scope?.startsWith(silent.uri), langue: 'fr', severites: { format: 'conseil' } };
			};
			const watching = await watch(settings, {}, [folder.uri, english.uri, silent.uri]);
			await watching.until(true);
			void watching.ask().catch(() => undefined);
			const found = await Promise.all(
				[a, b].map(async (uri) => {
					const report = await watching.report(uri, has('format/cle_inconnue'));
					const one =
						report.kind === 'full' ? report.items.find(({ code }) => code === 'format/cle_inconnue') : undefined;
					return [one?.severity, String(one?.message).slice(0, 7)];
				}),
			);
			assert.deepEqual(found, [
				[4, 'La clé «'.slice(0, 7)],
				[1, 'The key'],
			]);
			assert.equal(watching.reports.has(c), false);
			// A folder that leaves takes its findings along.
			const removed = [{ uri: english.uri, name: 'en' }];
			watching.client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed } });
			await watching.report(b, (all) => all.length === 0);
		} finally {
			english.end();
			silent.end();
		}
	});

	it('follow evidence that a new folder brings into the workspace', async () => {
		folder.write('preuves/pmv.md', 'Essai');
		const charter = folder.write('chartes/a.charte.yaml', declared('../preuves/pmv.md'));
		const own = `${folder.uri}/chartes`;
		const watching = await watch(on, {}, [own]);
		await watching.until(true);
		void watching.ask().catch(() => undefined);
		await watching.report(charter, has(missing));
		const added = [{ uri: `${folder.uri}/preuves`, name: 'preuves' }];
		watching.client.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } });
		await watching.report(charter, hasNot(missing));
	});

	it('come through the client where files are its own', async () => {
		const at = 'vscode-vfs://github/equipe/depot';
		const texts = new Map([
			[`${at}/a.charte.yaml`, faulty],
			[`${at}/b.charte.yaml`, small()],
		]);
		const asked: unknown[] = [];
		const virtual = {
			initializationOptions: { files: true },
			requests: {
				'charte/listerChartes': (params: unknown) => {
					asked.push(params);
					return [...texts.keys(), `${at}/illisible.charte.yaml`, 7];
				},
				'charte/lireFichier': ({ uri }: { uri: string }) => {
					if (uri.includes('illisible')) throw new Error('no access');
					return texts.get(uri) ?? null;
				},
				'charte/existe': () => 'none',
			},
		};
		const watching = await Watching.start(start, [at], on, virtual);
		await watching.until(true);
		void watching.ask().catch(() => undefined);
		await watching.report(`${at}/a.charte.yaml`, has('format/cle_inconnue'));
		await watching.report(`${at}/b.charte.yaml`);
		assert.deepEqual(asked, [{ limit: 5001 }]);
		// The client tells of files itself.
		assert.deepEqual(watching.watched, []);
		assert.equal(watching.reports.has(`${at}/illisible.charte.yaml`), false);
	});

	it('are published to clients that do not pull, if a setting asks for them', async () => {
		const file = folder.write('a.charte.yaml', faulty);
		const settings = { current: {} as object };
		const client = await start({ pull: false, folders: [folder.uri], configuration: () => settings.current });
		const last = () => client.published.filter(({ uri }) => uri === file).at(-1);
		client.open(folder.uriOf('autre.charte.yaml'), faulty);
		await client.publication(folder.uriOf('autre.charte.yaml'), 1);
		assert.equal(last(), undefined);
		settings.current = { diagnosticsEspace: true };
		client.notify('workspace/didChangeConfiguration', { settings: null });
		const shown = await client.until('findings of a closed charter', () => last());
		assert.ok(codes(shown.diagnostics).includes('format/cle_inconnue'));
		client.open(file, small());
		await client.until('the findings of the document', () => last()?.version === 1 || undefined);
		client.close(file);
		await client.until('the findings of the file', () => (last()?.diagnostics.length && !last()?.version) || undefined);
		settings.current = {};
		client.notify('workspace/didChangeConfiguration', { settings: null });
		await client.until('no findings', () => last()?.diagnostics.length === 0 || undefined);
	});

	it('and its symbols are found without being open', async () => {
		folder.write('sous/a.charte.yaml', small().replace('Guichet des permis', 'Registre des érables'));
		const watching = await watch(off);
		const find = async (query: string) =>
			(await watching.client.request<WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ name }) => name);
		assert.deepEqual(await find('erables'), ['Registre des érables']);
		const b = folder.write('b.charte.yaml', small().replace('Guichet des permis', 'Carte des érables'));
		watching.files([b, created]);
		watching.client.open(folder.uriOf('sous/a.charte.yaml'), small());
		assert.deepEqual(await find('erables'), ['Carte des érables']);
	});
});
