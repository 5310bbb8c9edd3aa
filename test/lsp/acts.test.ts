/** What a view asks for beside the figures: starting points, evidence, the coverage of another text. */
import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CoverageReport, CoverageResult, EditResult, InsertResult, StandardResult } from '../../server/protocol';
import { clients, sample, small, uri } from './charters';
import type { LspClient } from './client';

const coverage = (client: LspClient, of = uri) => client.request<CoverageReport>('charte/couverture', { uri: of });
const actionOf = (report: CoverageReport, id: string) =>
	report.practices.flatMap(({ actions }) => actions).find((action) => action.id === id);

/** The text after an answer's edits, which the client then has. */
function accept(client: LspClient, result: EditResult | null): string {
	assert.ok(result);
	assert.equal(result.version, client.document(uri).version);
	const text = TextDocument.applyEdits(client.document(uri), [...result.edits] as TextEdit[]);
	client.change(uri, { text });
	return text;
}

describe('charte/insererDepart', () => {
	const start = clients();
	const insert = (client: LspClient, action: unknown) =>
		client.request<InsertResult | null>('charte/insererDepart', { uri, action });

	it('inserts what would answer an action, once, where the report says that it can', async () => {
		const client = await start();
		client.open(uri, small().replace(/\n/g, '\r\n'));
		assert.equal(actionOf(await coverage(client), 'valeur.pmv')?.canInsert, true);
		const result = await insert(client, 'valeur.pmv');
		assert.deepEqual(result?.at, result?.edits[0]?.range.start);
		assert.deepEqual(result?.at, { line: 4, character: 15 });
		const text = accept(client, result);
		assert.match(text, /phase: amorce\r\nsolution:\r\n {2}pmv:\r\n/);
		assert.doesNotMatch(text, /[^\r]\n/);
		assert.equal(await insert(client, 'valeur.pmv'), null);
		assert.equal(actionOf(await coverage(client), 'valeur.pmv')?.canInsert, false);
	});

	it('gives null for an action that does not exist, a file that cannot be read, and one that is not open', async () => {
		const client = await start();
		client.open(uri, small());
		for (const action of ['valeur.rien', '', undefined, 7]) assert.equal(await insert(client, action), null);
		client.replace(uri, 'nom: Guichet', 'nom: "Guichet');
		assert.equal(await insert(client, 'valeur.pmv'), null);
		client.close(uri);
		assert.equal(await insert(client, 'valeur.pmv'), null);
	});
});

describe('charte/preciser', () => {
	const start = clients();
	const change = (client: LspClient, details: object, action = 'valeur.pmv') =>
		client.request<EditResult | null>('charte/preciser', { uri, action, ...details });

	it('changes what a declaration says, all at once, and nothing where it says so already', async () => {
		const client = await start();
		client.open(uri, small());
		accept(
			client,
			await client.request<EditResult | null>('charte/declarer', { uri, action: 'valeur.pmv', status: 'planifiee' }),
		);
		const fields = { responsable: 'Équipe : permis', echeance: '2027-01-31' };
		const text = accept(client, await change(client, { fields, evidence: [{ was: '', becomes: 'docs/pmv.md' }] }));
		assert.match(
			text,
			/etat: planifiee\n {6}preuves: \[docs\/pmv\.md\]\n {6}responsable: "Équipe : permis"\n {6}echeance: 2027-01-31\n$/,
		);
		const report = await coverage(client);
		assert.equal(actionOf(report, 'valeur.pmv')?.dueDate, '2027-01-31');
		assert.ok(report?.people.includes('Équipe : permis'), 'who is named is known by then');
		assert.deepEqual((await change(client, { fields }))?.edits, []);
	});

	it('gives null for what is not declared or not there, and leaves out what is no text', async () => {
		const client = await start();
		client.open(uri, small());
		assert.equal(await change(client, { fields: { responsable: 'Luc' } }), null);
		assert.equal(await change(client, { fields: { responsable: 'Luc' } }, 'valeur.rien'), null);
		accept(
			client,
			await client.request<EditResult | null>('charte/declarer', { uri, action: 'valeur.pmv', status: 'planifiee' }),
		);
		assert.equal(await change(client, { evidence: [{ was: 'a.md', becomes: '' }] }), null);
		assert.deepEqual(
			(await change(client, { fields: { responsable: 3, etat: 'en_place' }, evidence: 'a' }))?.edits,
			[],
		);
	});
});

