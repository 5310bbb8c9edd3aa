import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { clients, only, small, textOf, uri } from './charters';

const french = 'file:///fr';
const english = 'file:///en';
const faulty = small('titre: x\n');

describe('settings', () => {
	const start = clients();

	/** A client whose settings can be changed while it runs. */
	async function configured(settings: (scope: string | undefined) => unknown, pull = true) {
		const current = { settings };
		const asked: [string, string | undefined][] = [];
		const client = await start({
			pull,
			folders: [french, english],
			configuration: (section, scope) => {
				asked.push([section, scope]);
				return current.settings(scope);
			},
		});
		return { client, current, asked };
	}

	it('are those of each resource: two folders, two languages, two severities', async () => {
		const { client, asked } = await configured((scope) =>
			scope?.startsWith(`${english}/`)
				? { langue: 'en', severites: { 'format/cle_inconnue': 'erreur' } }
				: { langue: 'fr', severites: { format: 'conseil' } },
		);
		const [one, two] = [`${french}/charte.yaml`, `${english}/charte.yaml`];
		client.open(one, faulty);
		client.open(two, faulty);
		const [here, there] = await Promise.all([client.diagnostics(one), client.diagnostics(two)]);
		const [fr, en] = [here, there].map((all) => all.find(({ code }) => code === 'format/cle_inconnue'));
		assert.match(textOf(fr), /^La clé «\stitre\s»/);
		assert.equal(fr?.severity, 4);
		assert.match(textOf(en), /^The key “titre”/);
		assert.equal(en?.severity, 1);
		// Folders are asked about for what concerns the workspace; each document once.
		assert.deepEqual(asked.filter(([, scope]) => scope?.endsWith('.yaml')).sort(), [
			['charte', two],
			['charte', one],
		]);
	});

	it('switch wording and the strategy off, and bring terms of one’s own, folder by folder', async () => {
		const { client } = await configured((scope) =>
			scope?.startsWith(`${english}/`)
				? {
						formulation: { actif: false, termes: { 'guichet unique': 'name the service' } },
						personne: { actif: false },
					}
				: { formulation: { termes: { 'guichet unique': 'nommez le service', vide: '', nombre: 3 } } },
		);
		const text = small('solution:\n  pmv:\n    fonctionnalites: [Un guichet unique]\n');
		const [one, two] = [`${french}/charte.yaml`, `${english}/charte.yaml`];
		client.open(one, text);
		client.open(two, text);
		const [here, there] = await Promise.all([client.diagnostics(one), client.diagnostics(two)]);
		const terms = here.filter(({ code }) => code === 'formulation/terme');
		assert.deepEqual(
			terms.map(({ severity, range }) => [severity, client.document(one).getText(range)]),
			[[4, 'guichet unique']],
		);
		assert.match(textOf(terms[0]), /nommez le service/);
		assert.deepEqual(only(there, 'formulation/'), []);
	});

	it('are asked again after they changed; the client is told to pull', async () => {
		const { client, current } = await configured(() => ({}));
		client.open(uri, faulty);
		const before = await client.pull(uri);
		assert.ok(before.kind === 'full');
		assert.deepEqual(only(before.items, 'format/'), ['format/cle_inconnue']);
		await client.until(
			'registration',
			() => client.registered.includes('workspace/didChangeConfiguration') || undefined,
		);
		current.settings = () => ({ severites: { 'format/cle_inconnue': 'aucune' } });
		client.notify('workspace/didChangeConfiguration', { settings: null });
		await client.until('a refresh', () => client.refreshes || undefined);
		const after = await client.pull(uri, before.resultId);
		assert.ok(after.kind === 'full');
		assert.deepEqual(only(after.items, 'format/'), []);
	});

	it('that changed are published anew to clients that do not pull', async () => {
		const { client, current } = await configured(() => ({}), false);
		client.open(uri, faulty);
		await client.publication(uri, 1);
		current.settings = () => ({ langue: 'en' });
		client.notify('workspace/didChangeConfiguration', { settings: null });
		await client.until('English messages', () =>
			client.published.find(({ diagnostics }) => diagnostics.some((one) => textOf(one).startsWith('The key'))),
		);
	});

	it('come with the notification for clients that cannot be asked', async () => {
		const client = await start({ configuration: undefined } as never);
		client.open(uri, faulty);
		assert.match(textOf((await client.diagnostics(uri))[0]), /[éè«]/);
		client.notify('workspace/didChangeConfiguration', { settings: { charte: { langue: 'en' } } });
		const english = (await client.diagnostics(uri)).find(({ code }) => code === 'format/cle_inconnue');
		assert.match(textOf(english), /^The key/);
	});

	it('that make no sense take their defaults', async () => {
		for (const nonsense of [7, 'x', [], { langue: 'de', severites: ['x'], attentesFutures: 'oui', peremption: 'x' }]) {
			const { client } = await configured(() => nonsense);
			client.open(uri, faulty);
			const found = (await client.diagnostics(uri)).find(({ code }) => code === 'format/cle_inconnue');
			assert.equal(found?.severity, 2, JSON.stringify(nonsense));
		}
	});

	it('that the client fails to give take their defaults', async () => {
		const { client } = await configured(() => Promise.reject(new Error('not now')));
		client.open(uri, faulty);
		assert.deepEqual(only(await client.diagnostics(uri), 'format/'), ['format/cle_inconnue']);
	});
});

describe('the language', () => {
	const start = clients();
	const firstWords = async (options: object) => {
		const client = await start(options);
		client.open(uri, faulty);
		const found = (await client.diagnostics(uri)).find(({ code }) => code === 'format/cle_inconnue');
		const hover = await client.at<Hover>('hover', uri, { line: 2, character: 3 });
		return { message: textOf(found).slice(0, 7), hover: (hover.contents as MarkupContent).value };
	};

	it('is the editor’s: French by default, English elsewhere', async () => {
		const [fr, ca, en, display] = await Promise.all([
			firstWords({ locale: 'fr' }),
			firstWords({ locale: 'fr-CA' }),
			firstWords({ locale: 'en-GB' }),
			firstWords({ locale: 'fr', initializationOptions: { displayLanguage: 'en' } }),
		]);
		assert.deepEqual(
			[fr, ca, en, display].map(({ message }) => message),
			['La clé «', 'La clé «', 'The key', 'The key'].map((words) => words.slice(0, 7)),
		);
		assert.equal(fr?.hover, ca?.hover);
		assert.notEqual(fr?.hover, en?.hover);
	});

	it('of the setting wins over the editor’s', async () => {
		const { message } = await firstWords({ locale: 'en', configuration: () => ({ langue: 'fr' }) });
		assert.equal(message, 'La clé ');
	});
});
