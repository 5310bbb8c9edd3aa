import type { Both } from './text';

/** The words of the standard as views list it. */
export const standardTexts = {
	target: { fr: '{0} % des {1} (horizon 2023, passé)', en: '{0}% of {1} (due by 2023, now past)' },
} as const satisfies Record<string, Both>;
