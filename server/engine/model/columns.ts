/** Columns of a table as keys of an item, and cells as values of the format. */
import type { Catalogue } from '../catalogue/catalogue';
import { fold, foldKey } from '../fold';
import { keyNamed, valueNamed } from '../schema/names/find';
import type { Field, FieldType, ObjectType } from '../schema/types';
import { quoteIfNeeded } from '../text/quote';
import { isDate, meantDates } from './dates';
import { meantNumber, textKey } from './meant-value';
import { meantBoolean } from './scalars';

/** The key under which a bare text stands in an item: the first text that the format requires, else its first text. */
export function itemTextKey(type: ObjectType): string | undefined {
	return textKey(type) ?? Object.keys(type.fields).find((key) => type.fields[key]?.type.kind === 'text');
}

/**
 * The key that each heading of a table names, undefined for those that name none; undefined as a whole where too few do.
 * `listKey`: the key of the list, whose singular names the item itself (« Risque » above the statements of `risques`).
 */
export function keysOfHeadings(
	headings: readonly string[],
	type: ObjectType,
	listKey: string,
): (string | undefined)[] | undefined {
	const taken = new Set<string>();
	const found = new Map<number, string>();
	// The surest first: « Date » must not take the place of « Date de fin ».
	for (const match of [isKey, namesItem(type, listKey), isNamed(type), holdsKey, isToldOf])
		for (const [index, heading] of headings.entries()) {
			if (found.has(index) || heading === '') continue;
			const keys = Object.entries(type.fields)
				.filter(([key, field]) => !taken.has(key) && match(heading, key, field))
				.map(([key]) => key);
			const [key] = keys;
			if (key === undefined || keys.length > 1) continue;
			taken.add(key);
			found.set(index, key);
		}
	const own = itemTextKey(type);
	const enough = found.size * 2 >= headings.filter((heading) => heading !== '').length;
	if (!enough || found.size === 0 || (found.size < 2 && !(own !== undefined && taken.has(own)))) return undefined;
	return headings.map((_, index) => found.get(index));
}

type Match = (heading: string, key: string, field: Field) => boolean;

const words = (text: string) =>
	fold(text)
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '')
		.map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word));

const isKey: Match = (heading, key) => words(heading).join('_') === words(key).join('_');

/** “Likelihood” above a column of `probabilite`. */
function isNamed({ fields }: ObjectType): Match {
	return (heading, key) => keyNamed(fields, heading) === key;
}

function namesItem(type: ObjectType, listKey: string): Match {
	const singular = words(listKey).join('_');
	const own = itemTextKey(type);
	return (heading, key) => key === own && words(heading).join('_') === singular;
}

const holdsKey: Match = (heading, key) => {
	const held = words(heading);
	return words(key).every((word) => held.includes(word));
};

/** « Énoncé du besoin » or “Name” for a key whose help begins with these words. */
const isToldOf: Match = (heading, _key, { texts }) => {
	const wanted = words(heading).filter((word) => word.length > 2);
	return (
		wanted.length > 0 &&
		[texts.help.fr, texts.help.en].some((help) => {
			const described = words(help.split(/[.,:;(]/)[0] ?? '').slice(0, 6);
			return wanted.every((word) => described.includes(word));
		})
	);
};

/** What a key of the organisation's own is called, for a heading that names no key of the format: « Priorité » → `x-priorite`. */
export function ownKey(heading: string, index: number): string {
	const name = words(heading).join('_').slice(0, 40);
	return `x-${name === '' ? `colonne_${index + 1}` : name}`;
}

/**
 * A cell as the value of a field, written in YAML; undefined where the field cannot hold it. Numbers, dates, `oui`, and
 * values of closed lists are understood as French writes them.
 */
export function valueOfCell(cell: string, type: FieldType, catalogue: Catalogue): string | undefined {
	switch (type.kind) {
		case 'text':
			return type.orNumber && /^\d+(?:\.\d+)?$/.test(cell) ? cell : quoteIfNeeded(cell);
		case 'number':
			return /^\d+(?:\.\d+)?$/.test(cell) ? cell : meantNumber(cell);
		case 'boolean':
			return cell === 'true' || cell === 'false' ? cell : meantBoolean(cell)?.toString();
		case 'date': {
			const meant = isDate(cell) ? [cell] : meantDates(cell);
			if (meant.length === 1) return meant[0];
			return type.orText ? quoteIfNeeded(cell) : undefined;
		}
		case 'enum': {
			const folded = foldKey(cell);
			const values = catalogue.valuesOf(type);
			const found = values.find(({ value, synonyms }) => value === folded || synonyms?.includes(folded));
			return found?.value ?? valueNamed(values, cell);
		}
		case 'list': {
			if (type.of.kind !== 'text' && type.of.kind !== 'enum') return undefined;
			const sentences = type.of.kind === 'text' && type.of.prose;
			const parts = cell.split(sentences ? /\s*;\s*/ : /\s*[;,]\s*/).filter((part) => part !== '');
			const values = parts.map((part) =>
				type.of.kind === 'text' ? quoteIfNeeded(part, true) : valueOfCell(part, type.of, catalogue),
			);
			return values.includes(undefined) ? undefined : `[${values.join(', ')}]`;
		}
		case 'object':
			return type.orText === undefined ? undefined : quoteIfNeeded(cell);
		default:
			return undefined;
	}
}
