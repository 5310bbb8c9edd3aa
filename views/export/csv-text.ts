/** A cell: text, a number, or what is not known. */
export type Cell = string | number | undefined;

/** What a spreadsheet would run as a formula; the apostrophe too, so that one added can always be told from one that was there. */
const dangerous = /^[=+\-@\t\r\n'＝＋－＠]/;
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
const unpaired = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Rows as CSV of RFC 4180, with the byte order mark by which spreadsheets know UTF-8. A text that begins like a formula, or
 * with an apostrophe, gets an apostrophe before it; a character that no text can hold becomes U+FFFD.
 */
export function csvText(rows: readonly (readonly Cell[])[], separator: ',' | ';' = ','): string {
	return `\uFEFF${rows.map((row) => `${row.map((cell) => written(cell, separator)).join(separator)}\r\n`).join('')}`;
}

function written(cell: Cell, separator: string): string {
	if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
	const text = cell.replace(controls, '\uFFFD').replace(unpaired, '\uFFFD');
	const guarded = dangerous.test(text) ? `'${text}` : text;
	const quoted = guarded.includes(separator) || /["\r\n]|^\s|\s$/.test(guarded);
	return quoted ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
