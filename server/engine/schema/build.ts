/** Small builders in which `charter.ts` and `sections/` write the schema. */
import type {
	Bilingual,
	BooleanType,
	DateType,
	DeclarationsType,
	EnumType,
	EnumValue,
	Field,
	Fields,
	FieldTexts,
	FieldType,
	ListType,
	NumberType,
	ObjectType,
	SubstanceKind,
	TextType,
} from './types';

/** Both languages of one text. */
export const t = (fr: string, en: string): Bilingual => ({ fr, en });

/**
 * What is said of a field: help in both languages, then an example. One that reads the same in both languages (a date, a
 * number, a proper name) is given once.
 */
export function says(fr: string, en: string, example?: Bilingual | string): FieldTexts {
	return {
		help: { fr, en },
		...(example === undefined ? {} : { example: typeof example === 'string' ? t(example, example) : example }),
	};
}

/** An optional key. */
export const field = <T extends FieldType>(
	type: T,
	texts: FieldTexts,
	more: Pick<Field, 'beside' | 'synonyms'> = {},
): Field<T, false> => ({
	type,
	required: false,
	texts,
	...more,
});

/** A key that the format requires. */
export const required = <T extends FieldType>(
	type: T,
	texts: FieldTexts,
	more: Pick<Field, 'beside' | 'synonyms'> = {},
): Field<T, true> => ({
	type,
	required: true,
	texts,
	...more,
});

/** A short label: a name, a title, a person. */
export const label = (more: Omit<TextType, 'kind' | 'prose'> = {}): TextType => ({
	kind: 'text',
	prose: false,
	...more,
});

/** Sentences; a `statement` where nothing else is said of their substance. */
export const prose = (more: Omit<TextType, 'kind' | 'prose'> = {}): TextType => ({
	kind: 'text',
	prose: true,
	substance: 'statement',
	...more,
});

/** A note from one person to the next: nothing is asked of its words. */
export const note = (): TextType => ({ kind: 'text', prose: true });

/** A number, or a text that says the number ("text|number" fields). */
export const textOrNumber = (more: Omit<TextType, 'kind' | 'prose' | 'orNumber'> = {}): TextType => ({
	kind: 'text',
	prose: false,
	orNumber: true,
	...more,
});

export const number = (): NumberType => ({ kind: 'number', integer: false });
export const integer = (): NumberType => ({ kind: 'number', integer: true });
export const boolean = (): BooleanType => ({ kind: 'boolean' });
export const date = (): DateType => ({ kind: 'date' });
export const dateOrText = (): DateType => ({ kind: 'date', orText: true, substance: 'statement' });

/** One value of a closed list. */
export function value<const V extends string>(
	name: V,
	fr: string,
	en: string,
	synonyms?: readonly string[],
): EnumValue<V> {
	return { value: name, help: { fr, en }, ...(synonyms ? { synonyms } : {}) };
}

/** A closed list of values. */
export const oneOf = <const V extends string>(...values: readonly EnumValue<V>[]): EnumType<V> => ({
	kind: 'enum',
	values,
});

/** A closed list that the standard gives. */
export const ofStandard = (of: NonNullable<EnumType['of']>): EnumType => ({ kind: 'enum', values: [], of });

/** A list. `single` accepts one bare item as a list of one. */
export const list = <T extends FieldType>(of: T, more: { single?: true } = {}): ListType<T> => ({
	kind: 'list',
	of,
	...more,
});

/** A list of short labels; one bare label is accepted. */
export const labels = (more: Omit<TextType, 'kind' | 'prose'> = {}): ListType<TextType> =>
	list(label(more), { single: true });

/** A list of sentences; one bare sentence is accepted. */
export const sentences = (more: Omit<TextType, 'kind' | 'prose'> = {}): ListType<TextType> =>
	list(prose(more), { single: true });

/** A mapping. `nameKey` names its items in pointers; `orText` accepts a plain text in its place. */
export function object<F extends Fields, const O extends (keyof F & string) | true>(
	fields: F,
	more: {
		nameKey?: keyof F & string;
		repeatsUnless?: readonly [key: keyof F & string, value: string];
		sessionsBy?: keyof F & string;
		tellsApart?: keyof F & string;
		orText: O;
		substance?: SubstanceKind;
		anchored?: true;
	},
): ObjectType<F> & { readonly orText: O };
export function object<F extends Fields>(
	fields: F,
	more?: {
		nameKey?: keyof F & string;
		repeatsUnless?: readonly [key: keyof F & string, value: string];
		sessionsBy?: keyof F & string;
		tellsApart?: keyof F & string;
	},
): ObjectType<F>;
export function object<F extends Fields>(
	fields: F,
	more: {
		nameKey?: keyof F & string;
		repeatsUnless?: readonly [key: keyof F & string, value: string];
		sessionsBy?: keyof F & string;
		tellsApart?: keyof F & string;
		orText?: (keyof F & string) | true;
		substance?: SubstanceKind;
		anchored?: true;
	} = {},
): ObjectType<F> {
	return { kind: 'object', fields, ...more };
}

/** Practice id → action key → this declaration. */
export const declarations = <F extends Fields>(declaration: ObjectType<F>): DeclarationsType<F> => ({
	kind: 'declarations',
	declaration,
});

/** How often: an open label, with the usual rhythms suggested. */
export const frequency = (): TextType =>
	label({
		substance: 'rhythm',
		anchored: true,
		suggestions: [
			value('hebdomadaire', 'Chaque semaine.', 'Every week.'),
			value('mensuelle', 'Chaque mois.', 'Every month.'),
			value('trimestrielle', 'Tous les trois mois.', 'Every three months.'),
			value('annuelle', 'Une fois par année.', 'Once a year.'),
			value('en continu', 'Sans interruption, au fil de l’usage.', 'Continuously, as the service is used.'),
		],
	});

/** Three-level scale: `faible`, `moyen`, `eleve`, and the synonyms people write. */
export const scale = () =>
	oneOf(
		value('faible', 'Niveau faible.', 'Low level.', ['bas', 'basse']),
		value('moyen', 'Niveau moyen.', 'Medium level.', ['moyenne', 'modere', 'moderee']),
		value('eleve', 'Niveau élevé.', 'High level.', ['elevee', 'forte', 'fort', 'haut', 'haute']),
	);
