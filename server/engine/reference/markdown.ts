/** Pieces of Markdown of the reference page. */

/** A word of the file, as code. */
export const code = (text: string) => `\`${text}\``;

/** A link to the heading of a text set as code, as GitHub names it. */
export const link = (text: string) => `[${code(text)}](#${anchorOf(text)})`;

/** The name that GitHub gives to a heading. */
export const anchorOf = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}_ -]/gu, '')
		.replaceAll(' ', '-');

/** A table; a cell's `|` is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
