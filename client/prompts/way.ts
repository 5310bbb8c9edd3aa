/** The way from prompt to prompt, and where Tab goes it. Nothing here needs the editor. */
import type { TextRange } from '../../server/protocol';

type Position = TextRange['start'];

const order = (a: Position, b: Position) => a.line - b.line || a.character - b.character;

/**
 * The index of the prompt after, or before, a selection; past the last comes the first. A caret inside a prompt is at it, so
 * that the next is that one. Undefined where there is none.
 * @param prompts in the order of the text
 */
export function promptFrom(
	prompts: readonly TextRange[],
	{ start, end }: TextRange,
	way: 'next' | 'previous',
): number | undefined {
	if (prompts.length === 0) return undefined;
	const caret = order(start, end) === 0;
	if (way === 'next') {
		const found = prompts.findIndex((one) =>
			caret ? order(one.end, start) > 0 || order(one.start, start) === 0 : order(one.start, start) > 0,
		);
		return found < 0 ? 0 : found;
	}
	for (let index = prompts.length - 1; index >= 0; index--)
		if (order((prompts[index] as TextRange).start, start) < 0) return index;
	return prompts.length - 1;
}

/**
 * Whether a caret stands where an answer ends: at the end of a line that holds one. A tab written there would be seen by
 * nobody, so that Tab is free to go on.
 */
export function endsAnswer(line: string, column: number): boolean {
	if (column !== line.length || !/\S$/.test(line)) return false;
	return !/^\s*#/.test(line) && !/(?:^|[\s-])-$/.test(line) && !/:$/.test(line);
}
