/** How a channel is said to be closed, or to close, in plain words. */
// cspell:disable: the beginnings of words, without accents
import { type CharterValue, clausesOf, plainOf } from '../../server/engine/index';

type Channel = NonNullable<NonNullable<CharterValue['solution']>['canaux']>[number];

/** What is done with a channel that closes. */
const verbs =
	"(?:a |ont )?ferm(?:e|ee|es|ees|ent|era|eront|aient|ait)(?! (?:a clef|a cle|les? (?:demandes?|dossiers?)|la demande|le dossier))|debranch[a-z]*|coupee?s?|abolie?s?|supprimee?s?|retiree?s?|discontinuee?s?|cesse(?:nt|ra|ront)?|disparai[a-z]*|s'arrete(?:nt)?|n'existe(?:nt)? plus|(?:n'est|ne sont|ne sera|ne seront) plus (?:offerte?s?|lue?s?|en service|disponibles?|repondue?s?|desservie?s?|tenue?s?)|hors service|closed?|closes|closing|shut|disconnected|unplugged|cut off|discontinued|withdrawn|removed|stops?|stopped|ends|ended|(?:is|are|will be) no longer (?:offered|open|available|in service|answered|read|staffed|taken)|no longer (?:exists?|answers?|open)|out of service";
const nouns =
	'arret|fermeture|fin|abolition|debranchement|retrait|resiliation|suppression|closing|closure|end|shutdown|withdrawal|removal';

const helping =
	'est|sont|a|ont|ete|sera|seront|is|are|was|were|has|have|had|been|will|be|tous|toutes|all|both|deja|already|now|maintenant|aussi|also';

/** The source of a pattern that says closed the thing whose names it is given. */
export const closingOf = (thing: string): string =>
	`\\b(?:${thing})(?: (?:de la |de l'|de |du |des |d'|of the |of |in the |at the )[a-z-]+){0,2}(?: (?:${helping})){0,4} (?:${verbs})\\b|\\b(?:${nouns})(?: definiti(?:f|ve)s?)? (?:de la |de notre |de l'|des |du |of the |of )(?:[a-z]+ )?(?:${thing})\\b`;

