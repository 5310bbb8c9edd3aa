/** What each figure counts, in a sentence with a charter's own numbers. Keys that end in `.one` and `.other` are the two numbers of one text. */
export const figureTexts = {
	'why.answered': {
		fr: 'Avec réponse : {0} des {1} actions applicables, dont {2} par une déclaration et {3} parce que le texte de la charte en parle. Sans réponse : {4}.',
		en: 'Addressed: {0} of the {1} applicable actions, {2} by a declaration and {3} because the charter’s text speaks of them. Not addressed: {4}.',
	},
	'why.declared': {
		fr: 'Déclarées : pour {0} des {1} actions applicables, une personne a écrit l’état dans la charte. Pour les autres ({2}), rien n’est déclaré, même si le texte en parle.',
		en: 'Declared: for {0} of the {1} applicable actions, a person wrote the status in the charter. For the others ({2}), nothing is declared, even where the text speaks of them.',
	},
	'why.detected.one': {
		fr: 'Détectées, non déclarées : le texte de la charte parle de {0} des {1} actions applicables, mais personne n’en a déclaré l’état. Elle compte comme ayant une réponse, jamais comme en place.',
		en: 'Detected, not declared: the charter’s text speaks of {0} of the {1} applicable actions, but nobody declared its status. It counts as addressed, never as in place.',
	},
	'why.detected.other': {
		fr: 'Détectées, non déclarées : le texte de la charte parle de {0} des {1} actions applicables, mais personne n’en a déclaré l’état. Elles comptent comme ayant une réponse, jamais comme en place.',
		en: 'Detected, not declared: the charter’s text speaks of {0} of the {1} applicable actions, but nobody declared their status. They count as addressed, never as in place.',
	},
	'why.inPlace.one': {
		fr: 'En place : {0} des {1} actions applicables est déclarée en place, preuves à l’appui.',
		en: 'In place: {0} of the {1} applicable actions is declared in place, with evidence.',
	},
	'why.inPlace.other': {
		fr: 'En place : {0} des {1} actions applicables sont déclarées en place, preuves à l’appui.',
		en: 'In place: {0} of the {1} applicable actions are declared in place, with evidence.',
	},
	'why.inPlaceOnPaper.one': {
		fr: 'Sans preuve qui tienne, une telle déclaration compte comme partielle : il y en a {0}.',
		en: 'Without evidence that holds, such a declaration counts as partial: there is {0}.',
	},
	'why.inPlaceOnPaper.other': {
		fr: 'Sans preuve qui tienne, une telle déclaration compte comme partielle : il y en a {0}.',
		en: 'Without evidence that holds, such a declaration counts as partial: there are {0}.',
	},
	'why.withoutGap': {
		fr: 'Sans écart : de {0} des {1} pratiques, tout ce qui est attendu à cette phase est en place, non retenu ou sans objet. Les autres : écart, {2}; à évaluer, {3}; pas encore attendue, {4}.',
		en: 'Without a gap: of {0} of the {1} practices, all that is expected at this phase is in place, not retained or not applicable. The others: gap, {2}; to assess, {3}; not yet expected, {4}.',
	},
	what: { fr: 'Que compte « {0} »?', en: 'What does “{0}” count?' },
} as const;
