import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PasteResult, TextRange } from '../../server/protocol';
import { clients, codes, small, uri } from './charters';
import { errorCode, type LspClient } from './client';

const crlf = (text: string) => text.replace(/\n/g, '\r\n');

describe('textDocument/onTypeFormatting', () => {
	const start = clients();

	/** The text after a character was typed at the end of the one occurrence of `before`. */
	async function typed(client: LspClient, text: string, before: string, more: string, ch: string): Promise<string> {
		client.open(uri, text);
		const document = client.document(uri);
		const at = document.positionAt(text.indexOf(before) + before.length);
		client.change(uri, { range: { start: at, end: at }, text: more });
		const position = document.positionAt(text.indexOf(before) + before.length + more.length);
		const edits = await client.request<TextEdit[]>('textDocument/onTypeFormatting', {
			textDocument: { uri },
			position,
			ch,
			options: { tabSize: 2, insertSpaces: true },
		});
		return TextDocument.applyEdits(document, edits);
	}

	it('gives nothing for a place of a text that is not the last any more', async () => {
		let release = () => {};
		const settings = new Promise<object>((resolve) => {
			release = () => resolve({});
		});
		const client = await start({ configuration: () => settings });
		client.open(uri, small('contraintes:\n  - Le budget : 2 M$\n  - \n  - '));
		const end = client.document(uri).positionAt(client.document(uri).getText().length);
		const edits = client.request('textDocument/onTypeFormatting', {
			textDocument: { uri },
			position: end,
			ch: '\n',
			options: { tabSize: 2, insertSpaces: true },
		});
		// The place is now that of the line above, behind a sentence that Enter would have ended.
		const top = { line: 0, character: 0 };
		client.change(uri, { range: { start: top, end: top }, text: '# Note\n' });
		release();
		assert.deepEqual(await edits, []);
	});

	it('is asked for after Enter and after a bullet', async () => {
		const client = await start();
		assert.deepEqual(client.initializeResult?.capabilities.documentOnTypeFormattingProvider, {
			firstTriggerCharacter: '\n',
			moreTriggerCharacter: ['•'],
		});
	});

	for (const [name, lay, eol] of [
		['LF', (text: string) => text, '\n'],
		['CRLF', crlf, '\r\n'],
	] as const)
		it(`quotes the sentence that Enter ends, and leaves a sound charter (${name})`, async () => {
			const client = await start();
			const item = '- Le budget : 2 M$';
			const result = await typed(client, lay(small(`contraintes:\n  ${item}\n`)), item, `${eol}  - `, '\n');
			assert.equal(result, lay(small('contraintes:\n  - "Le budget : 2 M$"\n  - \n')));
			client.change(uri, { text: result });
			const found = codes(await client.diagnostics(uri)).filter((code) => code.startsWith('format/'));
			assert.deepEqual(found, []);
		});

	it('makes a dash of a bullet', async () => {
		const client = await start();
		const result = await typed(client, small('contraintes:\n  \n'), 'contraintes:\n  ', '•', '•');
		assert.equal(result, small('contraintes:\n  -\n'));
	});

	it('gives nothing for sound YAML, for other characters, nor for what is not open', async () => {
		const client = await start();
		const text = small('contraintes:\n  - Livrer en mars\n');
		assert.equal(await typed(client, text, 'mars', '\n  - ', '\n'), text.replace('mars', 'mars\n  - '));
		const ask = (more: object) =>
			client.request<TextEdit[]>('textDocument/onTypeFormatting', {
				textDocument: { uri },
				position: { line: 99, character: 99 },
				ch: 'x',
				options: { tabSize: 2, insertSpaces: true },
				...more,
			});
		assert.deepEqual(await ask({}), []);
		assert.deepEqual(await ask({ ch: '•' }), []);
		assert.deepEqual(await ask({ textDocument: { uri: 'file:///ailleurs/charte.yaml' }, ch: '\n' }), []);
	});
});

describe('charte/coller', () => {
	const start = clients();
	const at = (line: number, character: number): TextRange => ({ start: { line, character }, end: { line, character } });
	const ask = (client: LspClient, params: object) =>
		client.request<PasteResult | null>('charte/coller', { uri, version: 1, range: at(6, 2), ...params });

	it('gives the edits, the kind and a title in the language of the charter', async () => {
		const text = small('contraintes:\n  \n');
		for (const [locale, title] of [
			['fr', 'Coller en liste'],
			['en', 'Paste as a list'],
		] as const) {
			const client = await start({ locale });
			client.open(uri, text);
			const result = await ask(client, { text: '•\tLivrer\r\n•\tCoût : 2 M$\r\n' });
			assert.equal(result?.kind, 'list');
			assert.equal(result.title, title);
			assert.equal(
				TextDocument.applyEdits(client.document(uri), [...result.edits] as TextEdit[]),
				small('contraintes:\n  - Livrer\n  - "Coût : 2 M$"\n'),
			);
		}
	});

	it('gives null for another version, for what is no text, and where nothing is to be done', async () => {
		const client = await start();
		client.open(uri, small('contraintes:\n  \n'));
		const text = '• Livrer\n• Payer';
		assert.equal(await ask(client, { text, version: 2 }), null);
		assert.equal(await ask(client, { text: 7 }), null);
		assert.equal(await ask(client, { text: 'Livrer' }), null);
		assert.equal(await ask(client, { text, uri: 'file:///ailleurs/charte.yaml' }), null);
		assert.notEqual(await ask(client, { text }), null);
	});

	it('survives a range that is no range', async () => {
		const client = await start();
		client.open(uri, small('contraintes:\n  \n'));
		for (const range of [
			at(-1, -1),
			at(9999, 9999),
			{ start: { line: 6, character: 2 }, end: { line: 0, character: 0 } },
		])
			assert.equal(await errorCode(ask(client, { text: '• a\n• b', range })), undefined);
	});
});
