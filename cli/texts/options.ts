/** What the options and arguments are, for the help. */
import type { Both } from '../../server/engine/index';

export const optionTexts = {
	paths: {
		fr: 'chartes, dossiers ou motifs; - lit l’entrée standard; rien : le dossier courant',
		en: 'charters, folders or globs; - reads standard input; none: the current folder',
	},
	format: { fr: 'forme du résultat : {0}', en: 'form of the output: {0}' },
	output: { fr: 'écrit le résultat dans un fichier', en: 'writes the output to a file' },
	date: {
		fr: 'jour pour lequel juger (AAAA-MM-JJ); aujourd’hui par défaut',
		en: 'day to judge for (YYYY-MM-DD); today by default',
	},
	phase: { fr: 'juge comme à cette phase', en: 'judges as at this phase' },
	root: {
		fr: 'dossier de travail, où se trouvent les preuves; sinon le dépôt de la charte',
		en: 'working folder, where evidence lies; else the repository of the charter',
	},
	stdinName: { fr: 'nom du fichier lu par -', en: 'name of the file read by -' },
	config: {
		fr: 'fichier de configuration; sinon le charte.config.yaml le plus proche au-dessus de chaque charte',
		en: 'config file; else the nearest charte.config.yaml above each charter',
	},
	noConfig: { fr: 'ne lit aucun fichier de configuration', en: 'reads no config file' },
	cache: {
		fr: 'dossier où garder les résultats; sinon celui du système',
		en: 'folder to keep results in; else the system’s',
	},
	noCache: { fr: 'ne garde et ne reprend aucun résultat', en: 'keeps and takes no result' },
	fix: { fr: 'applique les corrections sûres aux fichiers', en: 'applies the safe fixes to the files' },
	dryRun: {
		fr: 'montre ce que --corriger changerait, sans rien écrire',
		en: 'shows what --fix would change, writes nothing',
	},
	failOn: {
		fr: 'échoue dès cette gravité : erreur, avertissement, information, conseil ou jamais (erreur par défaut)',
		en: 'fails from this severity on: error, warning, information, hint or never (error by default)',
	},
	minAnswered: {
		fr: 'actions avec réponse qu’il faut au moins (N ou N%)',
		en: 'addressed actions that are needed at least (N or N%)',
	},
	minDeclared: {
		fr: 'actions déclarées qu’il faut au moins (N ou N%)',
		en: 'declared actions that are needed at least (N or N%)',
	},
	minInPlace: {
		fr: 'actions en place qu’il faut au moins (N ou N%)',
		en: 'actions in place that are needed at least (N or N%)',
	},
	minNoGap: {
		fr: 'pratiques sans écart qu’il faut au moins (N ou N%)',
		en: 'practices without a gap that are needed at least (N or N%)',
	},
} as const satisfies Record<string, Both>;
