/** A replacement of part of the text. Offsets are UTF-16 code units; an insertion has `start === end`. */
export interface TextChange {
	readonly start: number;
	/** Exclusive. */
	readonly end: number;
	readonly newText: string;
}

/** The text after changes that do not overlap. Insertions at one offset come out in their order, as in LSP. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
	let result = text;
	for (const change of [...changes].sort((a, b) => a.start - b.start || a.end - b.end).reverse())
		result = result.slice(0, change.start) + change.newText + result.slice(change.end);
	return result;
}

/** The line end that a text uses: that of its first line. */
export function eolOf(text: string): '\r\n' | '\n' {
	return /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}
