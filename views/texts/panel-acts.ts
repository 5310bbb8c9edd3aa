/** The texts of a practice's page, of what to do next and of the acts on the charter. Keys that end in `.one` and `.other` are the two numbers of one text. */
export const panelActTexts = {
	// What a declaration says and lacks
	motif: { fr: 'Motif', en: 'Reason' },
	lacking: { fr: 'Il manque', en: 'Missing' },
	lackingList: { fr: 'Il manque à la déclaration : {0}.', en: 'The declaration lacks: {0}.' },
	'lack.preuves': { fr: 'une preuve', en: 'evidence' },
	'lack.motif': { fr: 'un motif', en: 'a reason' },
	'lack.justification': { fr: 'une justification', en: 'a justification' },
	'lack.responsable': { fr: 'une personne responsable', en: 'someone responsible' },
	'lack.echeance': { fr: 'une échéance', en: 'a due date' },
	assessment: { fr: 'Évaluation', en: 'Assessment' },
	assessedOn: { fr: 'le {0}', en: 'on {0}' },
	assessedBy: { fr: 'par {0}', en: 'by {0}' },
	comment: { fr: 'Commentaire', en: 'Comment' },
	goToFault: { fr: 'Aller à l’erreur', en: 'Go to the error' },
	goToLine: { fr: 'aller à la ligne {0}', en: 'go to line {0}' },
	inBrowser: { fr: 's’ouvre dans le navigateur', en: 'opens in the browser' },

	// A practice's page
	findings: { fr: 'Signalements dans cette charte', en: 'Findings in this charter' },
	noFindings: { fr: 'Aucun signalement pour cette pratique.', en: 'No finding for this practice.' },
	'findingActions.one': { fr: 'action {0}', en: 'action {0}' },
	'findingActions.other': { fr: 'actions {0}', en: 'actions {0}' },
	targets: { fr: 'Cibles associées', en: 'Related targets' },
	targetsNote: {
		fr: 'Cibles de la stratégie gouvernementale 2019-2023, dont l’horizon est passé. Le lien avec cette pratique est notre interprétation.',
		en: 'Targets of the government’s 2019-2023 strategy, whose horizon is past. The link with this practice is our interpretation.',
	},
	noCharter: {
		fr: 'Ouvrez une charte pour voir ici ce qu’elle dit de cette pratique.',
		en: 'Open a charter to see here what it says of this practice.',
	},

	// What to do next
	'next.broken': { fr: 'La déclaration est à compléter.', en: 'The declaration is to be completed.' },
	'next.brokenEvidence.one': { fr: 'Une preuve est introuvable :', en: 'Evidence cannot be found:' },
	'next.brokenEvidence.other': { fr: 'Des preuves sont introuvables :', en: 'Evidence cannot be found:' },
	'next.late': { fr: 'L’échéance est passée.', en: 'The due date is past.' },
	'next.lateSince': { fr: 'L’échéance du {0} est passée.', en: 'The due date of {0} is past.' },
	'next.undeclared': {
		fr: 'Elle est attendue à cette phase, et la charte n’en dit encore rien.',
		en: 'It is expected at this phase, and the charter says nothing of it yet.',
	},
	'next.detected': {
		fr: 'La charte en parle déjà, mais personne ne l’a déclarée.',
		en: 'The charter already speaks of it, but nobody has declared it.',
	},
	'next.partial': {
		fr: 'Elle est déclarée partielle : il reste à la compléter.',
		en: 'It is declared partial: the rest is still to be done.',
	},
	'next.planned': {
		fr: 'Elle est planifiée : il reste à la mettre en place.',
		en: 'It is planned: it is still to be put in place.',
	},
	'next.plannedFor': { fr: 'Elle est planifiée pour le {0}.', en: 'It is planned for {0}.' },
	'next.stale': {
		fr: 'L’évaluation date : elle est à rafraîchir.',
		en: 'The assessment is old: it is to be refreshed.',
	},
	'next.staleSince': { fr: 'L’évaluation du {0} est à rafraîchir.', en: 'The assessment of {0} is to be refreshed.' },
	'next.allSettled': {
		fr: 'Tout ce qui est attendu à cette phase est en place, non retenu ou sans objet.',
		en: 'All that is expected at this phase is in place, not retained or not applicable.',
	},
	'next.others.one': {
		fr: '{0} autre action est attendue à cette phase.',
		en: '{0} other action is expected at this phase.',
	},
	'next.others.other': {
		fr: '{0} autres actions sont attendues à cette phase.',
		en: '{0} other actions are expected at this phase.',
	},
	'next.later.one': {
		fr: 'La phase suivante ({1}) attendra {0} action de plus',
		en: 'The next phase ({1}) will expect {0} more action',
	},
	'next.later.other': {
		fr: 'La phase suivante ({1}) attendra {0} actions de plus',
		en: 'The next phase ({1}) will expect {0} more actions',
	},
	'next.lateList.one': { fr: '{0} action en retard', en: '{0} action late' },
	'next.lateList.other': { fr: '{0} actions en retard', en: '{0} actions late' },
	'next.staleList.one': { fr: '{0} évaluation à rafraîchir', en: '{0} assessment to refresh' },
	'next.staleList.other': { fr: '{0} évaluations à rafraîchir', en: '{0} assessments to refresh' },
	'next.brokenList.one': { fr: '{0} déclaration à compléter', en: '{0} declaration to complete' },
	'next.brokenList.other': { fr: '{0} déclarations à compléter', en: '{0} declarations to complete' },

	// Acts on the charter
	addEvidence: { fr: 'Ajouter une preuve…', en: 'Add evidence…' },
	insert: { fr: 'Insérer un point de départ', en: 'Insert a starting point' },
} as const;
