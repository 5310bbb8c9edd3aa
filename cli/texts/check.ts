/** What the command `verifier` says. */
import type { Both } from '../../server/engine/index';

export const checkTexts = {
	about: {
		fr: 'cherche ce qui est à corriger ou manque dans des chartes',
		en: 'looks for what is wrong or missing in charters',
	},
	'short.answered.one': {
		fr: '{1} : {0} action avec réponse, il en faut {2}',
		en: '{1}: {0} action addressed, {2} needed',
	},
	'short.answered.other': {
		fr: '{1} : {0} actions avec réponse, il en faut {2}',
		en: '{1}: {0} actions addressed, {2} needed',
	},
	'short.declared.one': {
		fr: '{1} : {0} action déclarée, il en faut {2}',
		en: '{1}: {0} action declared, {2} needed',
	},
	'short.declared.other': {
		fr: '{1} : {0} actions déclarées, il en faut {2}',
		en: '{1}: {0} actions declared, {2} needed',
	},
	'short.inPlace.one': {
		fr: '{1} : {0} action en place, il en faut {2}',
		en: '{1}: {0} action in place, {2} needed',
	},
	'short.inPlace.other': {
		fr: '{1} : {0} actions en place, il en faut {2}',
		en: '{1}: {0} actions in place, {2} needed',
	},
	'short.withoutGap.one': {
		fr: '{1} : {0} pratique sans écart, il en faut {2}',
		en: '{1}: {0} practice without a gap, {2} needed',
	},
	'short.withoutGap.other': {
		fr: '{1} : {0} pratiques sans écart, il en faut {2}',
		en: '{1}: {0} practices without a gap, {2} needed',
	},
	'short.percent': { fr: '{0} ({1} %)', en: '{0} ({1}%)' },
	notReference: {
		fr: '« {0} » n’est pas une référence : écrivez-en une par --ecrire-reference',
		en: '“{0}” is no reference: write one with --write-reference',
	},
	'wroteReference.one': { fr: 'Référence écrite : {0} charte', en: 'Reference written: {0} charter' },
	'wroteReference.other': { fr: 'Référence écrite : {0} chartes', en: 'Reference written: {0} charters' },
	watching: {
		fr: 'Attend que quelque chose change; Ctrl+C pour finir.',
		en: 'Waits for something to change; Ctrl+C to end.',
	},
	changedAgain: { fr: '{0} : quelque chose a changé', en: '{0}: something changed' },
	reference: {
		fr: 'fichier des signalements connus : seul ce qui est nouveau est dit et fait échouer',
		en: 'file of the findings that are known: only what is new is told and fails',
	},
	writeReference: {
		fr: 'écrit les signalements d’aujourd’hui dans un fichier de référence',
		en: 'writes the findings of today to a reference file',
	},
	watch: { fr: 'recommence à chaque changement', en: 'starts again at every change' },
	fixStdin: {
		fr: '--corriger ne peut pas écrire dans l’entrée standard : donnez un fichier, ou montrez les changements par --essai',
		en: '--fix cannot write to standard input: name a file, or show the changes with --dry-run',
	},
	'fixed.one': { fr: '{0} charte corrigée', en: '{0} charter fixed' },
	'fixed.other': { fr: '{0} chartes corrigées', en: '{0} charters fixed' },
	nothingToFix: { fr: 'Rien à corriger.', en: 'Nothing to fix.' },
	changed: {
		fr: '« {0} » a changé entre-temps et n’a pas été corrigé : relancez la commande',
		en: '“{0}” changed meanwhile and was not fixed: run the command again',
	},
	unwritable: {
		fr: '« {0} » ne peut pas être écrit : donnez-vous le droit d’y écrire',
		en: '“{0}” cannot be written: give yourself the right to write it',
	},
	encoding: {
		fr: '« {0} » n’est pas en UTF-8 et n’a pas été corrigé : enregistrez-le en UTF-8',
		en: '“{0}” is not in UTF-8 and was not fixed: save it in UTF-8',
	},
} as const satisfies Record<string, Both>;
