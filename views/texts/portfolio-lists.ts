import { countWords } from '../../server/engine/texts/words';

/** The texts of the portfolio's lists, groups and exports. Keys that end in `.one` and `.other` are the two numbers of one text. */
export const portfolioListTexts = {
	// What the filters hide
	'hidden.one': { fr: '{0} initiative masquée par les filtres', en: '{0} initiative hidden by the filters' },
	'hidden.other': { fr: '{0} initiatives masquées par les filtres', en: '{0} initiatives hidden by the filters' },

	// Groups
	'group.by': { fr: 'Regrouper par', en: 'Group by' },
	'group.none': { fr: 'Sans regroupement', en: 'No grouping' },
	'group.organisation': { fr: 'Organisme', en: 'Organization' },
	'group.phase': { fr: 'Phase', en: 'Phase' },
	'group.fractions': { fr: '{0} {1}, {2} {3}', en: '{0} {1}, {2} {3}' },
	'group.only': { fr: 'Ne montrer que : {0}', en: 'Show only: {0}' },
	'group.practice': { fr: '{0} · {1} : sans écart, {2}', en: '{0} · {1}: no gap, {2}' },
	subtotals: { fr: 'Sous-totaux', en: 'Subtotals' },
	'subtotals.lead': {
		fr: 'Les actions des initiatives montrées, par organisme et par phase : avec réponse, déclarées et en place, sur celles qui sont applicables.',
		en: 'The actions of the initiatives shown, by organization and by phase: addressed, declared and in place, of those that apply.',
	},
	'subtotals.organisation': { fr: 'Par organisme', en: 'By organization' },
	'subtotals.phase': { fr: 'Par phase', en: 'By phase' },
	'column.initiatives': { fr: 'Initiatives', en: 'Initiatives' },
	'column.practicesWithoutGap': { fr: 'Pratiques sans écart', en: 'Practices without a gap' },
	'column.answered': countWords.answered,
	'column.declared': countWords.declared,
	'column.inPlace': countWords.inPlace,
	'column.applicable': countWords.applicable,
	'column.notApplicable': countWords.notApplicable,
	'column.late': { fr: 'En retard', en: 'Late' },
	'column.stale': { fr: 'À rafraîchir', en: 'To refresh' },
	total: { fr: 'Total', en: 'Total' },

	// What is overdue
	overdue: { fr: 'Actions en retard et évaluations à rafraîchir', en: 'Late actions and assessments to refresh' },
	'overdue.lead': {
		fr: 'En retard : l’échéance d’une action planifiée ou partielle est passée. À rafraîchir : l’action a été évaluée il y a trop longtemps.',
		en: 'Late: the due date of a planned or partial action is past. To refresh: the action was assessed too long ago.',
	},
	'overdue.count.one': { fr: '{0} élément', en: '{0} item' },
	'overdue.count.other': { fr: '{0} éléments', en: '{0} items' },
	'overdue.of.one': { fr: '{0} élément sur {1}', en: '{0} item of {1}' },
	'overdue.of.other': { fr: '{0} éléments sur {1}', en: '{0} items of {1}' },
	'overdue.jump.one': {
		fr: 'Voir l’action en retard ou à rafraîchir',
		en: 'See the action that is late or to refresh',
	},
	'overdue.jump.other': {
		fr: 'Voir les {0} actions en retard ou à rafraîchir',
		en: 'See the {0} actions that are late or to refresh',
	},
	'overdue.none': {
		fr: 'Rien n’est en retard ni à rafraîchir parmi les initiatives montrées.',
		en: 'Nothing is late or to be refreshed among the initiatives shown.',
	},
	'overdue.noMatch': { fr: 'Rien ne correspond à ces choix.', en: 'Nothing matches these choices.' },
	'overdue.filters': { fr: 'Filtrer cette liste', en: 'Filter this list' },
	'overdue.kind': { fr: 'Quoi', en: 'What' },
	'overdue.anyKind': { fr: 'En retard et à rafraîchir', en: 'Late and to refresh' },
	'overdue.late': { fr: 'En retard', en: 'Late' },
	'overdue.stale': { fr: 'À rafraîchir', en: 'To refresh' },
	'overdue.anyPerson': { fr: 'Toutes les personnes', en: 'Everyone' },
	'overdue.nobody': { fr: 'Personne n’est nommée', en: 'Nobody is named' },
	'overdue.clear': { fr: 'Tout montrer', en: 'Show all' },
	'overdue.more.one': { fr: 'Afficher {0} autre', en: 'Show {0} more' },
	'overdue.more.other': { fr: 'Afficher les {0} autres', en: 'Show the {0} others' },
	'overdue.open': { fr: 'Ouvrir la charte à cette action', en: 'Open the charter at this action' },
	'overdue.initiative': { fr: 'Initiative', en: 'Initiative' },
	'overdue.action': { fr: 'Action', en: 'Action' },
	'overdue.person': { fr: 'Personne', en: 'Person' },
	'overdue.date': { fr: 'Date', en: 'Date' },
	'overdue.days': { fr: 'Délai', en: 'Delay' },
	'overdue.dateLate': { fr: 'échéance', en: 'due' },
	'overdue.dateStale': { fr: 'évaluée', en: 'assessed' },
	'overdue.daysLate.one': { fr: '{0} jour de retard', en: '{0} day late' },
	'overdue.daysLate.other': { fr: '{0} jours de retard', en: '{0} days late' },
	'overdue.daysStale.one': { fr: 'évaluée il y a {0} jour', en: 'assessed {0} day ago' },
	'overdue.daysStale.other': { fr: 'évaluée il y a {0} jours', en: 'assessed {0} days ago' },
	'overdue.from.assessment': { fr: 'a fait l’évaluation', en: 'made the assessment' },
	'overdue.from.initiative': { fr: 'responsable de l’initiative', en: 'responsible for the initiative' },

	// Taking it along
	'tools.export': { fr: 'Exporter…', en: 'Export…' },
	'tools.link': { fr: 'Copier le lien', en: 'Copy link' },
	'tools.linkHint': {
		fr: 'Copier un lien qui rouvre le portefeuille avec ces filtres, cet ordre et ces listes',
		en: 'Copy a link that opens the portfolio again with these filters, this order and these lists',
	},

	// Exports
	'export.filter': { fr: '{0} : {1}', en: '{0}: {1}' },
	'export.filters': { fr: 'Filtres : {0}.', en: 'Filters: {0}.' },
	'export.noFilter': {
		fr: 'Aucun filtre : toutes les initiatives y sont.',
		en: 'No filter: all initiatives are here.',
	},
	'export.hidden.one': { fr: '{0} initiative masquée par les filtres.', en: '{0} initiative hidden by the filters.' },
	'export.hidden.other': {
		fr: '{0} initiatives masquées par les filtres.',
		en: '{0} initiatives hidden by the filters.',
	},
	'export.hiddenItems.one': { fr: '{0} élément de la liste masqué.', en: '{0} item of the list hidden.' },
	'export.hiddenItems.other': { fr: '{0} éléments de la liste masqués.', en: '{0} items of the list hidden.' },
	'export.sorted': { fr: 'Ordre : {0}, {1}.', en: 'Order: {0}, {1}.' },
	'export.partial': {
		fr: 'La lecture a été interrompue : il peut manquer des initiatives.',
		en: 'The reading was stopped: some initiatives may be missing.',
	},
	'export.none': { fr: 'Aucune initiative n’a été lue.', en: 'No initiative was read.' },
	'export.initiatives': { fr: 'Initiatives', en: 'Initiatives' },
	'export.gapsLead': {
		fr: 'Les actions attendues à la phase actuelle et qui ne sont pas encore en place.',
		en: 'The actions expected at the current phase and not in place yet.',
	},
} as const;
