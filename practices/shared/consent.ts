/** Whether a consent is given by what a person does, or taken for given. */
// cspell:disable: the beginnings of words, without accents
import { plainOf } from '../../server/engine/index';

/** A consent that nobody gives: it is taken for given. */
const presumed =
	/\breputee?s?\b|\bpresumee?s?\b|\btacites?\b|\btacitement\b|\bimplicit(?:e|es|ement)\b|\bd'office\b|\bpar defaut\b|\b(?:deja )?coche(?:e|es)? (?:d'avance|a l'avance|d'office|au depart|d'emblee|pour)|\bdeja cochee?s?\b|\bprecoche|\bdeemed\b|\bimplied\b|\bimplicit(?:ly)?\b|\bpresumed\b|\bassumed\b|\bby default\b|\bpre-?(?:ticked|checked)\b|\b(?:ticked|checked) (?:in advance|ahead|beforehand|from the start|already|for (?:them|people|everyone))|\balready (?:ticked|checked)\b|\b(?:by|in) (?:using|continuing)\b|\ben utilisant (?!(?:le |un |ce )?bouton)|\btaken for granted\b|\b(?:tenu|pris)(?:e|s|es)? pour acquis|\btenue?s? pour acquise?s?|\bnobody can (?:unsubscribe|opt out|refuse)\b|\bpersonne ne peut (?:refuser|se desabonner)\b/;

const agreement =
	'(?:accord|accords|accepte\\w*|acceptation|consent\\w*|autoris\\w*|permission|permet\\w*|oui|yes|agree\\w*|accept\\w*|authori[sz]\\w*)\\b';
/** What somebody does for another reason, or does not do, and that stands for a consent. */
const standsFor = new RegExp(
	[
		`\\b(?:vaut|valent|vaudra|vaudront|equivaut|equivalent|equivaudra|tient lieu|tiennent lieu|emporte|emportent|suppose|supposent|signifie|signifient|constitue|constituent|(?:est|sont|sera|seront) (?:[a-z]+ )?(?:tenue?s?|prise?s?|comptee?s?|consideree?s?|regardee?s?|traitee?s?|vue?s?) (?:pour|comme)|c'est)\\b[^.;]{0,20}\\b${agreement}`,
		`\\b(?:amounts?|equals?|is equivalent|means?|signif(?:y|ies)|constitutes?|entails?|stands? for|counts? as|counted as|passes for|(?:is|are|be|will be) (?:taken|treated|read|understood|counted|regarded) (?:as|for|to))\\b[^.;]{0,20}\\b${agreement}`,
		`\\b(?:quiconque|(?:toute personne|celui|celle|ceux) qui|whoever|anyone who|those who|everyone who)\\b[^.;]{0,30}\\b(?:accepte|acceptent|consent|consentent|autorise|agrees?|has agreed|have agreed|accepts?|consents?)\\b`,
		`\\b(?:en|by|when|on) (?:s'inscri|inscri|ouvr|command|navigu|poursuiv|cre|pay|depos|register|open|order|brows|creat|submit|apply|enroll?|signing up)\\w*[^.;]{0,50}\\b(?:accepte|consent|accorde|autorise|donne son accord|agrees?|accepts?|authori[sz]es?)`,
	].join('|'),
);
/** A purpose that is not the service, and without which the service is refused: nobody chooses. */
const elsewhere =
	"(?:recherche|etudes?|publicit\\w*|partenaires? (?:commercia|d'affaires)\\w*|marketing|vend\\w*|vente|infolettre|commandit\\w*|assureurs?|tiers|research|stud(?:y|ies)|advertis\\w*|sell\\w*|sale|newsletter|sponsors?|insurers?|third part\\w+)";
const required =
	'(?:il faut (?:accepter|ceder|consentir|autoriser|dire oui)|(?:doit|doivent) (?:accepter|consentir|autoriser|ceder)|must (?:agree|accept|consent|allow|say yes)|(?:has|have) to (?:agree|accept|consent|allow))';
