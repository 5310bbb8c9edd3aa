/** Charters as data, with one value at one field: for what reads them as data, beside what reads their text. */
import { stringify } from 'yaml';
import { charterSchema, declarationSchema, type PlacedField, walkFields } from '../../../server/engine/schema/charter';
import type { Field, Fields, FieldType } from '../../../server/engine/schema/types';
import { read, standard } from '../../standard';

/** Every field of the format, those of a declaration under `pratiques.*.*`. */
export const placedFields: readonly PlacedField[] = [
	...walkFields(charterSchema.fields),
	...walkFields(declarationSchema.fields, ['pratiques', '*', '*']),
];

/** A value that a type accepts, as short as can be. */
export function plainValue(type: FieldType): unknown {
	switch (type.kind) {
		case 'text':
			return 'Un texte';
		case 'number':
			return 1;
		case 'boolean':
			return true;
		case 'date':
			return '2026-09-15';
		case 'enum':
			return standard.valuesOf(type)[0]?.value;
		case 'list':
			return [plainValue(type.of)];
		case 'object':
			return requiredOf(type.fields);
		case 'declarations':
			return {};
	}
}

/** The keys that the format requires, each with a plain value. */
const requiredOf = (fields: Fields): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(fields).flatMap(([key, { required, type }]) => (required ? [[key, plainValue(type)]] : [])),
	);

/** A charter that holds nothing but what the format requires, and a value at one field. */
export function valuesWith({ path }: PlacedField, value: unknown): Record<string, unknown> {
	const whole = requiredOf(charterSchema.fields);
	const put = (owner: Record<string, unknown>, fields: Fields, [key = '', ...rest]: readonly string[]): void => {
		if (rest.length === 0) owner[key] = value;
		else owner[key] = inside((fields[key] as Field).type, owner[key], rest);
	};
	const inside = (type: FieldType, held: unknown, rest: readonly string[]): unknown => {
		if (type.kind === 'list') return [inside(type.of, Array.isArray(held) ? held[0] : undefined, rest)];
		if (type.kind === 'declarations') {
			const owner = requiredOf(declarationSchema.fields);
			put(owner, declarationSchema.fields, rest.slice(2));
			return { valeur: { pmv: owner } };
		}
		const owner =
			(held as Record<string, unknown> | undefined) ?? requiredOf(type.kind === 'object' ? type.fields : {});
		if (type.kind === 'object') put(owner, type.fields, rest);
		return owner;
	};
	put(whole, charterSchema.fields, path);
	return whole;
}

/** Data as the text of a charter in which nothing is left to how YAML reads prose: texts are in quotes. */
export const asText = (value: unknown): string =>
	stringify(value, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });

/** What several values say against one another, which no schema sees. */
const between = new Set(['dates_inversees', 'nom_inconnu', 'nom_en_double']);

/** What is wrong with the form of a charter's values, by the reader. */
export function formatProblems(text: string): readonly string[] {
	const { problems, faults } = read(text);
	return [
		...faults.map(({ kind }) => kind),
		...problems
			.filter(({ kind }) => !between.has(kind))
			.map(({ kind, variant, start, end }) => `${kind}.${variant ?? ''} ${text.slice(start, end)}`),
	];
}
