/** The words of the domain, as people read them. */
import type { Both } from './text';

export const statusWords = {
	a_evaluer: { fr: 'à évaluer', en: 'to assess' },
	planifiee: { fr: 'planifiée', en: 'planned' },
	partielle: { fr: 'partielle', en: 'partial' },
	en_place: { fr: 'en place', en: 'in place' },
	non_retenue: { fr: 'non retenue', en: 'not retained' },
	sans_objet: { fr: 'sans objet', en: 'not applicable' },
} as const satisfies Record<string, Both>;

export const indicationWords = {
	present: { fr: 'présente', en: 'present' },
	partial: { fr: 'partielle', en: 'partial' },
	absent: { fr: 'absente', en: 'absent' },
} as const satisfies Record<string, Both>;
