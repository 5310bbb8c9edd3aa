import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CompletionItem, InsertTextFormat, InsertTextMode } from 'vscode-languageserver-types';
import type { Analysis } from '../../server/engine/analyse';
import type { Environment } from '../../server/engine/env';
import { applyChanges } from '../../server/engine/text/change';
import type { Settings } from '../standard';
import { analyse, defaultEnvironment } from '../standard';

/** Stands for the cursor in the texts of feature tests. */
export const cursorMark = '$$';

/** A text with its cursor taken out. */
export interface Marked {
	readonly text: string;
	readonly offset: number;
	readonly document: TextDocument;
	readonly analysis: Analysis;
	readonly env: Environment;
}

/** The day on which the feature tests run. */
export const today = '2026-11-22';

/** Reads a text with one `$$`. */
export function marked(source: string, more: Settings = {}): Marked {
	const offset = source.indexOf(cursorMark);
	assert.ok(offset >= 0 && source.indexOf(cursorMark, offset + 1) < 0, 'one cursor');
	const text = source.slice(0, offset) + source.slice(offset + cursorMark.length);
	return at(text, offset, more);
}

/** A text with its cursor at an offset. */
export function at(text: string, offset: number, more: Settings = {}): Marked {
	const env = defaultEnvironment(today, more);
	const document = TextDocument.create('file:///essai/charte.yaml', 'charte', 1, text);
	return { text, offset, document, analysis: analyse(text, env), env };
}

/**
 * The text after an item is accepted, as VS Code does it, with `$$` where the cursor then stands (the first tab stop).
 * VS Code takes the white space of the line up to the start of the range and puts it in front of every further line
 * of the text (InsertTextMode.adjustIndentation), uses the document's line ends, and fills tab stops with their defaults.
 */
export function accepted(document: TextDocument, item: CompletionItem): string {
	const edit = item.textEdit;
	assert.ok(edit && 'range' in edit, 'a plain text edit');
	assert.equal(item.insertTextMode, InsertTextMode.adjustIndentation);
	const text = document.getText();
	const start = document.offsetAt(edit.range.start);
	const end = document.offsetAt(edit.range.end);
	const lineStart = document.offsetAt({ line: edit.range.start.line, character: 0 });
	const base = /^[ \t]*/.exec(text.slice(lineStart, start))?.[0] ?? '';
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const written = edit.newText
		.split(/\r\n|\r|\n/)
		.map((line, index) => (index === 0 ? line : base + line))
		.join(eol);
	const { plain, cursor } =
		item.insertTextFormat === InsertTextFormat.Snippet ? expanded(written) : { plain: written, cursor: written.length };
	const main = { start, end, newText: plain.slice(0, cursor) + cursorMark + plain.slice(cursor) };
	// Only a key that stands elsewhere writes elsewhere: `solution › pmv`.
	if (!item.label.includes(' › ')) assert.equal(item.additionalTextEdits, undefined);
	const others = (item.additionalTextEdits ?? []).map(({ range, newText }) => ({
		start: document.offsetAt(range.start),
		end: document.offsetAt(range.end),
		newText,
	}));
	for (const other of others) assert.ok(other.end < start || other.start > end, 'edits that do not touch');
	return applyChanges(text, [main, ...others]);
}

/** A snippet with its defaults, and where its first tab stop begins. */
function expanded(snippet: string): { plain: string; cursor: number } {
	const stop = /\$\{(\d+):([^}]*)\}|\$\{(\d+)\|([^|,]*)[^|]*\|\}|\$(\d+)|\$\{(\d+)\}/g;
	let plain = '';
	let from = 0;
	let best = Number.POSITIVE_INFINITY;
	let cursor: number | undefined;
	for (const match of snippet.matchAll(stop)) {
		plain += snippet.slice(from, match.index);
		from = match.index + match[0].length;
		const number = Number(match[1] ?? match[3] ?? match[5] ?? match[6]);
		if ((number || Number.MAX_SAFE_INTEGER) < best) {
			best = number || Number.MAX_SAFE_INTEGER;
			cursor = plain.length;
		}
		plain += match[2] ?? match[4] ?? '';
	}
	plain += snippet.slice(from);
	return { plain, cursor: cursor ?? plain.length };
}
