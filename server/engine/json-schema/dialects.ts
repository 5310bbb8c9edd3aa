/** The dialects of JSON Schema in which schemas are given. They are written once, in what both have. */

/** A JSON Schema, or a part of one: plain JSON. */
export interface JsonSchema {
	readonly [keyword: string]: unknown;
}

/** The dialects, by the names that people give them; what most editors read comes first. */
export const jsonDialects = ['draft-07', '2020-12'] as const;
export type JsonDialect = (typeof jsonDialects)[number];

const metaSchemas: Readonly<Record<JsonDialect, string>> = {
	'draft-07': 'http://json-schema.org/draft-07/schema#',
	'2020-12': 'https://json-schema.org/draft/2020-12/schema',
};

const keywords: Readonly<Record<JsonDialect, string>> = { 'draft-07': 'definitions', '2020-12': '$defs' };

/** What a whole schema is made of. */
export interface WholeSchema {
	/** Its name in URNs: `charte:1`. */
	readonly id: string;
	readonly language: 'fr' | 'en';
	readonly body: JsonSchema;
	/** What {@link refersTo} names. */
	readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** What stands for a definition, beside other keywords: in draft-07 nothing beside a `$ref` is read. */
export const refersTo = (name: string): JsonSchema => ({ allOf: [{ $ref: name }] });

/** A whole schema in a dialect, as plain JSON. */
export function inDialect({ id, language, body, definitions = {} }: WholeSchema, dialect: JsonDialect): JsonSchema {
	const keyword = keywords[dialect];
	const whole: JsonSchema = {
		$schema: metaSchemas[dialect],
		$id: `urn:charte-numerique:${id}:${language}:${dialect}`,
		...body,
		...(Object.keys(definitions).length === 0 ? {} : { [keyword]: definitions }),
	};
	return JSON.parse(JSON.stringify(whole), (key, value) => (key === '$ref' ? `#/${keyword}/${value}` : value));
}
