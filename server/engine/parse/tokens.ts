/** From text to tokens, with the guards that keep a hostile file from hanging or ending the process. */
import { type CST, Lexer, Parser } from 'yaml';
import { finished, type Steps } from '../steps';
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
	/** Where texts without quotes end, by where they begin. */
	readonly plain: ReadonlyMap<number, number>;
	/** Offset of the first token that lies too deep, where there is one. */
	readonly tooDeep: number | undefined;
}

export interface Comment extends Span {
	/** With its `#`. */
	readonly text: string;
}

/** So many tokens are read in one step. */
const inOneStep = 10_000;

/** Reads the tokens of a text and measures their depth without recursion. Never throws. */
export const readTokens = (text: string): Tokens => finished(tokenSteps(text));

/** As {@link readTokens}, in steps of some milliseconds. */
export function* tokenSteps(text: string): Steps<Tokens> {
	let { tokens, tooDeep } = yield* parsed(text);
	const comments: Comment[] = [];
	const multiline: Span[] = [];
	const plain = new Map<number, number>();
	// Two stacks side by side: this runs over every token at every key press.
	const stack: object[] = [];
	const depths: number[] = [];
	const push = (part: unknown, depth: number) => {
		if (!part || typeof part !== 'object') return;
		stack.push(part);
		depths.push(depth);
	};
	for (let index = tokens.length - 1; index >= 0; index--) push(tokens[index], 0);
	let seen = 0;
	for (let top = stack.pop(); top; top = stack.pop()) {
		if (++seen % inOneStep === 0) yield;
		const depth = depths.pop() ?? 0;
		const { type, offset = 0, source, key, value, items, start, sep, end, props } = top as AnyToken;
		if (type === 'comment') comments.push({ start: offset, end: offset + (source ?? '').length, text: source ?? '' });
		else if (source?.includes('\n') && type?.endsWith('scalar'))
			multiline.push({ start: offset, end: offset + source.length });
		if (type === 'scalar' && source) plain.set(offset, offset + source.length);
		const collection = type === 'block-map' || type === 'block-seq' || type === 'flow-collection';
		const inside = collection ? depth + 1 : depth;
		if (inside > maxDepth) {
			tooDeep = Math.min(tooDeep ?? offset, offset);
			continue;
		}
		push(key, inside);
		push(value, inside);
		if (items) for (const item of items) push(item, inside);
		for (const around of [start, sep, end, props])
			if (Array.isArray(around))
				for (const token of around) if (token.type !== 'space' && token.type !== 'newline') push(token, inside);
	}
	comments.sort((a, b) => a.start - b.start);
	return { tokens, comments, multiline, plain, tooDeep };
}

/**
 * The tokens of a text, up to where one lies too deep. The parser goes down into what is open at each line, so that it is
 * stopped before that ends its stack.
 */
function* parsed(text: string): Steps<{ tokens: CST.Token[]; tooDeep: number | undefined }> {
	const parser = new Parser();
	const tokens: CST.Token[] = [];
	let seen = 0;
	for (const lexeme of new Lexer().lex(text)) {
		if (++seen % inOneStep === 0) yield;
		for (const token of parser.next(lexeme)) tokens.push(token);
		// The document, the collections that are open, and a scalar.
		if (parser.stack.length > maxDepth + 2)
			return { tokens: [...tokens, ...parser.stack.slice(0, 1)], tooDeep: parser.offset };
	}
	for (const token of parser.end()) tokens.push(token);
	return { tokens, tooDeep: undefined };
}

/** Any token, or an item of a collection. */
interface AnyToken {
	readonly type?: string;
	readonly offset?: number;
	readonly source?: string;
	readonly key?: unknown;
	readonly value?: unknown;
	readonly items?: readonly unknown[];
	readonly start?: unknown;
	readonly sep?: unknown;
	readonly end?: unknown;
	readonly props?: unknown;
}
