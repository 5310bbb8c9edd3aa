/** Links and addresses of a retired service that are said to lead nowhere. */
// cspell:disable: the beginnings of words, without accents
import { type CheckContext, plainOf } from '../../server/engine/index';
import { type Saying, sayings, sentencesThat } from '../shared/said';

/** What leads people to the service. */
const ways =
	/\b(?:liens?|signets?|favoris|hyperliens?|links?|bookmarks?|hyperlinks?|codes? qr|qr codes?|urls?|redirections?|redirects?|redirig\w+|redirected|adresses? (?:web|internet|url|actuelle|du (?:site|portail|service|guichet))|anciennes? adresses?|(?:web|site|old|portal|service) address(?:es)?|address(?:es)? of the (?:site|portal|service))\b|\b[a-z0-9-]{3,}\.[a-z]{2,}\b/;
const nowhere =
	/\b404\b|page d'erreur|(?:une|en|message d')(?: |')?erreurs?\b|page (?:blanche|vide|introuvable)|\bintrouvables?\b|\bne (?:mene|fonctionne|repond|march|s'ouvr|donne)\w* (?:plus|pas|a rien|nulle part|sur rien)|\bmene\w* nulle part|cesse\w* de (?:fonctionner|repondre)|\b(?:brise|casse|rompu|mort|perime)e?s?\b|\b(?:sans|aucune|pas de|ni) (?:\w+ )?redirections?|\bn[e'] ?(?:seront|sera|sont|est|etant) (?:pas|plus) redirig|\bnon redirig|error (?:page|message)|\ban error\b|\bnot found\b|blank page|\bstop(?:s|ped)? (?:working|resolving|answering)|\bno longer (?:work|lead|resolve|answer|open)s?\b|\bwill (?:break|die|fail|not (?:work|resolve|open|lead))|\b(?:lead|point|go|leads|points|goes)(?:ing)? (?:to )?nowhere|\bdead\b|\bbroken\b|\b(?:without|no) (?:any |further )?redirect(?:ion|s)?\b|\bnot (?:be )?redirected/;
/** The address itself is put out. */
const putOut =
	/\b(?:coupe|desactive|eteint|supprime|debranche|retire)e?s?\b(?! par)|\b(?:switched|turned|shut|taken) (?:off|down)|\bdisabled\b|\bremoved\b|\bdropped\b/;
const address = /adresse|address|\burls?\b/;

/** It is to be avoided, looked for, mended, or leads somewhere first. */
const otherwise =
	/\b(?:aucun|zero|no|not a|never|jamais|eviter|avoid|plutot qu[e']|instead of|rather than|correct\w*|corrig\w*|repar\w*|fix\w*|verifi\w*|check\w*|inventaire|inventory|find|trouver|reper\w*|mis(?:e|es)? a jour|updat\w+)\b(?! redirect)(?! redirection)/;
const leadsOn =
	/\b(?:redirigee?s? (?:vers|pendant|par)|redirig(?:e|ent) (?:vers|pendant)|redirection (?:vers|pendant|de|des|du)|mene(?:nt|ra|ront)? (?:vers|au|a la|a une page qui)|redirect(?:s|ed)? (?:to|for)|leads? to (?:the|a page that)|points? to the|page qui (?:dit|explique|mene|annonce)|page that (?:says|tells|explains|leads))/;
/** What is to come, in a text on how things are. */
const toCome = /\bapres\b|\bune fois\b|\bdes la\b|\b[a-z]+ront\b|\bsera\b|\bafter\b|\bonce\b|\bwill\b|\bwhen\b/;

/** The texts by which links, bookmarks or addresses lead to nothing once the service is closed. */
export function brokenLinks(context: CheckContext): readonly Saying[] {
	const plans = sayings(
		context,
		'parcours.etapes.motif',
		'solution.identite.description',
		'solution.architecture.description',
		'solution.hebergement.justification',
		'solution.canaux.soutien',
		'portee.inclus',
		'livrables.nom',
		'echeancier.jalons.nom',
		'echeancier.iterations.nom',
		'echeancier.iterations.valeur',
		'initiative.description',
		'communications.promotion',
		'gouvernance.methode',
		'contraintes',
		'risques.reponse',
		'securite.effets_usagers',
		'ethique.droits',
	);
	const state = sayings(context, 'contexte', 'hypotheses').filter(({ text }) => toCome.test(plainOf(text).plain));
	return sentencesThat(ways, [...plans, ...state]).filter(({ text }) => {
		const { plain } = plainOf(text);
		if (otherwise.test(plain) || leadsOn.test(plain)) return false;
		return nowhere.test(plain) || (address.test(plain) && putOut.test(plain));
	});
}
