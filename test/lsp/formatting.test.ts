import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clients, small, uri } from './charters';

const options = { tabSize: 2, insertSpaces: true };

describe('textDocument/formatting', () => {
	const start = clients();

	it('is offered, for the document and for a range', async () => {
		const { capabilities } = (await start()).initializeResult ?? {};
		assert.equal(capabilities?.documentFormattingProvider, true);
		assert.equal(capabilities?.documentRangeFormattingProvider, true);
	});

	for (const eol of ['\n', '\r\n'])
		it(`gives the edits of the last version: ${JSON.stringify(eol)}`, async () => {
			const client = await start();
			const more = 'portee:\n    inclus:   [a]\ncontexte:   Un mot\n';
			client.open(uri, small(more).replace(/\n/g, eol));
			const document = client.document(uri);
			const edits = await client.request<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options });
			const tidy = small('\nportee:\n  inclus: [a]\n\ncontexte: Un mot\n')
				.replace('initiative', '\ninitiative')
				.replace(/\n/g, eol);
			assert.equal(TextDocument.applyEdits(document, edits), tidy);
			const last = { start: { line: 7, character: 0 }, end: { line: 7, character: 3 } };
			const params = { textDocument: { uri }, options, range: last };
			const ranged = await client.request<TextEdit[]>('textDocument/rangeFormatting', params);
			assert.deepEqual(
				ranged.map(({ range }) => [range.start.line, range.end.line]),
				[
					[7, 7],
					[7, 7],
				],
			);
		});

	it('gives nothing for a charter that cannot be read, and for none', async () => {
		const client = await start();
		client.open(uri, small('portee: [\nb:   2\n'));
		const ask = (one: string) => client.request('textDocument/formatting', { textDocument: { uri: one }, options });
		assert.equal(await ask(uri), null);
		assert.equal(await ask('file:///dossier/aucune.yaml'), null);
	});
});
