/** Validators of JSON Schemas, as strict about the schema as the schema allows. */
import { strict as assert } from 'node:assert';
import Ajv, { type Options, type ValidateFunction } from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import type { JsonDialect, JsonSchema } from '../../../server/engine/json-schema/dialects';

/** What editors read and validators leave alone. */
export const ofEditors = [
	'defaultSnippets',
	'enumDescriptions',
	'errorMessage',
	'markdownDescription',
	'patternErrorMessage',
];

/** The validator of a dialect, as strict about the schema itself as it can be. */
export function compiled(schema: JsonSchema, dialect: JsonDialect): ValidateFunction {
	const options: Options = { strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true };
	const ajv = dialect === '2020-12' ? new Ajv2020(options) : new Ajv(options);
	ajv.addVocabulary(ofEditors);
	assert.ok(ajv.validateSchema(schema), ajv.errorsText());
	return ajv.compile(schema);
}
