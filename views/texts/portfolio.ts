import { capitalized } from '../../server/engine/texts/text';
import { countWords, stateWords } from '../../server/engine/texts/words';
import { panelTexts } from './panel';

/** The texts of the portfolio. Keys that end in `.one` and `.other` are the two numbers of one text. */
export const portfolioTexts = {
	title: { fr: 'Portefeuille des chartes', en: 'Charter portfolio' },
	panelTitle: { fr: 'Portefeuille', en: 'Portfolio' },
	lead: {
		fr: 'Les initiatives de l’espace de travail face aux 18 pratiques numériques, chacune à sa phase.',
		en: 'The initiatives of the workspace against the 18 digital practices, each at its phase.',
	},

	// Reading the charters
	starting: { fr: 'Recherche des chartes…', en: 'Looking for charters…' },
	loading: { fr: 'Lecture des chartes : {0} sur {1}', en: 'Reading the charters: {0} of {1}' },
	cancelled: { fr: 'Lecture interrompue à {0} sur {1}', en: 'Reading stopped at {0} of {1}' },
	'read.one': { fr: '{0} fichier lu', en: '{0} file read' },
	'read.other': { fr: '{0} fichiers lus', en: '{0} files read' },
	failed: {
		fr: 'Les chartes n’ont pas pu être lues. La commande « Redémarrer le serveur » peut aider.',
		en: 'The charters could not be read. The command “Restart Server” may help.',
	},
	'cut.one': {
		fr: 'L’espace de travail contient plus de {0} charte : les autres sont laissées de côté.',
		en: 'The workspace holds more than {0} charter: the others are left out.',
	},
	'cut.other': {
		fr: 'L’espace de travail contient plus de {0} chartes : les autres sont laissées de côté.',
		en: 'The workspace holds more than {0} charters: the others are left out.',
	},
	progress: { fr: 'Lecture des chartes', en: 'Reading the charters' },
	cancel: { fr: 'Annuler', en: 'Cancel' },
	resume: { fr: 'Reprendre', en: 'Resume' },
	refresh: { fr: 'Actualiser', en: 'Refresh' },
	retry: { fr: 'Réessayer', en: 'Try again' },
	notOpened: {
		fr: 'La charte n’a pas pu être ouverte : vérifiez que son fichier existe encore.',
		en: 'The charter could not be opened: check that its file still exists.',
	},

	// Nothing to show
	'empty.title': { fr: 'Aucune charte dans cet espace de travail', en: 'No charter in this workspace' },
	'empty.text': {
		fr: 'Une charte est un fichier nommé charte.yaml ou *.charte.yaml. Créez la première, ou regardez un exemple : le portefeuille se remplira de lui-même.',
		en: 'A charter is a file named charte.yaml or *.charte.yaml. Create the first one, or look at a sample: the portfolio will fill by itself.',
	},
	'empty.new': panelTexts['empty.new'],
	'empty.sample': panelTexts['empty.sample'],
	'noFolder.title': { fr: 'Aucun dossier n’est ouvert', en: 'No folder is open' },
	'noFolder.text': {
		fr: 'Le portefeuille compare les chartes d’un dossier ou d’un espace de travail. Ouvrez celui qui contient les vôtres.',
		en: 'The portfolio compares the charters of a folder or a workspace. Open the one that holds yours.',
	},
	'noFolder.open': { fr: 'Ouvrir un dossier…', en: 'Open a folder…' },

	// Filters
	filters: { fr: 'Filtrer les initiatives', en: 'Filter the initiatives' },
	'filter.text': { fr: 'Rechercher', en: 'Search' },
	'filter.textHint': { fr: 'Nom, organisme ou fichier', en: 'Name, organization or file' },
	'filter.organisation': { fr: 'Organisme', en: 'Organization' },
	'filter.anyOrganisation': { fr: 'Tous les organismes', en: 'All organizations' },
	'filter.phase': { fr: 'Phase', en: 'Phase' },
	'filter.anyPhase': { fr: 'Toutes les phases', en: 'All phases' },
	'filter.onlyGaps': { fr: 'Avec écart seulement', en: 'Only with a gap' },
	'filter.action': { fr: 'Reste à faire : {0}', en: 'Still to do: {0}' },
	'filter.removeAction': { fr: 'Retirer ce filtre', en: 'Remove this filter' },
	'filter.clear': { fr: 'Effacer les filtres', en: 'Clear the filters' },
	'shown.one': { fr: '{0} initiative', en: '{0} initiative' },
	'shown.other': { fr: '{0} initiatives', en: '{0} initiatives' },
	'shownOf.one': { fr: '{0} initiative sur {1}', en: '{0} initiative of {1}' },
	'shownOf.other': { fr: '{0} initiatives sur {1}', en: '{0} initiatives of {1}' },
	'organisations.one': { fr: '{0} organisme', en: '{0} organization' },
	'organisations.other': { fr: '{0} organismes', en: '{0} organizations' },
	noMatch: { fr: 'Aucune initiative ne correspond à ces filtres.', en: 'No initiative matches these filters.' },

	// The grid
	grid: { fr: 'Initiatives et pratiques', en: 'Initiatives and practices' },
	gridHelp: {
		fr: 'Flèches pour se déplacer, Entrée pour ouvrir la charte ou la pratique, ou pour trier par une colonne.',
		en: 'Arrows to move, Enter to open the charter or the practice, or to sort by a column.',
	},
	initiative: { fr: 'Initiative', en: 'Initiative' },
	organisation: { fr: 'Organisme', en: 'Organization' },
	phase: { fr: 'Phase', en: 'Phase' },
	noPhase: { fr: 'Non précisée', en: 'Not stated' },
	noOrganisation: { fr: 'Organisme non précisé', en: 'Organization not stated' },
	withoutGap: capitalized(stateWords.noGap),
	withoutGapOf: { fr: '{0}/{1} pratiques sans écart', en: '{0}/{1} practices without a gap' },
	inPlace: countWords.inPlace,
	practiceHead: { fr: 'Pratique {0} : {1} (thème : {2})', en: 'Practice {0}: {1} (theme: {2})' },
	cell: { fr: '{0} · {1} : {2}. {3}', en: '{0} · {1}: {2}. {3}' },
	fractions: { fr: '{0}/{1} en place, {2} {3}, {4} {5}', en: '{0}/{1} in place, {2} {3}, {4} {5}' },
	nothingApplies: { fr: 'aucune action applicable', en: 'no action applies' },
	'sort.ascending': { fr: 'trié par ordre croissant', en: 'sorted in ascending order' },
	'sort.descending': { fr: 'trié par ordre décroissant', en: 'sorted in descending order' },
	'total.noGap': capitalized(stateWords.noGap),
	'total.gap': { fr: 'Avec écart', en: 'With a gap' },
	'total.toAssess': { fr: 'À évaluer', en: 'To assess' },
	totalCell: { fr: '{0} · {1} : {2}, {3}', en: '{0} · {1}: {2}, {3}' },
	totalOf: { fr: '{0} sur {1}', en: '{0} of {1}' },

	// Below the grid
	gaps: { fr: 'Écarts les plus fréquents', en: 'Most common gaps' },
	gapsLead: {
		fr: 'Les actions attendues à la phase actuelle et qui ne sont pas encore en place. En choisir une montre les initiatives concernées.',
		en: 'The actions expected at the current phase and not in place yet. Choosing one shows the initiatives concerned.',
	},
	noGaps: {
		fr: 'Aucune action attendue ne manque aux initiatives montrées.',
		en: 'The initiatives shown lack none of the actions expected.',
	},
	'unreadable.one': {
		fr: '{0} fichier qui ne peut pas être lu comme une charte',
		en: '{0} file that cannot be read as a charter',
	},
	'unreadable.other': {
		fr: '{0} fichiers qui ne peuvent pas être lus comme des chartes',
		en: '{0} files that cannot be read as charters',
	},
	'unreadableLead.one': {
		fr: 'Il ne compte dans aucun chiffre. Ouvrez-le : les signalements y disent quoi corriger.',
		en: 'It counts in no figure. Open it: the findings there say what to fix.',
	},
	'unreadableLead.other': {
		fr: 'Ils ne comptent dans aucun chiffre. Ouvrez-les : les signalements y disent quoi corriger.',
		en: 'They count in no figure. Open them: the findings there say what to fix.',
	},
} as const;
