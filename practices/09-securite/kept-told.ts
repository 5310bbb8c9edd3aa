/** How long a text says that information is kept, and how long the list says it. */
// cspell:disable: the beginnings of words, without accents
import {
	type CharterValue,
	type CheckContext,
	durationsIn,
	type Hit,
	plainOf,
	sentencesOf,
} from '../../server/engine/index';
import { destruction, isDestroyedAtOnce } from '../shared/destroyed';
import { keptWhere } from '../shared/hosting';
import { proseOf } from '../shared/prose';
import { contradiction } from '../shared/said';
import { stem, stemsOf } from '../shared/stems';

type Information = NonNullable<CharterValue['renseignements']>[number];

/** Days that something is kept: at least `least`, at most `most`. */
interface Length {
	readonly least: number;
	readonly most: number;
}

const keeps =
	/\b(?:conserv\w*|gard(?:e|es|ent|ee|ees|er|era|eront|ons)|stocke\w*|enregistre(?:e|es|s)?|kept|keeps?|retain\w*|stored|held|(?:reste(?:nt)?|restera|resteront|demeure(?:nt)?|demeurera|stays?|remains?) (?:au|aux|dans|in|on)(?= (?:the |the person's |le |les |l'|son |leur |their |votre )?(?:dossier|fichier|compte|systeme|base|carnet|registre|serveur|file|record|account|system|database|register|server)))\b/;
