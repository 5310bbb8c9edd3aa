import { childOf, type TreeNode } from '../parse/tree';
import type { CharterValue } from '../schema/charter';
import type { Problem } from './charter';

/** Pairs of dates of one object, the first of which must not come after the second. */
const pairs = [
	['debut', 'debut_travaux'],
	['debut', 'fin'],
	['debut_travaux', 'fin'],
] as const;

/** An end before a start, in the initiative or in one of its iterations. */
export function checkDateOrder(
	value: CharterValue,
	nodeOf: (object: object) => TreeNode | undefined,
	problems: Problem[],
): void {
	const iterations = value.echeancier?.iterations ?? [];
	for (const object of [value.initiative, ...iterations]) {
		if (!object) continue;
		const dates = object as Readonly<Record<string, unknown>>;
		const node = nodeOf(object);
		const reported = new Set<string>();
		for (const [first, second] of pairs) {
			const [from, to] = [dates[first], dates[second]];
			if (typeof from !== 'string' || typeof to !== 'string' || from <= to || reported.has(second)) continue;
			const at = childOf(node, second);
			const related = childOf(node, first);
			if (!at) continue;
			reported.add(second);
			problems.push({
				kind: 'dates_inversees',
				start: at.start,
				end: at.end,
				args: [second, to, first, from],
				...(related ? { related: { start: related.start, end: related.end } } : {}),
			});
		}
	}
}