const forced = new RegExp(`\\b${required}\\b[^.;]{0,60}\\b${elsewhere}\\b`);
/** To refuse takes a letter, a call, a visit or many screens. */
const hardToRefuse =
	/\b(?:pour (?:refuser|dire non|se retirer|s'y opposer|se desabonner|changer d'avis)|to (?:refuse|opt out|say no|withdraw|unsubscribe|decline)|(?:qui|who) (?:refuse|veut sortir|n'en veut pas|wants out|refuses))\b[^.;]{0,60}\b(?:telephon|appel|lettre|poste|courrier|ecri|comptoir|en personne|ecrans|phone|call|letter|mail|write|writes|counter|in person|screens)/;
/** A way that is as short as the one in. */
const easy =
	/\b(?:ou|or|liens?|links?|clics?|click|meme|same|page|bouton|button|repond\w*|repl(?:y|ies)|unticks?|decoche\w*)\b/;
/** Somebody takes it that people agree, or reads it in that nobody complained. */
const supposed = new RegExp(
	[
		`\\b(?:on|nous|we|the team|l'equipe) (?:le |l'|en |then |just |simply )?(?:tien\\w*|suppos\\w*|presum\\w*|consider\\w*|dedui\\w*|conclu\\w*|compren\\w*|pren\\w*|croi\\w*|take it|assum\\w*|figur\\w*|gather|infer|reckon|trust|read)\\b[^.;]{0,40}?\\b(?:d'accord|${agreement}|fine|ok|okay|happy|all right|consentant\\w*)`,
		'\\b(?:personne|nul|nobody|no one|none)\\b[^.;]{0,16}?\\b(?:plain\\w*|plaign\\w*|oppos\\w*|protest\\w*|object\\w*|complain\\w*|dit non|said no|refus\\w*)[^.;]{0,40}?\\b(?:donc|alors|on|ainsi|so|hence|we|which)\\b',
		'\\b(?:sans|faute de|a defaut de|en l.absence de|without|failing|absent|no) (?:any |an? |la moindre |aucune )?(?:protestation|plainte|objection|remarque|complaint|protest|remark)s?\\b',
	].join('|'),
);
/** Asked for once it is done. */
const afterwards = new RegExp(
	[
		`\\b(?:accord|consentement|permission|autorisation|signature|oui|consent|agreement|approval|yes)\\b[^.;]{0,40}?\\b(?:plus tard|ensuite|apres(?: coup)?|par la suite|a posteriori|suivra|later|afterwards?|after the fact|follows|the next (?:day|morning|week)|le lendemain)\\b`,
		`\\b(?:demand\\w*|dira|diront|pourra dire|asked|ask|told)\\b[^.;]{0,30}?\\b(?:plus tard|ensuite|apres coup|par la suite|a posteriori|later|afterwards?|after the fact|the next (?:day|morning|week)|le lendemain)\\b`,
		`\\b(?:plus tard|ensuite|apres coup|par la suite|later|afterwards?|then|puis)\\b[^.;]{0,24}?\\b(?:si elle est d'accord|s'il est d'accord|son accord|leur accord|consentement|consent|whether (?:they|he|she) agree)`,
	].join('|'),
);
/** The agreement comes before, or what comes after is another one. */
const before =
	/\bd'abord\b|\bavant\b|\bau prealable|\bfirst\b|\bbefore\b|\bretir|\bwithdraw|\brevo[qck]|\bchang|\brappel|\bremind|\bredemand|\bagain\b|\bconfirm|\bune fois (?:l'accord|le consentement)|\bonly then\b|\bensuite seulement|\bon prend ensuite|\bpas sans|\bde vive voix/;
/** Nobody answered, or nobody said no. */
const silence =
	/\b(?:silence|qui ne dit mot)\b|\b(?:sans|faute de|a defaut de|en l'absence de) (?:reponse(?! (?:propos|toute|prete))|reaction|opposition|refus|nouvelles|avis contraire)|\bsauf (?:refus|opposition|avis contraire|objection|si (?:elle|il|la personne) (?:s'y oppose|refuse))|\ba moins (?:d'un refus|d'opposition|qu'(?:elle|il|on) (?:ne )?(?:s'y oppose|refuse|dise non))|\b(?:no|without|failing|in the absence of|absent) (?:an? |any )?(?:reply|answer|response|objection|refusal)|\bunless (?:they|the person|he|she|someone|people|somebody|the [a-z]+) (?:[a-z]+ )?(?:objects?|opts? out|refuses?|says? (?:no|otherwise))|\bopt(?:s|ing)?-?out (?:only|by)|\bnot hearing back\b/;
