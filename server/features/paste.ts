/** What comes from a document or a spreadsheet, pasted as the YAML that its place asks for. */
import {
	applyChanges,
	assured,
	type Budget,
	type Catalogue,
	type Charter,
	eolOf,
	type FieldType,
	hasLineEnds,
	hasMarks,
	type Item,
	insideText,
	inTime,
	isYaml,
	itemsOf,
	lineAt,
	type Meant,
	type Pasted,
	paragraphs,
	quote,
	quoteIfNeeded,
	read,
	readPasted,
	readWithin,
	SectionCache,
	type Span,
	type TextChange,
	type Touched,
	textsOf,
	troubleOf,
	wellQuoted,
} from '../engine/index';
import { type BlockText, blockTextAt } from './completion/block-text';
import { contextAt } from './completion/context';
import { itemStep, placeAt } from './completion/place';
import type { KeyContext, ValueContext } from './completion/spot';

/** What a pasted text becomes. */
export type PasteKind = 'list' | 'items' | 'block' | 'quoted';

export interface Paste {
	readonly kind: PasteKind;
	/** In the order of the text. They do not overlap, and one of them stands exactly on what the paste replaces. */
	readonly changes: readonly TextChange[];
}

/** A charter with the selection taken out, what is pasted there, and where. */
interface Target {
	readonly text: string;
	/** The same, as it was read, and its sections: only what the paste changes is read anew. */
	readonly charter: Charter;
	readonly sections: SectionCache;
	readonly offset: number;
	readonly eol: string;
	/** The text to paste, as it came. */
	readonly source: string;
	/** What the charter is read with. */
	readonly catalogue: Catalogue;
}

/** A paste, as one change of the text without its selection: it holds the offset. */
interface Candidate {
	readonly kind: PasteKind;
	readonly change: TextChange;
	/** What stands before and after the offset, and stays: it occurs in the new text. */
	readonly kept?: { readonly before: string; readonly after: string };
	/** What the changed part is to read as; undefined where that cannot be told. */
	readonly reads: readonly Meant[] | undefined;
	/** Where it is the text that the change goes into: all of it. */
	readonly within?: Span;
}

/**
 * How a text is pasted in place of a selection: as a list where the format has one, as items with their keys, as a block
 * text, in quotes. Undefined where a plain paste does as well, where the charter would be worse for it, and where it cannot
 * be shown, within the budget, that what is pasted is read letter by letter and all else as before. Never throws.
 */
export function paste(
	charter: string,
	selection: Span,
	source: string,
	catalogue: Catalogue,
	budget?: Budget,
): Paste | undefined {
	const pasted = readPasted(source);
	if (!pasted) return undefined;
	const text = charter.slice(0, selection.start) + charter.slice(selection.end);
	const sections = new SectionCache();
	const target: Target = {
		text,
		charter: read(text, catalogue, sections),
		sections,
		offset: selection.start,
		eol: eolOf(charter),
		source,
		catalogue,
	};
	const plain = text.slice(0, selection.start) + source + text.slice(selection.start);
	let worst: number | undefined;
	for (const candidate of candidates(target, pasted)) {
		const { kind, change, kept } = candidate;
		const result = applyChanges(text, [change]);
		if (result === plain) return undefined;
		worst ??= troubleOf(read(plain, catalogue, sections));
		const least = worst;
		const isSound = () => isHarmless(target, candidate, (after) => troubleOf(after) <= least);
		if (inTime(isSound, budget)) return { kind, changes: around(change, selection, kept) };
	}
	return undefined;
}

/** Whether what a paste leaves reads as it is meant to, and all that it does not touch as before. */
function isHarmless(
	{ charter, sections }: Target,
	{ change, reads, within }: Candidate,
	holds: (after: Charter) => boolean,
): boolean {
	const { start, end } = change;
	const place: Span = { start: Math.min(start, within?.start ?? start), end: Math.max(end, within?.end ?? end) };
	const touched: Touched[] = [{ ...place, ...(reads ? { reads } : {}) }];
	return reads !== undefined && assured(charter, [change], { touched, holds, sections }) !== undefined;
}

