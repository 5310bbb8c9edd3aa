import type { Both } from '../../engine/index';

/** What hovers and completion say alike. */
export const sharedWords = {
	required: { fr: 'obligatoire', en: 'required' },
	example: { fr: 'Exemple', en: 'Example' },
	evidence: { fr: 'Preuve', en: 'Evidence' },
	today: { fr: 'aujourd’hui', en: 'today' },
	group: { fr: 'groupe d’usagers', en: 'user group' },
	indicator: { fr: 'indicateur', en: 'indicator' },
	pointer: { fr: 'endroit de la charte', en: 'place in the charter' },
} as const satisfies Record<string, Both>;
