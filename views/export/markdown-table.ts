/** A row of a table. The cells are Markdown already. */
export function tableRow(cells: readonly (string | number)[]): string {
	return `| ${cells.join(' | ')} |`;
}
