/** What a charter says that no section of its document has a place for: an organisation's own keys, unknown ones, and what cannot be read as its field. */
import type { TreeNode } from '../parse/tree';
import { fieldAt } from '../schema/charter';
import type { Reading } from './reading';
import { typeset } from './shown';
import type { DefinitionsBlock, Value } from './types';

/** Every text that the document has not said yet, under the keys that lead to it. To be asked last: it notes them as told. */
export function leftovers(reading: Reading): DefinitionsBlock['rows'] {
	const { root } = reading.charter;
	const rows: DefinitionsBlock['rows'][number][] = [];
	if (!root) return rows;
	const stack: { node: TreeNode; path: readonly string[]; key: readonly string[] }[] = [
		{ node: root, path: [], key: [] },
	];
	let last: { label: string; values: Value[] } | undefined;
	for (let one = stack.pop(); one; one = stack.pop()) {
		const { node, path, key } = one;
		if (node.kind === 'map') {
			for (const entry of [...node.entries].reverse()) {
				const inner = [...path, entry.key];
				const known = fieldAt(inner) !== undefined;
				stack.push({ node: entry.value, path: inner, key: [...key, known ? reading.title(inner) : entry.key] });
			}
		} else if (node.kind === 'list') {
			for (const item of [...node.items].reverse()) stack.push({ node: item, path, key });
		} else if (!reading.isTold(node)) {
			const text = (node.kind === 'scalar' ? node.text : reading.charter.text.slice(node.start, node.end)).trim();
			reading.tell(node);
			// A key alone says something where it is a person's own words.
			if (text === '' && fieldAt(path) !== undefined) continue;
			const label = key.join(' › ');
			const value: Value = { text: typeset(text), at: reading.at(node) };
			if (last?.label === label) last.values.push(value);
			else {
				last = { label, values: [value] };
				rows.push({ label, cell: { values: last.values }, at: reading.at(node) });
			}
		}
	}
	return rows;
}
