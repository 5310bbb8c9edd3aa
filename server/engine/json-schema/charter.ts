/** The published JSON Schema (draft-07), generated from the schema of the charter for editors and tools that are not ours. */
import { charterSchema, declarationSchema } from '../schema/charter';
import type { EnumType, EnumValue, Fields, FieldType } from '../schema/types';

/** A JSON Schema, or a part of one: plain JSON. */
export interface JsonSchema {
	readonly [keyword: string]: unknown;
}

/** What the declarations need of the catalogue. Action ids are whole (`valeur.pmv`); titles become descriptions. */
export interface PracticeKeys {
	readonly id: string;
	readonly title?: string;
	readonly actions: readonly { readonly id: string; readonly title?: string }[];
}

/** The date pattern refuses the 13th month and the 32nd day; a 31 February is left to the language server. */
const DATE = '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';

/** Organisations keep their own keys, at any level. */
const OWN_KEYS: JsonSchema = { '^x-': true };

/**
 * The JSON Schema of a charter, as plain JSON.
 * @param practices the practices and actions of every edition: an action of another edition is not a format error.
 * @param valuesOf the values of a closed list: the format's own, or the standard's.
 * @param language the language of the descriptions.
 */
export function toJsonSchema(
	practices: readonly PracticeKeys[],
	valuesOf: (type: EnumType) => readonly EnumValue[],
	language: 'fr' | 'en' = 'fr',
): JsonSchema {
	/** The schema of one mapping: its keys, those it must have, and the `x-…` ones. */
	const mapping = (fields: Fields): JsonSchema => {
		const required = Object.keys(fields).filter((key) => fields[key]?.required);
		return closed(
			Object.entries(fields).map(([key, { type, texts }]) => [
				key,
				{
					description: texts.help[language],
					...ofType(type),
				},
			]),
			required,
		);
	};

	const ofType = (type: FieldType): JsonSchema => {
		switch (type.kind) {
			case 'text':
				return type.orNumber ? { anyOf: [{ type: 'string' }, { type: 'number' }] } : { type: 'string' };
			case 'number':
				return { type: type.integer ? 'integer' : 'number' };
			case 'boolean':
				return { type: 'boolean' };
			case 'date':
				return type.orText ? { type: 'string' } : { type: 'string', pattern: DATE };
			case 'enum':
				return { type: 'string', enum: spellings(valuesOf(type)) };
			case 'list': {
				const items = ofType(type.of);
				const array = { type: 'array', items };
				return type.single ? { anyOf: [array, items] } : array;
			}
			case 'object': {
				const whole = mapping(type.fields);
				return type.orText === undefined ? whole : { anyOf: [whole, { type: 'string' }] };
			}
			case 'declarations':
				return closed(practices.map((practice) => [practice.id, ofPractice(practice)]));
		}
	};

	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: language === 'fr' ? 'Charte d’une initiative numérique' : 'Charter of a digital initiative',
		...mapping(charterSchema.fields),
		definitions: { declaration: mapping(declarationSchema.fields) },
	};
}

function ofPractice(practice: PracticeKeys): JsonSchema {
	const prefix = `${practice.id}.`;
	return {
		...(practice.title === undefined ? {} : { description: practice.title }),
		...closed(
			practice.actions.map(({ id, title }) => [
				id.startsWith(prefix) ? id.slice(prefix.length) : id,
				{
					// In draft-07 nothing beside a `$ref` is read: `allOf` keeps the title.
					...(title === undefined ? {} : { description: title }),
					allOf: [{ $ref: '#/definitions/declaration' }],
				},
			]),
		),
	};
}

/** A mapping that has no other keys than these and the organisation's own. */
function closed(properties: readonly (readonly [string, JsonSchema])[], required: readonly string[] = []): JsonSchema {
	return {
		type: 'object',
		properties: Object.fromEntries(properties),
		patternProperties: OWN_KEYS,
		additionalProperties: false,
		...(required.length === 0 ? {} : { required }),
	};
}

/** The values first, then the spellings that are accepted for them. */
function spellings(values: readonly EnumValue[]): string[] {
	return [...values.map((value) => value.value), ...values.flatMap((value) => value.synonyms ?? [])];
}
