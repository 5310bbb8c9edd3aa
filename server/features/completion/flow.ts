/** Where a cursor stands inside a collection in flow style: `[a, |]`, `{a: 1, |}`. */
import { maxDepth } from '../../engine/index';
import { closingQuote, unquoted } from './lines';
import { itemStep } from './place';

export interface FlowSpot {
	/** Whether a key of a map or a value is being typed. */
	readonly kind: 'key' | 'value';
	/** `key`: the path of the map. `value`: the path of the value. */
	readonly path: readonly string[];
	/** Offsets of what is being typed. */
	readonly start: number;
	readonly end: number;
	/** Keys of the map or items of the list, the one being typed left out. */
	readonly others: readonly string[];
	/** `key`: whether a colon follows. */
	readonly colon: boolean;
}

interface Level {
	readonly list: boolean;
	readonly path: readonly string[];
	readonly names: string[];
	/** Offset behind the last bracket, comma or colon. */
	from: number;
	/** Of a map: the key whose value is being read. */
	key: string | undefined;
	/** The part being read holds a collection: it is no word. */
	nested: boolean;
}

/**
 * Reads a flow collection from its opening bracket to the cursor, and on to `limit` for what follows.
 * Undefined where the cursor stands outside it, inside a comment, or where it lies deeper than a file is read.
 */
export function flowSpot(
	text: string,
	open: number,
	path: readonly string[],
	cursor: number,
	limit: number,
): FlowSpot | undefined {
	const levels: Level[] = [];
	let at = open;
	for (; at < cursor; at++) {
		const char = text[at] ?? '';
		const top = levels.at(-1);
		if (char === '[' || char === '{') {
			if (levels.length + path.length >= maxDepth) return undefined;
			const inner = top ? (top.list ? [...top.path, itemStep] : [...top.path, top.key ?? '']) : path;
			if (top) top.nested = true;
			levels.push({ list: char === '[', path: inner, names: [], from: at + 1, key: undefined, nested: false });
			continue;
		}
		if (!top) return undefined;
		if (char === '#' && /\s/.test(text[at - 1] ?? '')) {
			const end = text.indexOf('\n', at);
			if (end < 0 || end >= cursor) return undefined;
			at = end;
			if (text.slice(top.from, at).trimStart().startsWith('#')) top.from = at + 1;
		} else if ((char === '"' || char === "'") && text.slice(top.from, at).trim() === '') {
			const end = closingQuote(text, at);
			if (end < 0 || end >= cursor) break;
			at = end;
		} else if (char === ',') {
			endPart(text, top, at);
			top.from = at + 1;
		} else if (char === ':' && !top.list && top.key === undefined && /[\s,[\]{}"']|^$/.test(text[at + 1] ?? '')) {
			top.key = unquoted(text.slice(top.from, at));
			top.names.push(top.key);
			top.from = at + 1;
		} else if (char === ']' || char === '}') levels.pop();
	}
	const top = levels.at(-1);
	if (!top || top.nested) return undefined;
	return spotAt(text, top, cursor, limit);
}

function endPart(text: string, level: Level, at: number): void {
	const part = unquoted(text.slice(level.from, at));
	if (!level.nested && part !== '' && level.key === undefined) level.names.push(part);
	level.key = undefined;
	level.nested = false;
}

function spotAt(text: string, level: Level, cursor: number, limit: number): FlowSpot | undefined {
	let start = level.from;
	while (start < cursor && /\s/.test(text[start] ?? '')) start++;
	const first = text[start] ?? '';
	const lineEnd = lineEndAt(text, cursor);
	let end = cursor;
	if ((first === '"' || first === "'") && start < cursor) {
		const close = closingQuote(text.slice(start, lineEnd), 0);
		end = close < 0 ? cursor : start + close + 1;
		if (end < cursor) return undefined;
	} else {
		while (end < lineEnd && !/[,[\]{}\r]/.test(text[end] ?? '') && !/^:(?:\s|$)|^\s#/.test(text.slice(end, end + 2)))
			end++;
		while (end > cursor && /\s/.test(text[end - 1] ?? '')) end--;
	}
	// What is typed must begin on the cursor's line.
	if (text.slice(start, cursor).includes('\n')) return undefined;
	const colon = /^[ \t]*:/.test(text.slice(end, lineEnd));
	const others = [...level.names, ...namesAfter(text, level, end, limit)];
	if (level.list) return { kind: 'value', path: [...level.path, itemStep], start, end, others, colon: false };
	if (level.key === undefined) return { kind: 'key', path: level.path, start, end, others, colon };
	return { kind: 'value', path: [...level.path, level.key], start, end, others: [], colon: false };
}

/** The keys or items that follow, up to the bracket that closes the level. */
function namesAfter(text: string, level: Level, from: number, limit: number): string[] {
	const names: string[] = [];
	let depth = 0;
	let part = -1;
	const take = (end: number) => {
		if (part < 0) return;
		const source = text.slice(part, end);
		const key = /^\s*("[^"]*"|'[^']*'|[^:]*?)\s*:(?:\s|$|["'[{])/.exec(source)?.[1];
		const name = unquoted(level.list ? source : (key ?? source));
		if (name !== '') names.push(name);
	};
	for (let at = from; at < limit; at++) {
		const char = text[at] ?? '';
		if ((char === '"' || char === "'") && /[\s,[{:]/.test(text[at - 1] ?? '')) {
			const end = closingQuote(text.slice(at, limit), 0);
			if (end < 0) return names;
			at += end;
		} else if (char === '[' || char === '{') depth++;
		else if (char === ']' || char === '}') {
			if (depth-- === 0) {
				take(at);
				return names;
			}
		} else if (char === ',' && depth === 0) {
			take(at);
			part = at + 1;
		}
	}
	return names;
}

function lineEndAt(text: string, offset: number): number {
	const end = text.indexOf('\n', offset);
	if (end < 0) return text.length;
	return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}
