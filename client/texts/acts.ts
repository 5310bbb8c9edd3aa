/** What is asked before a charter is changed, and what is said of it after. */
import type { Both } from '../../server/engine/texts/text';

export const actTexts = {
	// The panel
	panelTitle: { fr: 'Couverture', en: 'Coverage' },
	noServer: {
		fr: 'La couverture n’a pas pu être calculée. La commande « Redémarrer le serveur » peut aider.',
		en: 'The coverage could not be computed. The command “Restart Server” may help.',
	},
	copied: { fr: 'Couverture copiée en Markdown.', en: 'Coverage copied as Markdown.' },
	notCopied: { fr: 'Rien à copier pour l’instant.', en: 'Nothing to copy yet.' },
	copyRefused: {
		fr: 'La couverture n’a pas pu être copiée : le presse-papiers est refusé ici.',
		en: 'The coverage could not be copied: the clipboard is not available here.',
	},

	// Which action, and what of it
	pickAction: { fr: 'De quelle action s’agit-il?', en: 'Which action is it?' },
	pickToDeclare: { fr: 'Déclarer une action', en: 'Declare an action' },
	pickNotApplicable: { fr: 'Marquer une action sans objet', en: 'Mark an action not applicable' },
	pickToIgnore: { fr: 'Ignorer une action ici', en: 'Ignore an action here' },
	pickStatus: { fr: 'État de l’action {0}', en: 'Status of action {0}' },
	askReason: { fr: 'Motif pour l’action {0} ({1})', en: 'Reason for action {0} ({1})' },
	askJustification: { fr: 'Justification pour l’action {0} ({1})', en: 'Justification for action {0} ({1})' },
	justificationPlaceholder: {
		fr: 'Une phrase qu’un comité peut comprendre sans vous',
		en: 'A sentence that a committee can understand without you',
	},
	justificationShort: { fr: 'Écrivez au moins quelques mots.', en: 'Write at least a few words.' },
	askIgnore: { fr: 'Ignorer « {0} » ici', en: 'Ignore “{0}” here' },
	askIgnoreFile: { fr: 'Ignorer « {0} » dans tout le fichier', en: 'Ignore “{0}” in the whole file' },
	askIgnorePrompt: {
		fr: 'Pourquoi? La raison sera écrite dans la charte, à côté du code.',
		en: 'Why? The reason will be written in the charter, beside the code.',
	},
	ignoreNeedsReason: {
		fr: 'Sans raison, rien n’est ignoré.',
		en: 'Without a reason, nothing is ignored.',
	},

	// What came of it
	declaredDone: { fr: 'Action {0} : « {1} » inscrit dans la charte.', en: 'Action {0}: “{1}” written in the charter.' },
	declaredUnread: {
		fr: 'Action {0} : « {1} » inscrit dans la charte. Le panneau suivra quand l’erreur de syntaxe sera corrigée.',
		en: 'Action {0}: “{1}” written in the charter. The panel will follow once the syntax error is fixed.',
	},
	inserted: {
		fr: 'Action {0} : un point de départ est inscrit dans la charte, à remplir.',
		en: 'Action {0}: a starting point is written in the charter, to be filled in.',
	},
	notInserted: {
		fr: 'Rien n’a été inséré : la section existe déjà, ou la charte ne peut pas être lue en ce moment.',
		en: 'Nothing was inserted: the section exists already, or the charter cannot be read right now.',
	},
	notDeclared: {
		fr: 'La charte n’a pas été modifiée, car rien ne peut y être écrit sans risque : corrigez d’abord ce qui y est signalé, puis réessayez.',
		en: 'The charter was not changed, because nothing can be written in it safely: fix what is reported in it first, then try again.',
	},
	unchanged: {
		fr: 'La charte dit déjà cela : rien n’y a été changé.',
		en: 'The charter says so already: nothing was changed in it.',
	},
	changedMeanwhile: {
		fr: 'La charte n’a pas été modifiée, car son texte changeait au même moment. Réessayez.',
		en: 'The charter was not changed because its text was changing at the same time. Try again.',
	},
	notOpened: {
		fr: 'La charte n’a pas pu être ouverte : vérifiez que son fichier existe encore.',
		en: 'The charter could not be opened: check that its file still exists.',
	},
	gone: {
		fr: 'La charte n’a pas été modifiée, car son fichier n’existe plus : enregistrez-la de nouveau depuis son éditeur, ou ouvrez-la là où elle se trouve maintenant.',
		en: 'The charter was not changed because its file no longer exists: save it again from its editor, or open it where it is now.',
	},
	pastVersion: {
		fr: 'La charte n’a pas été modifiée, car c’en est ici une version antérieure : ouvrez le fichier de la charte, puis réessayez.',
		en: 'The charter was not changed because this is an earlier version of it: open the charter’s own file, then try again.',
	},
	readOnly: {
		fr: 'La charte n’a pas été modifiée, car elle est en lecture seule : rendez-la modifiable, puis réessayez.',
		en: 'The charter was not changed because it is read-only: make it writable, then try again.',
	},
	changedOnDisk: {
		fr: 'La charte n’a pas été modifiée, car son fichier a changé sur le disque depuis qu’elle est ouverte : enregistrez-la pour choisir la version à garder, puis réessayez.',
		en: 'The charter was not changed because its file has changed on disk since it was opened: save it to choose which version to keep, then try again.',
	},
	gitConflict: {
		fr: 'La charte n’a pas été modifiée, car elle contient un conflit de git : choisissez d’abord ce qui reste des deux versions, puis réessayez.',
		en: 'The charter was not changed because it holds a conflict of git: choose what stays of the two versions first, then try again.',
	},
	undo: { fr: 'Annuler', en: 'Undo' },
	undone: { fr: 'La dernière modification de la charte est annulée.', en: 'The charter’s last change is undone.' },
	redone: { fr: 'La modification de la charte est refaite.', en: 'The charter’s change is made again.' },
	nothingToUndo: { fr: 'Il n’y a rien à annuler dans la charte.', en: 'There is nothing to undo in the charter.' },
	nothingToRedo: { fr: 'Il n’y a rien à refaire dans la charte.', en: 'There is nothing to redo in the charter.' },
	notUndone: {
		fr: 'Rien n’a été annulé : il n’y a rien à annuler dans la charte, ou elle est en lecture seule.',
		en: 'Nothing was undone: there is nothing to undo in the charter, or it is read-only.',
	},
	notRedone: {
		fr: 'Rien n’a été refait : il n’y a rien à refaire dans la charte, ou elle est en lecture seule.',
		en: 'Nothing was made again: there is nothing to redo in the charter, or it is read-only.',
	},
	changedSince: {
		fr: 'La charte a changé depuis : annulez plutôt dans son éditeur.',
		en: 'The charter has changed since: undo in its editor instead.',
	},

	// More of a declaration
	detailsWritten: {
		fr: 'Action {0} : les précisions sont inscrites dans la charte.',
		en: 'Action {0}: the details are written in the charter.',
	},
	formOpen: {
		fr: 'Enregistrez ou fermez d’abord le formulaire ouvert : ce qui y est tapé n’est pas encore inscrit dans la charte.',
		en: 'Save or close the open form first: what is typed in it is not written in the charter yet.',
	},
	detailsNotWritten: {
		fr: 'Rien n’a été inscrit : la déclaration n’est plus telle que montrée, ou rien ne peut y être écrit sans risque. Vérifiez-la dans la charte, puis réessayez.',
		en: 'Nothing was written: the declaration is no longer as shown, or nothing can be written in it safely. Check it in the charter, then try again.',
	},

	// Evidence
	evidenceRemoved: {
		fr: 'Action {0} : preuve « {1} » retirée de la charte.',
		en: 'Action {0}: evidence “{1}” removed from the charter.',
	},
	evidenceAdded: {
		fr: 'Action {0} : preuve « {1} » inscrite dans la charte.',
		en: 'Action {0}: evidence “{1}” written in the charter.',
	},
	evidenceNotAdded: {
		fr: 'La preuve n’a pas été ajoutée : elle est déjà là, ou la charte ne peut pas être lue en ce moment.',
		en: 'The evidence was not added: it is there already, or the charter cannot be read right now.',
	},
	evidenceNotOpened: { fr: '« {0} » n’a pas pu être ouvert.', en: '“{0}” could not be opened.' },
	askEvidence: { fr: 'Preuve pour l’action {0}', en: 'Evidence for action {0}' },
	askEvidenceHint: {
		fr: 'Choisissez ce qui montre que l’action est faite',
		en: 'Choose what shows that the action is done',
	},
	inTheCharter: { fr: 'Dans la charte', en: 'In the charter' },
	elsewhere: { fr: 'Ailleurs', en: 'Elsewhere' },
	chooseFile: { fr: 'Choisir un fichier…', en: 'Choose a file…' },
	chooseFileDetail: { fr: 'Un document de l’espace de travail', en: 'A document of the workspace' },
	chooseThisFile: { fr: 'Citer ce fichier', en: 'Cite this file' },
	typeEvidence: { fr: 'Saisir une adresse ou un chemin…', en: 'Type an address or a path…' },
	typeEvidenceDetail: {
		fr: 'Une adresse Web, un fichier ou un endroit de la charte',
		en: 'A web address, a file or a place in the charter',
	},
	typeEvidencePrompt: {
		fr: 'Elle sera écrite telle quelle sous « preuves ».',
		en: 'It will be written as it is under “preuves”.',
	},
	evidenceEmpty: {
		fr: 'Écrivez une adresse, un chemin ou un endroit de la charte.',
		en: 'Write an address, a path or a place in the charter.',
	},
	evidenceThere: {
		fr: 'Cette preuve est déjà citée pour cette action.',
		en: 'This evidence is already cited for this action.',
	},
	fileOutside: {
		fr: 'Ce fichier est hors de l’espace de travail : une autre personne ne l’y trouverait pas.',
		en: 'This file lies outside the workspace: nobody else would find it there.',
	},
} as const satisfies Record<string, Both>;
