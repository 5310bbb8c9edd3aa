/**
 * Whether what is written says something. Empty lists, placeholders, one-word prose and untouched template texts do not; a
 * vague text says something, never what its field is for.
 */

import { fold } from '../fold';
import type { MapNode, ScalarNode, TreeNode } from '../parse/tree';
import { substanceOf } from '../schema/charter';
import type { FieldType, ObjectType } from '../schema/types';
import { vagueTexts } from '../substance/texts';
import { isAnswerInAWord } from '../substance/vague';
import type { Charter } from './charter';
import { isPlaceholder, keepsPlace, saysNone } from './placeholder';

/** How much an answer says: nothing, something, or what the field is for. */
export type Content = 'none' | 'some' | 'full';

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
			return scalarContent(charter, node, type);
		case 'list':
			return best([...node.items.map((item) => contentOf(charter, item)), saidTogether(charter, node.items)]);
		case 'map':
			return type.kind === 'object'
				? objectContent(charter, node, type)
				: best(node.entries.map((entry) => contentOf(charter, entry.value)));
	}
}

function scalarContent(charter: Charter, node: ScalarNode, type: FieldType): Content {
	if (node.value === null || keepsPlace(charter, node)) return 'none';
	const prose = (type.kind === 'text' && type.prose) || (type.kind === 'object' && type.orText !== undefined);
	if (prose && wordsIn(node.text, 2) < 2 && !saysNone(node.text) && !saysInAWord(charter, node, type)) return 'none';
	return vagueTexts(charter).has(node) ? 'some' : 'full';
}

/** Whether the one word of a text is an answer to its field. */
function saysInAWord({ catalogue }: Charter, node: ScalarNode, type: FieldType): boolean {
	const { substance } = substanceOf(type);
	return substance !== undefined && isAnswerInAWord(node.text, substance, catalogue.substance);
}

/** What several texts of a list, of one word each, say together: `[estimation, demande, versement]`. */
function saidTogether(charter: Charter, items: readonly TreeNode[]): Content {
	const texts = items.filter(
		(item): item is ScalarNode => item.kind === 'scalar' && item.value !== null && !keepsPlace(charter, item),
	);
	if (new Set(texts.map(({ text }) => fold(text))).size < 2) return 'none';
	return texts.every((text) => vagueTexts(charter).has(text)) ? 'some' : 'full';
}

/** Whether what a node says is more than vague: an object that says something is judged by its own fields. */
export function isSubstantial(charter: Charter, node: TreeNode | undefined): boolean {
	const content = contentOf(charter, node);
	return content === 'full' || (content === 'some' && !isOfTexts(node));
}

/** Whether a node is a text, or a list of texts. */
const isOfTexts = (node: TreeNode | undefined): boolean =>
	node?.kind === 'scalar' || (node?.kind === 'list' && node.items.every(({ kind }) => kind === 'scalar'));

/** Full when the required keys and at least one other are answered (two of three or more where none is required); partial when one says something. */
function objectContent(charter: Charter, node: MapNode, type: ObjectType): Content {
	let said = false;
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
		if (says) said = true;
		const answers = says && isSubstantial(charter, entry.value);
		if (type.fields[key]?.required) {
			wanted++;
			if (answers) required++;
		} else if (answers) filled++;
	}
	if (!said || (untouched && !own)) return 'none';
	if (required < wanted) return 'some';
	const others = keys.length - wanted;
	const enough = wanted > 0 ? Math.min(1, others) : Math.min(2, Math.ceil(others / 2));
	return filled >= enough ? 'full' : 'some';
}

/** Whether a text that only keeps a place stands somewhere in a node. */
function holdsPlaceholder(charter: Charter, node: TreeNode): boolean {
	if (node.kind === 'scalar') return node.text.trim() !== '' && keepsPlace(charter, node);
	if (node.kind === 'list') return node.items.some((item) => holdsPlaceholder(charter, item));
	return node.kind === 'map' && node.entries.some((entry) => holdsPlaceholder(charter, entry.value));
}

/** The best of several answers: one good item makes a list an answer. */
export function best(contents: readonly Content[]): Content {
	return contents.includes('full') ? 'full' : contents.includes('some') ? 'some' : 'none';
}
