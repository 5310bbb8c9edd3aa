/** Where prose says that the service runs. */
// cspell:disable: the beginnings of words, without accents

/** Somebody's cloud, or one's own premises. */
export type Hosting = 'cloud' | 'premises';

/** Neither what is seen in the sky nor a picture made of points or words. */
const cloud =
	/infonuag|\bnuage\b(?! (?:de|d'|des) ?(?:points?|mots?|cendres?|poussieres?|fumee|pluie|gaz|orage|mouches))|(?<!\b(?:point|word|tag|dust|ash|storm) )\bcloud\b(?! (?:cover|ceiling|forecast|base|of (?:points|words|dust|smoke)))|\bsaas\b|\baws\b|\bazure\b|\bhosted (?:service|solution|platform|product)\b/;
const inSky = /\b(?:meteo|pluie|vent|neige|fumee|orages?|weather|rain|wind|smoke|storms?|snow)\b/;
/** The supplier's machines. */
const supplier =
	/\b(?:heberg|tourn|roul|execut|fonctionn|host|run|stored|stock)[a-z' ]{0,25}\b(?:chez|par|by|at|with) (?:le |la |un |une |notre |the |an? |our )?(?:fournisseur|firme|editeur|prestataire|supplier|vendor|provider|publisher)/;

const owner = "(?!infonuag|nuage|virtuel|fournisseur|firme|courtier|cloud|supplier|vendor|provider)(?:[a-z'-]+)";
const premises = new RegExp(
	[
		// « Les serveurs du CISSS », "the servers of the clinic"; the government's are a cloud too.
		`\\b(?:serveurs?|servers?) (?:de la |de l'|du |des |de |d'|of (?:the |our )?|at the |in the )(?!(?:centre )?(?:gouvernement|government|donnees|data))${owner}`,
		"\\b(?:nos|ses|leurs|our|its|their|[a-z]+'s|own) (?:propres? |own |two |three |deux |trois |\\d+ )?(?:serveurs?|servers?|machines)\\b(?! (?:infonuag|virtuel|du fournisseur|gouvernement))",
		'\\bserveurs? (?:internes?|physiques?|maison|locaux|achetes?|acquis)|\\bservers (?:bought|owned|that we own)',
		"\\bsalles? (?:technique|informatique|des? (?:serveurs?|machines)|d'ordinateurs)|\\b(?:server|computer|machine) rooms?\\b",
		"\\bcentre de donnees (?:du ministere|de l'organisme|interne|municipal)|\\b(?:our|its|their) own data cent",
		'\\b(?:armoires?|baies?|placards?) (?:de |a |des )?serveurs?\\b|\\bserver (?:racks?|cabinets?|closets?|cupboards?)\\b',
		'\\bserveurs? (?:[a-z]+ )?(?:au|dans (?:le|un|notre|son)) (?:sous-sol|local|placard|grenier|garage)|\\bservers? (?:[a-z]+ )?in (?:the|an?|our|its) (?:basement|closet|attic|back room|back office)',
		'\\bheberg[a-z]* (?:sur place|chez nous|dans nos)|\\bhosted (?:on site|in-house)|\\bon[- ]prem',
	].join('|'),
);

const forbidden =
	/\b(?:aucune?s?|pas|jamais|ni|interdi[a-z]*|defend[a-z]*|exclu[a-z]*|proscri[a-z]*|no|not|never|forbid[a-z]*|forbad[a-z]*|ban|bans|banned|prohibit[a-z]*|excluded?|rules? out|ruled out|rien|nothing|none|(?:decid|rul|vot|advis|opt)ed against|(?:decid|tranch|vot|prononc)[a-z]* contre|renonc[a-z]*|gives? up|gave up)\b/;
/** « Ne quittent pas nos serveurs »: they stay there. */
const stays =
	/\b(?:quitt|sort(?:ir|ent|i)?\b|leav)[a-z]*|\b(?:hors|en dehors|outside|ailleurs|elsewhere|autre[a-z]*|other) (?:de |d'|of |than |qu(?:e |'))/;
/** What is left behind, kept beside, or compared. */
const aside =
	/quitt|migr|remplac|\bfin d|abandon|\bancien|\bactuel|retir|retrait|eteint|ferm|copie|releve|secours|ecart|sauvegard|replac|\bleav|\bold\b|current|backup|\bretir|shut|turned off|plutot|moins cher|compar|\btrop |\btoo |cheaper|au lieu|instead|rather|lien|interroge|\blink|\bquer(?:y|ie)|debranch|demantel|\bvendu|dismantl|unplug|disconnect|decommission|switched off|\bsold\b/;
/** What is learned or looked into is not where things run. */
const lookedInto =
	/\betudes?\b|\bstud(?:y|ies)\b|\bformations?\b|\btraining\b|\bcours(?:es?)?\b|\banalyses?\b|\banalysis\b|\bevaluati?on|\baudits?\b|\breview of\b/;
/** Another system, or whoever works there; and the servers who wait on guests. */
const another =
	/\b(?:systeme|logiciel|registre|annuaire|base) (?:de |du |des |d'|comptable|financier|central)|\b[a-z]+ (?:system|software|registry|directory)\b|messagerie|\bpourboires?\b|\brestaurants?\b|\brepas\b|\bcuisini|\btips?\b|\bcooks?\b|\bwaiters?\b|\bmeals?\b|\bpaie\b|payroll|paiements?\b|payments?\b|\btextos?\b|\bsms\b|\btext messages\b|\bmaps?\b|courriels?\b|e-?mails?\b|essais?\b|\btests?\b/;
/** What is denied stands near. */
const reach = 45;

/** What stands between the commas about an offset. */
function partAt(plain: string, at: number): { readonly from: number; readonly text: string } {
	const from = plain.lastIndexOf(',', at) + 1;
	const comma = plain.indexOf(',', at);
	return { from, text: plain.slice(from, comma < 0 ? plain.length : comma) };
}

/** Which clouds a refusal is of: « le nuage public est interdit » leaves the government's. */
const publicOnly =
	/\b(?:nuages?|infonuagique) (?:public|publique|commercial|etranger)|\b(?:public|commercial|foreign) clouds?\b|\b(?:aws|azure|gcp|google cloud)\b/;

/** What a plain clause says of where things run, and whether it refuses a public cloud only; undefined where it says nothing sure. */
export function hostingIn(plain: string): { readonly where: Hosting; readonly ofPublic: boolean } | undefined {
	const away = (inSky.test(plain) ? null : cloud.exec(plain)) ?? supplier.exec(plain);
	const machines = premises.exec(plain);
	// « Chez un fournisseur, sur ses machines ».
	const own = machines && isSuppliers(plain, machines) ? undefined : machines;
	const found = own ?? away;
	if (!found || another.test(plain)) return undefined;
	// « Demeurent sur les serveurs; le nuage n'est pas permis » says one thing twice.
	const part = partAt(plain, found.index);
	const from = Math.max(0, found.index - part.from - reach);
	const around = part.text.slice(from, found.index - part.from + found[0].length + reach);
	const refused = forbidden.test(around);
	const ofPublic = publicOnly.test(plain);
	if (own && away) return undefined;
	if (own) {
		if (refused) return stays.test(around) ? { where: 'premises', ofPublic: false } : unless(around, 'cloud');
		return unless(part.text, 'premises');
	}
	return refused ? { where: 'premises', ofPublic } : unless(part.text, 'cloud');
}

const unless = (plain: string, where: Hosting) =>
	aside.test(plain) || lookedInto.test(plain) ? undefined : { where, ofPublic: false };

/** Whether the machines that are found are those of a supplier named before them. */
function isSuppliers(plain: string, own: RegExpExecArray): boolean {
	const named = supplier.exec(plain);
	return named !== null && named.index < own.index && /^(?:its|their|ses|leurs|own)\b/.test(own[0]);
}

/** What is said of premises that host nothing any more. */
const gone =
	/\b(?:a|ont|est|sont|fut) (?:ete )?(?:deja |definitivement )?(?:ferme|demantele|debranche|vide|vendu|demoli|eteint|condamne)e?s?\b|\bferme(?:e|s|es)? depuis|\bn'(?:existent?|ont|a|avons) plus\b|\bne (?:peut|peuvent) plus (?:rien )?(?:heberger|accueillir|recevoir|servir)|\bplus (?:aucune? |de )(?:salle|serveur)|\b(?:has|have|was|were|is|are) (?:been |now |already )?(?:closed|shut|dismantled|emptied|sold|demolished|unplugged|decommissioned|turned off)\b|\bno longer (?:exists?|hosts?|holds?|ha(?:s|ve))|\b(?:can|may) no longer (?:host|hold|take)/;
/** Another room than the one the service is in, or for a while. */
const notThatOne =
	/\bancien|\bautres?\b|\bpremier|\bdeuxieme|\bune? des\b|\bsecours|\bla nuit|\brouv|\bfutur|\bold\b|\bformer|\bother|\bfirst\b|\bsecond\b|\bone of\b|\bbackup|\bat night|\breopen|\baux? (?:visiteurs|public)|\bto (?:visitors|the public)|\ba (?:clef|cle)\b|\blocked\b/;

/** Whether a plain clause says that own premises host nothing any more. */
export const premisesGone = (plain: string): boolean =>
	premises.test(plain) && gone.test(plain) && !notThatOne.test(plain) && !another.test(plain);

const publicCloud =
	/\b(?:aws|azure|gcp|google cloud|oracle cloud|ovh)\b|\b(?:nuages?|infonuagique) (?:public|publique|commercial)|\b(?:public|commercial) cloud\b/;
const governmentCloud =
	/\b(?:nuages?|infonuagique) (?:gouvernemental|du gouvernement|prive gouvernemental)|\b(?:government(?:al)?|provincial) cloud\b/;
/** A public cloud that the government's broker rents is both. */
const brokered = /courtier|broker|entente|agreement|offre|offer|compar|ou\b|\bor\b|\bet\b|\band\b/;

/** Which cloud a plain clause runs the service in, as the format names it; undefined where it says none, both or refuses one. */
export function cloudIn(plain: string): 'infonuagique_publique' | 'infonuagique_gouvernementale' | undefined {
	const [open, own] = [publicCloud.test(plain), governmentCloud.test(plain)];
	if (open === own || forbidden.test(plain) || aside.test(plain) || brokered.test(plain) || another.test(plain))
		return undefined;
	return open ? 'infonuagique_publique' : 'infonuagique_gouvernementale';
}

/** Where something is or is not kept, which says nothing of how long: « rien n’est gardé dans nos locaux ». */
export const keptWhere =
	/\b(?:on|in|at|within) (?:our|the|its|their|your) (?:own )?(?:premises|offices?|buildings?|servers?|walls|site)\b|\bon[- ]?(?:site|premises?)\b|\bin[- ]house\b|\blocally\b|\bsur place\b|\b(?:dans|sur) (?:nos|ses|leurs|les|des) (?:propres )?(?:locaux|murs|serveurs|bureaux|postes|etablissements)\b|\bchez (?:nous|elle|lui|eux)\b|\blocalement\b|\ba l'interne\b/;
