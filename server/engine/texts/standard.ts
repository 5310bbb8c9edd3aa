import type { Both } from './text';

/** The words of the standard as views list it. */
export const standardTexts = {
	target: { fr: '{0} ({1})', en: '{0} ({1})' },
} as const satisfies Record<string, Both>;
