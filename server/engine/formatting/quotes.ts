/** Quotes that a text does not need. */
import { parseDocument } from 'yaml';
import { parse } from '../parse/parse';
import type { Span } from '../parse/tree';
import type { TextChange } from '../text/change';
import { quoteIfNeeded } from '../text/quote';
import type { Atom } from './layout';

/**
 * A quoted text as it is written without quotes; undefined where it needs them. It does where YAML, in its old version
 * too, or the charter's own reading would take it for anything else.
 */
export function withoutQuotes(source: string, inFlow: boolean, isKey: boolean): string | undefined {
	if (source.length > 2000 || source.includes('\n')) return undefined;
	const text: unknown = parseDocument(source, { prettyErrors: false, logLevel: 'silent' }).toJS();
	if (typeof text !== 'string' || quoteIfNeeded(text, inFlow || isKey) !== text) return undefined;
	// Blanks and letters that no one sees are safe in quotes alone; so is what might go on as a comment or a key.
	if (/[\p{Zs}\p{Cf}]/u.test(text.replace(/ /g, '')) && /[:#]/.test(text)) return undefined;
	const old = parseDocument(text, { version: '1.1', prettyErrors: false, logLevel: 'silent' });
	if (old.errors.length > 0 || old.warnings.length > 0 || old.toJS() !== text) return undefined;
	if (/^(?:[yn]|[-+.\d][\d_,.:]*|=|<<)$/i.test(text)) return undefined;
	return readsAs(text, inFlow, isKey) ? text : undefined;
}

/** Whether a text without quotes is read by charters as that text, at such a place. */
function readsAs(text: string, inFlow: boolean, isKey: boolean): boolean {
	const { root, faults } = parse(
		isKey ? `${text}: x\n` : inFlow ? `k: [${text}, x]\n` : `k:\n  - ${text}\nl: ${text}\n`,
	);
	if (faults.length > 0 || root?.kind !== 'map') return false;
	if (isKey) return root.entries.length === 1 && root.entries[0]?.key === text;
	return root.entries.every(({ value }) => {
		const one = value.kind === 'list' ? value.items[0] : value;
		return one?.kind === 'scalar' && one.value === text;
	});
}

/** The changes that take the quotes from texts and keys of one line that do not need them. */
export function unquoted(text: string, atoms: readonly Atom[], frame: Span): TextChange[] {
	return atoms.flatMap(({ start, end, kind, isKept, inFlow = false }) => {
		const isText = kind === 'text' || kind === 'key';
		if (!isText || isKept || !/["']/.test(text[start] ?? '') || start < frame.start || end > frame.end) return [];
		// A tag says itself what the text is.
		if (/![^\s]*[ \t]+$/.test(text.slice(Math.max(0, start - 100), start))) return [];
		const newText = withoutQuotes(text.slice(start, end), inFlow, kind === 'key');
		return newText === undefined ? [] : [{ start, end, newText }];
	});
}
