/** What the config file's keys are, and what is wrong with how they are written. */
import type { Both } from '../../engine/index';

export const configTexts = {
	langue: {
		fr: 'La langue de ce que dit la ligne de commande; dans l’éditeur, chaque personne garde la sienne.',
		en: 'The language of what the command line says; in the editor, each person keeps their own.',
	},
	severites: {
		fr: 'La gravité des signalements, par code, par groupe, par pratique ou par action; « aucune » les tait.',
		en: 'The severity of findings, by code, group, practice or action; “aucune” silences them.',
	},
	attentesFutures: {
		fr: 'Montre aussi, en information, ce qu’une phase à venir attendra.',
		en: 'Also shows, as information, what a later phase will expect.',
	},
	'peremption.jours': {
		fr: 'Le nombre de jours après lesquels une évaluation est à rafraîchir.',
		en: 'The number of days after which an assessment is to be refreshed.',
	},
	phases: {
		fr: 'La phase à partir de laquelle l’organisme attend une action, ou toutes celles d’une pratique.',
		en: 'The phase from which the organization expects an action, or all of a practice.',
	},
	'formulation.actif': {
		fr: 'Regarde les mots qui vont à l’encontre d’une pratique.',
		en: 'Looks at the words that go against a practice.',
	},
	'formulation.termes': {
		fr: 'Les termes que l’organisme évite, chacun avec une meilleure façon de dire.',
		en: 'The terms that the organization avoids, each with a better way to say it.',
	},
	'personne.actif': {
		fr: 'Regarde aussi les attentes de la page « Offrir une expérience centrée sur la personne » (Stratégie pour une administration publique numérique).',
		en: 'Also looks at the expectations of the page “Offrir une expérience centrée sur la personne” (Stratégie pour une administration publique numérique).',
	},
	'preuves.racines': {
		fr: 'Les dossiers, à partir de celui de ce fichier, où des fichiers de preuve se trouvent aussi.',
		en: 'The folders, from that of this file on, where files of evidence also lie.',
	},
	cibles: {
		fr: 'Les cibles propres à l’organisme, que « alignement » peut nommer à côté de celles de la stratégie.',
		en: 'The organization’s own targets, which “alignement” may name beside those of the strategy.',
	},
	'cibles.id': {
		fr: 'Le nom que les chartes écrivent sous « cible ».',
		en: 'The name that charters write under “cible”.',
	},
	'cibles.enonce': { fr: 'Ce que la cible vise, en une phrase.', en: 'What the target aims at, in a sentence.' },
	'cibles.pratiques': {
		fr: 'Les numéros des pratiques qu’elle touche.',
		en: 'The numbers of the practices it touches.',
	},
	sections_requises: {
		fr: 'Les sections que chaque charte doit remplir.',
		en: 'The sections that every charter has to fill.',
	},
	ignorer: {
		fr: 'Les fichiers à laisser de côté, par motifs à partir du dossier de ce fichier.',
		en: 'The files to leave out, by globs from the folder of this file on.',
	},
	'seuils.echec_des': {
		fr: 'La gravité à partir de laquelle « charte verifier » échoue.',
		en: 'The severity from which “charte check” fails.',
	},
	'seuils.min_avec_reponse': {
		fr: 'Le nombre, ou la part, d’actions avec réponse qu’il faut à chaque charte.',
		en: 'The number, or share, of addressed actions that each charter needs.',
	},
	'seuils.min_declarees': {
		fr: 'Le nombre, ou la part, d’actions déclarées qu’il faut à chaque charte.',
		en: 'The number, or share, of declared actions that each charter needs.',
	},
	'seuils.min_en_place': {
		fr: 'Le nombre, ou la part, d’actions en place qu’il faut à chaque charte.',
		en: 'The number, or share, of actions in place that each charter needs.',
	},
	'seuils.min_sans_ecart': {
		fr: 'Le nombre, ou la part, de pratiques sans écart qu’il faut à chaque charte.',
		en: 'The number, or share, of practices without a gap that each charter needs.',
	},
	// Values
	'language.fr': { fr: 'Français', en: 'French' },
	'language.en': { fr: 'Anglais', en: 'English' },
	'severity.erreur': { fr: 'Bloque, là où les erreurs bloquent.', en: 'Blocks, where errors do.' },
	'severity.avertissement': { fr: 'À régler avant d’aller plus loin.', en: 'To be settled before going further.' },
	'severity.information': { fr: 'Bon à savoir.', en: 'Good to know.' },
	'severity.conseil': { fr: 'Discret : une meilleure façon de dire.', en: 'Discreet: a better way to say it.' },
	'severity.aucune': { fr: 'N’est pas dit du tout.', en: 'Is not said at all.' },
	'failOn.erreur': { fr: 'Échoue dès une erreur.', en: 'Fails from an error on.' },
	'failOn.avertissement': { fr: 'Échoue dès un avertissement.', en: 'Fails from a warning on.' },
	'failOn.information': { fr: 'Échoue dès une information.', en: 'Fails from information on.' },
	'failOn.conseil': { fr: 'Échoue dès un conseil.', en: 'Fails from a hint on.' },
	'failOn.jamais': { fr: 'Aucun signalement ne fait échouer.', en: 'No finding fails.' },
	'value.group': { fr: 'Un groupe de signalements.', en: 'A group of findings.' },
	'value.never': { fr: 'N’est jamais attendue.', en: 'Is never expected.' },
	// What is wrong
	'problem.root': {
		fr: 'Écrivez des clés et leurs valeurs : ce fichier est une configuration.',
		en: 'Write keys and their values: this file is a configuration.',
	},
	'problem.yaml': {
		fr: 'YAML ne lit pas cet endroit : fermez ce qui est ouvert, mettez le texte entre guillemets ou corrigez le retrait.',
		en: 'YAML cannot read this place: close what is open, put the text in quotes or fix the indentation.',
	},
	'problem.unknown': {
		fr: 'La clé « {0} » n’existe pas ici : effacez-la.',
		en: 'The key “{0}” does not exist here: delete it.',
	},
	'problem.meant': {
		fr: 'La clé « {0} » n’existe pas ici : vouliez-vous dire « {1} »?',
		en: 'The key “{0}” does not exist here: did you mean “{1}”?',
	},
	'problem.personal': {
		fr: '« {0} » est le réglage de chaque personne : effacez-le d’ici.',
		en: '“{0}” is each person’s own setting: delete it here.',
	},
	'problem.twice': {
		fr: 'La clé « {0} » est écrite deux fois : gardez-en une.',
		en: 'The key “{0}” is written twice: keep one.',
	},
	'problem.missing': { fr: 'Il manque « {0} » : écrivez-le.', en: '“{0}” is missing: write it.' },
	'problem.boolean': { fr: 'Écrivez true ou false.', en: 'Write true or false.' },
	'problem.integer': { fr: 'Écrivez un nombre entier, à partir de {0}.', en: 'Write a whole number, from {0} on.' },
	'problem.threshold': {
		fr: 'Écrivez un nombre, ou un pourcentage de 0% à 100%.',
		en: 'Write a number, or a percentage from 0% to 100%.',
	},
	'problem.text': { fr: 'Écrivez un texte.', en: 'Write a text.' },
	'problem.path': {
		fr: 'Écrivez un dossier sous celui de ce fichier, sans « .. » ni chemin absolu.',
		en: 'Write a folder below that of this file, without “..” and no absolute path.',
	},
	'problem.value': {
		fr: '« {0} » n’est pas une valeur de « {1} » : choisissez parmi {2}.',
		en: '“{0}” is not a value of “{1}”: choose from {2}.',
	},
	'problem.list': { fr: 'Écrivez une liste, un élément par tiret.', en: 'Write a list, an item for each dash.' },
	'problem.map': {
		fr: 'Écrivez des clés et leurs valeurs sous « {0} ».',
		en: 'Write keys and their values under “{0}”.',
	},
	// The schema and the page
	'schema.title': {
		fr: 'Ce qu’un organisme décide pour ses chartes',
		en: 'What an organization decides for its charters',
	},
	'schema.about': {
		fr: 'Ce fichier vaut pour toutes les chartes sous son dossier. Une clé s’écrit avec son point, ou en deux étages. Toute clé qui commence par « x- » est propre à l’organisme.',
		en: 'This file holds for all charters below its folder. A key is written with its dot, or in two steps. Any key that begins with “x-” is the organization’s own.',
	},
	'schema.nothing': { fr: 'Rien n’est décidé.', en: 'Nothing is decided.' },
	'title.langue': { fr: 'Langue', en: 'Language' },
	'title.severites': { fr: 'Gravité des signalements', en: 'Severity of findings' },
	'title.attentesFutures': { fr: 'Attentes des phases à venir', en: 'Expectations of later phases' },
	'title.peremption': { fr: 'Évaluations anciennes', en: 'Old assessments' },
	'title.peremption.jours': { fr: 'Durée de vie d’une évaluation', en: 'Lifetime of an assessment' },
	'title.phases': { fr: 'Phases des attentes', en: 'Phases of expectations' },
	'title.formulation': { fr: 'Formulation', en: 'Wording' },
	'title.formulation.actif': { fr: 'Regard sur la formulation', en: 'Look at the wording' },
	'title.formulation.termes': { fr: 'Termes à éviter', en: 'Terms to avoid' },
	'title.personne': { fr: 'Expérience centrée sur la personne', en: 'Person-centred experience' },
	'title.personne.actif': { fr: 'Regard sur la personne', en: 'Look at the person' },
	'title.preuves': { fr: 'Preuves', en: 'Evidence' },
	'title.preuves.racines': { fr: 'Dossiers de preuves', en: 'Folders of evidence' },
	'title.cibles': { fr: 'Cibles de l’organisme', en: 'Targets of the organization' },
	'title.id': { fr: 'Identifiant', en: 'Identifier' },
	'title.enonce': { fr: 'Énoncé', en: 'Statement' },
	'title.pratiques': { fr: 'Pratiques touchées', en: 'Practices concerned' },
	'title.sections_requises': { fr: 'Sections obligatoires', en: 'Required sections' },
	'title.ignorer': { fr: 'Fichiers laissés de côté', en: 'Files left out' },
	'title.seuils': { fr: 'Seuils', en: 'Thresholds' },
	'title.seuils.echec_des': { fr: 'Gravité qui fait échouer', en: 'Severity that fails' },
	'title.seuils.min_avec_reponse': { fr: 'Minimum d’actions avec réponse', en: 'Minimum of addressed actions' },
	'title.seuils.min_declarees': { fr: 'Minimum d’actions déclarées', en: 'Minimum of declared actions' },
	'title.seuils.min_en_place': { fr: 'Minimum d’actions en place', en: 'Minimum of actions in place' },
	'title.seuils.min_sans_ecart': { fr: 'Minimum de pratiques sans écart', en: 'Minimum of practices without a gap' },
	'page.title': { fr: 'Le fichier charte.config.yaml', en: 'The file charte.config.yaml' },
	'page.intro': {
		fr: 'Ce fichier dit, pour toutes les chartes sous son dossier, ce que l’organisme décide. Le plus proche au-dessus d’une charte compte seul. Une clé s’écrit avec son point, ou en deux étages : `peremption.jours: 90`, ou `jours: 90` sous `peremption:`. Les clés `x-…` sont à vous. Cette page est produite par `npm run docs`.',
		en: 'This file says, for all charters below its folder, what the organization decides. The nearest one above a charter counts alone. A key is written with its dot, or in two steps: `peremption.jours: 90`, or `jours: 90` below `peremption:`. Keys `x-…` are yours. This page is made by `npm run docs`.',
	},
	'page.wins': {
		fr: 'Là où il y en a un, lui seul décide des signalements et des chiffres, clés absentes comprises (elles ont leur valeur par défaut) : l’éditeur et la ligne de commande disent la même chose à chaque personne. Les réglages d’une personne gardent sa langue, les chiffres au-dessus des sections et les indications. L’éditeur ne lit que les fichiers de l’espace de travail.',
		en: 'Where there is one, it alone decides findings and figures, absent keys included (they have their defaults): the editor and the command line say the same to every person. A person’s settings keep their language, the figures above sections and the hints. The editor reads only files of the workspace.',
	},
	'page.key': { fr: 'Clé', en: 'Key' },
	'page.what': { fr: 'Ce qu’elle dit', en: 'What it says' },
	'page.decides': { fr: 'Elle décide', en: 'It decides' },
	'decides.findings': { fr: 'des signalements et des chiffres', en: 'findings and figures' },
	'decides.gate': { fr: 'de la barrière', en: 'the gate' },
	'decides.language': { fr: 'de la langue', en: 'the language' },
	// Hovers
	'hover.default': { fr: 'Par défaut', en: 'By default' },
	'hover.example': { fr: 'Exemple', en: 'Example' },
} as const satisfies Record<string, Both>;
