/** The block text that the cursor stands in. */
import { lineAt } from '../../engine/index';
import { Blocks } from './blocks';
import { linesOf } from './lines';

/** A block text that is being written. */
export interface BlockText {
	/** Where its lines stand. */
	readonly column: number;
	readonly folded: boolean;
}

/** The block text that is being written at an offset; undefined where there is none. */
export function blockTextAt(text: string, offset: number): BlockText | undefined {
	const blocks = new Blocks();
	const lines = linesOf(text);
	const line = lineAt(text, offset);
	for (const one of lines) {
		if (one.start >= line.start) break;
		blocks.read(one);
	}
	const { running } = blocks;
	if (running?.kind !== 'block') return undefined;
	const indent = line.text.length - line.text.trimStart().length;
	const column = line.text.trim() === '' ? offset - line.start : indent;
	if (column <= running.column) return undefined;
	const first = lines.find((one) => one.start > running.start && one.start < line.start && one.text.trim() !== '');
	return { column: first?.indent ?? column, folded: text[running.start] === '>' };
}
