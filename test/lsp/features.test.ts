import assert from 'node:assert/strict';
import type {
	CompletionItem,
	CompletionList,
	DocumentSymbol,
	FoldingRange,
	Hover,
	MarkupContent,
	TextEdit,
} from 'vscode-languageserver-protocol';
import { clients, only, sample, small, uri } from './charters';
import { rangeOf } from './client';

describe('features over the wire', () => {
	const start = clients();

	it('hover says which practice a field serves, on the field', async () => {
		const client = await start();
		const { uri: charter, text } = sample('proche-aidance');
		client.open(charter, text);
		const range = rangeOf(client.document(charter), 'plan_recherche:\n');
		const shown = await client.at<Hover>('hover', charter, { ...range.start, character: range.start.character + 3 });
		const { kind, value } = shown.contents as MarkupContent;
		assert.equal(kind, 'markdown');
		assert.match(value, /Tenir compte de l’expérience/);
		assert.deepEqual(shown.range?.start, range.start);
		assert.equal(await client.at('hover', charter, { line: 99_999, character: 0 }), null);
	});

	it('completion edits the text that was asked about, though one types on', async () => {
		const client = await start();
		client.open(uri, small('portee: {i}\n'));
		const { line, character } = rangeOf(client.document(uri), '{i').end;
		const asked = client.at<CompletionList>('completion', uri, { line, character });
		for (const letter of ['n', 'c']) {
			const end = rangeOf(client.document(uri), '}').start;
			client.change(uri, { range: { start: end, end }, text: letter });
		}
		const { items } = await asked;
		const edit = items.find(({ label }) => label === 'inclus')?.textEdit as TextEdit;
		assert.deepEqual(edit.range, { start: { line, character: character - 1 }, end: { line, character } });
	});

	it('completion offers the values of a list and the keys of a section', async () => {
		const client = await start();
		client.open(uri, small('solution:\n  \n'));
		const at = async (line: number, character: number) => {
			const list = await client.at<CompletionList | CompletionItem[]>('completion', uri, { line, character });
			return (Array.isArray(list) ? list : list.items).map(({ label }) => label);
		};
		const values = await at(4, 9);
		for (const phase of ['amorce', 'conception', 'realisation', 'exploitation'])
			assert.ok(
				values.some((label) => label.startsWith(phase)),
				`${phase}: ${values.join()}`,
			);
		const keys = await at(6, 2);
		assert.ok(keys.includes('pmv') && keys.includes('canaux'), keys.join());
	});

	it('a quick fix, applied as an edit, makes its finding go', async () => {
		const client = await start();
		client.open(uri, small('bénéfices: []\nobjectif: []\n'));
		for (const key of ['bénéfices', 'objectif']) {
			const before = await client.diagnostics(uri);
			const finding = before.find(({ range }) => client.document(uri).getText(range) === key);
			assert.ok(finding, key);
			const actions = await client.codeActions(uri, finding.range, [finding]);
			const fix = actions.find(({ isPreferred }) => isPreferred) ?? actions[0];
			assert.equal(fix?.kind, 'quickfix');
			assert.deepEqual(fix?.diagnostics?.[0], finding);
			client.apply(uri, fix?.edit?.changes?.[uri] ?? []);
		}
		assert.match(client.document(uri).getText(), /^benefices: \[\]\nobjectifs: \[\]\n/m);
		assert.deepEqual(only(await client.diagnostics(uri), 'format/'), []);
	});

	it('quick fixes are for the text as it is now, whatever the client remembers', async () => {
		const client = await start();
		client.open(uri, small('objectif: []\n'));
		const [old] = (await client.diagnostics(uri)).filter(({ code }) => code === 'format/cle_inconnue');
		assert.ok(old);
		client.change(uri, { range: { start: old.range.start, end: old.range.start }, text: '# une ligne\n' });
		assert.deepEqual(
			(await client.codeActions(uri, old.range, [old])).filter(({ title }) => title.includes('objectifs')),
			[],
		);
		const moved = rangeOf(client.document(uri), 'objectif:');
		const [fix] = (await client.codeActions(uri, moved, [old])).filter(({ title }) => title.includes('objectifs'));
		assert.equal(fix?.edit?.changes?.[uri]?.[0]?.range.start.line, moved.start.line);
	});

	it('quick fixes keep CRLF and every other line as it is', async () => {
		const client = await start();
		const text = small('objectif: []   # à revoir\nx-interne:   {a:  1}\n').replace(/\n/g, '\r\n');
		client.open(uri, text);
		const range = rangeOf(client.document(uri), 'objectif');
		const [fix] = await client.codeActions(uri, range);
		client.apply(uri, fix?.edit?.changes?.[uri] ?? []);
		assert.equal(client.document(uri).getText(), text.replace('objectif', 'objectifs'));
	});

	it('the outline holds sections, fields and items, each inside its parent', async () => {
		const client = await start();
		const { uri: charter, text } = sample('proche-aidance');
		client.open(charter, text);
		const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
			textDocument: { uri: charter },
		});
		assert.deepEqual(
			symbols.map(({ name }) => name),
			[...text.matchAll(/^([a-z][\w-]*):/gm)].map((match) => match[1]),
		);
		const document = client.document(charter);
		const check = (symbol: DocumentSymbol) => {
			const [start, end] = [document.offsetAt(symbol.range.start), document.offsetAt(symbol.range.end)];
			for (const inner of [{ range: symbol.selectionRange }, ...(symbol.children ?? [])]) {
				assert.ok(
					document.offsetAt(inner.range.start) >= start && document.offsetAt(inner.range.end) <= end,
					symbol.name,
				);
			}
			symbol.children?.forEach(check);
		};
		symbols.forEach(check);
		const groups = symbols.find(({ name }) => name === 'usagers')?.children?.find(({ name }) => name === 'groupes');
		assert.ok(groups?.children?.some(({ name }) => name === 'Conjoints aidants'));
	});

	it('sections fold from their key to their last line', async () => {
		const client = await start();
		client.open(uri, small('portee:\n  inclus:\n    - Dépôt\n\nbudget:\n  total: 3\n'));
		const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
		assert.deepEqual(
			ranges.map(({ startLine, endLine }) => [startLine, endLine]),
			[
				[1, 4],
				[5, 7],
				[6, 7],
				[9, 10],
			],
		);
	});

	it('stay alive on the rest of a file that cannot be read whole', async () => {
		const client = await start();
		client.open(uri, small('portee:\n  inclus: [Dépôt\nbudget:\n  total: 3\n'));
		assert.ok((await client.diagnostics(uri)).some(({ severity }) => severity === 1));
		assert.ok(await client.at<Hover | null>('hover', uri, { line: 4, character: 3 }));
		const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
		assert.ok(symbols.some(({ name }) => name === 'initiative'));
	});
});
