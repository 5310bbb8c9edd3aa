/** Where what is lacking is pointed at. */
import type { Action } from '../catalogue/types';
import type { Charter } from '../model/charter';
import { firstLine } from '../model/first-line';
import { keysOf, parseSelector } from '../model/selectors';
import { entryOf, type MapNode, type Span, type TreeNode } from '../parse/tree';

/** What there is of a selector's path: the key where it ends, and how many of its keys are there. Undefined where none is. */
export function reached(
	charter: Charter,
	selector: string,
): { readonly key: Span; readonly depth: number; readonly value: TreeNode } | undefined {
	let map: MapNode | undefined = charter.root;
	let found: { key: Span; depth: number; value: TreeNode } | undefined;
	for (const key of keysOf(parseSelector(selector) ?? [])) {
		const entry = entryOf(map, key);
		if (!entry || entry.merged) break;
		found = { key: entry.keySpan, depth: (found?.depth ?? 0) + 1, value: entry.value };
		map = entry.value.kind === 'map' ? entry.value : undefined;
	}
	return found;
}

/** The nearest existing section that would hold the answer to actions, else their practice's declarations, else the initiative. */
export function nearestPlace(charter: Charter, actions: readonly Action[]): Span {
	for (const { fields } of actions)
		for (const selector of fields) {
			const place = reached(charter, selector)?.key;
			if (place) return place;
		}
	const declared = entryOf(entryOf(charter.root, 'pratiques')?.value, actions[0]?.practice ?? '');
	if (declared) return declared.keySpan;
	return (
		entryOf(charter.root, 'initiative')?.keySpan ?? {
			start: 0,
			end: firstLine({ start: 0, end: charter.text.length }, charter.text).end,
		}
	);
}
