import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditResult, LeaveLineParams, Prompts } from '../../server/protocol';
import { clients, small, uri } from './charters';

const text = small('contexte: Constat : ceci\nlivrables:\n  - nom: Guide\n    date: AAAA-MM-JJ\n');

describe('prompts', () => {
	const start = clients();

	for (const [name, lay] of [
		['LF', (one: string) => one],
		['CRLF', (one: string) => one.replace(/\n/g, '\r\n')],
	] as const) {
		it(`are told where they stand, in the version that they stand in (${name})`, async () => {
			const client = await start();
			client.open(uri, lay(text));
			const found = await client.request<Prompts>('charte/invites', { uri });
			const document = client.document(uri);
			assert.equal(found.version, document.version);
			assert.deepEqual(
				found.ranges.map((range) => document.getText(range)),
				['AAAA-MM-JJ'],
			);
		});

		it(`a line that is left is mended, whatever was typed elsewhere meanwhile (${name})`, async () => {
			const client = await start();
			client.open(uri, lay(text));
			const line = text.split('\n').findIndex((one) => one.startsWith('contexte'));
			const params: LeaveLineParams = { uri, line, text: 'contexte: Constat : ceci' };
			const end = client.document(uri).positionAt(lay(text).length);
			client.change(uri, { range: { start: end, end }, text: 'x-a: 1' });
			const left = await client.request<EditResult | null>('charte/quitterLigne', params);
			assert.ok(left);
			assert.equal(left.version, client.document(uri).version);
			const after = TextDocument.applyEdits(client.document(uri), [...left.edits]);
			assert.equal(after, `${lay(text.replace('Constat : ceci', '"Constat : ceci"'))}x-a: 1`);
		});
	}

	it('nothing is done to a line that is another by now, nor beyond the end, nor to what is not open', async () => {
		const client = await start();
		client.open(uri, text);
		for (const params of [
			{ uri, line: 0, text: 'contexte: Constat : ceci' },
			{ uri, line: 5000, text: '' },
			{ uri, line: 'a', text: 1 },
			{ uri: 'file:///nulle-part/charte.yaml', line: 0, text: '' },
		])
			assert.equal(await client.request('charte/quitterLigne', params), null, JSON.stringify(params));
		assert.equal(await client.request('charte/invites', { uri: 'file:///nulle-part/charte.yaml' }), null);
	});
});
