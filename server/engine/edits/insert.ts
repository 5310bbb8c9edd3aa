import type { Charter } from '../model/charter';
import { type Line, lineAt } from '../parse/lines';
import { childOf, type Entry, entryOf, isEmptyScalar, type MapNode, type TreeNode } from '../parse/tree';
import { charterSchema, childFields, itemType } from '../schema/charter';
import type { FieldType } from '../schema/types';
import { eolOf, type TextChange } from '../text/change';
import { columnOf, indentUnit, reindent } from './indent';
import { lastOffset } from './remove';

/**
 * The change that writes `body` where it belongs: `path` are the keys to it, `body` its lines at two spaces, beginning with the last key.
 * Keys of the path that the file lacks are written too; the order of the format is kept. Undefined where it cannot be written
 * (the place holds something of another type, or is written in flow style), or is there already.
 */
export function insertAt(charter: Charter, path: readonly string[], body: readonly string[]): TextChange | undefined {
	if (!charter.root)
		return charter.problems.some(({ kind }) => kind === 'vide') && !entersList(charterSchema, path)
			? appended(charter, wrapped(path, body))
			: undefined;
	let map: MapNode = charter.root;
	let type: FieldType | undefined = charterSchema;
	for (let depth = 0; depth < path.length; depth++) {
		const key = path[depth] ?? '';
		const order: readonly string[] = keysIn(type);
		const entry = entryOf(map, key);
		const rest = path.slice(depth);
		if (!entry)
			return map.flow || entersList(type, rest) ? undefined : inserted(charter, map, order, key, wrapped(rest, body));
		const outer = type;
		type = typeUnder(type, key);
		if (isEmptyScalar(entry.value)) {
			if (entersList(outer, rest)) return undefined;
			const lines =
				rest.length === 1 ? body.slice(1).map((line) => line.replace(/^ {2}/, '')) : wrapped(rest.slice(1), body);
			return entry.colon && lines.length > 0 ? inPlaceOfNull(charter, entry, lines) : undefined;
		}
		const next = mapIn(entry.value);
		if (!next || depth === path.length - 1) return undefined;
		map = next;
	}
	return undefined;
}

/** A map to go on in: the node itself, or the first item of a list. */
function mapIn(node: TreeNode): MapNode | undefined {
	if (node.kind === 'map') return node;
	return node.kind === 'list' ? node.items.find((item): item is MapNode => item.kind === 'map') : undefined;
}

function keysIn(type: FieldType | undefined): readonly string[] {
	return type ? Object.keys(childFields(type) ?? {}) : [];
}

function typeUnder(type: FieldType | undefined, key: string): FieldType | undefined {
	const item = type && itemType(type);
	return item?.kind === 'object' ? item.fields[key]?.type : undefined;
}

/** Whether a path goes through a list before its last key: an item of it would be needed, which keys alone cannot write. */
function entersList(type: FieldType | undefined, path: readonly string[]): boolean {
	let inner = type;
	return path.slice(0, -1).some((key) => {
		inner = typeUnder(inner, key);
		return inner?.kind === 'list';
	});
}

/** The lines of `body` under the keys of a path that lead to it. */
function wrapped(path: readonly string[], body: readonly string[]): string[] {
	const outer = path.slice(0, -1);
	return [
		...outer.map((key, depth) => `${'  '.repeat(depth)}${key}:`),
		...body.map((line) => (line === '' ? '' : '  '.repeat(outer.length) + line)),
	];
}

/** Writes lines as a new key of a map, after the keys that the order puts before it. */
export function inserted(
	charter: Charter,
	map: MapNode,
	order: readonly string[],
	key: string,
	lines: readonly string[],
): TextChange | undefined {
	const own = map.entries.filter((entry) => !entry.merged);
	const first = own[0];
	if (!first) return undefined;
	const lead = charter.text.slice(lineAt(charter.text, first.keySpan.start).start, first.keySpan.start);
	// Behind an anchor, a tag or `? `, the keys below stand at another column than the first.
	if (!/^\ufeff?[ ]*(?:- +)*$/.test(lead)) return undefined;
	const column = columnOf(charter.text, first.keySpan.start);
	const rank = order.indexOf(key);
	// The organisation's own keys and unknown ones have no place in the order.
	const ranked = own.filter((entry) => rank < 0 || order.includes(entry.key));
	const before =
		ranked.length === 0 ? own.at(-1) : ranked.filter((entry) => order.indexOf(entry.key) < rank || rank < 0).at(-1);
	const written = reindent(lines, column, indentUnit(charter));
	if (before) return after(charter, before, written, map === charter.root);
	// Before the first key: where a dash stands in front of it, the dash must stay in front.
	const start = first.keySpan.start;
	const eol = eolOf(charter.text);
	return { start, end: start, newText: `${written.join(eol).trimStart()}${eol}${' '.repeat(column)}` };
}

