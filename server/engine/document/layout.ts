/**
 * In what order a committee reads a charter: the sections of a document, and which fields of the format each is made of. What
 * is not placed here is told in the annex of what else the charter says, so that nothing is lost.
 */
import { t } from '../schema/build';
import type { Bilingual } from '../schema/types';

/** What is put in beside the fields of a section, in its place. */
export type Special = 'timeline' | 'commitments' | 'glossary' | 'history' | 'signature';

export interface SectionLayout {
	readonly id: string;
	readonly title: Bilingual;
	/** Paths of fields (`usagers.recherche`) in order, and what is made of several. */
	readonly parts: readonly (string | { readonly special: Special })[];
}

const initiative = ['description', 'type', 'responsable', 'parrain', 'debut', 'debut_travaux', 'fin'];

const users = ['groupes', 'representation', 'plan_recherche', 'recherche', 'essais', 'consultation', 'retroaction'];

const solution = [
	'options',
	'pmv',
	'canaux',
	'plateformes',
	'reutilisation',
	'automatisation',
	'architecture',
	'hebergement',
	'standards',
	'accessibilite',
	'identite',
];

/** Paths that stand one after the other in a text. */
const paths = (text: string): readonly string[] => text.trim().split(/\s+/);

export const layout: readonly SectionLayout[] = [
	{
		id: 'mandate',
		title: t('Mandat et autorisation', 'Mandate and authorization'),
		parts: [...initiative.map((key) => `initiative.${key}`), 'approbations'],
	},
	{
		id: 'problem',
		title: t('Problème, besoins et usagers', 'Problem, needs and users'),
		parts: ['contexte', 'besoins', ...users.map((key) => `usagers.${key}`), 'parcours'],
	},
	{
		id: 'goals',
		title: t('Objectifs, indicateurs et bénéfices', 'Goals, indicators and benefits'),
		parts: paths('objectifs indicateurs benefices alignement'),
	},
	{
		id: 'scope',
		title: t('Portée', 'Scope'),
		parts: paths('portee.inclus portee.exclus portee.approbation portee.changements'),
	},
	{
		id: 'solution',
		title: t('Solution et options', 'Solution and options'),
		parts: [...solution.map((key) => `solution.${key}`), 'donnees'],
	},
	{
		id: 'protection',
		title: t('Vie privée, sécurité et éthique', 'Privacy, security and ethics'),
		parts: ['renseignements', 'securite', 'ethique'],
	},
	{
		id: 'team',
		title: t('Équipe, gouvernance et parties prenantes', 'Team, governance and stakeholders'),
		parts: ['equipe', 'competences', 'gouvernance', 'communications', 'parties_prenantes'],
	},
	{
		id: 'schedule',
		title: t('Échéancier', 'Schedule'),
		parts: [
			{ special: 'timeline' },
			'echeancier.iterations',
			'echeancier.jalons',
			'livrables',
			'echeancier.experimentations',
		],
	},
	{
		id: 'budget',
		title: t('Budget', 'Budget'),
		parts: ['budget.total', 'budget.devise', 'budget.postes', 'budget.suivi'],
	},
	{
		id: 'risks',
		title: t('Risques, contraintes, hypothèses et dépendances', 'Risks, constraints, assumptions and dependencies'),
		parts: ['risques', 'contraintes', 'hypotheses', 'dependances'],
	},
	{
		id: 'commitments',
		title: t('Engagements envers les pratiques numériques', 'Commitments to the digital practices'),
		parts: [{ special: 'commitments' }],
	},
	{ id: 'references', title: t('Références', 'References'), parts: ['references'] },
	{ id: 'glossary', title: t('Glossaire', 'Glossary'), parts: [{ special: 'glossary' }] },
	{
		id: 'history',
		title: t('Historique des approbations et des changements', 'History of approvals and changes'),
		parts: [{ special: 'history' }],
	},
	{ id: 'signature', title: t('Signatures', 'Signatures'), parts: [{ special: 'signature' }] },
];

/** What no charter owes: its absence is not shown as something to be written. */
const optional: ReadonlySet<string> = new Set(
	paths(`
		initiative.debut_travaux usagers.representation usagers.consultation parcours.promesse alignement
		portee.changements solution.plateformes solution.reutilisation solution.automatisation
		solution.standards donnees.exploitation securite.journal_acces ethique.neutralite competences.ecarts
		competences.gestion_changement communications.promotion echeancier.experimentations budget.devise
		references
	`),
);

