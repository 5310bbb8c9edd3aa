/** The config file for editors and tools that are not ours: its JSON Schema, and its table as Markdown. From the one table. */
import { type JsonSchema, type Language, say } from '../engine/index';
import type { ConfigField, ConfigType } from './config-table';
import { configTexts } from './texts/config';

/** The JSON Schema (draft-07) of the file, in a language: keys with dots, or in steps. */
export function configJsonSchema(fields: readonly ConfigField[], language: Language): JsonSchema {
	const groups = new Map<string, ConfigField[]>();
	for (const field of fields) {
		const [group = '', name] = field.key.split('.');
		if (name !== undefined) groups.set(group, [...(groups.get(group) ?? []), { ...field, key: name }]);
	}
	const described = (field: ConfigField): [string, JsonSchema] => [
		field.key,
		{ description: field.help[language], ...schemaOf(field.type, language) },
	];
	const grouped = [...groups].map(([group, members]): [string, JsonSchema] => [
		group,
		closed(members.map(described), ['object', 'null']),
	]);
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: say(configTexts, 'schema.title', language),
		...closed([...fields.map(described), ...grouped], 'object'),
		patternProperties: { '^x-': true },
	};
}

const closed = (properties: readonly (readonly [string, JsonSchema])[], type: unknown): JsonSchema => ({
	type,
	properties: Object.fromEntries(properties),
	additionalProperties: false,
});

/** What is left empty is not said: `null` is allowed wherever a value is. */
function schemaOf(type: ConfigType, language: Language): JsonSchema {
	switch (type.kind) {
		case 'boolean':
			return { type: ['boolean', 'null'] };
		case 'integer':
			return { type: ['integer', 'null'], minimum: type.least };
		case 'threshold':
			return { type: ['integer', 'string', 'null'], minimum: 0, pattern: '^(?:[0-9]{1,6}|(?:[0-9]{1,2}|100)\\s*%)$' };
		case 'text':
			return { type: ['string', 'number', 'boolean', 'null'] };
		case 'path':
			return {
				type: ['string', 'null'],
				pattern: '^(?![/\\\\]|[A-Za-z][A-Za-z0-9+.\\-]*:|(.*[/\\\\])?\\.\\.([/\\\\]|$))',
			};
		case 'enum':
			return { enum: [...type.values.map(({ value }) => value), null] };
		case 'list':
			return { type: ['array', 'null'], items: schemaOf(type.of, language) };
		case 'map':
			return {
				type: ['object', 'null'],
				additionalProperties: schemaOf(type.of, language),
				...(type.names ? { propertyNames: { enum: type.names.map(({ value }) => value) } } : {}),
			};
		case 'object': {
			const required = type.fields.filter((field) => field.required).map(({ key }) => key);
			const properties = type.fields.map((field): [string, JsonSchema] => [
				field.key,
				{ description: field.help[language], ...schemaOf(field.type, language) },
			]);
			return { ...closed(properties, 'object'), required };
		}
	}
}

const example = `severites:
  formulation: aucune
  format/cle_inconnue: erreur
peremption.jours: 365
preuves.racines: [docs]
sections_requises: [risques]
ignorer: ["archives/**"]
seuils:
  echec_des: avertissement
  min_avec_reponse: 80%`;

/** The page that documents the file: one table, a row a key. */
export function configPage(fields: readonly ConfigField[], language: Language): string {
	const tell = (key: keyof typeof configTexts) => say(configTexts, key, language);
	const cell = (text: string) => text.replace(/\|/g, '\\|');
	const rows = fields.map(({ key, help, byDefault, example, decides }) =>
		[
			`\`${key}\``,
			cell(help[language]),
			byDefault === undefined ? '' : `\`${byDefault}\``,
			`\`${cell(example)}\``,
			tell(`decides.${decides}`),
		].join(' | '),
	);
	const heads = ['key', 'what', 'hover.default', 'hover.example', 'decides'] as const;
	return `${[
		`# ${tell('page.title')}`,
		tell('page.intro'),
		tell('page.wins'),
		[
			`| ${heads.map((head) => tell(head.startsWith('hover') ? (head as 'hover.default') : (`page.${head}` as 'page.key'))).join(' | ')} |`,
			'| --- | --- | --- | --- | --- |',
			...rows.map((row) => `| ${row} |`),
		].join('\n'),
		`\`\`\`yaml\nlangue: ${language}\n${example}\n\`\`\``,
	].join('\n\n')}\n`;
}
