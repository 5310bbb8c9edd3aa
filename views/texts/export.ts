import { capitalized } from '../../server/engine/texts/text';
import { concernWords, statusWords } from '../../server/engine/texts/words';
import { panelActTexts } from './panel-acts';

/** The texts of the exports and of the command that makes them. The words of the coverage itself are the panel's. */
export const exportTexts = {
	// The command
	'export.pick': { fr: 'Exporter la couverture', en: 'Export coverage' },
	'export.pickHint': { fr: 'Quel format?', en: 'Which format?' },
	'export.preview': { fr: 'Aperçu d’une exportation', en: 'Preview an export' },
	'export.previewOf': { fr: 'Aperçu : {0}', en: 'Preview: {0}' },
	'export.save': { fr: 'Exporter', en: 'Export' },
	'export.open': { fr: 'Ouvrir', en: 'Open' },
	'export.done': { fr: 'Couverture exportée : {0}', en: 'Coverage exported: {0}' },
	'export.doneOld': {
		fr: 'Couverture exportée : {0}. La charte ne se lit pas en ce moment : ce sont les derniers chiffres valables, et le fichier le dit.',
		en: 'Coverage exported: {0}. The charter cannot be read right now: these are the last good figures, and the file says so.',
	},
	'export.notWritten': {
		fr: 'Le fichier n’a pas pu être écrit à cet endroit. Son contenu est ouvert ici : enregistrez-le où vous voulez.',
		en: 'The file could not be written there. Its content is open here: save it where you like.',
	},
	'export.nothing': {
		fr: 'Rien à exporter : ouvrez d’abord une charte qui se lit.',
		en: 'Nothing to export: first open a charter that can be read.',
	},
	'format.html': { fr: 'Rapport HTML', en: 'HTML report' },
	'format.html.detail': {
		fr: 'Un seul fichier, à lire, à imprimer ou à joindre : tout ce qui est déclaré, détecté et à résoudre.',
		en: 'One file to read, print or attach: all that is declared, detected and left to resolve.',
	},
	'format.markdown': { fr: 'Markdown', en: 'Markdown' },
	'format.markdown.detail': {
		fr: 'Le même contenu en tableaux, pour un wiki ou un compte rendu.',
		en: 'The same content in tables, for a wiki or minutes.',
	},
	'format.csv': { fr: 'CSV', en: 'CSV' },
	'format.csv.detail': {
		fr: 'Une ligne par action, séparée par des virgules, pour les outils de données.',
		en: 'One row per action, separated by commas, for data tools.',
	},
	'format.csvExcel': { fr: 'CSV pour Excel en français', en: 'CSV for Excel in French' },
	'format.csvExcel.detail': {
		fr: 'Les mêmes lignes, séparées par des points-virgules.',
		en: 'The same rows, separated by semicolons.',
	},
	'format.json': { fr: 'JSON', en: 'JSON' },
	'format.json.detail': {
		fr: 'Toutes les données, dans un format stable que décrit un schéma.',
		en: 'All the data, in a stable format that a schema describes.',
	},
	'format.badge': { fr: 'Insigne SVG', en: 'SVG badge' },
	'format.badge.detail': {
		fr: 'Une petite image du résultat, pour une page ou un dépôt.',
		en: 'A small picture of the result, for a page or a repository.',
	},

	// The reports
	'report.title': { fr: 'Rapport de couverture : {0}', en: 'Coverage report: {0}' },
	'report.skip': { fr: 'Aller au contenu', en: 'Skip to the content' },
	'report.contents': { fr: 'Sommaire', en: 'Contents' },
	'report.old': {
		fr: 'La charte ne pouvait pas être lue quand ce document a été produit : les chiffres sont ceux de sa dernière version lisible.',
		en: 'The charter could not be read when this document was made: the figures are those of its last readable version.',
	},
	'report.file': { fr: 'Fichier', en: 'File' },
	'report.organisation': { fr: 'Organisme', en: 'Organization' },
	'report.phase': { fr: 'Phase', en: 'Phase' },
	'report.edition': { fr: 'Édition du standard', en: 'Edition of the standard' },
	'report.date': { fr: 'Date', en: 'Date' },
	'report.responsible': { fr: 'Responsable', en: 'Person responsible' },
	'report.now': { fr: 'Attendu maintenant', en: 'Expected now' },
	'report.later': { fr: 'À préparer pour la phase suivante ({0})', en: 'To prepare for the next phase ({0})' },
	'report.nothingNext': panelActTexts['next.allSettled'],
	'report.nothingExpected': {
		fr: 'Rien n’est attendu tant que la charte ne dit pas sa phase.',
		en: 'Nothing is expected until the charter states its phase.',
	},
	'report.table': { fr: 'Les pratiques en chiffres', en: 'The practices in figures' },
	'report.declared': { fr: 'Ce qui est déclaré', en: 'What is declared' },
	'report.notApplicable': { fr: 'Ce qui est sans objet', en: 'What is not applicable' },
	'report.detected': { fr: 'Ce qui est détecté sans être déclaré', en: 'What is detected but not declared' },
	'report.unresolved': { fr: 'Ce qui n’a pas pu être résolu', en: 'What could not be resolved' },
	'report.findings': { fr: 'Signalements', en: 'Findings' },
	'report.details': { fr: 'Les pratiques, action par action', en: 'The practices, action by action' },
	'report.reading': { fr: 'Comment lire ce document', en: 'How to read this document' },
	'report.rows.one': { fr: '{0} ligne', en: '{0} row' },
	'report.rows.other': { fr: '{0} lignes', en: '{0} rows' },
	'report.counted': { fr: 'comptée « {0} »', en: 'counted as “{0}”' },
	'report.none': { fr: 'Rien.', en: 'Nothing.' },
	'report.urls': {
		fr: 'Les adresses ne sont jamais consultées : « non vérifiée » n’est pas un reproche, et la preuve compte.',
		en: 'Addresses are never visited: “not verified” is no reproach, and the evidence counts.',
	},
	'report.madeBy': { fr: 'Produit par Charte numérique', en: 'Made by Charte numérique' },

	// Their columns and rows
	'word.action': { fr: 'Action', en: 'Action' },
	'word.status': { fr: 'État déclaré', en: 'Declared status' },
	'word.counted': { fr: 'Compté comme', en: 'Counted as' },
	'word.assessed': { fr: 'Évaluée', en: 'Assessed' },
	'word.assessedOn': panelActTexts.assessedOn,
	'word.assessedBy': panelActTexts.assessedBy,
	'word.reason': panelActTexts.motif,
	'word.comment': panelActTexts.comment,
	'word.where': { fr: 'Où', en: 'Where' },
	'word.what': { fr: 'Quoi', en: 'What' },
	'word.detail': { fr: 'Précision', en: 'Detail' },
	'word.missing': panelActTexts.lacking,
	'lack.preuves': panelActTexts['lack.preuves'],
	'lack.motif': panelActTexts['lack.motif'],
	'lack.justification': panelActTexts['lack.justification'],
	'lack.responsable': { fr: 'une personne responsable', en: 'someone responsible' },
	'lack.echeance': panelActTexts['lack.echeance'],
	'unresolved.broken': { fr: 'Preuve introuvable', en: 'Evidence not found' },
	'unresolved.lacks': { fr: 'Déclaration incomplète', en: 'Incomplete declaration' },
	'unresolved.late': { fr: 'Échéance passée', en: 'Past its due date' },
	'unresolved.stale': capitalized(concernWords.stale),
	'unresolved.unknown': { fr: 'Preuve impossible à vérifier ici', en: 'Evidence that cannot be checked here' },
	'unresolved.notVerified': { fr: 'Adresse non vérifiée', en: 'Address not verified' },
	'next.broken': concernWords.broken,
	'next.late': concernWords.late,
	'next.undeclared': { fr: 'attendue, rien de déclaré', en: 'expected, nothing declared' },
	'next.detected': { fr: 'détectée, à déclarer', en: 'detected, to declare' },
	'next.partial': statusWords.partielle,
	'next.planned': statusWords.planifiee,
	'next.stale': concernWords.stale,
	'list.colon': { fr: '{0} : {1}', en: '{0}: {1}' },

	// The badge
	'badge.withoutGap': { fr: 'pratiques sans écart', en: 'practices without a gap' },
	'badge.inPlace': { fr: 'actions en place', en: 'actions in place' },
	'badge.old': { fr: '{0} (version précédente)', en: '{0} (earlier version)' },
	'badge.name': { fr: '{0} : {1} sur {2}, état au {3}', en: '{0}: {1} of {2}, as of {3}' },
	'badge.nameOld': {
		fr: '{0} : {1} sur {2}, dernière version lisible de la charte, état au {3}',
		en: '{0}: {1} of {2}, last readable version of the charter, as of {3}',
	},
} as const;
