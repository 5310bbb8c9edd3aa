/** Gives the keys and values of a schema the other names under which people write them. */
import type { EnumValue, Field, Fields, FieldType } from '../types';
import { namesIn } from './form';
import { keyNames, keyNamesAt } from './keys';
import { valueNames, valueNamesAt } from './values';

/** The same type, each of its keys and values with its other names. `path`: the keys to it. */
export function withNames<T extends FieldType>(type: T, path: readonly string[] = []): T {
	return named(type, path) as T;
}

function named(type: FieldType, path: readonly string[]): FieldType {
	switch (type.kind) {
		case 'list':
			return { ...type, of: named(type.of, path) };
		case 'object':
			return { ...type, fields: namedFields(type.fields, path) };
		case 'declarations':
			return { ...type, declaration: { ...type.declaration, fields: namedFields(type.declaration.fields, path) } };
		case 'enum':
			return { ...type, values: type.values.map((value) => namedValue(value, path)) };
		case 'text':
			return type.suggestions
				? { ...type, suggestions: type.suggestions.map((value) => namedValue(value, path)) }
				: type;
		default:
			return type;
	}
}

function namedFields(fields: Fields, path: readonly string[]): Fields {
	return Object.fromEntries(
		Object.entries(fields).map(([key, field]): [string, Field] => {
			const own = [...path, key];
			const alsoCalled = namesOf(key, own, keyNames, keyNamesAt);
			return [key, { ...field, type: named(field.type, own), ...(alsoCalled.length > 0 ? { alsoCalled } : {}) }];
		}),
	);
}

function namedValue(value: EnumValue, path: readonly string[]): EnumValue {
	const alsoCalled = namesOf(value.value, [...path, value.value], valueNames, valueNamesAt);
	return alsoCalled.length > 0 ? { ...value, alsoCalled } : value;
}

type Names = Readonly<Record<string, string>>;

function namesOf(own: string, path: readonly string[], everywhere: Names, at: Names): readonly string[] {
	const of = (names: Names, key: string) => namesIn(Object.hasOwn(names, key) ? names[key] : undefined);
	return [...new Set([...of(everywhere, own), ...of(at, path.join(' > '))])];
}
