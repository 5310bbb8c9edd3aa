/**
 * The vocabulary the charter's schema is written in. One schema gives the types, the validation,
 * completion, hover and the published JSON Schema: nothing else describes the format.
 */

/** A text in the two languages of the product. */
export interface Bilingual {
	readonly fr: string;
	readonly en: string;
}

/** What people read about a field: what it is, and an example of content. */
export interface FieldTexts {
	/** What the field is for, in one or two sentences (Markdown). */
	readonly help: Bilingual;
	/** A believable value, as it would be written in the file. */
	readonly example?: Bilingual;
}

/** One value of a closed list. */
export interface EnumValue<V extends string = string> {
	readonly value: V;
	readonly help: Bilingual;
	/** Other spellings that are accepted as this value and say nothing (`moyenne` for `moyen`). */
	readonly synonyms?: readonly string[];
	/** Other names of it, in English or in other words: understood, and told to be written as the value. */
	readonly alsoCalled?: readonly string[];
}

/** What a name refers to, or is declared as, inside one charter. */
export type NameKind = 'group' | 'indicator';

/**
 * What a substantial answer to a field is. The words that make one, or that only seem to, are the standard's data.
 *
 * - `statement`: an anchor: a figure, a date, a name, a role, a thing of this service and of no other
 * - `name`: what is named can be told from others
 * - `person`: a role, a team or somebody, never everybody
 * - `rhythm`: a period
 * - `measure`: a figure, or when it will be measured
 * - `count`: how many, or who
 * - `answer`: an act, with somebody or a date
 * - `necessity`: the decision that it serves
 * - `plan`: who, when or how many
 * - `result`: what was seen
 * - `duration`: a length of time, or the event that ends it
 * - `basis`: the law or the standard, by its name
 * - `interest`: what somebody gains or fears
 * - `reason`: what decided
 * - `consent`: how it is asked for, or what dispenses with it
 * - `access`: the way to it
 * - `part`: what somebody does, or is asked about
 * - `gain`: what is added, or for whom
 * - `remedy`: an act, with whom
 * - `source`: whom or what made it known
 * - `follow`: what somebody sees of it, and where
 * - `aim`: what becomes more, fewer, or possible
 * - `situation`: what people live with; to have several of a thing is one
 * - `audience`: who receives it; the general public does
 */
export type SubstanceKind =
	| 'statement'
	| 'name'
	| 'person'
	| 'rhythm'
	| 'measure'
	| 'count'
	| 'answer'
	| 'necessity'
	| 'plan'
	| 'result'
	| 'duration'
	| 'basis'
	| 'interest'
	| 'reason'
	| 'consent'
	| 'access'
	| 'part'
	| 'gain'
	| 'remedy'
	| 'source'
	| 'follow'
	| 'aim'
	| 'situation'
	| 'audience';

/** What is asked of the words of a field, beyond their form. */
export interface Substance {
	/** What a substantial answer is; nothing is asked where it is not given. */
	readonly substance?: SubstanceKind;
	/** The key beside it whose words, said again, say nothing more: a necessity that repeats the name is circular. */
	readonly apartFrom?: string;
	/** It is held by something of this charter: a figure, a time, a name, or a word of what the charter declares. */
	readonly anchored?: true;
	/** « Aucune » answers: that there is none is worth knowing. Elsewhere it keeps a place. */
	readonly noneAnswers?: true;
}

