/** The JSON Schemas that are published, by the names of their files in `schemas/`. */
import {
	type JsonDialect,
	type JsonSchema,
	jsonDialects,
	type Language,
	type Standard,
	toJsonSchema,
} from '../engine/index';
import { configName } from '../protocol';
import { configJsonSchema } from './config-schema';
import { configFields } from './config-table';

/** What a schema is of, by the first word of its file. */
const kinds = {
	charte: (standard: Standard, language: Language, dialect: JsonDialect) => toJsonSchema(standard, language, dialect),
	'charte.config': (standard: Standard, language: Language, dialect: JsonDialect) =>
		configJsonSchema(configFields(standard), language, dialect),
} as const;

/** The names of charters, as schema catalogues write them. */
const charterNames = ['charte', '*.charte', '*.charter'].flatMap((name) => [`${name}.yaml`, `${name}.yml`]);

/** The file of a schema: French and draft-07 where its name says nothing else. */
const fileOf = (kind: string, language: Language, dialect: JsonDialect): string =>
	[kind, ...(language === 'fr' ? [] : [language]), ...(dialect === 'draft-07' ? [] : [dialect]), 'schema.json'].join(
		'.',
	);

/** Each of the published files that is made from the standard, as JSON. */
export function publishedSchemas(standard: Standard): ReadonlyMap<string, JsonSchema> {
	const files = Object.entries(kinds).flatMap(([kind, make]) =>
		(['fr', 'en'] as const).flatMap((language) =>
			jsonDialects.map((dialect): [string, JsonSchema] => [
				fileOf(kind, language, dialect),
				make(standard, language, dialect),
			]),
		),
	);
	return new Map([...files, ['catalog.json', catalogue(new Map(files))]]);
}

/** Which files each schema is for, as SchemaStore's catalogue says it; addresses are relative to it. */
function catalogue(files: ReadonlyMap<string, JsonSchema>): JsonSchema {
	const entry = (name: string, file: string, fileMatch: readonly string[]) => ({
		name,
		description: `${files.get(file)?.title} (français : ${file}, English: ${file.replace('.schema', '.en.schema')})`,
		fileMatch,
		url: file,
	});
	return {
		$schema: 'https://json.schemastore.org/schema-catalog.json',
		version: 1,
		schemas: [
			entry('charte', 'charte.schema.json', charterNames),
			entry('charte.config', 'charte.config.schema.json', [configName]),
			{
				name: 'charte (couverture)',
				description: 'Couverture d’une charte',
				fileMatch: ['*.couverture.json'],
				url: 'couverture.schema.json',
			},
		],
	};
}
