/** Where the lists in brackets and the mappings in braces of a text stand, told by how its lines are written. */
import { type Flow, readFlow } from './flow';
import { type Line, linesOf, valueOnLine } from './lines';
import type { Span } from './tree';

/** A list or a mapping that is the whole value of a key or a dash. */
export interface OwnedFlow {
	readonly flow: Flow;
	/** The column of the key or the dash that it belongs to. */
	readonly column: number;
	/** Where its key ends, behind the colon; undefined where it stands behind a dash. */
	readonly from: number | undefined;
	/** Whether it stands below a key of the organisation's own, where nothing is known of what is meant. */
	readonly own: boolean;
}

/** A list is not followed further than this many lines. */
const mostLines = 1000;
/** A line with more brackets than this is none that someone wrote. */
const mostBrackets = 400;
const blockHead = /(?::|-)\s+[|>][-+1-9]{0,2}\s*(?:\s#.*)?$/;
const keyOrDash = /^(\s*(?:-\s+)*)(?:([\p{L}_][\p{L}\p{N}_.-]*)[ ]*:)?/u;

/** The lists and mappings of a text, in its order. `quoted`: the spans of the scalars over several lines. */
export function* ownedFlows(text: string, quoted: readonly Span[]): Iterable<OwnedFlow> {
	if (!/[[{]/.test(text)) return;
	const lines = [...linesOf(text)];
	const indents = lines.map((line) => line.text.length - line.text.trimStart().length);
	const budget = { left: 10 * text.length + 20_000 };
	let done = 0;
	let block: number | undefined;
	let own: number | undefined;
	let above: { column: number; from: number | undefined } | undefined;
	let at = 0;
	for (const [index, line] of lines.entries()) {
		const body = line.text.trim();
		if (body === '' || line.start < done) continue;
		const indent = indents[index] ?? 0;
		if (block !== undefined && indent > block) continue;
		block = undefined;
		while (at < quoted.length && (quoted[at]?.end ?? 0) <= line.start) at++;
		const span = quoted[at];
		if (span && span.start < line.start && /["']/.test(text[span.start] ?? '')) continue;
		if (own !== undefined && indent <= own) own = undefined;
		if (body.startsWith('#')) continue;
		const owner = ownerOf(line);
		if (own === undefined && owner.name.startsWith('x-')) own = owner.column;
		if (blockHead.test(line.text)) block = owner.column;
		const value = valueOnLine(line);
		const source = value ? text.slice(value.start, value.end) : body;
		const holder = value ? owner : above && indent > above.column ? above : undefined;
		const { column, from } = holder ?? owner;
		above = /^(?:-|.*:|)$/.test(body.replace(/\s#\s.*$/, '')) ? owner : undefined;
		if (!holder || !/^[[{]/.test(source) || isSentence(source)) continue;
		const brackets = source.length > mostBrackets ? (source.match(/[[{]/g)?.length ?? 0) : 0;
		if (brackets > mostBrackets) continue;
		const start = value ? value.start : line.start + indent;
		const flow = readFlow(text, start, limitOf(lines, indents, index, column), budget);
		if (budget.left < 0) return;
		if (!flow) continue;
		done = flow.end;
		yield { flow, column, from, own: own !== undefined };
	}
}

/** The last key or dash of a line. `from`: behind the key's colon. */
function ownerOf(line: Line): { column: number; from: number | undefined; name: string } {
	const [whole = '', lead = '', name = ''] = keyOrDash.exec(line.text) ?? [];
	return name === ''
		? { column: Math.max(0, lead.lastIndexOf('-')), from: undefined, name }
		: { column: lead.length, from: line.start + whole.length, name };
}

/** Where the lines that are indented below an owner end; a bracket that closes may stand at its column. */
function limitOf(lines: readonly Line[], indents: readonly number[], index: number, column: number): number {
	let end = lines[index]?.end ?? 0;
	for (let next = index + 1; next < Math.min(lines.length, index + mostLines); next++) {
		const line = lines[next];
		const indent = indents[next] ?? 0;
		if (!line) break;
		if (indent <= column && indent < line.text.length && !']}'.includes(line.text[indent] ?? '')) break;
		end = line.end;
	}
	return end;
}

/** Whether brackets only begin a text: `[Volet 1] Accueil`, `[a] et [b]`. A text may also hold a bracket that closes none. */
function isSentence(source: string): boolean {
	let depth = 0;
	let end = 0;
	for (let at = 0; at < source.length; at++) {
		const char = source[at] ?? '';
		if ('[{'.includes(char)) depth++;
		if (!']}'.includes(char)) continue;
		depth--;
		if (depth === 0 && end === 0) end = at + 1;
	}
	return end > 0 && depth === 0 && !/^\s*(?:\s#.*)?$/.test(source.slice(end));
}