/** What a retirement has no use for. */
const notOfRetirements: ReadonlySet<string> = new Set(
	paths(`
		usagers.plan_recherche usagers.essais usagers.retroaction benefices indicateurs solution.options
		solution.pmv solution.architecture solution.hebergement solution.accessibilite solution.identite
		donnees donnees.diffusion competences echeancier.iterations
	`),
);

/** Whether a document says of a field that nobody has written it yet. */
export function isAwaited(path: string, retirement: boolean): boolean {
	return !optional.has(path) && !(retirement && notOfRetirements.has(path));
}

/** Fields of an item that stand in the column of another, as a labelled line: a table of all would be too wide. */
export const joined: Readonly<Record<string, string>> = {
	'usagers.groupes.nature': 'nom',
	'usagers.recherche.participants': 'date',
	'usagers.essais.participants': 'date',
	'usagers.recherche.preuve': 'constats',
	'usagers.essais.preuve': 'resultat',
	'renseignements.source': 'personnel',
	'renseignements.mandat': 'necessite',
	'renseignements.acces': 'conservation',
	'renseignements.consentement': 'conservation',
	'risques.categorie': 'enonce',
	'besoins.source': 'enonce',
	'indicateurs.debut': 'frequence',
	'alignement.plan': 'cible',
};

/** What a column is called where the title of its field would be long beside others, or would say too little. */
export const columnTitles: Readonly<Record<string, Bilingual>> = {
	'besoins.enonce': t('Besoin', 'Need'),
	'besoins.groupes': t('Groupes', 'Groups'),
	'usagers.groupes.nom': t('Groupe', 'Group'),
	'usagers.groupes.taille': t('Taille', 'Size'),
	'usagers.recherche.groupes': t('Groupes', 'Groups'),
	'usagers.essais.groupes': t('Groupes', 'Groups'),
	'parcours.etapes.nom': t('Étape', 'Step'),
	'parcours.etapes.numerique': t('Numérique', 'Digital'),
	'parcours.etapes.canal': t('Canal', 'Channel'),
	'parcours.etapes.motif': t('Motif', 'Reason'),
	'objectifs.enonce': t('Objectif', 'Goal'),
	'indicateurs.nom': t('Indicateur', 'Indicator'),
	'indicateurs.base': t('Départ', 'Base'),
	'indicateurs.cible': t('Cible', 'Target'),
	'benefices.nom': t('Bénéfice', 'Benefit'),
	'alignement.cible': t('Cible', 'Target'),
	'solution.options.nom': t('Option', 'Option'),
	'solution.options.retenue': t('Retenue', 'Chosen'),
	'solution.canaux.type': t('Canal', 'Channel'),
	'solution.canaux.principal': t('Principal', 'Main'),
	'solution.plateformes.nom': t('Plateforme', 'Platform'),
	'solution.plateformes.nature': t('Nature', 'Nature'),
	'solution.reutilisation.nom': t('Ce qui est réutilisé', 'What is reused'),
	'solution.automatisation.nom': t('Opération', 'Operation'),
	'donnees.exploitation.source': t('Source', 'Source'),
	'donnees.diffusion.portail': t('Portail', 'Portal'),
	'renseignements.nom': t('Renseignement', 'Information'),
	'renseignements.personnel': t('Personnel', 'Personal'),
	'renseignements.conservation': t('Conservation', 'Retention'),
	'equipe.roles.famille': t('Famille', 'Family'),
	'equipe.roles.etp': t('ETC', 'FTE'),
	'competences.activites.nom': t('Activité', 'Activity'),
	'competences.activites.forme': t('Forme', 'Form'),
	'competences.ecarts.competence': t('Compétence', 'Skill'),
	'competences.gestion_changement.nom': t('Changement', 'Change'),
	'parties_prenantes.nom': t('Partie prenante', 'Stakeholder'),
	'livrables.nom': t('Livrable', 'Deliverable'),
	'echeancier.iterations.nom': t('Itération', 'Iteration'),
	'echeancier.jalons.nom': t('Jalon', 'Milestone'),
	'echeancier.experimentations.hypothese': t('Hypothèse', 'Assumption'),
	'budget.postes.nom': t('Poste', 'Item'),
	'risques.enonce': t('Risque', 'Risk'),
	'risques.categorie': t('Catégorie', 'Category'),
	'risques.probabilite': t('Probabilité', 'Probability'),
	'risques.impact': t('Impact', 'Impact'),
	'risques.reponse': t('Réponse', 'Response'),
	'references.url': t('Adresse', 'Address'),
};
