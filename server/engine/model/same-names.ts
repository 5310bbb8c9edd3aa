import type { Catalogue } from '../catalogue/catalogue';
import { fold } from '../fold';
import { childOf, type ListNode, type Span, type TreeNode } from '../parse/tree';
import { itemType } from '../schema/charter';
import type { ObjectType } from '../schema/types';
import type { NodeInfo, Problem } from './charter';
import { isPlaceholder } from './placeholder';

/** The same name twice in a list: which of the two is meant cannot be told, and what they say may differ. */
export function checkSameNames(
	infos: ReadonlyMap<TreeNode, NodeInfo>,
	problems: Problem[],
	catalogue: Catalogue,
): void {
	for (const [node, { type }] of infos) {
		if (node.kind !== 'list' || type.kind !== 'list') continue;
		const item = itemType(type);
		// A name that is pointed to twice means the same thing twice: nothing is left to tell apart.
		if (item.kind === 'text' && !item.refersTo && !item.evidence)
			problems.push(...sameNamesIn(node, (one) => one, catalogue));
		const key = item.kind === 'object' ? (item.nameKey ?? item.tellsApart) : undefined;
		if (item.kind !== 'object' || !key) continue;
		problems.push(...sameNamesIn(node, (one) => childOf(one, key), catalogue, item));
	}
}

const scalarText = (node: TreeNode | undefined): string => (node?.kind === 'scalar' ? node.text : '');

/** One problem a name, at its second item, however often it comes back. */
function* sameNamesIn(
	list: ListNode,
	nameOf: (item: TreeNode) => TreeNode | undefined,
	catalogue: Catalogue,
	{ repeatsUnless, sessionsBy }: Pick<ObjectType, 'repeatsUnless' | 'sessionsBy'> = {},
): Iterable<Problem> {
	const first = new Map<string, Span & { readonly session: string }>();
	const told = new Set<string>();
	// An item that an alias brings in again stands once in the text.
	for (const item of new Set(list.items)) {
		const name = nameOf(item);
		if (name?.kind !== 'scalar' || isPlaceholder(name.text, catalogue)) continue;
		const identity = fold(name.text);
		const session = sessionsBy === undefined ? '' : scalarText(childOf(item, sessionsBy));
		if (repeatsUnless) {
			const [key, value] = repeatsUnless;
			const told = childOf(item, key);
			if (told?.kind !== 'scalar' || told.text !== value) continue;
		}
		const before = first.get(identity);
		// Held on two days, it is one activity that comes back.
		const comesBack = session !== '' && before !== undefined && before.session !== '' && before.session !== session;
		if (!before) first.set(identity, { start: name.start, end: name.end, session });
		else if (before.start !== name.start && !comesBack && !told.has(identity)) {
			told.add(identity);
			yield {
				kind: 'nom_en_double',
				start: name.start,
				end: name.end,
				args: [name.text],
				related: { start: before.start, end: before.end },
			};
		}
	}
}
