/** What the rules of the indications are made of: small tests on the content of the places that a selector gives. */
import type { EditionId } from '../catalogue/types';
import { fold } from '../fold';
import type { Charter } from '../model/charter';
import { type Content, contentOf, isSubstantial, wordsIn } from '../model/content';
import { parseSelector, select } from '../model/selectors';
import { childOf, type TreeNode, textOf } from '../parse/tree';

/** What a rule is given: the nodes of one selector that say something, and all of them. */
export interface Found {
	readonly charter: Charter;
	readonly edition: EditionId;
	readonly nodes: readonly TreeNode[];
	readonly all: readonly TreeNode[];
}

/** What an answer lacks, and where. */
export interface Gap {
	/** The item or field that lacks it; without one, the field that the selector names, or what is nearest to it. */
	readonly node?: TreeNode | undefined;
	/** Of each group, one key is lacking. */
	readonly keys?: readonly (readonly string[])[];
	/** What is lacking, where no key says it: the name of a sentence that the action has under `lacks`. */
	readonly word?: string;
	/** Another action, by id, for which it asks the same: the grouped finding leaves that one out. */
	readonly asksFor?: string;
}

/** How far the places found answer an action, and what is still to be said. */
export interface Judged {
	readonly content: Content;
	readonly gaps: readonly Gap[];
	/** In part as far as words can tell, and nothing lacks for certain: nothing is said of it. */
	readonly uncertain?: boolean;
}

/** How far the places found answer an action. Where it is in part, and no gap is given, the places found are to say more. */
export type Rule = (found: Found) => Content | Judged;

/** A judgement with what is lacking; nothing is, of what is full or says nothing. */
export const judged = (content: Content, ...gaps: readonly (Gap | false)[]): Judged => ({
	content,
	gaps: content === 'some' ? gaps.filter((gap) => gap !== false) : [],
});

/** The same judgement, of which nothing is told: what there is may well be all that there is to say. */
export const nothingCertain = ({ content }: Judged): Judged => ({ content, gaps: [], uncertain: true });

/** Full when a place says what it is for, partial when one says something. */
export const anyContent = ({ charter, nodes }: Found): Content => {
	const contents = nodes.map((node) => contentOf(charter, node));
	return contents.includes('full') ? 'full' : contents.length > 0 ? 'some' : 'none';
};

/**
 * A real sentence: several words, not a label, and not words that would suit any initiative. A phrase that says something
 * (« Pages de 200 ko ») answers in part, and nothing is told of it: it may be all that there is to say.
 */
export const sentence = ({ charter, nodes }: Found): Content | Judged => {
	const written = nodes.filter((node) => wordsIn(textOf(node), 2) >= 2);
	const longest = Math.max(
		0,
		...written.filter((node) => isSubstantial(charter, node)).map((node) => wordsIn(textOf(node), sentenceWords)),
	);
	if (longest >= sentenceWords) return 'full';
	return longest >= phraseWords ? nothingCertain(judged('some')) : grade(false, written.length > 0);
};

/** From so many words on, a text is a sentence; from so many, a phrase and no label. */
const [sentenceWords, phraseWords] = [5, 3];

/** The content that two tests amount to. */
export const grade = (full: boolean, some: boolean): Content => (full ? 'full' : some ? 'some' : 'none');

/** The items of the lists found, the empty and untouched ones left out. */
export function items({ charter, nodes }: Found): TreeNode[] {
	return nodes
		.flatMap((node) => (node.kind === 'list' ? node.items : [node]))
		.filter((item) => contentOf(charter, item) !== 'none');
}

/** Whether keys of an item are answered; a vague text under one does not answer it. */
export function has(charter: Charter, item: TreeNode, ...keys: readonly string[]): boolean {
	return keys.every((key) => isSubstantial(charter, childOf(item, key)));
}

/** What an item lacks: of each group of keys of which it has none, that group. Undefined where it lacks nothing. */
export function lacking(charter: Charter, item: TreeNode, ...groups: readonly (readonly string[])[]): Gap | undefined {
	const keys = groups.filter((group) => !group.some((key) => has(charter, item, key)));
	return keys.length > 0 ? { node: item, keys } : undefined;
}

/** Full when every item that says something has one key of each group, partial when there is any item. */
export function itemWith(...groups: readonly (readonly string[])[]): (found: Found) => Judged {
	return (found) => judgeItems(found.charter, items(found), ...groups);
}

/** As {@link itemWith}, of items at hand. */
export function judgeItems(
	charter: Charter,
	list: readonly TreeNode[],
	...groups: readonly (readonly string[])[]
): Judged {
	const gaps = list.flatMap((item) => lacking(charter, item, ...groups) ?? []);
	return judged(grade(list.length > 0 && gaps.length === 0, list.length > 0), ...gaps);
}

/** Full when the object has one key of each group. */
export const objectWith = itemWith;

/** Full when every item that says something answers the key, partial when something is written under it. */
export const everyItem = (found: Found, key: string): Judged => {
	const list = items(found);
	const written = list.some((item) => contentOf(found.charter, childOf(item, key)) !== 'none');
	const { gaps } = judgeItems(found.charter, list, [key]);
	return judged(grade(list.length > 0 && gaps.length === 0, written), ...gaps);
};

/** Distinct words of lists of names. */
export function distinct(nodes: readonly TreeNode[]): number {
	const words = nodes.flatMap((node) => (node.kind === 'list' ? node.items.map(textOf) : [textOf(node)]));
	return new Set(words.filter((word) => word !== '').map(fold)).size;
}

/** The list that holds a selected child, seen from the root: rules on `a[].b` often need the items. */
export function itemsAt(found: Found, path: string): TreeNode[] {
	return select(found.charter.root, parseSelector(path) ?? []).filter(
		(item) => contentOf(found.charter, item) !== 'none',
	);
}
