/**
 * Lists in brackets and mappings in braces as their authors mean them: their elements as they are written, whatever YAML
 * makes of the colons, the hashes and the brackets within them.
 */
import { foldKey } from '../fold';
import { isKeyWord } from '../schema/key-words';
import { maxDepth } from './tokens';
import type { Span } from './tree';

/** An element of a list, or an entry of a mapping, from its first letter to its last. */
export interface FlowPart extends Span {
	readonly kind: 'text' | 'quoted' | 'flow';
	/** The key before its colon, where it has one. */
	readonly key: Span | undefined;
	/** What stands behind the key, else all of it. */
	readonly value: Span;
	/** The list or mapping that its value is. */
	readonly inner: Flow | undefined;
}

/** A list in brackets or a mapping in braces, its own brackets within its span. */
export interface Flow extends Span {
	readonly open: '[' | '{';
	readonly parts: readonly FlowPart[];
	/** The comments between its parts. */
	readonly comments: readonly Span[];
	/** The commas with nothing before them, or with another. */
	readonly spare: readonly number[];
}

/** A text between brackets or braces that wants quotes. */
export interface FlowText extends Span {
	/** What its author means it to be read as. */
	readonly meant: string;
	/** The text that it may be a part of, where a comma may well belong to a sentence. */
	readonly wider: Span | undefined;
	/** Whether a comma between digits may also part two numbers. */
	readonly numbers: boolean;
	/** Whether it begins with a bracket or a quote that nothing closes: what was meant is in doubt. */
	readonly open: 'bracket' | 'quote' | undefined;
	/** Where it ends if the `#` in it begins a comment, and what is to come before that comment: the list. */
	readonly comment: { readonly start: number; readonly close: number } | undefined;
	/** The list that it is an element of, where that is the value of a key. */
	readonly list: FlowList | undefined;
}

/** A list in brackets that may be written with dashes. */
export interface FlowList {
	readonly flow: Flow;
	/** The column of its key. */
	readonly column: number;
	/** Its elements, each with what it is meant to be read as, where that is not what YAML reads. */
	readonly elements: readonly (Span & { readonly meant?: string })[];
}

/** How much of what YAML reads otherwise is taken for text, where a list does not close with less. */
interface Way {
	/** A `#` behind a blank: before a letter within a text; before a letter anywhere; anywhere. */
	readonly hash: 'within' | 'glued' | 'any';
	/** Whether brackets that open an element are text. */
	readonly brackets: boolean;
}

const ways: readonly Way[] = [false, true].flatMap((brackets) =>
	(['within', 'glued', 'any'] as const).map((hash) => ({ hash, brackets })),
);

/** How many characters may still be looked at: what does not close is looked at in several ways, and what is in it again. */
export interface FlowBudget {
	left: number;
}

/**
 * The list or the mapping that opens at an offset and closes before `limit` with nothing but a comment behind it on its
 * line. Undefined where it does not close, is too deep, or takes more than the budget.
 */
export function readFlow(
	text: string,
	at: number,
	limit: number,
	budget: FlowBudget = { left: 100 * (limit - at) + 10_000 },
): Flow | undefined {
	for (const way of ways) {
		const flow = new FlowReader(text, limit, way, budget).read(at, 0);
		if (flow) return flow;
	}
	return undefined;
}

