/** Where each word and mark of a text stands once it is formatted: column where it begins a line, blanks where it does not. */
import type { CST } from 'yaml';
import { columnOf } from '../edits/indent';
import type { Span } from '../parse/tree';
import { charterSchema, walkFields } from '../schema/charter';
import { leastIndent } from '../text/quote';

/** A word or mark of the text, with nothing blank around it. */
export interface Atom extends Span {
	readonly kind: 'comment' | 'mark' | 'opener' | 'dash' | 'key' | 'text' | 'body';
	/** Its column where it begins a line; undefined where it is left as it is. */
	readonly column: number | undefined;
	/** The blanks before it where it does not begin a line; undefined where they stay as they are. */
	readonly gap: string | undefined;
	/** Of a dash: what follows on the next line is put behind it. */
	readonly joins?: boolean;
	/** Of a text over several lines: by how many columns those after its first move; all of them where it is a block. */
	readonly shift?: number | undefined;
	/** Of a text outside of brackets: the column of its lines, were it a block. */
	readonly below?: number | undefined;
	/** It is left as it is written: neither its quotes nor its lines change. */
	readonly isKept?: boolean;
	/** Of a text of one line: whether it stands between brackets or braces. */
	readonly inFlow?: boolean;
	/** Of the body of a block: the blank lines after it are part of the text. */
	readonly keepsBlanks?: boolean;
	/** Of a key: it begins a section that a blank line is put before. */
	readonly section?: boolean;
}

/** A mapping or a list that is written on lines of its own, and its column before and after. */
export interface Block extends Span {
	readonly from: number;
	readonly to: number;
}

export interface Layout {
	/** In the order of the text. The columns of comments between blocks are still to be found. */
	readonly atoms: readonly Atom[];
	readonly blocks: readonly Block[];
}

/** The part of a text that is formatted, whole lines, and the spaces of a level. */
export interface Frame extends Span {
	readonly unit: number;
}

/** What stands around a node. */
interface Around {
	/** Its column where it begins a line. */
	readonly column: number | undefined;
	readonly gap: string | undefined;
	readonly inFlow: boolean;
	readonly isKey?: boolean;
	/** It is an item of a list. */
	readonly isItem?: boolean;
	/** By how many columns the block moves that it belongs to. */
	readonly moved?: number;
}

/** Where an item of a block stands. */
interface Place {
	readonly column: number;
	/** The blanks before the first of the block where it stands behind a dash. */
	readonly gap: string | undefined;
	readonly moved: number;
}

type Source = CST.SourceToken;
type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

/** Whether a key is a single word, as all of the format are. */
const isWord = (key: string) => /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(key);

let schemaKeys: ReadonlySet<string> | undefined;
/** Whether a key is one of the format's: any other word that stands alone with its colon may be prose. */
function isKnown(key: string): boolean {
	schemaKeys ??= new Set([...walkFields(charterSchema.fields)].map(({ path }) => path.at(-1) ?? ''));
	return schemaKeys.has(key);
}

