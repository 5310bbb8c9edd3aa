/** What a command of one action, or of a few, was called for. Nothing here needs the editor. */

/** A charter, and the ids of the actions to choose from; none: all of them. */
export interface Target {
	readonly uri: string | undefined;
	readonly ids?: readonly string[];
}

/**
 * Reads `{ uri, actions }`, as code actions, rows of the tree and keybindings give it; anything else gives nothing.
 * @param fallback the charter where none is named
 */
export function targetOf(given: unknown, fallback: string | undefined): Target {
	const { uri, actions } = (given ?? {}) as { uri?: unknown; actions?: unknown };
	if (typeof uri !== 'string') return { uri: fallback };
	return { uri, ...(Array.isArray(actions) ? { ids: actions.map(String) } : {}) };
}
