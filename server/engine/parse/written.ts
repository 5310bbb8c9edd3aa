/**
 * The texts that people write without quotes, as they mean them: from their first letter to their last, whatever YAML
 * makes of the colons, the marks and the line ends in them. What is a key, an item or a comment is told by how it is
 * written, for YAML sees keys where a sentence has a colon.
 */
import { foldKey } from '../fold';
import { beginsKey, holdsText, isDeclaring, isKeyWord, isSectionKey, isTextKey } from '../schema/key-words';
import { type Line, linesOf } from './lines';
import type { Span } from './tree';

/** A text without quotes, in block style. Its span goes from its first letter to its last, comments left out. */
export interface WrittenText extends Span {
	/** The key or the dash that it belongs to. `text`: a key that holds a text and nothing else. */
	readonly owner: {
		readonly kind: 'key' | 'dash';
		readonly name: string;
		readonly column: number;
		readonly text: boolean;
	};
	/** Where its owner ends: behind the colon, the dash, or the head of a block text. */
	readonly from: number;
	/** The head of a block text whose lines are not indented, as they must be: `>-`. */
	readonly head: string;
	/** The lines that it stands on. Blank ones are left out. */
	readonly lines: readonly Line[];
	/** Those of its lines below its owner that are indented no further than it: YAML takes them for something else. */
	readonly outside: readonly Line[];
}

/** Other spaces than these indent nothing: they are letters of a text. */
const indentOf = (line: Line) => /^[ \t]*/.exec(line.text)?.[0].length ?? 0;

