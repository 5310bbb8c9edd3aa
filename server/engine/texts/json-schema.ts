/** What the JSON Schemas say of themselves, and other editors of what does not follow them. */
import type { Both } from './text';

export const jsonSchemaTexts = {
	title: { fr: 'Charte d’une initiative numérique', en: 'Charter of a digital initiative' },
	about: {
		fr: 'Une charte, format 1, qui répond aux pratiques numériques. Toute clé qui commence par « x- » est propre à l’organisme.',
		en: 'A charter, format 1, that addresses the digital practices. Any key that begins with “x-” is the organization’s own.',
	},
	actions: { fr: 'Actions servies :', en: 'Actions served:' },
	text: { fr: 'Écrivez ici un seul texte.', en: 'Write a single text here.' },
	list: {
		fr: 'Écrivez ici une liste, un élément par ligne précédé de « - ».',
		en: 'Write a list here, one element per line after a “-”.',
	},
	keys: { fr: 'Écrivez ici des clés, une par ligne.', en: 'Write keys here, one per line.' },
	number: {
		fr: 'Écrivez ici un nombre, sans espace ni unité : 250000 ou 0.5.',
		en: 'Write a number here, with no space or unit: 250000 or 0.5.',
	},
	boolean: { fr: 'Écrivez ici « true » ou « false ».', en: 'Write “true” or “false” here.' },
	date: {
		fr: 'Écrivez ici une date qui existe, AAAA-MM-JJ.',
		en: 'Write a date that exists here, YYYY-MM-DD.',
	},
	dateHolder: { fr: 'AAAA-MM-JJ', en: 'YYYY-MM-DD' },
	nothing: { fr: 'Rien n’est encore écrit.', en: 'Nothing is written yet.' },
	version: { fr: 'Écrivez « charte: 1 ».', en: 'Write “charte: 1”.' },
} as const satisfies Record<string, Both>;
