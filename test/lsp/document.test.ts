import assert from 'node:assert/strict';
import type { CharterDocument } from '../../server/protocol';
import { clients, sample } from './charters';

describe('charte/document', () => {
	const start = clients();

	it('gives an open charter as a document, in the language of its settings or in another', async () => {
		const client = await start();
		const { uri, text } = sample('proche-aidance');
		client.open(uri, text);
		const document = await client.request<CharterDocument>('charte/document', { uri });
		assert.equal(document.cover.title.text, 'Espace Proche aidance');
		assert.equal(document.version, 1);
		const other = document.language === 'fr' ? 'en' : 'fr';
		const options = { empty: false, coverage: false, draft: true, autre: 1 };
		const turned = await client.request<CharterDocument>('charte/document', { uri, language: other, options });
		assert.equal(turned.language, other);
		assert.deepEqual(turned.options, { empty: false, coverage: false, draft: true });
		assert.notEqual(turned.sections[0]?.title, document.sections[0]?.title);
		assert.equal(turned.findings.length, document.findings.length);
		assert.ok(turned.findings.every(({ message }, index) => message !== document.findings[index]?.message));
	});

	it('says that a charter cannot be read whole, and shows what can', async () => {
		const client = await start();
		const { uri, text } = sample('proche-aidance');
		client.open(uri, text);
		client.replace(uri, 'nom: Espace Proche aidance', 'nom: "Espace Proche aidance');
		const document = await client.request<CharterDocument>('charte/document', { uri });
		assert.ok(document.fault);
		assert.equal(document.version, 2);
	});

	it('gives null for what is not open, and defaults for options that are none', async () => {
		const client = await start();
		assert.equal(await client.request('charte/document', { uri: 'file:///ailleurs/charte.yaml' }), null);
		const { uri, text } = sample('bibliotheque');
		client.open(uri, text);
		const options = { empty: 'oui' };
		const document = await client.request<CharterDocument>('charte/document', { uri, language: 'de', options });
		assert.deepEqual(document.options, { empty: true, coverage: true, draft: false });
	});
});
