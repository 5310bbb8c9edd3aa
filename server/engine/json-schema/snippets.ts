/** The snippets of the language as `defaultSnippets`, which general editors offer at the place of a value. */
import type { Catalogue } from '../catalogue/catalogue';
import type { Snippet } from '../catalogue/types';
import { titleOf } from '../schema/titles';
import type { FieldType } from '../schema/types';
import { jsonSchemaTexts } from '../texts/json-schema';
import { type Language, say } from '../texts/text';
import { exampleValue } from './example';

/** A snippet as JSON: the strings of its body hold tab stops, `${1:…}` and `${1|…|}`. */
export interface JsonSnippet {
	readonly label: string;
	readonly description?: string;
	readonly body: unknown;
}

export class JsonSnippets {
	readonly #snippets: readonly (Snippet & { readonly value: unknown })[];
	/** What is asked at a field, by its path: the first tab stop that a snippet has there. */
	readonly #prompts = new Map<string, string>();

	constructor(
		catalogue: Catalogue,
		private readonly language: Language,
	) {
		this.#snippets = catalogue.snippets.map((snippet) => ({ ...snippet, value: bodyOf(snippet, language) }));
		for (const { kind, section, value } of this.#snippets)
			this.#hear(value, kind === 'charter' ? [] : (section?.split('.') ?? []));
	}

	/** Those that give a whole charter. */
	get ofCharter(): readonly JsonSnippet[] {
		return this.#of('charter');
	}

	/** Those that give a declaration. */
	get ofDeclaration(): readonly JsonSnippet[] {
		return this.#of('declaration');
	}

	/** Those that give an item of the list at a path. */
	ofItem(path: readonly string[]): readonly JsonSnippet[] {
		return this.#of('item', path.join('.'));
	}

	/** Those that give the value of a field; none for a value of a closed list, which editors offer themselves. */
	ofField(path: readonly string[], type: FieldType): readonly JsonSnippet[] {
		const own = this.#of('section', path.join('.'));
		if (type.kind === 'enum' || (type.kind === 'number' && type.integer)) return [];
		if (own.length > 0) return own;
		const asked = this.#asked(path, type.kind === 'list' ? type.of : type);
		if (asked === undefined) return [];
		return [{ label: labelOf(asked), body: type.kind === 'list' ? [asked] : asked }];
	}

	#of(kind: Snippet['kind'], section?: string): readonly JsonSnippet[] {
		return this.#snippets
			.filter((one) => one.kind === kind && (section === undefined || one.section === section))
			.map(({ description, value }) => ({ label: description[this.language], body: value }));
	}

	/** What is asked at a field that holds one value; nothing where the two answers are offered. */
	#asked(path: readonly string[], type: FieldType): string | undefined {
		const prompt = this.#prompts.get(path.join('.'));
		switch (type.kind) {
			case 'date':
				return prompt ?? `\${1:${say(jsonSchemaTexts, 'dateHolder', this.language)}}`;
			case 'number':
				return prompt ?? `\${1:0}`;
			case 'text':
				return prompt ?? `\${1:${titleOf(path)[this.language]}}`;
			default:
				return undefined;
		}
	}

	#hear(value: unknown, path: readonly string[]): void {
		if (Array.isArray(value)) for (const item of value) this.#hear(item, path);
		else if (typeof value === 'object' && value !== null)
			for (const [key, inner] of Object.entries(value)) this.#hear(inner, [...path, key]);
		else if (typeof value === 'string' && /^\$\{/.test(value)) {
			const name = path.join('.');
			if (!this.#prompts.has(name)) this.#prompts.set(name, renumbered(value));
		}
	}
}

/** What a snippet leaves, as data: below its key where it has one, and without the dash of an item. */
function bodyOf({ kind, section, body }: Snippet, language: Language): unknown {
	const value: unknown = exampleValue(body[language]);
	if (kind === 'item' && Array.isArray(value)) return value[0];
	if (kind !== 'section') return value;
	return (value as Readonly<Record<string, unknown>>)[section?.split('.').at(-1) ?? ''];
}

/** A text with its tab stops numbered from 1. */
function renumbered(text: string): string {
	let last = 0;
	return text.replace(/\$\{\d+/g, () => `\${${++last}`);
}

/** A text without the marks of its tab stops. */
const labelOf = (text: string): string => text.replace(/\$\{\d+:([^}]*)\}|\$\{\d+\|([^|}]*)\|\}/g, '$1$2');
