/** Sentences of a text of the file: what says that a thing is done away with says it in the same one. */
import type { ScalarStyle } from '../parse/tree';

/** One sentence, as it is written over its lines; `start` is where it begins in the text that it comes from. */
export interface Sentence {
	readonly text: string;
	readonly start: number;
}

/** The end of a sentence, a blank line, or a line that begins an item of a list. */
const border = /[.;!?…](?=\s|$)|\n[ \t]*\r?\n|\n(?=[ \t]*[-•*–][ \t\u00a0])/g;

/** The sentences of a scalar's source, quotes and block header included; offsets are those of the source. */
export function* sentencesOf(source: string, style: ScalarStyle): Iterable<Sentence> {
	const text = style === 'double' ? source.replace(escaped, blank) : source;
	let from = style === 'block' ? headerEnd(source) : 0;
	for (const match of text.matchAll(border)) {
		if (match.index < from) continue;
		yield { text: text.slice(from, match.index), start: from };
		from = match.index + match[0].length;
	}
	yield { text: text.slice(from), start: from };
}

/** `\n` is no letter n. */
const escaped = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[\s\S])/gi;
const blank = (sequence: string) => ' '.repeat(sequence.length);

/** The line of `|` or `>` may have a comment; the text is below. Through an alias there is none. */
function headerEnd(source: string): number {
	return /^[|>][^\n]*\n/.exec(source)?.[0].length ?? 0;
}