/** A change of the text without its selection, as changes of the text with it: one on the selection itself, others beside it. */
function around({ start, end, newText }: TextChange, selection: Span, kept: Candidate['kept']): TextChange[] {
	const length = selection.end - selection.start;
	const from = kept?.before ? newText.indexOf(kept.before) : -1;
	const to = kept?.after ? newText.lastIndexOf(kept.after) : -1;
	const own = newText.slice(from < 0 ? 0 : from + (kept?.before.length ?? 0), to < 0 ? newText.length : to);
	const before =
		from < 0 ? { start, end: selection.start, newText: '' } : { start, end: start, newText: newText.slice(0, from) };
	const after =
		to < 0
			? { start: selection.end, end: end + length, newText: '' }
			: { start: end + length, end: end + length, newText: newText.slice(to + (kept?.after.length ?? 0)) };
	const beside = (one: TextChange) => one.newText !== '' || one.end > one.start;
	return [...[before].filter(beside), { ...selection, newText: own }, ...[after].filter(beside)];
}

function* candidates(target: Target, pasted: Pasted): Iterable<Candidate> {
	const block = blockTextAt(target.text, target.offset);
	if (block) {
		const change = inBlock(target, pasted, block);
		if (change) yield { kind: 'block', change, ...insideText(target.charter, change) };
		return;
	}
	const context = contextAround(target);
	if (!context || context.kind === 'comment') return;
	const slot = listSlot(target, context);
	if (slot) {
		// One row has no headings to say what its cells are: it is a text, with its tabs.
		const one = pasted.kind === 'table' ? asLine(target, pasted) : pasted;
		for (const change of inList(target, one, slot)) yield change;
	} else if (context.kind === 'value') {
		const one = asLine(target, pasted);
		const found = context.flow ? inFlow(target, one, context) : inValue(target, one, context);
		if (found) yield found;
	}
}

/** What is being written at the offset, or right before the spaces that end its line. */
function contextAround({ text, offset, catalogue }: Target) {
	const context = contextAt(text, offset, catalogue);
	if (context) return context;
	const line = lineAt(text, offset);
	const end = line.start + text.slice(line.start, offset).trimEnd().length;
	if (end === offset || text.slice(offset, line.end).trim() !== '') return undefined;
	const before = contextAt(text, end, catalogue);
	return before?.kind === 'value' && !before.flow && before.current !== '' ? before : undefined;
}

// ——— Lists ———

/** A place where the items of a list begin. */
interface ListSlot extends Span {
	readonly of: FieldType;
	readonly listKey: string;
	/** The column of the dashes. */
	readonly column: number;
	/** What is written first. */
	readonly lead: string;
	/** Whether the first dash is there already. */
	readonly dash: boolean;
}

function listSlot({ text, offset, eol, catalogue }: Target, context: KeyContext | ValueContext): ListSlot | undefined {
	const { path, layout, nested } = context;
	const line = lineAt(text, offset);
	if (context.flow || text.slice(context.end, line.end).trim() !== '') return undefined;
	const isItem = path.at(-1) === itemStep;
	const place = placeAt(isItem ? path.slice(0, -1) : path, catalogue);
	if (place?.kind !== 'value' || place.type.kind !== 'list') return undefined;
	const own = { of: place.type.of, listKey: path.filter((step) => step !== itemStep).at(-1) ?? '' };
	const empty = context.kind === 'key' ? context.typed === '' && !context.colon : context.current === '';
	if (!empty) return undefined;
	const { column, lead } = layout;
	if (layout.dash) return { ...own, start: context.start, end: line.end, column, lead, dash: false };
	if (isItem) {
		const dash = /^(\s*(?:- +)*)-\s*$/.exec(text.slice(line.start, context.start))?.[1]?.length;
		const alone = context.kind === 'value' ? !nested : context.fresh;
		if (dash === undefined || !alone) return undefined;
		return { ...own, start: context.start, end: line.end, column: dash, lead, dash: true };
	}
	if (context.kind !== 'value' || nested) return undefined;
	const owner = ownerColumn(text, offset);
	const colon = line.start + line.text.slice(0, context.start - line.start).trimEnd().length;
	const inner = owner + layout.unit;
	return { ...own, start: colon, end: line.end, column: inner, lead: eol + ' '.repeat(inner), dash: false };
}

