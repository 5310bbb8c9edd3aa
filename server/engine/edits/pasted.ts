/** What a text from a word processor, a spreadsheet or a page holds, as it comes through the clipboard. */
import { bulletItems } from '../model/bullets';
import { parse } from '../parse/parse';

export type Pasted =
	| { readonly kind: 'list'; readonly items: readonly string[] }
	/** Rows of cells, without blanks around; rows may differ in length. */
	| { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
	/** Several lines of prose, without blanks around, nor empty ones beside each other. */
	| { readonly kind: 'prose'; readonly lines: readonly string[] }
	| { readonly kind: 'line'; readonly text: string };

/** Longer texts are not looked at. */
const longest = 100_000;
/** Nor are those with a longer line: nobody wrote it. */
const longestLine = 10_000;

/** What a pasted text holds; undefined where there is nothing to see, it is YAML already, or it is far too long. */
export function readPasted(source: string): Pasted | undefined {
	if (source.length > longest || source.includes('\0')) return undefined;
	if (source.split('\n').some((line) => line.length > longestLine)) return undefined;
	const text = source
		// Soft line ends of word processors; characters that no one sees.
		.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
		.replace(/[\ufeff\u200b-\u200d\u2060]/g, '')
		.trimEnd()
		.replace(/^(?:[ \t\u00a0]*\n)+/, '');
	if (text === '') return undefined;
	if (!text.includes('\n') && !text.includes('\t')) return oneLine(text);
	if (isYaml(text)) return undefined;
	const items = listItems(text);
	if (items) return { kind: 'list', items };
	const rows = markdownRows(text) ?? tabbedRows(text);
	if (rows) return { kind: 'table', rows };
	const lines = text.split('\n').map(tidy);
	return lines.length === 1
		? oneLine(text)
		: { kind: 'prose', lines: lines.filter((line, index) => line !== '' || lines[index - 1] !== '') };
}

function oneLine(text: string): Pasted {
	const items = /^[•▪‣◦●]/.test(text.trim()) ? bulletItems(text) : [];
	return items.length > 0
		? { kind: 'list', items: items.map(({ start, end }) => tidy(text.slice(start, end))) }
		: { kind: 'line', text: text.trim() };
}

/** A text without blanks around, nor tabs within. */
function tidy(text: string): string {
	return text.replace(/\t+/g, ' ').trim().replace(/ {2,}/g, ' ');
}

const keyLine = /^[- \t]*(?<![^- \t\n])[a-z_][a-z0-9_-]*:(?:[ \t]|$)/m;

/**
 * Whether a text comes from a charter: keys of the format's kind stand at the start of its lines, and it is read as YAML, or
 * each of its lines looks it. Prose in which one line begins with `note:` is none.
 */
export function isYaml(text: string): boolean {
	if (/^(?:---|%YAML)/m.test(text)) return true;
	if (!keyLine.test(text)) return false;
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	if (lines.every((line) => keyLine.test(line) || /^[ \t]*(?:-(?:[ \t]|$)|#)/.test(line))) return true;
	const { root, faults } = parse(text);
	return faults.length === 0 && (root?.kind === 'map' || root?.kind === 'list');
}

const bullet = /^[ \t\u00a0]*[•·▪▫‣◦●○■□◆➢➤✓✔\uf0b7\uf0a7\uf0d8§][ \t\u00a0]*/;
/** Marks that begin other things too: they make a list when there are several. */
const weak =
	/^[ \t\u00a0]*(?:[-–—*+](?=[ \t\u00a0])|o(?=\t)|\(?(?:\d{1,3}[.)]|[a-z]\)|[ivx]{1,4}\))(?=[ \t\u00a0]))[ \t\u00a0]*/;

/** The items of a list, with the line that introduces it; undefined where there is none. A line without a mark goes on with the item above. */
function listItems(text: string): string[] | undefined {
	const all = text.split('\n');
	const lines = all.filter((line) => line.trim() !== '');
	// Numbers of several levels make an outline, which a list has no place for.
	if (lines.some((line) => /^\s*\d+(?:\.\d+)+[.)]?\s/.test(line))) return undefined;
	// So do letters below numbers.
	if (lines.some((line) => /^\s*\d+[.)]\s/.test(line)) && lines.some((line) => /^\s*\(?[a-z]\)\s/.test(line)))
		return undefined;
	if (!hasMarks(lines)) return undefined;
	const items: string[] = [];
	let marked = 0;
	for (const [index, line] of all.entries()) {
		if (line.trim() === '') continue;
		const mark = markOf(line);
		const own = withoutMark(line);
		if (own === '') continue;
		if (mark !== undefined) marked++;
		// A paragraph behind the items is none of them, and goes on with none.
		else if (marked > 0 && isParagraph(line, all[index - 1] ?? '')) return undefined;
		if (mark === undefined && marked > 0) items.splice(-1, 1, `${items.at(-1)} ${own}`);
		else items.push(own);
	}
	// Signs here and there in a page of prose make no list of it.
	return marked > 0 && marked * 2 >= items.length ? items : undefined;
}

