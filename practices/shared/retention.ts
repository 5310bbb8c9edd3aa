/** Whether the retention of information has an end. */
// cspell:disable: the beginnings of words, without accents
import { datesIn, durationsIn, monthsIn, plainOf } from '../../server/engine/index';

/** As long as a thing is there, and not as long as somebody is served or a right runs. */
export const whileThere = new RegExp(
	[
		"\\b(?:aussi longtemps|tant) qu(?:e |')(?:[a-z']+ ){1,3}?(?:exist|subsist|tien(?:t|dra) (?:bon|debout)?\\b|sera (?:la|debout))(?!.*\\b(?:detrui|effac|supprim|apres|un an\\b|mois\\b))",
		'\\b(?:as|so) long as (?:[a-z]+ ){1,3}?(?:exists?|stands?|permits?|allows?)\\b(?!.*\\b(?:delet|destroy|eras|after|months?|year))',
		'\\b(?:aussi|le plus) longtemps que (?:possible|utile|voulu|necessaire aux? )|\\bas long as (?:possible|useful|we (?:can|like|want))',
	].join('|'),
);

/** Words that say it has none. */
export const endless = new RegExp(
	[
		'indefini(?:e|ment)|sans limite|illimite|pour toujours|\\ba vie\\b|perpetu|en permanence|conservation permanente|^permanente?\\b|sans fin\\b',
		'\\bforever\\b|\\bfor (?:ever|good|life)\\b|indefinite|unlimited|\\bno (?:end|limit|expiry|time limit)\\b|^permanent|\\b(?:kept|stored|retained|held) permanently\\b|\\bpour de bon\\b|\\bsans (?:date de fin|echeance|terme|duree)\\b',
		// Never destroyed, or no destruction that is planned.
		'jamais (?:detrui|efface|supprime|purge|elimine|retire)|\\b(?:supprime|detrui|efface|purge|elimine)[a-z]* jamais\\b|never (?:deleted|destroyed|erased|purged|removed)|\\bnever (?:delete|destroy|erase|purge|remove)',
		"\\b(?:aucune?|pas de|sans|pas d'|no|without) (?:date de |scheduled |planned |automatic )?(?:suppression|destruction|purge|effacement|elimination|deletion|erasure|destruction date|end date|expiry date)\\b(?! (?:avant|before|sans|without|possible|manuel))",
		// As long as there is a service, which says no day.
		"\\b(?:(?:aussi longtemps|tant) qu(?:e |'))(?:le |la |l'|les |notre |nos )?(?:systeme|service|programme|plateforme|organisme|ministere|logiciel|base|serveur|portail)[a-z]* (?:[a-z]+ ){0,2}?(?:exist|sera|seront|est en|fonctionn|dure|rest|demeure)",
		'\\bas long as (?:the |our )?(?:system|service|program|programme|platform|agency|department|database|software|portal) (?:[a-z]+ )?(?:exists?|is\\b|runs?|lasts?|remains?)',
		whileThere.source,
		// As long as there is room, or until somebody has the time; no figure stands beside.
		"^(?!.*\\d)(?!.*\\b(?:rien|jamais|never|nothing)\\b).*?(?:\\b(?:jusqu'a ce qu|tant qu|aussi longtemps qu|until|till|(?:as|so) long as)[^.;]{0,40}?\\b(?:(?:disques?|serveurs?|memoire|armoires?|classeurs?|boites?|tiroirs?|disks?|drives?|servers?|cabinets?|shel(?:f|ves)|box(?:es)?|drawers?)\\b[^.;]{0,14}?\\b(?:plein\\w*|remplis?\\w*|debord\\w*|full|fills?|filled|runs? out)|(?:de la|assez de) place\\b|de l'espace\\b|(?:have|has|is|are|got|of) (?:any |enough |the )?(?:room|space|storage)\\b|(?:fasse|fera) le menage|cleans?|cleaning|gets? around|s'en occup\\w*|y pens\\w*|ait le temps|has (?:the )?time|remembers?|complains?|s'en plaign\\w*))",
		"^(?!.*\\d)(?!.*\\b(?:rien|jamais|never|nothing)\\b).*?\\b(?:quand|lorsqu[e']|when(?:ever)?|once) (?:on|nous|quelqu'un|l'equipe|we|someone|somebody|there is)[^.;]{0,24}?\\b(?:le temps|le menage|y pens\\w*|(?:the )?time|a minute|around to it|thinks? of it|remembers?)\\b",
		'^(?!.*\\d)(?!.*\\b(?:rien|jamais|never|nothing)\\b).*?(?:\\b(?:un beau jour|un de ces (?:jours|quatre)|some ?day|one of these days|eventually|tot ou tard|sooner or later)\\b|\\b(?:fera|sera|seront|ira|verra|will be) [^.;]{0,20}?\\b(?:un jour|one day)\\b(?! (?:apres|avant|after|before|ouvrable))|\\b(?:laisse\\w*|left|leave) (?:la|where|ou|en place|sur place|there|in place|as (?:is|they are))\\b(?!.*\\b(?:detrui|effac|destroy|eras|delet)))',
		// Until somebody thinks otherwise.
		"\\bjusqu'a (?:nouvel ordre|avis contraire|decision contraire|ce qu[e'].{0,40}\\b(?:en (?:decide|juge|dispose)|autrement|l'inverse|le contraire))|\\buntil (?:further notice|told otherwise|.{0,50}\\b(?:sees? fit|(?:decides?|chooses?|says?|thinks?|directs?) (?:otherwise|so))|.{0,40}\\botherwise\\b)",
	].join('|'),
);

