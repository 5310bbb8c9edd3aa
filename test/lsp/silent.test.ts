/** Clients that leave questions of the server without an answer, or answer late: nobody else waits for them. */
import assert from 'node:assert/strict';
import { clients, only, small } from './charters';
import type { ClientOptions, LspClient } from './client';

const folder = 'file:///depot';
const uri = `${folder}/permis.charte.yaml`;
const text = small(
	'usagers:\n  groupes:\n    - nom: Citoyens\npratiques:\n  valeur:\n    pmv:\n      etat: en_place\n      preuves: [docs/pmv.md]\n',
	'conception',
);
const missing = ['declaration/preuve_introuvable'];

/** Everything that a client may ask about an open charter. */
const questions: Readonly<Record<string, object>> = (() => {
	const textDocument = { uri };
	const position = { line: 2, character: 4 };
	const range = { start: position, end: position };
	const at = { textDocument, position };
	return {
		'textDocument/hover': at,
		'textDocument/completion': at,
		'textDocument/definition': at,
		'textDocument/references': { ...at, context: { includeDeclaration: true } },
		'textDocument/documentHighlight': at,
		'textDocument/prepareRename': at,
		'textDocument/rename': { ...at, newName: 'Autre' },
		'textDocument/documentSymbol': { textDocument },
		'textDocument/codeAction': { textDocument, range, context: { diagnostics: [] } },
		'textDocument/codeLens': { textDocument },
		'textDocument/inlayHint': { textDocument, range: { start: { line: 0, character: 0 }, end: position } },
		'textDocument/foldingRange': { textDocument },
		'textDocument/selectionRange': { textDocument, positions: [position] },
		'textDocument/documentLink': { textDocument },
		'textDocument/diagnostic': { textDocument },
		'textDocument/onTypeFormatting': { ...at, ch: '\n', options: { tabSize: 2, insertSpaces: true } },
		'workspace/symbol': { query: 'Citoyens' },
		'workspace/willRenameFiles': { files: [{ oldUri: `${folder}/docs/pmv.md`, newUri: `${folder}/docs/autre.md` }] },
		'charte/standard': { uri },
		'charte/gabarit': { name: 'Permis', organisation: 'Régie', phase: 'amorce', eol: '\n', language: 'auto' },
		'charte/couverture': { uri },
		'charte/couvertureDuTexte': { uri, text },
		'charte/document': { uri },
		'charte/portefeuille': { id: 1 },
		'charte/declarer': { uri, action: 'valeur.iterations', status: 'partielle' },
		'charte/preciser': { uri, action: 'valeur.pmv', fields: { commentaire: 'Un mot de plus' } },
		'charte/ajouterPreuve': { uri, action: 'valeur.pmv', evidence: 'docs/autre.md' },
		'charte/insererDepart': { uri, action: 'valeur.pmv' },
		'charte/ignorer': { uri, code: 'portee', reason: 'Plus tard', position, wholeFile: false },
		'charte/coller': { uri, version: 1, range, text: '• un\n• deux' },
	};
})();

/** Asks everything at once. Settled when all is answered, be it by an error. */
async function askAll(client: LspClient): Promise<void> {
	// Where evidence is written, the files near the charter are asked for.
	const inEvidence = { textDocument: { uri }, position: { line: text.split('\n').length - 2, character: 20 } };
	await Promise.all([
		...Object.entries(questions).map(([method, params]) => client.request(method, params).catch(() => undefined)),
		client.request('textDocument/completion', inEvidence),
	]);
}

const never = () => new Promise<never>(() => undefined);

describe('a client that never answers', () => {
	const start = clients();

	/** What a client may leave unanswered: one thing, or everything. */
	const silences: Readonly<Record<string, ClientOptions>> = {
		'what its settings are': { configuration: never },
		'whether a file exists': { requests: { 'charte/existe': never } },
		'what a file says': { requests: { 'charte/lireFichier': never } },
		'what a folder holds': { requests: { 'charte/listerDossier': never } },
		'which charters there are': { requests: { 'charte/listerChartes': never } },
		anything: {
			configuration: never,
			capabilities: { textDocument: { diagnostic: { dynamicRegistration: true } } },
			requests: {
				'charte/existe': never,
				'charte/lireFichier': never,
				'charte/listerChartes': never,
				'charte/listerDossier': never,
				'client/registerCapability': never,
				'workspace/diagnostic/refresh': never,
			},
		},
	};

	it('gets an answer to all it asks', async () => {
		const left = new Set(Object.keys(silences));
		await Promise.all(
			Object.entries(silences).map(async ([what, options]) => {
				const initializationOptions = { files: true, coverage: true };
				const client = await start({ folders: [folder], initializationOptions, ...options });
				client.open(uri, text);
				await askAll(client);
				const position = { line: 2, character: 4 };
				const hover = await client.request<{ contents: unknown } | null>('textDocument/hover', {
					textDocument: { uri },
					position,
				});
				if (hover?.contents) left.delete(what);
			}),
		);
		assert.deepEqual([...left], []);
	}).timeout(120_000);
});

describe('a client that answers late', () => {
	const start = clients();

	/** A client that holds back its answer to one request until it is let go. */
	async function holding(method: string, answer: unknown, rest: Readonly<Record<string, unknown>> = {}) {
		let release: () => void = () => undefined;
		const held = new Promise<void>((resolve) => {
			release = resolve;
		});
		const others = Object.entries(rest).map(([name, value]) => [name, () => value] as const);
		const given = async () => {
			await held;
			return answer;
		};
		const client = await start({
			folders: [folder],
			initializationOptions: { files: true },
			...(method === 'workspace/configuration' ? { configuration: given } : {}),
			requests: { ...Object.fromEntries(others), ...(method === 'workspace/configuration' ? {} : { [method]: given }) },
		});
		client.open(uri, text);
		return { client, release };
	}

	const plain = { 'charte/listerChartes': [], 'charte/lireFichier': null, 'charte/existe': 'none' };

	it('of a file has the findings judged anew', async () => {
		const { client, release } = await holding('charte/existe', 'none', plain);
		assert.deepEqual(only(await client.diagnostics(uri), 'declaration/preuve'), []);
		const before = client.refreshes;
		release();
		await client.until('a refresh', () => client.refreshes > before || undefined);
		assert.deepEqual(only(await client.diagnostics(uri), 'declaration/preuve'), missing);
	}).timeout(60_000);

	it('of its settings has the findings judged anew', async () => {
		const silenced = { severites: { 'declaration/preuve_introuvable': 'aucune' } };
		const { client, release } = await holding('workspace/configuration', silenced, plain);
		assert.deepEqual(only(await client.diagnostics(uri), 'declaration/preuve'), missing);
		const before = client.refreshes;
		release();
		await client.until('a refresh', () => client.refreshes > before || undefined);
		assert.deepEqual(only(await client.diagnostics(uri), 'declaration/preuve'), []);
	}).timeout(60_000);

	it('of a config file has the findings judged anew', async () => {
		const config = 'severites:\n  declaration/preuve_introuvable: aucune\n';
		const { client, release } = await holding('charte/lireFichier', config, plain);
		assert.deepEqual(only(await client.diagnostics(uri), 'declaration/preuve'), missing);
		const before = client.refreshes;
		release();
		await client.until('a refresh', () => client.refreshes > before || undefined);
		assert.deepEqual(only(await client.diagnostics(uri), 'declaration/preuve'), []);
	}).timeout(60_000);
});