/** The mark that begins an item, with the blanks around it; undefined where there is none. */
function markOf(line: string): string | undefined {
	return bullet.exec(line)?.[0] ?? weak.exec(line)?.[0] ?? /^[ \t]+o[ \t]+(?=\S)/.exec(line)?.[0];
}

/** A line without the mark that begins an item. */
function withoutMark(line: string): string {
	return tidy(line.slice(markOf(line)?.length ?? 0)).replace(/^\[[ xX]\] /, '');
}

/** Whether some lines begin as items do: one with a bullet, or several with a mark that begins other things too. */
export function hasMarks(lines: readonly string[]): boolean {
	return lines.some((line) => bullet.test(line)) || lines.filter((line) => weak.test(line)).length > 1;
}

/** The texts that a paragraph makes: one, or one for each line that begins as an item, without its mark. */
export function itemsWithin(lines: readonly string[]): string[] {
	if (!hasMarks(lines)) return [lines.join(' ')];
	const items: string[] = [];
	for (const [index, line] of lines.entries()) {
		const goesOn = markOf(line) === undefined && index > 0 && !isParagraph(line, lines[index - 1] ?? '');
		if (goesOn) items.push(`${items.pop() ?? ''} ${line}`.trim());
		else items.push(withoutMark(line));
	}
	return items.filter((item) => item !== '');
}

/**
 * Whether a line begins a paragraph of its own, by what stands above it: nothing, the end of a sentence, or a line that was
 * not cut for its length.
 */
function isParagraph(line: string, above: string): boolean {
	if (above.trim() === '') return true;
	return /^[\p{Lu}«“"]/u.test(line) && (/[.!?…][»”")]*\s*$/.test(above) || above.trim().length < wrapsFrom);
}

/** No line that is shorter was cut for its length. */
const wrapsFrom = 40;

/** Whether some lines end where their author ended them: a short one has another right below it. */
export function hasLineEnds(lines: readonly string[]): boolean {
	return lines.some((line, index) => line !== '' && line.length < wrapsFrom && (lines[index + 1] ?? '') !== '');
}

/** The rows of a table in Markdown: pipes, and a line of dashes below the first row. */
function markdownRows(text: string): string[][] | undefined {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	if (lines.length < 2 || !/^\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?$/.test((lines[1] ?? '').trim()))
		return undefined;
	if (!lines.every((line) => line.includes('|'))) return undefined;
	return [lines[0] ?? '', ...lines.slice(2)].map((line) =>
		line
			.trim()
			.replace(/^\||\|$/g, '')
			.split(/(?<!\\)\|/)
			.map((cell) => tidy(cell.replace(/\\\|/g, '|').replace(/<br\s*\/?>/gi, ' '))),
	);
}

/** The rows of a table whose cells stand between tabs, as spreadsheets and word processors give them. */
function tabbedRows(text: string): string[][] | undefined {
	if (!text.includes('\t')) return undefined;
	const rows: string[][] = [[]];
	let at = 0;
	const quoted = /"((?:[^"]|"")*)"(?=\t|\n|$)/y;
	const plain = /[^\t\n]*/y;
	while (at <= text.length) {
		quoted.lastIndex = at;
		plain.lastIndex = at;
		// A cell of several lines, or one that holds a quote, is put in quotes.
		const inQuotes = quoted.exec(text);
		const cell = inQuotes ?? plain.exec(text);
		at += cell?.[0].length ?? 0;
		rows
			.at(-1)
			?.push(tidy((inQuotes ? (inQuotes[1] ?? '').replace(/""/g, '"') : (cell?.[0] ?? '')).replace(/\n/g, ' ')));
		if (text[at] === '\n') rows.push([]);
		at++;
	}
	const filled = rows.filter((row) => row.some((cell) => cell !== ''));
	// A tab in a page of prose makes no table of it.
	const cells = filled.map((row) => row.filter((cell) => cell !== '').length);
	return filled.length > 0 && cells.filter((count) => count > 1).length * 2 > filled.length ? filled : undefined;
}

/** Lines of prose with an empty one between paragraphs: where lines were not wrapped, each is a paragraph. */
export function paragraphs(lines: readonly string[]): string[] {
	if (lines.includes('') || isWrapped(lines)) return [...lines];
	return lines.flatMap((line, index) => (index === 0 ? [line] : ['', line]));
}

/** Whether lines were cut for their length: a long one that ends no sentence, and goes on below with a small letter. */
function isWrapped(lines: readonly string[]): boolean {
	return lines.some(
		(line, index) =>
			line.length > wrapsFrom && !/[.;:!?…»)]$/.test(line) && /^[\p{Ll}(«]/u.test(lines[index + 1] ?? ''),
	);
}