/** An act by which one does agree: what stands for a consent by itself is then told of it. */
const act =
	/\b(?:coch|case|question|\boui\b|\byes\b|par ecrit|in writing|separate|signature|signe|signer|signant|bouton|clic|cliqu|repond(?:re)? oui|tick|box|check|click|button|sign(?:s|ed|ing|ature)?\b|choisi|chois|choos|chose|press|appuy)/;

/** « Jamais présumé » says the contrary; what a law dispenses with is no consent. */
const notPresumed =
	/\b(?:nothing|nobody|no one|none|rien|personne|aucune?)\b[^.;,]{0,24}\b(?:d'office|par defaut|by default|presum|assumed)|\b(?:a ete|ete|sont|est) retiree?s?\b|\bused to\b|\bn'est pas accepte|\bis not accepted|\brien\b[^.;]{0,24}\b(?:partage|transmis|envoye|transfere)|\bnothing\b[^.;]{0,24}\b(?:shared|sent|passed)|\b(?:nothing|rien|aucune?|no|none)\b[^.;,]{0,20}\b(?:ticked|checked|coche|precoche)|\bun(?:ticked|checked)\b|\bnon coche|\bdecochee?s?\b|\b(?:jamais|pas|ni|non|aucun|sans|never|not|no|nor)\b(?: \S+)? (?:reput|presum|tacit|implicit|d'office|par defaut|coche|precoche|deemed|implied|assumed|by default|pre|ticked|checked)|\bloi\b|\bart(?:icle)?\b|\blaw\b|\bact\b|\bsection\b/;
/** The default, or the silence, is to leave people alone. */
const leftAlone =
	/\bpar defaut\b[^.;]{0,30}\b(?:vides?|desactiv\w*|coupe\w*|eteint\w*|personne)\b|\b(?:vides?|blank|empty) (?:par defaut|by default)|\bby default\b[^.;]{0,30}\b(?:blank|empty|nobody|off)\b|\bpar defaut\W+(?:est |c'est |elle est |il est )?\W*(?:tue?s?|non|refus\w*|aucune?|desactiv\w*|fermee?s?|masquee?s?|cachee?s?|privee?s?|rien)\b|\b(?:non|refusee?s?|desactivee?s?|fermee?s?|masquee?s?|off|no|hidden|closed|private|refused|declined) (?:par defaut|by default)|\bby default\W+(?:it is |is |they are )?\W*(?:no|off|hidden|closed|private|not|nothing|none)\b|\b(?:silence|reponse|reply|answer|response)\b[^.;]{0,30}\b(?:refus|un non|non\b|a no\b|refusal|rien n'est|nothing is|n'est pas|is not|jamais|never|never counts|ne vaut (?:pas|jamais))/;
/** What takes nothing for given: nobody is held to agree. */
const notSupposed =
	/\bpersonne n'est\b|\bnobody (?:is|has agreed)\b|\b(?:jamais|never) (?:un |a )?(?:oui|yes|accord)|\bn'(?:a rien |est pas d')accept|\bn'accepte rien|\bsans un oui|\bwithout a yes|\bclear yes|\bd'accord ou non|\bdemand/;
/** What is said not to be one. */
const denied =
	/\b(?:n'est pas|ne vaut|ne valent|n'equivaut|ne tient|ne signifie|ne constitue|n'emporte|is not|does not|do not|never|jamais)\b/;

/** Whether a text of consent takes it for given: ticked beforehand, by silence, or by something that is done for another reason. */
export function isPresumed(text: string): boolean {
	const { plain } = plainOf(text);
	if (notPresumed.test(plain) || leftAlone.test(plain)) return false;
	if (presumed.test(plain)) return true;
	if (afterwards.test(plain) && !before.test(plain)) return true;
	if (supposed.test(plain) && !notSupposed.test(plain)) return true;
	if (denied.test(plain)) return false;
	if (forced.test(plain) || (hardToRefuse.test(plain) && !easy.test(plain))) return true;
	return silence.test(plain) || (standsFor.test(plain) && !act.test(plain));
}
