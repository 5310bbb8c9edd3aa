/** The sentences of the findings on the file: as a text, and against the format; by code (and variant). `{0}`, `{1}`… are replaced. */
import type { Both } from './text';

export const formatTexts = {
	// The file as a text
	'format/conflit_git': {
		fr: 'Réglez ce conflit git : gardez l’une des deux versions, ou les deux; d’ici là, rien d’autre n’y est vérifié.',
		en: 'Resolve this git conflict: keep one of the two versions, or both; until then, nothing else is checked there.',
	},
	'format/espace_insecable': {
		fr: 'Remplacez l’espace insécable autour de « {0} » par une espace ordinaire : YAML ne reconnaît pas la clé.',
		en: 'Replace the no-break space around “{0}” with a plain space: YAML does not recognize the key.',
	},
	'format/suite': {
		fr: 'Cette ligne continue « {0} » : mettez-la en retrait, ou le texte dans un bloc.',
		en: 'This line continues “{0}”: indent it, or make the text a block.',
	},
	'format/suite.-': {
		fr: 'Cette ligne continue l’élément de la liste : mettez-la en retrait, ou le texte dans un bloc.',
		en: 'This line continues the item of the list: indent it, or make the text a block.',
	},
	'format/espace_manquante': {
		fr: 'Ajoutez une espace après le deux-points de « {0} » : sans elle, YAML n’y voit pas une clé.',
		en: 'Add a space after the colon of “{0}”: without it, YAML sees no key there.',
	},
	'format/elements_fondus': {
		fr: 'Alignez les tirets : en retrait sous un élément, ils n’en font qu’un avec lui.',
		en: 'Align the dashes: indented below an item, they become part of it.',
	},
	'format/tabulation': {
		fr: 'Remplacez la tabulation par des espaces : YAML n’accepte que des espaces au début d’une ligne.',
		en: 'Replace the tab with spaces: YAML only accepts spaces at the start of a line.',
	},
	'format/deux_points': {
		fr: 'Mettez ce texte entre guillemets : « deux-points, espace » y est lu comme le début d’une clé.',
		en: 'Put this text in quotes: its “colon, space” is read as the start of a key.',
	},
	'format/tiret': {
		fr: 'Mettez le tiret sur la ligne suivante pour commencer une liste, ou mettez ce texte entre guillemets.',
		en: 'Move the dash to the next line to start a list, or put this text in quotes.',
	},
	'format/guillemet_ouvert': {
		fr: 'Fermez ce guillemet : sans cela, la suite du fichier est lue comme du texte.',
		en: 'Close this quote: otherwise the rest of the file is read as text.',
	},
	'format/caractere_special': {
		fr: 'Mettez ce texte entre guillemets : le caractère « {0} » a un sens particulier en YAML.',
		en: 'Put this text in quotes: the character “{0}” has a meaning of its own in YAML.',
	},
	'format/virgule': {
		fr: 'Mettez ce texte entre guillemets : entre crochets, la virgule le coupe en deux éléments.',
		en: 'Put this text in quotes: between brackets, the comma cuts it into two elements.',
	},
	'format/virgule.double': {
		fr: 'Retirez cette virgule : il n’y a rien devant elle.',
		en: 'Remove this comma: there is nothing before it.',
	},
	'format/virgule.ouverte': {
		fr: 'Fermez la parenthèse de cet élément, ou mettez le texte entre guillemets : entre crochets, la virgule le coupe.',
		en: 'Close the parenthesis of this element, or put the text in quotes: between brackets, the comma cuts it.',
	},
	'format/virgule.nombre': {
		fr: 'Mettez ce nombre entre guillemets : entre crochets, la virgule le coupe en deux éléments.',
		en: 'Put this number in quotes: between brackets, the comma cuts it into two elements.',
	},
	'format/caractere_invisible': {
		fr: 'Supprimez ce caractère invisible, sans doute apporté par un copier-coller.',
		en: 'Delete this invisible character, probably brought in by a copy and paste.',
	},
	'format/cle_sans_deux_points': {
		fr: 'Ajoutez « : » après « {0} » pour en faire une clé.',
		en: 'Add “:” after “{0}” to make it a key.',
	},
	'format/syntaxe': {
		fr: 'Corrigez la syntaxe ici : YAML ne peut pas lire cette ligne.',
		en: 'Fix the syntax here: YAML cannot read this line.',
	},
	'format/syntaxe.BLOCK_AS_IMPLICIT_KEY': {
		fr: 'Retirez la valeur d’ici, ou le retrait des lignes d’en dessous : une clé a une valeur ou des clés, pas les deux.',
		en: 'Remove the value here, or the indentation of the lines below: a key has a value or keys, not both.',
	},
	'format/syntaxe.MULTILINE_IMPLICIT_KEY': {
		fr: 'Ajoutez ce qui manque à la fin de cette ligne : « : » après une clé, ou une virgule entre accolades.',
		en: 'Add what is missing at the end of this line: “:” after a key, or a comma inside braces.',
	},
	'format/syntaxe.BLOCK_IN_FLOW': {
		fr: 'Séparez ces éléments par une virgule, ou mettez ce texte entre guillemets : entre crochets ou accolades, « : » commence une valeur.',
		en: 'Separate these elements with a comma, or put this text in quotes: inside brackets or braces, “:” begins a value.',
	},
	'format/syntaxe.BAD_SCALAR_START': {
		fr: 'Mettez ce texte entre guillemets : aucune valeur ne peut commencer par ce caractère.',
		en: 'Put this text in quotes: no value can begin with this character.',
	},
	'format/syntaxe.BAD_INDENT': {
		fr: 'Corrigez le retrait de cette ligne : il ne correspond pas à ce qui précède, ou un crochet n’est pas fermé.',
		en: 'Fix the indentation of this line: it does not match what comes before, or a bracket is left open.',
	},
	'format/syntaxe.MISSING_CHAR': {
		fr: 'Ajoutez le caractère qui manque ici : un « : » après une clé, une virgule ou un guillemet.',
		en: 'Add the character that is missing here: a “:” after a key, a comma or a quote.',
	},
	'format/syntaxe.UNEXPECTED_TOKEN': {
		fr: 'Corrigez cette ligne : quelque chose n’est pas à sa place, par exemple un texte après une valeur déjà complète.',
		en: 'Fix this line: something is out of place, such as text after a value that is already complete.',
	},
	'format/syntaxe.BAD_DQ_ESCAPE': {
		fr: 'Doublez la barre oblique inverse : entre guillemets doubles, « \\ » annonce un caractère spécial.',
		en: 'Double the backslash: inside double quotes, “\\” announces a special character.',
	},
	'format/plusieurs_documents': {
		fr: 'Gardez une seule charte par fichier : ce qui suit « --- » n’est pas lu.',
		en: 'Keep one charter per file: what follows “---” is not read.',
	},
	'format/alias_trop_nombreux': {
		fr: 'Réduisez le nombre d’alias (« * ») : au-delà de 10 000 éléments répétés, la suite n’est pas lue.',
		en: 'Use fewer aliases (“*”): past 10,000 repeated elements, the rest is not read.',
	},
	'format/section_requise': {
		fr: 'Remplissez la section « {0} » : votre organisme la demande à chaque charte.',
		en: 'Fill the section “{0}”: your organization asks it of every charter.',
	},
	'format/trop_gros': {
		fr: 'Allégez ce fichier : une charte de plus de 2 Mo n’est pas analysée.',
		en: 'Make this file smaller: a charter above 2 MB is not analysed.',
	},
	'format/trop_de_fautes': {
		fr: 'Corrigez d’abord les fautes du début : il y en a tant que la suite, dès la ligne {0}, n’est pas lue.',
		en: 'Mend the faults of the beginning first: there are so many that the rest, from line {0} on, is not read.',
	},
	'format/trop_profond': {
		fr: 'Simplifiez la structure : plus de 64 niveaux imbriqués ne sont pas lus.',
		en: 'Simplify the structure: more than 64 nested levels are not read.',
	},
	// The file against the format
	'format/racine': {
		fr: 'Commencez la charte par une clé, par exemple « charte: 1 » : le fichier ne contient pas de sections.',
		en: 'Start the charter with a key, such as “charte: 1”: the file holds no sections.',
	},
	'format/vide': {
		fr: 'La charte est vide : insérez un modèle pour commencer.',
		en: 'The charter is empty: insert a template to begin.',
	},
	'format/cle_inconnue.inconnue': {
		fr: 'La clé « {0} » n’existe pas ici : effacez-la, ou nommez-la « x-{0} » si elle est propre à votre organisme.',
		en: 'The key “{0}” does not exist here: delete it, or name it “x-{0}” if it is your organization’s own.',
	},
	'format/cle_inconnue.virgule': {
		fr: 'Mettez ce texte entre guillemets : entre accolades, la virgule le coupe, et « {0} » est lu comme une clé.',
		en: 'Put this text in quotes: between braces, the comma cuts it, and “{0}” is read as a key.',
	},
	'format/cle_inconnue.proche': {
		fr: 'La clé « {0} » n’existe pas ici : vouliez-vous dire « {1} »?',
		en: 'The key “{0}” does not exist here: did you mean “{1}”?',
	},
	'format/cle_inconnue.nom': {
		fr: 'Écrivez « {1} » plutôt que « {0} » : c’est le nom de cette clé dans une charte.',
		en: 'Write “{1}” rather than “{0}”: that is the name of this key in a charter.',
	},
	'format/cle_inconnue.nom_pris': {
		fr: 'Réunissez « {0} » et « {1} », qui disent la même chose : seule « {1} » est lue.',
		en: 'Merge “{0}” and “{1}”, which say the same: only “{1}” is read.',
	},
	'format/cle_inconnue.ailleurs': {
		fr: 'La clé « {0} » n’est pas à sa place : déplacez-la vers « {1} ».',
		en: 'The key “{0}” is out of place: move it to “{1}”.',
	},
	'format/cle_inconnue.section': {
		fr: 'Ramenez « {0} » au bord de la ligne, sans retrait : c’est une section de la charte.',
		en: 'Move “{0}” to the left margin, with no indentation: it is a section of the charter.',
	},
	'format/cle_inconnue.pratique': {
		fr: '« {0} » n’est ni une pratique ni une action du standard à cet endroit : choisissez un identifiant proposé.',
		en: '“{0}” is neither a practice nor an action of the standard here: choose one of the ids offered.',
	},
	'format/cle_accentuee': {
		fr: 'Écrivez la clé « {1} » plutôt que « {0} » : les clés sont en minuscules et sans accents.',
		en: 'Write the key “{1}” rather than “{0}”: keys are in lower case and without accents.',
	},
	'format/cle_en_double': {
		fr: 'La clé « {0} » est déjà là : réunissez les deux, seule la première est lue.',
		en: 'The key “{0}” is there already: merge the two, only the first is read.',
	},
	'format/cle_manquante': {
		fr: 'Ajoutez « {0} », qui est obligatoire dans « {1} ».',
		en: 'Add “{0}”, which is required in “{1}”.',
	},
	'format/cle_manquante.racine': {
		fr: 'Ajoutez la section « {0} », obligatoire dans une charte.',
		en: 'Add the section “{0}”, required in a charter.',
	},
	'format/cle_manquante.vide': {
		fr: 'Donnez une valeur à « {0} », qui est obligatoire.',
		en: 'Give a value to “{0}”, which is required.',
	},
	'format/type.list': {
		fr: 'Écrivez « {0} » comme une liste, un élément par ligne précédé de « - ».',
		en: 'Write “{0}” as a list, one element per line after a “-”.',
	},
	'format/type.object': {
		fr: 'Écrivez « {0} » avec ses clés, une par ligne, plutôt que cette valeur.',
		en: 'Write “{0}” with its keys, one per line, rather than this value.',
	},
	'format/type.declarations': {
		fr: 'Écrivez ici les pratiques, puis leurs actions, chacune avec son état.',
		en: 'Write the practices here, then their actions, each with its status.',
	},
	'format/type.text': {
		fr: 'Écrivez « {0} » comme un seul texte.',
		en: 'Write “{0}” as a single text.',
	},
	'format/type.tirets': {
		fr: 'Écrivez « {0} » comme un seul texte : entre guillemets, un tiret en fait partie.',
		en: 'Write “{0}” as a single text: in quotes, a dash is a part of it.',
	},
	'format/type.number': {
		fr: 'Écrivez « {0} » comme un nombre, sans espace ni unité, par exemple {1}.',
		en: 'Write “{0}” as a number, with no space or unit, such as {1}.',
	},
	'format/type.guillemets': {
		fr: 'Retirez les guillemets : entre guillemets, la valeur de « {0} » est un texte, pas un nombre.',
		en: 'Remove the quotes: in quotes, the value of “{0}” is a text, not a number.',
	},
	'format/type.debut': {
		fr: 'Écrivez {2} pour « {0} » : le reste du texte a sa place sous « {3} ».',
		en: 'Write {2} for “{0}”: the rest of the text belongs under “{3}”.',
	},
	'format/type.boolean': {
		fr: 'Écrivez « true » ou « false » pour « {0} ».',
		en: 'Write “true” or “false” for “{0}”.',
	},
	'format/type.date': {
		fr: 'Écrivez « {0} » comme une date, AAAA-MM-JJ.',
		en: 'Write “{0}” as a date, YYYY-MM-DD.',
	},
	'format/type.enum': {
		fr: 'Choisissez une seule valeur pour « {0} ».',
		en: 'Choose a single value for “{0}”.',
	},
	'format/valeur': {
		fr: '« {0} » n’est pas une valeur de « {2} » : choisissez parmi {1}.',
		en: '“{0}” is not a value of “{2}”: choose from {1}.',
	},
	'format/valeur.proche': {
		fr: '« {0} » n’est pas une valeur de « {2} » : vouliez-vous dire « {1} »?',
		en: '“{0}” is not a value of “{2}”: did you mean “{1}”?',
	},
	'format/valeur.accent': {
		fr: 'Écrivez « {1} » plutôt que « {0} » : les valeurs des listes sont en minuscules et sans accents.',
		en: 'Write “{1}” rather than “{0}”: list values are in lower case and without accents.',
	},
	'format/valeur.nom': {
		fr: 'Écrivez « {1} » plutôt que « {0} » : c’est le nom de cette valeur dans une charte.',
		en: 'Write “{1}” rather than “{0}”: that is the name of this value in a charter.',
	},
	'format/valeur.debut': {
		fr: 'Écrivez « {1} » pour « {2} » : le reste du texte a sa place sous « {3} ».',
		en: 'Write “{1}” for “{2}”: the rest of the text belongs under “{3}”.',
	},
	'format/valeur.prose': {
		fr: 'Écrivez une seule valeur pour « {2} », sans doute « {1} » : le texte a sa place sous « {3} ».',
		en: 'Write a single value for “{2}”, probably “{1}”: the text belongs under “{3}”.',
	},
	'format/valeur.choix': {
		fr: 'Choisissez une seule valeur pour « {2} » ({4}) : le texte a sa place sous « {3} ».',
		en: 'Choose a single value for “{2}” ({4}): the text belongs under “{3}”.',
	},
	'format/booleen': {
		fr: 'Écrivez « {1} » plutôt que « {0} » : YAML ne lit « {0} » que comme un texte.',
		en: 'Write “{1}” rather than “{0}”: YAML reads “{0}” as mere text.',
	},
	'format/booleen.autre': {
		fr: 'Écrivez « true » ou « false » plutôt que « {0} ».',
		en: 'Write “true” or “false” rather than “{0}”.',
	},
	'format/booleen.guillemets': {
		fr: 'Retirez les guillemets : entre guillemets, « {0} » est un texte.',
		en: 'Remove the quotes: in quotes, “{0}” is a text.',
	},
	'format/booleen.debut': {
		fr: 'Écrivez « {1} » pour « {2} » : le reste du texte a sa place sous « {3} ».',
		en: 'Write “{1}” for “{2}”: the rest of the text belongs under “{3}”.',
	},
	'format/booleen.prose': {
		fr: 'Écrivez « true » ou « false » pour « {2} » : le texte a sa place sous « {3} ».',
		en: 'Write “true” or “false” for “{2}”: the text belongs under “{3}”.',
	},
	'format/booleen.choix': {
		fr: 'Écrivez « true » ou « false » pour « {2} » : le texte a sa place sous « {3} ».',
		en: 'Write “true” or “false” for “{2}”: the text belongs under “{3}”.',
	},
	'format/date.inexistante': {
		fr: 'Corrigez « {2} » (AAAA-MM-JJ) : le jour « {0} » n’existe pas, ce mois a {3} jours.',
		en: 'Correct “{2}” (YYYY-MM-DD): the day “{0}” does not exist, that month has {3} days.',
	},
	'format/date.debut': {
		fr: 'Écrivez {1} pour « {2} » : le reste du texte a sa place sous « {3} ».',
		en: 'Write {1} for “{2}”: the rest of the text belongs under “{3}”.',
	},
	'format/date.prose': {
		fr: 'Écrivez « {2} » sous la forme AAAA-MM-JJ, sans doute {1} : le texte a sa place sous « {3} ».',
		en: 'Write “{2}” as YYYY-MM-DD, probably {1}: the text belongs under “{3}”.',
	},
	'format/date.proche': {
		fr: 'Écrivez la date sous la forme AAAA-MM-JJ : « {0} » deviendrait « {1} ».',
		en: 'Write the date as YYYY-MM-DD: “{0}” would become “{1}”.',
	},
	'format/date.autre': {
		fr: 'Écrivez « {2} » sous la forme AAAA-MM-JJ : « {0} » n’est pas une date.',
		en: 'Write “{2}” as YYYY-MM-DD: “{0}” is not a date.',
	},
	'format/dates_inversees': {
		fr: 'Corrigez les dates : « {0} » ({1}) vient avant « {2} » ({3}).',
		en: 'Correct the dates: “{0}” ({1}) comes before “{2}” ({3}).',
	},
	'format/nom_en_double': {
		fr: 'Distinguez par leur nom les deux « {0} » de cette liste, ou retirez celui qui est de trop.',
		en: 'Tell the two “{0}” of this list apart by their names, or remove the one too many.',
	},
	'format/nom_inconnu.liste': {
		fr: 'Écrivez la liste entre crochets, « {1} » : « {0} » est lu comme un seul nom.',
		en: 'Write the list in brackets, “{1}”: “{0}” is read as a single name.',
	},
	'format/nom_inconnu.group': {
		fr: 'Déclarez le groupe « {0} » dans « usagers.groupes », ou corrigez le nom.',
		en: 'Declare the group “{0}” in “usagers.groupes”, or correct the name.',
	},
	'format/nom_inconnu.group_proche': {
		fr: 'Aucun groupe ne se nomme « {0} » : vouliez-vous dire « {1} »?',
		en: 'No group is named “{0}”: did you mean “{1}”?',
	},
	'format/nom_inconnu.indicator': {
		fr: 'Déclarez l’indicateur « {0} » dans « indicateurs », ou corrigez le nom.',
		en: 'Declare the indicator “{0}” in “indicateurs”, or correct the name.',
	},
	'format/nom_inconnu.indicator_proche': {
		fr: 'Aucun indicateur ne se nomme « {0} » : vouliez-vous dire « {1} »?',
		en: 'No indicator is named “{0}”: did you mean “{1}”?',
	},
	'format/diese': {
		fr: 'Mettez ce texte entre guillemets : tout ce qui suit « {0} » est lu comme un commentaire.',
		en: 'Put this text in quotes: everything from “{0}” on is read as a comment.',
	},
	'format/diese.dessous': {
		fr: 'Mettez ce texte entre guillemets, ou une espace après « # » si c’est un commentaire : sans cela, « {0} » se perd.',
		en: 'Put this text in quotes, or a space after “#” if it is a comment: otherwise “{0}” is lost.',
	},
	'format/puces': {
		fr: 'Faites-en une vraie liste ou un texte sur plusieurs lignes : sans cela, les puces se fondent en une seule ligne.',
		en: 'Make it a real list or a text over several lines: otherwise the bullets run together on one line.',
	},
	'format/version_inconnue': {
		fr: 'Écrivez « charte: 1 » : le format {0} n’est pas connu de cette version.',
		en: 'Write “charte: 1”: this version does not know format {0}.',
	},
} as const satisfies Record<string, Both>;
