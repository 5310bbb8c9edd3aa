/** What each value of a closed list is called in a sentence or a table: the values themselves are unaccented words of the file. */
import { t } from './build';
import type { Bilingual } from './types';

/** By value; where a value means another thing in one field, by the field's key and the value. */
const valueTitles: Readonly<Record<string, Bilingual>> = {
	// Nature of the initiative
	nouveau_service: t('Nouveau service', 'New service'),
	refonte: t('Refonte', 'Redesign'),
	amelioration: t('Amélioration', 'Improvement'),
	politique: t('Politique', 'Policy'),
	programme: t('Programme', 'Program'),
	retrait: t('Retrait', 'Retirement'),
	// Users and research
	public: t('Public', 'Public'),
	representant: t('Personnes qui représentent', 'Representatives'),
	personnel: t('Personnel', 'Staff'),
	partenaire: t('Partenaire', 'Partner'),
	entrevue: t('Entrevue', 'Interview'),
	observation: t('Observation', 'Observation'),
	sondage: t('Sondage', 'Survey'),
	groupe_discussion: t('Groupe de discussion', 'Focus group'),
	analyse_donnees: t('Analyse de données', 'Data analysis'),
	utilisabilite: t('Utilisabilité', 'Usability'),
	accessibilite: t('Accessibilité', 'Accessibility'),
	bout_en_bout: t('De bout en bout', 'End to end'),
	charge: t('Charge', 'Load'),
	autre: t('Autre', 'Other'),
	// Channels
	web: t('Web', 'Web'),
	mobile: t('Mobile', 'Mobile'),
	telephone: t('Téléphone', 'Phone'),
	comptoir: t('Comptoir', 'In person'),
	courriel: t('Courriel', 'Email'),
	poste: t('Poste', 'Mail'),
	clavardage: t('Clavardage', 'Live chat'),
	// Solution
	commune: t('Commune', 'Shared'),
	fondation_gouvernementale: t('Fondation gouvernementale', 'Government foundation'),
	organisme: t('De l’organisme', 'Of the organization'),
	externe: t('Externe', 'External'),
	infonuagique_publique: t('Infonuagique publique', 'Public cloud'),
	infonuagique_gouvernementale: t('Infonuagique gouvernementale', 'Government cloud'),
	hybride: t('Hybride', 'Hybrid'),
	sur_place: t('Sur place', 'On premises'),
	// Information and security
	usager: t('La personne elle-même', 'The person'),
	deja_connu: t('Déjà connu de l’État', 'Already known to the State'),
	'source.partenaire': t('Un partenaire', 'A partner'),
	'efvp.planifiee': t('Planifiée', 'Planned'),
	en_cours: t('En cours', 'Under way'),
	terminee: t('Terminée', 'Completed'),
	faible: t('Faible', 'Low'),
	moyen: t('Moyen', 'Medium'),
	eleve: t('Élevé', 'High'),
	'probabilite.moyen': t('Moyenne', 'Medium'),
	'probabilite.eleve': t('Élevée', 'High'),
	'influence.moyen': t('Moyenne', 'Medium'),
	'influence.eleve': t('Élevée', 'High'),
	'disponibilite.moyen': t('Moyenne', 'Medium'),
	'disponibilite.eleve': t('Élevée', 'High'),
	'integrite.moyen': t('Moyenne', 'Medium'),
	'integrite.eleve': t('Élevée', 'High'),
	'confidentialite.moyen': t('Moyenne', 'Medium'),
	'confidentialite.eleve': t('Élevée', 'High'),
	// Team
	affaires: t('Affaires', 'Business'),
	experience_utilisateur: t('Expérience utilisateur', 'User experience'),
	technologie: t('Technologie', 'Technology'),
	donnees: t('Données', 'Data'),
	securite: t('Sécurité', 'Security'),
	juridique: t('Juridique', 'Legal'),
	communication: t('Communication', 'Communication'),
	gestion: t('Gestion', 'Management'),
	// Deliverables and risks
	code_source: t('Code source', 'Source code'),
	resultats: t('Résultats', 'Results'),
	documentation: t('Documentation', 'Documentation'),
	cybersecurite: t('Cybersécurité', 'Cybersecurity'),
	renseignements_personnels: t('Renseignements personnels', 'Personal information'),
	livraison: t('Livraison', 'Delivery'),
	adoption: t('Adoption', 'Adoption'),
	financier: t('Financier', 'Financial'),
	technologique: t('Technologique', 'Technological'),
	// Declarations
	'etat.a_evaluer': t('À évaluer', 'To assess'),
	'etat.planifiee': t('Planifiée', 'Planned'),
	'etat.partielle': t('Partielle', 'Partial'),
	'etat.en_place': t('En place', 'In place'),
	'etat.non_retenue': t('Non retenue', 'Not retained'),
	'etat.sans_objet': t('Sans objet', 'Not applicable'),
	'motif.hors_portee': t('Hors de la portée', 'Out of scope'),
	'motif.priorite': t('D’autres priorités passent avant', 'Other priorities come first'),
	'motif.contrainte': t('Une contrainte l’empêche', 'A constraint prevents it'),
	'motif.autre': t('Autre motif', 'Another reason'),
};

/**
 * What a value of a closed list is called, in the field at a path of keys (list levels left out); undefined for a value that
 * the format does not have, and for those that the standard names (phases, editions, targets).
 */
export function valueTitleOf(path: readonly string[], value: string): Bilingual | undefined {
	const key = path.at(-1) ?? '';
	for (const name of [`${path.at(-2) ?? ''}.${value}`, `${key}.${value}`, value])
		if (Object.hasOwn(valueTitles, name)) return valueTitles[name];
	return undefined;
}
