/** The lines of a text, and what one line of YAML holds, without a parser: the text is being typed and seldom parses. */

export interface Line {
	/** Offset of its first character. */
	readonly start: number;
	/** Without its line end. */
	readonly text: string;
	/** Columns of white space in front. */
	readonly indent: number;
	/** Nothing, or only a comment. */
	readonly blank: boolean;
}

/** The lines of a text, the last one too where it is empty. A byte order mark is no part of the first. */
export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let start = text.startsWith('\ufeff') ? 1 : 0;
	while (start <= text.length) {
		const end = text.indexOf('\n', start);
		const stop = end < 0 ? text.length : end;
		const line = text.slice(start, stop > start && text[stop - 1] === '\r' ? stop - 1 : stop);
		const content = line.trimStart();
		lines.push({
			start,
			text: line,
			indent: line.length - content.length,
			blank: content === '' || content.startsWith('#') || /^(?:<{7}|={7}$|>{7}|\|{7})/.test(content),
		});
		start = stop + 1;
	}
	return lines;
}

const keyForm =
	/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=[^\s:]))(?:[^:#]|:(?=\S)|(?<=\S)#)*?)(\s*):(?=\s|$)/;

/** A key at the start of a text: the length of what is written, up to its colon, and its name. */
export function keyIn(
	text: string,
): { readonly name: string; readonly end: number; readonly colon: number } | undefined {
	// A longer one is a sentence, not a key.
	const match = keyForm.exec(text.slice(0, 500));
	if (!match) return undefined;
	const colon = match[0].length - 1;
	const end = colon - (match[1]?.length ?? 0);
	return { name: unquoted(text.slice(0, end)), end, colon };
}

/** A scalar as it is read: without its quotes. */
export function unquoted(source: string): string {
	const text = source.trim();
	if (/^'.*'$/.test(text) && text.length > 1) return text.slice(1, -1).replace(/''/g, "'");
	if (/^".*"$/.test(text) && text.length > 1) return text.slice(1, -1).replace(/\\(.)/g, '$1');
	return text;
}

export interface Scalar {
	/** Columns in the line. */
	readonly start: number;
	readonly end: number;
	readonly style: 'empty' | 'plain' | 'quoted' | 'openQuote' | 'block' | 'flow' | 'alias';
	/** Column of the `#` of a comment behind it, -1 where there is none (or where that depends on a later line). */
	readonly comment: number;
}

/** The scalar (or the start of a collection in flow style) that a line holds from a column on. Anchors and tags are passed over. */
export function scalarIn(line: string, from: number): Scalar {
	let start = from;
	for (;;) {
		while (start < line.length && /\s/.test(line[start] ?? '')) start++;
		const property = /^(?:&|!)\S*(?=\s|$)/.exec(line.slice(start));
		if (!property || /^![^!]/.test(property[0])) break;
		start += property[0].length;
	}
	const first = line[start];
	if (first === undefined) return { start: line.length, end: line.length, style: 'empty', comment: -1 };
	if (first === '#' && (start === 0 || /\s/.test(line[start - 1] ?? '')))
		return { start, end: start, style: 'empty', comment: start };
	if (first === '[' || first === '{') return { start, end: line.length, style: 'flow', comment: -1 };
	if (first === '*') return { start, end: line.length, style: 'alias', comment: -1 };
	if (/^[|>][-+0-9]*\s*(?:\s#.*)?$/.test(line.slice(start)))
		return { start, end: line.length, style: 'block', comment: line.indexOf('#', start) };
	if (first === '"' || first === "'") {
		const end = closingQuote(line, start);
		if (end < 0) return { start, end: line.trimEnd().length, style: 'openQuote', comment: -1 };
		return { start, end: end + 1, style: 'quoted', comment: commentAfter(line, end + 1) };
	}
	const comment = commentAfter(line, start);
	const end = line.slice(0, comment < 0 ? line.length : comment).trimEnd().length;
	return { start, end, style: 'plain', comment };
}

/** The column of the quote that closes the one at `start`; -1 where it stays open on this line. */
export function closingQuote(text: string, start: number): number {
	const quote = text[start];
	for (let at = start + 1; at < text.length; at++) {
		if (quote === '"' && text[at] === '\\') at++;
		else if (text[at] === quote) {
			if (quote === "'" && text[at + 1] === "'") at++;
			else return at;
		}
	}
	return -1;
}

function commentAfter(line: string, from: number): number {
	for (let at = line.indexOf('#', from); at >= 0; at = line.indexOf('#', at + 1))
		if (at === 0 || /\s/.test(line[at - 1] ?? '')) return at;
	return -1;
}

/** How many spaces the text indents by: that of the first deeper line behind a key, `fallback` where there is none. */
export function unitOf(lines: readonly Line[], fallback: number): number {
	let key: Line | undefined;
	for (const line of lines) {
		if (line.blank) continue;
		if (key && line.indent > key.indent && !line.text.startsWith('- ', line.indent)) {
			const unit = line.indent - key.indent;
			if (unit >= 2 && unit <= 8) return unit;
		}
		key = /^\s*[^\s#-][^#]*:\s*(?:#.*)?$/.test(line.text) ? line : undefined;
	}
	return fallback;
}
