/** The targets of its organisation that a charter declares itself, under a key of its own. */
import type { Catalogue } from '../catalogue/catalogue';
import type { OwnTarget } from '../catalogue/types';
import { childOf, type TreeNode } from '../parse/tree';

/** The key of the root that declares them; below it, the keys are those of `cibles` in the config file. */
export const ownTargetsKey = 'x-cibles';

const known = new WeakMap<Catalogue, { readonly key: string; readonly made: Catalogue }>();

/**
 * What a charter is read with: the catalogue, and the targets that the charter declares: items of `id` and `enonce`, or
 * statements under their ids. What is neither is left alone, as all that stands under such a key; of two that have one id,
 * the one that was known before stays. The same object for the same targets, one charter after the other.
 */
export function withDeclaredTargets(catalogue: Catalogue, root: TreeNode | undefined): Catalogue {
	const declared = declaredTargets(root).filter(
		({ id }, index, all) =>
			!catalogue.target(id) &&
			!catalogue.ownTargets.some((one) => one.id === id) &&
			all.findIndex((one) => one.id === id) === index,
	);
	if (declared.length === 0) return catalogue;
	const key = JSON.stringify(declared);
	const before = known.get(catalogue);
	if (before?.key === key) return before.made;
	const made = catalogue.withTargets(declared);
	known.set(catalogue, { key, made });
	return made;
}

function declaredTargets(root: TreeNode | undefined): OwnTarget[] {
	const node = childOf(root, ownTargetsKey);
	if (node?.kind === 'map')
		return node.entries.flatMap(({ key, value, merged }) => (merged ? [] : target(key, value, value)));
	if (node?.kind !== 'list') return [];
	return node.items.flatMap((item) => target(textOf(childOf(item, 'id')), childOf(item, 'enonce'), item));
}

function target(id: string, statement: TreeNode | undefined, item: TreeNode): OwnTarget[] {
	if (id.trim() === '') return [];
	const list = childOf(item, 'pratiques');
	const practices = (list?.kind === 'list' ? list.items : []).flatMap((one) =>
		one.kind === 'scalar' && typeof one.value === 'number' ? [one.value] : [],
	);
	const text = textOf(statement?.kind === 'map' ? childOf(statement, 'enonce') : statement);
	return [{ id, statement: text, practices, inCharter: true }];
}

const textOf = (node: TreeNode | undefined): string =>
	node?.kind === 'scalar' && node.value !== null ? node.text.trim() : '';
