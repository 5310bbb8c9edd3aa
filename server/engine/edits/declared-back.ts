import type { Action } from '../catalogue/types';
import type { Charter } from '../model/charter';
import { childOf, isEmptyScalar, type TreeNode, textOf } from '../parse/tree';
import { finished, type Steps } from '../steps';
import type { TextChange } from '../text/change';
import { assuredSteps } from './assured';

/** Fields of a declaration and what is to be read in them. */
export type DeclaredFields = Readonly<Record<string, string | readonly string[]>>;

/** What an edit declares of an action. */
export interface Declared {
	readonly action: Action;
	readonly fields: DeclaredFields;
}

/** Whether changes that declare something leave it to be read as it was asked, and everything else as it was. */
export function readsBack(charter: Charter, changes: readonly TextChange[], declared: readonly Declared[]): boolean {
	return finished(readsBackSteps(charter, changes, declared));
}

/** As {@link readsBack}, in steps. */
export function* readsBackSteps(
	charter: Charter,
	changes: readonly TextChange[],
	declared: readonly Declared[],
): Steps<boolean> {
	const holds = (after: Charter) => declared.every((one) => isRead(charter.root, after.root, one));
	return (yield* assuredSteps(charter, changes, { holds })) !== undefined;
}

const declarationIn = (root: TreeNode | undefined, { practice, key }: Action) =>
	childOf(childOf(childOf(root, 'pratiques'), practice), key);

/** Whether a declaration reads as it was asked. Evidence that it held already stays. */
function isRead(before: TreeNode | undefined, after: TreeNode | undefined, { action, fields }: Declared): boolean {
	const was = declarationIn(before, action);
	const is = declarationIn(after, action);
	if (is?.kind !== 'map' || new Set(is.entries.map(({ key }) => key)).size < is.entries.length) return false;
	return Object.entries(fields).every(([key, wanted]) => {
		const value = childOf(is, key);
		if (typeof wanted === 'string') return textOf(value) === wanted;
		const held = childOf(was, key);
		if (held && !isEmptyScalar(held) && !(held.kind === 'list' && held.items.every(isEmptyScalar))) return true;
		return value?.kind === 'list' && value.items.map(textOf).join('\n') === wanted.join('\n');
	});
}
