import type { Hit } from '../../server/engine/index';

/** From so many on, what lacks the same is one matter. */
const many = 3;

/** The hits, or one for them all where they are many: in the variant `plusieurs` it names the first, counts them and points at the others. */
export function asOne(hits: readonly Hit[]): readonly Hit[] {
	const [first, ...others] = hits;
	if (!first || hits.length < many) return hits;
	const related = others.slice(0, 10).map(({ start, end }) => ({ start, end }));
	return [{ ...first, variant: 'plusieurs', args: [...(first.args ?? []), hits.length], related }];
}
