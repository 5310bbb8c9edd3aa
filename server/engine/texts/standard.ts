import type { Both } from './text';

/** The words of the standard as views list it. */
export const standardTexts = {
	titlesElsewhere: {
		fr: 'Les titres des pratiques viennent du document « {0} » : celui de l’édition {1} n’en donne pas.',
		en: 'The practices’ titles come from the document “{0}”: that of the {1} edition gives none.',
	},
	target: { fr: '{0} ({1})', en: '{0} ({1})' },
} as const satisfies Record<string, Both>;