function* inList({ text, eol, catalogue }: Target, pasted: Pasted, slot: ListSlot): Iterable<Candidate> {
	const { start, end, column, lead, dash } = slot;
	// A word on its own may be a key that is being written; an item or a key may come from a charter.
	if (pasted.kind === 'line' && (/^(?:- .*|[\p{L}\p{N}_-]\S*)$/u.test(pasted.text) || isYaml(pasted.text))) return;
	const indent = ' '.repeat(column);
	for (const items of itemsOf(pasted, slot.of, slot.listKey, catalogue)) {
		const lines = items.flatMap((item: Item) => item.map((line, index) => (index === 0 ? '- ' : '  ') + line));
		const written = lines.join(eol + indent);
		const newText = lead + (dash ? written.slice(2) : written);
		const change = { start, end, newText };
		const keyed = slot.of.kind === 'object' && pasted.kind === 'table';
		// One line that is read as well without a dash, or behind the one that is there, needs nothing.
		if (pasted.kind === 'line' && isReadAsWell(text, change, pasted.text, catalogue)) return;
		yield { kind: keyed ? 'items' : 'list', change, reads: readAlone(lines.join('\n'), catalogue) };
	}
}

/** Whether a text on one line means the same when it is pasted as it is. */
function isReadAsWell(text: string, change: TextChange, line: string, catalogue: Catalogue): boolean {
	const plain = applyChanges(text, [{ ...change, newText: ` ${line}` }]);
	return (
		quoteIfNeeded(line) === line &&
		troubleOf(read(plain, catalogue)) <= troubleOf(read(applyChanges(text, [change]), catalogue))
	);
}

/** What lines read as where nothing stands around them; undefined where they are at fault. */
function readAlone(text: string, catalogue: Catalogue): readonly Meant[] | undefined {
	const { parsed } = read(text, catalogue);
	return parsed.faults.length === 0 ? readWithin(parsed, { start: 0, end: text.length }) : undefined;
}

// ——— Texts ———

/** One line that makes one item, or one row of a table: in a text it stays as it was written, with its bullet and its tabs. */
function asLine({ source }: Target, pasted: Pasted): Pasted {
	const one =
		(pasted.kind === 'list' && pasted.items.length === 1) || (pasted.kind === 'table' && pasted.rows.length === 1);
	return one && !/\S[ \t]*[\r\n]+[ \t]*\S/.test(source) ? { kind: 'line', text: source.trim() } : pasted;
}

/** A value that is being written: what stands before and after what is pasted, in one text. */
function inValue(target: Target, pasted: Pasted, context: ValueContext): Candidate | undefined {
	const { text, offset, eol } = target;
	const line = lineAt(text, offset);
	const { start, end, current, layout, nested, path } = context;
	if (nested || !holdsText(path, target.catalogue) || text.slice(end, line.end).trim() !== '') return undefined;
	const first = text[start] ?? '';
	const inQuotes = (first === '"' || first === "'") && end > start;
	if (inQuotes && current !== '') return inQuotedText(target, pasted, context);
	// A text that goes on below is more than this line.
	const owner = ownerColumn(text, offset);
	const behindDash = path.at(-1) === itemStep;
	if (goesOn(text, line.end, owner + (behindDash ? 0 : 1))) return undefined;
	const before = inQuotes ? '' : text.slice(start, offset);
	const after = inQuotes ? '' : text.slice(offset, Math.max(end, offset));
	const put = (kind: PasteKind, newText: string, meant: string): Candidate => ({
		kind,
		reads: [meant],
		change: { start, end: current === '' ? line.end : Math.max(end, offset), newText: layout.lead + newText },
		kept: { before: before.trim() === '' ? '' : before, after },
	});
	if (pasted.kind === 'line') {
		const whole = (before + withSpaces(target, pasted.text) + after).trim();
		if (!inQuotes && (quoteIfNeeded(whole) === whole || (whole === pasted.text && wellQuoted.test(whole))))
			return undefined;
		return put('quoted', quoteIfNeeded(whole), whole);
	}
	const lines = linesToWrite(pasted);
	const [head = '', ...rest] = lines;
	const all = [before + head, ...rest];
	all.splice(-1, 1, (all.at(-1) ?? '') + after);
	const indent = ' '.repeat(owner + (behindDash ? 2 : layout.unit));
	const written = all.map((one) => (one === '' ? '' : indent + one));
	return put('block', [isFolded(pasted) ? '>-' : '|', ...written].join(eol), all.join('\n'));
}

/** Whether the line ends of a pasted text are those of its width alone. */
function isFolded(pasted: Pasted): boolean {
	return (
		pasted.kind === 'prose' && !hasMarks(pasted.lines) && !(pasted.lines.includes('') && hasLineEnds(pasted.lines))
	);
}

