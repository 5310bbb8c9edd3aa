/** Whether what is written says something. Empty lists, placeholders, one-word prose and untouched template texts do not. */
import type { Catalogue } from '../catalogue/catalogue';
import type { Snippet } from '../catalogue/types';
import type { MapNode, TreeNode } from '../parse/tree';
import type { FieldType, ObjectType } from '../schema/types';
import type { Charter } from './charter';
import { datePlaceholder } from './dates';
import { fold } from './fold';

/** How much an answer says: nothing, something, or what the field is for. */
export type Content = 'none' | 'some' | 'full';

const placeholder =
	/^(?:(?:section |partie )?(?:a|to be) (?:completer|definir|determiner|preciser|venir|valider|confirmer|remplir|documenter|faire|combler|chiffrer|evaluer|planifier|etablir|identifier|nommer|rediger|discuter|completed|defined|determined|confirmed|filled|evaluated|planned|assigned|announced|discussed)\b.*|tbd|tbc|todo|fixme|n\/?[ad]|s\/?o|\.{2,}|…|-+|_+|\?+|x{3,}|lorem ipsum\b.*|<[^>]*>|\[[^\]]*\]|aaaa-mm-jj|yyyy-mm-dd)[.…\s]*$/;

/** Longer texts are never placeholders: they are not looked at, for speed. */
const longestPlaceholder = 160;

/** The texts that the templates and snippets leave to be replaced, folded. */
const defaults = new WeakMap<readonly Snippet[], ReadonlySet<string>>();

function collectDefaults(snippets: readonly Snippet[]): ReadonlySet<string> {
	const found = new Set<string>();
	for (const snippet of snippets)
		for (const body of [snippet.body.fr, snippet.body.en])
			for (const match of body.matchAll(/\$\{\d+:([^{}]*)\}/g)) if (match[1]) found.add(fold(match[1]));
	defaults.set(snippets, found);
	return found;
}

/** Whether a text only keeps a place: « à compléter », « TBD », « … », a template's own words. `catalogue`: what its reader knows. */
export function isPlaceholder(text: string, { snippets }: Pick<Catalogue, 'snippets'>): boolean {
	if (text.length > longestPlaceholder) return false;
	const folded = fold(text);
	return (
		folded === '' ||
		placeholder.test(folded) ||
		(defaults.get(snippets) ?? collectDefaults(snippets)).has(folded) ||
		datePlaceholder.test(text.trim())
	);
}

/** How many words a text has, counted up to `most`. */
export function wordsIn(text: string, most = Number.POSITIVE_INFINITY): number {
	const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
	let count = 0;
	while (count < most && word.test(text)) count++;
	return count;
}

/** How much a node says. A node outside the schema says nothing. */
export function contentOf(charter: Charter, node: TreeNode | undefined): Content {
	if (!node) return 'none';
	// Many actions look at the same places: each node is weighed once a charter.
	const known = weighed.get(charter) ?? new Map<TreeNode, Content>();
	weighed.set(charter, known);
	const content = known.get(node) ?? weigh(charter, node);
	known.set(node, content);
	return content;
}

const weighed = new WeakMap<Charter, Map<TreeNode, Content>>();

function weigh(charter: Charter, node: TreeNode): Content {
	const info = charter.infoOf(node);
	return info
		? contentAs(charter, node, info.type)
		: node.kind === 'scalar' && !isPlaceholder(node.text, charter.catalogue)
			? 'full'
			: 'none';
}

function contentAs(charter: Charter, node: TreeNode, type: FieldType): Content {
	switch (node.kind) {
		case 'opaque':
			return 'none';
		case 'scalar':
			return scalarContent(charter, node.value, node.text, type);
		case 'list':
			return sayTogether(charter, node.items) ? 'full' : best(node.items.map((item) => contentOf(charter, item)));
		case 'map':
			return type.kind === 'object'
				? objectContent(charter, node, type)
				: best(node.entries.map((entry) => contentOf(charter, entry.value)));
	}
}

function scalarContent({ catalogue }: Charter, value: unknown, text: string, type: FieldType): Content {
	if (value === null || isPlaceholder(text, catalogue)) return 'none';
	const prose = (type.kind === 'text' && type.prose) || (type.kind === 'object' && type.orText !== undefined);
	return prose && wordsIn(text, 2) < 2 ? 'none' : 'full';
}

/** Whether several texts of a list, of one word each, say something together: `[estimation, demande, versement]`. */
function sayTogether({ catalogue }: Charter, items: readonly TreeNode[]): boolean {
	const texts = items.flatMap((item) => (item.kind === 'scalar' && item.value !== null ? [item.text] : []));
	return new Set(texts.filter((text) => !isPlaceholder(text, catalogue)).map(fold)).size >= 2;
}

/** Full when the required keys and at least one other are filled (two of three or more where none is required). */
function objectContent(charter: Charter, node: MapNode, type: ObjectType): Content {
	let filled = 0;
	let required = 0;
	let wanted = 0;
	// A value of a list says something of its own (`type: mobile`), but not beside texts that nobody has touched.
	let own = false;
	let untouched = false;
	const keys = Object.keys(type.fields);
	for (const key of keys) {
		const entry = node.entries.find((candidate) => candidate.key === key);
		const says = entry !== undefined && contentOf(charter, entry.value) !== 'none';
		const kind = type.fields[key]?.type.kind;
		if (says && kind !== 'enum' && kind !== 'boolean') own = true;
		if (entry && !says && holdsPlaceholder(charter, entry.value)) untouched = true;
		if (type.fields[key]?.required) {
			wanted++;
			if (says) required++;
		} else if (says) filled++;
	}
	if (filled + required === 0 || (untouched && !own)) return 'none';
	if (required < wanted) return 'some';
	const others = keys.length - wanted;
	const enough = wanted > 0 ? Math.min(1, others) : Math.min(2, Math.ceil(others / 2));
	return filled >= enough ? 'full' : 'some';
}

/** Whether a text that only keeps a place stands somewhere in a node. */
function holdsPlaceholder(charter: Charter, node: TreeNode): boolean {
	if (node.kind === 'scalar') return node.text.trim() !== '' && isPlaceholder(node.text, charter.catalogue);
	if (node.kind === 'list') return node.items.some((item) => holdsPlaceholder(charter, item));
	return node.kind === 'map' && node.entries.some((entry) => holdsPlaceholder(charter, entry.value));
}

/** The best of several answers: one good item makes a list an answer. */
export function best(contents: readonly Content[]): Content {
	return contents.includes('full') ? 'full' : contents.includes('some') ? 'some' : 'none';
}
