/** What the commands `expliquer`, `schema`, `serveur` and `nouvelle` say. */
import type { Both } from '../../server/engine/index';

export const explainTexts = {
	about: {
		fr: 'explique un code de signalement, une pratique ou une action',
		en: 'explains a code of finding, a practice or an action',
	},
	what: {
		fr: 'un code (format/cle_inconnue), une pratique (8, valeur), une action (8.1, valeur.pmv)',
		en: 'a code (format/cle_inconnue), a practice (8, valeur), an action (8.1, valeur.pmv)',
	},
	near: {
		fr: 'rien ne s’appelle « {0} » : vouliez-vous dire « {1} »',
		en: 'nothing is called “{0}”: did you mean “{1}”',
	},
	unknown: {
		fr: 'rien ne s’appelle « {0} » : donnez un code de signalement, une pratique ou une action',
		en: 'nothing is called “{0}”: give a code of finding, a practice or an action',
	},
	theme: { fr: 'thème', en: 'theme' },
	orientation: { fr: 'orientation', en: 'orientation' },
	why: { fr: 'Pourquoi :', en: 'Why:' },
	review: { fr: 'Ce qu’un examen regarde :', en: 'What a review looks for:' },
	actions: { fr: 'Actions', en: 'Actions' },
	findings: { fr: 'Signalements', en: 'Findings' },
	example: { fr: 'Exemple :', en: 'Example:' },
	evidence: { fr: 'Preuve :', en: 'Evidence:' },
	next: { fr: 'Prochaine étape :', en: 'Next step:' },
	fields: { fr: 'Champs lus :', en: 'Fields read:' },
} as const satisfies Record<string, Both>;

export const otherTexts = {
	aboutSchema: {
		fr: 'donne le schéma JSON d’une charte, du fichier de configuration ou de l’export de la couverture',
		en: 'gives the JSON Schema of a charter, of the config file or of the coverage export',
	},
	whichSchema: { fr: 'charte, configuration ou couverture', en: 'charte, configuration or couverture' },
	dialect: {
		fr: 'dialecte du schéma : draft-07 ou 2020-12; celui de la couverture n’a que le premier',
		en: 'dialect of the schema: draft-07 or 2020-12; that of the coverage has only the first',
	},
	aboutServer: {
		fr: 'démarre le serveur de langage pour un éditeur, par l’entrée et la sortie standard',
		en: 'starts the language server for an editor, over standard input and output',
	},
	noServer: {
		fr: 'le serveur de langage ne se trouve pas à côté du programme : installez le paquet au complet',
		en: 'the language server is not beside the program: install the whole package',
	},
	aboutNew: {
		fr: 'commence une charte; ce qui n’est pas dit est demandé',
		en: 'begins a charter; what is not said is asked for',
	},
	name: { fr: 'nom de l’initiative', en: 'name of the initiative' },
	organisation: { fr: 'organisme responsable', en: 'organization responsible' },
	phase: { fr: 'phase de l’initiative', en: 'phase of the initiative' },
	template: {
		fr: 'ce que la charte demande : essentiel ou complet (complet si rien n’est dit)',
		en: 'what the charter asks for: essentiel (the essentials) or complet (complete, unless said)',
	},
	file: {
		fr: 'fichier à écrire; - pour la sortie standard; sinon un nom tiré de celui de l’initiative',
		en: 'file to write; - for standard output; else a name made from the initiative’s',
	},
	askName: { fr: 'Comment s’appelle l’initiative?', en: 'What is the initiative called?' },
	askOrganisation: { fr: 'Quel organisme en est responsable?', en: 'Which organization is responsible for it?' },
	askPhase: {
		fr: 'À quelle phase en est-elle? (flèches, puis Entrée)',
		en: 'Which phase has it reached? (arrows, then Enter)',
	},
	askSize: {
		fr: 'Que doit-elle demander? (flèches, puis Entrée)',
		en: 'What should it ask for? (arrows, then Enter)',
	},
	empty: { fr: 'Écrivez au moins un mot.', en: 'Write at least one word.' },
	missing: {
		fr: 'il manque {0} : sur un terminal ce serait demandé; ici, donnez-le par une option',
		en: '{0} is missing: at a terminal it would be asked for; here, give it by an option',
	},
	exists: {
		fr: '« {0} » existe déjà : choisissez un autre nom par --fichier',
		en: '“{0}” exists already: choose another name with --file',
	},
	made: { fr: 'Charte commencée : {0}', en: 'Charter begun: {0}' },
	cancelled: { fr: 'rien n’a été écrit', en: 'nothing was written' },
} as const satisfies Record<string, Both>;
