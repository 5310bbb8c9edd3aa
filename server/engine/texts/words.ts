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

/** The state of a practice for the current phase. */
export const stateWords = {
	noGap: { fr: 'sans écart', en: 'no gap' },
	gap: { fr: 'écart', en: 'gap' },
	toAssess: { fr: 'à évaluer', en: 'to assess' },
	notYetExpected: { fr: 'pas encore attendue', en: 'not yet expected' },
} as const satisfies Record<string, Both>;

/** What asks for attention in what is declared of an action. */
export const concernWords = {
	late: { fr: 'en retard', en: 'late' },
	broken: { fr: 'déclaration à compléter', en: 'declaration to complete' },
	stale: { fr: 'évaluation à rafraîchir', en: 'assessment to refresh' },
} as const satisfies Record<string, Both>;

/** The counts of actions, as the heads of columns. */
export const countWords = {
	answered: { fr: 'Avec réponse', en: 'Addressed' },
	declared: { fr: 'Déclarées', en: 'Declared' },
	inPlace: { fr: 'En place', en: 'In place' },
	applicable: { fr: 'Applicables', en: 'Applicable' },
	notApplicable: { fr: 'Sans objet', en: 'Not applicable' },
} as const satisfies Record<string, Both>;

/** How it stands with a piece of evidence, where that is said alike of all kinds. */
export const evidenceWords = {
	broken: { fr: 'introuvable', en: 'not found' },
	notVerified: { fr: 'non vérifiée', en: 'not verified' },
} as const satisfies Record<string, Both>;

/** Why an action is not retained or does not apply. */
export const reasonWords = {
	hors_portee: { fr: 'Hors de la portée de l’initiative', en: 'Outside the initiative’s scope' },
	priorite: { fr: 'D’autres priorités passent avant', en: 'Other priorities come first' },
	contrainte: { fr: 'Une contrainte l’empêche', en: 'A constraint prevents it' },
	autre: { fr: 'Autre motif', en: 'Another reason' },
} as const satisfies Record<string, Both>;

/** The sizes that templates of charters come in. */
export const templateSizeWords = {
	essentiel: { fr: 'l’essentiel', en: 'the essentials' },
	complet: { fr: 'complet', en: 'complete' },
} as const satisfies Record<string, Both>;

/** What each size holds. */
export const templateSizeHelpWords = {
	essentiel: {
		fr: 'une soixantaine de lignes : ce sans quoi personne ne peut juger',
		en: 'about sixty lines: what nobody can judge without',
	},
	complet: { fr: 'une réponse à tout ce que la phase attend', en: 'an answer to all that the phase expects' },
} as const satisfies Record<keyof typeof templateSizeWords, Both>;

/** How serious a finding is. */
export const severityWords = {
	error: { fr: 'erreur', en: 'error' },
	warning: { fr: 'avertissement', en: 'warning' },
	information: { fr: 'information', en: 'information' },
	hint: { fr: 'conseil', en: 'hint' },
} as const satisfies Record<string, Both>;

/** What the standard's own words are called beside ours. */
export const officialWords = {
	definition: { fr: 'Définition officielle', en: 'Official definition, in French' },
	reasons: { fr: 'Précisions officielles', en: 'Official details, in French' },
} as const satisfies Record<string, Both>;