/** How the words of a text that is read without a fault are laid out. */
export function layOut(text: string, tokens: readonly CST.Token[], frame: Frame): Layout {
	const atoms: Atom[] = [];
	const blocks: Block[] = [];
	const { unit } = frame;
	const isInside = ({ start, end }: Span) => start >= frame.start && end <= frame.end;
	const add = (start: number, length: number, atom: Omit<Atom, 'start' | 'end'>) => {
		if (length > 0) atoms.push({ start, end: start + length, ...atom });
	};

	/** Marks beside a node: comments, anchors, tags. */
	function marks(sources: readonly Source[] | undefined, column: number | undefined, inFlow = false): void {
		for (const { type, offset, source } of sources ?? []) {
			if (type === 'comment') comment(offset, source, inFlow ? column : undefined);
			else if (type !== 'space' && type !== 'newline') add(offset, source.length, { kind: 'mark', column, gap: ' ' });
		}
	}
	function comment(offset: number, source: string, column: number | undefined): void {
		add(offset, source.trimEnd().length, { kind: 'comment', column, gap: ' ' });
	}

	function node(token: CST.Token | null | undefined, around: Around): void {
		switch (token?.type) {
			case 'block-map':
			case 'block-seq':
				block(token, around);
				return;
			case 'flow-collection':
				flow(token, around);
				return;
			case 'block-scalar':
				blockText(token, around);
				return;
			case 'alias':
			case 'scalar':
			case 'single-quoted-scalar':
			case 'double-quoted-scalar': {
				const { offset: start, source } = token;
				const span = { start, end: start + source.length };
				const kind = around.isKey ? 'key' : token.type === 'alias' ? 'mark' : 'text';
				const isFree = around.column !== undefined && isInside(span);
				const shift = isFree && source.includes('\n') ? (around.column ?? 0) - leastIndent(restOf(source)) : undefined;
				const { column: below, gap, inFlow } = around;
				add(start, source.length, { kind, column: below, gap, shift, below, inFlow });
				marks(token.end, around.column, around.inFlow);
			}
		}
	}

	function blockText(token: CST.BlockScalar, { column, gap, moved = 0 }: Around): void {
		let start = token.offset;
		let head = '';
		for (const prop of token.props) {
			const { type, offset = 0, source = '' } = prop as Source;
			start = offset + source.length;
			if (type === 'comment') comment(offset, source, undefined);
			else if (type === 'block-scalar-header') {
				head = source;
				add(offset, source.length, { kind: 'mark', column, gap });
			} else if (type !== 'space' && type !== 'newline') add(offset, source.length, { kind: 'mark', column, gap: ' ' });
		}
		const keepsBlanks = head.includes('+');
		const source = keepsBlanks ? token.source : token.source.replace(/(?:\r?\n[ \t]*)+$/, '');
		if (source.trim() === '') {
			if (keepsBlanks)
				add(start, token.source.length, { kind: 'body', column: undefined, gap: undefined, keepsBlanks });
			return;
		}
		const span = { start, end: start + source.length };
		const isFree = column !== undefined && isInside({ start: token.offset, end: span.end });
		const from = /^(?: *\r?\n)*( *)/.exec(source)?.[1]?.length ?? 0;
		// Where its columns are counted from those of its key, its lines move as that does.
		const shift = !isFree ? undefined : /\d/.test(head) ? moved : column - from;
		add(start, source.length, { kind: 'body', column: undefined, gap: undefined, shift, keepsBlanks });
	}

	function block(token: CST.BlockMap | CST.BlockSequence, around: Around): void {
		const start = firstOf(token);
		const span = { start, end: lastOf(token) };
		const from = columnOf(text, start);
		const isFree = isInside({ start: lineStart(text, start), end: span.end }) && around.column !== undefined;
		const column = isFree ? (around.column ?? from) : from;
		blocks.push({ ...span, from, to: column });
		const isRoot = around.gap === undefined && token.type === 'block-map' && blocks.length === 1;
		let gap = isFree ? around.gap : undefined;
		let wasLong = false;
		for (const [index, item] of token.items.entries()) {
			const own = { start: item.key ? tokenStart(item.key) : start, end: lastOfItem(item) };
			const isLong = text.slice(own.start, own.end).includes('\n');
			const place = { column, gap, moved: column - from };
			if (token.type === 'block-seq') listItem(item, place);
			else
				mapItem(item, {
					...place,
					isLone: around.isItem === true && token.items.length === 1,
					section: isRoot && index > 0 && (wasLong || isLong),
				});
			wasLong = isLong;
			gap = ' ';
		}
	}

	function listItem({ start, value }: CST.CollectionItem, { column, gap, moved }: Place): void {
		const dash = start.find(({ type }) => type === 'seq-item-ind');
		const alone = start.every(({ type }) => type === 'seq-item-ind' || type === 'space' || type === 'newline');
		const isSameLine = dash && value && lineStart(text, firstOf(value)) === lineStart(text, dash.offset);
		const joins = alone && value !== undefined && !isSameLine;
		let first = true;
		for (const source of start) {
			if (source !== dash) {
				marks([source], dash && source.offset < dash.offset ? column : column + 2);
				continue;
			}
			add(source.offset, 1, { kind: 'dash', column, gap: first ? gap : ' ', joins });
			first = false;
		}
		node(value, { column: column + 2, gap: ' ', inFlow: false, isItem: true, moved });
	}

	function mapItem(
		item: CST.CollectionItem,
		{ column, gap, moved, isLone, section }: Place & { readonly isLone: boolean; readonly section: boolean },
	): void {
		const { start, key, sep, value } = item;
		let before = gap;
		let isExplicit = false;
		for (const source of start) {
			if (source.type === 'explicit-key-ind') {
				isExplicit = true;
				add(source.offset, 1, { kind: 'opener', column, gap: before });
				before = ' ';
			} else {
				marks([source], column);
				if (source.type === 'anchor' || source.type === 'tag') before = ' ';
			}
		}
		const at = atoms.length;
		node(key, { column: isExplicit ? column + 2 : column, gap: before, inFlow: false, isKey: !isExplicit });
		const named = atoms[at];
		if (section && named) atoms[at] = { ...named, section };
		colon(sep, key, column, column + unit, isLone ? isKnown : isWord, false);
		const below = isExplicit && value && sep ? column + 2 : column + unit;
		node(value, { column: below, gap: ' ', inFlow: false, moved });
	}

	/** The colon of a key, and the marks of its value. */
	function colon(
		sep: readonly Source[] | undefined,
		key: CST.Token | null | undefined,
		column: number | undefined,
		below: number | undefined,
		isName: (key: string) => boolean,
		inFlow: boolean,
	): void {
		// What may be prose keeps the blank before its colon. `*a:` would be an alias of another name.
		const isSure = key && 'source' in key && (key.type !== 'scalar' || isName(key.source));
		const gap = !key || key.type === 'alias' ? ' ' : isSure ? '' : undefined;
		for (const source of sep ?? []) {
			if (source.type === 'map-value-ind') add(source.offset, 1, { kind: 'opener', column, gap });
			else marks([source], below, inFlow);
		}
	}

	function flow(token: CST.FlowCollection, around: Around): void {
		const { start, items, end } = token;
		const [close] = end;
		const closes = close?.type === 'flow-seq-end' || close?.type === 'flow-map-end';
		const isFree = isInside({ start: start.offset, end: lastOf(token) });
		const column = isFree ? around.column : undefined;
		const opensLine = beginsLine(text, start.offset);
		const deeper = opensLine || (close && beginsLine(text, close.offset)) ? unit : 0;
		const inner = column === undefined ? undefined : column + deeper;
		const padding = start.type === 'flow-map-start' && items.length > 0 ? ' ' : '';
		add(start.offset, 1, { kind: 'mark', column: around.column, gap: around.gap });
		let gap = padding;
		for (const item of items) {
			for (const source of item.start) {
				if (source.type === 'comma') add(source.offset, 1, { kind: 'mark', column: inner, gap: '' });
				else if (source.type === 'comment') comment(source.offset, source.source, inner);
				else if (source.type !== 'space' && source.type !== 'newline')
					add(source.offset, source.source.length, { kind: 'mark', column: inner, gap });
				if (source.type !== 'space' && source.type !== 'newline') gap = ' ';
			}
			node(item.key, { column: inner, gap, inFlow: true, isKey: true });
			if (item.key) gap = ' ';
			colon(item.sep, item.key, inner, inner, start.type === 'flow-map-start' ? isWord : isKnown, true);
			node(item.value, { column: inner, gap, inFlow: true });
			gap = ' ';
		}
		if (closes) add(close.offset, 1, { kind: 'mark', column, gap: padding });
		marks(closes ? end.slice(1) : end, around.inFlow ? around.column : undefined, around.inFlow);
	}

	for (const token of tokens) {
		if (token.type === 'document') {
			for (const source of token.start) {
				if (source.type === 'comment') comment(source.offset, source.source, undefined);
				else if (source.type !== 'space' && source.type !== 'newline')
					add(source.offset, source.source.length, { kind: 'mark', column: 0, gap: ' ' });
			}
			node(token.value, { column: 0, gap: undefined, inFlow: false });
			marks(token.end, 0);
		} else if (token.type === 'comment') comment(token.offset, token.source, undefined);
		else if (token.type === 'doc-end') {
			add(token.offset, token.source.length, { kind: 'mark', column: 0, gap: undefined });
			marks(token.end, 0);
		} else if (token.type === 'directive')
			add(token.offset, token.source.trimEnd().length, { kind: 'mark', column: 0, gap: undefined });
	}
	atoms.sort((a, b) => a.start - b.start);
	return { atoms, blocks };
}

