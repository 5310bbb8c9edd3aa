/** The fields of a charter as blocks: short ones beside their labels, sentences as text, lists of objects as tables. */
import type { ListNode, TreeNode } from '../parse/tree';
import { fieldAt, itemType } from '../schema/charter';
import type { FieldType, ObjectType } from '../schema/types';
import { isAwaited } from './layout';
import type { Reading } from './reading';
import { tableOf } from './tables';
import type { Block, DefinitionsBlock, HeadingBlock, ListBlock, ParagraphBlock, Value } from './types';

/** How deep a block stands: 2 right within a section, 3 within that; deeper, headings become labels. */
export type Depth = 2 | 3 | 4;

/** What is made of a field in another way than that of its type; undefined where nothing is. */
export type Own = (node: TreeNode, path: readonly string[], depth: Depth) => readonly Block[] | undefined;

/** The blocks of the field at a path, none of whose keys stands in a list. */
export function fieldBlocks(reading: Reading, path: readonly string[], depth: Depth, own: Own): readonly Block[] {
	const type = fieldAt(path)?.type;
	if (!type) return [];
	const node = reading.node(path);
	if (!node || !reading.isWritten(node)) {
		reading.tellAll(node);
		return missing(reading, path);
	}
	return own(node, path, depth) ?? blocksOf(reading, node, path, type, depth, own);
}

function blocksOf(
	reading: Reading,
	node: TreeNode,
	path: readonly string[],
	type: FieldType,
	depth: Depth,
	own: Own,
): readonly Block[] {
	const title = reading.title(path);
	const at = reading.at(node);
	const item = itemType(type);
	if (node.kind === 'map' && item.kind === 'object') {
		const inner = Object.keys(item.fields).flatMap((key) => {
			const below = [...path, key];
			if (type.kind !== 'list') return fieldBlocks(reading, below, below.length > 2 ? 4 : deeper(depth), own);
			return [];
		});
		// What is there is not cut in pieces by what is not.
		const there = inner.filter(({ kind }) => kind !== 'missing');
		const awaited = inner.filter(({ kind }) => kind === 'missing');
		return [...heading(title, depth, at), ...merged(there), ...awaited];
	}
	if (node.kind === 'list' && item.kind === 'object') return listOfObjects(reading, node, path, item, depth);
	const values = reading.values(node, path, type);
	if (values.length === 0) return [];
	if (node.kind === 'list' && values.length > 1) {
		const short = item.kind !== 'text' || !item.prose;
		if (short && depth > 2) return [definition(title, { values, at }, at)];
		return depth === 2
			? [...heading(title, 2, at), { kind: 'list', items: values, at }]
			: [{ kind: 'list', label: title, items: values, at }];
	}
	const sentences = (item.kind === 'text' && item.prose) || item.kind === 'object';
	if (!sentences) return [definition(title, { values, at }, at)];
	return depth === 2 ? [...heading(title, 2, at), ...paragraphs(values)] : paragraphs(values, title);
}

/** A list of objects as a table; where none of them says more than its name, as a list. */
function listOfObjects(
	reading: Reading,
	node: ListNode,
	path: readonly string[],
	item: ObjectType,
	depth: Depth,
): readonly Block[] {
	const title = reading.title(path);
	const at = reading.at(node);
	const table = tableOf(reading, node, path, item);
	if (table.columns.length < 2) {
		const items = table.rows.flatMap(({ cells }) => cells.flatMap(({ values }) => values));
		const list: ListBlock = { kind: 'list', items, at, ...(depth > 3 ? { label: title } : {}) };
		return [...heading(title, depth, at), list];
	}
	return [...heading(title, depth, at), { kind: 'table', table, at }];
}

/** A heading; none so deep that a label does as well. */
export function heading(title: string, depth: Depth, at?: HeadingBlock['at']): readonly HeadingBlock[] {
	return depth > 3 ? [] : [{ kind: 'heading', level: depth === 2 ? 2 : 3, title, id: '', ...(at ? { at } : {}) }];
}

const deeper = (depth: Depth): Depth => (depth === 2 ? 3 : 4);

const definition = (
	label: string,
	cell: DefinitionsBlock['rows'][number]['cell'],
	at: HeadingBlock['at'],
): DefinitionsBlock => ({
	kind: 'definitions',
	rows: [{ label, cell, ...(at ? { at } : {}) }],
});

/** Neighbouring definitions as one block. */
export function merged(blocks: readonly Block[]): readonly Block[] {
	const result: Block[] = [];
	for (const block of blocks) {
		const last = result.at(-1);
		if (block.kind === 'definitions' && last?.kind === 'definitions')
			result[result.length - 1] = { ...last, rows: [...last.rows, ...block.rows] };
		else result.push(block);
	}
	return result;
}

/** The texts of a field as paragraphs; lines that begin with a bullet, as lists. */
export function paragraphs(values: readonly Value[], label?: string): readonly Block[] {
	const blocks: (ParagraphBlock | ListBlock)[] = [];
	for (const value of values) {
		for (const line of value.text.split(/\s*\n\s*/)) {
			const bullet = /^(?:[-–—*•·▪‣◦]\s+)(.*)$/u.exec(line)?.[1];
			const last = blocks.at(-1);
			const text = { ...value, text: bullet ?? line };
			if (bullet === undefined) {
				if (last?.kind === 'paragraph') blocks[blocks.length - 1] = { ...last, values: [...last.values, text] };
				else blocks.push({ kind: 'paragraph', values: [text], ...(value.at ? { at: value.at } : {}) });
			} else if (last?.kind === 'list') blocks[blocks.length - 1] = { ...last, items: [...last.items, text] };
			else blocks.push({ kind: 'list', items: [text], ...(value.at ? { at: value.at } : {}) });
		}
	}
	return blocks.map((block, index) => (index === 0 && label !== undefined ? { ...block, label } : block));
}

/** What nobody has written, where it is awaited and the document shows it. */
function missing(reading: Reading, path: readonly string[]): readonly Block[] {
	const { options, charter } = reading;
	const name = path.join('.');
	if (!options.empty || !isAwaited(name, charter.value.initiative?.type === 'retrait')) return [];
	return [{ kind: 'missing', label: reading.title(path), path: name, at: reading.at(reading.nearest(path)) }];
}
