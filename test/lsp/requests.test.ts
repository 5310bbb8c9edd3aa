import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
	CoverageChangedParams,
	CoverageReport,
	EditResult,
	StandardResult,
	TemplateResult,
} from '../../server/protocol';
import { clients, sample, small, uri } from './charters';
import type { LspClient } from './client';

const coverage = (client: LspClient, of: string) => client.request<CoverageReport>('charte/couverture', { uri: of });

describe('charte/couverture', () => {
	const start = clients();

	it('gives the figures of an open charter, for the day that was asked', async () => {
		const client = await start();
		const { uri: charter, text } = sample('proche-aidance');
		client.open(charter, text);
		const report = await coverage(client, charter);
		assert.equal(report.uri, charter);
		assert.equal(report.version, 1);
		assert.equal(report.today, '2026-11-22');
		assert.equal(report.practices.length, 18);
		assert.equal(report.themes.length, 6);
		assert.equal(report.initiative.name, 'Espace Proche aidance');
		const { answered, declared, inPlace, applicable } = report.counts;
		assert.ok(inPlace > 0 && declared >= inPlace && answered >= declared && applicable >= answered);
	});

	it('keeps the last good figures, marked, while the charter cannot be read', async () => {
		const client = await start();
		const { uri: charter, text } = sample('proche-aidance');
		client.open(charter, text);
		const good = await coverage(client, charter);
		assert.equal(good.current, true);
		const version = client.replace(charter, 'nom: Espace Proche aidance', 'nom: "Espace Proche aidance');
		const broken = await coverage(client, charter);
		assert.equal(broken.current, false);
		assert.equal(broken.version, version);
		assert.deepEqual(broken.counts, good.counts);
		client.replace(charter, 'nom: "Espace Proche aidance', 'nom: Espace');
		const again = await coverage(client, charter);
		assert.equal(again.current, true);
		assert.equal(again.initiative.name, 'Espace');
	});

	it('gives null for what is not open', async () => {
		const client = await start();
		assert.equal(await coverage(client, 'file:///ailleurs/charte.yaml'), null);
	});
});

describe('charte/couvertureChangee', () => {
	const start = clients();

	async function listening(coverage: boolean) {
		const client = await start({ initializationOptions: { coverage, today: '2026-11-22' } });
		const received: CoverageChangedParams[] = [];
		client.connection.onNotification('charte/couvertureChangee', (params: CoverageChangedParams) => {
			received.push(params);
			client.wake();
		});
		return { client, received };
	}

	it('says after each change how many actions are answered', async () => {
		const { client, received } = await listening(true);
		client.open(uri, small());
		const first = await client.until('version 1', () => received.find(({ version }) => version === 1));
		assert.equal(first.uri, uri);
		assert.ok((first.applicable ?? 0) > 40);
		client.replace(
			uri,
			'phase: amorce\n',
			'phase: amorce\npratiques:\n  valeur:\n    pmv: { etat: planifiee, responsable: Équipe, echeance: 2027-01-31 }\n',
		);
		const second = await client.until('version 2', () => received.find(({ version }) => version === 2));
		assert.equal(second.answered, (first.answered ?? 0) + 1);
	});

	it('is not sent to clients that did not ask for it', async () => {
		const { client, received } = await listening(false);
		client.open(uri, small());
		await client.diagnostics(uri);
		await coverage(client, uri);
		assert.deepEqual(received, []);
	});
});

