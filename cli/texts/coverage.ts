/** What the commands `couverture` and `portefeuille` say. */
import type { Both } from '../../server/engine/index';

export const coverageTexts = {
	about: {
		fr: 'compte ce à quoi des chartes répondent, ce qu’elles déclarent et ce qu’elles mettent en place',
		en: 'counts what charters address, declare and put in place',
	},
	aboutPortfolio: {
		fr: 'montre toutes les chartes face à toutes les pratiques',
		en: 'shows all charters against all practices',
	},
	html: {
		fr: 'écrit un site dans un dossier : le portefeuille et une page par charte',
		en: 'writes a site to a folder: the portfolio and a page for each charter',
	},
	locations: {
		fr: 'dit aussi dans un rapport HTML ou Markdown où se trouve chaque chose dans la charte, et ce qui reste à faire',
		en: 'says in an HTML or Markdown report as well where each thing stands in the charter, and what is left to do',
	},
	unreadable: {
		fr: 'La charte ne se lit pas tout entière : les chiffres sont ceux de ce qui se lit.',
		en: 'The charter cannot be read whole: the figures are those of what can be.',
	},
	withoutGap: { fr: 'pratiques sans écart', en: 'practices without a gap' },
	'inAll.one': { fr: '{0} charte en tout', en: '{0} charter in all' },
	'inAll.other': { fr: 'Les {0} chartes ensemble', en: 'The {0} charters together' },
	oneOnly: {
		fr: 'la forme « {0} » est celle d’une seule charte : nommez-en une, ou faites un site par « charte portefeuille --html DOSSIER »',
		en: 'the form “{0}” is for one charter: name one, or make a site with “charte portfolio --html FOLDER”',
	},
	'column.charter': { fr: 'Charte', en: 'Charter' },
	'column.phase': { fr: 'Phase', en: 'Phase' },
	'column.withoutGap': { fr: 'Sans écart', en: 'No gap' },
	'column.inPlace': { fr: 'En place', en: 'In place' },
	stopped: {
		fr: '« {0} » ne se lit pas en entier et ne passe pas : « charte verifier » dit pourquoi',
		en: '“{0}” cannot be read whole and does not pass: “charte check” says why',
	},
	notRead: { fr: 'ne se lit pas', en: 'cannot be read' },
	'wrote.one': { fr: '{0} page écrite dans {1}', en: '{0} page written to {1}' },
	'wrote.other': { fr: '{0} pages écrites dans {1}', en: '{0} pages written to {1}' },
} as const satisfies Record<string, Both>;
