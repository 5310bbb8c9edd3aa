import assert from 'node:assert/strict';
import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver-protocol';
import { type CodeActionOptions, CodeActionTriggerKind } from 'vscode-languageserver-protocol';
import { clients, codes, only, small, uri } from './charters';
import { type LspClient, rangeOf } from './client';

const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const ask = (client: LspClient, range: Range, context: Partial<CodeActionContext> = {}) =>
	client.request<CodeAction[]>('textDocument/codeAction', {
		textDocument: { uri },
		range,
		context: { diagnostics: [], ...context },
	});

describe('code actions over the wire', () => {
	const start = clients();

	it('declares the kinds that it gives', async () => {
		const client = await start();
		const { codeActionKinds } = (client.initializeResult?.capabilities.codeActionProvider ?? {}) as CodeActionOptions;
		for (const kind of ['quickfix', 'source.fixAll.charte', 'source.charte.declarerDetectees'])
			assert.ok(codeActionKinds?.includes(kind), kind);
	});

	it('on save, mends all that is certain; what is left to mend is nothing', async () => {
		const client = await start();
		const text = small('bénéfices: [] # à venir\nlivrables:\n  - nom: Guide\n    date: 30/09/2026\n').replace(
			/\n/g,
			'\r\n',
		);
		client.open(uri, text);
		const onSave = { only: ['source.fixAll.charte'], triggerKind: CodeActionTriggerKind.Automatic };
		const [fix, ...others] = await ask(client, top, onSave);
		assert.deepEqual(others, []);
		assert.equal(fix?.kind, 'source.fixAll.charte');
		client.apply(uri, fix?.edit?.changes?.[uri] ?? []);
		assert.equal(
			client.document(uri).getText(),
			text.replace('bénéfices', 'benefices').replace('30/09/2026', '2026-09-30'),
		);
		assert.deepEqual(only(await client.diagnostics(uri), 'format/'), []);
		assert.deepEqual(await ask(client, top, onSave), []);
	});

	it('gives the kinds that are asked for, and to nobody who follows the cursor what he did not ask for', async () => {
		const client = await start();
		client.open(uri, small('bénéfices: []\nrisques:\n  - enonce: Le service tarde\n    reponse: Livrer par lots\n'));
		const range = rangeOf(client.document(uri), 'bénéfices');
		const kinds = async (context: Partial<CodeActionContext>) =>
			[...new Set((await ask(client, range, context)).map(({ kind }) => kind))].sort();
		assert.deepEqual(await kinds({ only: ['quickfix'] }), ['quickfix']);
		assert.deepEqual(await kinds({ only: ['quickfix.charte'] }), []);
		assert.deepEqual(await kinds({ triggerKind: CodeActionTriggerKind.Automatic }), ['quickfix']);
		assert.deepEqual(await kinds({ only: ['source'] }), ['source.charte.declarerDetectees', 'source.fixAll.charte']);
	});

	it('names commands only to a client that has them', async () => {
		const context = { only: ['quickfix'] };
		const plain = await start();
		plain.open(uri, small('zone: 1\n'));
		const inPlace = await ask(plain, rangeOf(plain.document(uri), 'zone'), context);
		assert.ok(inPlace.length > 0 && inPlace.every(({ command, edit }) => !command && edit));

		const client = await start({ initializationOptions: { commands: ['charte.ignorerConstat'] } });
		client.open(uri, small('zone: 1\n'));
		const found = (await ask(client, rangeOf(client.document(uri), 'zone'), context)).find(({ command }) => command);
		assert.equal(found?.command?.command, 'charte.ignorerConstat');
		assert.deepEqual(found?.command?.arguments?.[0], {
			uri,
			codes: ['format/cle_inconnue'],
			position: { line: 5, character: 0 },
			wholeFile: false,
		});
	});

	it('charte/ignorer gives the edit of the comment, null where there is none', async () => {
		const client = await start();
		client.open(uri, small('zone: 1\n'));
		const params = {
			uri,
			code: 'format/cle_inconnue',
			position: { line: 5, character: 0 },
			wholeFile: false,
			reason: 'vu',
		};
		const result = await client.request<{ version: number; edits: [] } | null>('charte/ignorer', params);
		assert.equal(result?.version, client.document(uri).version);
		client.apply(uri, result?.edits ?? []);
		assert.equal(client.document(uri).getText(), small('# charte-ignorer format/cle_inconnue : vu\nzone: 1\n'));
		assert.ok(!codes(await client.diagnostics(uri)).includes('format/cle_inconnue'));
		const again = { ...params, position: { line: 6, character: 0 } };
		assert.equal(await client.request('charte/ignorer', again), null);
		for (const odd of [{ code: 'a b' }, { code: 'a\n# b' }, { code: 3 }, { position: null }])
			assert.equal(await client.request('charte/ignorer', { ...params, ...odd }), null, JSON.stringify(odd));
		assert.equal(await client.request('charte/ignorer', { ...params, uri: 'file:///ailleurs.yaml' }), null);
	});
});
