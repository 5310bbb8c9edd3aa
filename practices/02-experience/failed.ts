/** Tests that went badly, and of which the charter tells nothing that was done about it. */
// cspell:disable: words without accents
import {
	addDays,
	type Check,
	type CheckContext,
	clausesOf,
	countsOf,
	placeOf,
	plainOf,
	type Share,
	sharesIn,
} from '../../server/engine/index';
import type { Test } from '../shared/citizens';
import { participantsOf } from '../shared/participants';
import { stemsOf } from '../shared/stems';

/** What people, or the service, fail at. */
const fails =
	/\blate\b|\ben retard\b|\btrop tard\b|\bhors delai|\bmanqu|\bmissing\b|\bechou|\bechec|\babandonn|\brenonc|\bbloqu|\bperd(?:ent|u|us|ue|ues)\b|\bse tromp|\berreurs?\b|\bfauss|\brefus|\bne (?:[a-z']+ ){0,2}(?:retrouv|trouv|termin|compren|parvien|reuss|arriv|sav|peuv|pu\b|voi|lis|finiss|recoi|complet)|\bn'(?:[a-z']+ ){0,3}(?:retrouv|trouv|termin|compris|pas pu|recu|abouti|arriv|envoy|reuss|complet|ont pas|a pas|y parvien)|\bpas (?:trouve|termine|compris|reussi|recu|abouti)|\bfail|\bgave up|\bgives? up|\bgiving up|\babandon|\bdropped (?:out|off)|\bgot (?:stuck|lost)|\bstuck\b|\blost\b|\bnever (?:found|arrived|reached|received|got)|\bwrong|\b(?:did|do|does|could|can) ?n[o']t\b|\bcannot\b|\bunable|\bcouldn|\bdidn|\bquit\b|\bbut(?:e|ent|aient|ait|es) (?:sur|contre)|\bferm(?:e|ent|aient|ait) (?:la|le|l'|leur)\b|\blaiss(?:e|ent|aient|ait) tomber|\btourn(?:e|ent|aient|ait) en rond|\bpass(?:e|ent|aient|ait) a cote|\brat(?:e|ent|aient|ait)\b|\bconfond|\ba tort\b|\bsans (?:le |la |l'|s'en )?(?:voir|remarquer|savoir|apercevoir|rendre compte)|\bmauvais(?:e|es)? (?:personne|piece|page|case|bouton|date|formulaire|compte|adresse)|\bclos(?:e|ed) the\b|\bwalk(?:s|ed)? away|\bmis(?:read|took|understood|taken)|\bstumbl|\btripp?(?:ed|s)? (?:on|over)|\bwithout (?:noticing|knowing|seeing|realizing)|\bwent round in circles/;
/** What they succeed at: few of them is a failure. */
const succeeds =
	/\breussi|\btermin|\bfiniss|\bcomplet|\btrouv|\bcompren|\bcompris|\bparvien|\bsucce|\bfinish|\bmanag|\breach|\bunderst|\bfound\b|\bgot (?:to|through)|\bpassed\b/;
/** A fault that stops whoever meets it, or the service as a whole; no number is needed. */
const broken =
	/\bmuets? (?:au|avec|pour|dans)|\bmuettes? (?:au|avec|pour|dans)|\b(?:illisible|inutilisable|inaccessible|impraticable|inoperant)[a-z]*\b|\btombe[a-z]* (?:a|au|des|apres) \d|\bn'a (?:pas )?pu (?:etre )?(?:lu|relu|ouvert|lanc|repris|restaur|termin)|\bproblemes? (?:bloquants?|majeurs?|graves?)|\bblocking (?:problems?|issues?|faults?|defects?)|\b(?:fails?|failed|stops?|stopped|breaks?|drops?) (?:at|beyond|above|past) \d|\bcannot be (?:read|opened|restored)|\bcould not be (?:read|opened|restored)|\bstop(?:s|ped)? (?:answering|responding|working)|\b(?:plante|plantait|tombe en panne|est tombe[a-z]*|s'effondre|cesse de repondre|ne repond(?:ait)? plus|plie)\b|\b(?:met|mettait|mettent|prend|prenait|prennent) plus de (?:\d+|[a-z]+) (?:secondes|minutes)|\bfailles? (?:critiques?|majeures?|graves?)|\bobstacles? (?:majeurs?|bloquants?|arrete|demeure)|\bpieges? (?:le clavier|au clavier)|\b(?:unusable|unreadable|inaccessible|crash(?:es|ed)?|collapses?d?|times? out|timed out|stops? (?:a |the |every )?[a-z -]{0,24}users?)\b|\bbarriers? (?:stop|remain|block)|\bcritical (?:flaw|vulnerab|fault|issue|finding|bug)|\b(?:nothing|not) (?:is |was )?read (?:out|aloud)|\bsilent (?:to|with|for) (?:a )?screen|\b(?:est|sont|etait|etaient|reste|restent|restait|demeure|demeurent) (?:reste(?:e|s|es)?|demeure(?:e|s|es)?)? ?(?:muet|muette|vide|vierge|blanc|blanche|fige|figee|hors d'atteinte|hors de portee)s?\b|\b(?:stay(?:s|ed)|remain(?:s|ed)|went|was|is) (?:silent|blank|frozen|out of reach)\b/;

/** What was done, is being done or will be, or why nothing needs to be; what is given up has its follow-up too. */
const followed =
	/\bcorrig|\bcorrection|\bmodif|\bremplac|\brempl\b|\brefait|\brefont|\brefonte|\brefaire|\brevu|\brevoir|\brevision|\breecri|\breformul|\brepris|\breprendr|\breprise|\bajout|\bretir|\bsimplifi|\bdeplac|\bdivis|\bscind|\btraduit|\bagrandi|\bameliore[er]?\b|\bajuste|\bregle[er]?\b|\bretabli|\bresolu|\brectifi|\brestor|\bresolved|\brenomm|\bchang|\bdepuis\b|\bsera\b|\bseront\b|\bavant (?:la|le|l'|les|chaque)|\bd'ici\b|\bpuis\b|\bensuite\b|\bdesormais|\bmaintenant\b|\b(?:second|deuxieme|nouvel|autre|prochain)e? (?:essai|test|tour|vague|iteration|version)|\bdonc\b|\bprevoit|\bprevu|\bconfie[er]?\b|\bouvert(?:e|es|s)? a nouveau|\bcomme prevu|\becart(?:e|ee|es|ees)\b|\bidee\b|\bhypothese|\bsuit(?:e|es)\b|\bfix|\breword|\brewrit|\brewrote|\brepair|\breplac|\bredesign|\bredon|\bredraw|\bredrew|\bremov|\badd(?:ed|ing|s)?\b|\bmov(?:ed|ing)\b|\bsplit|\brenam|\bretest|\btried again|\btested again|\bnow\b|\bsince\b|\bthen\b|\bwill\b|\bto be\b|\bbefore (?:the|each|opening|launch)|\bbacklog|\bplanned|\bset aside|\bclarif|\bsimplif|\benlarg|\badjust|\bseparat|\bso (?:we|the|it)\b|\bsubstitu|\blater\b|\bplus tard\b|\bpassed on\b|\bheld on\b/;

/** What was tried, and how many of it: « sur 5 000 dossiers repris, … » */
const tried = /^(?:sur|of|out of) (?:the )?\d+(?:[ ,]\d{3})*[^,]*,/;

/** « Sur 5 000 dossiers repris, 412… » : two clauses that make one share. */
const outOf =
	/^(?:sur|of|out of) (?:the )?(\d+(?:[ ,]\d{3})*) [a-z' ]+, (?:(?:only|seuls|seules) )?(\d+(?:[ ,]\d{3})*)\b([^,.;:]*)/;
const numberOf = (digits: string): number => Number(digits.replace(/[ ,]/g, ''));

/** Nobody succeeds: no number is needed. */
const nobody =
	/\b(?:nobody|no one|none(?: of [a-z ]{2,30})?|not one(?: [a-z]+){0,3})\b.{0,40}\b(?:manag|finish|complet|succeed|underst|reach|got (?:to|through)|found (?:the|their|it|how|where|out)|could\b)|\b(?:aucune?(?: [a-z]+){0,4}|personne|nul|pas une?(?: [a-z]+){0,3}) n(?:e |')(?:[a-z']+ ){0,3}(?:reussi|termin|fini|complet|parv|compri|compren|retrouv|trouv(?:e|ait)? (?:le|la|les|l'|leur|sa|son|comment|ou)|su\b|pu\b|peut\b|rendu)/;
/** What it is good that nobody does, or an opinion. */
const unwanted =
	/\b(?:faute|erreur|error|mistake|probleme|problem|difficult|obstacle|barrier|besoin|need|fraud|tric|cheat|contourn|bypass|break|guess|devin|lost|stuck|trop\b|too\b)/;

/** Those who did not fail. */
const others = /\battendu|\bexpected\b|\bautres\b|\bdernieres?\b|\bderniers\b|\bothers?\b|\bthe rest\b|\bremaining\b/;

/** « Aucun problème majeur » is none. */
const none = /\b(?:aucune?s?|no|sans|zero|none)\b/;

/** Time to answer to what a test showed, in days. */
const patience = 14;

/** What is gone, for good. */
const lost =
	/\bintrouvables?\b|\bperdu(?:e|s|es)?\b|\bn'(?:a|ont|avaient|avait) (?:pas|jamais) ete (?:re)?trouv|\blost\b|\b(?:never|not) (?:be )?found\b|\bcannot be found\b|\barriv(?:e|ent|es|ees|aient) (?:sans|incompl|tronqu|vides?\b)|\barrived? (?:without|incomplete|empty|truncated)/;

/** Whether this share of these people, as it is told, is too many who failed or too few who succeeded. */
function isBad({ part, whole }: Pick<Share, 'part' | 'whole'>, plain: string): boolean {
	if (whole < 3 || part > whole) return false;
	// One record in twenty that is lost is too many; of people who fail, one in four.
	if (lost.test(plain)) return part / whole >= 0.05;
	if (fails.test(plain)) return part / whole >= 0.25;
	return succeeds.test(plain) && part / whole < 0.6;
}

/** Those of all who took part whom a clause counts, where it gives no share: « trois personnes abandonnent ». */
function countedOf(quote: string, participants: number | undefined): Share[] {
	const [counted] = countsOf(
		quote,
		/(?!(?:fois|ans?|mois|jours?|semaines?|heures?|minutes?|secondes?|times?|days?|weeks?|hours?|seconds?)\b)[a-z-]+/,
	);
	return counted && participants !== undefined
		? [{ ...counted, part: counted.value, whole: participants, noun: '' }]
		: [];
}

/** What leaves a failure at that: nobody answers, the opening is kept, nothing is changed. */
const left =
	/\bsans (?:reponse|suite|nouvelles)|\bunanswered|\bno (?:answer|reply|follow)|\b(?:ouverture|date|mise en (?:ligne|service)|lancement|opening|launch|go-live)[a-z ]{0,20}\b(?:maintenue?|inchangee?|confirmee?|tient|holds|stands|maintained|kept|unchanged|confirmed)|\bgo decision|\bhabitude\b|\bs'habitu|\bget used to\b|\b(?:moved|go|went|going) on to the next|\bpass(?:e|ons|era|ent) a(?:u| la|ux)? (?:module|suite|prochain|etape)|\b(?:was|were|is|are|has|have) not (?:been )?(?:fixed|corrected|retested|tried again|addressed)|\bn'(?:a|ont) (?:pas |rien )ete (?:corrige|repris|refait|reessaye|change)[a-z]*|\brien n'a (?:ete |)(?:change|corrige)|\b(?:declaree?s?|jugee?s?|dite?s?|estimee?s?) (?:[a-z]+ )?(?:pret|bon|termine|complet|satisfais|conforme)|\b(?:est|sont|est donc) prete?s? (?:a|pour)\b|\b(?:declared|deemed|judged|called|considered) (?:[a-z]+ )?(?:ready|good|done|complete)|\bon (?:ouvre|lance|livre|continue|garde) (?:ainsi|quand meme|comme ca|tel)|\bwe (?:open|launch|go|ship) (?:anyway|as is|all the same)|\b(?:nothing (?:more |else |further )?(?:is |was )?planned|rien (?:d'autre |de plus )?n'est prevu)|\bon testera (?:ca )?en production|\b(?:devront|will have to) (?:apprendre|learn)|\btrop petite? pour|\b(?:pourra|pourrait|peut|may|might|could)\b[a-z ]{0,20}\b(?:corrig|repar|regl|ajout|command|achet|order|buy|fix|add|address)[a-z]*[a-z ]{0,24}\b(?:plus tard|later)\b|\btoo (?:few|small) to|\b(?:tel(?:le)?s? quel(?:le)?s?|as (?:drawn|is|planned|designed|built|specified|they (?:are|stand)|it (?:is|stands))|inchangee?s?|unchanged|sans (?:changement|retouche|modification)|without (?:a |any )?changes?|no changes?)\b/;

/** What failed was changed, and tried again: an opening that is kept is then the end of it. */
const redone =
	/\b(?:ajoute|corrige|remplace|refait|modifie|change|regle|double|reduit|deplace)e?s?\b.{0,80}\b(?:essai|test)?\b ?(?:repris|rejoue|refait|reessaye|revu|reverifi)|\b(?:added|fixed|mended|replaced|changed|doubled|moved)\b.{0,80}\b(?:again|rerun|re-?run|replayed|retested|repeated)\b/;

/**
 * The words of a result that tell a failure; undefined where it went well enough, or where something follows from it.
 * `participants` is how many took part, where it is known.
 */
export function failureOf(text: string, participants: number | undefined): string | undefined {
	const { plain } = plainOf(text);
	// What is told after it is most often what was done. « Signalé, sans réponse depuis » is not followed.
	// An opening that is kept all the same answers nothing.
	const unanswered = left.test(plain) && !redone.test(plain);
	if (followed.test(plain.replace(tried, '')) && !unanswered) return undefined;
	const clauses = clausesOf(text).map(({ quote }) => ({ quote, told: plainOf(quote).plain }));
	const at = clauses.findIndex(({ quote, told }) => {
		const shares = sharesIn(quote);
		const [share] = shares.length > 0 ? shares : countedOf(quote, fails.test(told) ? participants : undefined);
		// « Il cesse de répondre à 3 000 connexions, le tiers de ce qui est attendu » : a share of something else.
		if (shares.length === 0 && nobody.test(told) && !unwanted.test(told)) return true;
		const ofPeople = fails.test(told) || succeeds.test(told) || lost.test(told);
		return share && shares.length < 2 && (ofPeople || !broken.test(told))
			? isBad(share, told)
			: broken.test(told) && !none.test(told);
	});
	const [, whole = '', part = '', told = ''] = (at < 0 && outOf.exec(plain)) || [];
	if (
		part !== '' &&
		!none.test(told.replace(lost, '')) &&
		isBad({ part: numberOf(part), whole: numberOf(whole) }, told)
	)
		return text;
	const answered = clauses
		.slice(at + 1)
		.some(({ told }) => !fails.test(told) && !broken.test(told) && !others.test(told));
	return answered && !unanswered ? undefined : clauses[at]?.quote;
}

/** How what is lost is found again, or counted. */
const lookedFor =
	/verif|control|\bcompt(?:e|er|ee?s?|age)\b|retrouv|corrig|recuper|refai|\bsecond(?:e|s)?\b|check|\bcount(?:s|ed|ing)?\b|recover|\bfix|again/;
/** What a transfer loses; people lose themselves. */
const things =
	/dossier|fiche|carnet|livret|\bheures?\b|piece|donnee|enregistrement|demande|compte|document|fichier|photo|record|file|item|entr(?:y|ies)|request|account|document/;

/** What people try themselves: of what a machine went through, another try by people says nothing. */
const byPeople = /^(?:utilisabilite|accessibilite|bout_en_bout|)$/;

/** Whether the charter tells, of a later day, another test, or something that will be done about what failed. */
function isAnswered({ value }: CheckContext, test: Test, failure: string): boolean {
	const { date = '', type, groupes = [] } = test;
	const later = (value.usagers?.essais ?? []).some(
		(one) =>
			(one.date ?? '') > date &&
			(one.type === type || (one.type === 'utilisabilite' && byPeople.test(type ?? ''))) &&
			(groupes.length === 0 || (one.groupes ?? groupes).some((group) => groupes.includes(group))),
	);
	if (later) return true;
	// « Et le calendrier reste inchangé » : whatever else is planned was planned before.
	if (left.test(plainOf(test.resultat ?? '').plain)) return false;
	const about = stemsOf(failure);
	const people = new Set((value.usagers?.groupes ?? []).flatMap(({ nom = '' }) => [...stemsOf(nom)]));
	const texts = [
		...(value.echeancier?.iterations ?? []).flatMap(({ nom, valeur, fin = '9' }) => (fin > date ? [nom, valeur] : [])),
		...(value.livrables ?? []).map(({ nom }) => nom),
		...(value.risques ?? []).map(({ reponse }) => reponse),
		...(value.hypotheses ?? []).map((one) => (typeof one === 'string' ? one : undefined)),
		...(value.echeancier?.jalons ?? []).map(({ nom }) => nom),
	];
	// That records are moved is no answer to those that the move lost.
	const isLost = lost.test(plainOf(failure).plain) && things.test(plainOf(failure).plain);
	return texts.some((text = '') => {
		if (isLost && !lookedFor.test(plainOf(text).plain)) return false;
		const shared = [...stemsOf(text)].filter((stem) => about.has(stem) && !people.has(stem)).length;
		return shared > 1;
	});
}

/** A test that failed and is not answered to. */
export const failedAndLeft: Check = function* (context) {
	const { charter, value, today } = context;
	for (const test of value.usagers?.essais ?? []) {
		const failure = failureOf(test.resultat ?? '', participantsOf(test.participants));
		if (failure === undefined || (test.date !== undefined && test.date > addDays(today, -patience))) continue;
		const place = placeOf(charter, test, 'resultat');
		if (place && !isAnswered(context, test, failure)) yield { ...place, args: [failure] };
	}
};
