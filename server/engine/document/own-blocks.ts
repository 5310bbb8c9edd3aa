/** The fields that are shown in another way than that of their type: beside a picture, or with a total. */
import { childOf, type TreeNode, textOf } from '../parse/tree';
import { fieldAt, itemType } from '../schema/charter';
import type { ObjectType } from '../schema/types';
import { type Depth, heading, merged, paragraphs } from './blocks';
import * as pictures from './pictures';
import type { Reading } from './reading';
import { shownAmount, typeset } from './shown';
import { columnTitle, tableOf } from './tables';
import type { Block, Picture, Table, TableRow } from './types';

type Maker = (reading: Reading, node: TreeNode, path: readonly string[], depth: Depth) => readonly Block[] | undefined;

/** What is made of a field in its own way; undefined where its type says enough. */
export function ownBlocks(
	reading: Reading,
	node: TreeNode,
	path: readonly string[],
	depth: Depth,
): readonly Block[] | undefined {
	const name = path.join('.');
	return Object.hasOwn(makers, name) ? makers[name]?.(reading, node, path, depth) : undefined;
}

/** The table of a list of objects. */
function table(reading: Reading, node: TreeNode, path: readonly string[]): Table | undefined {
	const field = fieldAt(path);
	const type = field && itemType(field.type);
	return node.kind === 'list' && type?.kind === 'object' ? tableOf(reading, node, path, type) : undefined;
}

/** A list of objects under its title, with the picture that there may be of it. */
const pictured =
	(
		picture: (reading: Reading, table: Table) => Picture | undefined,
		change: (table: Table, reading: Reading, node: TreeNode) => Table = (one) => one,
	): Maker =>
	(reading, node, path, depth) => {
		const made = table(reading, node, path);
		if (!made) return undefined;
		const drawn = picture(reading, made);
		const whole = change(made, reading, node);
		const at = reading.at(node);
		return [
			...heading(reading.title(path), depth, at),
			drawn ? { kind: 'picture', picture: drawn, table: whole, at } : { kind: 'table', table: whole, at },
		];
	};

/** With a column of numbers before the others, by which the picture names the rows. */
const numbered = (made: Table, reading: Reading): Table => ({
	...made,
	columns: [{ label: reading.say('number'), align: 'end', width: 'narrow' }, ...made.columns],
	rows: made.rows.map((row, index) => ({ ...row, cells: [{ values: [{ text: String(index + 1) }] }, ...row.cells] })),
});

/** With last rows that say the sum of the items, where all are known, and the charter's total; the two in one row where they are the same. */
function totalled(made: Table, reading: Reading, node: TreeNode): Table {
	const { total, postes = [] } = reading.charter.value.budget ?? {};
	const known = node.kind === 'list' && postes.length > 0 && postes.every(({ montant }) => montant !== undefined);
	const sum = postes.reduce((so, { montant }) => so + (montant ?? 0), 0);
	// Of items that are not all known, the sum is said where it is more than the total.
	const differs = total !== undefined && (known ? Math.abs(sum - total) >= 0.005 : sum - total >= 0.005);
	const foot = [
		...(differs || (total === undefined && known) ? [{ key: 'sum', amount: sum } as const] : []),
		...(total === undefined ? [] : [{ key: 'total', amount: total } as const]),
	];
	if (foot.length === 0) return made;
	const { columns, rows } = withAmounts(made, reading);
	const at = columns.findIndex(({ label }) => label === amountTitle(reading));
	const totals = foot.map(({ key, amount }): TableRow => {
		const texts = [reading.say(key), shownAmount(amount, reading.currency, reading.language)];
		const cells = columns.map((_, index) => {
			const text = index === 0 ? texts[0] : index === at ? texts[1] : undefined;
			return { values: text === undefined ? [] : [{ text }] };
		});
		return { cells, total: true };
	});
	return { ...made, columns, rows: [...rows, ...totals] };
}

const amountTitle = (reading: Reading): string => columnTitle(reading, ['budget', 'postes', 'montant']);

/** A table that has a column of amounts, though no item says one. */
function withAmounts(made: Table, reading: Reading): Table {
	const label = amountTitle(reading);
	if (made.columns.some((column) => column.label === label)) return made;
	const [name, ...others] = made.columns;
	if (!name) return made;
	return {
		...made,
		columns: [name, { label, align: 'end', width: 'narrow' }, ...others],
		rows: made.rows.map((row) => ({
			...row,
			cells: [...row.cells.slice(0, 1), { values: [] }, ...row.cells.slice(1)],
		})),
	};
}

/** Each journey under its name: its steps as a picture and a table, what it promises beside. */
function journeys(
	reading: Reading,
	node: TreeNode,
	path: readonly string[],
	depth: Depth,
): readonly Block[] | undefined {
	if (node.kind !== 'list') return undefined;
	const type = itemType(fieldAt(path)?.type ?? { kind: 'number', integer: true }) as ObjectType;
	const blocks = node.items.flatMap((item): readonly Block[] => {
		const at = reading.at(item);
		if (item.kind !== 'map') {
			const values = reading.values(item, [...path, 'nom'], type.fields.nom?.type);
			return values.length > 0 ? [{ kind: 'paragraph', values, at }] : [];
		}
		const nameNode = childOf(item, 'nom');
		const named = reading.isWritten(nameNode);
		const [told = reading.missing(item)] = reading.values(nameNode, [...path, 'nom'], type.fields.nom?.type);
		const steps = childOf(item, 'etapes');
		const made = steps && reading.isWritten(steps) ? table(reading, steps, [...path, 'etapes']) : undefined;
		const drawn =
			steps?.kind === 'list' ? pictures.journey(reading, named ? typeset(textOf(nameNode)) : '', steps) : undefined;
		const rest = Object.keys(type.fields).flatMap((key): readonly Block[] => {
			const inner = childOf(item, key);
			if (key === 'nom' || (key === 'etapes' && made) || !inner) return [];
			const cell = reading.cell(inner, [...path, key], type.fields[key]?.type);
			if (cell.values.length === 0) return [];
			return [{ kind: 'definitions', rows: [{ label: reading.title([...path, key]), cell, at: reading.at(inner) }] }];
		});
		const shown: readonly Block[] =
			!made || !steps
				? []
				: drawn
					? [{ kind: 'picture', picture: drawn, table: made, at: reading.at(steps) }]
					: [{ kind: 'table', table: made, at: reading.at(steps) }];
		return [{ kind: 'heading', level: 3, title: told.text, id: '', at }, ...shown, ...merged(rest)];
	});
	return [...heading(reading.title(path), depth, reading.at(node)), ...blocks];
}

const makers: Readonly<Record<string, Maker>> = {
	'initiative.description': (reading, node, path) => paragraphs(reading.values(node, path)),
	indicateurs: pictured(pictures.indicators),
	parties_prenantes: pictured(pictures.stakeholders),
	risques: pictured(pictures.risks, numbered),
	'budget.postes': pictured(pictures.budget, totalled),
	parcours: journeys,
};
