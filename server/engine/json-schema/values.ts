/** The JSON Schema of one value of the format, as the reader takes it. */
import { jsonSchemaTexts } from '../texts/json-schema';
import { type Language, say } from '../texts/text';
import type { JsonSchema } from './dialects';

/** The dates that exist, and what keeps the place of one: what `isDate` and `datePlaceholder` accept. */
const long = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])';
const short = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)';
const february = '02-(?:0[1-9]|1[0-9]|2[0-8])';
const leapYear = '(?:[0-9]{2}(?:0[84]|[2468][048]|[13579][26])|(?:0[84]|[2468][048]|[13579][26])00)';
const holder = '(?:[Aa]{4}|[Yy]{4})-[Mm]{2}-(?:[Jj]{2}|[Dd]{2})';
const date = `^\\s*(?:[0-9]{4}-(?:${long}|${short}|${february})|${leapYear}-02-29|${holder})\\s*$`;
/** A text that is not written as a date, or a date: `2027-2-3` was meant as one. */
const dateOrText = `^(?!\\s*[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}\\s*$)|${date}`;

/** What several fields share. Where the format requires a value, it may not be left empty. */
export type ValueDefinition = 'text' | 'date' | 'dateOrText';

/** The name of a definition among those that {@link valueDefinition} gives. */
export const definitionName = (kind: ValueDefinition, required: boolean): string =>
	required ? `required${kind.charAt(0).toUpperCase()}${kind.slice(1)}` : kind;

/**
 * A definition, in a language. A text is whatever is no list and no mapping: a number or a `true` is read as the text that
 * it is written as. It is said as a condition, so that editors offer no `true` and `null` where a sentence is wanted, as
 * they do for a list of types.
 */
export function valueDefinition(kind: ValueDefinition, required: boolean, language: Language): JsonSchema {
	const aText = { type: 'string', errorMessage: say(jsonSchemaTexts, 'text', language) };
	const wrong = say(jsonSchemaTexts, 'date', language);
	const aDate = { type: 'string', pattern: date, errorMessage: wrong, patternErrorMessage: wrong };
	const unlike = { type: ['object', 'array', ...(required ? ['null'] : [])] };
	switch (kind) {
		case 'text':
			return when(unlike, aText);
		case 'dateOrText':
			return { ...when(unlike, aText), pattern: dateOrText, patternErrorMessage: wrong };
		case 'date':
			return required ? aDate : when({ not: { type: 'null' } }, aDate);
	}
}

/** What holds of the values that another schema accepts. */
export const when = (condition: JsonSchema, holds: JsonSchema): JsonSchema =>
	Object.fromEntries([
		['if', condition],
		['then', holds],
	]);

/** A type, or nothing where a value may be left empty. */
export const typed = (type: string, required: boolean): JsonSchema => ({ type: required ? type : [type, 'null'] });

/** A mapping that has no other keys than these and the organisation's own. */
export function mapping(
	properties: readonly (readonly [string, JsonSchema])[],
	required: readonly string[] = [],
): JsonSchema {
	return {
		properties: Object.fromEntries(properties),
		patternProperties: { '^x-': true },
		additionalProperties: false,
		...(required.length === 0 ? {} : { required }),
	};
}