const dashes = /^([ \t]*)((?:-[ \t]+)*)(-$)?/u;
const wordAndColon = /^([\p{L}_][\p{L}\p{N}_.-]*)(\s*):(?=\s|$)/u;
const wordsAndColon = /^([\p{L}_](?:[\p{L}\p{N}_.-]|[ '’](?=\p{L})){1,40})(\s*):(?=\s|$)/u;
/** Words before a colon, or one with a capital or a space behind it, as a sentence has. */
const wordsBefore = /^(?:[^:]*\s[^:]*|\p{Lu}[^:]*):(?:\s|$)/u;
const otherKey = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|<<)\s*:(?=\s|$)/u;
/** `"Une fois" : le principe`: quotes of a sentence, none of a key. */
const quotedWords = /^(?:"[^"]*\s[^"]*"\s*:|'[^']*\s[^']*'\s*:|["'][^"']*["']\s+:)/;
/** A text in quotes that close at the end of the line, but for a comment. */
const inQuotes = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*(?:\s#.*)?$/;
const openQuote = /^(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/;
const blockHead = /^[|>](?:[+-]?[1-9]?|[1-9][+-])\s*(?:\s#.*)?$/;
/** An anchor, an alias or a tag and nothing more. */
const mark = /^[&*!][^\s,[\]{}]+$/;
const half = /^[a-z_]{2,}$/;
/** Lines longer than this are cut for their length: what follows goes on with them. */
const wrapWidth = 40;
/** With more brackets than this, what opens and does not close is none of a text. */
const mostOpen = 8;
/** Lines longer than this may be. */
const shortWidth = 20;

interface Open {
	readonly owner: WrittenText['owner'];
	readonly from: number;
	readonly head: string;
	readonly lines: Line[];
	readonly outside: Line[];
	/** Whether it stands below a key of the organisation's own, where nothing is known of what is meant. */
	readonly own?: boolean;
	/** Whether it begins with a bracket that its line does not close: its last line tells what it is. */
	readonly bracket?: boolean;
	/** Whether the last line was blank. */
	blank: boolean;
}

/** The key that a line begins with, its dashes left out: how long it is with its colon. 0 where it begins with none. */
function keyLength(body: string, behindDash: boolean, atRoot: boolean, own = false): number {
	const other = !own && quotedWords.test(body) ? undefined : otherKey.exec(body);
	if (other) return other[0].length + 1;
	const match = wordAndColon.exec(body) ?? wordsAndColon.exec(body);
	if (!match) return 0;
	const [whole, word = '', space = ''] = match;
	const plain = space === '' && /^(?!\p{Lu})\S+$/u.test(word);
	const folded = foldKey(word);
	const inline = body.length > whole.length + 1 && !/^\s*#/.test(body.slice(whole.length));
	const known = atRoot ? isSectionKey(folded, inline) : isKeyWord(folded);
	return plain || (known && !behindDash) ? whole.length + 1 : 0;
}

/**
 * Whether YAML reads a text as something else without a word of it: lines below a dash that hold colons are keys beside
 * each other, and a question mark begins a key. `plain`: where YAML sees texts without quotes, their ends by their starts.
 */
export function isMisread(written: WrittenText, text: string, plain: ReadonlyMap<number, number>): boolean {
	const { owner, lines, outside } = written;
	const [first, ...more] = lines;
	if (outside.length > 0 || /^(?:[?!](?:\s|$)|[|>])/.test(first?.text ?? '')) return true;
	if (owner.text && isCut(written, text, plain)) return true;
	const anchor = /^&(\S+)\s/.exec(first?.text ?? '')?.[1];
	if (anchor !== undefined && !text.includes(`*${anchor}`)) return true;
	const words = wordsBefore.test(first?.text ?? '');
	return (
		owner.kind === 'dash' && words && more.length > 0 && more.every((line) => !/^[a-z_]+:(?:\s|$)/.test(line.text))
	);
}

/** Whether a text is read as more than one: cut at a colon, or in brackets. What a `#` cuts on one line is told by what it holds. */
function isCut({ start, end, lines, from }: WrittenText, text: string, plain: ReadonlyMap<number, number>): boolean {
	let first = start;
	while (/[^\S \t\r\n]/.test(text[first - 1] ?? '')) first--;
	const stop = plain.get(first);
	if (stop === undefined) return /^[[{]/.test(lines[0]?.text ?? '');
	const isMap = text.slice(from, start).includes('\n') && lines.every((line) => /^[\p{Ll}_]\S*:\s/u.test(line.text));
	if (isMap) return false;
	const read = first + text.slice(first, stop).trimEnd().length;
	return read !== end && !(lines.length === 1 && /^\s+#/.test(text.slice(read, end)));
}

/**
 * The texts written without quotes in block style, in their order. `quoted`: the spans of the scalars over several lines;
 * `flows`: those of the lists in brackets and the mappings in braces, whose keys are none of the block style.
 */
export function* writtenTexts(
	text: string,
	quoted: readonly Span[],
	flows: readonly Span[] = [],
): Iterable<WrittenText> {
	const lines = [...linesOf(text)];
	let open: Open | undefined;
	/** A block text: the column of its owner, and whether it has a line. */
	let block: { owner: WrittenText['owner']; from: number; head: string; filled: boolean } | undefined;
	/** The column of a key of the organisation's own: what stands below it is none of ours. */
	let own: number | undefined;
	/** The columns of the keys that a line stands below, and whether the first is that of the declarations. */
	const columns: number[] = [];
	let declaring = false;
	let at = 0;
	const inQuotedLine = (start: number) => {
		while (at < quoted.length && (quoted[at]?.end ?? 0) <= start) at++;
		const span = quoted[at];
		// A quote within a sentence quotes no value.
		const isValue = open?.lines[0] === undefined || (span?.start ?? 0) < open.lines[0].start;
		return span !== undefined && isValue && span.start < start && /["']/.test(text[span.start] ?? '');
	};
	let flowAt = 0;
	const inFlow = (start: number) => {
		while (flowAt < flows.length && (flows[flowAt]?.end ?? 0) <= start) flowAt++;
		return (flows[flowAt]?.start ?? start) < start;
	};
	for (const [index, line] of lines.entries()) {
		const body = line.text.trim();
		const indent = indentOf(line);
		if (block && (body === '' || indent > block.owner.column)) {
			if (body !== '') block.filled = true;
			continue;
		}
		if (body === '') {
			if (open) open.blank = true;
			continue;
		}
		const start = dashes.exec(line.text);
		const lead = start?.[0].length ?? 0;
		const dashed = (start?.[2] ?? '') !== '' || start?.[3] !== undefined;
		const rest = line.text.slice(lead).trimEnd();
		const outsideOwn = own === undefined || indent <= own;
		if (outsideOwn) own = undefined;
		const isBelow = open?.owner.text && indent > open.owner.column;
		const inBlock =
			indent === 0 && (block ? !block.filled && block.owner.column === 0 : open?.head && open.owner.column === 0);
		const isProse = dashed
			? Boolean(inBlock)
			: isProseLine(line, body, indent, !outsideOwn) ||
				isHashtag(body, open?.lines.at(-1)?.text) ||
				(isBelow && !body.startsWith('#') && (open?.lines.length === 0 || !isFormatKey(body))) ||
				(indent === 0 && open !== undefined && isRest(body, open) && !ownsLines(line, lines, index));
		if (block) {
			if (!block.filled && isProse && outsideOwn && !(half.test(body) && beginsKey(body, indent === 0, true)))
				open = { ...block, lines: [], outside: [], blank: false };
			block = undefined;
		}
		if (inQuotedLine(line.start)) {
			if (open) yield* closed(open, text);
			open = undefined;
			continue;
		}
		if (isProse) {
			if (open && !ownsLines(line, lines, index) && goesOn(open, body, indent)) add(open, line, indent);
			else if (open) {
				yield* closed(open, text);
				open = undefined;
			}
			continue;
		}
		if (open) yield* closed(open, text);
		open = undefined;
		if (/^(?:#|---(?:\s|$)|\.\.\.$|%|\?\s)/.test(body) || inFlow(line.start)) continue;
		const keyed = keyLength(rest, dashed, indent === 0 && !dashed) || keyOfItem(rest, dashed, lead, lines[index + 1]);
		if (keyed === 0 && !dashed) continue;
		const column = keyed > 0 ? lead : line.text.slice(0, lead).trimEnd().length - 1;
		const name = keyed > 0 ? rest.slice(0, keyed - 1).replace(/\s*:$/, '') : '-';
		if (name.startsWith('x-') && outsideOwn) own = column;
		const valueAt = lead + rest.slice(keyed).length - rest.slice(keyed).trimStart().length + keyed;
		const value = line.text.slice(valueAt).trimEnd();
		if (keyed > 0) {
			while ((columns.at(-1) ?? -1) >= column) columns.pop();
			columns.push(column);
			if (column === 0) declaring = isDeclaring(name);
		}
		const isOwn = own !== undefined && column > own;
		// The keys of practices and actions may be those of a text elsewhere.
		const holds = keyed > 0 && !isOwn && isTextKey(name) && !(declaring && columns.length <= 3);
		const owner = { kind: keyed > 0 ? 'key' : 'dash', name, column, text: holds } as const;
		const from = line.start + Math.min(line.text.trimEnd().length, keyed > 0 ? lead + keyed - 1 : lead);
		if (blockHead.test(value)) block = { owner, from: line.start + valueAt + value.length, head: value, filled: false };
		else if (value === '' || value.startsWith('# ') || value === '#')
			open = { owner, from, head: '', lines: [], outside: [], blank: false };
		else {
			const bracket = /^[[{]/.test(value) && bracketEnd(value) < 0;
			if (bracket || isText(value)) {
				const first = { ...line, start: line.start + valueAt, text: value };
				open = { owner, from, head: '', lines: [first], outside: [], blank: false, bracket };
			}
		}
		if (isOwn && open) open = { ...open, own: true };
	}
	if (open) yield* closed(open, text);
}

/** A line that begins as a key of the format does. */
function isFormatKey(body: string): boolean {
	const word = /^([a-z][a-z_]*):(?=\s|$)/.exec(body)?.[1];
	return word !== undefined && isKeyWord(word);
}

/** `fermé: le lundi` at the margin, below a line at the margin that ends no sentence: no key that the format has. */
function isRest(body: string, { outside }: Open): boolean {
	const word = wordAndColon.exec(body)?.[1];
	const above = outside.at(-1)?.text.trimEnd() ?? '.';
	if (word === undefined || /[.!?:»…]$/.test(above) || above.length <= shortWidth) return false;
	return !word.startsWith('x-') && !beginsKey(foldKey(word), true, true);
}

/** A line that begins as no key, item, comment or end of a bracket does. */
function isProseLine(line: Line, body: string, indent: number, own: boolean): boolean {
	// A diff has lines that begin with « @@ ».
	if (/^(?:#|---(?:\s|$)|\.\.\.$|[\]}],?$|@@|[<>=]{7})/.test(body)) return false;
	return keyLength(line.text.trim(), false, indent === 0, own) === 0;
}

/** Whether a line ends with a colon above items, or above lines that are indented further: a key, whatever its words are. */
function ownsLines(line: Line, lines: readonly Line[], index: number): boolean {
	if (!/:\s*(?:#.*)?$/.test(line.text.trimEnd())) return false;
	const next = lines.slice(index + 1, index + 20).find((one) => one.text.trim() !== '');
	return next !== undefined && (indentOf(next) > indentOf(line) || /^\s*-\s/.test(next.text));
}

/** `#PermisQC sert aux annonces` below a long line that ends no sentence: no comment, but what the line was cut at. */
function isHashtag(body: string, above: string | undefined): boolean {
	// `(voir` above `#2)`: a bracket that the line above leaves open.
	if (above !== undefined && /^#[^\s([]+[)\]]/.test(body) && /[([][^)\]]*$/.test(above)) return true;
	if (above === undefined || above.length <= shortWidth || /[.!?:»…]$/.test(above.trimEnd())) return false;
	return /^#[\p{L}\p{N}]/u.test(body) && !/^#[\p{L}_]+\s*:/u.test(body);
}

/** `- Nom : Projet` above `  source: Étude`: a key, since its item has others. */
function keyOfItem(rest: string, dashed: boolean, lead: number, next: Line | undefined): number {
	const match = dashed ? wordAndColon.exec(rest) : null;
	if (!match || !next || indentOf(next) !== lead) return 0;
	return keyLength(next.text.trim(), false, false) > 0 ? match[0].length + 1 : 0;
}

/** Whether a value on its owner's line is a text, rather than quotes, brackets, an anchor or an alias. */
function isText(value: string): boolean {
	if (inQuotes.test(value) || openQuote.test(value) || mark.test(value) || /^[&!]\S*\s+[&!*[{"'|>]/.test(value))
		return false;
	return !/^[[{]/.test(value) || bracketEnd(value) > 0;
}

/** Where the bracket that a value begins with closes, if more than a comment comes behind it; 0 if no more does, -1 if it stays open. */
function bracketEnd(value: string): number {
	let depth = 0;
	for (let at = 0; at < value.length; at++) {
		if (value[at] === '[' || value[at] === '{') depth++;
		if (value[at] !== ']' && value[at] !== '}') continue;
		depth--;
		if (depth === 0) return /^\s*(?:\s#.*)?$/.test(value.slice(at + 1)) ? 0 : at + 1;
	}
	return -1;
}

/** Whether a line of prose goes on with a text. */
function goesOn(open: Open, body: string, indent: number): boolean {
	if (indent > open.owner.column) return true;
	if (open.own) return false;
	if (open.owner.kind === 'key' && !holdsText(foldKey(open.owner.name))) return false;
	const last = open.lines.at(-1);
	// A word alone may well be a key that someone begins to type.
	const wrapped = open.outside.length > 0 || (last?.text.length ?? 0) > wrapWidth;
	if (half.test(body)) {
		if (open.outside.length === 0 && beginsKey(body, indent === 0, !wrapped)) return false;
		if (!wrapped && open.lines.length > 0) return false;
	}
	if (/^[[{"'&*!%@]/.test(body) && open.lines.length === 0 && !/\s/.test(body)) return false;
	const isWords = /[\p{L}\p{N}]/u.test(body) || (wrapped && /\S\s+\S/.test(body));
	return isWords && !(open.blank && open.owner.kind === 'dash');
}

function add(open: Open, line: Line, indent: number): void {
	const blanks = line.text.length - line.text.trimStart().length;
	const own = { ...line, start: line.start + blanks, text: line.text.trim() };
	open.lines.push(own);
	if (indent <= open.owner.column) open.outside.push(own);
	open.blank = false;
}

/** A text that has come to its end, without the comment behind it; none where nothing was written. */
function* closed({ owner, from, head, lines, outside, bracket }: Open, text: string): Iterable<WrittenText> {
	const [first] = lines;
	const last = lines.at(-1);
	if (!first || !last) return;
	// A text is never a list: what no bracket closes is one.
	const written = bracket ? lines.map((line) => line.text).join(' ') : '';
	const closing = bracket ? bracketEnd(written) : 1;
	if (closing === 0 || (closing < 0 && (!owner.text || (written.match(/[[{]/g)?.length ?? 0) > mostOpen))) return;
	const source = text.slice(last.start, last.end);
	// In a block text there are no comments.
	const comment = head === '' ? source.search(/\s#(?:\s|$)/) : -1;
	const end = last.start + (comment > 0 ? source.slice(0, comment) : source).trimEnd().length;
	if (end > first.start) yield { start: first.start, end, owner, from, head, lines, outside };
}
