/** The fields that are shown in another way than that of their type: beside a picture, or with a total. */
import { childOf, type TreeNode, textOf } from '../parse/tree';
import { fieldAt, itemType } from '../schema/charter';
import type { ObjectType } from '../schema/types';
import { type Depth, heading, merged, paragraphs } from './blocks';
import * as pictures from './pictures';
import type { Reading } from './reading';
import { shownAmount, typeset } from './shown';
import { tableOf } from './tables';
import type { Block, Picture, Table } from './types';

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
		picture: (reading: Reading) => Picture | undefined,
		change: (table: Table, reading: Reading, node: TreeNode) => Table = (one) => one,
	): Maker =>
	(reading, node, path, depth) => {
		const made = table(reading, node, path);
		const drawn = picture(reading);
		if (!made) return undefined;
		const whole = change(made, reading, node);
		const at = reading.at(node);
		return [
			...heading(reading.title(path), depth, at),
			drawn ? { kind: 'picture', picture: drawn, table: whole, at } : { kind: 'table', table: whole, at },
		];
	};

/** With a column of numbers before the others, by which the picture names the rows. */
const numbered = (made: Table): Table => ({
	...made,
	columns: [{ label: 'Nº', align: 'end', width: 'narrow' }, ...made.columns],
	rows: made.rows.map((row, index) => ({ ...row, cells: [{ values: [{ text: String(index + 1) }] }, ...row.cells] })),
});

/** With a last row that says the total: the charter's own, else the sum of the items where all are known. */
function totalled(made: Table, reading: Reading, node: TreeNode): Table {
	const { total, postes = [] } = reading.charter.value.budget ?? {};
	const known = node.kind === 'list' && postes.every(({ montant }) => montant !== undefined);
	const sum = postes.reduce((so, { montant }) => so + (montant ?? 0), 0);
	if (total === undefined && !known) return made;
	const label = reading.say(total === undefined ? 'sum' : 'total');
	const cells = made.columns.map((_, index) => ({
		values:
			index === 0
				? [{ text: label }]
				: index === 1
					? [{ text: shownAmount(total ?? sum, reading.currency, reading.language) }]
					: [],
	}));
	return { ...made, rows: [...made.rows, { cells, total: true }] };
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
