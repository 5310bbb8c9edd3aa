/** What was pasted, as the items of a list. */
import type { Catalogue } from '../catalogue/catalogue';
import { itemTextKey, keysOfHeadings, ownKey, valueOfCell } from '../model/columns';
import { wellQuoted } from '../parse/repair';
import type { FieldType, ObjectType } from '../schema/types';
import { quoteIfNeeded } from '../text/quote';
import { itemsWithin, type Pasted, paragraphs } from './pasted';

/** The lines of one item, as they stand behind its dash: the first right behind it, the others two columns from it. */
export type Item = readonly string[];

/**
 * The items that a pasted text makes in a list, in the ways in which it can be understood, the fullest first. Empty where
 * an item of the list is no text and has no key for one. `listKey`: the key of the list.
 */
export function itemsOf(
	pasted: Pasted,
	of: FieldType,
	listKey: string,
	catalogue: Catalogue,
): readonly (readonly Item[])[] {
	const texts = textsOf(pasted);
	const plain = of.kind === 'text' ? texts.map((text) => [asItem(text)]) : undefined;
	if (of.kind !== 'object') return plain ? [plain] : [];
	const ways: (readonly Item[])[] = [];
	if (pasted.kind === 'table') {
		ways.push(...[true, false].map((kept) => rowItems(pasted.rows, of, listKey, kept, catalogue)));
	}
	const key = typeof of.orText === 'string' ? undefined : itemTextKey(of);
	if (key !== undefined) ways.push(texts.map((text) => [`${key}: ${asItem(text)}`]));
	else if (of.orText !== undefined) ways.push(texts.map((text) => [asItem(text)]));
	return ways.filter((items) => items.length > 0);
}

/** A text as an item. What stands in quotes already comes from a charter. */
function asItem(text: string): string {
	return wellQuoted.test(text) ? text : quoteIfNeeded(text);
}

/** The texts that a pasted text makes as items: those of a list, the rows of a table, paragraphs, lines. */
export function textsOf(pasted: Pasted): string[] {
	switch (pasted.kind) {
		case 'list':
			return [...pasted.items];
		case 'table':
			return pasted.rows.map((row) => row.filter((cell) => cell !== '').join(' – '));
		case 'line':
			return [pasted.text];
		case 'prose':
			return paragraphs(pasted.lines)
				.join('\n')
				.split('\n\n')
				.flatMap((paragraph) => itemsWithin(paragraph.split('\n')));
	}
}

/**
 * The rows of a table below its headings, each cell under the key that its heading names; none where the headings name no
 * keys. What a field cannot hold stands under a key of the organisation's own, or, where `kept`, in the field all the same:
 * the author is then told what it should be. Nothing is lost.
 */
function rowItems(
	rows: readonly (readonly string[])[],
	type: ObjectType,
	listKey: string,
	kept: boolean,
	catalogue: Catalogue,
): Item[] {
	const [headings = [], ...body] = rows;
	const keys = keysOfHeadings(headings, type, listKey);
	if (!keys) return [];
	const items = body.map((row) =>
		row.flatMap((cell, index) => {
			if (cell === '') return [];
			const key = keys[index];
			const field = key === undefined ? undefined : type.fields[key];
			const value = field && valueOfCell(cell, field.type, catalogue);
			if (key !== undefined && value !== undefined) return [`${key}: ${value}`];
			const scalar = field && field.type.kind !== 'list' && field.type.kind !== 'object';
			const name = key !== undefined && scalar && kept ? key : ownKey(headings[index] ?? '', index);
			return [`${name}: ${quoteIfNeeded(cell)}`];
		}),
	);
	return items.filter((item) => item.length > 0);
}
