/** What each figure counts, in a sentence with a charter's own numbers. Keys that end in `.one` and `.other` are the two numbers of one text. */
export const figureTexts = {
	'why.answered.one': {
		fr: 'Avec réponse : {0} action applicable sur {1}, dont {2} par une déclaration et {3} parce que le texte de la charte en parle. Sans réponse : {4}.',
		en: 'Addressed: {0} applicable action of {1}, {2} by a declaration and {3} because the charter’s text speaks of it. Not addressed: {4}.',
	},
	'why.answered.other': {
		fr: 'Avec réponse : {0} actions applicables sur {1}, dont {2} par une déclaration et {3} parce que le texte de la charte en parle. Sans réponse : {4}.',
		en: 'Addressed: {0} applicable actions of {1}, {2} by a declaration and {3} because the charter’s text speaks of them. Not addressed: {4}.',
	},
	'why.declared.one': {
		fr: 'Déclarées : pour {0} action applicable sur {1}, une personne a écrit l’état dans la charte. Sans déclaration, même si le texte en parle : {2}.',
		en: 'Declared: for {0} applicable action of {1}, a person wrote the status in the charter. Not declared, even where the text speaks of them: {2}.',
	},
	'why.declared.other': {
		fr: 'Déclarées : pour {0} actions applicables sur {1}, une personne a écrit l’état dans la charte. Sans déclaration, même si le texte en parle : {2}.',
		en: 'Declared: for {0} applicable actions of {1}, a person wrote the status in the charter. Not declared, even where the text speaks of them: {2}.',
	},
	'why.detected.one': {
		fr: 'Détectées, non déclarées : le texte de la charte parle de {0} action applicable sur {1}, mais personne n’en a déclaré l’état. Une telle action compte comme ayant une réponse, jamais comme en place.',
		en: 'Detected, not declared: the charter’s text speaks of {0} applicable action of {1}, but nobody declared its status. Such an action counts as addressed, never as in place.',
	},
	'why.detected.other': {
		fr: 'Détectées, non déclarées : le texte de la charte parle de {0} actions applicables sur {1}, mais personne n’en a déclaré l’état. De telles actions comptent comme ayant une réponse, jamais comme en place.',
		en: 'Detected, not declared: the charter’s text speaks of {0} applicable actions of {1}, but nobody declared their status. Such actions count as addressed, never as in place.',
	},
	'why.inPlace.one': {
		fr: 'En place : {0} action applicable sur {1} est déclarée en place, preuves à l’appui.',
		en: 'In place: {0} applicable action of {1} is declared in place, with evidence.',
	},
	'why.inPlace.other': {
		fr: 'En place : {0} actions applicables sur {1} sont déclarées en place, preuves à l’appui.',
		en: 'In place: {0} applicable actions of {1} are declared in place, with evidence.',
	},
	'why.inPlaceOnPaper.one': {
		fr: 'Sans preuve qui tienne, une telle déclaration compte comme partielle : il y en a {0}.',
		en: 'Without evidence that holds, such a declaration counts as partial: there is {0}.',
	},
	'why.inPlaceOnPaper.other': {
		fr: 'Sans preuve qui tienne, une telle déclaration compte comme partielle : il y en a {0}.',
		en: 'Without evidence that holds, such a declaration counts as partial: there are {0}.',
	},
	'why.withoutGap.one': {
		fr: 'Sans écart : pour {0} pratique sur {1}, tout ce qui est attendu à cette phase est en place, non retenu ou sans objet. Les autres : écart, {2}; à évaluer, {3}; pas encore attendue, {4}.',
		en: 'Without a gap: for {0} practice of {1}, all that is expected at this phase is in place, not retained or not applicable. The others: gap, {2}; to assess, {3}; not yet expected, {4}.',
	},
	'why.withoutGap.other': {
		fr: 'Sans écart : pour {0} pratiques sur {1}, tout ce qui est attendu à cette phase est en place, non retenu ou sans objet. Les autres : écart, {2}; à évaluer, {3}; pas encore attendue, {4}.',
		en: 'Without a gap: for {0} practices of {1}, all that is expected at this phase is in place, not retained or not applicable. The others: gap, {2}; to assess, {3}; not yet expected, {4}.',
	},
	what: { fr: 'Que compte « {0} »?', en: 'What does “{0}” count?' },
} as const;
