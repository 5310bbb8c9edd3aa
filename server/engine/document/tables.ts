/** Lists of objects as tables. */
import { childOf, type ListNode, type TreeNode } from '../parse/tree';
import { itemType } from '../schema/charter';
import type { Field, ObjectType } from '../schema/types';
import { columnTitles, joined } from './layout';
import { nameKeyOf, type Reading, under } from './reading';
import type { Cell, Column, Table, TableRow, Value } from './types';

/** The table of a list whose items are objects: a column for each field that an item says, but for what joins another column. */
export function tableOf(reading: Reading, node: ListNode, path: readonly string[], type: ObjectType): Table {
	const keys = Object.keys(type.fields);
	const name = nameKeyOf(type) ?? keys[0] ?? '';
	const isUsed = (key: string) => key === name || node.items.some((item) => reading.isWritten(childOf(item, key)));
	const joins = (key: string) => {
		const other = joined[[...path, key].join('.')];
		return other !== undefined && isUsed(other) ? other : undefined;
	};
	const shown = keys.filter((key) => isUsed(key) && joins(key) === undefined);
	const columns = shown.map((key) => columnOf(reading, [...path, key], type.fields[key]));
	const rows = node.items.flatMap((item): TableRow[] => {
		if (item.kind !== 'map') {
			const cell = reading.cell(item, [...path, name], type.fields[name]?.type);
			return cell.values.length > 0 ? [rowOf(reading, item, shown, name, cell)] : [];
		}
		// Where no item says a field, what keeps its place is not shown, and has no place elsewhere.
		for (const key of keys) if (!isUsed(key)) reading.tellAll(childOf(item, key));
		const cells = shown.map((key): Cell => {
			const inner = childOf(item, key);
			const own = reading.cell(inner, [...path, key], type.fields[key]?.type);
			const more = keys
				.filter((other) => joins(other) === key)
				.flatMap((other): readonly Value[] => {
					const label = columnTitle(reading, [...path, other]);
					return under(label, reading.values(childOf(item, other), [...path, other], type.fields[other]?.type));
				});
			const values = [...own.values, ...more];
			// A name that is awaited is worth a word; another cell may stay empty.
			const empty = values.length === 0 && type.fields[key]?.required === true && reading.options.empty;
			return { ...own, values: empty ? [reading.missing(item)] : values };
		});
		return cells.every(({ values }) => values.every(({ missing }) => missing)) && !reading.options.empty
			? []
			: [{ cells, at: reading.at(item) }];
	});
	return { caption: reading.title(path), columns, rows };
}

function rowOf(reading: Reading, item: TreeNode, shown: readonly string[], name: string, cell: Cell): TableRow {
	return { cells: shown.map((key) => (key === name ? cell : { values: [] })), at: reading.at(item) };
}

function columnOf(reading: Reading, path: readonly string[], field: Field | undefined): Column {
	const type = field && itemType(field.type);
	const width = type?.kind === 'object' || (type?.kind === 'text' && type.prose) ? 'wide' : 'middle';
	const narrow = type !== undefined && ['number', 'boolean', 'enum', 'date'].includes(type.kind);
	return {
		label: columnTitle(reading, path),
		align: type?.kind === 'number' ? 'end' : 'start',
		width: narrow ? 'narrow' : width,
	};
}

/** What a field is called at the head of a column. */
export const columnTitle = (reading: Reading, path: readonly string[]): string =>
	columnTitles[path.join('.')]?.[reading.language] ?? reading.title(path);
