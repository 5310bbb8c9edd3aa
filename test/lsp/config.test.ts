import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-types';
import { LspClient } from './client';

const bare = 'charte: 1\ninitiative:\n  nom: Permis\n  organisme: Régie\n  phase: amorce\nobjectif: [x]\n';
const codes = (found: readonly Diagnostic[]) => found.map(({ code, severity }) => `${code} ${severity}`);

describe('charte.config.yaml and the server', () => {
	let root: string;
	let client: LspClient;
	const uri = (path: string) => pathToFileURL(join(root, path)).toString();
	const write = (path: string, text: string) => {
		mkdirSync(join(root, path, '..'), { recursive: true });
		writeFileSync(join(root, path), text);
	};
	beforeEach(async () => {
		root = realpathSync(mkdtempSync(join(tmpdir(), 'charte-config-')));
		write(
			'charte.config.yaml',
			'severites: {pratiques: aucune, format/cle_inconnue: erreur}\nsections_requises: [risques]\nignorer: [archives]\n',
		);
		client = await LspClient.start({
			folders: [pathToFileURL(root).toString()],
			// What a person sets does not change what is found where an organisation decides.
			configuration: () => ({ langue: 'fr', severites: { format: 'aucune' }, attentesFutures: true }),
		});
	});
	afterEach(async () => {
		await client.stop();
		rmSync(root, { recursive: true, force: true });
	});

	it('decides what is found in the charters below it, the nearest one first', async () => {
		write('autre/charte.config.yaml', 'severites: {pratiques: aucune, format: aucune}\n');
		for (const path of ['a/b/charte.yaml', 'autre/charte.yaml', 'archives/charte.yaml']) client.open(uri(path), bare);
		const found = codes(await client.diagnostics(uri('a/b/charte.yaml')));
		assert.ok(found.includes('format/cle_inconnue 1'), found.join());
		assert.ok(found.includes('format/section_requise 2'));
		assert.ok(!found.some((one) => one.startsWith('pratiques')));
		assert.ok(!codes(await client.diagnostics(uri('autre/charte.yaml'))).some((one) => one.startsWith('format/')));
		assert.deepEqual(await client.diagnostics(uri('archives/charte.yaml')), []);
	});

	it('is followed as it is typed, saved and removed', async () => {
		const charter = uri('charte.yaml');
		const config = uri('charte.config.yaml');
		client.open(charter, bare);
		assert.ok(codes(await client.diagnostics(charter)).includes('format/cle_inconnue 1'));
		client.open(config, 'severites: {format: conseil}\n', 'yaml');
		assert.ok(codes(await client.diagnostics(charter)).includes('format/cle_inconnue 4'));
		client.replace(config, 'conseil', 'information');
		assert.ok(codes(await client.diagnostics(charter)).includes('format/cle_inconnue 3'));
		client.close(config);
		assert.ok(codes(await client.diagnostics(charter)).includes('format/cle_inconnue 1'));
		rmSync(join(root, 'charte.config.yaml'));
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 3 }] });
		// Then the person's own settings count again.
		assert.ok(!codes(await client.diagnostics(charter)).some((one) => one.startsWith('format/')));
	});

	it('lets charters aim at the organisation’s own targets', async () => {
		const text = `${bare}alignement:\n  - cible: delai\n`;
		client.open(uri('charte.yaml'), text);
		assert.ok(codes(await client.diagnostics(uri('charte.yaml'))).includes('format/valeur 1'));
		client.open(uri('charte.config.yaml'), 'cibles:\n  - {id: delai, enonce: Répondre en cinq jours}\n', 'yaml');
		const found = codes(await client.diagnostics(uri('charte.yaml')));
		assert.ok(!found.some((one) => one.startsWith('format/valeur')), found.join());
		const hover = await client.at<{ contents: { value: string } }>('hover', uri('charte.yaml'), {
			line: 7,
			character: 12,
		});
		assert.match(hover.contents.value, /Répondre en cinq jours/);
		const items = await client.at<{ items: { label: string }[] } | { label: string }[]>(
			'completion',
			uri('charte.yaml'),
			{ line: 7, character: 11 },
		);
		assert.ok((Array.isArray(items) ? items : items.items).some(({ label }) => label === 'delai'));
	});

	it('is itself validated, completed and hovered, and is no charter', async () => {
		const config = uri('charte.config.yaml');
		client.open(config, 'severite: {}\nphases: {valeur: fin}\n', 'yaml');
		const found = await client.diagnostics(config);
		assert.deepEqual(codes(found), ['configuration/meant 2', 'configuration/value 1']);
		assert.match(String(found[0]?.message), /vouliez-vous dire «\u00a0severites\u00a0»\?/);
		const hover = await client.at<{ contents: { value: string } }>('hover', config, { line: 1, character: 2 });
		assert.match(hover.contents.value, /phase à partir de laquelle/);
		const items = await client.at<{ label: string }[]>('completion', config, { line: 0, character: 3 });
		assert.ok(items.some(({ label }) => label === 'severites'));
		const [fix] = await client.codeActions(config, {
			start: { line: 0, character: 2 },
			end: { line: 0, character: 2 },
		});
		client.apply(config, fix?.edit?.changes?.[config] ?? []);
		assert.match(client.document(config).getText(), /^severites: \{\}/);
		assert.equal(await client.request('charte/couverture', { uri: config }), null);
		assert.deepEqual(await client.request('textDocument/documentSymbol', { textDocument: { uri: config } }), null);
	});

	it('is published where findings are not asked for', async () => {
		const pushed = await LspClient.start({ pull: false, folders: [pathToFileURL(root).toString()] });
		try {
			pushed.open(uri('charte.config.yaml'), 'severite: {}\n', 'yaml');
			const found = await pushed.until('the findings of the config file', () =>
				pushed.published.find((one) => one.uri === uri('charte.config.yaml') && one.diagnostics.length > 0),
			);
			assert.deepEqual(codes(found.diagnostics), ['configuration/meant 2']);
		} finally {
			await pushed.stop();
		}
	});
});