/** Free text. `prose` texts are sentences; the others are short labels. */
export interface TextType extends Substance {
	readonly kind: 'text';
	readonly prose: boolean;
	/** Where the text refers to a name declared elsewhere in the file, what kind of name. */
	readonly refersTo?: NameKind;
	/** Where the text is the declaration of a name, what kind. */
	readonly declares?: NameKind;
	/** A number is accepted too ("text|number" fields). */
	readonly orNumber?: boolean;
	/** Where the text is evidence: a pointer, a file or a URL. */
	readonly evidence?: boolean;
	/** Suggested values of an open list: offered by completion, never required. */
	readonly suggestions?: readonly EnumValue[];
}
export interface NumberType {
	readonly kind: 'number';
	readonly integer: boolean;
}
export interface BooleanType {
	readonly kind: 'boolean';
}
/** `YYYY-MM-DD`. */
export interface DateType extends Substance {
	readonly kind: 'date';
	/** Free text is accepted too ("text or date" fields). */
	readonly orText?: boolean;
}
export interface EnumType<V extends string = string> {
	readonly kind: 'enum';
	/** None where the standard gives them: ask the catalogue (`valuesOf`). */
	readonly values: readonly EnumValue<V>[];
	/** What of the standard the values are the ids of. */
	readonly of?: 'edition' | 'phase' | 'target';
}
export interface ListType<T extends FieldType = FieldType> {
	readonly kind: 'list';
	readonly of: T;
	/** One bare item is accepted in place of the list, and read as a list of one: people write it, and it is clear. */
	readonly single?: true;
}
export interface ObjectType<F extends Fields = Fields> extends Substance {
	readonly kind: 'object';
	readonly fields: F;
	/** The key whose value names an item in an evidence pointer: `usagers.groupes[Personnes aînées]`. */
	readonly nameKey?: string;
	/** Items may share a name, but for those of this value of a key: information may come from several partners, and is asked once. */
	readonly repeatsUnless?: readonly [key: string, value: string];
	/** Items may share a name where this key sets them apart: one activity may be held on several days. */
	readonly sessionsBy?: string;
	/** The key that tells the items apart, where no pointer names them: what two of them say of one thing may differ. */
	readonly tellsApart?: string;
	/**
	 * A plain text is accepted in place of the object. A key: the text is read as that field ("text, or of
	 * `enonce*`, …"). `true`: the text is prose that stands for the whole object and fills no field.
	 */
	readonly orText?: string | true;
}
/** `pratiques`: practice id → action id → declaration. Keys come from the catalogue. */
export interface DeclarationsType<F extends Fields = Fields> {
	readonly kind: 'declarations';
	readonly declaration: ObjectType<F>;
}

export type FieldType =
	| TextType
	| NumberType
	| BooleanType
	| DateType
	| EnumType
	| ListType
	| ObjectType
	| DeclarationsType;

/** One key of an object: its type, whether the format requires it, and its texts. */
export interface Field<T extends FieldType = FieldType, R extends boolean = boolean> {
	readonly type: T;
	readonly required: R;
	readonly texts: FieldTexts;
	/** Other spellings of the key that are accepted as it and say nothing (`etc` for `etp`). */
	readonly synonyms?: readonly string[];
	/** Other names of the key, in English or in other words: understood, and told to be written as the key. */
	readonly alsoCalled?: readonly string[];
	/** The key beside it that takes prose: what somebody writes here that is no value belongs there. */
	readonly beside?: string;
}
export interface Fields {
	readonly [key: string]: Field;
}

/** The value that a valid field holds once read: dates and free text as strings, objects with optional keys. */
export type ValueOf<T extends FieldType> = T extends TextType
	? string
	: T extends NumberType
		? number
		: T extends BooleanType
			? boolean
			: T extends DateType
				? string
				: T extends EnumType<infer V>
					? V
					: T extends ListType<infer I>
						? readonly ValueOf<I>[]
						: T extends ObjectType<infer F>
							? ObjectValue<F> | (T extends { readonly orText: string | true } ? string : never)
							: T extends DeclarationsType<infer D>
								? DeclarationsValue<D>
								: never;

/** Practice id → action key → declaration; any of them may be missing. */
export interface DeclarationsValue<F extends Fields> {
	readonly [practice: string]: { readonly [action: string]: ObjectValue<F> | undefined } | undefined;
}

/** Every key may be missing: a charter is incomplete most of the time, also where the format requires the key. */
export type ObjectValue<F extends Fields> = { readonly [K in keyof F]?: ValueOf<F[K]['type']> | undefined };
