/** What the editor calls the ways in which a text may be pasted. */
import type { Both } from '../../engine/index';

export const pasteTexts = {
	list: { fr: 'Coller en liste', en: 'Paste as a list' },
	items: { fr: 'Coller le tableau en éléments', en: 'Paste the table as items' },
	block: { fr: 'Coller en texte sur plusieurs lignes', en: 'Paste as a text over several lines' },
	quoted: { fr: 'Coller entre guillemets', en: 'Paste in quotes' },
} as const satisfies Record<string, Both>;
