import type { Both } from './text';

/** The words of the standard as views list it. */
export const standardTexts = {
	target: { fr: '{0} % des {1} ({2})', en: '{0}% of {1} ({2})' },
} as const satisfies Record<string, Both>;
