/** Stakeholders who are only told, and staff who only hear of a change: what is not said of them is what they do. */
// cspell:disable: the beginnings of words, without accents
import {
	type CheckContext,
	type Hit,
	isPlaceholder,
	isSubstantial,
	nodeAt,
	placeOf,
	plainOf,
} from '../../../server/engine/index';

/** What somebody does who takes part, or is listened to. */
const takesPart =
	/\b(?:joi(?:n|gn)|obten|choisi|corrig|reli|relu|essai|essay|recrut|sieg|comment|vot|particip|rencontr|valid|approuv|approb|verifi|consult|collabor|contribu|prete|pretent|donn|fourni|ecri(?:t|vent)|redig|decid|tranch|entente|signe|signent|convenu|confirm|libere|delegu|membre|comite|groupe|table|atelier|entrevue|observ|accompagn|forme|aid|test|discut|point chaque|suivi aux|suivi chaque|demonstration|invit|assist|adapt|organis|anim|heberg|finance|achemin|distribu|remet|diffus|traduit|present(?:e|ent)\b|repond|pose|demand|propos|question|avise l'equipe|signal|(?:fait|font|faire) le bilan|en bilan|priorise|ordonn|accept|impliqu|mobilis|echang|travaill|audit|revoi|revu|revis|alimente|transmet|envoie|recueill|relai|avec (?:l'equipe|nous)|with (?:the team|us)|partenaire|annot|remarqu|co-?con|co-?cre)|\b(?:choose|chose|correct|read(?:s)? (?:each|every|the)|review|test|tries|try|tried|recruit|sit|comment|vote|took part|takes? part|participat|meet|met|approv|verif|consult|collaborat|contribut|lend|lent|gives?|gave|provid|writ|wrote|decid|agree|sign|confirm|freed|delegat|member|committee|group|workshop|interview|observ|help|train|discuss|attend|invit|organi[sz]|host|distribut|translat|present|answer|ask|propos|report|rank|accept|involv|exchang|work|audit|revis|feeds?|sends?|gather|partner|co-?design|marks? (?:it|them) up|demonstration)/;