/** The lines of a text after its first. */
const restOf = (source: string) => source.split('\n').slice(1);

/** The offset of the first letter of a line; a byte order mark is none. */
export function lineStart(text: string, offset: number): number {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	return start === 0 && text.startsWith('\ufeff') ? Math.min(1, offset) : start;
}

/** Whether nothing but blanks stands before an offset on its line. */
export function beginsLine(text: string, offset: number): boolean {
	return /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset));
}

const isBlank = ({ type }: { readonly type: string }) => type === 'space' || type === 'newline';

/** Where the first word of a node stands, its comments left out. */
function firstOf(token: CST.Token): number {
	if (token.type !== 'block-map' && token.type !== 'block-seq') return tokenStart(token);
	for (const { start, key, sep, value } of token.items) {
		const mark = start.find((source) => !isBlank(source) && source.type !== 'comment');
		if (mark) return mark.offset;
		if (key) return firstOf(key);
		const [colon] = (sep ?? []).filter((source) => !isBlank(source));
		if (colon) return colon.offset;
		if (value) return firstOf(value);
	}
	return token.offset;
}

const tokenStart = (token: CST.Token): number =>
	token.type === 'flow-collection' ? token.start.offset : 'offset' in token ? token.offset : 0;

/** Where the last word of a node ends, its comments left out. */
function lastOf(token: CST.Token): number {
	switch (token.type) {
		case 'block-map':
		case 'block-seq':
			return Math.max(token.offset, ...(token as Collection).items.map(lastOfItem));
		case 'flow-collection': {
			const [close] = token.end;
			return close && !isBlank(close) && close.type !== 'comment' ? close.offset + 1 : token.start.offset + 1;
		}
		case 'block-scalar': {
			const last = token.props.at(-1) as Source | undefined;
			const start = last ? last.offset + last.source.length : token.offset;
			return start + token.source.replace(/(?:\r?\n[ \t]*)+$/, '').length;
		}
		default:
			return 'source' in token ? token.offset + token.source.length : 0;
	}
}

function lastOfItem({ start, key, sep, value }: CST.CollectionItem): number {
	if (value) return lastOf(value);
	const marks = [...start, ...(sep ?? [])].filter((source) => !isBlank(source) && source.type !== 'comment');
	const ends = marks.map(({ offset, source }) => offset + source.length);
	return Math.max(0, ...ends, key ? lastOf(key) : 0);
}
