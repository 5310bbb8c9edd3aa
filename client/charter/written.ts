/** Where edits have written, in the text that they leave. Nothing here needs the editor. */
import type { Edits, TextRange } from '../../server/protocol';

type Position = TextRange['start'];

/**
 * The ranges of what edits write, without the blank lines around it, in the order of the text. What only takes away writes
 * nothing.
 */
export function writtenBy(edits: Edits): TextRange[] {
	const sorted = [...edits].sort(
		({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.character - b.character,
	);
	const written: TextRange[] = [];
	// How far a place of the old text has moved: lines for all that follows, columns for what follows on the same line.
	let lines = 0;
	let lastLine = -1;
	let columns = 0;
	for (const { range, newText } of sorted) {
		const moved = (place: Position): Position => ({
			line: place.line + lines,
			character: place.character + (place.line === lastLine ? columns : 0),
		});
		const start = moved(range.start);
		const end = advance(start, newText);
		const before = /^(?:[ \t]*\r?\n)+/.exec(newText)?.[0] ?? '';
		const own = newText.trimEnd();
		if (own !== '') written.push({ start: advance(start, before), end: advance(start, own) });
		lines = end.line - range.end.line;
		lastLine = range.end.line;
		columns = end.character - range.end.character;
	}
	return written;
}

/** The position after a text that begins at a position. */
function advance(at: Position, text: string): Position {
	const lines = text.split(/\r?\n/);
	const last = lines.at(-1) ?? '';
	return lines.length === 1
		? { line: at.line, character: at.character + last.length }
		: { line: at.line + lines.length - 1, character: last.length };
}

/**
 * What of a text that was just written is shown to its author: the first prompt in it; without any, the first part of it,
 * unless something was written on the very line of the caret. Undefined where nothing needs to be shown.
 * @param prompts those of the whole text, in its order
 * @param caret the line of the caret, in the text as it is now; undefined where it is in another text
 */
export function toShow(
	written: readonly TextRange[],
	prompts: readonly TextRange[],
	caret: number | undefined,
): TextRange | undefined {
	const prompt = prompts.find((one) => written.some((range) => contains(range, one.start)));
	if (prompt) return prompt;
	const here = caret !== undefined && written.some(({ start, end }) => start.line <= caret && caret <= end.line);
	return here ? undefined : written[0];
}

function contains({ start, end }: TextRange, { line, character }: Position): boolean {
	const after = line > start.line || (line === start.line && character >= start.character);
	return after && (line < end.line || (line === end.line && character <= end.character));
}
