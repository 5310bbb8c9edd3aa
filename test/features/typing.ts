import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import configuration from '../../language-configuration.json';
import { onType } from '../../server/features/on-type';
import { textEdits } from '../../server/features/shared/text-edits';
import { read } from '../standard';
import { cursorMark, marked } from './marked';

type Rule = (typeof configuration.onEnterRules)[number];

/** What Enter writes at the mark: the line's indentation and what the language's own rules add. */
export function enterText(before: string, after: string, unit: string, eol: string): string {
	const indent = /^\s*/.exec(before)?.[0] ?? '';
	const rule = configuration.onEnterRules.find(
		({ beforeText, afterText }: Rule) => new RegExp(beforeText).test(before) && new RegExp(afterText).test(after),
	);
	if (rule) {
		const { action } = rule;
		return eol + indent + (action.indent === 'indent' ? unit : '') + ('appendText' in action ? action.appendText : '');
	}
	const deeper = new RegExp(configuration.indentationRules.increaseIndentPattern).test(before);
	return eol + indent + (deeper ? unit : '');
}

/** A text once a character was typed at its mark, before the server's edits. */
export function typed(source: string, character: string, unit = '  '): string {
	const [head = '', tail = ''] = source.split(cursorMark);
	if (character !== '\n') return head + character + cursorMark + tail;
	const before = head.slice(head.lastIndexOf('\n') + 1);
	const after = /^[^\r\n]*/.exec(tail)?.[0] ?? '';
	return head + enterText(before, after, unit, head.includes('\r\n') ? '\r\n' : '\n') + cursorMark + tail;
}

/** The text after a character is typed at its mark and the server's edits are made, with the cursor; undefined where there are none. */
export function afterTyping(source: string, character: string, unit?: string): string | undefined {
	const { document, analysis, env, offset } = marked(typed(source, character, unit));
	const typing = { charter: analysis.charter, env, charterOf: (text: string) => read(text) };
	const changes = onType(typing, offset, character);
	if (!changes) return undefined;
	const edits = textEdits(document, changes);
	const result = TextDocument.applyEdits(document, edits);
	// The cursor moves with what comes before it, and to the end of what is written at it.
	let cursor = offset;
	for (const { range, newText } of edits) {
		const start = document.offsetAt(range.start);
		const end = document.offsetAt(range.end);
		assert.ok(start >= offset || end <= offset, 'the edit leaves the cursor where it is');
		if (end <= offset)
			cursor += newText.replace(/\r?\n/g, document.getText().includes('\r\n') ? '\r\n' : '\n').length - (end - start);
	}
	return result.slice(0, cursor) + cursorMark + result.slice(cursor);
}
