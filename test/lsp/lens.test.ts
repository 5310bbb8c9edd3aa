import assert from 'node:assert/strict';
import type { CodeLens, DocumentSymbol, Hover, InlayHint, MarkupContent } from 'vscode-languageserver-protocol';
import { clients, sample, small, uri } from './charters';
import { type LspClient, today } from './client';

const declared = small('pratiques:\n  valeur:\n    pmv:\n      etat: planifiee\n');
const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
const knows = { today, commands: ['charte.afficherCouverture'] };

const lenses = (client: LspClient, of = uri) =>
	client.request<CodeLens[] | null>('textDocument/codeLens', { textDocument: { uri: of } });
const hints = (client: LspClient, range = whole) =>
	client.request<InlayHint[] | null>('textDocument/inlayHint', { textDocument: { uri }, range });

describe('lenses, hints and the outline over the wire', () => {
	const start = clients();

	it('give lenses that run a command of the client', async () => {
		const client = await start({ initializationOptions: knows });
		assert.deepEqual(client.initializeResult?.capabilities.codeLensProvider, {});
		const { uri: charter, text } = sample('proche-aidance');
		client.open(charter, text);
		const found = (await lenses(client, charter)) ?? [];
		assert.ok(found.length > 30, `${found.length} lenses`);
		const practice = found.find(({ command }) => command?.arguments?.[1] === 'valeur');
		assert.equal(practice?.command?.title, '3 avec réponse, 3 en place / 3 · sans écart');
		assert.equal(practice?.command?.command, 'charte.afficherCouverture');
		assert.equal(practice?.command?.arguments?.[0], charter);
		assert.deepEqual(await lenses(client, 'file:///fermee/charte.yaml'), null);
	});

	it('offer no lens to a client that does not know the command', async () => {
		const client = await start();
		assert.equal(client.initializeResult?.capabilities.codeLensProvider, undefined);
		for (const commands of [undefined, 'charte.afficherCouverture', [7], ['autre']]) {
			const other = await start({ initializationOptions: { today, commands } });
			assert.equal(other.initializeResult?.capabilities.codeLensProvider, undefined);
		}
	});

	it('follow their settings, and ask the client to ask again', async () => {
		let settings: object = {};
		const refreshed: string[] = [];
		let client: LspClient | undefined;
		const refresh = (name: string) => () => {
			refreshed.push(name);
			client?.wake();
			return null;
		};
		client = await start({
			initializationOptions: knows,
			configuration: () => settings,
			capabilities: { workspace: { codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } } },
			requests: { 'workspace/codeLens/refresh': refresh('lens'), 'workspace/inlayHint/refresh': refresh('hint') },
		});
		client.open(uri, declared);
		assert.equal((await lenses(client))?.length, 2);
		assert.deepEqual(await hints(client), []);
		const change = async (to: object) => {
			refreshed.length = 0;
			settings = to;
			client?.notify('workspace/didChangeConfiguration', { settings: null });
			await client?.until('both refreshes', () => (new Set(refreshed).size === 2 ? true : undefined));
		};
		await change({ codeLens: { actif: false }, inlayHints: { actif: true }, langue: 'en' });
		assert.deepEqual(await lenses(client), []);
		const shown = (await hints(client)) ?? [];
		assert.deepEqual(
			shown.map(({ label, position }) => [label, position.line]),
			[
				['8 · Deliver value quickly and improve continuously', 6],
				['8.1 · Integrate the notion of minimum viable product and…', 7],
			],
		);
		assert.equal((await hints(client, { ...whole, start: { line: 7, character: 0 } }))?.length, 1);
		await change({ codeLens: 'x', inlayHints: { actif: 'oui' } });
		assert.equal((await lenses(client))?.length, 2);
		assert.deepEqual(await hints(client), []);
	});

	it('ask nothing of a client that cannot refresh', async () => {
		const client = await start({ initializationOptions: knows, configuration: () => ({}) });
		client.open(uri, declared);
		client.notify('workspace/didChangeConfiguration', { settings: null });
		// A request that the client does not know would be answered with an error, and written to the log.
		assert.equal((await lenses(client))?.length, 2);
		assert.equal(client.errors, '');
	});

	it('follow the text', async () => {
		const client = await start({ initializationOptions: knows });
		client.open(uri, declared);
		const title = async () =>
			(await lenses(client))?.find((one) => one.command?.arguments?.[1] === 'valeur')?.command?.title;
		assert.equal(await title(), '1 avec réponse, 0 en place / 3 · pas encore attendue');
		client.replace(uri, 'etat: planifiee', 'etat: a_evaluer');
		assert.equal(await title(), '0 avec réponse, 0 en place / 3 · pas encore attendue');
		client.replace(uri, 'etat: a_evaluer', 'etat: [');
		assert.equal(await title(), '…');
	});

	it('say the coverage in the outline', async () => {
		const client = await start();
		client.open(uri, declared);
		const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
		const practice = symbols.at(-1)?.children?.[0];
		assert.equal(practice?.detail, '8 · 1 avec réponse, 0 en place / 3');
		assert.equal(practice?.children?.[0]?.detail, '8.1 · planifiée');
	});

	it('link hovers to the client’s own pages, else to the official one', async () => {
		const practiceLink = 'editeur://pratique/{0}';
		const [own, none] = await Promise.all([start({ initializationOptions: { today, practiceLink } }), start()]);
		for (const [client, target] of [
			[own, '(editeur://pratique/valeur.pmv)'],
			[none, '(https://'],
		] as const) {
			client.open(uri, declared);
			const hover = await client.at<Hover>('hover', uri, { line: 7, character: 5 });
			assert.ok((hover.contents as MarkupContent).value.includes(target), target);
		}
	});
});