const history =
	/\bhistoriques? (?:sur |de |des )|\b\w+-year history\b|\bhistory (?:of|over)\b|\b(?:years?|ans?|mois|months?) (?:of |de |des |d')[a-z]+ (?:of each|of every|de chaque)\b/;
const any = new RegExp(`${destruction.source}|${keeps.source}|${history.source}`);
/** Once a year at the latest. */
const yearly =
	/\b(?:fin|end) (?:de la|de chaque|of the|of each) (?:saison|annee|season|year|school year)|\bof (?:the|each|every) (?:season|year)\b|\bde (?:la saison|chaque annee|chaque saison)\b|\b(?:each|every|chaque|tous les) (?:\d+ )?(?:year|annee|ans|ete|summer|january|june|july|december|juin|juillet|decembre|janvier|automne|fall)\b/;
const noneKept =
	/\b(?:aucune?s?|rien|no|none of|nothing|jamais|never|pas)\b[^.;]{0,60}?\b(?:conserve|garde|stocke|enregistre|kept|stored|retained|saved|keep|store)/;
/** Nothing is kept any more, or past a day that is told elsewhere. */
const afterwards = /\b(?:past|beyond|after|apres|au-dela|no longer|longer|plus longtemps)\b|\bn(?:e sont|'est) plus\b/;
/** Kept by the one whom it is about, or with somebody's leave. */
const conditional =
	/\bsi\b|\bif\b|\bsauf|\bunless|\bexcept|\bsur demande|\bon request|\ba la demande|\bat the request|\bconsent|\bsans (?:accord|permission)|\bactuel|\baujourd'hui|\btoday\b|\bcurrently|\bavant\b|\bbefore\b/;
/** Drafts, logs, copies and what was refused: they are other than the thing itself. */
const otherThing =
	/\bbrouillon|\bdraft|\bjourna(?:l|ux)\b|\blogs?\b|\brefuse|\brejet|\bincompl|\babandon|\bcopies?\b|\bcopy\b|\bbackup|\bsauvegarde|\bessais?\b|\btests?\b|\bsessions?\b|\bcookie|\bnavigation|\btempora|\bdoublon|\bduplicate|\binutil|\bunused|\bstatisti|\banonym|\bagreg|\baggregat|\bdepersonnal|\barchiv|\bhors (?:du )?quebec|\boutside\b|\bliste|\blists?\b|\b(?:conserve|garde|stocke|enregistre|kept|stored|saved)e?s? (?:sur|dans|on|in) (?:l'|le |la |les |leur |son |cet |cette |the |their |this )?(?:appareil|telephone|tablette|ordinateur|poste|navigateur|borne|device|phone|tablet|computer|browser|kiosk)/;
/** All that is known of people, whatever it is. */
const everything =
	/\b(?:de chaque|of each|of every) (?:demandeu|person|citoyen|citizen|client|usag|user|lect|reader|patient|eleve|student|famil|abonn|member|applicant)|\brenseignements?\b|\bdonnees?\b|\binformations?\b|\bdossiers?\b|\brecords?\b|\bdata\b|\bfiles?\b|\b(?:rien|nothing|tout|everything) (?:n'est|est|is|are)\b/;
/** Where something is kept, and not what is. */
const place = /\b(?:au|aux|dans|in|on) (?:the |le |les |l'|son |leur |their |a )?(?:dossiers?|files?|records?|data)\b/g;
/** What has just been named. */
const saidBefore = /\b(?:them|they|ils|elles|rien|nothing|le tout|all of it)\b/;

/** A list of things is no longer than this, in words. */
const mostListed = 10;
/** That something is said of what was named. */
const saysSomething =
	/(?:^|\s)(?:est|sont|sera|seront|n[’'\s]\p{L}+|reste|restent|a|ont|is|are|was|were|be|has|have|will|goes|go|stays?)\s|\d|\p{L}(?:ées?|és?|ed)(?![\p{L}])|(?:jours?|mois|ans?|semaines?|days?|weeks?|months?|years?)$/iu;

/** The parts of a sentence, between commas, with the things that they list. */
function partsOf(sentence: string): readonly string[] {
	const parts: string[] = [];
	let from = 0;
	for (const cut of sentence.matchAll(/,(?= )| et (?=(?:les|le|la|l['’]|aucun))/g)) {
		const part = sentence.slice(from, cut.index);
		// « Le nom, l’adresse et le permis sont effacés »: what is only named goes with what is said of it.
		if (part.split(/\s+/).length <= mostListed && !saysSomething.test(part)) continue;
		parts.push(part);
		from = cut.index + cut[0].length;
	}
	return [...parts, sentence.slice(from)];
}

/** How long a part of a sentence says; undefined where it says no length, or two. */
function lengthTold(part: string): Length | undefined {
	const { plain } = plainOf(part);
	const [length, another] = durationsIn(part);
	if (another || (length && length.bound === 'least')) return undefined;
	if (length && history.test(plain)) return { least: length.value, most: Number.POSITIVE_INFINITY };
	// « Un délai de douze mois après » is a length, « une fois » is none.
	if (length) return length.value < 1 ? undefined : { least: length.value, most: length.most };
	if (noneKept.test(plain) && !afterwards.test(plain) && !keptWhere.test(plain)) return { least: 0, most: 0 };
	return lengthUntilGone(plain);
}

/** How long something is kept that a text says destroyed each year, or at once; undefined where it says neither. */
function lengthUntilGone(plain: string): Length | undefined {
	if (!destruction.test(plain)) return undefined;
	if (yearly.test(plain)) return { least: 0, most: 365 };
	return isDestroyedAtOnce(plain) ? { least: 0, most: 0 } : undefined;
}

/** How long the list says; undefined where it says no length, or two. */
function lengthListed({ conservation = '' }: Information): Length | undefined {
	const [length, another] = durationsIn(conservation);
	if (another) return undefined;
	return length ? { least: length.value, most: length.most } : lengthUntilGone(plainOf(conservation).plain);
}

/** Lengths are said roundly, and counted from days that are not far apart. */
const slack = 1.1;
const margin = 3;
const isLonger = (a: Length, b: Length): boolean => a.least > b.most * slack + margin;

const isOver = (a: Length | undefined, b: Length): boolean => a !== undefined && isLonger(a, b);
const universal = /\b(?:tou(?:s|t|te|tes)|chaque|aucune?s?|rien|every|all|no|nothing)\b/;

/** What a text calls by its matter, and the list by its name: « coordonnées de paiement » are a « compte bancaire ». */
const matters: readonly (readonly [said: RegExp, listed: RegExp])[] = [
	[/paiement|bancaire|\bcartes?\b|payment|\bbank|\bcards?\b/, /banc|\bcartes?\b|paiement|\bbank|\bcards?\b|payment/],
	[
		/coordonnees (?!de paiement|banc)|contact details/,
		/adresse|courriel|telephone|coordonn|address|e-?mail|phone|contact/,
	],
	[/position|deplacement|geoloc|location/, /position|deplacement|geoloc|location/],
	[/sante|medica|health/, /sante|medica|diagnos|health/],
];

/** Whether a text names an item: half of the words of its name. */
function names(stems: ReadonlySet<string>, { nom = '' }: Information): boolean {
	const own = [...stemsOf(nom)];
	const shared = own.filter((one) => stems.has(one)).length;
	return own.length > 0 && shared * 2 >= own.length;
}

/** The items that a part of a sentence is about, and whether it names them. */
function aboutIn(part: string, before: string, all: readonly Information[]): readonly Information[] {
	const { plain } = plainOf(part);
	const own = stemsOf(part);
	const named = all.filter((one) => names(own, one));
	if (named.length > 0) return named;
	const [, listed] = matters.find(([said]) => said.test(plain)) ?? [];
	const ofMatter = listed ? all.filter(({ nom }) => listed.test(plainOf(nom ?? '').plain)) : [];
	if (ofMatter.length > 0) return ofMatter;
	if (saidBefore.test(plain)) {
		const earlier = all.filter((one) => names(stemsOf(before), one));
		if (earlier.length > 0) return earlier;
	}
	return everything.test(plain.replace(place, ' ')) ? all.filter(({ personnel }) => personnel === true) : [];
}

/** Where it is told how things will be. */
const elsewhere =
	/^(?:contexte|besoins|usagers|parcours\.etapes|solution\.(?:options|reutilisation)|portee\.|echeancier|references|objectifs|renseignements|risques\.enonce|benefices|livrables|indicateurs|parties_prenantes|pratiques)/;

/** A text that keeps information for another time than the list does. */
export function* keptOtherwise(context: CheckContext): Iterable<Hit> {
	const all = context.value.renseignements ?? [];
	if (all.length === 0) return;
	for (const prose of proseOf(context.charter)) {
		if (elsewhere.test(prose.path) || !any.test(plainOf(prose.text).plain)) continue;
		let before = '';
		for (const { quote } of sentencesOf(prose.text)) {
			const hit = any.test(plainOf(quote).plain) ? wrongIn(quote, before, all) : undefined;
			before = quote;
			if (!hit) continue;
			const { about, said } = hit;
			yield* contradiction(
				context,
				prose,
				about.slice(0, 3).map((one) => [one, 'conservation'] as const),
				{ args: [said, about[0]?.nom ?? '', about[0]?.conservation ?? ''] },
			);
			break;
		}
	}
}

/** The part of a sentence that keeps some of these items longer, or less long, than their list says. */
function wrongIn(sentence: string, previous: string, all: readonly Information[]) {
	let before = previous;
	for (const part of partsOf(sentence)) {
		const { plain } = plainOf(part);
		const told = any.test(plain) && !conditional.test(plain) && !otherThing.test(plain) ? lengthTold(part) : undefined;
		const about = told ? aboutIn(part, before, all) : [];
		before = `${before} ${part}`;
		if (!told || about.length === 0) continue;
		const lengths = about.map(lengthListed);
		// Of everything, one that is kept longer is enough.
		const long = universal.test(plain) ? about.filter((_, index) => isOver(lengths[index], told)) : [];
		if (long.length > 0 && long.length < about.length) return { about: long, said: part.trim() };
		const longer = lengths.every((length) => isOver(length, told));
		const shorter = lengths.every((length) => length !== undefined && isLonger(told, length));
		if (!longer && !shorter) continue;
		const [length] = durationsIn(part);
		return { about, said: length && stemsOf(part).has(stem('detruit')) ? length.quote : part.trim() };
	}
	return undefined;
}
