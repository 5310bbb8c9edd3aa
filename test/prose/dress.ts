/** The forms in which the same charter may come: its indents, line ends and mark. */
import type { LaidOut } from './layouts';

/** A form of a file. */
export interface Dress {
	/** Spaces an indent, or tabs. */
	readonly unit: 2 | 3 | 4 | 'tab';
	readonly eol: '\n' | '\r\n';
	/** A byte order mark in front. */
	readonly bom: boolean;
}

export const plainDress: Dress = { unit: 2, eol: '\n', bom: false };

/** A text laid out in another form; what was at an offset stays there in it. */
export function dressed(laid: LaidOut, dress: Dress): LaidOut {
	const { source, start, end } = laid;
	// A letter behind it: a line of blanks alone has no indent.
	const at = (offset: number) => worn(`${source.slice(0, offset)}x`, dress).length - 1;
	return { ...laid, source: worn(source, dress), start: at(start), end: at(end) };
}

/** A text written at two spaces, in another form. */
export function worn(text: string, { unit, eol, bom }: Dress): string {
	const indented =
		unit === 'tab' ? text.replace(/^(?: {2})+/gm, (indent) => '\t'.repeat(indent.length / 2)) : widened(text, unit);
	return (bom ? '\ufeff' : '') + indented.replaceAll('\n', eol);
}

/** Each indent at another unit; what follows a dash stays two columns behind it. */
function widened(text: string, unit: number): string {
	let dashes: number[] = [];
	return text.replace(/^( *)(?=(.?))/gm, (indent: string, _: string, next: string) => {
		if (next === '') return indent;
		dashes = dashes.filter((column) => column < indent.length);
		const wide = (indent.length * unit) / 2 - dashes.length * (unit - 2);
		if (next === '-') dashes.push(indent.length);
		return ' '.repeat(Math.max(0, Math.round(wide)));
	});
}
