/** The texts of the form that says more of a declaration, and of what opens it. */
export const detailTexts = {
	'details.open': { fr: 'Préciser…', en: 'Details…' },
	'details.title': { fr: 'Préciser la déclaration', en: 'Details of the declaration' },
	'details.note': {
		fr: 'Inscrivez ce que vous savez; le reste peut attendre.',
		en: 'Write what you know; the rest can wait.',
	},
	'details.save': { fr: 'Enregistrer', en: 'Save' },
	'details.later': { fr: 'Plus tard', en: 'Later' },
	'details.complete': { fr: 'Compléter', en: 'Complete' },
	'details.edit': { fr: 'Modifier', en: 'Edit' },
	'details.editOf': { fr: 'Modifier : {0} (action {1})', en: 'Edit: {0} (action {1})' },
	'details.removeOf': { fr: 'Retirer la preuve « {0} » (action {1})', en: 'Remove the evidence “{0}” (action {1})' },

	'field.responsable': { fr: 'Personne responsable', en: 'Person responsible' },
	'field.echeance': { fr: 'Échéance', en: 'Due date' },
	'field.evaluee_le': { fr: 'Évaluée le', en: 'Assessed on' },
	'field.noDate': {
		fr: 'La charte dit « {0} », qui n’est pas une date.',
		en: 'The charter says “{0}”, which is not a date.',
	},
	'field.evaluee_par': { fr: 'Évaluée par', en: 'Assessed by' },
	'field.motif': { fr: 'Motif', en: 'Reason' },
	'field.justification': { fr: 'Justification', en: 'Justification' },
	'field.commentaire': { fr: 'Commentaire', en: 'Comment' },
	'field.preuves': { fr: 'Preuves', en: 'Evidence' },
	'field.preuve': { fr: 'Preuve {0}', en: 'Evidence {0}' },
	'field.newEvidence': { fr: 'Nouvelle preuve', en: 'New evidence' },
	'field.removed': { fr: 'sera retirée', en: 'will be removed' },
	'field.remove': { fr: 'Retirer', en: 'Remove' },
	'field.chooseReason': { fr: 'Choisir un motif', en: 'Choose a reason' },
	'field.justificationHint': {
		fr: 'Une phrase qu’un comité peut comprendre sans vous',
		en: 'A sentence that a committee can understand without you',
	},
	'known.people': { fr: 'Nommés dans la charte', en: 'Named in the charter' },
	'known.places': { fr: 'Dans la charte', en: 'In the charter' },
} as const;
