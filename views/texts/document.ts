/** What pages and files of a charter's document say beside the document itself. */
import type { Both } from '../../server/engine/texts/text';

export const documentViewTexts = {
	title: { fr: '{0} – charte', en: '{0} – charter' },
	contents: { fr: 'Table des matières', en: 'Table of contents' },
	annex: { fr: 'Annexe {0}', en: 'Annex {0}' },
	toComplete: { fr: 'À compléter', en: 'To be completed' },
	labelled: { fr: '{0} : ', en: '{0}: ' },
	skip: { fr: 'Aller au document', en: 'Go to the document' },
	pageOf: { fr: 'Page {0} de {1}', en: 'Page {0} of {1}' },
	figure: { fr: 'Figure {0}', en: 'Figure {0}' },
	figureTitle: { fr: 'Figure {0}. {1}', en: 'Figure {0}. {1}' },
	goToLine: { fr: 'Aller à la ligne {0} de la charte', en: 'Go to line {0} of the charter' },
	goToMissing: {
		fr: '{0} : à compléter. Aller à la ligne {1} de la charte',
		en: '{0}: to be completed. Go to line {1} of the charter',
	},
	'findings.one': { fr: '{0} signalement', en: '{0} finding' },
	'findings.other': { fr: '{0} signalements', en: '{0} findings' },
	line: { fr: 'ligne {0}', en: 'line {0}' },
	asTable: { fr: 'Les pratiques en un tableau', en: 'The practices as a table' },
	tools: { fr: 'Outils de l’aperçu', en: 'Preview tools' },
	showEmpty: { fr: 'À compléter', en: 'To complete' },
	showCoverage: { fr: 'Annexe de couverture', en: 'Coverage annex' },
	language: { fr: 'Langue', en: 'Language' },
	french: { fr: 'Français', en: 'Français' },
	english: { fr: 'English', en: 'English' },
	export: { fr: 'Exporter…', en: 'Export…' },
	coverage: { fr: 'Couverture', en: 'Coverage' },
	nothing: { fr: 'Ouvrez une charte pour en lire le document ici.', en: 'Open a charter to read its document here.' },
	loading: { fr: 'Lecture de la charte…', en: 'Reading the charter…' },
} as const satisfies Record<string, Both>;
