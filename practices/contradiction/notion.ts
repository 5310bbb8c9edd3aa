/** What several places of a charter speak of, and may speak of differently. */
import type { CharterValue } from '../../server/engine/index';
import type { Words } from './words';

/** Where texts of one kind stand. */
export type Room =
	| 'promises'
	| 'rights'
	| 'rules'
	| 'excluded'
	| 'steps'
	| 'motives'
	| 'context'
	| 'learning'
	| 'team'
	| 'reminders'
	| 'publication'
	| 'support'
	| 'plan'
	| 'build'
	| 'hosting'
	| 'information'
	| 'method'
	| 'declared'
	| 'news'
	| 'money'
	| 'description'
	| 'needs'
	| 'found'
	| 'feedback'
	| 'risks'
	| 'ties'
	| 'measures'
	| 'decisions'
	| 'delegation'
	| 'autonomy'
	| 'dependencies'
	| 'people'
	| 'gains'
	| 'parties'
	| 'tried'
	| 'courses'
	| 'changes'
	| 'lasting'
	| 'automation'
	| 'fairness';

/** Paths of the texts of each room. Steps, what is told of them and declarations are found otherwise. */
export const rooms: Readonly<Record<Exclude<Room, 'steps' | 'motives' | 'declared'>, readonly string[]>> = {
	promises: [
		'initiative.description',
		'objectifs',
		'objectifs.enonce',
		'solution.pmv.objectifs',
		'contraintes',
		'portee.inclus',
		'solution.pmv.fonctionnalites',
		'echeancier.iterations.valeur',
		'communications.promotion',
	],
	rights: ['ethique.droits', 'securite.effets_usagers'],
	rules: ['besoins.regles.simplification'],
	excluded: ['portee.exclus'],
	support: ['solution.identite.description', 'solution.canaux.soutien'],
	plan: [
		'portee.inclus',
		'solution.pmv.fonctionnalites',
		'livrables.nom',
		'echeancier.iterations.nom',
		'echeancier.iterations.valeur',
		'echeancier.jalons.nom',
	],
	build: [
		'solution.architecture.description',
		'solution.architecture.modules',
		'solution.plateformes.nom',
		'solution.plateformes.usage',
		'solution.standards',
	],
	hosting: ['solution.hebergement.justification'],
	information: [
		'renseignements.nom',
		'renseignements.necessite',
		'renseignements.consentement',
		'renseignements.conservation',
		'renseignements.acces',
	],
	method: ['gouvernance.methode', 'gouvernance.decisions', 'equipe.environnement'],
	news: ['communications.promotion', 'communications.etat_situation.support'],
	money: ['budget.postes.nom'],
	context: ['contexte'],
	learning: ['competences.plan'],
	team: ['equipe.roles.role', 'equipe.environnement', 'livrables.responsable', 'risques.responsable'],
	reminders: ['parcours.rappels'],
	publication: ['budget.suivi.publication'],
	description: ['initiative.description'],
	needs: ['besoins.enonce', 'besoins.source'],
	found: ['usagers.recherche.constats', 'usagers.consultation.resultat'],
	feedback: ['usagers.retroaction.usage'],
	risks: ['risques.enonce', 'risques.reponse'],
	ties: ['dependances', 'contraintes', 'hypotheses'],
	measures: ['indicateurs.nom', 'indicateurs.cible'],
	decisions: ['gouvernance.decisions'],
	delegation: ['gouvernance.delegation'],
	autonomy: ['equipe.autonomie'],
	dependencies: ['dependances'],
	people: ['usagers.groupes.description', 'usagers.groupes.situations'],
	gains: ['benefices.nom', 'benefices.valeur', 'benefices.mesure'],
	parties: ['parties_prenantes.participation'],
	tried: ['usagers.essais.resultat'],
	courses: ['competences.activites.nom', 'competences.activites.forme'],
	changes: ['competences.gestion_changement.effet', 'competences.gestion_changement.accompagnement'],
	automation: ['solution.automatisation.moyen', 'solution.automatisation.nom'],
	fairness: ['ethique.neutralite', 'ethique.valeurs'],
	lasting: ['ethique.developpement_durable', 'ethique.empreinte'],
};

/** A field that says something by its value, and how it is quoted. */
export interface Valued {
	readonly object: object | undefined;
	readonly key: string;
	readonly quote: string;
	/** Whether a reason is given for it. */
	readonly reasoned?: boolean;
}

/** One side of a notion: the words that take it, where they are looked for, and the values that take it without words. */
export interface Side {
	readonly words?: Words;
	/** Whether the words suffice: a possibility or a denial in them is part of what they say. */
	readonly sure?: boolean;
	readonly in?: readonly Room[];
	/** What fields claim; `today` as `YYYY-MM-DD`. */
	readonly values?: (value: CharterValue, today: string) => readonly Valued[];
}

/** A matter on which two places of a charter may say contrary things. */
export interface Notion {
	readonly id: string;
	/** Id of the practice that it concerns. */
	readonly practice: string;
	readonly no: Side;
	readonly yes: Side;
	/** A clause of either side that speaks of another matter. */
	readonly unless?: RegExp;
	/** Whether it is a value, and not words, that one of the sides rests on. */
	readonly plain?: boolean;
	/** Whether one step may differ from another: « suivre son dossier sans se déplacer » says nothing of a hearing. */
	readonly byStep?: boolean;
	/** What stands at the door: denied of the service in its description, it is denied of its only journey. */
	readonly atTheDoor?: boolean;
	/** Roots that name no thing of their own: a step of these alone is of whatever is denied, and one that names another thing is not. */
	readonly alone?: RegExp;
	/** Where a closer finding tells of it. */
	readonly silentIf?: (value: CharterValue) => boolean;
	/** Whether it may be told of a service that closes. */
	readonly closing?: boolean;
}
