import assert from 'node:assert/strict';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clients, small } from './charters';
import { type ClientOptions, today } from './client';
import { Folder } from './workspace-client';

const declared = (...evidence: string[]) =>
	small(`pratiques:\n  valeur:\n    pmv:\n      etat: en_place # relu\n      preuves: [${evidence.join(', ')}]\n`);

describe('files of evidence that are about to be renamed', () => {
	const start = clients();
	let folder: Folder;
	beforeEach(() => {
		folder = new Folder();
	});
	afterEach(() => folder.end());

	const renaming = (more: ClientOptions = {}) =>
		start({
			folders: [folder.uri],
			configuration: () => ({}),
			initializationOptions: { today },
			capabilities: { workspace: { fileOperations: { willRename: true }, workspaceEdit: { documentChanges: true } } },
			...more,
		});

	type Client = Awaited<ReturnType<typeof renaming>>;

	/** The new texts of the charters that some renames change, by the names of their files. */
	async function renamed(
		client: Client,
		moves: Record<string, string>,
		texts: Record<string, string>,
	): Promise<Record<string, string>> {
		const files = Object.entries(moves).map(([from, to]) => ({ oldUri: folder.uriOf(from), newUri: folder.uriOf(to) }));
		const edit = await client.request<WorkspaceEdit | null>('workspace/willRenameFiles', { files });
		const names = new Map(Object.keys(texts).map((name) => [folder.uriOf(name), name]));
		return Object.fromEntries(
			((edit?.documentChanges ?? []) as TextDocumentEdit[]).map(({ textDocument: { uri }, edits }) => {
				const name = names.get(uri) ?? uri;
				return [
					name,
					TextDocument.applyEdits(TextDocument.create(uri, 'charte', 0, texts[name] ?? ''), edits as never),
				];
			}),
		);
	}

	function write(texts: Record<string, string>): typeof texts {
		for (const [name, text] of Object.entries(texts)) folder.write(name, text);
		return texts;
	}

	it('are told of to clients that ask before they rename, and only to them', async () => {
		const { initializeResult } = await renaming();
		assert.deepEqual(initializeResult?.capabilities.workspace?.fileOperations, {
			willRename: { filters: [{ pattern: { glob: '**/*' } }] },
		});
		const other = await start();
		assert.equal(other.initializeResult?.capabilities.workspace?.fileOperations, undefined);
	});

	it('are followed in charters open and closed, in no others', async () => {
		const texts = write({
			'a.charte.yaml': declared('docs/pmv.md', 'solution.pmv'),
			'sous/b.charte.yaml': declared('../docs/pmv.md#page=2').replaceAll('\n', '\r\n'),
			'c.charte.yaml': declared('docs/autre.md'),
			'd.charte.yaml': 'charte: 1\n- docs/pmv.md [',
		});
		folder.write('docs/pmv.md', 'x');
		folder.write('docs/autre.md', 'x');
		const client = await renaming();
		const open = declared('"docs/pmv.md"', 'docs/autre.md');
		client.open(folder.uriOf('a.charte.yaml'), open, 'charte', 7);
		const after = await renamed(client, { 'docs/pmv.md': 'docs/plan (été).md' }, { ...texts, 'a.charte.yaml': open });
		assert.deepEqual(after, {
			'a.charte.yaml': declared('"docs/plan (été).md"', 'docs/autre.md'),
			'sous/b.charte.yaml': declared('../docs/plan (été).md#page=2').replaceAll('\n', '\r\n'),
		});
		assert.deepEqual(await renamed(client, { 'docs/rien.md': 'docs/tout.md' }, texts), {});
	});

	it('are followed when a folder takes them along, and when they leave it', async () => {
		const texts = write({
			'charte.yaml': declared('docs/a/pmv.md', 'docs/', 'docs2/x.md'),
			'docs/charte.yaml': declared('a/pmv.md', 'b.md', '../docs2/x.md'),
		});
		for (const name of ['docs/a/pmv.md', 'docs/b.md', 'docs2/x.md']) folder.write(name, 'x');
		const client = await renaming();
		assert.deepEqual(await renamed(client, { docs: 'dossiers/docs' }, texts), {
			'charte.yaml': declared('dossiers/docs/a/pmv.md', 'dossiers/docs/', 'docs2/x.md'),
			// What moves along with its charter stays where it was, seen from there.
			'docs/charte.yaml': declared('a/pmv.md', 'b.md', '../../docs2/x.md'),
		});
		assert.deepEqual(await renamed(client, { 'docs/b.md': 'b.md', 'docs2/x.md': 'docs/x.md' }, texts), {
			'charte.yaml': declared('docs/a/pmv.md', 'docs/', 'docs/x.md'),
			'docs/charte.yaml': declared('a/pmv.md', '../b.md', 'x.md'),
		});
	});

	it('are followed from a charter that moves itself, where they exist', async () => {
		const texts = write({ 'charte.yaml': declared('docs/pmv.md', 'docs/absent.md') });
		folder.write('docs/pmv.md', 'x');
		const client = await renaming();
		assert.deepEqual(await renamed(client, { 'charte.yaml': 'chartes/permis.charte.yaml' }, texts), {
			'charte.yaml': declared('../docs/pmv.md', 'docs/absent.md'),
		});
		assert.deepEqual(await renamed(client, { 'charte.yaml': 'permis.charte.yaml' }, texts), {});
	});

	it('are followed under the roots of a setting, and out of them', async () => {
		const texts = write({ 'chartes/charte.yaml': declared('pmv.md', 'x/y.md') });
		folder.write('preuves/2026/pmv.md', 'x');
		folder.write('preuves/2026/x/y.md', 'x');
		const client = await renaming({ configuration: () => ({ preuves: { racines: ['preuves/2026'] } }) });
		const moves = { 'preuves/2026/pmv.md': 'preuves/2026/plan.md', 'preuves/2026/x/y.md': 'docs/y.md' };
		assert.deepEqual(await renamed(client, moves, texts), {
			'chartes/charte.yaml': declared('plan.md', '../docs/y.md'),
		});
	});

	it('are left alone where they leave the workspace, or nonsense is asked', async () => {
		const texts = write({ 'charte.yaml': declared('docs/pmv.md') });
		folder.write('docs/pmv.md', 'x');
		const client = await renaming();
		assert.deepEqual(await renamed(client, { 'docs/pmv.md': '../pmv.md' }, texts), {});
		for (const files of [[], [{ oldUri: '', newUri: '' }], [{ oldUri: 'x', newUri: 'y' }], [{}]])
			assert.equal(await client.request('workspace/willRenameFiles', { files }), null);
	});

	it('give plain edits to clients that take no versions', async () => {
		write({ 'charte.yaml': declared('docs/pmv.md') });
		folder.write('docs/pmv.md', 'x');
		const client = await renaming({ capabilities: { workspace: { fileOperations: { willRename: true } } } });
		const files = [{ oldUri: folder.uriOf('docs'), newUri: folder.uriOf('dossiers') }];
		const edit = await client.request<WorkspaceEdit>('workspace/willRenameFiles', { files });
		assert.deepEqual(Object.keys(edit), ['changes']);
		const [only] = edit.changes?.[folder.uriOf('charte.yaml')] ?? [];
		assert.equal(only?.newText, 'dossiers/pmv.md');
	});
});
