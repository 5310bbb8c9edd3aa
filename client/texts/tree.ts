import { concernWords, countWords, statusWords } from '../../server/engine/texts/words';

/** The texts of the tree of practices, of the status bar's explanation and of the first steps. */
export const treeTexts = {
	inPlace: { fr: '{0}/{1} en place', en: '{0}/{1} in place' },
	allNotApplicable: statusWords.sans_objet,
	'figure.one': {
		fr: '**{0}/{1}** : {0} action déclarée en place, preuve à l’appui, {2}.',
		en: '**{0}/{1}**: {0} action declared in place, with evidence, {2}.',
	},
	'figure.other': {
		fr: '**{0}/{1}** : {0} actions déclarées en place, preuve à l’appui, {2}.',
		en: '**{0}/{1}**: {0} actions declared in place, with evidence, {2}.',
	},
	'figureOf.one': { fr: 'sur {0} applicable', en: 'of {0} that applies' },
	'figureOf.other': { fr: 'sur {0} applicables', en: 'of {0} that apply' },
	'figureNone.one': {
		fr: 'Sa seule action est déclarée sans objet.',
		en: 'Its only action is declared not applicable.',
	},
	'figureNone.other': {
		fr: 'Ses {0} actions sont déclarées sans objet.',
		en: 'Its {0} actions are declared not applicable.',
	},
	expectedNow: { fr: 'attendue maintenant', en: 'expected now' },
	late: concernWords.late,
	stale: concernWords.stale,
	incomplete: concernWords.broken,
	practice: { fr: 'Pratique {0}', en: 'Practice {0}' },
	action: { fr: 'Action {0}', en: 'Action {0}' },
	'practices.one': { fr: '{0} pratique', en: '{0} practice' },
	'practices.other': { fr: '{0} pratiques', en: '{0} practices' },
	'actions.one': { fr: '{0} action', en: '{0} action' },
	'actions.other': { fr: '{0} actions', en: '{0} actions' },
	responsible: { fr: 'Responsable : {0}', en: 'Person responsible: {0}' },
	dueDate: { fr: 'Échéance : {0}', en: 'Due: {0}' },
	justification: { fr: 'Justification : {0}', en: 'Justification: {0}' },
	detectedIn: { fr: 'Détectée dans {0}', en: 'Detected in {0}' },
	nextStep: { fr: '**Prochaine étape :** {0}', en: '**Next step:** {0}' },

	'gaps.one': { fr: '{0} pratique avec un écart', en: '{0} practice with a gap' },
	'gaps.other': { fr: '{0} pratiques avec un écart', en: '{0} practices with a gap' },
	reading: { fr: 'Lecture de la charte…', en: 'Reading the charter…' },
	noFigures: {
		fr: 'Pas encore de chiffres pour cette charte.',
		en: 'No figures for this charter yet.',
	},
	unread: {
		fr: 'La charte ne peut pas être lue en ce moment : corrigez l’erreur qui y est signalée, l’arbre suivra.',
		en: 'The charter cannot be read right now: fix the error reported in it and the tree will follow.',
	},
	copied: { fr: '« {0} » est dans le presse-papiers.', en: '“{0}” is on the clipboard.' },

	noSuchAction: {
		fr: 'Cette action n’est plus dans l’édition de la charte.',
		en: 'This action is no longer in the charter’s edition.',
	},
	pickToInsert: { fr: 'Insérer un point de départ', en: 'Insert a starting point' },
	nothingToInsert: {
		fr: 'Rien à insérer : ce que la charte devrait dire s’y trouve déjà, ou se déclare sans section.',
		en: 'Nothing to insert: what the charter should say is there already, or is declared without a section.',
	},
	newCharter: { fr: 'Nouvelle charte', en: 'New Charter' },
	openSample: { fr: 'Ouvrir un exemple', en: 'Open a Sample' },

	'tooltip.withoutGap.one': {
		fr: '**{0}** pratique sans écart, sur {1}',
		en: '**{0}** practice without a gap, of {1}',
	},
	'tooltip.withoutGap.other': {
		fr: '**{0}** pratiques sans écart, sur {1}',
		en: '**{0}** practices without a gap, of {1}',
	},
	'tooltip.theme': { fr: 'Thème', en: 'Theme' },
	'tooltip.answered': countWords.answered,
	'tooltip.inPlace': countWords.inPlace,
	'tooltip.applicable': countWords.applicable,
	'tooltip.unread': {
		fr: 'La charte ne peut pas être lue en ce moment : derniers chiffres valables.',
		en: 'The charter cannot be read right now: last good figures.',
	},
	'tooltip.show': { fr: 'Afficher la couverture', en: 'Show the coverage' },
} as const;
