/** The published JSON Schema, generated from the schema of the charter for editors and tools that are not ours. */
import type { Catalogue } from '../catalogue/catalogue';
import type { Action, Practice } from '../catalogue/types';
import { ownTargetsKey } from '../model/own-targets';
import { actionsServedBy } from '../model/served';
import { charterSchema, declarationSchema } from '../schema/charter';
import { titleOf } from '../schema/titles';
import type { EnumType, Field, Fields, FieldType, ListType, ObjectType } from '../schema/types';
import { jsonSchemaTexts } from '../texts/json-schema';
import { type Language, quoteCode, say } from '../texts/text';
import { inDialect, type JsonDialect, type JsonSchema, refersTo } from './dialects';
import { exampleValue } from './example';
import { JsonSnippets } from './snippets';
import { definitionName, mapping, typed, type ValueDefinition, valueDefinition, when } from './values';

/**
 * The JSON Schema of a charter, as plain JSON. It accepts what the reader has nothing to say of, as far as one value can
 * tell: names that refer to nothing and dates out of order are left to the language server.
 * @param catalogue whose practices and actions, of every edition, may be declared, and whose values closed lists have.
 * @param language that of the titles, descriptions, examples and snippets.
 */
export function toJsonSchema(
	catalogue: Catalogue,
	language: Language = 'fr',
	dialect: JsonDialect = 'draft-07',
): JsonSchema {
	const { body, definitions } = new Writer(catalogue, language).write();
	return inDialect({ id: 'charte:1', language, body, definitions }, dialect);
}

class Writer {
	readonly #snippets: JsonSnippets;
	readonly #definitions = new Map<string, JsonSchema>();

	constructor(
		private readonly catalogue: Catalogue,
		private readonly language: Language,
	) {
		this.#snippets = new JsonSnippets(catalogue, language);
	}

	write(): { readonly body: JsonSchema; readonly definitions: Readonly<Record<string, JsonSchema>> } {
		const body = {
			title: this.#tell('title'),
			description: this.#tell('about'),
			defaultSnippets: this.#snippets.ofCharter,
			type: 'object',
			...this.#mapping(charterSchema.fields, []),
			...this.#unlessOwnTargets(),
		};
		return { body, definitions: Object.fromEntries(this.#definitions) };
	}

	/** Where a charter declares no targets of its own, it names those of the standard alone. */
	#unlessOwnTargets(): JsonSchema {
		const values = this.catalogue.valuesOf(charterSchema.fields.alignement.type.of.fields.cible.type);
		const cible = { enum: values.map(({ value }) => value) };
		// Patterns and not properties: what the keys are is said where the mapping has them.
		const targets = { items: { patternProperties: { '^cible$': cible } } };
		return when({ not: { required: [ownTargetsKey] } }, { patternProperties: { '^alignement$': targets } });
	}

	#tell(key: keyof typeof jsonSchemaTexts, ...args: string[]): string {
		return say(jsonSchemaTexts, key, this.language, ...args);
	}