const quotedText = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*'/y;
const quotedKey = /(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')\s*:/y;
const plainKey = /([\p{L}_][^\s,[\]{}:#'"]*|<<)(\s*):(?=[\s,[\]{}]|$)/uy;
const wordsKey = /([\p{L}_][^\n,[\]{}:#'"]*):(?=[\s,[\]{}]|$)/uy;

class FlowReader {
	constructor(
		readonly text: string,
		readonly limit: number,
		readonly way: Way,
		readonly budget: FlowBudget,
	) {}

	read(at: number, depth: number): Flow | undefined {
		if (depth >= maxDepth) return undefined;
		const open = this.text[at] === '{' ? '{' : '[';
		const close = open === '[' ? ']' : '}';
		const parts: FlowPart[] = [];
		const comments: Span[] = [];
		const spare: number[] = [];
		let comma = true;
		for (let offset = at + 1; ; ) {
			offset = this.#skip(offset, comments);
			const char = this.text[offset];
			if (offset >= this.limit || this.budget.left-- < 0) return undefined;
			if (char === close && this.#closes(offset, depth))
				return { open, start: at, end: offset + 1, parts, comments, spare };
			if (char === ',') {
				if (comma) spare.push(offset);
				comma = true;
				offset++;
				continue;
			}
			const part = comma ? this.#part(offset, open, close, depth, comments) : undefined;
			if (!part) return undefined;
			parts.push(part);
			comma = false;
			offset = part.end;
		}
	}

	/** The next offset that is neither a blank nor in a comment. */
	#skip(from: number, comments: Span[]): number {
		let offset = from;
		while (offset < this.limit) {
			const char = this.text[offset] ?? '';
			if (char === '#' && this.#isComment(offset, false)) {
				const end = this.#lineEnd(offset);
				comments.push({ start: offset, end });
				offset = end;
			} else if (' \t\r\n'.includes(char)) offset++;
			else break;
		}
		return Math.min(offset, this.limit);
	}

	#lineEnd(offset: number): number {
		const end = this.text.indexOf('\n', offset);
		const stop = end < 0 ? this.text.length : end;
		return this.text[stop - 1] === '\r' ? stop - 1 : stop;
	}

	#isComment(offset: number, within: boolean): boolean {
		if (!/[\s]/.test(this.text[offset - 1] ?? '\n')) return false;
		if (/^#\s*charte-ignorer/.test(this.text.slice(offset, offset + 40))) return true;
		if (this.way.hash === 'any') return false;
		const glued = /^[\p{L}\p{N}]/u.test(this.text.slice(offset + 1, offset + 3));
		return !glued || !(within || this.way.hash === 'glued');
	}

	/** Whether a bracket at an offset closes, rather than being a letter of a text. */
	#closes(offset: number, depth: number): boolean {
		const rest = this.text.slice(offset + 1, this.#lineEnd(offset));
		return depth === 0 ? /^\s*(?:$|\s#)/.test(rest) : /^\s*(?:$|[,\]}]|\s#)/.test(rest);
	}

	#part(start: number, open: Flow['open'], close: string, depth: number, comments: Span[]): FlowPart | undefined {
		const key = this.#key(start, open);
		if (!key) return this.#value(start, undefined, close, depth);
		const at = this.#skip(key.end + 1, comments);
		const char = this.text[at];
		if (char === ',' || (char === close && this.#closes(at, depth))) {
			const value = { start: key.end + 1, end: key.end + 1 };
			return { kind: 'text', start, end: key.end + 1, key, value, inner: undefined };
		}
		const part = this.#value(at, key, close, depth);
		return part && { ...part, start };
	}

	/**
	 * The key that a part begins with. « Délai : long » in a list is a text, as is any with a capital or a space before
	 * its colon; in a mapping, what begins with a key of the format never is.
	 */
	#key(start: number, open: Flow['open']): Span | undefined {
		const quoted = matchAt(quotedKey, this.text, start);
		if (quoted && (open === '{' || !/\s:$/.test(quoted[0]))) return { start, end: start + quoted[0].length - 1 };
		const plain = matchAt(plainKey, this.text, start);
		if (!plain) {
			const words = open === '{' ? matchAt(wordsKey, this.text, start) : undefined;
			return words && !/\s$/.test(words[1] ?? '') ? { start, end: start + (words[1] ?? '').length } : undefined;
		}
		const [, word = '', space = ''] = plain;
		const isKey =
			open === '{'
				? space === '' || isKeyWord(foldKey(word))
				: space === '' && /^(?:[\p{Ll}_][^()`«»]*|<<)$/u.test(word);
		return isKey ? { start, end: start + word.length + space.length } : undefined;
	}

	#value(start: number, key: Span | undefined, close: string, depth: number): FlowPart | undefined {
		const char = this.text[start] ?? '';
		const rest = (end: number) => this.text.slice(end, this.#lineEnd(end));
		const apart = (end: number) => end <= this.limit && /^\s*(?:$|[,\]}]|\s#)/.test(rest(end));
		if (char === '"' || char === "'") {
			const end = start + (matchAt(quotedText, this.text, start)?.[0].length ?? Number.POSITIVE_INFINITY);
			if (apart(end)) return { kind: 'quoted', start, end, key, value: { start, end }, inner: undefined };
		}
		if ((char === '[' || char === '{') && (!this.way.brackets || this.#closesSoon(start))) {
			const inner = this.read(start, depth + 1);
			if (inner) return { kind: 'flow', start, end: inner.end, key, value: inner, inner };
		}
		const end = this.#textEnd(start, close, depth);
		return end > start ? { kind: 'text', start, end, key, value: { start, end }, inner: undefined } : undefined;
	}

	/** Where a text without quotes ends: before a comma, the bracket that closes, or a comment. */
	#textEnd(start: number, close: string, depth: number): number {
		let offset = start;
		while (offset < this.limit && this.budget.left-- > 0) {
			const char = this.text[offset] ?? '';
			if (char === ',' || (char === close && this.#closes(offset, depth))) break;
			if (char === '#' && offset > start && this.#isComment(offset, true)) break;
			offset = (char === '[' || char === '{') && !this.way.brackets ? this.#balanced(offset) : offset + 1;
		}
		let end = Math.min(offset, this.limit);
		while (end > start && ' \t\r\n'.includes(this.text[end - 1] ?? '')) end--;
		return end;
	}

	/** Whether a bracket closes before any other opens, and before a comma at which it could be cut. */
	#closesSoon(offset: number): boolean {
		return /^.[^,[\]{}\n]*[\]}](?=\s*(?:$|[,\]}]))/m.test(this.text.slice(offset, this.#lineEnd(offset)));
	}

	/** Behind the bracket that answers one within a text, on its line; the next offset where none does. */
	#balanced(offset: number): number {
		let depth = 0;
		for (let at = offset; at < this.limit && this.budget.left-- > 0; at++) {
			const char = this.text[at] ?? '';
			if (char === '\n') break;
			if (char === '[' || char === '{') depth++;
			if (char !== ']' && char !== '}') continue;
			depth--;
			if (depth === 0) return at + 1;
		}
		return offset + 1;
	}
}

/** The match of a sticky expression at an offset. */
function matchAt(expression: RegExp, text: string, offset: number): RegExpExecArray | undefined {
	expression.lastIndex = offset;
	return expression.exec(text) ?? undefined;
}
