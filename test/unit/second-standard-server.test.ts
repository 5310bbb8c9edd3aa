import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import {
	createProtocolConnection,
	type Diagnostic,
	type Hover,
	type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import {
	type CoverageResult,
	coverageRequest,
	type StandardResult,
	standardRequest,
	type TemplateResult,
	templateRequest,
} from '../../server/protocol';
import { startServer } from '../../server/wiring/server';
import { headRows } from '../../views/portfolio/frame';
import { pageStandard } from '../../views/portfolio/messages';
import { bodyRow } from '../../views/portfolio/row';
import { packRow, rowOfReport } from '../../views/portfolio/rows';
import { defaultView } from '../../views/portfolio/view';
import { portfolioWords } from '../../views/portfolio/words';
import { secondCharter, secondStandard } from './support/second-standard';

const uri = 'file:///essai.charte.yaml';
const at = (word: string) => {
	const before = secondCharter.slice(0, secondCharter.indexOf(word)).split('\n');
	return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};

/** A whole server that serves the second standard, at the other end of two streams of this process. */
async function served() {
	const [toServer, toClient] = [new PassThrough(), new PassThrough()];
	const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
	startServer(server, secondStandard, {
		turn: () => new Promise((resolve) => setImmediate(resolve)),
		every: () => {},
		after: () => () => {},
	});
	const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
	const published = new Promise<readonly Diagnostic[]>((resolve) => {
		client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
			if (params.diagnostics.length > 0) resolve(params.diagnostics);
		});
	});
	client.listen();
	await client.sendRequest('initialize', {
		processId: null,
		rootUri: null,
		locale: 'fr',
		capabilities: {},
		initializationOptions: { today: '2026-11-22' },
	});
	await client.sendNotification('initialized', {});
	await client.sendNotification('textDocument/didOpen', {
		textDocument: { uri, languageId: 'charte', version: 1, text: secondCharter },
	});
	return {
		client,
		published,
		end: async () => {
			await client.sendRequest('shutdown');
			client.dispose();
			server.dispose();
		},
	};
}

describe('another standard, served', () => {
	let session: Awaited<ReturnType<typeof served>>;
	before(async () => {
		session = await served();
	});
	after(() => session.end());

	it('is what a client is told of a charter, with its fixes', async () => {
		const diagnostics = await session.published;
		const codes = diagnostics.map(({ code }) => code);
		for (const code of ['equipe', 'formulation/pigeon', 'mesure.indicateurs/sans_cible'])
			assert.ok(codes.includes(code), `${code} in ${codes.join(', ')}`);
		const found = diagnostics.find(({ code }) => code === 'mesure.indicateurs/sans_cible');
		assert.equal(found?.codeDescription?.href, 'https://exemple.org/pratiques');
		const actions = await session.client.sendRequest<
			{ title: string; edit?: { changes?: Record<string, { newText: string }[]> } }[]
		>('textDocument/codeAction', {
			textDocument: { uri },
			range: found?.range,
			context: { diagnostics: [found], only: ['quickfix'] },
		});
		assert.ok(
			actions.some(({ title }) => title === 'Ajouter la cible'),
			actions.map(({ title }) => title).join(', '),
		);
	});

	it('is what is proposed and explained', async () => {
		const position = at('essai');
		const proposed = await session.client.sendRequest<{ items: { label: string }[] } | { label: string }[]>(
			'textDocument/completion',
			{ textDocument: { uri }, position },
		);
		assert.deepEqual(
			(Array.isArray(proposed) ? proposed : proposed.items).map(({ label }) => label),
			['idee', 'essai', 'service'],
		);
		const hover = await session.client.sendRequest<Hover>('textDocument/hover', {
			textDocument: { uri },
			position: at('groupes'),
		});
		assert.match(JSON.stringify(hover.contents), /1\.1/);
	});

	it('is what its own requests answer', async () => {
		const view = await session.client.sendRequest<StandardResult>(standardRequest, {});
		assert.equal(view.edition, 'an2');
		assert.deepEqual(
			view.practices.map(({ id }) => id),
			['ecoute', 'mesure', 'equipe'],
		);
		assert.match(view.practices[0]?.targets[0]?.title ?? '', /\(pour l’an 3\)/);
		const report = await session.client.sendRequest<CoverageResult>(coverageRequest, { uri });
		assert.equal(report?.practices.length, 3);
		assert.equal(report?.counts.applicable, 7);
		const { text } = await session.client.sendRequest<TemplateResult>(templateRequest, {
			name: 'Vélos',
			organisation: 'Ville',
			phase: 'idee',
			eol: '\n',
			language: 'fr',
		});
		assert.equal(text, 'charte: 1\ninitiative:\n  nom: Vélos\n  organisme: Ville\n  phase: idee\n');
	});

	for (const language of ['fr', 'en'] as const)
		it(`is what the portfolio shows (${language})`, async () => {
			const standard = pageStandard(await session.client.sendRequest<StandardResult>(standardRequest, {}));
			const report = await session.client.sendRequest<CoverageResult>(coverageRequest, { uri });
			assert.ok(report);
			const words = portfolioWords(language, standard.words);
			const head = String(headRows(standard, defaultView, words));
			assert.equal(head.match(/data-sort="(?:ecoute|mesure|equipe)"/g)?.length, 3);
			assert.match(head, /aria-colspan="3"><span>Tout</);
			const row = String(bodyRow(packRow(rowOfReport(report), 'essai.charte.yaml'), 0, standard, words));
			assert.equal(row.match(/data-practice="/g)?.length, 3);
			assert.ok(row.includes('Essai'), row);
			assert.match(row, /\d\/3/);
			assert.doesNotMatch(`${head}${row}`, /\b(?:18|48|53)\b|amorce|courante/i);
		});
});
