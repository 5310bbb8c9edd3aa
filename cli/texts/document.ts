/** What the command `document` says. */
import type { Both } from '../../server/engine/index';

export const documentTexts = {
	about: {
		fr: 'écrit une charte en document à lire, à imprimer et à signer',
		en: 'writes a charter as a document to read, print and sign',
	},
	charter: { fr: 'la charte; - lit l’entrée standard', en: 'the charter; - reads standard input' },
	format: {
		fr: 'forme du document\u00a0: {0}; sans elle, celle du nom de fichier, sinon markdown',
		en: 'form of the document: {0}; without it, that of the file name, else markdown',
	},
	output: {
		fr: 'écrit le document dans un fichier; docx en veut un',
		en: 'writes the document to a file; docx needs one',
	},
	withoutAnnex: { fr: 'sans l’annexe sur la couverture', en: 'without the annex on coverage' },
	withoutEmpty: {
		fr: 'laisse de côté ce qui reste à compléter',
		en: 'leaves out what is still to be completed',
	},
	draft: { fr: 'marque chaque page «\u00a0Projet\u00a0»', en: 'marks every page “Draft”' },
	paper: { fr: 'papier du docx\u00a0: lettre (par défaut) ou a4', en: 'paper of the docx: letter (by default) or a4' },
	oneOnly: {
		fr: 'un document est celui d’une seule charte\u00a0: nommez-en une',
		en: 'a document is of one charter: name one',
	},
	needsFile: {
		fr: 'un docx s’écrit dans un fichier\u00a0: ajoutez --sortie FICHIER.docx',
		en: 'a docx is written to a file: add --output FILE.docx',
	},
	onlyDocx: {
		fr: '--papier ne va qu’avec docx\u00a0: à l’impression, le navigateur demande le papier',
		en: '--paper goes with docx alone: when printing, the browser asks for the paper',
	},
	wouldHarm: {
		fr: '«\u00a0{0}\u00a0» est la charte elle-même\u00a0: choisissez un autre fichier',
		en: '“{0}” is the charter itself: choose another file',
	},
	notWhole: {
		fr: '«\u00a0{0}\u00a0» ne se lit pas en entier, et le document le dit\u00a0: «\u00a0charte verifier\u00a0» dit pourquoi',
		en: '“{0}” cannot be read whole, and the document says so: “charte check” says why',
	},
	noDocx: {
		fr: 'ce qui écrit les docx n’est pas là\u00a0: réinstallez le paquet charte-numerique',
		en: 'what writes docx files is not there: install the package charte-numerique again',
	},
} as const satisfies Record<string, Both>;