/** What somebody does who is told. */
const isTold =
	/\b(?:recoi|recev|recu\b|inform(?:e|es|ee|ees)\b|avis(?:e|es|ee|ees)\b|averti|prevenu|en copie|mis(?:e|es)? au courant|aur(?:a|ont) (?:le|la|les|une?|copie|droit)|ecoute|lir(?:a|ont)|verr(?:a|ont)|appren(?:d|nent|dra|dront)\b|saur(?:a|ont)|decouvr|entendr|notifi|par (?:le|la|les|l'|un|une) (?:[a-z]+ )?(?:depliant|infolettre|communique|courriel|lettre|note|journal|radio|affiche)|on (?:leur|lui) (?:dira|enverra|montrera|remettra|annoncera)|receives?|gets?\b|got\b|(?:is|are|will be|be|was|were) (?:[a-z]+ )?(?:told|informed|notified|copied|sent|shown)|cc'?d|will see|learns?|hears?|heard|finds? out|reads? (?:about|of) (?:it|this|them)|kept (?:up to date|posted|informed))/;
/** That they have no say, in so many words. */
const noSay =
	/\b(?:a prendre ou a laisser|take it or leave it)\b|\b(?:son|leur|leurs) (?:avis|opinion|mot|commentaires?|accord|voix)\b[a-z' ]{0,12}(?:n'(?:est|a|ont|y)|ne (?:sera|sont|seront|compte)|importe peu|pese peu)|\b(?:avis|commentaires?|opinion|suggestions?)\b[a-z' ]{0,20}\b(?:n'est|ne (?:sera|sont|seront)|n'ont|n'a) (?:pas|jamais|aucun)|\b(?:on|nous) (?:prefere|preferons|aime mieux|aimons mieux|evite|evitons|juge bon|a choisi|avons choisi) (?:de )?(?:ne pas|ne rien|l'eviter|les eviter|attendre)|\b(?:ne pas|ne rien) (?:la |le |les |l'|lui |leur )?(?:meler|impliquer|consulter|deranger|dire|demander|inviter)|\b(?:n'a|n'ont|n'aura|n'auront|n'y a|n'ayant) (?:rien|pas|aucun)[a-z' ]{0,12}\b(?:mot a dire|a dire|voix|choix)|\bn'(?:est|sont|a|ont) (?:pas|plus|jamais) (?:ete )?(?:invite|consulte|implique|conviee?|sollicite|demande|ecoute|entendu|mele|sonde|joint)[a-z]*|\b(?:their|its|his|her) (?:opinion|view|comment|input|advice|consent)s?\b[a-z ]{0,16}\b(?:not|never)\b|\b(?:not|never) (?:been )?(?:asked|invited|consulted|involved|heard|listened to|met|approached|told|warned)\b|\b(?:has|have|had) no (?:say|voice|vote|seat|input)\b|\bwe (?:would )?(?:prefer|rather) (?:not|to keep|keep)|\bkept (?:out|away|at a distance|in the dark)|\b(?:pas|jamais|nullement) (?:cru|juge|trouve|vu l'|estime) ?(?:bon|utile|necessaire|utilite)?|\b(?:pas|aucun|no|without|sans) (?:le |de |a )?(?:droit|right) (?:de |d'|of |to )?(?:parole|vote|regard|dire|speak|vote|comment)|\bne (?:parle|siege|commente|vote)[a-z]* pas|\b(?:l'invite|les invite|l'invitera|les invitera|will be invited)[a-z]* (?:[a-z]+ )?(?:a l'inauguration|au lancement|au vin|a la fete|au gateau|to the (?:launch|opening|ribbon|party))|\btoo late to\b|\btrop tard pour\b|\b(?:verr(?:a|ont)|saur(?:a|ont)|apprendr(?:a|ont)|s'en apercevr(?:a|ont)) bien\b|\bwill (?:see|find out|notice|know) (?:for (?:itself|themselves)|soon enough|in time|when)|\bse debrouill|\bs'arranger(?:a|ont)\b|\b(?:inutile|pas besoin|no need|pointless|needless) (?:de |d'|to )/;
const noSayUnless =
	/\bn'avait pas|\bn'avaient pas|\bhad not\b|\bpuis\b|\bdepuis\b|\bsince\b|\bthen\b|\bjamais sans\b|\bnever without\b|\bautrefois|\bno longer\b|\bne sont plus|\bn'est plus|\b(?:now|maintenant|desormais)\b|\bn'est (?:jamais|pas) (?:ecarte|facultati|ignore|oublie|optionnel)/;

/** What is done for those whose work changes. */
const supported =
	/\b(?:atelier|formation|form[eé]e?s? |formatri|formateu|jumel|accompagn|rencontr|journee|demi-|heures?\b|semaines?\b|pratique|essai|cote\b|cotes\b|assis|mentor|coach|repondant|point (?:chaque|hebdo|mensuel)|bilan|tournee|visite|reclass|poste(?:s)? (?:confirm|garanti|maintenu|offert)|double\b|ensemble|soutien|aide\b|ligne directe|exerc|simulation|mise en situation|mises en situation|jeux? de role|pilote|cellule|suivi|collegue|training|trained|workshop|session|pair(?:ed|ing)?|shadow|beside|alongside|half-?day|days?\b|hours?\b|weeks?\b|month|coach|mentor|practice|practise|rehears|dry run|colleague|rides? along|visit|posts? (?:confirmed|guaranteed)|support|help|exercise|role.?play|drop-in|sits? with|stays? with|buddy|walk(?:ed|s)? through)/;
/** How they only hear of it. */
const hears =
	/\b(?:appren|apprendr|saur(?:a|ont)|dira|diront|sera (?:dit|annonce)|annonc|avis(?:e|es|ee|ees|er|era)?\b|avert|prevenu|previen|inform|lettre|courriel|note|memo|mot\b|affich|babillard|depliant|communique|message|verr(?:a|ont)|decouvr|s'adapt|s'y fer|s'habitu|debrouill|lir(?:a|ont)|remis|remet|recev|recoi|learn|told|tell|announce|notice|notif|inform|letter|e-?mail|memo|poster|posted|bulletin|will (?:see|find|discover|adapt|adjust|manage|cope|read|get)|receive|handed|given)/;

/** What is said not to be done is no part taken. */
const denied =
	/\b(?:sans|ni|without|not|never|jamais|nor) (?:y |le |la |les |pouvoir |to |being able to )?[a-z]+(?:er|ir|re|ing|e[dr]?|s)?\b/g;
/** A time after the fact is no length of help. */
const afterwards = /\b(?:semaines?|jours?|mois|heures?|weeks?|days?|months?|hours?) (?:after|apres)\b/g;

/** Stakeholders that are told, late or in a word that they have no say. */
export function* keptOut({ charter, value }: CheckContext, isSaid: (item: number) => boolean): Iterable<Hit> {
	for (const one of value.parties_prenantes ?? []) {
		const { participation = '' } = one;
		const node = nodeAt(charter, one, 'participation');
		const place = placeOf(charter, one, 'participation');
		if (!node || !place || isPlaceholder(participation, charter.catalogue) || !isSubstantial(charter, node)) continue;
		const { plain } = plainOf(participation);
		const refused = noSay.test(plain) && !noSayUnless.test(plain);
		// Whoever weighs little may be told, and no more.
		const idle = one.influence !== 'faible' && isTold.test(plain) && !takesPart.test(plain.replace(denied, ' '));
		if ((!refused && !idle) || isSaid(charter.nodeOf(one)?.start ?? -1)) continue;
		yield { ...place, variant: 'tenu_a_l_ecart', practice: 'gouvernance', args: [participation.replace(/\.$/, '')] };
	}
}

/** People whose work changes, and who are told of it without being helped. */
export function* onlyTold({ charter, value }: CheckContext, isSaid: (item: number) => boolean): Iterable<Hit> {
	for (const one of value.competences?.gestion_changement ?? []) {
		const { accompagnement = '' } = one;
		const node = nodeAt(charter, one, 'accompagnement');
		const place = placeOf(charter, one, 'accompagnement');
		if (!node || !place || isPlaceholder(accompagnement, charter.catalogue) || !isSubstantial(charter, node)) continue;
		const { plain } = plainOf(accompagnement);
		if (
			!hears.test(plain) ||
			supported.test(plain.replace(afterwards, ' ')) ||
			isSaid(charter.nodeOf(one)?.start ?? -1)
		)
			continue;
		yield { ...place, variant: 'laisse_a_soi', practice: 'formation', args: [accompagnement.replace(/\.$/, '')] };
	}
}
