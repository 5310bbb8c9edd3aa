import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { JsonSchema } from '../../server/engine/json-schema/dialects';
import { publishedSchemas } from '../../server/judging/published-schemas';
import { charterName } from '../../server/protocol';
import { standard } from '../standard';
import { formatProblems } from './support/charter-values';
import { compiled, ofEditors } from './support/json-schema';

describe('the published JSON Schemas', () => {
	const file = (...path: string[]) => readFileSync(join(process.cwd(), ...path), 'utf8');
	const published = publishedSchemas(standard);
	const validate = compiled(published.get('charte.schema.json') ?? {}, 'draft-07');

	it('are those that the standard gives: npm run docs', () => {
		for (const [name, schema] of published)
			assert.equal(file('schemas', name), `${JSON.stringify(schema, null, '\t')}\n`, `${name}: npm run docs`);
		assert.deepEqual(
			readdirSync(join(process.cwd(), 'schemas')).sort(),
			[...published.keys(), 'couverture.schema.json'].sort(),
		);
	});

	it('are valid by their own dialect, and say the same in both languages and dialects', () => {
		const bare = (schema: JsonSchema | undefined): unknown =>
			JSON.parse(JSON.stringify(schema), (key, value) =>
				[...ofEditors, '$id', '$schema', 'title', 'description', 'examples'].includes(key) && typeof value !== 'object'
					? undefined
					: key === 'examples' || ofEditors.includes(key)
						? undefined
						: key === '$ref'
							? value.split('/').at(-1)
							: value,
			);
		const ids = new Set<unknown>();
		for (const kind of ['charte', 'charte.config']) {
			const french = published.get(`${kind}.schema.json`);
			for (const [language, dialect, name] of [
				['fr', 'draft-07', `${kind}.schema.json`],
				['en', 'draft-07', `${kind}.en.schema.json`],
				['fr', '2020-12', `${kind}.2020-12.schema.json`],
				['en', '2020-12', `${kind}.en.2020-12.schema.json`],
			] as const) {
				const schema = published.get(name) ?? assert.fail(name);
				ids.add(schema.$id);
				compiled(schema, dialect);
				const { $defs, definitions, ...rest } = bare(schema) as JsonSchema;
				const { definitions: own, ...other } = bare(french) as JsonSchema;
				assert.deepEqual($defs ?? definitions, own, name);
				assert.deepEqual(rest, other, name);
				assert.equal($defs === undefined, dialect === 'draft-07');
				assert.match(JSON.stringify(schema), language === 'fr' ? /Écrivez/ : /Write/);
				assert.doesNotMatch(JSON.stringify(schema), language === 'fr' ? /Write / : /Écrivez/);
			}
		}
		assert.equal(ids.size, 8);
	});

	it('accept the samples, and refuse what the reader refuses in the one with faults', () => {
		for (const name of ['bibliotheque', 'passeport', 'proche-aidance', 'repairs'])
			assert.ok(validate(parse(file('samples', `${name}.charte.yaml`))), name);
		assert.ok(!validate(parse(file('samples', 'centre-appels.charte.yaml'))));
		const wrong = new Set((validate.errors ?? []).map(({ instancePath }) => instancePath));
		assert.ok(wrong.size > 0);
		const folder = join('test', 'fixtures', 'vraisemblables');
		for (const name of readdirSync(join(process.cwd(), folder)).filter((one) => one.endsWith('.yaml'))) {
			const text = file(folder, name);
			if (formatProblems(text).length === 0) assert.ok(validate(parse(text)), name);
		}
	});

	it('are named for the files that they are for', () => {
		const { schemas } = published.get('catalog.json') as {
			schemas: { name: string; url: string; fileMatch: string[] }[];
		};
		const [charter] = JSON.parse(file('package.json')).contributes.languages;
		const matches = Object.fromEntries(schemas.map(({ url, fileMatch }) => [url, fileMatch]));
		assert.deepEqual(
			[...(matches['charte.schema.json'] ?? [])].sort(),
			[...charter.filenames, ...charter.filenamePatterns].sort(),
		);
		for (const name of matches['charte.schema.json'] ?? []) assert.match(name.replace('*', 'a'), charterName);
		assert.deepEqual(matches['charte.config.schema.json'], ['charte.config.yaml']);
		for (const url of Object.keys(matches)) assert.ok(file('schemas', url));
	});
});
