import { capitalized } from '../../server/engine/texts/text';
import { concernWords } from '../../server/engine/texts/words';

/** The texts of the panel's list: how it is searched, filtered, grouped and sorted. Keys that end in `.one` and `.other` are the two numbers of one text. */
export const viewTexts = {
	look: { fr: 'Chercher, filtrer et regrouper', en: 'Search, filter and group' },
	search: { fr: 'Rechercher', en: 'Search' },
	searchHint: { fr: 'Mot, numéro, personne…', en: 'Word, number, person…' },

	group: { fr: 'Regrouper par', en: 'Group by' },
	'group.theme': { fr: 'Thème', en: 'Theme' },
	'group.orientation': { fr: 'Orientation', en: 'Orientation' },
	'group.phase': { fr: 'Phase attendue', en: 'Expected phase' },
	'group.status': { fr: 'État', en: 'Status' },
	'group.responsible': { fr: 'Responsable', en: 'Person responsible' },
	'group.none': { fr: 'Rien', en: 'Nothing' },

	sort: { fr: 'Trier par', en: 'Sort by' },
	'sort.number': { fr: 'Numéro', en: 'Number' },
	'sort.state': { fr: 'Urgence', en: 'Urgency' },
	'sort.progress': { fr: 'Avancement, du moindre au plus grand', en: 'Progress, the least first' },
	'sort.due': { fr: 'Échéance, de la plus proche à la plus lointaine', en: 'Due date, the earliest first' },

	filters: { fr: 'Filtres', en: 'Filters' },
	'active.one': { fr: '{0} actif', en: '{0} active' },
	'active.other': { fr: '{0} actifs', en: '{0} active' },
	'filter.theme': { fr: 'Thème', en: 'Theme' },
	'filter.orientation': { fr: 'Orientation', en: 'Orientation' },
	'filter.phase': { fr: 'Phase attendue', en: 'Expected phase' },
	'filter.status': { fr: 'État', en: 'Status' },
	'filter.responsible': { fr: 'Responsable', en: 'Person responsible' },
	'all.theme': { fr: 'Tous les thèmes', en: 'All themes' },
	'all.orientation': { fr: 'Toutes les orientations', en: 'All orientations' },
	'all.phase': { fr: 'Toutes les phases', en: 'All phases' },
	'all.status': { fr: 'Tous les états', en: 'All statuses' },
	'all.responsible': { fr: 'Tout le monde', en: 'Everyone' },
	'quality.late': capitalized(concernWords.late),
	'quality.broken': capitalized(concernWords.broken),
	'quality.stale': capitalized(concernWords.stale),
	qualities: { fr: 'À surveiller', en: 'To watch' },
	'phase.never': { fr: 'Jamais attendue, par réglage', en: 'Never expected, by a setting' },
	nobody: { fr: 'Personne n’est désigné', en: 'Nobody is named' },
	notHere: { fr: '{0} (absent de cette charte)', en: '{0} (not in this charter)' },

	'actions.one': { fr: '{0} action', en: '{0} action' },
	'actions.other': { fr: '{0} actions', en: '{0} actions' },
	'shown.one': { fr: '{0} action sur {1}', en: '{0} action of {1}' },
	'shown.other': { fr: '{0} actions sur {1}', en: '{0} actions of {1}' },
	figuresStay: {
		fr: 'Les chiffres restent ceux de toute la charte.',
		en: 'The figures remain those of the whole charter.',
	},
	clear: { fr: 'Tout effacer', en: 'Clear all' },
	chip: { fr: '{1} : {0}', en: '{1}: {0}' },
	removeFilter: { fr: 'Retirer ce filtre', en: 'Remove this filter' },
	'matching.one': { fr: 'Correspond : {1}', en: 'Matches: {1}' },
	'matching.other': { fr: 'Correspondent : {1}', en: 'Match: {1}' },
	'others.one': {
		fr: '{0} autre action ne correspond pas aux filtres.',
		en: '{0} other action does not match the filters.',
	},
	'others.other': {
		fr: '{0} autres actions ne correspondent pas aux filtres.',
		en: '{0} other actions do not match the filters.',
	},
	nothing: { fr: 'Aucune action ne correspond.', en: 'No action matches.' },
	nothingText: {
		fr: 'Retirez un filtre ou changez la recherche : rien n’est perdu, tout est seulement masqué.',
		en: 'Remove a filter or change the search: nothing is lost, it is only hidden.',
	},
	'gone.responsible': {
		fr: 'Aucune déclaration de cette charte ne désigne {0}.',
		en: 'No declaration of this charter names {0}.',
	},
	gone: {
		fr: 'Rien dans cette charte ne correspond au filtre {0}.',
		en: 'Nothing in this charter fits the filter {0}.',
	},
} as const;
