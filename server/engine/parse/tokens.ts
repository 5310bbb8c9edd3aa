/** From text to tokens, with the guards that keep a hostile file from hanging or ending the process. */
import { type CST, Parser } from 'yaml';
import type { Span } from './tree';

/** Above this many characters a file is not read. */
export const maxSize = 2_000_000;
/** Above this many levels a file is not composed: the YAML composer recurses, and can end the whole process. */
export const maxDepth = 64;

export interface Tokens {
	readonly tokens: readonly CST.Token[];
	readonly comments: readonly Comment[];
	/** Spans of scalars that hold a line break: what looks like structure inside them is text. */
	readonly multiline: readonly Span[];
	/** Offset of the first token that lies too deep, where there is one. */
	readonly tooDeep: number | undefined;
}

export interface Comment extends Span {
	/** With its `#`. */
	readonly text: string;
}

/** Reads the tokens of a text and measures their depth without recursion. Never throws. */
export function readTokens(text: string): Tokens {
	const tokens = [...new Parser().parse(text)];
	const comments: Comment[] = [];
	const multiline: Span[] = [];
	let tooDeep: number | undefined;
	const stack: { token: unknown; depth: number }[] = [];
	for (let index = tokens.length - 1; index >= 0; index--) stack.push({ token: tokens[index], depth: 0 });
	for (let top = stack.pop(); top; top = stack.pop()) {
		if (!top.token || typeof top.token !== 'object') continue;
		const token = top.token as Partial<Record<string, unknown>> & { type?: string; offset?: number; source?: string };
		const offset = token.offset ?? 0;
		const source = token.source ?? '';
		if (token.type === 'comment') comments.push({ start: offset, end: offset + source.length, text: source });
		else if (typeof token.source === 'string' && /scalar$/.test(token.type ?? '') && source.includes('\n'))
			multiline.push({ start: offset, end: offset + source.length });
		if (token.type === 'block-scalar') addBlockHeaderComments(token, comments);
		const collection = token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection';
		const depth = collection ? top.depth + 1 : top.depth;
		if (depth > maxDepth) {
			tooDeep = Math.min(tooDeep ?? offset, offset);
			continue;
		}
		pushParts(token, depth, stack);
	}
	comments.sort((a, b) => a.start - b.start);
	return { tokens, comments, multiline, tooDeep };
}

function addBlockHeaderComments(token: object, comments: Comment[]): void {
	const { props } = token as { props?: { type: string; offset: number; source: string }[] };
	for (const prop of props ?? [])
		if (prop.type === 'comment')
			comments.push({ start: prop.offset, end: prop.offset + prop.source.length, text: prop.source });
}

/** Puts the tokens directly inside one token on the stack, in no particular order. */
function pushParts(token: object, depth: number, stack: { token: unknown; depth: number }[]): void {
	const { value, items, start, end, sep, key } = token as Record<string, unknown>;
	for (const part of [key, value]) if (part && typeof part === 'object') stack.push({ token: part, depth });
	for (const list of [items, start, sep, end]) {
		if (Array.isArray(list)) for (const part of list) stack.push({ token: part, depth });
		else if (list && typeof list === 'object') stack.push({ token: list, depth });
	}
}