/** What goes on all the same once something is over is no end: « même après la fermeture ». */
const allTheSame =
	/\b(?:y compris|meme|even|including|ainsi que|also)(?: (?:bien|long|well))? (?:si|quand|lorsqu[e']|apres|une fois|if|when|once|after)\b[^.;,]*/g;
/** What is not destroyed has no end by it. */
const notDestroyed =
	/\b(?:sans|aucune?s?|jamais|rien|pas d[e']|non|no|not|never|nothing|without|n'est|ne sont|n'est pas|ne sera)\b[^.;,]{0,30}?\b(?:detrui|destruct|effac|supprim|purg|elimin|destroy|eras|delet|wip|remov|terme|fin\b|end\b|limit|echeance|duree)[a-z]*/g;

/** Nothing is kept, or it is only read where it lies. */
const notKept =
	/^(?:aucune?|neant|nulle?|zero|non|none|nothing|not|never|jamais|rien|sans objet|n\/a|no)\b|\b(?:pas|non|jamais|ni|rien|aucune?|not|never|nor|nothing|no)\b[^.;]{0,24}\b(?:conserv|gard|enregistr|stock|retenu|copie|kept|stored|saved|retain|recorded|held|cop)|\b(?:lue?s?|consultee?s?|affichee?s?|verifiee?s?|montree?s?|read|viewed|shown|checked|displayed)\b/;
/** How it goes: destroyed, made nameless, handed to archives, given back. */
const goes =
	/\bdetrui|\bdestruct|\beffac|\bsupprim|\bpurg|\belimin|\banonym|\bdepersonnal|\bretir|\bdispos|\brem(?:is|ise|ises|ettre)\b|\brend(?:u|ue|us|ues)\b|\brenvo|\barchiv|\bbanq\b|\bvers(?:e|es|ee|ees|ement)\b|\bdestroy|\beras|\bdelet|\bwip|\bremov|\bshred|\breturn|\bexpir|\bdisposal|\bdrop(?:s|ped)?\b|\bgoes?\b|\bpart(?:ent|i|ie|is|ies)?\b|\bsans nom|\bwithout (?:the )?names?|\bclean/;
/** A rule that says how long, or something else whose time it shares. */
const byRule =
	/\bcalendrier|\bschedule|\bregle|\brule|\bloi\b|\blaw\b|\bact\b|\bcode\b|\bart(?:icle|\.)|\bpolitique|\bpolic(?:y|ies)|\bdirective|\bnorme|\bdelais?\b|\bprescri|\bexige|\brequire|\bplan de classification|\bentente|\bagreement|^(?:celles?|celui|that) (?:de|du|des|of)\b|\bcomme\b|\bmeme\b|\bidem\b|\bsame\b|\blike\b|\bas (?:for|above)\b|\bvoir\b|\bsee\b|\bavec (?:le|la|l'|les|son|sa|leur)\b|\bwith (?:the|its|their)\b/;
/** When: up to something, after it, or while it goes on. */
const event =
	/\bjusqu|\bapres\b|\bdes (?:que|qu'|la|le|l'|son|sa|leur)\b|\b(?:a|au|aux) (?:la |l')?(?:fin|fermeture|cloture|terme|depart|deces|sortie|retour|decision|reception|remise|delivrance|majorite|echeance|expiration|fermeture|suivant)|\b(?:lors|fin) d|\blorsqu|\bquand\b|\bune fois\b|\bsitot|\baussitot|\bimmediat|\binstant|\bpendant\b|\bdurant\b|\bavant\b|\bdepuis\b|\bduree (?:de|du|des|d')|\ble temps (?:de|du|des|d'|que|qu')|\btant qu|\baussi longtemps|\bvie (?:utile|du|de|d')|\buntil\b|\btill\b|\bup to\b|\bafter\b|\bupon\b|\bonce\b|\bwhen\b|\bwhile\b|\bduring\b|\bbefore\b|\bby the\b|\bas soon as\b|\bas long as\b|\bat (?:the )?(?:end|closing|close|departure)|\bend of\b|\b(?:life|length|duration|term|time) of\b|\bat once\b|\bonly for\b|\bfor the\b/;
/** A stretch of time without a figure. */
const stretch =
	/\b(?:jours?|journees?|semaines?|mois|ans?|annees?|heures?|minutes?|saisons?|sessions?|seances?|trimestres?|semestres?|exercices?|campagnes?|mandats?|cycles? (?:electora|scolaire|de (?:paie|facturation))|temporaire|day|days|week|weeks|month|months|year|years|hours?|season|seasons|sessions?|term|quarter|temporary|temporarily|briefly)\b/;

/** Whether a text says until when something is kept: a length, a day, an event, a rule, or how it goes; or that it is not kept. */
export function saysEnd(text: string): boolean {
	if (/\d/.test(text) || [durationsIn, datesIn, monthsIn].some((read) => read(text).length > 0)) return true;
	const plain = plainOf(text).plain.trim();
	if (notKept.test(plain)) return true;
	const told = plain.replace(allTheSame, ' ').replace(notDestroyed, ' ');
	return [goes, byRule, event, stretch].some((words) => words.test(told));
}
