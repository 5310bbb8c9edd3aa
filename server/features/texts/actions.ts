/** The titles of code actions that are no fix of one finding. */
import type { Both } from '../../engine/index';

export const actionTexts = {
	fixAllOfKind: {
		fr: 'Corriger les {0} signalements de ce genre dans le fichier (« {1} »)',
		en: 'Fix the {0} findings of this kind in the file (“{1}”)',
	},
	fixAll: { fr: 'Corriger tout ce qui peut l’être sans risque', en: 'Fix all that can be fixed safely' },
	declareOne: { fr: 'Déclarer une action…', en: 'Declare an action…' },
	'declareDetected.one': { fr: 'Déclarer l’action détectée', en: 'Declare the detected action' },
	'declareDetected.other': { fr: 'Déclarer les {0} actions détectées', en: 'Declare the {0} detected actions' },
	'declareHere.one': {
		fr: 'Déclarer l’action détectée dans « {1} »',
		en: 'Declare the action detected in “{1}”',
	},
	'declareHere.other': {
		fr: 'Déclarer les {0} actions détectées dans « {1} »',
		en: 'Declare the {0} actions detected in “{1}”',
	},
	'declareOf.one': {
		fr: 'Déclarer l’action détectée de la pratique {1}',
		en: 'Declare the detected action of practice {1}',
	},
	'declareOf.other': {
		fr: 'Déclarer les {0} actions détectées de la pratique {1}',
		en: 'Declare the {0} detected actions of practice {1}',
	},
	notApplicable: { fr: 'Marquer l’action {0} sans objet…', en: 'Mark action {0} not applicable…' },
	notApplicableOf: {
		fr: 'Marquer sans objet une action de la pratique {0}…',
		en: 'Mark an action of practice {0} not applicable…',
	},
	notApplicableAny: { fr: 'Marquer une action sans objet…', en: 'Mark an action not applicable…' },
	foldText: { fr: 'Replier ce texte à {0} colonnes', en: 'Fold this text at {0} columns' },
	foldAll: { fr: 'Replier les textes longs à {0} colonnes', en: 'Fold long texts at {0} columns' },
	toComplete: { fr: 'À compléter', en: 'To be completed' },
	ignoreHere: { fr: 'Ignorer « {0} » ici…', en: 'Ignore “{0}” here…' },
	ignoreFile: { fr: 'Ignorer « {0} » dans tout le fichier…', en: 'Ignore “{0}” in the whole file…' },
	ignoreMember: { fr: 'Ignorer ici une action de « {0} »…', en: 'Ignore an action of “{0}” here…' },
	toJustify: { fr: 'à justifier', en: 'to be justified' },
	join: { fr: 'Réunir les deux commentaires', en: 'Join the two comments' },
	upgrade: { fr: 'Passer à l’édition {0} ({1})', en: 'Move to the {0} edition ({1})' },
	upgradePreview: {
		fr: 'Passer à l’édition {0}, changements à confirmer',
		en: 'Move to the {0} edition, with changes to confirm',
	},
	'upgrade.summary.one': { fr: '{0} action : {1}', en: '{0} action: {1}' },
	'upgrade.summary.other': { fr: '{0} actions : {1}', en: '{0} actions: {1}' },
	'upgrade.kept.one': { fr: '{0} conservée', en: '{0} kept' },
	'upgrade.kept.other': { fr: '{0} conservées', en: '{0} kept' },
	'upgrade.reworded.one': { fr: '{0} reformulée', en: '{0} reworded' },
	'upgrade.reworded.other': { fr: '{0} reformulées', en: '{0} reworded' },
	'upgrade.added.one': { fr: '{0} ajoutée', en: '{0} added' },
	'upgrade.added.other': { fr: '{0} ajoutées', en: '{0} added' },
	'upgrade.gone.one': { fr: '{0} retirée', en: '{0} gone' },
	'upgrade.gone.other': { fr: '{0} retirées', en: '{0} gone' },
	'annotation.edition': { fr: 'Édition {0} ({1})', en: 'The {0} edition ({1})' },
	'annotation.kept': { fr: 'Déclarations conservées telles quelles : {0}.', en: 'Declarations kept as they are: {0}.' },
	'annotation.reassess': {
		fr: 'À réévaluer, « ou » y est devenu « et » : {0}.',
		en: 'To assess again, “or” became “and” there: {0}.',
	},
	'annotation.reworded': { fr: 'Actions reformulées : {0}', en: 'Reworded actions: {0}' },
	'annotation.reworded.more': {
		fr: 'Le commentaire prend le nouveau libellé; la déclaration ne change pas.',
		en: 'The comment takes the new wording; the declaration does not change.',
	},
	'annotation.gone': { fr: 'Actions retirées : {0}', en: 'Actions that are gone: {0}' },
	'annotation.gone.more': {
		fr: 'La déclaration reste à sa place, sous une clé « x- » : elle n’est plus comptée.',
		en: 'The declaration stays in its place, under an “x-” key: it is no longer counted.',
	},
} as const satisfies Record<string, Both>;
