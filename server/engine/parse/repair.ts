/**
 * What French prose and half-done typing do to YAML, and how to read on in spite of it.
 * Each repair masks some characters, one for one so that no offset moves, and says what it saw: the parser then reads
 * the rest of the file as its author meant it, and the author gets one plain finding instead of a cascade.
 */
import type { YAMLError } from 'yaml';
import { foldKey } from '../fold';
import { isKeyWord, isTextKey } from '../schema/key-words';
import { conflictMarkers, conflictsIn } from './conflicts';
import { readFlow } from './flow';
import { ownedFlows } from './flow-starts';
import { type Line, lineAt, linesOf, valueOnLine } from './lines';
import { blank, type Fault, type Masked } from './masked';
import { endOfProse, explainCutText, explainLongKey, maskInside, maskWritten } from './prose';
import type { Tokens } from './tokens';
import type { Span } from './tree';
import { isMisread, type WrittenText, writtenTexts } from './written';

/** Git's conflict markers become comments: both sides stay readable. One fault a conflict, and one a marker that stands alone. */
export function maskConflicts(masked: Masked): Fault[] {
	const { original } = masked;
	const whole = conflictsIn(original);
	const faults: Fault[] = whole.map(({ head }) => ({ kind: 'conflit_git', ...head }));
	let next = 0;
	for (const { start, end } of conflictMarkers(original)) {
		masked.put(start, '#');
		masked.put(start + 1, ' ');
		while ((whole[next]?.end ?? Number.POSITIVE_INFINITY) < start) next++;
		const isWithin = (whole[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
		// « ======= » alone is also a legitimate underline: it is masked, and only the ends are reported.
		if (!isWithin && '<>'.includes(original[start] ?? '')) faults.push({ kind: 'conflit_git', start, end });
	}
	return faults;
}

/** A space that is none to YAML: no-break, thin, em… */
const other = '(?! )\\p{Zs}';
const insecable = new RegExp(other, 'u');
const anyInsecable = new RegExp(other, 'gu');
/** An indent, a dash or not, a key, and spaces around its colon, some of them no-break. */
const keyLine = /^([\t\p{Zs}]*)((?:-\p{Zs}+)*)([\p{L}_][\p{L}\p{N}_-]*)(\p{Zs}*):(\p{Zs}|$)/u;
const listLine = /^([\t\p{Zs}]*)-(\p{Zs}+)/u;

/** The key of a line: « Constat : » with a no-break space is how French is written, and no key unless the format has it. */
function keyAt(line: string): RegExpExecArray | null {
	const match = keyLine.exec(line);
	const word = match?.[3] ?? '';
	return match && (/^\p{Ll}/u.test(word) || (isKeyWord(foldKey(word)) && !match[2] && !insecable.test(match[1] ?? '')))
		? match
		: null;
}

/** Whether a line stands right below a key that holds a text and says nothing itself: no list comes there. */
function isTextBelow(text: string, line: Line): boolean {
	if (line.start === 0) return false;
	const name = /^\s*(?:- +)*([a-z_]+):\s*$/.exec(lineAt(text, line.start - 1).text)?.[1];
	return name !== undefined && isTextKey(name);
}

/** No-break spaces in an indent, after a dash or around a key's colon become plain spaces. */
export function maskNoBreakSpaces(masked: Masked, tokens: Tokens): Fault[] {
	const faults: Fault[] = [];
	const { original } = masked;
	let seen = -1;
	for (const found of original.matchAll(anyInsecable)) {
		if (found.index < seen) continue;
		const line = lineAt(original, found.index);
		seen = line.end;
		const match = keyAt(line.text) ?? (isTextBelow(original, line) ? undefined : listLine.exec(line.text));
		const structure = match?.[0];
		if (!match || !structure || !insecable.test(structure) || insideText(line.start, tokens)) continue;
		let first = -1;
		let last = -1;
		for (let index = 0; index < structure.length; index++) {
			if (!insecable.test(structure[index] ?? '')) continue;
			masked.put(line.start + index, ' ');
			if (first < 0) first = index;
			last = index;
		}
		if (first < 0) continue;
		// A space before the colon goes too: `contexte :` → `contexte:`.
		const colon = structure.indexOf(':');
		if (colon > last && structure.slice(last + 1, colon).trim() === '') last = colon;
		const target = { start: line.start + first, end: line.start + last + 1 };
		const replacement = structure
			.slice(first, last + 1)
			.replace(anyInsecable, ' ')
			.replace(/ +:/, ':');
		faults.push({ kind: 'espace_insecable', ...target, target, replacement, detail: match[3] ?? '-' });
	}
	return faults;
}

/** Tabs in the indents of lines become spaces, one for one: lines that are indented alike stay together. */
export function maskTabs(masked: Masked, tokens: Tokens): Fault[] {
	const faults: Fault[] = [];
	for (const match of masked.original.matchAll(/^[ ]*\t[ \t]*(?=\S)/gm)) {
		const start = match.index;
		if (insideText(start, tokens)) continue;
		const indent = match[0];
		for (let index = 0; index < indent.length; index++) if (indent[index] === '\t') masked.put(start + index, ' ');
		const target = { start, end: start + indent.length };
		faults.push({ kind: 'tabulation', ...target, target, replacement: indent.replace(/\t/g, '  ') });
	}
	return faults;
}

/** Whether a line begins inside a scalar that spans lines: what stands there is text. */
function insideText(offset: number, tokens: Tokens): boolean {
	return tokens.multiline.some((span) => span.start < offset && offset < span.end);
}

/** `usagers.groupes[Aînés]` as an element of a list in brackets: YAML reads its own bracket there. */
const pointerElement = /(?<=[[,]\s*)[a-z_]+(?:\.[a-z_]+)*\[[^[\]{},"']+\](?:\.[a-z_]+)*(?=\s*[,\]])/g;

/** Pointers to an item, in a list in brackets on one line: their own brackets are masked, and they want quotes. */
function maskPointers(masked: Masked, line: Line): Fault[] {
	if (!/(?::|-)\s+\[/.test(line.text)) return [];
	return [...line.text.matchAll(pointerElement)].map((match): Fault => {
		const start = line.start + match.index;
		for (const bracket of match[0].matchAll(/[[\]]/g)) masked.put(start + bracket.index, blank);
		const target = { start, end: start + match[0].length };
		return { kind: 'caractere_special', ...target, target, detail: '[' };
	});
}

const glued = /^([ ]*)([a-z][a-z_]+):(?=[\p{L}\p{N}"'[{])(\S.*?)\s*$/u;

/** `phase:amorce`: a key of the format that lacks the space behind its colon. Its line is put aside. */
export function maskGluedKeys(masked: Masked, tokens: Tokens): Fault[] {
	const faults: Fault[] = [];
	let above = '';
	for (const line of linesOf(masked.text)) {
		const match = glued.exec(line.text);
		const [, indent = '', word = ''] = match ?? [];
		const isBelow = /^\s*(?:- +)*[a-z_]+:(?:\s.*)?$/.test(above) && !/[|>][+-]?\s*$/.test(above);
		if (line.text.trim() !== '') above = line.text;
		if (!match || !isBelow || !isKeyWord(word) || insideText(line.start, tokens)) continue;
		const start = line.start + indent.length;
		const end = line.start + line.text.trimEnd().length;
		masked.put(start, '#');
		masked.put(start + 1, ' ');
		const at = start + word.length + 1;
		faults.push({
			kind: 'espace_manquante',
			start,
			end,
			target: { start: at, end: at },
			replacement: ' ',
			detail: word,
		});
	}
	return faults;
}

/** Texts that YAML reads as something else and may say nothing of: their lines are put together. */
export function maskOutside(masked: Masked, tokens: Tokens): Fault[] {
	return writtenIn(masked, tokens).flatMap((written) =>
		isMisread(written, masked.original, tokens.plain) ? (maskWritten(masked, written) ?? []) : [],
	);
}

/** The lists and mappings over several lines that close at the end of a line. */
const flowsIn = (text: string, { multiline }: Tokens): Span[] =>
	[...ownedFlows(text, multiline)].flatMap(({ flow: { start, end } }) =>
		/^\s*(?:\s#.*)?$/.test(text.slice(end, lineAt(text, end).end)) && text.slice(start, end).includes('\n')
			? [{ start, end }]
			: [],
	);

/** The texts without quotes of a text that is being repaired. */
export function writtenIn(masked: Masked, tokens: Tokens): WrittenText[] {
	return [...writtenTexts(masked.text, tokens.multiline, flowsIn(masked.text, tokens))];
}

const likeKey = /\n[ ]*(?:-[ ]+)?[a-z_]{2,40}:(?:[ \r\n]|$)/;

/** What the parser could not read, where the cause is certain: masks it, and says what it was. One fault a line. */
export function maskErrors(
	masked: Masked,
	text: string,
	errors: readonly YAMLError[],
	texts: readonly WrittenText[],
): Fault[] {
	const faults: Fault[] = [];
	let seen = -1;
	let next = 0;
	// In the order of the text, a line is looked at once; where nothing explains one of its errors, nothing explains the next of that kind.
	let unexplained = new Set<string>();
	let end = -1;
	for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
		if (error.pos[0] <= seen) continue;
		const isSameLine = error.pos[0] <= end;
		if (isSameLine && unexplained.has(error.code) && error.code !== 'MULTILINE_IMPLICIT_KEY') continue;
		const line = lineAt(text, error.pos[0]);
		if (!isSameLine) unexplained = new Set();
		end = line.end;
		unexplained.add(error.code);
		while (next < texts.length && (texts[next]?.end ?? 0) < line.start) next++;
		const written = texts[next];
		const whole = written && written.start <= line.end ? maskWritten(masked, written) : undefined;
		if (whole) {
			faults.push(whole);
			seen = Math.max(line.end, whole.written?.end ?? 0);
			continue;
		}
		const pointers = maskPointers(masked, line);
		const fault = pointers.length > 0 ? undefined : explain(masked, text, error, line);
		if (!fault && pointers.length === 0) continue;
		faults.push(...pointers, ...(fault ? [fault] : []));
		seen = line.end;
	}
	return faults;
}

function explain(masked: Masked, text: string, error: YAMLError, line: Line): Fault | undefined {
	const value = valueOnLine(line);
	const source = value && text.slice(value.start, value.end);
	switch (error.code) {
		case 'BLOCK_AS_IMPLICIT_KEY': {
			if (!value || !source) return undefined;
			if (!/:(?:\s|$)/.test(source) || wellQuoted.test(source)) return undefined;
			if (/^[[{]/.test(source) && readFlow(text, value.start, line.end)) return undefined;
			// The lines below that go on with the text: they are deeper than its key, or than its dash.
			maskInside(masked, { start: value.start, end: endOfProse(text, line, columnOfOwner(line) + 1) });
			return { kind: 'deux_points', ...value, target: value };
		}
		case 'MULTILINE_IMPLICIT_KEY':
			return explainLongKey(masked, text, { start: error.pos[0], end: error.pos[1] }, line);
		case 'MISSING_CHAR':
		case 'BAD_INDENT':
			return explainCutText(masked, text, line);
		case 'UNEXPECTED_TOKEN': {
			if (!value || !source) return undefined;
			if (source.startsWith('- ')) {
				masked.put(value.start, blank);
				return { kind: 'tiret', ...value, target: value };
			}
			if (/^[[{]/.test(source) && readFlow(text, value.start, line.end)) return undefined;
			if (/^[>|[{"'*&]/.test(source)) return maskStart(masked, value, source);
			return undefined;
		}
		case 'BAD_SCALAR_START':
		case 'BAD_ALIAS':
		case 'BAD_DIRECTIVE':
			return value && source && !(/^[[{]/.test(source) && readFlow(text, value.start, line.end))
				? maskStart(masked, value, source)
				: undefined;
		default:
			return undefined;
	}
}

/** The column of what owns a line's value: its key, else its last dash. */
function columnOfOwner(line: Line): number {
	const body = /^\s*(?:-\s+)*/.exec(line.text)?.[0] ?? '';
	return /^[\p{L}_][\p{L}\p{N}_.-]*[ ]*:\s/u.test(line.text.slice(body.length))
		? body.length
		: Math.max(0, body.lastIndexOf('-'));
}

/** A text in quotes that close, and perhaps a comment: what is wrong lies elsewhere. */
export const wellQuoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*(?:#.*)?$/;

/** A text that begins with a character of YAML: `* Projet`, `@equipe`, `> 50 %`, `[Volet 1] Accueil`. */
function maskStart(masked: Masked, value: Span, source: string): Fault | undefined {
	const first = source[0];
	if (!first || !'*&!@`%>|[{"\'#'.includes(first) || wellQuoted.test(source)) return undefined;
	for (const match of source.matchAll(/^[*&!@`%>|[{"']|[[\]{}"'`]|:(?=\s|$)|(?<=\s)#/g))
		masked.put(value.start + match.index, blank);
	return { kind: 'caractere_special', ...value, target: value, detail: first };
}

/** Quotes left open: the text they swallow holds lines that look like keys. Masks the opening quote. */
export function maskOpenQuotes(masked: Masked, tokens: Tokens, text: string): Fault[] {
	const faults: Fault[] = [];
	for (const span of tokens.multiline) {
		const quote = text[span.start];
		if (quote !== '"' && quote !== "'") continue;
		if (!likeKey.test(text.slice(span.start, span.end))) continue;
		const line = lineAt(text, span.start);
		masked.put(span.start, blank);
		const rest = text.slice(span.start + 1, line.end);
		for (const match of rest.matchAll(/:(?=\s|$)|(?<=\s)#/g)) masked.put(span.start + 1 + match.index, blank);
		const end = span.start + 1 + rest.trimEnd().length;
		faults.push({ kind: 'guillemet_ouvert', start: span.start, end, target: { start: end, end }, replacement: quote });
		// One at a time: the quote that closed this one opens another.
		break;
	}
	return faults;
}

const oneInvisible =
	'[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\u200b\\u2028\\u2029]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]|(?!^)\\ufeff';
const invisible = new RegExp(`(?:${oneInvisible})+`, 'g');

/** A key without the characters that no one sees. */
export function visible(key: string): string {
	return key.replace(invisible, '').replace(/^\p{Cf}+|\p{Cf}+$/gu, '');
}

/** How many invisible characters are told: a binary file holds thousands. */
const maxInvisible = 20;

/** Characters that no one sees and that no text needs: NUL, controls, lone surrogates, zero-width spaces; any beside a key. */
export function maskInvisible(masked: Masked): Fault[] {
	const faults: Fault[] = [];
	const { original } = masked;
	for (const match of original.matchAll(invisible)) {
		const end = match.index + match[0].length;
		const before = original[match.index - 1] ?? '';
		const atWord = /^[\p{L}\p{N}]/u.test(original.slice(end, end + 2));
		// Before a word they become part of it, so that it stays where it stands, and within one; anywhere else they become spaces.
		const mask = !atWord ? ' ' : /^\s?$/.test(before) ? '_' : /[^\s:\-,[\]{}"']/.test(before) ? wordJoiner : ' ';
		for (let start = match.index; start < end; start++) {
			masked.put(start, mask);
			if (faults.length < maxInvisible) faults.push(invisibleFault({ start, end: start + 1 }));
		}
	}
	for (const match of original.matchAll(marks)) {
		if (faults.length >= maxInvisible) break;
		const end = match.index + match[0].length;
		if (!isBesideKey(original, match.index, end)) continue;
		for (let at = match.index; at < end; at++) masked.put(at, /[\p{L}_]/u.test(original[end] ?? '') ? '_' : ' ');
		faults.push(invisibleFault({ start: match.index, end }));
	}
	return faults.sort((a, b) => a.start - b.start);
}

const wordJoiner = '\u2060';
/** Marks that no one sees, and that belong to some texts: of direction, for one. */
const marks = /\p{Cf}+/gu;

/** Whether marks stand before a key, between it and its colon, or behind that or a dash. */
function isBesideKey(text: string, start: number, end: number): boolean {
	const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
	const behind = text.slice(end, end + 60);
	if (/^ *(?:- +)*$/.test(before)) return start > 0 && /^[a-z_]+:(?:\s|$)/.test(behind);
	if (/^ *(?:- +)*[a-z_]+$/.test(before)) return /^:(?:\s|$)/.test(behind);
	return /^ *(?:- +)*(?:[a-z_]+:|-)$/.test(before) && /^(?:\s|$)/.test(behind);
}

const invisibleFault = (target: Span): Fault => ({ kind: 'caractere_invisible', ...target, target, replacement: '' });
