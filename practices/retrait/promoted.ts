/** A service that closes and is promoted still, or meant to grow. */
// cspell:disable: the beginnings of words, without accents
import {
	type Check,
	type CheckContext,
	fold,
	type Hit,
	namesIn,
	numbersIn,
	placeOf,
	plainOf,
} from '../../server/engine/index';
import { type Saying, sayings } from '../shared/said';
import { closing, retirement, serviceNames } from './closing';
import { destination } from './people';
import { ofClosingService } from './subject';

const campaign =
	/campagne|promotion\b|\bs'(?:abonner|inscrire)\b|\babonnez|\bsubscribe\b|\bessayez|\bdecouvr(?:ez|ir)|\btelecharg(?:ez|er)|\bdownload\b|\btry (?:it|the|our)|promouvoir|publicit|relance|faire connaitre|incit|invit\w+ a (?:s'inscrire|reserver|utiliser)|\binscrivez|\breservez|\butilisez|\badherez|concours|\boffres?\b|rabais|gratuit|deux pour un|\boffers?\b|discount|\bfree\b|campaign|promot|advert|sign up|register (?:now|on)|book (?:now|on)|\bjoin\b/;

/** To use it, subscribe to it or open an account in it, as people are asked to. */
const invitation =
	/\b(?:s'|vous |t'|les? )?(?:abonner|inscrire|connecter|abonnez|inscrivez|connectez)\b|\b(?:ouvr(?:ir|ez|e|ent)|cre(?:er|ez)|activ(?:er|ez)) (?:un|son|votre|leur|des) (?:\w+ )?(?:compte|profil|abonnement|dossier)s?\b|\b(?:adher(?:er|ez)|essay(?:er|ez)|utilis(?:er|ez)|adopt(?:er|ez)|decouvr(?:ir|ez)|passez) (?:a |au |le |la |l'|par )?|\b(?:open|create|activate|get|set up) (?:an?|their|your|new|free) (?:\w+ )?(?:accounts?|profiles?|subscriptions?)\b|\b(?:subscribe|subscribing|sign(?:ing)? up|sign in|log in|register(?:ing)?|enrol(?:l|ling|ing)?|join(?:ing)?|use|using|try|adopt|discover|download) (?:to |for |on |in |with |at |the |our )?/;
const urging =
	/campagne|affiche|depliant|publicit|\bpub\b|promotion\b|promouvoir|faire connaitre|vedette|vante|relance|incit|\binvit|encourag|recrut|concours|\brabais|\bgratuit|\btirage|kiosque|infolettre|lettre|courriel|texto|campaign|poster|flyer|leaflet|brochure|advert|\bads?\b|promot|publici|encourag|\binvit|\burg(?:e|ing)|push|recruit|contest|discount|\bfree\b|booth|newsletter|letter|e-?mail|\btext message/;

/** What people who are told of a closing are told, and what leads them elsewhere. */
const closingTold =
	/fermet|fermer|\bferme\b|arret|retrait|extinction|cloture|hors service|hors ligne|shut|clos(?:e|es|ed|ing|ure)\b|retir|switch(?:ed|ing)? off|turned off|goes? dark|taken? down|sunset|\bstops?\b|\bcess(?:e|er|ation)\b|prend(?:ra)? fin|se termine|\bfin (?:de|du|des)\b|\bends? (?:on|in)\b|\bend of\b|dernier jour|last (?:day|chance|time)|derniere chance|no longer|\bplus disponible|\bavis\b|notice/;
/** To fetch what is one's own there is to leave. */
const theirOwn =
	/\b(?:telecharg|recuper|export|sauvegard|download|retriev|save|copy)\w* (?:\w+ )?(?:ses|leurs?|vos|votre|its|their|your)\b/;
/** What may still be fetched, ended or moved in it. */
const takesOut =
	/telecharg|recuper|export|sauvegard|copie|supprim|fermer|desabonn|desinscri|\bretrouv|transf|download|retriev|export|save|copy|unsubscrib|delet|refund|rembours|solde|balance|no (?:more|new|longer)|\bplus (?:de|aucun)|cesser|stop|\bne\b.*\b(?:pas|plus)\b|\bnot\b|don't|sans\b|without|instead|plutot/;

const more =
	/\b(?:augment|accroi|hauss|attir|doubl|tripl|multipli|elargi|fidelis|recrut|gagn)\w* (?:[a-z0-9%']+ ){0,6}?(?:inscription|inscrit|utilis|usag|abonn|visite|adhesion|adhere|membre|compte|reservation|connexion|frequentation|achalandage|depots|demandes|adoption|clients?\b)|\b(?:increase|grow|growing|growth|attract|double|triple|raise|boost|expand|widen|recruit|gain)\w* (?:[a-z0-9%']+ ){0,6}?(?:users?|sign-?ups?|sign-?ins?|logins?|registrations?|uptake|bookings?|members|visits?|visitors|accounts?|subscri\w+|traffic|adoption|usage|use\b|applicants|clients|customers)|\b(?:porter|faire passer|amener|passer) (?:a|de|le nombre|les|l'utilisation|l'adoption) (?:[a-z0-9%']+ ){0,8}?(?:utilis|usag|abonn|visites|membres|comptes|inscrit|inscriptions|connexions)|\b(?:bring|take|raise|reach|get to|move) (?:[a-z0-9,%']+ ){0,6}?(?:users|subscribers|members|accounts|sign-?ups|visits|registrations) (?:to|on|in|by)\b|\b(?:plus|davantage) (?:d'|de )(?:utilis|usag|abonn|visites|membres|comptes|inscri|connexions)|\bmore (?:\w+ )?(?:users|subscribers|members|accounts|sign-?ups|visits|registrations)\b/;

/** What an indicator counts of a service that people use more and more. */
const usage =
	/\b(?:inscri\w+|utilisat\w+|utilisation|usagers?|abonn\w+|visites?|visiteurs|adhesions?|membres|comptes?|reservations?|connexions?|frequentation|achalandage|adoption|users?|sign-?ups?|sign-?ins?|logins?|registrations?|uptake|bookings?|members|visits?|visitors|accounts?|subscri\w+|traffic|usage|downloads|telechargements)\b/;
/** Counted as they leave, are told or are closed. */
const leaving =
	/passe(?:s|es|ees?)?\b|transf|migr|bascul|deplac|moved|switched|ferme|clos|supprim|desactiv|detrui|efface|delet|remov|destroy|prevenu|avise|inform|averti|joint|told|notified|reached|warned|contacted|export|recuper|rembours|refund|retriev|archiv|aide|accompagn|helped|assisted|redirig|redirect|verse|sans |without|left|rest(?:e|ant)|remain|aucun|inactif|inactive/;

const whereSaid = [
	'communications.promotion',
	'parcours.rappels',
	'livrables.nom',
	'echeancier.jalons.nom',
	'echeancier.iterations.nom',
	'echeancier.iterations.valeur',
	'portee.inclus',
	'budget.postes.nom',
	'risques.reponse',
	'solution.canaux.soutien',
] as const;

/** Whether a text leads people to something else, or tells them that the service closes. */
const tells = (plain: string, names: readonly string[]): boolean =>
	closingTold.test(plain) || destination.test(names.reduce((text, name) => text.replaceAll(`vers ${name}`, ''), plain));

/** The closing service, by a common name. */
const there = /\b(?:dans|sur|avec) (?:l'application|le site|le portail)\b|\b(?:on|in|with) the (?:site|app|portal)\b/;

/** The texts that promote the closing service, or invite people to use it. */
function* invited(context: CheckContext): Iterable<Saying> {
	const names = serviceNames(context);
	const silent = ({ text }: Saying) =>
		closing.test(plainOf(text).plain) || destination.test(plainOf(text).plain) || /\bavis\b|notice/.test(fold(text));
	const seen = new Set<number>();
	for (const saying of sayings(
		context,
		'communications.promotion',
		'parcours.rappels',
		'objectifs',
		'objectifs.enonce',
	)) {
		const { plain } = plainOf(saying.text);
		if (silent(saying) || (namesIn(saying.text, names).length === 0 && !there.test(plain))) continue;
		if (!campaign.test(plain) || theirOwn.test(plain)) continue;
		seen.add(saying.start);
		yield saying;
	}
	for (const saying of sayings(context, ...whereSaid)) {
		const { plain } = plainOf(saying.text);
		if (seen.has(saying.start) || tells(plain, names) || takesOut.test(plain)) continue;
		if (!urging.test(plain) || !ofClosingService(context, saying.text)) continue;
		if (invitation.test(plain) || /campa[gi]|promo|advert|publici|\bads?\b|vante|relance|recrut|recruit/.test(plain))
			yield saying;
	}
}

/** Objectives and benefits by which the closing service grows, and indicators that are to rise. */
function* meantToGrow(context: CheckContext): Iterable<Hit> {
	const { charter, value } = context;
	const names = serviceNames(context);
	for (const { text, start, end } of sayings(
		context,
		'objectifs',
		'objectifs.enonce',
		'benefices.nom',
		'communications.promotion',
	)) {
		const { plain } = plainOf(text);
		if (!more.test(plain) || tells(plain, names)) continue;
		if (ofClosingService(context, text) || (namesIn(text, names).length > 0 && there.test(plain)))
			yield { start, end, variant: 'croissance', args: [text] };
	}
	for (const one of value.indicateurs ?? []) {
		const name = `${one.nom ?? ''}`;
		const { plain } = plainOf(`${name} ${one.unite ?? ''}`);
		if (!usage.test(plain) || leaving.test(plain) || tells(plain, names) || !ofClosingService(context, name)) continue;
		const [from] = numbersIn(String(one.base ?? ''));
		const [to] = numbersIn(String(one.cible ?? ''));
		const place = placeOf(charter, one, 'cible');
		if (place && from && to && to.value > from.value)
			yield { ...place, variant: 'mesure', args: [name, String(one.base), String(one.cible)] };
	}
}

/** The closing service promoted, or meant to grow. */
const promoted: Check = function* (context) {
	if (context.type !== retirement) return;
	const grows = [...meantToGrow(context)];
	yield* grows;
	for (const { text, start, end } of invited(context))
		if (!grows.some((hit) => hit.start === start)) yield { start, end, args: [text] };
};

/** By code. */
export const ofPromotion: Readonly<Record<string, Check>> = { 'en_ligne.promotion/retrait_promu': promoted };
