/** What mends a text between brackets or braces: quotes around it, or dashes in place of the brackets. */

import { listInDashes } from '../edits/dashes';
import { indentUnit } from '../edits/indent';
import { readWithin } from '../edits/reread';
import type { Environment } from '../env';
import type { Fix } from '../finding';
import type { Charter } from '../model/charter';
import type { FlowList, FlowText } from '../parse/flow';
import { foldPlain } from '../parse/prose';
import { quote, visibleText } from '../text/quote';
import { fixTexts } from '../texts/fixes';
import { say } from '../texts/text';

/**
 * The fixes of a text between brackets or braces: quotes first; with more of the sentence, where a comma may belong to it;
 * then the list with dashes. None comes first where what was meant is in doubt. `certain`: whether quotes may be put
 * without asking.
 */
export function flowFixes(charter: Charter, flow: FlowText, certain: boolean, env: Environment): Fix[] {
	const { text } = charter;
	const { start, end, meant, wider, numbers, open, comment, list } = flow;
	const title = (key: keyof typeof fixTexts, ...args: string[]) => say(fixTexts, key, env.language, ...args);
	const doubt = wider !== undefined || numbers || open !== undefined || comment !== undefined;
	const quoted = (from: number, to: number, reads: string, name: string): Fix => ({
		title: name,
		touched: [{ start: from, end: to, reads: [reads] }],
		changes: () => [{ start: from, end: to, newText: quote(visibleText(reads)) }],
	});
	const own = quoted(start, end, meant, title(wider ? 'quoteThis' : 'quote', short(meant)));
	const fixes: Fix[] = [doubt ? own : { ...own, preferred: true, ...(certain ? { safe: true } : {}) }];
	if (wider) {
		const whole = foldPlain(text.slice(wider.start, wider.end));
		fixes.push(quoted(wider.start, wider.end, whole, title('quoteThis', short(whole))));
	}
	if (numbers) {
		const commas = [...text.slice(start, end).matchAll(/(?<=\d),(?=\d)/g)].map((match) => start + match.index + 1);
		const changes = commas.map((at) => ({ start: at, end: at, newText: ' ' }));
		const reads = text
			.slice(start, end)
			.split(',')
			.map((one) => one.trim());
		fixes.push({ title: title('spaceComma'), touched: [{ start, end, reads }], changes: () => changes });
	}
	if (open === 'quote') {
		const reads = foldPlain(text.slice(start + 1, end)).trim();
		fixes.unshift({ ...quoted(start, end, reads, title('closeQuote')) });
	}
	if (comment) {
		const before = text.slice(start, comment.start).trimEnd();
		const moved = text.slice(comment.start, end).trim();
		fixes.push({
			title: title('commentBehind'),
			touched: [{ start, end: comment.close, reads: [foldPlain(before)] }],
			changes: () => [
				{ start: start + before.length, end, newText: '' },
				{ start: comment.close, end: comment.close, newText: ` ${moved}` },
			],
		});
	}
	if (list) fixes.push(dashesFix(charter, list, title('dashes')));
	return fixes;
}

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text);

/** The list with dashes. What it is to be read as is looked up when asked for: it takes a walk over the whole file. */
function dashesFix(charter: Charter, list: FlowList, title: string): Fix {
	const { start, end } = list.flow;
	return {
		title,
		get touched() {
			return [{ start, end, reads: readWithin(charter.parsed, { start, end }) }];
		},
		changes: () => listInDashes(charter.text, list, indentUnit(charter)),
	};
}