	/** The keys of a mapping: those that it may have, those that it must have, and the `x-…` ones. */
	#mapping(fields: Fields, path: readonly string[]): JsonSchema {
		const entries = Object.entries(fields);
		return mapping(
			entries.flatMap(([key, field]) => {
				const schema = this.#field(field, [...path, key]);
				return [key, ...(field.synonyms ?? [])].map((name) => [name, schema] as const);
			}),
			entries.flatMap(([key, { required }]) => (required ? [key] : [])),
		);
	}

	#field({ type, required, texts: { help, example } }: Field, path: readonly string[]): JsonSchema {
		const { language } = this;
		const snippets = this.#snippets.ofField(path, type);
		const examples = example === undefined ? [] : this.#examples(type, exampleValue(example[language]));
		return {
			title: titleOf(path)[language],
			...this.#described(help[language], path),
			...(examples.length === 0 ? {} : { examples }),
			...(snippets.length === 0 ? {} : { defaultSnippets: snippets }),
			...this.#value(type, required, path),
		};
	}

	/** An example, and what else is often written; both answers where there are two, and none where there is but one value. */
	#examples(type: FieldType, example: unknown): readonly unknown[] {
		if (type.kind === 'number' && type.integer) return [];
		if (type.kind === 'boolean') return [true, false];
		const usual = type.kind === 'text' ? (type.suggestions ?? []).map(({ value }) => value) : [];
		return [...new Set([example, ...usual])];
	}

	/** What a field is, and the actions that it serves where Markdown is shown. */
	#described(help: string, path: readonly string[]): JsonSchema {
		const description = quoteCode(help, this.language);
		const served = actionsServedBy(this.catalogue, path).map(
			(action) => `- **${action.number}** ${this.#wordingOf(action)}`,
		);
		const marked = served.length === 0 ? help : [help, '', this.#tell('actions'), '', ...served].join('\n');
		return { description, ...(marked === description ? {} : { markdownDescription: marked }) };
	}

	#value(type: FieldType, required: boolean, path: readonly string[]): JsonSchema {
		switch (type.kind) {
			case 'text':
				return this.#refersTo('text', required);
			case 'date':
				return this.#refersTo(type.orText ? 'dateOrText' : 'date', required);
			case 'number':
				// The one whole number of the format is its version.
				return type.integer
					? { type: 'integer', const: 1, errorMessage: this.#tell('version') }
					: { ...typed('number', required), errorMessage: this.#tell('number') };
			case 'boolean':
				return { ...typed('boolean', required), errorMessage: this.#tell('boolean') };
			case 'enum':
				return this.#choice(type, required);
			case 'list':
				return this.#list(type, required, path);
			case 'object':
				return this.#object(type, required, path);
			case 'declarations':
				return this.#declarations(required);
		}
	}

	#refersTo(kind: ValueDefinition, required: boolean): JsonSchema {
		const name = definitionName(kind, required);
		this.#definitions.set(name, valueDefinition(kind, required, this.language));
		return refersTo(name);
	}

	/** The values of a closed list, each with what it means; other spellings of them are accepted, and offered by nobody. */
	#choice(type: EnumType, required: boolean): JsonSchema {
		const values = this.catalogue.valuesOf(type);
		const listed = {
			enum: [...values.map(({ value }) => value), ...(required ? [] : [null])],
			enumDescriptions: [
				...values.map(({ help }) => quoteCode(help[this.language], this.language)),
				...(required ? [] : [this.#tell('nothing')]),
			],
		};
		// A charter may declare targets of its own: `#unlessOwnTargets` refuses them where it declares none.
		if (type.of === 'target') return { anyOf: [listed, { type: 'string' }] };
		const spellings = values.flatMap(({ synonyms = [] }) => synonyms);
		if (spellings.length === 0) return listed;
		return { anyOf: [listed, { type: 'string', pattern: `^(?:${spellings.join('|')})$` }] };
	}

	#list({ of, single }: ListType, required: boolean, path: readonly string[]): JsonSchema {
		const snippets = this.#snippets.ofItem(path);
		const items = {
			...(of.kind === 'object' ? { title: titleOf(path)[this.language] } : {}),
			...(snippets.length === 0 ? {} : { defaultSnippets: snippets }),
			...this.#value(of, false, path),
		};
		const errorMessage = this.#tell('list');
		if (!single) return { ...typed('array', required), errorMessage, items };
		// One bare item is a list of one.
		const bareText = of.kind !== 'object' || of.orText !== undefined;
		const unlike = [
			...(of.kind === 'object' ? [] : ['object']),
			...(bareText ? [] : ['string', 'number', 'boolean']),
			...(required ? ['null'] : []),
		];
		return {
			...(unlike.length === 0 ? {} : when({ type: unlike }, { type: 'array', errorMessage })),
			items,
			...(of.kind === 'object' ? this.#mapping(of.fields, path) : {}),
		};
	}

	#object({ fields, orText }: ObjectType, required: boolean, path: readonly string[]): JsonSchema {
		const errorMessage = this.#tell('keys');
		const keys = this.#mapping(fields, path);
		// Beside keys, a message would stand in place of the one that names an unknown key.
		if (orText === undefined) return { ...typed('object', required), ...keys };
		return { ...when({ type: ['array', ...(required ? ['null'] : [])] }, { type: 'object', errorMessage }), ...keys };
	}

	#declarations(required: boolean): JsonSchema {
		this.#definitions.set('declaration', {
			defaultSnippets: this.#snippets.ofDeclaration,
			...this.#object(declarationSchema, false, ['pratiques']),
		});
		const { practices } = this.catalogue;
		return {
			...typed('object', required),
			...mapping(practices.map((practice) => [practice.id, this.#practice(practice)])),
		};
	}

	#practice({ number, title, summary, actions }: Practice): JsonSchema {
		return {
			title: `${number} · ${title[this.language]}`,
			description: summary[this.language].trim(),
			...typed('object', false),
			...mapping(actions.map((action) => [action.key, this.#action(action)])),
		};
	}

	#action(action: Action): JsonSchema {
		const todo = action.todo[this.language].trim();
		const description = quoteCode(todo, this.language);
		return {
			title: `${action.number} · ${this.#wordingOf(action)}`,
			description,
			...(description === todo ? {} : { markdownDescription: todo }),
			...typed('object', false),
			...refersTo('declaration'),
		};
	}

	/** What the standard says of an action: in the edition of a charter that names none, else in one that has it. */
	#wordingOf({ wording, translation }: Action): string {
		const texts = this.language === 'fr' ? wording : translation;
		return texts[this.catalogue.data.edition] ?? Object.values(texts).find((text) => text !== null) ?? '';
	}
}
