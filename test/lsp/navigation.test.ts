import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
	type DocumentHighlight,
	type DocumentLink,
	type Location,
	type LocationLink,
	LSPErrorCodes,
	type SelectionRange,
	type WorkspaceEdit,
	type WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { clients, small, uri } from './charters';
import { errorCode, ResponseError, rangeOf } from './client';

const body = `usagers:
  groupes:
    - nom: Aînés
besoins:
  - enonce: Être joint
    groupes: ["aines"]
pratiques:
  valeur:
    pmv:
      etat: planifiee
      preuves: [docs/pmv.md, "usagers.groupes[Aînés].nom"]
`;

describe('navigation over the wire', () => {
	const start = clients();
	const opened = async () => {
		const client = await start();
		client.open(uri, small(body));
		return client;
	};

	it('is announced', async () => {
		const { capabilities } = (await opened()).initializeResult ?? {};
		assert.deepEqual(capabilities?.renameProvider, { prepareProvider: true });
		for (const feature of [
			'definitionProvider',
			'referencesProvider',
			'documentHighlightProvider',
			'documentLinkProvider',
			'selectionRangeProvider',
			'workspaceSymbolProvider',
		] as const)
			assert.ok(capabilities?.[feature], feature);
	});

	it('definition is a location, or a link for clients that take links', async () => {
		const [plain, rich] = [
			await opened(),
			await start({ capabilities: { textDocument: { definition: { linkSupport: true } } } }),
		];
		rich.open(uri, small(body));
		const { start: use } = rangeOf(plain.document(uri), 'aines');
		const declared = rangeOf(plain.document(uri), 'Aînés\n');
		const range = { start: declared.start, end: { ...declared.start, character: declared.start.character + 5 } };
		assert.deepEqual(await plain.at<Location[]>('definition', uri, use), [{ uri, range }]);
		const [link, ...more] = await rich.at<LocationLink[]>('definition', uri, use);
		assert.equal(more.length, 0);
		assert.deepEqual(link?.targetSelectionRange, range);
		assert.deepEqual(link?.originSelectionRange, rangeOf(rich.document(uri), 'aines'));
	});

	it('references and highlights hold lists and pointers', async () => {
		const client = await opened();
		const position = rangeOf(client.document(uri), 'Aînés\n').start;
		const references = (includeDeclaration: boolean) =>
			client.request<Location[]>('textDocument/references', {
				textDocument: { uri },
				position,
				context: { includeDeclaration },
			});
		const texts = (found: readonly { range: Location['range'] }[]) =>
			found.map(({ range }) => client.document(uri).getText(range));
		assert.deepEqual(texts(await references(true)), ['Aînés', 'aines', 'Aînés']);
		assert.deepEqual(texts(await references(false)), ['aines', 'Aînés']);
		assert.deepEqual(texts(await client.at<DocumentHighlight[]>('documentHighlight', uri, position)), [
			'Aînés',
			'aines',
			'Aînés',
		]);
	});

	it('rename prepares, edits the open text, and refuses with a sentence', async () => {
		const client = await opened();
		const position = rangeOf(client.document(uri), 'aines').end;
		const prepared = await client.at<{ range: Location['range']; placeholder: string }>('prepareRename', uri, position);
		assert.deepEqual(prepared.range, rangeOf(client.document(uri), 'aines'));
		const rename = (newName: string) =>
			client.request<WorkspaceEdit>('textDocument/rename', { textDocument: { uri }, position, newName });
		await assert.rejects(rename(' '), (error) => {
			assert.ok(error instanceof ResponseError);
			assert.equal(error.code, LSPErrorCodes.RequestFailed);
			assert.equal(error.message, 'Donnez un nom.');
			return true;
		});
		const edit = await rename('Aînés, "seuls"');
		assert.deepEqual(Object.keys(edit.changes ?? {}), [uri]);
		client.apply(uri, edit.changes?.[uri] ?? []);
		assert.equal(
			client.document(uri).getText(),
			small(
				body
					.replace('nom: Aînés', 'nom: Aînés, "seuls"')
					.replace('"aines"', '"Aînés, \\"seuls\\""')
					.replace('[Aînés]', '[Aînés, \\"seuls\\"]'),
			),
		);
		const key = rangeOf(client.document(uri), 'usagers:').start;
		await assert.rejects(client.at('prepareRename', uri, key), /est une clé du format/);
		assert.equal(await client.at('prepareRename', uri, { line: 0, character: 8 }), null);
		assert.equal(await client.at('prepareRename', uri, { line: 9_999, character: 0 }), null);
	});

	it('links open the files that are there', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'charte-liens-'));
		try {
			mkdirSync(join(folder, 'docs'));
			writeFileSync(join(folder, 'docs', 'là.md'), '');
			const client = await start({ folders: [pathToFileURL(folder).toString()] });
			const charter = pathToFileURL(join(folder, 'charte.yaml')).toString();
			client.open(
				charter,
				small(
					'approbations:\n  - qui: Comité\n    date: 2026-01-01\n    document: docs/rien.pdf\npratiques:\n  valeur:\n    pmv:\n      preuves: [docs/là.md, docs/manque.md, ../dehors.md, docs]\n',
				),
			);
			const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
				textDocument: { uri: charter },
			});
			assert.deepEqual(
				links.map(({ range, tooltip }) => [client.document(charter).getText(range), tooltip]),
				[
					['docs/là.md', 'Ouvrir le fichier'],
					['docs', 'Ouvrir le dossier'],
				],
			);
			assert.ok(existsSync(new URL(links[0]?.target ?? '')));
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});

	it('selection ranges are one for each position', async () => {
		const client = await opened();
		const positions = [{ line: 1, character: 2 }, rangeOf(client.document(uri), 'Être').start];
		const ranges = await client.request<SelectionRange[]>('textDocument/selectionRange', {
			textDocument: { uri },
			positions,
		});
		assert.deepEqual(
			ranges.map(({ range }) => client.document(uri).getText(range)),
			['initiative', 'Être'],
		);
	});

	it('workspace symbols come from the open charters', async () => {
		const client = await opened();
		const other = 'file:///autre/charte.yaml';
		client.open(other, small(body.replace('Aînés', 'Aînées')));
		const ask = async () =>
			(await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'aîné' })).map(
				({ name, location }) => `${name} ${location.uri}`,
			);
		assert.deepEqual((await ask()).slice(0, 2), [`Aînés ${uri}`, `Aînées ${other}`]);
		client.close(other);
		const left = await ask();
		assert.equal(left[0], `Aînés ${uri}`);
		assert.ok(!left.some((one) => one.endsWith(other)), left.join());
	});

	it('of a closed or unknown document is nothing, and cancelling is heard', async () => {
		const client = await start();
		const position = { line: 0, character: 0 };
		for (const feature of ['definition', 'documentHighlight', 'prepareRename'])
			assert.equal(await client.at(feature, uri, position), null);
		assert.equal(
			await errorCode(client.request('textDocument/rename', { textDocument: { uri }, position, newName: 'a' })),
			undefined,
		);
		assert.deepEqual(await client.request('workspace/symbol', { query: '' }), []);
	});
});
