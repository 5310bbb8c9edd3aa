/** A replacement of part of the text. Offsets are UTF-16 code units; an insertion has `start === end`. */
export interface TextChange {
	readonly start: number;
	/** Exclusive. */
	readonly end: number;
	readonly newText: string;
}

/** The text after changes that do not overlap. Insertions at one offset come out in their order, as in LSP. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
	const pieces: string[] = [];
	let at = 0;
	for (const change of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
		pieces.push(text.slice(at, change.start), change.newText);
		at = change.end;
	}
	return pieces.join('') + text.slice(at);
}

/** The line end that a text uses: that of its first line. */
export function eolOf(text: string): '\r\n' | '\n' {
	return /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}
