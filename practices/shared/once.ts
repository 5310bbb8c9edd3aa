/** What several checks ask of a charter, and is worked out once. */
import type { Check, CheckContext, Hit } from '../../server/engine/index';

/** A check that others ask too, for they tell nothing of what it tells of: it looks at a charter once each time that this is judged. */
export function once(check: Check): (context: CheckContext) => readonly Hit[] {
	const known = new WeakMap<CheckContext, readonly Hit[]>();
	return (context) => {
		const hits = known.get(context) ?? [...check(context)];
		known.set(context, hits);
		return hits;
	};
}

/** Where hits stand, and what they are related to. */
export const startsOf = (hits: readonly Hit[]): readonly number[] =>
	hits.flatMap(({ start, related = [] }) => [start, ...related.map((one) => one.start)]);
