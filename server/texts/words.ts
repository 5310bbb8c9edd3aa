/** The words of the domain, as people read them. */
import type { Both } from './text';

export const phaseWords = {
	amorce: { fr: 'amorce', en: 'initiation' },
	conception: { fr: 'conception', en: 'design' },
	realisation: { fr: 'réalisation', en: 'delivery' },
	exploitation: { fr: 'exploitation', en: 'operation' },
} as const satisfies Record<string, Both>;

/** « phase de conception », to stand behind an article. */
export const phaseNames = {
	amorce: { fr: 'phase d’amorce', en: 'initiation phase' },
	conception: { fr: 'phase de conception', en: 'design phase' },
	realisation: { fr: 'phase de réalisation', en: 'delivery phase' },
	exploitation: { fr: 'phase d’exploitation', en: 'operation phase' },
} as const satisfies Record<string, Both>;

/** « dès la conception »: from which phase on something is expected. */
export const phaseFromWords = {
	amorce: { fr: 'dès l’amorce', en: 'from initiation on' },
	conception: { fr: 'dès la conception', en: 'from design on' },
	realisation: { fr: 'dès la réalisation', en: 'from delivery on' },
	exploitation: { fr: 'dès l’exploitation', en: 'from operation on' },
} as const satisfies Record<string, Both>;

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

export const editionWords = {
	beta: { fr: 'bêta', en: 'beta' },
	courante: { fr: 'courante', en: 'current' },
} as const satisfies Record<string, Both>;
