import type { Charter } from '../model/charter';
import type { MapNode, TreeNode } from '../parse/tree';

/** The column at which an offset stands in its line; a byte order mark takes none. */
export function columnOf(text: string, offset: number): number {
	const line = text.lastIndexOf('\n', offset - 1) + 1;
	return offset - line - (line === 0 && text.startsWith('\ufeff') ? 1 : 0);
}

/** How many spaces the file indents by: that of its first nested map, else 2. */
export function indentUnit(charter: Charter): number {
	for (const entry of charter.root?.entries ?? []) {
		const inner = firstBlockMap(entry.value);
		if (!inner || entry.merged) continue;
		const first = inner.entries[0];
		if (!first || first.merged) continue;
		const unit = columnOf(charter.text, first.keySpan.start) - columnOf(charter.text, entry.keySpan.start);
		if (unit >= 2 && unit <= 8) return unit;
	}
	return 2;
}

function firstBlockMap(node: TreeNode): MapNode | undefined {
	return node.kind === 'map' && !node.flow ? node : undefined;
}

/**
 * Moves lines written at two spaces to a column and an indent unit of their own.
 * What follows a dash stays two columns behind it, whatever the unit. Blank lines stay blank.
 */
export function reindent(lines: readonly string[], column: number, unit: number): string[] {
	const known: { from: number; to: number }[] = [{ from: 0, to: column }];
	return lines.map((line) => {
		const body = line.trimStart();
		if (body === '') return '';
		const from = line.length - body.length;
		while (known.length > 1 && (known.at(-1)?.from ?? 0) > from) known.pop();
		const last = known.at(-1) ?? { from: 0, to: column };
		const to = last.from === from ? last.to : last.to + Math.ceil((from - last.from) / 2) * unit;
		if (last.from !== from) known.push({ from, to });
		for (let dash = 0; body.startsWith('- ', dash * 2); dash++)
			known.push({ from: from + (dash + 1) * 2, to: to + (dash + 1) * 2 });
		return ' '.repeat(to) + body;
	});
}
