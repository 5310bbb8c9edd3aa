/** Files of Windows and macOS, spelt as editors there spell them: the client's own disk answers, by the rules of its system. */
import assert from 'node:assert/strict';
import type { DocumentLink, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { PortfolioRowsParams } from '../../server/protocol';
import { clients, only, small } from './charters';
import { today } from './client';

/** A disk that finds names as one system does. */
interface System {
	readonly name: string;
	/** The folder of the workspace, as the client writes it. */
	readonly folder: string;
	/** The charter in it, as it was opened. */
	readonly charter: string;
	/** What lies on the disk, as it is listed. */
	readonly files: readonly string[];
	readonly fold: (path: string) => string;
}

const windows = (path: string) => path.toLowerCase();
const mac = (path: string) => path.normalize('NFC').toLowerCase();

const systems: readonly System[] = [
	{
		name: 'a drive, its letter and its names in another case',
		folder: 'file:///c%3A/Projets/Permis',
		charter: 'file:///C:/projets/permis/Chartes/charte.yaml',
		files: ['c:/Projets/Permis/Chartes/charte.yaml', 'c:/Projets/Permis/Docs/Bilan d’été.pdf'],
		fold: windows,
	},
	{
		name: 'a drive with a long path’s mark',
		folder: 'file:///c%3A/Projets',
		charter: 'file://%3F/C:/Projets/chartes/charte.yaml',
		files: ['c:/Projets/chartes/charte.yaml', 'c:/Projets/docs/Bilan d’été.pdf'],
		fold: windows,
	},
	{
		name: 'a share',
		folder: 'file://SERVEUR/Partage/Projets',
		charter: 'file:////serveur/partage/Projets/chartes/charte.yaml',
		files: ['//serveur/Partage/Projets/chartes/charte.yaml', '//serveur/Partage/Projets/docs/Bilan d’été.pdf'],
		fold: windows,
	},
	{
		name: 'macOS, its accents apart',
		folder: 'file:///Users/lea/Projets%20e%CC%81te%CC%81',
		charter: 'file:///Users/lea/Projets%20%C3%A9t%C3%A9/chartes/charte.yaml',
		files: [
			'/Users/lea/Projets e\u0301te\u0301/chartes/charte.yaml',
			'/Users/lea/Projets e\u0301te\u0301/docs/Bilan d’e\u0301te\u0301.pdf',
		],
		fold: mac,
	},
	{
		name: 'Linux',
		folder: 'file:///home/lea/projets',
		charter: 'file:///home/lea/projets/chartes/charte.yaml',
		files: ['/home/lea/projets/chartes/charte.yaml', '/home/lea/projets/docs/Bilan d’été.pdf'],
		fold: (path) => path,
	},
];

const declared = (...evidence: string[]) =>
	small(`pratiques:\n  valeur:\n    pmv:\n      etat: en_place\n      preuves: [${evidence.join(', ')}]\n`);

describe('files as they are spelt on', () => {
	const start = clients();

	for (const { name, folder, charter, files, fold } of systems)
		describe(name, () => {
			/** A path as its disk compares it. */
			const pathOf = (uri: string) => {
				const { authority, path } = URI.parse(uri);
				return fold(authority ? `//${authority}${path}` : path.replace(/^\/(?=[a-z]:)/i, ''));
			};
			const there = new Set(files.map(fold));
			const listed = files.filter((file) => file.endsWith('.yaml')).map((file) => URI.file(file).toString());
			const text = declared('"../docs/Bilan d’été.pdf"');

			const begin = () =>
				start({
					folders: [folder],
					initializationOptions: { files: true, today },
					capabilities: {
						workspace: { fileOperations: { willRename: true }, workspaceEdit: { documentChanges: true } },
					},
					requests: {
						'charte/existe': ({ uri }: { uri: string }) => (there.has(pathOf(uri)) ? 'file' : 'none'),
						'charte/listerChartes': () => listed,
						'charte/lireFichier': ({ uri }: { uri: string }) =>
							there.has(pathOf(uri)) && uri.endsWith('charte.yaml') ? text : null,
					},
				});

			it('are evidence, and links', async () => {
				const client = await begin();
				client.open(charter, text);
				assert.deepEqual(only(await client.diagnostics(charter), 'declaration/preuve'), []);
				const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
					textDocument: { uri: charter },
				});
				assert.deepEqual(
					links.map(({ target }) => pathOf(target ?? '')),
					[fold(files[1] ?? '')],
				);
				client.replace(charter, 'd’été', 'd’hiver');
				assert.deepEqual(only(await client.diagnostics(charter), 'declaration/preuve'), [
					'declaration/preuve_introuvable',
				]);
			});

			it('that come and go change what is found', async () => {
				const client = await begin();
				client.open(charter, text);
				await client.diagnostics(charter);
				const real = URI.file(files[1] ?? '').toString();
				there.delete(fold(files[1] ?? ''));
				client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: real, type: 3 }] });
				assert.deepEqual(only(await client.diagnostics(charter), 'declaration/preuve'), [
					'declaration/preuve_introuvable',
				]);
				there.add(fold(files[1] ?? ''));
				client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: real, type: 1 }] });
				assert.deepEqual(only(await client.diagnostics(charter), 'declaration/preuve'), []);
			});

			it('are followed when they get another name, and when a folder does', async () => {
				const client = await begin();
				client.open(charter, text);
				const real = URI.file(files[1] ?? '').toString();
				const moved = async (oldUri: string, newUri: string) => {
					const edit = await client.request<WorkspaceEdit | null>('workspace/willRenameFiles', {
						files: [{ oldUri, newUri }],
					});
					const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
					assert.deepEqual(
						changes.map(({ textDocument: { uri } }) => uri),
						[charter],
					);
					return TextDocument.applyEdits(
						TextDocument.create(charter, 'charte', 0, text),
						(changes[0]?.edits ?? []) as never,
					);
				};
				const parent = real.slice(0, real.lastIndexOf('/'));
				const name = URI.file(`/${'Re\u0301sumé.pdf'}`).path;
				const written = fold === mac ? 'Résumé.pdf' : name.slice(1);
				const folderName = parent.slice(parent.lastIndexOf('/') + 1);
				assert.equal(await moved(real, `${parent}${encodeURI(name)}`), declared(`"../${folderName}/${written}"`));
				const above = parent.slice(0, parent.lastIndexOf('/'));
				assert.equal(await moved(parent, `${above}/Dossiers`), declared('"../Dossiers/Bilan d’été.pdf"'));
			});

			it('are one charter of the portfolio, open or not', async () => {
				const client = await begin();
				const rows: PortfolioRowsParams[] = [];
				client.connection.onNotification('charte/portefeuilleLignes', (params: PortfolioRowsParams) => {
					rows.push(params);
				});
				assert.deepEqual(await client.request('charte/portefeuille', { id: 1 }), { total: 1, cut: false });
				client.open(charter, text.replace('Guichet des permis', 'Guichet ouvert'));
				assert.deepEqual(await client.request('charte/portefeuille', { id: 2 }), { total: 1, cut: false });
				assert.deepEqual(
					rows.flatMap(({ id, rows }) => rows.map(({ name, readable }) => [id, name, readable])),
					[
						[1, 'Guichet des permis', true],
						[2, 'Guichet ouvert', true],
					],
				);
			});
		});
});
