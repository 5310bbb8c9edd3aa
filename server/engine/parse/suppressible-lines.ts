import type { Span, TreeNode } from './tree';

/** The lines that a comment can stand above to be about what is on them: none can inside a text of several lines. */
export class SuppressibleLines {
	/** Where each line starts. */
	readonly #starts: readonly number[];
	/** The texts over several lines, in order. */
	readonly #long: readonly Span[];

	constructor(text: string, root: TreeNode | undefined) {
		const starts = [0];
		for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
		this.#starts = starts;
		this.#long = root ? this.#longTexts(root) : [];
	}

	/** The start of the line that a comment has to stand above to be about an offset: its own, or that where the text around it begins. */
	startOf(offset: number): number {
		const around = this.#long[lastUpTo(this.#long.length, (index) => (this.#long[index]?.start ?? 0) < offset)];
		return this.#lineStart(around && offset < around.end ? around.start : offset);
	}

	#lineStart(offset: number): number {
		return this.#starts[lastUpTo(this.#starts.length, (index) => (this.#starts[index] ?? 0) <= offset)] ?? 0;
	}

	#longTexts(root: TreeNode): Span[] {
		const found: Span[] = [];
		const open: TreeNode[] = [root];
		for (let node = open.pop(); node; node = open.pop()) {
			if (node.kind === 'map') for (const entry of node.entries) open.push(entry.value);
			else if (node.kind === 'list') for (const item of node.items) open.push(item);
			else if (node.kind === 'scalar' && this.#lineStart(node.end) > node.start)
				found.push({ start: node.start, end: node.end });
		}
		return found.sort((a, b) => a.start - b.start);
	}
}

/** The last of some numbers from 0 for which something holds that holds for all before it; -1 where it holds for none. */
function lastUpTo(count: number, holds: (index: number) => boolean): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
