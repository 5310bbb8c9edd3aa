/**
 * What French prose and half-done typing do to YAML, and how to read on in spite of it.
 * Each repair masks some characters, one for one so that no offset moves, and says what it saw: the parser then reads
 * the rest of the file as its author meant it, and the author gets one plain finding instead of a cascade.
 */
import type { YAMLError } from 'yaml';
import type { Tokens } from './tokens';
import type { Span } from './tree';

/** What is wrong with the file as a text. The kinds are the last part of the finding's code. */
export type FaultKind =
	| 'conflit_git'
	| 'espace_insecable'
	| 'tabulation'
	| 'deux_points'
	| 'tiret'
	| 'guillemet_ouvert'
	| 'caractere_special'
	| 'caractere_invisible'
	| 'cle_sans_deux_points'
	| 'syntaxe'
	| 'plusieurs_documents'
	| 'alias'
	| 'alias_trop_nombreux'
	| 'trop_gros'
	| 'trop_profond';

export interface Fault extends Span {
	readonly kind: FaultKind;
	/** The text to be quoted, replaced or removed by the fix, where there is one. */
	readonly target?: Span;
	/** What to put in place of `target`; undefined: quote it. */
	readonly replacement?: string;
	/** A word for the message: a key, an alias, a YAML error code. */
	readonly detail?: string;
}

/** Stands for a masked character: it means nothing to YAML. */
const blank = '\uE000';

