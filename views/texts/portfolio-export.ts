import { exportTexts } from './export';

/** The texts of the command that exports a portfolio, and of the one that copies a link to it. */
export const portfolioExportTexts = {
	pick: { fr: 'Exporter le portefeuille', en: 'Export portfolio' },
	pickHint: {
		fr: 'Quel format? Ce qui est montré y sera, avec les filtres, l’ordre et le regroupement.',
		en: 'Which format? What is shown will be there, with the filters, the order and the grouping.',
	},
	done: { fr: 'Portefeuille exporté : {0}', en: 'Portfolio exported: {0}' },
	reading: { fr: 'Lecture des chartes avant l’exportation', en: 'Reading the charters before the export' },
	noFolder: {
		fr: 'Rien à exporter : ouvrez d’abord le dossier qui contient les chartes.',
		en: 'Nothing to export: first open the folder that holds the charters.',
	},
	nothing: {
		fr: 'Rien à exporter : aucune charte n’a pu être lue dans cet espace de travail.',
		en: 'Nothing to export: no charter could be read in this workspace.',
	},
	'format.html': { fr: 'Page HTML', en: 'HTML page' },
	'format.html.detail': {
		fr: 'Un seul fichier, à lire, à imprimer ou à joindre : la grille, ce qui est en retard, les sous-totaux.',
		en: 'One file to read, print or attach: the grid, what is late, the subtotals.',
	},
	'format.markdown': exportTexts['format.markdown'],
	'format.markdown.detail': exportTexts['format.markdown.detail'],
	'format.csv': { fr: 'CSV des initiatives', en: 'CSV of the initiatives' },
	'format.csv.detail': {
		fr: 'Une ligne par initiative, séparée par des virgules, pour les outils de données.',
		en: 'One row per initiative, separated by commas, for data tools.',
	},
	'format.csvExcel': {
		fr: 'CSV des initiatives, pour Excel en français',
		en: 'CSV of the initiatives, for Excel in French',
	},
	'format.csvExcel.detail': exportTexts['format.csvExcel.detail'],
	'format.json': exportTexts['format.json'],
	'format.json.detail': {
		fr: 'Toutes les données, avec la liste de ce qui est en retard et les sous-totaux.',
		en: 'All the data, with the list of what is late and the subtotals.',
	},
	'format.csvActions': { fr: 'CSV des actions en retard', en: 'CSV of the late actions' },
	'format.csvActions.detail': {
		fr: 'Une ligne par action en retard ou évaluation à rafraîchir, avec sa personne et sa date.',
		en: 'One row per late action or assessment to refresh, with its person and its date.',
	},
	'format.csvActionsExcel': {
		fr: 'CSV des actions en retard, pour Excel en français',
		en: 'CSV of the late actions, for Excel in French',
	},
	'format.csvActionsExcel.detail': exportTexts['format.csvExcel.detail'],

	linkCopied: {
		fr: 'Le lien est dans le presse-papiers : il rouvre le portefeuille tel qu’il est montré.',
		en: 'The link is on the clipboard: it opens the portfolio again as it is shown.',
	},
	linkRefused: {
		fr: 'Le navigateur garde son presse-papiers : copiez ce lien vous-même.',
		en: 'The browser keeps its clipboard to itself: copy this link yourself.',
	},
	badLink: {
		fr: 'Ce lien vers le portefeuille est abîmé : demandez-en un nouveau à qui vous l’a donné.',
		en: 'This link to the portfolio is damaged: ask whoever gave it to you for a new one.',
	},
} as const;
