/** What the program says of itself, its options and its errors. */
import type { Both } from '../../server/engine/index';

export const programTexts = {
	about: {
		fr: 'Juge des chartes d’initiatives numériques par les pratiques numériques du Québec, comme le fait l’éditeur.',
		en: 'Judges charters of digital initiatives by Québec’s digital practices, as the editor does.',
	},
	// Headings of the help
	'help.Usage:': { fr: 'Utilisation :', en: 'Usage:' },
	'help.Arguments:': { fr: 'Arguments :', en: 'Arguments:' },
	'help.Options:': { fr: 'Options :', en: 'Options:' },
	'help.Global Options:': { fr: 'Options générales :', en: 'Global options:' },
	'help.Commands:': { fr: 'Commandes :', en: 'Commands:' },
	'help.option': { fr: 'affiche cette aide', en: 'shows this help' },
	'help.command': { fr: 'affiche l’aide d’une commande', en: 'shows the help of a command' },
	'help.version': { fr: 'affiche la version', en: 'shows the version' },
	'help.default': { fr: 'par défaut', en: 'default' },
	'help.more': {
		fr: 'Codes de sortie : 0 rien à redire, 1 une barrière ne passe pas, 2 mauvais appel, 3 quelque chose ne se lit pas.\n« charte aide COMMANDE » donne les options d’une commande.',
		en: 'Exit codes: 0 nothing to say, 1 a gate does not pass, 2 a wrong call, 3 something cannot be read.\n“charte help COMMAND” gives the options of a command.',
	},
	'option.language': { fr: 'langue des textes : fr ou en', en: 'language of the texts: fr or en' },
	// Errors of usage
	'error.unknownOption': {
		fr: 'l’option {0} n’existe pas{1}; « charte aide » en donne la liste',
		en: 'there is no option {0}{1}; “charte help” lists them',
	},
	'error.unknownCommand': {
		fr: 'la commande {0} n’existe pas{1}; « charte aide » en donne la liste',
		en: 'there is no command {0}{1}; “charte help” lists them',
	},
	'error.meant': { fr: ' (vouliez-vous dire {0}?)', en: ' (did you mean {0}?)' },
	'error.missingArgument': {
		fr: 'il manque l’argument {0}; « charte aide » dit comment l’écrire',
		en: 'the argument {0} is missing; “charte help” says how to write it',
	},
	'error.optionMissingArgument': {
		fr: 'l’option {0} veut une valeur; « charte aide » dit laquelle',
		en: 'the option {0} needs a value; “charte help” says which',
	},
	'error.excessArguments': {
		fr: 'il y a plus d’arguments que la commande n’en prend; « charte aide » les nomme',
		en: 'there are more arguments than the command takes; “charte help” names them',
	},
	'error.conflict': {
		fr: '{0} et {1} se contredisent : gardez l’une des deux',
		en: '{0} and {1} contradict each other: keep one of them',
	},
	'error.choice': {
		fr: '« {1} » ne va pas à {0} : écrivez {2}',
		en: '“{1}” does not fit {0}: write {2}',
	},
	'error.date': { fr: '« {0} » n’est pas une date : écrivez AAAA-MM-JJ', en: '“{0}” is not a date: write YYYY-MM-DD' },
	'error.threshold': {
		fr: '« {1} » ne va pas à {0} : écrivez un nombre, ou un pourcentage de 0% à 100%',
		en: '“{1}” does not fit {0}: write a number, or a percentage from 0% to 100%',
	},
	'error.folder': {
		fr: '« {0} » n’est pas un dossier : vérifiez le chemin',
		en: '“{0}” is not a folder: check the path',
	},
	'error.unwritable': {
		fr: '« {0} » ne peut pas être écrit ({1}) : choisissez un autre endroit',
		en: '“{0}” cannot be written ({1}): choose another place',
	},
	'error.internal': {
		fr: 'quelque chose d’imprévu s’est produit; signalez-le avec ce qui suit',
		en: 'something unforeseen happened; report it with what follows',
	},
	or: { fr: 'ou', en: 'or' },
	// What cannot be read
	'unreadable.absent': {
		fr: '« {0} » n’existe pas : vérifiez le chemin',
		en: '“{0}” does not exist: check the path',
	},
	'unreadable.refused': {
		fr: '« {0} » ne peut pas être lu : donnez-vous le droit de le lire',
		en: '“{0}” cannot be read: give yourself the right to read it',
	},
	'unreadable.folder': {
		fr: '« {0} » est un dossier : donnez un fichier',
		en: '“{0}” is a folder: name a file',
	},
	'unreadable.special': {
		fr: '« {0} » n’est pas un fichier ordinaire : donnez un fichier, ou « - » pour l’entrée standard',
		en: '“{0}” is no ordinary file: name a file, or “-” for standard input',
	},
	'error.output': {
		fr: 'le résultat ne peut pas être écrit ({0}) : faites de la place, ou écrivez ailleurs',
		en: 'the result cannot be written ({0}): make room, or write elsewhere',
	},
	'error.here': {
		fr: 'le dossier courant n’existe plus : placez-vous dans un autre',
		en: 'the current folder is no longer there: go to another',
	},
	'unreadable.tooLarge': {
		fr: '« {0} » est trop gros pour une charte : vérifiez le fichier',
		en: '“{0}” is too large for a charter: check the file',
	},
	'unreadable.binary': {
		fr: '« {0} » n’est pas un texte en UTF-8 : enregistrez-le ainsi, ou donnez un autre fichier',
		en: '“{0}” is not a text in UTF-8: save it as one, or name another file',
	},
	'unreadable.failed': {
		fr: '« {0} » n’a pas pu être lu : réessayez, ou vérifiez le disque',
		en: '“{0}” could not be read: try again, or check the disk',
	},
	'config.problem': { fr: '{0}:{1}:{2} : {3}', en: '{0}:{1}:{2}: {3}' },
	'nothing.folder': {
		fr: '« {0} » ne contient aucune charte (charte.yaml, *.charte.yaml) : donnez un autre dossier, ou un fichier',
		en: '“{0}” holds no charter (charte.yaml, *.charte.yaml): name another folder, or a file',
	},
	'nothing.glob': {
		fr: 'aucune charte ne correspond à « {0} » : vérifiez le motif, et mettez-le entre apostrophes',
		en: 'no charter matches “{0}”: check the pattern, and put it in quotes',
	},
} as const satisfies Record<string, Both>;
