import type { Action } from '../catalogue/types';
import type { Charter } from '../model/charter';
import { readCharter } from '../model/read';
import { parse } from '../parse/parse';
import { childOf, entryOf, type TreeNode, textOf } from '../parse/tree';
import { applyChanges, type TextChange } from '../text/change';

/** Fields of a declaration and what is to be read in them. */
export type DeclaredFields = Readonly<Record<string, string | readonly string[]>>;

/** What an edit declares of an action. */
export interface Declared {
	readonly action: Action;
	readonly fields: DeclaredFields;
}

/**
 * Whether changes that declare something leave it to be read as it was asked, and everything else, comments included, as it
 * was. False where they overlap, and where the text has a fault more than before.
 */
export function readsBack(charter: Charter, changes: readonly TextChange[], declared: readonly Declared[]): boolean {
	const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
	if (sorted.some(({ start }, index) => start < (sorted[index - 1]?.end ?? 0))) return false;
	const after = readCharter(parse(applyChanges(charter.text, changes)), charter.catalogue);
	if (after.faults.length > charter.faults.length) return false;
	const kept = new Set(declared.map(({ action }) => `pratiques/${action.practice}/${action.key}`));
	if (outline(charter.root, '', kept).join('\n') !== outline(after.root, '', kept).join('\n')) return false;
	const comments = new Map<string, number>();
	for (const { text } of after.comments) comments.set(text, (comments.get(text) ?? 0) + 1);
	for (const { text } of charter.comments) {
		const left = comments.get(text) ?? 0;
		if (left === 0) return false;
		comments.set(text, left - 1);
	}
	return declared.every((one) => isRead(charter.root, after.root, one));
}

const declarationIn = (root: TreeNode | undefined, { practice, key }: Action) =>
	childOf(childOf(childOf(root, 'pratiques'), practice), key);

/** Whether a declaration reads as it was asked, and keeps what it held besides. */
function isRead(before: TreeNode | undefined, after: TreeNode | undefined, { action, fields }: Declared): boolean {
	const was = declarationIn(before, action);
	const is = declarationIn(after, action);
	if (is?.kind !== 'map') return false;
	const own = new Set(Object.keys(fields));
	if (new Set(is.entries.map(({ key }) => key)).size < is.entries.length) return false;
	for (const { key, value } of was?.kind === 'map' ? was.entries : []) {
		if (own.has(key) && key !== 'preuves') continue;
		const now = entryOf(is, key)?.value;
		const lines = outline(value, '', new Set()).join('\n');
		if (lines !== '' && (!now || outline(now, '', new Set()).join('\n') !== lines)) return false;
	}
	return Object.entries(fields).every(([key, wanted]) => {
		const value = childOf(is, key);
		if (typeof wanted === 'string') return textOf(value) === wanted;
		const held = entryOf(was, key)?.value;
		if (held && outline(held, '', new Set()).length > 0) return true;
		return value?.kind === 'list' && value.items.map(textOf).join('\n') === wanted.join('\n');
	});
}

/** What a node reads as, a line for each value; nothing for what is empty. `except`: the places that are left out. */
function outline(node: TreeNode | undefined, path: string, except: ReadonlySet<string>): string[] {
	if (!node || except.has(path.slice(1))) return [];
	switch (node.kind) {
		case 'scalar':
			return node.value === null ? [] : [`${path}=${typeof node.value}:${JSON.stringify(node.text)}`];
		case 'opaque':
			return [`${path}?`];
		case 'list':
			return node.items.flatMap((item, index) => [`${path}/${index}`, ...outline(item, `${path}/${index}`, except)]);
		case 'map':
			return node.entries.flatMap(({ key, value }) => outline(value, `${path}/${key}`, except));
	}
}
