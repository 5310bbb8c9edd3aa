/** What mends a text that the format reads as something else: quotes around it, a block text, or what else it may be. */
import { indentUnit } from '../edits/indent';
import type { Meant } from '../edits/reread';
import { withBlanks, writeAgain } from '../edits/write-text';
import type { Environment } from '../env';
import type { Fix } from '../finding';
import { foldKey } from '../fold';
import type { Charter, Problem } from '../model/charter';
import { type Line, lineAt } from '../parse/lines';
import type { Span } from '../parse/tree';
import { beginsKey, isTextKey } from '../schema/key-words';
import type { TextChange } from '../text/change';
import { eolOf } from '../text/change';
import { leastIndent, quote, quoteOrFold } from '../text/quote';
import { fixTexts } from '../texts/fixes';
import { say } from '../texts/text';

const first = { preferred: true } as const;
const certain = { safe: true } as const;

/** The fixes of a problem whose text is to be quoted: the quotes, and what else may have been meant. */
export function quoteFixes(charter: Charter, problem: Problem, env: Environment): Fix[] {
	const { text } = charter;
	const target = problem.target ?? problem;
	const source = text.slice(target.start, target.end);
	const title = (key: keyof typeof fixTexts) => say(fixTexts, key, env.language);
	if (problem.kind === 'diese' && problem.variant === 'dessous') return belowFixes(charter, problem, env);
	const isBelow = text.slice(lineAt(text, target.start).start, target.start).trim() === '';
	if (problem.variant === 'tirets' && (isBelow || source.includes('\n'))) {
		const { preferred, ...block } = dashedText(charter, target, title('lines'));
		return [mayGoOn(text, target) ? block : { ...block, ...first }];
	}
	// « lot #2 » is cut by mistake; « #(2) » may well be a comment.
	const doubtful = mayGoOn(text, target) || (problem.kind === 'diese' && !isSurelyText(text, target));
	const asks = problem.kind === 'type' && problem.variant !== 'virgule';
	const quoted: Fix = {
		title: title(source.includes('\n') ? 'lines' : 'quote'),
		...(doubtful ? {} : first),
		...(doubtful || asks ? {} : certain),
		touched: [{ ...target, reads: [source], asItems: /^[[-]/.test(source) }],
		changes: () => [{ ...withBlanks(text, target), newText: quoteOrFold(text, target) }],
	};
	return problem.variant === 'tirets' ? [quoted, ...dashFix(charter, target, title('removeDash'))] : [quoted];
}

/**
 * Whether the line below a text may go on with it, though YAML takes it for something else: a word and a colon that the
 * format has no key for, or a `#` that touches a word, below a long line that ends no sentence.
 */
export function mayGoOn(text: string, { end }: Span): boolean {
	const last = lineAt(text, end).text.slice(0, end - lineAt(text, end).start);
	const below = /^[^\r\n]*\r?\n([^\r\n]*)/.exec(text.slice(end, end + 2000))?.[1] ?? '';
	if (
		/^(?!---|\.\.\.)[^\s#\-\]}]/.test(below) &&
		!/^(?:[\p{L}_][\p{L}\p{N}_.-]*|"[^"]*"|'[^']*')\s*:(?:\s|$)/u.test(below)
	)
		return true;
	if (last.length <= 20 || /[.!?…»]$/.test(last)) return false;
	if (/^[ \t]*#[^\s#](?!.*charte-ignorer)/.test(below)) return true;
	const word = /^([\p{L}_][\p{L}\p{N}_.-]*):(?:\s|$)/u.exec(below)?.[1];
	return word !== undefined && !word.startsWith('x-') && !beginsKey(foldKey(word), true, false);
}

/** `- - Livrer`: a dash too many. */
function dashFix({ text }: Charter, { start, end }: Span, title: string): Fix[] {
	const lead = text.slice(lineAt(text, start).start, start);
	const mark = /^-[ \t]+(?=[\p{L}\p{N}"«])/u.exec(text.slice(start, end))?.[0];
	if (mark === undefined || !/^[ \t]*(?:-[ \t]+)+$/.test(lead)) return [];
	const reads = text.slice(start + mark.length, end);
	return [
		{
			title,
			touched: [{ start, end, reads: [reads], asItems: true }],
			changes: () => [{ start, end: start + mark.length, newText: '' }],
		},
	];
}

/** Lines with dashes where a text stands: a block text that keeps them. */
function dashedText(charter: Charter, { start, end }: Span, title: string): Fix {
	const { text } = charter;
	const source = text.slice(start, end);
	let from = start;
	while (from > 0 && /\s/.test(text[from - 1] ?? '')) from--;
	const isBelow = text.slice(from, start).includes('\n');
	const lines = text.slice(isBelow ? lineAt(text, start).start : start, end).split(/\r?\n/);
	const [head = '', ...rest] = isBelow
		? lines
		: [' '.repeat(leastIndent(lines.slice(1))) + lines[0], ...lines.slice(1)];
	const owner = /^[ \t]*(?:- +)*/.exec(lineAt(text, isBelow ? from : start).text)?.[0].length ?? 0;
	// A block text is indented further than its key: at the margin, dashes are not.
	const least = leastIndent([head, ...rest]);
	const deeper = ' '.repeat(Math.max(0, (isBelow ? owner + 1 : owner) - least));
	const pad = deeper === '' ? '' : ' '.repeat(Math.max(deeper.length, indentUnit(charter)));
	const written = [head, ...rest].map((line) => (line.trim() === '' ? '' : pad + line.trimEnd()));
	const newText = [isBelow ? ' |-' : '|-', ...written].join(eolOf(text));
	return {
		title,
		...first,
		touched: [{ start, end, reads: [source], asItems: true }],
		changes: () => [{ start: isBelow ? from : start, end, newText }],
	};
}

/** A `#` with a letter behind it, alone below a key that holds a text: the text, or a comment. */
function belowFixes({ text }: Charter, problem: Problem, env: Environment): Fix[] {
	const { start, end } = problem;
	const from = problem.target?.start ?? start;
	const source = text.slice(start, end);
	const at = start + 1;
	return [
		{
			title: say(fixTexts, 'quote', env.language),
			touched: [{ start: from, end, reads: [source] }],
			changes: () => [{ start: from, end, newText: ` ${quote(source)}` }],
		},
		{
			title: say(fixTexts, 'spaceHash', env.language),
			touched: [{ start, end }],
			changes: () => [{ start: at, end: at, newText: ' ' }],
		},
	];
}

/**
 * Whether a `#` in a text is certainly none of a comment: a letter or a digit is glued to it, and the line below does not
 * begin with one too, which may go on with either.
 */
function isSurelyText(text: string, { start, end }: Span): boolean {
	const glued = /^#[\p{L}\p{N}]|[ \t]#[\p{L}\p{N}]/u.test(text.slice(start, end));
	return glued && !/^[^\r\n]*\r?\n[ \t]+#\S/.test(text.slice(end, end + 1000));
}

/** An item whose only keys are unknown, as the text that it may be: in quotes, under its key where items have one. */
export function asTextFix(
	{ text }: Charter,
	{ start, end, key }: NonNullable<Problem['asText']>,
	env: Environment,
): Fix {
	const source = text.slice(start, end);
	const reads: readonly Meant[] = key === undefined ? [source] : [{ key }, source];
	return {
		title: say(fixTexts, 'quote', env.language),
		touched: [{ start, end, reads, asItems: true }],
		changes: () => [{ start, end, newText: (key === undefined ? '' : `${key}: `) + quote(source) }],
	};
}

const emptyKey = /^([ \t]*(?:- +)*)([a-z_]+):[ \t]*([|>][-+]?)?[ \t]*$/;

/**
 * `Version : 2` right below a key that lacks its text: a key with a capital, or the text. How it is written as the text of
 * that key; undefined where the line is nothing but a key.
 */
export function asTextOfKeyAbove(charter: Charter, key: Span, env: Environment): Fix | undefined {
	const { text } = charter;
	const line = lineAt(text, key.start);
	const above: Line | undefined = line.start === 0 ? undefined : lineAt(text, line.start - 1);
	const [, lead = '', name = '', head = ''] = emptyKey.exec(above?.text ?? '') ?? [];
	const indent = key.start - line.start;
	if (!above || !isTextKey(name) || indent > lead.length || !/^\p{Lu}/u.test(text.slice(key.start, key.end)))
		return undefined;
	const end = line.start + line.text.trimEnd().length;
	const own = { start: key.start, end, text: text.slice(key.start, end) };
	const change: TextChange = writeAgain(
		text,
		{
			start: own.start,
			end,
			owner: { kind: 'key', name, column: lead.length, text: true },
			from: above.start + above.text.trimEnd().length,
			head,
			lines: [own],
			outside: [own],
		},
		indentUnit(charter),
	).change;
	return {
		title: say(fixTexts, 'textOf', env.language, name),
		touched: [{ start: Math.min(change.start, own.start), end, reads: [own.text] }],
		changes: () => [change],
	};
}