/** A text being repaired: same length as the original at all times. */
export class Masked {
	readonly #edits: [number, string][] = [];
	constructor(readonly original: string) {}
	get changed(): boolean {
		return this.#edits.length > 0;
	}
	/** Replaces one UTF-16 code unit by another. */
	put(offset: number, char: string): void {
		this.#edits.push([offset, char]);
	}
	get text(): string {
		if (this.#edits.length === 0) return this.original;
		const units = [...this.#edits].sort((a, b) => a[0] - b[0]);
		let out = '';
		let from = 0;
		for (const [offset, char] of units) {
			if (offset < from) continue;
			out += this.original.slice(from, offset) + char;
			from = offset + 1;
		}
		return out + this.original.slice(from);
	}
}

const conflictLine = /^(?:<{7}(?= |$)|={7}$|>{7}(?= |$)|\|{7}(?= |$))[^\r\n]*/gm;

/** Git's conflict markers become comments: both sides stay readable. */
export function maskConflicts(masked: Masked): Fault[] {
	const faults: Fault[] = [];
	if (!masked.original.includes('<<<<<<<') && !masked.original.includes('>>>>>>>')) return faults;
	for (const match of masked.original.matchAll(conflictLine)) {
		const start = match.index;
		masked.put(start, '#');
		masked.put(start + 1, ' ');
		// « ======= » alone is also a legitimate underline: it is masked, and only the ends are reported.
		if (match[0].startsWith('<') || match[0].startsWith('>'))
			faults.push({ kind: 'conflit_git', start, end: start + match[0].length });
	}
	return faults;
}

const insecable = /[\u00a0\u202f\u2007]/;
const anyInsecable = /[\u00a0\u202f\u2007]/g;
/** An indent, a dash or not, a key, and spaces around its colon, some of them no-break. */
const keyLine =
	/^([ \t\u00a0\u202f\u2007]*)((?:-[ \u00a0\u202f\u2007]+)*)([\p{L}_][\p{L}\p{N}_-]*)([ \u00a0\u202f\u2007]*):([ \u00a0\u202f\u2007]|$)/u;
const listLine = /^([ \t\u00a0\u202f\u2007]*)-([\u00a0\u202f\u2007]+)/u;

/** No-break spaces in an indent, after a dash or around a key's colon become plain spaces. */
export function maskNoBreakSpaces(masked: Masked, tokens: Tokens): Fault[] {
	const faults: Fault[] = [];
	const { original } = masked;
	let seen = -1;
	for (const found of original.matchAll(anyInsecable)) {
		if (found.index < seen) continue;
		const line = lineAt(original, found.index);
		seen = line.end;
		const match = keyLine.exec(line.text) ?? listLine.exec(line.text);
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
		const target = { start: line.start + first, end: line.start + last + 1 };
		const replacement = structure
			.slice(first, last + 1)
			.replace(/[\u00a0\u202f\u2007]/g, ' ')
			.replace(/ +:/, ':');
		faults.push({ kind: 'espace_insecable', ...target, target, replacement, detail: match[3] ?? '-' });
	}
	return faults;
}

/** Whether a line begins inside a scalar that spans lines: what stands there is text. */
function insideText(offset: number, tokens: Tokens): boolean {
	return tokens.multiline.some((span) => span.start < offset && offset < span.end);
}

/** The lines of a text, without their ends. */
export function* linesOf(text: string): Iterable<Span & { readonly text: string }> {
	let start = 0;
	while (start <= text.length) {
		let end = text.indexOf('\n', start);
		if (end < 0) end = text.length;
		const to = end > start && text[end - 1] === '\r' ? end - 1 : end;
		yield { start, end: to, text: text.slice(start, to) };
		start = end + 1;
	}
}

/** The line around an offset, without its end. */
export function lineAt(text: string, offset: number): Span & { readonly text: string } {
	const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
	let end = text.indexOf('\n', start);
	if (end < 0) end = text.length;
	if (end > start && text[end - 1] === '\r') end--;
	return { start, end, text: text.slice(start, end) };
}

/** `  - enonce: Constat : le délai`: the value of the line's first key begins after `prefix`. */
const valueLine = /^(\s*(?:-\s+)*(?:[\p{L}_][\p{L}\p{N}_.-]*[ ]*:[ ]+|-[ ]+))(\S.*?)\s*$/u;

/** The value that a line gives to its first key or dash: `a: b : c` → `b : c`. Undefined where there is none. */
export function valueOnLine(line: Span & { readonly text: string }): Span | undefined {
	const match = valueLine.exec(line.text);
	const prefix = match?.[1];
	const value = match?.[2];
	if (prefix === undefined || value === undefined) return undefined;
	return { start: line.start + prefix.length, end: line.start + prefix.length + value.length };
}

const likeKey = /\n[ ]*(?:-[ ]+)?[a-z_]{2,40}:(?:[ \r\n]|$)/;

/** What the parser could not read, where the cause is certain: masks it, and says what it was. Returns the errors it explains. */
export function maskErrors(
	masked: Masked,
	text: string,
	errors: readonly YAMLError[],
): { faults: Fault[]; explained: Set<YAMLError> } {
	const faults: Fault[] = [];
	const explained = new Set<YAMLError>();
	const seenLines = new Set<number>();
	for (const error of errors) {
		const offset = error.pos[0];
		const line = lineAt(text, offset);
		if (seenLines.has(line.start)) {
			explained.add(error);
			continue;
		}
		const fault = explain(masked, text, error, line);
		if (!fault) continue;
		faults.push(fault);
		explained.add(error);
		seenLines.add(line.start);
	}
	return { faults, explained };
}

function explain(
	masked: Masked,
	text: string,
	error: YAMLError,
	line: Span & { readonly text: string },
): Fault | undefined {
	const value = valueOnLine(line);
	const source = value && text.slice(value.start, value.end);
	switch (error.code) {
		case 'BLOCK_AS_IMPLICIT_KEY': {
			if (!value || !source) return undefined;
			let found = false;
			for (const match of source.matchAll(/:(?=\s|$)/g)) {
				masked.put(value.start + match.index, blank);
				found = true;
			}
			return found ? { kind: 'deux_points', ...value, target: value } : undefined;
		}
		case 'UNEXPECTED_TOKEN': {
			if (!value || !source) return undefined;
			if (source.startsWith('- ')) {
				masked.put(value.start, blank);
				return { kind: 'tiret', ...value, target: value };
			}
			if (/^[>|[{"'*&]/.test(source)) return maskStart(masked, value, source);
			return undefined;
		}
		case 'BAD_SCALAR_START':
		case 'BAD_ALIAS':
		case 'BAD_DIRECTIVE':
			return value && source ? maskStart(masked, value, source) : undefined;
		default:
			return undefined;
	}
}

/** A text that begins with a character of YAML: `* Projet`, `@equipe`, `> 50 %`, `[Volet 1] Accueil`. */
function maskStart(masked: Masked, value: Span, source: string): Fault | undefined {
	const first = source[0];
	if (!first || !'*&!@`%>|[{"\'#'.includes(first)) return undefined;
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

const invisible =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2028\u2029]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|(?!^)\ufeff/g;

/** Characters that no one sees and that no text needs: NUL, controls, lone surrogates, zero-width spaces. They become spaces. */
export function maskInvisible(masked: Masked): Fault[] {
	const faults: Fault[] = [];
	for (const match of masked.original.matchAll(invisible)) {
		const target = { start: match.index, end: match.index + 1 };
		masked.put(match.index, ' ');
		if (faults.length < 20) faults.push({ kind: 'caractere_invisible', ...target, target, replacement: '' });
	}
	return faults;
}
