/** What the reading view and the export of a charter's document say outside the document. */
import type { Both } from '../../server/engine/texts/text';

export const documentActTexts = {
	panelTitle: { fr: 'Aperçu', en: 'Preview' },
	pickFormat: { fr: 'Exporter le document de la charte', en: 'Export the charter’s document' },
	pickFormatHint: { fr: 'Sous quelle forme?', en: 'In what form?' },
	'format.docx': { fr: 'Document Word (DOCX)', en: 'Word document (DOCX)' },
	'format.docx.detail': { fr: 'Pour annoter, faire approuver et signer', en: 'To annotate, approve and sign' },
	'format.html': { fr: 'Page web (HTML)', en: 'Web page (HTML)' },
	'format.html.detail': {
		fr: 'Un seul fichier, à lire à l’écran, à imprimer ou à enregistrer en PDF',
		en: 'One file, to read on screen, print or save as a PDF',
	},
	'format.markdown': { fr: 'Markdown', en: 'Markdown' },
	'format.markdown.detail': { fr: 'Pour un wiki ou un dépôt de code', en: 'For a wiki or a code repository' },
	pickOptions: { fr: 'Ce que le document contient', en: 'What the document holds' },
	pickOptionsHint: { fr: 'Cochez ce qui convient', en: 'Check what suits' },
	'option.empty': { fr: 'Ce qui reste à compléter', en: 'What is left to complete' },
	'option.empty.detail': {
		fr: 'Sinon, les champs et les sections vides sont laissés de côté',
		en: 'Otherwise, empty fields and sections are left out',
	},
	'option.coverage': { fr: 'Annexe de couverture', en: 'Coverage annex' },
	'option.coverage.detail': {
		fr: 'Les actions du standard une à une, avec leur état',
		en: 'The actions of the standard one by one, with their status',
	},
	'option.draft': { fr: 'Marque « Projet »', en: '“Draft” mark' },
	'option.draft.detail': {
		fr: 'Sur la couverture et sur chaque page',
		en: 'On the cover and on every page',
	},
	'option.a4': { fr: 'Papier A4', en: 'A4 paper' },
	'option.a4.detail': { fr: 'Sinon, les pages sont au format lettre', en: 'Otherwise, pages are letter-size' },
	save: { fr: 'Exporter', en: 'Export' },
	done: { fr: '{0} est écrit.', en: '{0} is written.' },
	doneFaulty: {
		fr: '{0} est écrit. Une partie de la charte ne se lit pas : le document le dit.',
		en: '{0} is written. Part of the charter cannot be read: the document says so.',
	},
	open: { fr: 'Ouvrir', en: 'Open' },
	nothing: {
		fr: 'Rien à exporter : ouvrez une charte, puis recommencez.',
		en: 'Nothing to export: open a charter, then try again.',
	},
	notWritten: {
		fr: 'Le fichier n’a pas pu être écrit ici : le document s’ouvre pour que vous l’enregistriez.',
		en: 'The file could not be written here: the document opens for you to save it.',
	},
	notWrittenAtAll: {
		fr: 'Le fichier n’a pas pu être écrit. Choisissez un autre dossier.',
		en: 'The file could not be written. Choose another folder.',
	},
	noServer: {
		fr: 'Le document n’a pas pu être fait. La commande « Redémarrer le serveur » peut aider.',
		en: 'The document could not be made. The command “Restart Server” may help.',
	},
} as const satisfies Record<string, Both>;
