import { parseDocument, stringify } from 'yaml';
import type { Span } from '../parse/tree';
import { eolOf } from './change';

/** Line ends, tabs, and characters that no one sees: they are written as escapes. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff\ud800-\udfff]/u;

/**
 * A text as YAML may write it on one line: as it is where that is safe, else in double quotes.
 * `flow`: inside `[…]` or `{…}`, where commas and brackets count too.
 */
export function quoteIfNeeded(text: string, flow = false): string {
	const plain = text.trim() === text && text !== '' && !unprintable.test(text) && !(flow && /[,[\]{}]/.test(text));
	return plain && readsBack(text) ? text : quote(text);
}

/** Characters that no text needs and that no one sees: controls, zero-width spaces, halves of a character. */
const invisible =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without the characters in it that no one sees, nor the blanks of any kind around it. */
export function visibleText(text: string): string {
	return text
		.replace(invisible, '')
		.replace(/\s*[\u2028\u2029]\s*/g, ' ')
		.trim();
}

/** A text in double quotes, on one line. */
export function quote(text: string): string {
	const onOneLine = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY };
	return stringify(text, { defaultStringType: 'QUOTE_DOUBLE', ...onOneLine }).trimEnd();
}

/**
 * What to write in place of a plain text that YAML misreads: the text in double quotes, or, where it goes on over
 * several lines, a folded block that keeps them.
 */
export function quoteOrFold(text: string, span: Span): string {
	const source = text.slice(span.start, span.end);
	const [first = '', ...rest] = source.split(/\r?\n/).map((line) => line.trimEnd());
	if (rest.every((line) => line === '')) return quote(visibleText(source));
	const indent = ' '.repeat(Math.max(1, leastIndent(rest)));
	// Lines that begin with a bullet stay lines.
	const head = rest.some((line) => /^\s*[•·▪‣◦●–—*]/.test(line)) ? '|-' : '>-';
	return [head, ...[first, ...rest].map((line) => (line === '' ? '' : indent + line.trimStart()))].join(eolOf(text));
}

/** The indent of the least indented of some lines; blank lines do not count. 0 where there is none. */
export function leastIndent(lines: readonly string[]): number {
	const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
	return indents.reduce((least, one) => Math.min(least, one), indents[0] ?? 0);
}

/** Whether a text written bare is read back as the same text, on its own and as a value. */
function readsBack(text: string): boolean {
	const doc = parseDocument(`k: ${text}\n`, { prettyErrors: false, logLevel: 'silent' });
	if (doc.errors.length > 0 || doc.warnings.length > 0) return false;
	return doc.get('k') === text && !/^[-?:&*!|>%@`"'#[\]{},]/.test(text);
}
