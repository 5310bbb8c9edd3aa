import assert from 'node:assert/strict';
import { clients, codes, only, small, uri } from './charters';

describe('incremental changes', () => {
	const start = clients();

	it('count in UTF-16: emoji, accents and ranges behind them', async () => {
		const client = await start();
		client.open(uri, small('contexte: "🏛️ Évaluer l’été 👩🏽‍💻 "\nobjectifs: [ "🚀" ]\n'));
		// Behind the emoji, inside the same line.
		client.replace(uri, '"🚀" ]', '"🚀", "éclair" ]\n"🧭 clé": 1');
		const found = await client.diagnostics(uri);
		const key = found.find(({ code }) => code === 'format/cle_inconnue');
		assert.equal(key && client.document(uri).getText(key.range), '"🧭 clé"');
		assert.deepEqual(key?.range, { start: { line: 7, character: 0 }, end: { line: 7, character: 8 } });
	});

	it('can split and join a pair of surrogates', async () => {
		const client = await start();
		client.open(uri, small('contexte: a🚀b\n'));
		const at = client.document(uri).getText().indexOf('🚀') + 1;
		const position = client.document(uri).positionAt(at);
		client.change(uri, { range: { start: position, end: position }, text: 'x' });
		assert.ok(Array.isArray(await client.diagnostics(uri)));
		client.change(uri, {
			range: { start: position, end: { ...position, character: position.character + 1 } },
			text: '',
		});
		client.replace(uri, 'a🚀b', 'Un service 🚀 pour toutes et tous');
		assert.deepEqual(only(await client.diagnostics(uri), 'format/'), []);
	});

	it('work with CRLF, and across its two characters', async () => {
		const client = await start();
		client.open(uri, small('contexte: Un texte qui dit quelque chose\n').replace(/\n/g, '\r\n'));
		client.replace(uri, 'phase: amorce\r\n', 'phase: amorce\r\ntitre: x\r\n');
		const [key] = (await client.diagnostics(uri)).filter(({ code }) => code === 'format/cle_inconnue');
		assert.deepEqual(key?.range, { start: { line: 5, character: 0 }, end: { line: 5, character: 5 } });
		// Away with the carriage return only: the line ends all the same.
		const document = client.document(uri);
		const end = document.getText().indexOf('titre: x\r') + 'titre: x'.length;
		client.change(uri, { range: { start: document.positionAt(end), end: document.positionAt(end + 1) }, text: '' });
		assert.deepEqual(only(await client.diagnostics(uri), 'format/'), ['format/cle_inconnue']);
	});

	it('several in one notification apply one after the other', async () => {
		const client = await start();
		client.open(uri, small());
		client.change(
			uri,
			{ range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } }, text: 'a: 1\nb: 2\n' },
			{ range: { start: { line: 5, character: 0 }, end: { line: 6, character: 0 } }, text: '' },
			{ range: { start: { line: 5, character: 0 }, end: { line: 5, character: 1 } }, text: 'titre' },
		);
		const unknown = (await client.diagnostics(uri)).filter(({ code }) => code === 'format/cle_inconnue');
		assert.deepEqual(
			unknown.map(({ range }) => client.document(uri).getText(range)),
			['titre'],
		);
	});

	it('give what the whole text gives, typed one character at a time', async () => {
		const client = await start();
		const typed = 'besoins:\n  - enonce: Obtenir un permis sans se déplacer\n    groupes: [Aînés, "🧓"]\n';
		client.open(uri, small());
		for (const character of typed) {
			const end = client.document(uri).positionAt(Number.POSITIVE_INFINITY);
			client.change(uri, { range: { start: end, end }, text: character });
		}
		const other = 'file:///dossier/autre.charte.yaml';
		client.open(other, small(typed));
		const [one, two] = await Promise.all([client.diagnostics(uri), client.diagnostics(other)]);
		assert.ok(codes(one).includes('format/nom_inconnu'), codes(one).join());
		assert.deepEqual(
			one.map(({ range, message }) => ({ range, message })),
			two.map(({ range, message }) => ({ range, message })),
		);
	});

	it('outside the text, reversed or meaningless do no harm', async () => {
		const client = await start();
		client.open(uri, small());
		client.change(uri, { range: { start: { line: 900, character: 9 }, end: { line: 999, character: 9 } }, text: '\n' });
		client.change(uri, { range: { start: { line: 0, character: 4 }, end: { line: 0, character: 2 } }, text: 'ar' });
		client.notify('textDocument/didChange', {
			textDocument: { uri, version: 9 },
			contentChanges: [{ nonsense: true }],
		});
		client.notify('textDocument/didChange', { textDocument: { uri }, contentChanges: [{ text: 'x' }] });
		client.notify('textDocument/didChange', {});
		client.notify('textDocument/didOpen', {});
		client.change(uri, { text: small('titre: x\n') });
		assert.deepEqual(only(await client.diagnostics(uri), 'format/'), ['format/cle_inconnue']);
	});
});
