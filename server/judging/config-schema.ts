/** The JSON Schema of the config file, for editors and tools that are not ours. From the one table. */
import {
	definitionName,
	exampleValue,
	inDialect,
	type JsonDialect,
	type JsonSchema,
	type Language,
	refersTo,
	say,
	valueDefinition,
} from '../engine/index';
import { tabStops } from './config-snippets';
import type { ConfigField, ConfigType } from './config-table';
import { configTexts } from './texts/config';

/**
 * The JSON Schema of the file, in a language and a dialect: keys with dots, or in steps. It accepts what the reader has
 * nothing to say of; that a key is written both ways is left to the reader.
 */
export function configJsonSchema(
	fields: readonly ConfigField[],
	language: Language,
	dialect: JsonDialect = 'draft-07',
): JsonSchema {
	const { body, definitions } = new Writer(language).write(fields);
	return inDialect({ id: 'configuration:1', language, body, definitions }, dialect);
}

class Writer {
	readonly #definitions = new Map<string, JsonSchema>();
	/** The definitions of closed lists that many keys share, by their values. */
	readonly #lists = new Map<ConfigType, string>();

	constructor(private readonly language: Language) {}

	write(fields: readonly ConfigField[]): {
		readonly body: JsonSchema;
		readonly definitions: Readonly<Record<string, JsonSchema>>;
	} {
		const groups = new Map<string, ConfigField[]>();
		for (const field of fields) {
			const [group = '', name] = field.key.split('.');
			if (name !== undefined) groups.set(group, [...(groups.get(group) ?? []), field]);
		}
		const grouped = [...groups].map(([group, members]): [string, JsonSchema] => [
			group,
			{
				title: this.#titleOf(group),
				...this.#mapping(members.map((field) => [field.key.slice(group.length + 1), this.#field(field)])),
			},
		]);
		const body = {
			title: this.#tell('schema.title'),
			description: this.#tell('schema.about'),
			...this.#mapping([...fields.map((field): [string, JsonSchema] => [field.key, this.#field(field)]), ...grouped]),
		};
		return { body, definitions: Object.fromEntries(this.#definitions) };
	}

	#tell(key: keyof typeof configTexts, ...args: (string | number)[]): string {
		return say(configTexts, key, this.language, ...args);
	}

	#titleOf(key: string): string {
		const name = `title.${key}`;
		return name in configTexts ? this.#tell(name as keyof typeof configTexts) : key;
	}

	#field({ key, help, type, example, byDefault, required }: ConfigField): JsonSchema {
		const said: unknown = exampleValue(example);
		const snippet = tabStops(said, type);
		return {
			title: this.#titleOf(key),
			description: help[this.language],
			...(byDefault === undefined || type.kind === 'list' || type.kind === 'map'
				? {}
				: { default: exampleValue(byDefault) }),
			examples: [said],
			...(snippet === undefined ? {} : { defaultSnippets: [{ label: this.#tell('hover.example'), body: snippet }] }),
			...this.#value(type, required === true),
		};
	}

	/** A mapping of these keys and of the organisation's own; left empty, nothing is said. */
	#mapping(properties: readonly (readonly [string, JsonSchema])[], required: readonly string[] = []): JsonSchema {
		return {
			type: ['object', 'null'],
			properties: Object.fromEntries(properties),
			patternProperties: { '^x-': true },
			additionalProperties: false,
			...(required.length === 0 ? {} : { required }),
		};
	}

	#value(type: ConfigType, required = false): JsonSchema {
		const told = (key: keyof typeof configTexts, ...args: (string | number)[]) => {
			const text = this.#tell(key, ...args);
			return { errorMessage: text, patternErrorMessage: text };
		};
		switch (type.kind) {
			case 'boolean':
				return { type: ['boolean', 'null'], errorMessage: this.#tell('problem.boolean') };
			case 'integer':
				return {
					type: ['integer', 'null'],
					minimum: type.least,
					errorMessage: this.#tell('problem.integer', type.least),
				};
			case 'threshold':
				return {
					type: ['integer', 'string', 'null'],
					minimum: 0,
					maximum: 999_999,
					pattern: '^(?:[0-9]{1,6}|(?:[0-9]{1,2}|100)\\s*%)$',
					...told('problem.threshold'),
				};
			case 'text':
				return this.#text(required);
			case 'path':
				return {
					...this.#text(required),
					pattern: '^(?![/\\\\]|[A-Za-z][A-Za-z0-9+.\\-]*:|([\\s\\S]*[/\\\\])?\\.\\.([/\\\\]|$))',
					...told('problem.path'),
				};
			case 'enum':
				return this.#choice(type);
			case 'list':
				return { type: ['array', 'null'], errorMessage: this.#tell('problem.list'), items: this.#value(type.of) };
			case 'map':
				return this.#map(type);
			case 'object': {
				const { fields } = type;
				return this.#mapping(
					fields.map((field): [string, JsonSchema] => [field.key, this.#field(field)]),
					fields.filter((field) => field.required).map(({ key }) => key),
				);
			}
		}
	}

	#text(required: boolean): JsonSchema {
		const name = definitionName('text', required);
		this.#definitions.set(name, valueDefinition('text', required, this.language));
		return refersTo(name);
	}

	#choice({ values }: Extract<ConfigType, { kind: 'enum' }>): JsonSchema {
		return {
			enum: [...values.map(({ value }) => value), null],
			enumDescriptions: [...values.map(({ help }) => help[this.language]), this.#tell('schema.nothing')],
		};
	}

	/** The keys that there are, each with what it is; any key where none is named. */
	#map({ names, of }: Extract<ConfigType, { kind: 'map' }>): JsonSchema {
		const shape = { type: ['object', 'null'] };
		if (!names) return { ...shape, additionalProperties: this.#value(of) };
		const value = this.#shared(of);
		return {
			...shape,
			properties: Object.fromEntries(
				names.map(({ value: name, help }) => [
					name,
					{ description: help[this.language], type: ['string', 'null'], ...value },
				]),
			),
			additionalProperties: false,
		};
	}

	/** A value that many keys have, as a reference to the one place where it is said. */
	#shared(type: ConfigType): JsonSchema {
		const name = this.#lists.get(type) ?? `value${this.#lists.size + 1}`;
		this.#lists.set(type, name);
		this.#definitions.set(name, this.#value(type));
		return refersTo(name);
	}
}
