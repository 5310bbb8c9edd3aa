/** What the server answers to a person who starts it by hand: how it is spoken to, and what it does not know. */

/** Said in place of serving. */
export interface Answer {
	readonly text: string;
	/** The exit code: 0 for what was asked for, 2 for what was not understood. */
	readonly code: 0 | 2;
}

const ways = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;
/** What editors pass along: a value may follow some as an argument of its own. */
const known = /^--(?:stdio|node-ipc|socket|pipe|clientProcessId|locale)(?:=|$)/;

const texts = {
	help: {
		fr: `charte-language-server : le serveur de langage des chartes, qu’un éditeur démarre et à qui il parle.

  node server.js --stdio          par l’entrée et la sortie standard
  node server.js --node-ipc       par le canal d’un processus de Node
  node server.js --socket=PORT    par un port de cette machine
  node server.js --pipe=NOM       par un tube nommé
  node server.js --help           affiche cette aide
  node server.js --version        affiche la version

Pour vérifier une charte au terminal : charte verifier FICHIER`,
		en: `charte-language-server: the language server of charters, which an editor starts and speaks to.

  node server.js --stdio          over standard input and output
  node server.js --node-ipc       over the channel of a Node process
  node server.js --socket=PORT    over a port of this machine
  node server.js --pipe=NAME      over a named pipe
  node server.js --help           shows this help
  node server.js --version        shows the version

To check a charter at a terminal: charte verifier FILE`,
	},
	unknown: {
		fr: 'Le serveur ne connaît pas « {0} » : démarrez-le avec --stdio, ou demandez --help.',
		en: 'The server does not know “{0}”: start it with --stdio, or ask for --help.',
	},
	none: {
		fr: 'Dites au serveur comment on lui parle : démarrez-le avec --stdio, ou demandez --help.',
		en: 'Tell the server how it is spoken to: start it with --stdio, or ask for --help.',
	},
} as const;

/**
 * What to say to arguments; undefined where they say how to serve. What is unknown beside that is an editor’s own affair.
 * @param args without the program and its file
 * @param locale as the environment names it (`fr_CA.UTF-8`): French is answered in French, any other in English
 */
export function answerTo(args: readonly string[], version: string, locale = ''): Answer | undefined {
	const language = /^fr(?:[_.@-]|$)/i.test(locale) ? 'fr' : 'en';
	if (args.some((arg) => /^(?:--help|-h)$/.test(arg))) return { text: texts.help[language], code: 0 };
	if (args.some((arg) => /^(?:--version|-V|-v)$/.test(arg))) return { text: version, code: 0 };
	if (args.some((arg) => ways.test(arg))) return undefined;
	const unknown = args.find((arg) => !known.test(arg));
	const text = unknown === undefined ? texts.none[language] : texts.unknown[language].replace('{0}', () => unknown);
	return { text, code: 2 };
}
