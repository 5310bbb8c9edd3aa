/** Colour and other looks of a text on a terminal. */
import { styleText } from 'node:util';
import type { Io, Out } from '../io';

/** The looks that `node:util` knows. */
export type Look = Parameters<typeof styleText>[0];

/** A text in a look, or as it is where there is no colour. */
export type Style = (look: Look, text: string) => string;

/** Whether a stream is to be coloured: as `FORCE_COLOR` or `NO_COLOR` say, else on a terminal that is not dumb. */
export function isColoured({ isTTY }: Out, env: Io['env']): boolean {
	const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
	if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
	if (no !== undefined && no !== '') return false;
	return isTTY && term !== 'dumb';
}

/** The style of a stream. */
export function styleOf(out: Out, env: Io['env']): Style {
	if (!isColoured(out, env)) return (_, text) => text;
	return (look, text) => (text === '' ? '' : styleText(look, text, { validateStream: false }));
}

/** A text out of a charter on one line of a terminal, with nothing left that a terminal would act upon. */
export function plainLine(text: string): string {
	return text
		.replace(/[\t\r\n\u2028\u2029]/g, ' ')
		.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu, '\ufffd');
}

let segmenter: Intl.Segmenter | undefined;
const wide =
	/^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^\p{Emoji_Presentation}/u;

/** How many columns a text takes on a terminal. */
export function widthOf(text: string): number {
	if (/^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff]*$/.test(text)) return text.length;
	let width = 0;
	segmenter ??= new Intl.Segmenter('fr', { granularity: 'grapheme' });
	for (const { segment } of segmenter.segment(text)) width += wide.test(segment) ? 2 : 1;
	return width;
}

/** A text padded with spaces to some columns. */
export function padded(text: string, columns: number, side: 'start' | 'end' = 'end'): string {
	const blanks = ' '.repeat(Math.max(0, columns - widthOf(text)));
	return side === 'end' ? text + blanks : blanks + text;
}
