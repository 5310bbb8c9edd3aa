/** Markdown for hovers and completion: texts of charters are always escaped. */

/** A text of a charter as Markdown shows it, letter for letter. */
export function escapeMarkdown(text: string): string {
	return text.replace(/[\\`*_{}[\]()#+\-.!|~<>&@]|:(?=\S)/g, '\\$&').replace(/\s+/g, ' ');
}

/** The link to a practice's page; `template` has `{0}` where the id goes, and is undefined in editors that only know the official page. */
export function practiceLink(label: string, id: string, template: string | undefined, page: string): string {
	return `[${label}](${template ? template.replace('{0}', encodeURIComponent(id)) : page})`;
}

/** Parts of a hover, separated by blank lines; empty parts are left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
	return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** Words of others, letter for letter, set apart: a paragraph each. */
export function quotation(...words: readonly string[]): string {
	return words.map((text) => `> ${literal(text)}`).join('\n>\n');
}

/** A text that is not a charter's, so that no sign in it is taken for Markdown. */
export function literal(text: string): string {
	return text.replace(/[\\`*_[\]<]/g, '\\$&');
}

/** Short lines, one under the other in one paragraph; empty ones are left out. */
export function lines(...parts: readonly (string | undefined)[]): string {
	return parts.filter((part) => part !== undefined && part !== '').join('  \n');
}

/** A hover that is read in two looks: what it is above a rule, what explains it below. */
export function card(head: string, ...body: readonly (string | undefined)[]): string {
	const rest = paragraphs(...body);
	return rest === '' ? head : `${head}\n\n---\n\n${rest}`;
}

/** The link to a line of a document, where the editor can follow one; else the label alone. `line` is zero-based. */
export function lineLink(label: string, uri: string, line: number): string {
	if (!uri.startsWith('file:')) return label;
	const target = uri
		.replace(/[<>\s]/g, encodeURIComponent)
		.replace(/\(/g, '%28')
		.replace(/\)/g, '%29');
	return `[${label}](${target}#L${line + 1})`;
}

/** The first words of a text of a charter, escaped, on one line; cut between words with an ellipsis. */
export function excerpt(text: string, most = 90): string {
	return escapeMarkdown(shortened(text.trim().replace(/\s+/g, ' '), most));
}

/** A text cut between words, with an ellipsis, where it is longer than `most`. */
export function shortened(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;:.«(]+$/, '')}…`;
}
