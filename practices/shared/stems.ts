/**
 * Words as any two places of a charter are compared, whatever they speak of: by their stem, and by what they mean in a
 * service (`stemsOf`), or by their first letters alone (`wordRoots`), where both places are of one hand and a word that
 * means the same is not yet the same thing: « paiement en ligne » is told from « paiement ».
 */
// cspell:disable: the beginnings of words, without accents
import { plainOf, remembering } from '../../server/engine/index';
import { bare } from './words';

/** A word, or what parts two: its characters in the plain text. */
export interface Token {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** The words and stops of a text, in order; an elided word keeps its apostrophe: `l'`, `compte`. */
export const tokensOf = remembering((text): readonly Token[] => {
	const prose = plainOf(text);
	return [...prose.plain.matchAll(/[a-z]+'(?=[a-z])|[a-z0-9]+(?:-[a-z0-9]+)*|[,;:()]/g)].map(
		({ 0: word, index }): Token => ({
			// « À » is no verb.
			word: word === 'a' && /[àÀ]/.test(prose.text[index] ?? '') ? 'à' : word,
			start: index,
			end: index + word.length,
		}),
	);
});

/** Words that mean one thing in a service, by how they begin; both languages, one name each. */
const meanings: readonly (readonly [meaning: string, words: RegExp])[] = [
	['phone', /^(?:telephon|phone)/],
	['call', /^(?:appel(?!l?ation)|call(?:s|er|ed|ing)?$)/],
	['email', /^(?:courriel|e-?mail)/],
	['counter', /^(?:comptoir|guichet|counter)/],
	['mailing', /^(?:poste$|posta|postage|lettres?$|letters?$|mail(?:ed|ing|s)?$)/],
	['account', /^(?:comptes?$|accounts?$)/],
	['signin', /^(?:connexion|connect(?:er|e|ant|es?)$|sign-?in|log-?in|authentif|authentic)/],
	['paper', /^(?:papiers?$|papers?$)/],
	['fee', /^(?:frais|tarif|droits$|fees?$|redevance)/],
	['pay', /^(?:pai[ey]|payer|payant|payee?s?$|pay(?:s|ing|ment|ments)?$|paid)/],
	['text', /^(?:textos?$|sms$|texts?$|texting)/],
	['signature', /^sign(?:er|ee?s?|ent|ature|atures|ed|ing)$/],
	['keep', /^(?:conserv|gard(?:e|er|ee?s?|ent)$|stock|keep|kept|stor(?:e|ed|es|ing|age)$|retain|retention)/],
	['destroy', /^(?:detrui|destruct|destroy|effac|eras|delet|supprim)/],
	['share', /^(?:transm|partag|communiqu|shar(?:e|ed|es|ing)$|cede)/],
	['transfer', /^(?:transfer|migr|mov(?:e|ed|es|ing)$|reprise$)/],
	['bill', /^(?:factur|bill(?:s|ed|ing)?$|charging$|invoic)/],
	['register', /^(?:inscri|regist(?!r[aey]r)|enrol)/],
	['sell', /^(?:vend(?:re|ue?s?|ent)?$|vente|sold|sell|sale)/],
	['publish', /^(?:publi(?:e|er|ee?s?|ent|cation|cations|sh|shed|shes|shing)$|diffus)/],
	['training', /^(?:form(?:er|ation|ations|ee?s?)$|train(?:s|ed|ing|er|ers)?$|cours$|courses?$)/],
	['hire', /^(?:embauch|hir(?:e|ed|es|ing)$|recrut|recruit)/],
	['buy', /^(?:ach[ae]t|purchas|buy|bought|acquisition|acquer)/],
	['travel', /^(?:deplac|travel|voyag|trips?$|departs?$|departures?$)/],
	['print', /^(?:imprim|impression|print)/],
	['remind', /^(?:rappel|remind)/],
	['app', /^(?:app$|apps$|appli$|application-mobile)/],
	['license', /^(?:licence|license)/],
	['password', /^(?:password|passwords)$/],
	['translate', /^(?:tradu|translat)/],
	['test', /^(?:tests?$|test(?:er|ed|ee?s?|ing)$|essai|essay|trial|tried)/],
	['meet', /^(?:rencontr|meet|met$|reuni)/],
	['consult', /^(?:consult)/],
	['interview', /^(?:entrevue|interview)/],
	['survey', /^(?:sondage|survey|questionnaire)/],
	['install', /^(?:install)/],
	['photo', /^(?:photo|picture)/],
	['address', /^(?:adresse|address)/],
	['birth', /^(?:naissance|birth)/],
	['insurance', /^(?:assurance|insurance|nas$|sin$)/],
	['social', /^(?:sociale?s?)$/],
	['number', /^(?:numero|number)/],
	['health', /^(?:sante|health)/],
	['card', /^(?:cartes?$|cards?$)/],
	['camera', /^(?:camera)/],
	['supplier', /^(?:fournisseur|supplier|vendor|prestataire|firme?s?$)/],
	['english', /^(?:anglais|english)/],
	['french', /^(?:francais|french)/],
	['cloud', /^(?:nuage|infonuag|cloud)/],
	['server', /^(?:serveur|server)/],
	['machine', /^(?:intelligence-artif|algorithm)/],
	['visit', /^(?:visit)/],
	['interpret', /^(?:interpret)/],
	['chat', /^(?:clavard|chat(?:s|bot|bots)?$)/],
	['consent', /^(?:consent)/],
	['record', /^(?:enregistr|record)/],
	['locate', /^(?:geolocal|localis|location$|gps$)/],
	['open', /^(?:ouvr|ouvert|open)/],
	['close', /^(?:ferm|clos)/],
	['answer', /^(?:repon[ds]|answer|repl(?:y|ies|ied)$|respon(?:ds?|ded|ding|ses?)$)/],
	['develop', /^(?:develop|programm(?:e|er|ation|ing|ed)$|cod(?:e|er|ed|es|ing|age)$|writ(?:es|ten|ing)$)/],
	['access', /^access/],
	['start', /^(?:commenc|debut|demarr|start|beg[iu]n|began|launch|lanc)/],
	['finish', /^(?:termin|fini|achev|complet|finish)/],
];

/** Endings by which words of one family differ; what is left has four letters or more. */
const ending =
	/(?:issement|ation|ition|ement|ment|ance|ence|able|ible|ique|ive|if|aient|ante|ant|ent|iere|ier|ee|e|er|ir|ing|ed|ion|ly)$/;

/** « Animaux » are more than one animal, « tuyaux » more than one tuyau. */
const ofAl = /^(?!.*(?:[eyo]|land|sarr)aux$).{3,}aux$/;

/** A plain word without the ending of its plural. */
function singular(word: string): string {
	if (word === 'travaux') return 'travail';
	if (ofAl.test(word)) return `${word.slice(0, -3)}al`;
	return /[^s]s$|x$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/** The stem of a plain word: « demandée », « demander » and « demandes » have one. */
export const stem = remembering((word): string => {
	const meaning = meanings.find(([, words]) => words.test(word))?.[0];
	if (meaning !== undefined) return meaning;
	const single = singular(word);
	const [end = ''] = ending.exec(single) ?? [];
	const least = /^(?:ed|ing)$/.test(end) ? 3 : 4;
	if (single.length - end.length >= least) return single.slice(0, single.length - end.length);
	return single.length > 4 ? single.replace(/e$/, '') : single;
}, 4000);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that link or point, and name nothing. */
export const linking = words(
	'le la les un une des du de au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes tout toute tous toutes chaque the an any its their our your his her this that these those each every all both such own same meme memes propre l d a o of',
);

/** Words that end the name of a thing. */
export const parting = words(
	'à en dans sur sous par pour qui que dont ou et avec sans entre chez vers lors apres avant depuis pendant durant des-que mais puis plus moins comme si quand lorsque car donc ne n ni pas jamais non est sont sera seront etait etaient soit a ont avait aura auront peut peuvent doit doivent fait se s y on il elle ils elles nous vous je tu afin jusqu selon hors malgre aupres ' +
		'in on at by for who whom which with without and or nor to from is are was were be been being has have had will would can could may might must should do does did not no never than then but as when where while if because since so through into per over under about after before until during it they we you he she i there only once',
);

/** What any service has, and tells no two things apart. */
const general =
	/^(?:deu|deux|troi|quat|quatr|cinq|sept|huit|neuf|dix|onz|douz|quinz|vingt|trent|quarant|cinquant|cent|mill|one|two|three|four|five|six|seven|eight|nin|ten|eleven|twelv|half|moit|tier|quart|doubl|demand|demarch|dossier|servic|person|usag|citoy|formulair|minist|organism|request|applicat|applicant|people|user|citizen|form|file|public|vill|client|projet|project|initiativ|system|portail|portal|sit|site|solution|outil|tool|chos|thing|cas|case|foi|fois|time|fin|suit|part|lieu|besoin|need|lign|ligne|line|online|numeriqu|digital|donne|data|information|renseign|jour|day|mois|month|semaine|week|annee|an|year|heur|hour|minut|equip|team|autr|other|nouvel|nouveau|new|prem|premi|premier|first|bon|good|moyen|mean|way|typ|mod|mettr|mis|mise|make|made|give|donn|prend|pris|take|avoir|etr|faire|use|utilis|thei|gen|monde|everyon|anyon|quelqu|besoins|section|charter|chart|niveau|level|niv|aucun|rien|nothing|none|chang|modif|effet|effect|interrupt|exception|effort|aid|aide|help|interv|intervent|delai|delay|risqu|risk|problem|perte|los|surpris|surprise|doubl|double|limit|raison|reason|question|choix|choic|encor|still|yet|already|deja|toujour|alway|quebec)$/;

/** Whether a stem tells something apart. */
export const tells = (one: string): boolean => one.length >= 3 && !general.test(one) && !/^\d+$/.test(one);

/** What a thing cannot go without: a password takes an account, a letter takes paper. */
const implied: ReadonlyMap<string, readonly string[]> = new Map([
	['password', ['account']],
	['mailing', ['paper']],
	['photocopi', ['paper']],
	['photocopy', ['paper']],
	['print', ['paper']],
	['chequ', ['paper']],
]);

/** The stems of the words of a text that tell something apart. */
export const stemsOf = remembering((text): ReadonlySet<string> => {
	const found = new Set<string>();
	for (const { word } of tokensOf(text)) {
		const whole = word.replace(/'$/, '');
		if (whole.length < 3 || linking.has(whole) || parting.has(whole)) continue;
		const own = stem(whole);
		if (!tells(own)) continue;
		found.add(own);
		for (const one of implied.get(own) ?? []) found.add(one);
	}
	return found;
});

/** Words that link, of four letters or more. */
const small = words(
	'avec dans pour chez vers sous leur leurs cette tout toute tous toutes chaque plus moins mais donc etre avoir fait faire doit doivent peut sont sera seront from with that this their they them must have has been will each every when than into your mine',
);
/** What any service has, whatever its ending. */
const ofAnyService =
	/^(?:demande|demarche|dossier|service|personne|usager|citoyen|formulaire|ministere|organisme|requete|request|application|applicant|person|people|user|citizen|form|file|services|public|ville|client)/;

/** The first letters of the words that tell one thing from another: « attestation », « attestations » and « attester » share them. */
export function wordRoots(text: string): ReadonlySet<string> {
	const told = plainOf(text).plain.match(/[a-z]{4,}/g) ?? [];
	return new Set(
		told.filter((word) => !small.has(word) && !ofAnyService.test(word)).map((word) => bare(word).slice(0, 5)),
	);
}