describe('charte/declarer', () => {
	const start = clients();
	const declare = (client: LspClient, params: object) =>
		client.request<EditResult | null>('charte/declarer', { uri, ...params });

	it('gives the edit that declares an action, in the version it is for', async () => {
		const client = await start();
		client.open(uri, small().replace(/\n/g, '\r\n'));
		const result = await declare(client, {
			action: 'valeur.pmv',
			status: 'non_retenue',
			reason: 'priorite',
			justification: 'Trop tôt : la portée n’est pas approuvée.',
		});
		assert.equal(result?.version, 1);
		const text = TextDocument.applyEdits(client.document(uri), [...(result?.edits ?? [])] as TextEdit[]);
		assert.doesNotMatch(text, /[^\r]\n/);
		client.change(uri, { text });
		const action = (await coverage(client, uri)).practices[7]?.actions.find(({ id }) => id === 'valeur.pmv');
		assert.equal(action?.status, 'non_retenue');
		assert.equal(action.broken, false);
		assert.equal(action.justification, 'Trop tôt : la portée n’est pas approuvée.');
	});

	it('gives null for an action, a status or a document that does not exist', async () => {
		const client = await start();
		client.open(uri, small());
		assert.equal(await declare(client, { action: 'valeur.inventee', status: 'en_place' }), null);
		assert.equal(await declare(client, { action: 'valeur.pmv', status: 'en_place\nx: 1' }), null);
		assert.equal(await declare(client, { uri: 'file:///ailleurs', action: 'valeur.pmv', status: 'en_place' }), null);
	});

	it('writes nothing else than what is known: no line of the caller’s own', async () => {
		const client = await start();
		client.open(uri, small());
		const result = await declare(client, {
			action: 'valeur.pmv',
			status: 'sans_objet',
			reason: 'x\ncharte: 2',
			justification: 'Une ligne\ncharte: 2',
		});
		const text = TextDocument.applyEdits(client.document(uri), [...(result?.edits ?? [])] as TextEdit[]);
		assert.match(text, /etat: sans_objet/);
		assert.doesNotMatch(text, /^\s*charte: 2/m);
	});
});

describe('charte/gabarit and charte/standard', () => {
	const start = clients();

	it('gabarit gives a new charter for each phase, with the answers and the line ends that were asked', async () => {
		const client = await start();
		const asked = { name: 'Permis : « été »', organisation: 'Régie', eol: '\r\n', language: 'auto' };
		const texts = new Set<string>();
		for (const phase of ['amorce', 'conception', 'realisation', 'exploitation']) {
			const { text } = await client.request<TemplateResult>('charte/gabarit', { ...asked, phase });
			assert.ok(text.includes('"Permis : « été »"') && text.includes('Régie'), text.slice(0, 300));
			assert.match(text, new RegExp(`phase: .*${phase}`));
			assert.doesNotMatch(text, /[^\r]\n/);
			texts.add(text);
		}
		assert.equal(texts.size, 4);
	});

	it('gabarit gives the size that is asked for', async () => {
		const client = await start();
		const asked = { name: 'Permis', organisation: 'Régie', phase: 'conception', eol: '\n', language: 'fr' };
		const lines = async (size?: unknown) =>
			(await client.request<TemplateResult>('charte/gabarit', { ...asked, size })).text.split('\n').length;
		const [essentials, complete, unsaid, nonsense] = [
			await lines('essentiel'),
			await lines('complet'),
			await lines(),
			await lines(4),
		];
		assert.ok(essentials < 75 && complete > 150, `${essentials} ${complete}`);
		assert.deepEqual([unsaid, nonsense], [complete, complete]);
	});

	it('gabarit understands clients that say less, or nonsense', async () => {
		const client = await start();
		for (const params of [{}, { phase: 'jamais', eol: 7, language: 'de', name: null, organisation: 4 }]) {
			const { text } = await client.request<TemplateResult>('charte/gabarit', params);
			assert.match(text, /^charte: 1$/m);
			assert.doesNotMatch(text, /undefined|null|\r/);
		}
	});

	it('standard gives the 18 practices in the language and edition of a charter', async () => {
		const client = await start();
		const current = await client.request<StandardResult>('charte/standard', {});
		assert.equal(current.language, 'fr');
		assert.equal(current.practices.length, 18);
		const worded = (result: StandardResult) =>
			result.practices.flatMap(({ actions }) => actions).filter(({ wording }) => wording !== null).length;
		assert.equal(worded(current), 48);
		client.open(uri, small('edition: beta\n'));
		const beta = await client.request<StandardResult>('charte/standard', { uri });
		assert.equal(beta.edition, 'beta');
		assert.equal(worded(beta), 53);
		const english = await start({ locale: 'en' });
		const translated = await english.request<StandardResult>('charte/standard', { uri: 'file:///pas/ouverte' });
		assert.equal(translated.language, 'en');
		assert.notEqual(translated.practices[0]?.title, current.practices[0]?.title);
		assert.equal(translated.practices[0]?.officialTitle, current.practices[0]?.title);
	});
});
