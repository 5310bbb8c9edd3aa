import { parseDocument, stringify } from 'yaml';

/**
 * A text as YAML may write it on one line: as it is where that is safe, else in double quotes.
 * `flow`: inside `[…]` or `{…}`, where commas and brackets count too.
 */
export function quoteIfNeeded(text: string, flow = false): string {
	const plain = text.trim() === text && text !== '' && !/[\r\n\t]/.test(text) && !(flow && /[,[\]{}]/.test(text));
	return plain && readsBack(text) ? text : quote(text);
}

/** A text in double quotes. */
export function quote(text: string): string {
	return stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
}

/** Whether a text written bare is read back as the same text, on its own and as a value. */
function readsBack(text: string): boolean {
	const doc = parseDocument(`k: ${text}\n`, { prettyErrors: false, logLevel: 'silent' });
	if (doc.errors.length > 0 || doc.warnings.length > 0) return false;
	return doc.get('k') === text && !/^[-?:&*!|>%@`"'#[\]{},]/.test(text);
}
