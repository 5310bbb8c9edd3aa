/** Letters and marks by which a text takes another direction than what stands around it. */
const directional = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Blanks that HTML shows as one space, controls that it cannot show, line ends of all kinds. No-break spaces are text and stay. */
const blanks = /[ \0-\x1f\x7f-\x9f\u2028\u2029]+/g;

/** A comment ends a text in the page without showing: what reads the page after Markdown finds no name, no number and no address. */
const split = '<!-- -->';

/**
 * Where GitHub and GitLab make a link, a mention or a picture out of a text that Markdown left alone, whatever the escapes:
 * `@name`, `#12`, `!12`, `GH-12`, `:name:`, `$x$`, `://`, `www.`.
 */
const references = /(?=\$)|\$|[@#!%~&](?=[\p{L}\p{N}_"[{*-])|\bGH-(?=\d)|:(?=[\w+-]+:|\/\/)|www(?=\.)/giu;

/** What could be the number of a commit: from 7 hexadecimal digits on. */
const commits = /(?<![\p{L}\p{N}])[0-9a-f]{7,64}(?![\p{L}\p{N}])/giu;

/** What Markdown, HTML or a detector of links reads as more than a letter; after a blank, `.` and `:` are only themselves. */
const marks = /[\\`*_[\]{}<>#~$&@^]|[.:](?=\S)|\/(?=\/)|^[-+=](?=.)|^[-+=]$|(?<=^\d{1,9})[.)]/g;

/**
 * A text of a charter for a Markdown export, on one line: it is shown letter for letter, and makes no mark-up, link or
 * mention of its own, at the head of a line, in a heading and in the cell of a table alike. Half a character shows as
 * U+FFFD. A text of another direction keeps it to itself.
 */
export function escapedMarkdown(text: string): string {
	const line = text
		.replace(/\p{Surrogate}/gu, '\ufffd')
		.replace(blanks, ' ')
		.trim();
	const cuts = [...line.matchAll(references)].map((match) => match.index + match[0].length);
	for (const { index, 0: word } of line.matchAll(commits))
		for (let at = index + 6; at < index + word.length; at += 6) cuts.push(at);
	const ends = [...new Set([...cuts.filter((at) => at > 0), line.length])].sort((a, b) => a - b);
	// A part is escaped as what it is in the line, not as a line of its own.
	const escaped = ends.map((end, index) => escapedBetween(line, ends[index - 1] ?? 0, end)).join(split);
	return directional.test(escaped) ? `\u2068${escaped.replace(/[\u2066-\u2069]/g, '')}\u2069` : escaped;
}

/** Part of a line, escaped. A bar is written by its number: in a table, a backslash before it is read twice. */
function escapedBetween(line: string, start: number, end: number): string {
	let out = '';
	let from = start;
	marks.lastIndex = start;
	for (let match = marks.exec(line); match && match.index < end; match = marks.exec(line)) {
		out += `${line.slice(from, match.index)}\\`;
		from = match.index;
	}
	return (out + line.slice(from, end)).replaceAll('|', '&#124;');
}
