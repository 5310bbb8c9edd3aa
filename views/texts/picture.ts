import { capitalized } from '../../server/engine/texts/text';
import { concernWords, countWords } from '../../server/engine/texts/words';

/** The texts of the wheel of the practices and of the table that says the same. */
export const pictureTexts = {
	title: { fr: 'Vue d’ensemble', en: 'At a glance' },
	shownAs: { fr: 'Présentation', en: 'Shown as' },
	wheel: { fr: 'Roue', en: 'Wheel' },
	table: { fr: 'Tableau', en: 'Table' },
	wheelLabel: { fr: 'Roue des {0} pratiques', en: 'Wheel of the {0} practices' },
	group: { fr: '{0} ({1})', en: '{0} ({1})' },
	sector: { fr: '{0}, {1}, {2} : {3}', en: '{0}, {1}, {2}: {3}' },
	keys: {
		fr: 'Les flèches parcourent les pratiques, Entrée ouvre celle où l’on est.',
		en: 'The arrow keys walk through the practices, Enter opens the one you are on.',
	},
	of: { fr: 'sur {0}', en: 'of {0}' },
	'broken.one': { fr: '{0} déclaration à compléter', en: '{0} declaration to complete' },
	'broken.other': { fr: '{0} déclarations à compléter', en: '{0} declarations to complete' },
	tableCaption: {
		fr: 'Les {0} pratiques par thème : nombre d’actions par état',
		en: 'The {0} practices by theme: number of actions by status',
	},

	// Short names, on the rings of the wheel
	'theme.experience_agreable': { fr: 'Expérience agréable', en: 'Pleasant experience' },
	'theme.simplicite_pour_tous': { fr: 'Simplicité pour toutes et tous', en: 'Simplicity for everyone' },
	'theme.valeur_securitaire': { fr: 'Valeur et sécurité', en: 'Value and security' },
	'theme.mobilisation': { fr: 'Équipe mobilisée', en: 'Mobilized team' },
	'theme.conception_moderne': { fr: 'Conception moderne', en: 'Modern design' },
	'theme.performance_transparence': { fr: 'Performance mesurée', en: 'Measured performance' },
	'orientation.citoyens': { fr: 'Relations avec les citoyens', en: 'Relations with citizens' },
	'orientation.les_deux': { fr: 'En appui aux deux', en: 'In support of both' },
	'orientation.administration': { fr: 'Administration publique', en: 'Public administration' },

	// What each drawing means
	legend: { fr: 'Légende', en: 'Key' },
	actions: { fr: 'Actions', en: 'Actions' },
	practices: { fr: 'Pratiques', en: 'Practices' },
	late: capitalized(concernWords.late),
	broken: capitalized(concernWords.broken),

	// Columns of the table
	'column.practice': { fr: 'Pratique', en: 'Practice' },
	'column.state': { fr: 'État', en: 'State' },
	'column.en_place': countWords.inPlace,
	'column.partielle': { fr: 'Partielles', en: 'Partial' },
	'column.planifiee': { fr: 'Planifiées', en: 'Planned' },
	'column.non_retenue': { fr: 'Non retenues', en: 'Not retained' },
	'column.detected': { fr: 'Détectées, non déclarées', en: 'Detected, not declared' },
	'column.none': { fr: 'Rien pour l’instant', en: 'Nothing yet' },
	'column.sans_objet': countWords.notApplicable,
	'column.applicable': countWords.applicable,
	total: { fr: 'Ensemble', en: 'All' },
} as const;
