import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';

/** A text with ranges between `⟨` and `⟩`: what tests of places compare. */
export function shown(document: TextDocument, ranges: readonly Range[]): string {
	const marks = ranges.flatMap(({ start, end }) => [
		{ at: document.offsetAt(end), mark: '⟩', rank: 0 },
		{ at: document.offsetAt(start), mark: '⟨', rank: 1 },
	]);
	let text = document.getText();
	for (const { at, mark } of marks.sort((a, b) => b.at - a.at || b.rank - a.rank))
		text = text.slice(0, at) + mark + text.slice(at);
	return text;
}

/** A text without the marks of {@link shown}. */
export const unmarked = (text: string) => text.replace(/[⟨⟩]/g, '');
