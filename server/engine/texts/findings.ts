/** The messages of the findings, by code (and variant). `{0}`, `{1}`… are replaced. */
import { formatTexts } from './format';
import { practiceTexts } from './practices';
import type { Both } from './text';

export const findingTexts = {
	...formatTexts,
	// Declarations
	'declaration/preuve_introuvable': {
		fr: 'Corrigez la preuve « {0} » de l’action {1} : elle ne mène à rien, ni dans la charte ni dans l’espace de travail.',
		en: 'Correct the evidence “{0}” of action {1}: it leads to nothing, in the charter or in the workspace.',
	},
	'declaration/preuve_introuvable.proche': {
		fr: 'Écrivez « {2} » : telle qu’elle est écrite, la preuve « {0} » de l’action {1} ne mène à rien.',
		en: 'Write “{2}”: as it is written, the evidence “{0}” of action {1} leads to nothing.',
	},
	'declaration/preuve_introuvable.section': {
		fr: 'Écrivez « {0} », que l’action {1} cite comme preuve : elle est déclarée en place, mais la charte n’a rien là, et rien d’autre ne la montre.',
		en: 'Write “{0}”, which action {1} cites as evidence: it is declared in place, but the charter has nothing there, and nothing else shows it.',
	},
	'declaration/preuve_introuvable.vide': {
		fr: 'Remplissez « {0} », preuve de l’action {1}, ou donnez une autre preuve : rien n’y est écrit.',
		en: 'Fill in “{0}”, the evidence of action {1}, or give other evidence: nothing is written there.',
	},
	'declaration/preuve_introuvable.dehors': {
		fr: 'Déplacez le fichier « {0} » dans l’espace de travail : la preuve de l’action {1} doit voyager avec la charte.',
		en: 'Move the file “{0}” into the workspace: the evidence of action {1} must travel with the charter.',
	},
	'declaration/preuve_dossier': {
		fr: 'Nommez le fichier du dossier « {0} » qui appuie l’action {1} : un dossier entier ne dit pas à un comité quoi lire.',
		en: 'Name the file of the folder “{0}” that supports action {1}: a whole folder does not tell a committee what to read.',
	},
	'declaration/sans_preuve': {
		fr: 'Ajoutez au moins une preuve à l’action {0} : un état « {1} » doit s’appuyer sur une section, un fichier ou une adresse.',
		en: 'Add at least one piece of evidence to action {0}: a status of “{1}” must rest on a section, a file or an address.',
	},
	'declaration/sans_motif': {
		fr: 'Ajoutez un motif à l’action {0} : un état « {1} » doit dire pourquoi.',
		en: 'Add a reason (motif) to action {0}: a status of “{1}” must say why.',
	},
	'declaration/sans_justification': {
		fr: 'Ajoutez une justification à l’action {0} : un état « {1} » s’explique en une phrase.',
		en: 'Add a justification to action {0}: a status of “{1}” is explained in one sentence.',
	},
	'declaration/sans_responsable': {
		fr: 'Nommez une personne responsable pour l’action {0} : elle est planifiée.',
		en: 'Name someone responsible (responsable) for action {0}: it is planned.',
	},
	'declaration/sans_echeance': {
		fr: 'Donnez une échéance à l’action {0} : elle est planifiée.',
		en: 'Give action {0} a due date (echeance): it is planned.',
	},
	'declaration/en_retard': {
		fr: 'Terminez l’action {0} ou repoussez son échéance : elle était attendue le {1}.',
		en: 'Complete action {0} or move its due date: it was due on {1}.',
	},
	'declaration/perimee': {
		fr: 'Réévaluez l’action {0} : sa dernière évaluation remonte à {1} jours.',
		en: 'Assess action {0} again: its last assessment is {1} days old.',
	},
	'declaration/evaluee_a_venir': {
		fr: 'Corrigez la date d’évaluation de l’action {0} : le {1} est à venir.',
		en: 'Correct the assessment date of action {0}: {1} is still to come.',
	},
	'declaration/hors_edition': {
		fr: 'Gardez la déclaration sous « x-{2} » ou retirez-la : l’édition « {1} » ne reprend pas l’action {0} et ne la compte pas.',
		en: 'Keep the declaration under “x-{2}” or remove it: the “{1}” edition does not keep action {0} and does not count it.',
	},
	'declaration/hors_edition.suite': {
		fr: 'Gardez la déclaration sous « x-{2} » ou retirez-la : l’édition « {1} » regarde sous l’action {3} ce que demandait l’action {0}.',
		en: 'Keep the declaration under “x-{2}” or remove it: the “{1}” edition looks under action {3} at what action {0} asked for.',
	},
	'declaration/a_reevaluer': {
		fr: 'Réévaluez l’action {0} : l’édition « {2} » demande les deux, et la charte n’en montre qu’une partie, ce qui suffisait à l’édition « {1} ».',
		en: 'Assess action {0} again: the “{2}” edition asks for both, and the charter shows only part of it, which was enough for the “{1}” edition.',
	},
	'declaration/contredite': {
		fr: 'Décrivez l’action {0} dans la charte ({1}) : elle est déclarée en place, mais rien ne la montre.',
		en: 'Describe action {0} in the charter ({1}): it is declared in place, but nothing shows it.',
	},
	'declaration/sans_substance': {
		fr: 'Écrivez ce que l’action {0} a mis en place, ou déclarez-la autrement : ce que sa preuve cite ({1}) irait à n’importe quelle initiative.',
		en: 'Write what action {0} has put in place, or declare it otherwise: what its evidence points to ({1}) would suit any initiative.',
	},
	'declaration/sans_trace': {
		fr: 'Ajoutez une trace à l’action {0} : un fichier, une adresse ou un élément daté du passé.',
		en: 'Add a trace to action {0}: a file, an address or an element with a past date.',
	},
	...practiceTexts,
	// Wording
	'formulation/terme': { fr: 'Revoyez « {0} » : {1}.', en: 'Think again about “{0}”: {1}.' },
	// Suppressions
	'suppression/forme': {
		fr: 'Écrivez « {0} » : écrit autrement, ce commentaire n’ignore rien.',
		en: 'Write “{0}”: written otherwise, this comment ignores nothing.',
	},
	'suppression/sans_raison': {
		fr: 'Ajoutez une raison après le code : « # charte-ignorer {0} : raison ». Sans elle, rien n’est ignoré.',
		en: 'Add a reason after the code: “# charte-ignorer {0} : reason”. Without it, nothing is ignored.',
	},
	'suppression/inutile': {
		fr: 'Retirez ce commentaire : aucun signalement « {0} » n’est à ignorer ici.',
		en: 'Remove this comment: there is no “{0}” finding to ignore here.',
	},
	'suppression/erreur': {
		fr: 'Retirez ce commentaire et corrigez l’erreur : « {0} » ne peut pas être ignoré.',
		en: 'Remove this comment and fix the error: “{0}” cannot be ignored.',
	},
	'suppression/code_inconnu': {
		fr: 'Le code « {0} » n’existe pas : vérifiez le code du signalement à ignorer.',
		en: 'The code “{0}” does not exist: check the code of the finding to ignore.',
	},
} as const satisfies Record<string, Both>;
