/** What the panel shows. */
export type Page =
	| { readonly kind: 'coverage' }
	/** `fromQuestion`: it was opened from a question, to which its way back leads. */
	| { readonly kind: 'practice'; readonly id: string; readonly fromQuestion?: boolean }
	| { readonly kind: 'learning' };

/** The page of the name that a page keeps over a reload; what is not understood gives the coverage. */
export function pageOf(name: unknown): Page {
	const [, kind, id] = (typeof name === 'string' && /^(\w+)(?::(.+))?$/.exec(name)) || [];
	if (kind === 'pratique' && id) return { kind: 'practice', id };
	return { kind: kind === 'apprentissage' ? 'learning' : 'coverage' };
}
