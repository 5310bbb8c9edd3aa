/** The texts of the extension itself: its messages, its questions, its status bar. The manifest has its own. */
export const clientTexts = {
	serverFailed: {
		fr: 'Le serveur de Charte numérique ne fonctionne pas : la vérification et l’aide à la saisie sont suspendues.',
		en: 'The Charte numérique server is not running: checks and typing help are suspended.',
	},
	restartServer: { fr: 'Redémarrer le serveur', en: 'Restart Server' },
	showLog: { fr: 'Afficher le journal', en: 'Show the Log' },
	serverRestarted: {
		fr: 'Le serveur de Charte numérique est redémarré.',
		en: 'The Charte numérique server has restarted.',
	},

	statusFigures: { fr: '$(checklist) Charte {0}/{1}', en: '$(checklist) Charter {0}/{1}' },
	statusTooltip: {
		fr: 'Actions applicables avec réponse : {0} sur {1}. Afficher la couverture.',
		en: 'Applicable actions addressed: {0} of {1}. Show the coverage.',
	},
	statusPlain: { fr: '$(checklist) Charte', en: '$(checklist) Charter' },
	statusPlainTooltip: { fr: 'Afficher la couverture de la charte', en: 'Show the coverage of the charter' },

	promptsName: { fr: 'Invites de la charte', en: 'Prompts of the charter' },
	'prompts.one': { fr: '$(edit) {0} à remplir', en: '$(edit) {0} to fill in' },
	'prompts.other': { fr: '$(edit) {0} à remplir', en: '$(edit) {0} to fill in' },
	'promptsTooltip.one': {
		fr: 'Il reste {0} invite à remplacer dans la charte. Aller à celle qui suit.',
		en: 'There is {0} prompt left to replace in the charter. Go to the next one.',
	},
	'promptsTooltip.other': {
		fr: 'Il reste {0} invites à remplacer dans la charte. Aller à celle qui suit.',
		en: 'There are {0} prompts left to replace in the charter. Go to the next one.',
	},
	promptOf: { fr: 'Invite {0} sur {1}', en: 'Prompt {0} of {1}' },
	noPrompts: {
		fr: 'La charte n’a plus d’invite à remplacer.',
		en: 'The charter has no prompt left to replace.',
	},

	offer: { fr: '$(checklist) Traiter comme une charte', en: '$(checklist) Treat as a charter' },
	offerTooltip: {
		fr: 'Ce fichier a une clé « charte » : activer la vérification et l’aide à la saisie d’une charte.',
		en: 'This file has a “charte” key: turn on the checks and the typing help of a charter.',
	},
	firstSteps: { fr: 'Premiers pas', en: 'First Steps' },
	firstStepsTooltip: {
		fr: 'Une première charte? Cinq étapes, de la première ligne à la couverture.',
		en: 'Your first charter? Five steps, from the first line to the coverage.',
	},
	noActiveFile: {
		fr: 'Ouvrez d’abord le fichier à traiter comme une charte.',
		en: 'First open the file to treat as a charter.',
	},

	stillCharter: {
		fr: '« {0} » reste une charte pour l’instant; son nom ne le dit pas à l’éditeur, qui l’oubliera.',
		en: '“{0}” is still a charter for now; its name does not tell the editor so, which will forget it.',
	},
	remember: { fr: 'Se rappeler ce fichier', en: 'Remember This File' },

	newCharterStep: { fr: 'Nouvelle charte d’initiative ({0}/4)', en: 'New initiative charter ({0}/4)' },
	askName: { fr: 'Nom de l’initiative', en: 'Name of the initiative' },
	askNameExample: { fr: 'Ex. : Demande de permis en ligne', en: 'E.g. Online permit application' },
	askOrganisation: { fr: 'Organisme responsable', en: 'Organization responsible' },
	askOrganisationExample: { fr: 'Ex. : Ministère des Transports', en: 'E.g. Ministère des Transports' },
	askPhase: { fr: 'Où en est l’initiative?', en: 'How far along is the initiative?' },
	askSize: { fr: 'Que doit demander le modèle de charte?', en: 'What should the charter template ask for?' },
	answerEmpty: { fr: 'Entrez au moins un mot.', en: 'Enter at least one word.' },
	answerLong: { fr: 'Abrégez : au plus {0} caractères.', en: 'Make it shorter: at most {0} characters.' },
	templateFailed: {
		fr: 'La nouvelle charte n’a pas pu être préparée : redémarrez le serveur, puis essayez de nouveau.',
		en: 'The new charter could not be prepared: restart the server, then try again.',
	},

	notFormatted: {
		fr: 'La charte reste telle quelle : corrigez d’abord ce qui ne se lit pas (voir Problèmes).',
		en: 'The charter stays as it is: first fix what cannot be read (see Problems).',
	},
	alreadyFormatted: {
		fr: 'La charte était déjà mise en forme.',
		en: 'The charter was formatted already.',
	},

	noCharterInView: {
		fr: 'Ouvrez d’abord une charte.',
		en: 'First open a charter.',
	},
	nothingDetected: {
		fr: 'Rien à déclarer : ce à quoi la charte répond est déjà déclaré, ou elle ne répond encore à aucune action.',
		en: 'Nothing to declare: what the charter addresses is declared already, or it addresses no action yet.',
	},

	pickPractice: { fr: 'Ouvrir une pratique', en: 'Open a practice' },
	pickPracticeHint: { fr: 'Numéro, titre ou thème', en: 'Number, title or theme' },
	unknownPractice: {
		fr: 'Le standard n’a ni pratique ni action « {0} ».',
		en: 'The standard has no practice or action “{0}”.',
	},
	unknownLink: {
		fr: 'Ce lien ne mène à aucune pratique du standard.',
		en: 'This link leads to no practice of the standard.',
	},

	pickExample: { fr: 'Ouvrir un exemple de charte', en: 'Open a sample charter' },
	exampleUnreadable: {
		fr: 'L’exemple ne se lit pas : réinstallez l’extension.',
		en: 'The sample cannot be read: reinstall the extension.',
	},
	'sample.proche-aidance': { fr: 'Proche aidance', en: 'Caregivers' },
	'sample.proche-aidance.detail': {
		fr: 'Une charte bien remplie, en réalisation.',
		en: 'A well-filled charter, in delivery.',
	},
	'sample.passeport': { fr: 'Passeport', en: 'Passport' },
	'sample.passeport.detail': { fr: 'Une charte toute jeune, à l’amorce.', en: 'A young charter, at initiation.' },
	'sample.centre-appels': { fr: 'Centre d’appels', en: 'Call centre' },
	'sample.centre-appels.detail': {
		fr: 'Une charte qui a les défauts les plus courants, en conception.',
		en: 'A charter with the most common faults, in design.',
	},
	'sample.bibliotheque': { fr: 'Bibliothèques', en: 'Libraries' },
	'sample.bibliotheque.detail': {
		fr: 'Des paroles creuses, en exploitation, et ce qui en est dit.',
		en: 'Empty talk, in operation, and what is said of it.',
	},
	'sample.repairs': { fr: 'Réparations', en: 'Repairs' },
	'sample.repairs.detail': {
		fr: 'Une charte toute jeune, écrite en anglais.',
		en: 'A young charter, written in English.',
	},
} as const;
