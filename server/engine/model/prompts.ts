/** Prompts: the words that a template or a snippet leaves to be replaced, and that nobody has replaced yet. */
import type { Catalogue } from '../catalogue/catalogue';
import type { ScalarNode } from '../parse/tree';
import type { Charter } from './charter';
import { datePlaceholder } from './dates';
import { isTemplateText } from './placeholder';
import { walk } from './walk';

/** Whether a text is a prompt. What its author wrote to keep a place, « à compléter » or « N/A », is none: it has its own finding. */
export function isPrompt(text: string, catalogue: Pick<Catalogue, 'snippets'>): boolean {
	const trimmed = text.trim();
	if (trimmed === '') return false;
	return datePlaceholder.test(trimmed) || isTemplateText(trimmed, catalogue);
}

/** The values of a charter that are prompts, in the order of the text, each once however many aliases lead to it. */
export function promptsOf(charter: Charter): readonly ScalarNode[] {
	const known = found.get(charter);
	if (known) return known;
	const prompts = walk(charter)
		.flatMap(({ node, path, aliased }) => {
			// What an organisation keeps under its own keys is its own.
			if (node.kind !== 'scalar' || aliased || path.some((key) => key.startsWith('x-'))) return [];
			return isPrompt(node.text, charter.catalogue) ? [node] : [];
		})
		.sort((a, b) => a.start - b.start);
	found.set(charter, prompts);
	return prompts;
}

const found = new WeakMap<Charter, readonly ScalarNode[]>();