/** A text on one line with the spaces that it came with, before or after it. */
function withSpaces({ source }: Pick<Target, 'source'>, text: string): string {
	let end = source.length;
	while (end > 0 && '\r\n'.includes(source[end - 1] ?? '')) end--;
	let start = end;
	while (source[start - 1] === ' ') start--;
	return (/^ */.exec(source)?.[0] ?? '') + text + source.slice(start, end);
}

/** The lines of a pasted text, bullets as dashes and cells beside each other. */
function linesToWrite(pasted: Pasted): readonly string[] {
	if (pasted.kind === 'prose') return isFolded(pasted) ? paragraphs(pasted.lines) : pasted.lines;
	const texts = textsOf(pasted);
	return pasted.kind === 'list' ? texts.map((text) => `- ${text}`) : texts;
}

/** Inside quotes that hold a text: what would end them is escaped. */
function inQuotedText(target: Target, pasted: Pasted, { start, end }: ValueContext): Candidate | undefined {
	const { text, offset, source } = target;
	const mark = text[start];
	if (offset <= start || offset >= end || text[end - 1] !== mark) return undefined;
	const words = pasted.kind === 'line' ? withSpaces({ source }, pasted.text) : textsOf(pasted).join(' ');
	const newText = mark === '"' ? quote(words).slice(1, -1) : words.replace(/'/g, "''");
	const change = { start: offset, end: offset, newText };
	return { kind: 'quoted', change, ...insideText(target.charter, change) };
}

/** An element of a list in brackets, where nothing is written yet: each item beside the other. */
function inFlow({ text, catalogue }: Target, pasted: Pasted, context: ValueContext): Candidate | undefined {
	const { start, end, current, layout, path } = context;
	if (current !== '' || !holdsText(path, catalogue) || text.slice(start, end).trim() !== '') return undefined;
	const texts = textsOf(pasted);
	if (texts.length > 1 && path.at(-1) !== itemStep) return undefined;
	const written = texts.map((one) => quoteIfNeeded(one, true));
	if (pasted.kind === 'line' && written[0] === texts[0]) return undefined;
	return {
		kind: texts.length > 1 ? 'list' : 'quoted',
		reads: texts,
		change: { start, end, newText: layout.lead + written.join(', ') },
	};
}

/** Whether free text may stand at a path. */
function holdsText(path: readonly string[], catalogue: Catalogue): boolean {
	const place = placeAt(path, catalogue);
	if (place?.kind !== 'value') return path.some((step) => step.startsWith('x-'));
	const { type } = place;
	return type.kind === 'text' || ((type.kind === 'object' || type.kind === 'date') && type.orText !== undefined);
}

/** Whether the lines below an offset go on with the value of its line. */
function goesOn(text: string, offset: number, column: number): boolean {
	const next = /\n(?:[ \t]*\r?\n)*([ \t]*)(?=\S)/.exec(text.slice(offset));
	return next !== null && next.index <= 1 && (next[1] ?? '').length >= column && (next[1] ?? '').length > 0;
}

/** The column of the key of a line, else that of its last dash. */
function ownerColumn(text: string, offset: number): number {
	const { text: line } = lineAt(text, offset);
	const lead = /^[ \t]*(?:-(?:[ ]+|$))*/.exec(line)?.[0] ?? '';
	return /^["'\p{L}_]/u.test(line.slice(lead.length)) && /:(?:\s|$)/.test(line.slice(lead.length))
		? lead.length
		: Math.max(0, lead.lastIndexOf('-'));
}

/** Lines pasted into a block text: each at its column. */
function inBlock(target: Target, whole: Pasted, { column, folded }: BlockText): TextChange | undefined {
	const { text, offset, eol } = target;
	const pasted = asLine(target, whole);
	if (pasted.kind === 'line') return undefined;
	const line = lineAt(text, offset);
	const at = offset - line.start;
	const blank = line.text.trim() === '';
	const lines = pasted.kind === 'prose' && !folded ? pasted.lines : linesToWrite(pasted);
	const indent = ' '.repeat(column);
	const written = lines.map((one, index) => (index === 0 || one === '' ? one : indent + one)).join(eol);
	const start = blank ? line.start + Math.min(at, column) : offset;
	return { start, end: offset, newText: (blank ? ' '.repeat(Math.max(0, column - at)) : '') + written };
}
