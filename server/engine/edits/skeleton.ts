import type { Catalogue } from '../catalogue/catalogue';
import type { PhaseId, Snippet } from '../catalogue/types';
import type { Charter } from '../model/charter';
import { keysOf, parseSelector } from '../model/selectors';
import type { TextChange } from '../text/change';
import { quoteIfNeeded } from '../text/quote';
import type { Language } from '../texts/text';
import { templateSizeWords } from '../texts/words';
import { insertAt } from './insert';

/** A snippet with its defaults taken: the first of each choice, the prompt of each placeholder. What is escaped stays so. */
export function plainText(body: string): string {
	return body
		.replace(/(?<!\\)\$\{\d+\|([^|,]*)[^|]*\|\}/g, '$1')
		.replace(/(?<!\\)\$\{\d+:([^{}]*)\}/g, '$1')
		.replace(/(?<!\\)(?:\$\{\d+\}|\$\d+)/g, '');
}

/** The lines of the section at a path of keys, as its snippet writes them; undefined where there is no such snippet. */
export function sectionLines(
	path: readonly string[],
	language: Language,
	{ snippets }: Pick<Catalogue, 'snippets'>,
): readonly string[] | undefined {
	const known = linesOf.get(snippets) ?? new Map<string, readonly string[] | undefined>();
	linesOf.set(snippets, known);
	const key = `${language} ${path.join('.')}`;
	if (!known.has(key)) known.set(key, readLines(path, language, snippets));
	return known.get(key);
}

/** The same few are asked for at every version of a charter. */
const linesOf = new WeakMap<readonly Snippet[], Map<string, readonly string[] | undefined>>();

function readLines(
	path: readonly string[],
	language: Language,
	snippets: readonly Snippet[],
): readonly string[] | undefined {
	const found = snippets.find((snippet) => snippet.kind === 'section' && snippet.section === path.join('.'));
	return found && plainText(found.body[language]).trimEnd().split('\n');
}

/** The change that writes the skeleton of what a selector of the catalogue names; undefined where it is there already or has no place. */
export function insertSkeleton(
	charter: Charter,
	selector: string,
	language: Language,
): { path: string; change: TextChange } | undefined {
	const keys = keysOf(parseSelector(selector) ?? []);
	for (let length = keys.length; length > 0; length--) {
		const path = keys.slice(0, length);
		const body = sectionLines(path, language, charter.catalogue);
		const change = body && insertAt(charter, path, body);
		if (change) return { path: path.join('.'), change };
	}
	return undefined;
}

/** The sizes that templates of charters come in: what nobody can judge without, and all that the phase expects. */
export type TemplateSize = keyof typeof templateSizeWords;
export const templateSizes = Object.keys(templateSizeWords) as readonly TemplateSize[];

/** The answers that a new charter is begun with. */
export interface CharterAnswers {
	readonly name?: string;
	readonly organisation?: string;
	/** `complet` where none is given, and where the standard has no other. */
	readonly size?: TemplateSize;
}

/** A new charter for a phase (the first where none is given), as a snippet whose tab stops are what is left to fill in. */
export function charterSnippet(
	{ snippets, phases }: Pick<Catalogue, 'snippets' | 'phases'>,
	language: Language,
	eol: string,
	phase?: PhaseId,
	answers: CharterAnswers = {},
): string {
	const id = `charte-${phase ?? phases[0]?.id}`;
	const ids = [...(answers.size === 'essentiel' ? [`${id}-essentiel`] : []), id];
	const found = ids.flatMap((one) => snippets.find((snippet) => snippet.id === one) ?? [])[0];
	let body = found?.body[language] ?? 'charte: 1\n';
	for (const [index, answer] of [answers.name, answers.organisation].entries()) {
		if (!answer) continue;
		const written = quoteIfNeeded(answer).replace(/[\\$}]/g, '\\$&');
		body = body.replace(new RegExp(`\\$\\{${index + 1}:[^{}]*\\}`), () => written);
	}
	return body.replace(/\n/g, eol);
}

/** The same as a plain text, its prompts left to be replaced. */
export function charterTemplate(
	catalogue: Pick<Catalogue, 'snippets' | 'phases'>,
	language: Language,
	eol: string,
	phase?: PhaseId,
	size?: TemplateSize,
): string {
	return plainText(charterSnippet(catalogue, language, eol, phase, size ? { size } : {}));
}

/** A new charter as a plain text: what is left to fill in stands as its prompts. The arguments of {@link charterSnippet}. */
export function newCharter(...args: Parameters<typeof charterSnippet>): string {
	return plainText(charterSnippet(...args)).replace(/\\([\\$}])/g, '$1');
}
