/** How the data of an export names things: French and unaccented as in a charter, the same in both languages. */
import { never, type PhaseId } from '../../server/engine/catalogue/types';
import type {
	Counts,
	EvidenceView,
	FindingView,
	Indication,
	NextReason,
	NextSteps,
} from '../../server/engine/coverage/types';
import type { UnresolvedKind } from './lists';

export const countIds = {
	applicable: 'applicables',
	answered: 'repondues',
	declared: 'declarees',
	inPlace: 'en_place',
	partial: 'partielles',
	planned: 'planifiees',
	notRetained: 'non_retenues',
	notApplicable: 'sans_objet',
	detectedOnly: 'detectees_non_declarees',
	late: 'en_retard',
	stale: 'perimees',
	expectedNow: 'attendues_maintenant',
} as const satisfies Record<keyof Counts, string>;

export const indicationIds = {
	present: 'present',
	partial: 'partiel',
	absent: 'absent',
} as const satisfies Record<Indication, string>;

export const evidenceKindIds = {
	pointer: 'pointeur',
	file: 'fichier',
	url: 'url',
} as const satisfies Record<EvidenceView['kind'], string>;

export const evidenceStateIds = {
	resolved: 'trouvee',
	broken: 'introuvable',
	unknown: 'inconnue',
	notVerified: 'non_verifiee',
} as const satisfies Record<EvidenceView['state'], string>;

export const severityIds = {
	error: 'erreur',
	warning: 'avertissement',
	information: 'information',
	hint: 'conseil',
} as const satisfies Record<FindingView['severity'], string>;

export const reasonIds = {
	broken: 'a_completer',
	late: 'en_retard',
	undeclared: 'non_declaree',
	detected: 'detectee',
	partial: 'partielle',
	planned: 'planifiee',
	stale: 'perimee',
} as const satisfies Record<NextReason, string>;

export const nextIds = {
	now: 'maintenant',
	later: 'phase_suivante',
	late: 'en_retard',
	stale: 'perimees',
	broken: 'a_completer',
} as const satisfies Record<keyof NextSteps, string>;

export const unresolvedIds = {
	broken: 'preuve_introuvable',
	lacks: 'declaration_incomplete',
	late: 'en_retard',
	stale: 'perimee',
	unknown: 'preuve_inconnue',
	notVerified: 'adresse_non_verifiee',
} as const satisfies Record<UnresolvedKind, string>;

/** The phase from which an action is expected; `jamais` where a setting says never, as the setting does. */
export const phaseIdOf = (phase: PhaseId): string => (phase === never ? 'jamais' : phase);

/** One-based line, as editors show it. */
export const lineOf = (range: { readonly start: { readonly line: number } }): number => range.start.line + 1;