/** For a while, in part, or not at all: the channel stays. */
export const staysOpen =
	/\brouvr|\breopen|\bla nuit|\bat night|\bfins? de semaine|\bweekends?|\bdimanche|\bsamedi|\bsunday|\bsaturday|\bmidi\b|\bnoon\b|\bsoirs?\b|\bevenings?|\bferie|\bholiday|\bjamais\b|\bnever\b|\bne (?:ferme|cesse|s'arrete)|\bn'est pas|\bnot (?:be )?closed|\b(?:a|at|des|from|apres|after) \d|\b(?:deux|trois|quatre|cinq|six|two|three|four|five|six|certaine?s?|some|plusieurs|several|moitie|half|autres?|others?|ancien[a-z]*|old|une?|one) (?:[a-z]+ )?(?:des |of |de )?(?:[a-z]+ )?(?:comptoirs?|guichets?|counters?|lignes?|lines?|bureaux?|offices?|points?)\b|\bles? (?:lundi|mardi|mercredi|jeudi|vendredi)|\bmondays?|\bfridays?|\b(?:pendant|durant|during|outside (?:of )?(?:[a-z]+ )?hours|(?:hors|en dehors) des heures|overnight)\b|\b(?:en|in|each|every|over the|chaque|tout l'|l') ?(?:hiver|ete|printemps|automne|winter|summer|spring|autumn)\b|\b(?:quand|lorsqu[e'](?:elle|il)?|des qu[e']|when|once|as soon as)[a-z' ]{0,20}\b(?:session|visite|conversation|appel|personnes?|usag[a-z]*|citoy[a-z]*|clients?|demandes?|dossiers?|visit|chat|calls?|callers?|person|people|users?|files?|requests?)\b/;

const goneFor = new RegExp(
	`^(?:(?:it|elle|il) )?(?:${verbs})|\\b(?:plus personne|nobody|no one|(?<!\\b(?:la|une|cette|chaque) )personne)\\b(?! n'a a )[a-z' ]{0,20}(?:repond|lit\\b|answers?|reads?|picks? up)|\\b(?:no|aucun) (?:calls?|appels?|courriels?|messages?|letters?|lettres?|visitors?)[a-z' ]{0,20}(?:answered|taken|read|pris|recu|repondu|lu|received)`,
);
/** For good, or since a day. */
const lasting =
	/\b(?:depuis|en (?:19|20)\d\d|definiti|(?:en|in) (?:jan|fev|feb|mar|avr|apr|mai|may|jui|jun|jul|aou|aug|sep|oct|nov|dec)[a-z]*|pour de bon|since|for good|permanently|ses portes|any (?:more|longer)|no longer|plus\b|le (?:meme )?jour|the (?:same )?day|when|lorsque|quand|des (?:l'|la|le|que))|\b(?:19|20)\d\d\b/;

function isClosedFor(plain: string, names: RegExp): boolean {
	if (staysOpen.test(plain)) return false;
	return goneFor.test(plain) || (names.test(plain) && lasting.test(plain));
}

const ofOwn = (names: string): RegExp => new RegExp(closingOf(names));
/** What each type of channel is called beside it; the help of another channel closes nothing. */
const ownWord: ReadonlyMap<string, RegExp> = new Map([
	['web', ofOwn('sites?|portails?|pages?|services?|portals?')],
	['mobile', ofOwn('appli|application|app|service')],
	['telephone', ofOwn('lignes?|telephone|lines?|phone|numero|number|ce service|ce canal|this service|this channel')],
	['comptoir', ofOwn('comptoirs?|bureaux?|guichets?|counters?|offices?|ce service|ce canal|this service|this channel')],
	['courriel', ofOwn('adresses?|boites?|courriels?|address(?:es)?|mailbox(?:es)?|e-?mails?')],
	['clavardage', ofOwn('clavardage|chat|service')],
	['poste', ofOwn('casiers?|adresses?|address(?:es)?|box(?:es)?')],
]);
/** What takes the place of what closed is offered. */
const replaced =
	/\bautres? (?:[a-z]+ ){0,2}(?:l'accept|l'utilis|s'en serv)|\bothers? (?:still )?(?:accept|use)|\brouvr|\breopen|\bremplac|\breplac|\bau lieu|\binstead|\bpuis\b|\bthen\b/;

/** Whether a channel is closed for good by what stands beside it. */
export function isClosedBeside({ type, soutien }: Pick<Channel, 'type' | 'soutien'>): boolean {
	if (soutien === undefined || replaced.test(plainOf(soutien).plain)) return false;
	return clausesOf(soutien).some(({ quote }) => isClosedFor(plainOf(quote).plain, ownWord.get(type ?? '') ?? /^$/));
}

/** How each type of channel is called among other things. */
const called: ReadonlyMap<string, RegExp> = new Map([
	['telephone', /\b(?:lignes? telephoniques?|telephone|phone lines?|telephone line|phone)\b/],
	['comptoir', /\b(?:comptoirs?|guichets?|counters?)\b/],
	['courriel', /\b(?:courriels?|e-?mails?)\b/],
	['clavardage', /\b(?:clavardage|chat)\b/],
	['poste', /\b(?:la poste|courrier|postal mail|by mail)\b/],
]);
const goneForGood =
	/\b(?:fermee?|supprimee?|abolie?|retiree?|closed|abolished|withdrawn|removed|discontinued)s?\b[^.;]{0,24}\b(?:pour de bon|definitivement|depuis|for good|permanently|since)\b/;

/** Whether a text, wherever it stands, says that this channel is closed for good. */
export function isSaidClosed({ type }: Pick<Channel, 'type'>, text: string): boolean {
	const { plain } = plainOf(text);
	return called.get(type ?? '')?.test(plain) === true && goneForGood.test(plain) && !staysOpen.test(plain);
}
