import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { type JsonDialect, type JsonSchema, jsonDialects } from '../../server/engine/json-schema/dialects';
import { configFindings } from '../../server/judging/config';
import { configJsonSchema } from '../../server/judging/config-schema';
import { type ConfigField, type ConfigType, configFields } from '../../server/judging/config-table';
import { readConfig } from '../../server/judging/read-config';
import { standard } from '../standard';

const fields = configFields(standard);
const compiled = (schema: JsonSchema, dialect: JsonDialect) =>
	new (dialect === '2020-12' ? Ajv2020 : Ajv)({ strict: false }).compile(schema);
const validators = jsonDialects.map((dialect) => compiled(configJsonSchema(fields, 'fr', dialect), dialect));

/** Asserts that the schema and the reader say the same of a config file. */
function agree(value: unknown): boolean {
	const text = stringify(value, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
	const found = configFindings(readConfig(text, standard), 'fr').map(({ code, message }) => `${code} ${message}`);
	for (const validate of validators)
		assert.equal(
			validate(value),
			found.length === 0,
			`${text}\nthe reader: ${found.join('; ') || 'nothing'}\nthe schema: ${JSON.stringify(validate.errors?.slice(0, 3))}`,
		);
	return found.length === 0;
}

/** Values of every kind: each stands at every key, and in every list and mapping. */
const values: readonly unknown[] = [
	...[null, '', ' ', 'mot', 0, 1, -1, 12, 2.5, 999_999, 1_000_000, '0', '12', '0012', '1000000', '80%', '80 %', '100%'],
	...['101%', '-1', '8.5%', true, false, 'true', 'oui', 'fr', 'FR', 'de', 'erreur', 'Erreur', 'jamais', 'aucune'],
	...[
		'docs',
		'../a',
		'a/../b',
		'a\\..\\b',
		'..',
		'..a',
		'/abs',
		'\\abs',
		'c:/x',
		'https://a',
		'a\n/../b',
		'./docs',
		'a:b c',
	],
	...['risques', 'exploitation', [], {}, [[]], [{}], { 'x-a': 1 }, { a: 'b' }, { a: null }, { a: [] }],
];

/** A whole file with a value at a key, written with its dot or in steps. */
const whole = (key: string, value: unknown, stepped: boolean): unknown => {
	const [group = '', name] = key.split('.');
	return stepped && name !== undefined ? { [group]: { [name]: value } } : { [key]: value };
};

/** The value of an example, and what is one step from it. */
function* around({ type, example }: ConfigField): Generator<unknown> {
	yield* values;
	yield* inside(type);
	yield parse(example);
}

function* inside(type: ConfigType): Generator<unknown> {
	switch (type.kind) {
		case 'enum':
			for (const { value } of type.values) yield value;
			return;
		case 'list':
			for (const value of [...values, ...inside(type.of)]) yield [value];
			return;
		case 'map':
			for (const name of [...(type.names ?? []).slice(0, 60).map(({ value }) => value), 'zzzz', 'x-a'])
				yield { [name]: type.of.kind === 'enum' ? type.of.values[0]?.value : 'mot' };
			for (const value of [...values, ...inside(type.of)]) yield { [type.names?.[0]?.value ?? 'guichet']: value };
			return;
		case 'object': {
			const right = Object.fromEntries(type.fields.map(({ key, example }) => [key, parse(example)]));
			yield right;
			yield { ...right, 'x-a': 1 };
			yield { ...right, zzz: 1 };
			for (const { key, type: of } of type.fields) {
				const { [key]: _, ...others } = right;
				yield others;
				for (const value of [...values, ...inside(of)]) yield { ...right, [key]: value };
			}
		}
	}
}

describe('the JSON Schema of the config file', () => {
	it('agrees with the reader on every kind of value at every key', () => {
		const seen = { accepted: 0, refused: 0 };
		for (const field of fields)
			for (const value of around(field))
				for (const stepped of [false, true]) seen[agree(whole(field.key, value, stepped)) ? 'accepted' : 'refused']++;
		assert.ok(seen.accepted > 500 && seen.refused > 1000, JSON.stringify(seen));
	});

	it('agrees with the reader on whole files, and on what is none', () => {
		const some = fields.map((field) =>
			fc
				.oneof(
					{ weight: 6, arbitrary: fc.constant(parse(field.example)) },
					{ weight: 1, arbitrary: fc.constantFrom(...values) },
				)
				.map((value) => [field.key, value] as const),
		);
		fc.assert(
			fc.property(fc.tuple(...some), fc.nat({ max: fields.length }), (entries, from) => {
				agree(Object.fromEntries(entries.slice(from)));
			}),
			{ numRuns: 200 },
		);
		for (const value of [
			null,
			[],
			'mot',
			1,
			{},
			{ zzz: 1 },
			{ 'x-a': [1] },
			{ codeLens: { actif: true } },
			{ seuils: null },
		])
			agree(value);
		for (const group of ['seuils', 'peremption', 'preuves']) for (const value of values) agree({ [group]: value });
	});

	it('says what each key is, and accepts its own examples, defaults and snippets', () => {
		for (const language of ['fr', 'en'] as const) {
			const schema = configJsonSchema(fields, language);
			const properties = schema.properties as Record<string, Record<string, unknown>>;
			for (const { key } of fields) {
				const { title, description, examples, defaultSnippets = [], default: byDefault } = properties[key] ?? {};
				assert.ok(title && title !== key && description && (examples as unknown[]).length > 0, key);
				for (const value of [...(examples as unknown[]), ...(byDefault === undefined ? [] : [byDefault])])
					assert.ok(agree({ [key]: value }), key);
				for (const { body } of defaultSnippets as { body: unknown }[]) {
					const text = JSON.stringify(body)
						.replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
						.replace(/\$\{\d+:([^}]*)\}/g, '$1')
						.replace(/"(\d+)"/g, '$1');
					assert.ok(agree({ [key]: JSON.parse(text) }), `${key}: ${text}`);
				}
			}
		}
	});

	it('accepts the example of its page', () => {
		const page = readFileSync(join(process.cwd(), 'docs', 'configuration.md'), 'utf8');
		assert.ok(agree(parse(/```yaml\n([^`]+)```/.exec(page)?.[1] ?? '[')));
	});
});
