import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { clients, small, uri } from './charters';

describe('editions and phases', () => {
	const start = clients();
	const text = small('pratiques:\n  securite:\n    necessite:\n      etat: a_evaluer\n').replace(
		'charte: 1\n',
		'charte: 1\nedition: beta\n',
	);

	/** The actions that take the charter to the current edition, for a client with these capabilities. */
	async function upgrades(workspaceEdit: object): Promise<CodeAction[]> {
		const client = await start({ capabilities: { workspace: { workspaceEdit } } });
		client.open(uri, text);
		const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } };
		const context = { diagnostics: [], only: ['refactor.rewrite.charte.edition'] };
		return client.request('textDocument/codeAction', { textDocument: { uri }, range, context });
	}

	it('can be confirmed change by change only where the client shows annotated changes', async () => {
		const [plain, unversioned, annotated] = await Promise.all([
			upgrades({ documentChanges: true }),
			upgrades({ changeAnnotationSupport: {} }),
			upgrades({ documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } }),
		]);
		assert.deepEqual(
			[plain, unversioned, annotated].map(({ length }) => length),
			[1, 1, 2],
		);
		assert.deepEqual(Object.keys(annotated[1]?.edit?.changeAnnotations ?? {}).sort(), ['edition', 'gone']);
	});

	it('are expected from when the settings say', async () => {
		const later = small('donnees:\n');
		const expected = async (phases: unknown) => {
			const client = await start({ configuration: () => ({ phases }) });
			client.open(uri, later);
			return (await client.diagnostics(uri)).some(({ code }) => code === 'donnees');
		};
		assert.deepEqual(
			await Promise.all(
				[{}, { 'donnees.diffusion': 'amorce' }, { donnees: 'jadis', ailleurs: 'amorce' }, 'x'].map(expected),
			),
			[false, true, false, false],
		);
	});
});
