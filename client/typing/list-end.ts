/** Enter on an empty `- ` ends the list. The editor's own rules can continue a list but cannot take the dash away. */

const emptyItem = /^([ \t]*)-[ \t]*$/;
const keyLine = /^([ \t]*)(?![ \t#-])\S/;

/**
 * The indentation at which one goes on after an empty list item: that of the key that holds the list.
 * @param line the lines of the text, by number; null when the line is not an empty item.
 */
export function indentAfterList(lineAt: (line: number) => string, line: number): string | null {
	const item = emptyItem.exec(lineAt(line));
	if (!item) return null;
	const column = (item[1] ?? '').length;
	for (let above = line - 1; above >= 0; above--) {
		const text = lineAt(above);
		const key = keyLine.exec(text);
		if (key && (key[1] ?? '').length <= column) return key[1] ?? '';
		// `- etapes:` holds the list when its key stands at or before the dash.
		const inItem = /^([ \t]*-[ \t]+)(?=\S)/.exec(text)?.[1];
		if (inItem !== undefined && inItem.length <= column) return ' '.repeat(inItem.length);
	}
	return '';
}
