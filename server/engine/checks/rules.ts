/** What the rules of the indications are made of: small tests on the content of the places that a selector gives. */
import type { EditionId } from '../catalogue/types';
import type { Charter } from '../model/charter';
import { type Content, contentOf, wordsIn } from '../model/content';
import { fold } from '../model/fold';
import { parseSelector, select } from '../model/selectors';
import { childOf, type TreeNode, textOf } from '../parse/tree';

/** What a rule is given: the nodes of one selector that say something, and all of them. */
export interface Found {
	readonly charter: Charter;
	readonly edition: EditionId;
	readonly nodes: readonly TreeNode[];
	readonly all: readonly TreeNode[];
}

/** How far the places found answer an action. */
export type Rule = (found: Found) => Content;

/** Full when a place says what it is for, partial when one says something. */
export const anyContent: Rule = ({ charter, nodes }) => {
	const contents = nodes.map((node) => contentOf(charter, node));
	return contents.includes('full') ? 'full' : contents.length > 0 ? 'some' : 'none';
};

/** A real sentence: several words, not a label. */
export const sentence: Rule = ({ nodes }) => {
	const words = Math.max(0, ...nodes.map((node) => wordsIn(textOf(node), 5)));
	return words >= 5 ? 'full' : words >= 2 ? 'some' : 'none';
};

/** The content that two tests amount to. */
export const grade = (full: boolean, some: boolean): Content => (full ? 'full' : some ? 'some' : 'none');

/** The items of the lists found, the empty and untouched ones left out. */
export function items({ charter, nodes }: Found): TreeNode[] {
	return nodes
		.flatMap((node) => (node.kind === 'list' ? node.items : [node]))
		.filter((item) => contentOf(charter, item) !== 'none');
}

/** Whether keys of an item are filled. */
export function has(charter: Charter, item: TreeNode, ...keys: readonly string[]): boolean {
	return keys.every((key) => contentOf(charter, childOf(item, key)) !== 'none');
}

/** Full when an item has one key of each group, partial when there is any item. */
export function itemWith(...groups: readonly (readonly string[])[]): Rule {
	return (found) => {
		const list = items(found);
		const complete = list.some((item) => groups.every((group) => group.some((key) => has(found.charter, item, key))));
		return grade(complete, list.length > 0);
	};
}

/** Full when the object has one key of each group. */
export const objectWith = itemWith;

/** Full when every item that says something has the key, partial when some have. */
export const everyItem = (found: Found, key: string): Content => {
	const list = items(found);
	const count = list.filter((item) => has(found.charter, item, key)).length;
	return grade(count > 0 && count === list.length, count > 0);
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
