/** Markdown of ours for people at a terminal: headings, strong words and code in colour, paragraphs within a width. */
import { plainLine, type Style, widthOf } from './style';

/** The text of some Markdown. Tables and code stay as they are. */
export function terminalMarkdown(markdown: string, style: Style, columns: number): string {
	let inCode = false;
	const out: string[] = [];
	for (const raw of markdown.trimEnd().split('\n')) {
		if (raw.startsWith('```')) {
			inCode = !inCode;
			continue;
		}
		const line = plainLine(raw);
		if (inCode) out.push(style('dim', `    ${line}`).trimEnd());
		else if (/^#+ /.test(line)) {
			const title = words(line.replace(/^#+ /, ''), (_, text) => text);
			out.push(...wrapped(title, columns).map((one) => style(['bold', 'underline'], one)));
		} else out.push(...wrapped(line, columns).map((one) => words(one, style)));
	}
	return `${out.join('\n')}\n`;
}

/** Strong words and code of one line. */
function words(line: string, style: Style): string {
	return line
		.replace(/\*\*([^*]+)\*\*/g, (_, text: string) => style('bold', text))
		.replace(/`([^`]+)`/g, (_, text: string) => style('cyan', text))
		.replace(/\\([<>*_`|])/g, '$1');
}

/** A paragraph or an item of a list in lines; a mark that goes on over a line end is not parted. */
function wrapped(line: string, columns: number): string[] {
	const indent = /^\s*(?:- )?/.exec(line)?.[0] ?? '';
	const rest = line.slice(indent.length);
	// What is marked stays on one line, so that its marks are found again.
	const pieces = rest.match(/(?:`[^`]*`|\*\*[^*]*\*\*|[^\s`*]|[`*])+/g) ?? [];
	const lines: string[] = [];
	let current = indent;
	for (const piece of pieces) {
		const added = current.trim() === '' || current === indent ? `${current}${piece}` : `${current} ${piece}`;
		if (widthOf(added) > columns && current.trim() !== '' && current !== indent) {
			lines.push(current);
			current = `${' '.repeat(indent.length)}${piece}`;
		} else current = added;
	}
	return [...lines, current];
}
