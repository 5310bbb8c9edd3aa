/** Markdown for hovers and completion: texts of charters are always escaped. */

/** A text of a charter as Markdown shows it, letter for letter. */
export function escapeMarkdown(text: string): string {
	return text.replace(/[\\`*_{}[\]()#+\-.!|~<>&]/g, '\\$&').replace(/\s+/g, ' ');
}

/** The link to a practice's page; `template` has `{0}` where the id goes, and is undefined in editors that only know the official page. */
export function practiceLink(label: string, id: string, template: string | undefined, page: string): string {
	return `[${label}](${template ? template.replace('{0}', encodeURIComponent(id)) : page})`;
}

/** Parts of a hover, separated by blank lines; empty parts are left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
	return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