describe('charte/ajouterPreuve', () => {
	const start = clients();
	const add = (client: LspClient, evidence: unknown, action = 'valeur.pmv') =>
		client.request<EditResult | null>('charte/ajouterPreuve', { uri, action, evidence });

	it('adds evidence to a declaration, written if need be, and not twice', async () => {
		const client = await start();
		client.open(uri, small());
		accept(client, await add(client, 'docs/pmv: essai.md'));
		const text = accept(client, await add(client, 'https://exemple.gouv.qc.ca/pmv'));
		assert.match(
			text,
			/pmv: # 8\.1\n {6}etat: a_evaluer\n {6}preuves: \["docs\/pmv: essai\.md", https:\/\/exemple\.gouv\.qc\.ca\/pmv\]\n$/,
		);
		const action = actionOf(await coverage(client), 'valeur.pmv');
		assert.equal(action?.status, 'a_evaluer');
		assert.deepEqual(
			action.evidence.map(({ text, kind }) => [text, kind]),
			[
				['docs/pmv: essai.md', 'file'],
				['https://exemple.gouv.qc.ca/pmv', 'url'],
			],
		);
		assert.equal(await add(client, 'https://exemple.gouv.qc.ca/pmv'), null);
	});

	it('gives null for what is no evidence, no action, and a file that cannot be read', async () => {
		const client = await start();
		client.open(uri, small());
		for (const evidence of ['', 'a\nb', undefined, null]) assert.equal(await add(client, evidence), null);
		assert.equal(await add(client, 'docs/pmv.md', 'valeur.rien'), null);
		client.replace(uri, 'nom: Guichet', 'nom: "Guichet');
		assert.equal(await add(client, 'docs/pmv.md'), null);
	});
});

describe('charte/couvertureDuTexte', () => {
	const start = clients();
	const of = (client: LspClient, text: unknown, charter: unknown = uri) =>
		client.request<CoverageResult>('charte/couvertureDuTexte', { uri: charter, text });

	it('counts another text of a charter as it counts the charter', async () => {
		const client = await start();
		const { uri: charter, text } = sample('proche-aidance');
		client.open(charter, text);
		const report = await coverage(client, charter);
		assert.deepEqual(await of(client, text, charter), { ...report, version: null });
		const former = await of(client, text.replace(/\npratiques:[\s\S]*$/, '\n'), charter);
		assert.equal(former?.counts.declared, 0);
		assert.ok(report.counts.declared > 0);
		// What was asked about another text changes nothing of the charter.
		assert.deepEqual(await coverage(client, charter), report);
	});

	it('follows the settings of the charter, open or not', async () => {
		const client = await start({
			configuration: (_section, scope) => (scope === uri ? { phases: { 'valeur.pmv': 'amorce' }, langue: 'en' } : {}),
		});
		const report = await of(client, small());
		assert.equal(report?.language, 'en');
		assert.equal(actionOf(report, 'valeur.pmv')?.expectedNow, true);
	});

	it('gives null for what is no charter, or cannot be read', async () => {
		const client = await start();
		for (const text of [
			'',
			'# rien\n',
			'- a\n',
			'services:\n  web: {}\n',
			small('a: "b\n'),
			`${'['.repeat(1000)}`,
			null,
			7,
		])
			assert.equal(await of(client, text), null, JSON.stringify(text)?.slice(0, 40));
		assert.equal(await of(client, small(), 7), null);
		assert.ok(await of(client, small()));
	});
});

describe('what the panel is told', () => {
	const start = clients();

	it('keeps the last good findings and places while a charter cannot be read, and says where the fault is', async () => {
		const client = await start();
		const { uri: charter, text } = sample('centre-appels');
		client.open(charter, text);
		const good = await coverage(client, charter);
		assert.equal(good.fault, undefined);
		const findings = (report: CoverageReport) =>
			report.practices.flatMap(({ findings }) => findings.map(({ code, message }) => `${code} ${message}`));
		assert.ok(findings(good).length > 0);
		client.change(charter, { text: `x-un: 1\nx-deux: "\n${text}` });
		const broken = await coverage(client, charter);
		assert.equal(broken.current, false);
		assert.equal(broken.fault?.start.line, 1);
		assert.deepEqual(findings(broken), findings(good));
		assert.deepEqual(broken.next, good.next);
		assert.ok(broken.practices.every(({ actions }) => actions.every(({ canInsert }) => !canInsert)));
		// Two lines were written above.
		const lines = (report: CoverageReport) =>
			report.practices.flatMap(({ actions }) =>
				actions.map(({ declaration }) => declaration?.start.line ?? Number.NaN),
			);
		assert.deepEqual(
			lines(broken),
			lines(good).map((line) => line + 2),
		);
		client.change(charter, { text });
		assert.deepEqual(await coverage(client, charter), { ...good, version: 3 });
	});

	it('says where the fault is in a charter that was never read', async () => {
		const client = await start();
		client.open(uri, small('a: "b\n'));
		const report = await coverage(client);
		assert.equal(report.current, false);
		assert.equal(report.fault?.start.line, 5);
	});

	it('names the targets of the strategy that each practice touches, in the language of the charter', async () => {
		const client = await start();
		client.open(uri, small());
		const { practices } = await client.request<StandardResult>('charte/standard', { uri });
		assert.deepEqual(
			practices[1]?.targets.find(({ id }) => id === 'rappels_numeriques'),
			{
				id: 'rappels_numeriques',
				title: '60\u00a0% des échéances font l’objet de rappels numériques (horizon 2023, passé)',
				ambition:
					'Ambition 3\u00a0: Les organisations publiques sont proactives dans leurs relations avec les citoyens',
			},
		);
		assert.equal(practices.flatMap(({ targets }) => targets).length, 21);
		assert.deepEqual(practices[9]?.targets, []);
	});
});
