/** How wide text is, and how it is broken into lines, without a browser to ask. */

/** Advances of the printable characters of ASCII, in thousandths of the size, of Arial and the fonts made as wide. */
const advances = [
	278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
	556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
	722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
	556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
	260, 334, 584,
];
/** Fonts of a theme may be somewhat wider than Arial; bold ones are. */
const allowance = 1.08;

function advanceOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	if (code >= 32 && code < 127) return advances[code - 32] ?? 556;
	if (/\p{M}/u.test(character)) return 0;
	if (/[\u2019\u2018’]/.test(character)) return 222;
	if (/\p{Zs}/u.test(character)) return 278;
	const base = character.normalize('NFD').charCodeAt(0);
	if (base >= 32 && base < 127) return advances[base - 32] ?? 556;
	return code > 0x2000 ? 1000 : 722;
}

/** The width of a text in pixels, at a size in pixels: at least what it takes in most fonts. */
export function textWidth(text: string, size: number): number {
	let sum = 0;
	for (const character of text) sum += advanceOf(character);
	return (sum * size * allowance) / 1000;
}

/** The parts of a text that stay together, each with the space before it. */
const words = (text: string): string[] => text.trim().split(/[^\S\u00a0\u202f]+/);

/** The beginnings of a word that fit into a width, one a line. */
function broken(word: string, width: number, size: number): string[] {
	const pieces: string[] = [];
	let piece = '';
	for (const character of word) {
		if (piece !== '' && !/\p{M}/u.test(character) && textWidth(piece + character, size) > width) {
			pieces.push(piece);
			piece = '';
		}
		piece += character;
	}
	return [...pieces, piece];
}

/**
 * The lines of a text that fit into a width. A word that is wider than that is broken. Of more lines than `most` the rest is
 * left out, and the last one ends in an ellipsis: the table beside a picture has the text whole.
 */
export function wrap(text: string, width: number, size: number, most = 4): string[] {
	const lines: string[] = [];
	let line = '';
	// Beyond this nothing could be seen.
	for (const word of words(text.slice(0, 2000))) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (textWidth(longer, size) <= width) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		const pieces = textWidth(word, size) <= width ? [word] : broken(word, width, size);
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1) ?? '';
		if (lines.length > most) break;
	}
	if (line !== '') lines.push(line);
	if (lines.length <= most) return lines;
	const kept = lines.slice(0, most);
	return [...kept.slice(0, -1), shortened(`${kept.at(-1)}…`, width, size)];
}

/** The text, or as much of it as fits, with an ellipsis. */
export function shortened(text: string, width: number, size: number): string {
	if (textWidth(text, size) <= width) return text;
	let kept = '';
	for (const character of text.replace(/…$/, '')) {
		if (textWidth(`${kept}${character}…`, size) > width) break;
		kept += character;
	}
	return `${kept.trimEnd()}…`;
}