/** Writes lines below an entry, past the comment that ends its last line. */
function after(charter: Charter, entry: Entry, lines: readonly string[], topLevel: boolean): TextChange {
	const { text } = charter;
	const eol = eolOf(text);
	const line = lastLineOf(charter, entry);
	const spaced = topLevel && lines.length > 1 && isSpaced(charter);
	const gap = spaced ? eol : '';
	const followed = spaced && /^\r?\n\S/.test(text.slice(line.end)) ? eol : '';
	return { start: line.end, end: line.end, newText: `${eol}${gap}${lines.join(eol)}${followed}` };
}

/** What every start that may be inserted asks for: below an entry there may be thousands of comments. */
const known = new WeakMap<Charter, { isSpaced?: boolean; readonly lastLines: Map<Entry, Line> }>();

function knownOf(charter: Charter) {
	const found = known.get(charter) ?? { lastLines: new Map<Entry, Line>() };
	known.set(charter, found);
	return found;
}

/** Whether the sections of a charter stand apart, with an empty line between two of them. */
function isSpaced(charter: Charter): boolean {
	const own = knownOf(charter);
	own.isSpaced ??= /\n[ \t]*\r?\n(?=\S)/.test(charter.text);
	return own.isSpaced;
}

/** The last line of an entry: what stands deeper below its key belongs to it, even where it cannot be read. */
function lastLineOf(charter: Charter, entry: Entry): Line {
	const { lastLines } = knownOf(charter);
	const line = lastLines.get(entry) ?? lookForLastLine(charter, entry);
	lastLines.set(entry, line);
	return line;
}

function lookForLastLine(charter: Charter, entry: Entry): Line {
	const { text } = charter;
	const column = columnOf(text, entry.keySpan.start);
	let last = lineAt(text, endOfContent(charter, entry));
	for (let next = text.indexOf('\n', last.end); next >= 0; next = text.indexOf('\n', next + 1)) {
		const line = lineAt(text, next + 1);
		const content = line.text.trimStart();
		if (content === '' || content.startsWith('#')) continue;
		if (line.text.length - content.length <= column) break;
		last = line;
	}
	return last;
}

/** The end of what an entry holds. A block scalar's span may end at the start of the next line. */
function endOfContent(charter: Charter, entry: Entry): number {
	let end = Math.max(entry.keySpan.end, lastOffset(entry.value));
	while (end > entry.keySpan.end && /[\r\n]/.test(charter.text[end - 1] ?? '')) end--;
	return end;
}

/**
 * Writes lines under a key that holds nothing, in place of the `~` or `null` that says so. Undefined where something stands
 * there that cannot be read.
 */
function inPlaceOfNull(charter: Charter, entry: Entry, lines: readonly string[]): TextChange | undefined {
	const below = under(charter, entry, lines);
	if (lastLineOf(charter, entry).end !== below.start) return undefined;
	const { text } = charter;
	const { start, end } = entry.value;
	if (start === end) return below;
	const from = text.slice(0, start).trimEnd().length;
	return { start: from, end: below.start, newText: text.slice(end, below.start) + below.newText };
}

/** Writes lines under a key that has no value yet. */
export function under(charter: Charter, entry: Entry, lines: readonly string[]): TextChange {
	const { text } = charter;
	const eol = eolOf(text);
	const unit = indentUnit(charter);
	const column = columnOf(text, entry.keySpan.start) + unit;
	const line = lineAt(text, entry.keySpan.end);
	return { start: line.end, end: line.end, newText: `${eol}${reindent(lines, column, unit).join(eol)}` };
}

function appended(charter: Charter, lines: readonly string[]): TextChange {
	const { text } = charter;
	const eol = eolOf(text);
	const gap = text === '' || text.endsWith('\n') ? '' : eol;
	return { start: text.length, end: text.length, newText: `${gap}${lines.join(eol)}${eol}` };
}

/** Writes `key: value` into a map, block or flow. Undefined where the key is there. `value` is YAML on one line. */
export function insertValue(
	charter: Charter,
	map: MapNode,
	order: readonly string[],
	key: string,
	value: string,
): TextChange | undefined {
	if (childOf(map, key)) return undefined;
	if (!map.flow) return inserted(charter, map, order, key, [`${key}: ${value}`]);
	const end = charter.text.lastIndexOf('}', map.end - 1);
	if (end < map.start) return undefined;
	const last = map.entries.at(-1);
	// What comes through an alias stands elsewhere.
	if (last?.merged) return undefined;
	const at = last ? last.end : end;
	return { start: at, end: at, newText: `${last ? ', ' : ''}${key}: ${value}` };
}
