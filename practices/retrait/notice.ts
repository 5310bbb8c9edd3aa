/** How those who use a service that closes are told of it: whether, when, and where its addresses lead. */
import {
	addDays,
	type Charter,
	type Check,
	type CheckContext,
	countsOf,
	datesIn,
	daysBetween,
	durationsIn,
	fold,
	type Hit,
	keyPlace,
	monthsIn,
	placeOf,
	plainOf,
	type Span,
} from '../../server/engine/index';
import { contradiction, type Saying, sayings, sentencesThat } from '../shared/said';
import { wordsOfName } from '../shared/words';
import { atType, closing, closingOf, plannedIn, retirement, told } from './closing';
import { brokenLinks } from './links';
import { also, laterThanPromised, openRedirection } from './unsettled';

const leading =
	/redirection|redirig|\brenvo(?:i|ie|yer)|\bliens?\b|page (?:qui mene|d'accueil)|\bmene (?:a|vers)\b|\badresses? (?:web|url|du site|actuelle)|\burl\b|message (?:d'accueil|vocal|telephonique)|boite vocale|\bbandeau|redirect|\blinks?\b|landing page|\bbanner|voice ?mail|forward/;
const dead =
	/\bsonn(?:e|era) dans le vide|\bsans message ni\b|\brings? (?:out|on|unanswered)|\bwill ring\b.{0,20}\bno\b|page d'erreur|\berreur\b|\b404\b|page blanche|aucune page|lien mort|error page|blank page|dead link|\bnothing\b|^aucune?$|^none$/;

const back =
	/(?:renvoi\w*|renvoy\w*|mene\w*|dirige\w*|invit\w*|refer\w*|sends?|points?|directs?|leads?|tells?)\b.{0,30}?\b(?:au|vers le|a aller sur le|sur le|to the|to use the|to our) (?:site|portail|portal|service|website|application|app)\b/;

/** Whether a support leads to the very service that closes. */
function leadsBack(_context: CheckContext, text: string): boolean {
	const { plain } = plainOf(text);
	if (/nouve|commun|regional|unique|\bnew\b|shared|common|single/.test(plain)) return false;
	return back.test(plain);
}

/** Addresses, numbers and forms that lead to the service, and not a word on where they lead now; or to an error page. */
const noRedirection: Check = function* (context) {
	if (context.type !== retirement) return;
	const errors = sayings(context, 'solution.canaux.soutien', 'parcours.etapes.nom', 'parcours.etapes.irritants').filter(
		({ text }) => dead.test(plainOf(text).plain),
	);
	const broken = brokenLinks(context).filter(({ start }) => !errors.some((one) => one.start === start));
	for (const { start, end, text } of errors) yield { start, end, variant: 'erreur', args: [text] };
	// However many sentences say that the addresses lead nowhere, it is one cause.
	const [first, ...others] = broken;
	if (first) yield { start: first.start, end: first.end, variant: 'erreur', args: [first.text], related: others };
	const loops = sayings(context, 'solution.canaux.soutien').filter(({ text }) => leadsBack(context, text));
	for (const { start, end, text } of loops) yield { start, end, variant: 'boucle', args: [text] };
	if (errors.length + broken.length + loops.length > 0) return;
	const texts = [
		...plannedIn(context),
		...sayings(
			context,
			'contexte',
			'besoins.enonce',
			'dependances',
			'hypotheses',
			'solution.identite.description',
			'risques.enonce',
		),
	];
	const place = told(leading, texts) ? undefined : atType(context);
	if (place) yield place;
};

const notice =
	/\bavis\b|\bavise\w*|prevenir|previen|prevenu|annonc|\binform(?:er|e|es|ee?s?|ation|ent)\b|\blettres?\b|(?<!boite )courriel(?! d'aide)|infolettre|communique|message|bandeau|affiche\b|rencontres? d'information|seances? d'information|\baccompagne\b|\bappelle\b|\bappels? (?:a|aux|d'un|d'une)\b|texto|notice|notif|announc|\binform(?:s|ed)?\b|\bletters?\b|\be-?mails?\b|newsletter|banner|information session|\bcalls?\b|\btold\b|\btell\b/;
/** Who is told beside those who use the service. */
/** A notice that is read over by somebody, and given by nobody. */
const readOver = /\b(?:relit|relisent|approuve|approuvent|revoit|valide|reviews?|approves?|read)\b/;
const others =
	/fournisseur|\bcomite\b|direction\b|syndicat|\bbanque\b|hebergeur|supplier|vendor|\bcommittee|\bboard\b|\bunion\b|procurement|recommandee? (?:envoyee?|au)/;
const users =
	/usag|utilis|abonn|client|titulair|parent|patient|citoy|\btous\b|chaque|users?|everyone|\beach\b|\bevery\b|holder/;

/** Told once it is done. */
const afterwards =
	/constateront|decouvriront|l'apprendront|will (?:notice|find out|discover)|\bnot told\b|(?:pas|jamais) (?:avise|prevenu|informe)|in the dark|(?:une fois|lorsque|quand|apres|once|when|after)\b.{0,40}?(?:ferm|arret|eteint|coup|debranch|\boff\b|closed|closing|shut|switched|cut)|le jour meme|on the day/;

/** A party that has not been told, or will be when it is too late. */
const untoldParty =
	/\bpas (?:encore )?au courant|\bnot (?:yet )?aware|\b(?:non|pas|jamais|ni) (?:encore )?(?:ete )?(?:encore )?(?:avise|contacte|informe|prevenu|consulte|rencontre|jointe?|approche|averti|associe)(?:e?s?)\b|\brest\w* a (?:aviser|contacter|informer|prevenir|rencontrer|joindre)|^a (?:aviser|contacter|informer|prevenir|rencontrer|joindre)\b|\b(?:sera|seront) (?:avise|contacte|informe|prevenu|averti|rencontre)e?s? (?:apres|plus tard|tardivement|ensuite|a la fin|en dernier|une fois|le jour meme)|\baucun(?:e)? (?:contact|echange|rencontre|avis)\b|\bl'ignore|\bnot (?:yet )?(?:been )?(?:told|contacted|informed|consulted|met|approached|notified|involved|warned)\b|\bnever (?:been )?(?:told|contacted|informed|consulted|met|notified)|\b(?:yet|still) to be (?:told|contacted|informed|consulted|met|notified)|\b(?:will|to) be (?:told|contacted|informed|notified|warned) (?:\w+ )?(?:late|later|after|afterwards|last|once|when|at the end|on the day)\b|\bno contact\b|\bunaware\b|\bnot aware\b|\b(?:does|do) not know/;
/** When they will be: it is planned. */
const willBeTold =
	/\d|avant\b|\bbefore\b|ahead|d'avance|\ben (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)/;

/** « A appris la fermeture le 6 octobre », once it had closed. */
const learned = /\b(?:a|ont) (?:appris|decouvert|su|constate)\b|\b(?:learned|learnt|heard|found out)\b/;

function learnedLate(context: CheckContext, text: string): boolean {
	if (!learned.test(plainOf(text).plain)) return false;
	const day = closingOf(context)?.day;
	const [when] = datesIn(text);
	if (when) return day !== undefined && when.from > day;
	const [month] = monthsIn(text);
	// The month of a year that is not told is of that of the closing.
	return month !== undefined && day !== undefined && month.month > Number(day.slice(5, 7));
}

/** The parties that are not told of the closing in time, as their part says. */
function* untoldParties(context: CheckContext): Iterable<Hit> {
	const { charter, value } = context;
	const others_ = [...plannedIn(context), ...sayings(context, 'communications.promotion')];
	const declaration = placeOf(charter, value.pratiques?.gouvernance?.parties_prenantes, 'etat');
	for (const one of value.parties_prenantes ?? []) {
		const text = one.participation ?? '';
		const plain = fold(text);
		const late = learnedLate(context, text);
		if (!late && (!untoldParty.test(plain) || willBeTold.test(plain))) continue;
		const words = wordsOfName(one.nom ?? '');
		// A notice that names it is planned elsewhere.
		if (
			others_.some((other) => {
				const said = fold(other.text);
				const named = words.filter((word) => said.includes(word)).length;
				return !late && other.text !== text && notice.test(said) && named * 2 >= Math.max(2, words.length);
			})
		)
			continue;
		const place = placeOf(charter, one, 'participation');
		if (place)
			yield { ...place, variant: 'partie', args: [text, one.nom ?? ''], related: declaration ? [declaration] : [] };
	}
}

/** The texts by which people are told that the service closes. */
function noticesOf(context: CheckContext): readonly Saying[] {
	const known = noticed.get(context.charter) ?? findNotices(context);
	noticed.set(context.charter, known);
	return known;
}

/** One that says that there was another before. */
const notTheFirst =
	/^(?:le |la |les |un |une |the |a )?(?:deuxieme|seconde?|troisieme|derniere?|second|third|last|final)s? (?:avis|lettres?|annonces?|courriels?|messages?|rappels?|notices?|letters?|announcements?|e-?mails?|reminders?)\b/;
const firstNoticesOf = (context: CheckContext): readonly Saying[] =>
	noticesOf(context).filter(({ text }) => !notTheFirst.test(plainOf(text).plain));

/** By charter: several checks look at the notices. */
const noticed = new WeakMap<Charter, readonly Saying[]>();

function findNotices(context: CheckContext): readonly Saying[] {
	const texts = sayings(
		context,
		'communications.promotion',
		'portee.inclus',
		'parcours.etapes.nom',
		'parcours.rappels',
		'solution.canaux.soutien',
		'livrables.nom',
		'echeancier.jalons.nom',
		'echeancier.iterations.nom',
		'echeancier.iterations.valeur',
		'initiative.description',
	);
	// Nor does the answer to a risk, where the risk is one of a supplier or a committee.
	const answers = (context.value.risques ?? []).flatMap(({ enonce = '', reponse = '' }) => {
		const [saying] = sayings(context, 'risques.reponse').filter(({ text }) => text === reponse);
		return saying && !others.test(fold(enonce)) ? [saying] : [];
	});
	// What a party is told says who it is only by its name.
	const parties = (context.value.parties_prenantes ?? []).flatMap(({ nom = '', participation = '' }) => {
		const [saying] = sayings(context, 'parties_prenantes.participation').filter(({ text }) => text === participation);
		return saying &&
			!others.test(fold(nom)) &&
			!afterwards.test(fold(participation)) &&
			!untoldParty.test(fold(participation))
			? [saying]
			: [];
	});
	return [...texts, ...answers, ...parties].filter(({ text }) => {
		const { plain } = plainOf(text);
		return notice.test(plain) && !readOver.test(plain) && (!others.test(plain) || users.test(plain));
	});
}

/** A day on which people are told, as early as it may be, and where it is said. */
interface Told extends Span {
	readonly day: string;
	readonly quote: string;
}

/** Times told without a figure: « une semaine avant », « la veille ». */
const shortTimes: readonly (readonly [words: RegExp, days: number])[] = [
	[/\b(?:une|a|one) (?:semaine|week) (?:avant|before|ahead|d'avance|de preavis)/, 7],
	[/\b(?:la veille|the day before|le jour meme)\b/, 1],
	[/\b(?:quelques jours|a few days) (?:avant|before|ahead|d'avance)/, 5],
	[/\b(?:un mois|a month|one month) (?:avant|before|ahead|d'avance|de preavis)/, 31],
	[/\b(?:un an|a year|one year) (?:avant|before|ahead)/, 365],
];

const before = /avant|plus tot|before|ahead|in advance|prior|d'avance|de preavis|notice/;

/** The days on which the notices are given: their milestones' and deliverables', and those that they tell, before the closing. */
function daysOf(context: CheckContext, notices: readonly Saying[], end: string): readonly Told[] {
	const { charter, value } = context;
	const dated = [...(value.echeancier?.jalons ?? []), ...(value.livrables ?? [])].flatMap((one): Told[] => {
		const place = placeOf(charter, one, 'date');
		const name = placeOf(charter, one, 'nom');
		if (!one.date || !place || !notices.some(({ start }) => start === name?.start)) return [];
		return [{ ...place, day: one.date, quote: one.nom ?? '' }];
	});
	const said = notices.flatMap(({ text, start, end: last }): Told[] => [
		...datesIn(text)
			// A day of the closing is what the notice tells, not when.
			.filter(({ from, to, start: at }) => !(from <= end && to >= end) && !closesRightBefore(text, at))
			.map(({ from, quote }) => ({ start, end: last, day: from, quote })),
		...durationsIn(text)
			.filter(({ behind }) => before.test(behind.slice(0, 30)))
			.map(({ most, quote }) => ({ start, end: last, day: addDays(end, -Math.round(most)), quote })),
		...shortTimes
			.filter(([words]) => words.test(plainOf(text).plain))
			.map(([, days]) => ({ start, end: last, day: addDays(end, -days), quote: text })),
	]);
	return [...dated, ...said].sort((a, b) => (a.day < b.day ? -1 : 1));
}

const closesRightBefore = (text: string, at: number): boolean => {
	const ahead = plainOf(text).plain.slice(Math.max(0, at - 20), at);
	return closing.test(ahead) && !/avis|notice/.test(plainOf(text).plain.slice(Math.max(0, at - 40), at));
};

/** Nobody is told that the service closes, or only once it has. */
const noNotice: Check = function* (context) {
	const { charter, type } = context;
	if (type !== retirement) return;
	const notices = noticesOf(context);
	const end = closingOf(context)?.day;
	const late = sayings(context, 'parties_prenantes.participation', 'communications.promotion', 'portee.inclus');
	const untold = [...untoldParties(context)];
	yield* untold;
	const lateDays = new Set<string | undefined>();
	for (const { text, start, end: last } of late) {
		if (untold.some((hit) => hit.start === start)) continue;
		const plain = fold(text);
		const tooLate =
			end !== undefined &&
			notice.test(plain) &&
			datesIn(text).some(({ from }) => from > end) &&
			datesIn(text).length === 1;
		const unaware = afterwards.test(plain) && !/(?<!not told )(?:\bbefore\b)|avant\b|puis\b|then\b/.test(plain);
		if (tooLate) lateDays.add(datesIn(text)[0]?.from);
		if (tooLate || (unaware && /notice|told|find|discover|avis|prev|inform|constat|decouv|appren|dark/.test(plain)))
			yield { start, end: last, variant: 'apres', args: [text] };
	}
	if (notices.length === 0) {
		const place = keyPlace(charter, ['communications']) ?? atType(context);
		if (place) yield place;
		return;
	}
	const days = end === undefined ? [] : daysOf(context, notices, end);
	const [first] = days;
	// The milestone of a notice that a text tells is the same notice.
	if (end !== undefined && first && first.day > end && !lateDays.has(first.day))
		yield { start: first.start, end: first.end, variant: 'tardif', args: [first.quote, end] };
};

/** Below this many days, nobody has time to turn to something else. Our threshold. */
const leastNotice = 30;

/** Told, but a few days before. */
const shortNotice: Check = function* (context) {
	const end = closingOf(context)?.day;
	if (context.type !== retirement || end === undefined) return;
	const [first] = daysOf(context, firstNoticesOf(context), end);
	if (!first || first.day > end || daysBetween(first.day, end) >= leastNotice) return;
	const days = daysBetween(first.day, end);
	yield { start: first.start, end: first.end, args: [first.quote, days, end] };
};

const when =
	/\d|\bjour|semaine|\bmois\b|avant|des la|immediat|chaque|pendant|\bday|week|month|before|ahead|during|\bfrom\b|janvier|fevrier|\bmars\b|avril|\bmai\b|juin|juillet|aout|septembre|octobre|novembre|decembre|printemps|automne|hiver/;

/** Told, and nothing says when. */
const undatedNotice: Check = function* (context) {
	if (context.type !== retirement) return;
	const notices = noticesOf(context);
	const [first] = notices;
	const { value, charter } = context;
	if (!first) return;
	const dated = [...(value.echeancier?.jalons ?? []), ...(value.livrables ?? [])].some(
		(one) => one.date && notices.some(({ start }) => start === placeOf(charter, one, 'nom')?.start),
	);
	if (dated || notices.some(({ text }) => when.test(plainOf(text).plain) || countsOf(text, /fois|times/).length > 0))
		return;
	yield { start: first.start, end: first.end, args: [first.text] };
};

/** What a retirement owes, by how an exclusion names it. */
const owed: readonly (readonly [variant: string, words: RegExp])[] = [
	[
		'suite',
		/\b(?:remplacement|autre solution|solution de rechange|alternatives?|service de remplacement|nouveau (?:service|portail)|releve|replacement(?: service)?|new (?:service|portal))\b/,
	],
	[
		'engagements',
		/remboursement|dedommagement|compensation|refunds?\b|reimbursement|\bopen (?:requests?|claims?|files?|cases)|(?:demandes?|dossiers?) (?:ouverte?s?|en cours)|pending/,
	],
	[
		'avis',
		/\b(?:communications?|notices?|information|avis|annonces?) (?:to|aux?|for|a la)\b|\b(?:information|communications?|avis|annonces?|messages?|notices?|informing|notifying|telling)\b.*\b(?:usag|utilis|public|client|citoy|famil|parent|patient|titulair|partenaire|abonn|user|people|custom|citizen|holder|subscrib|everyone)|\b(?:aviser|informer|prevenir) (?:les|des)|\b(?:communications?|avis|user (?:notices?|communications?))$/,
	],
	[
		'donnees',
		/\b(?:handing over|moving|migrating|transferring|keeping)\b.*\b(?:histor|record|file|data|account)|\b(?:transfert|transfer|migration|reprise|archivage|archiving|conservation|versement|export\w*|destruction|retention)\b.*\b(?:dossier|donnee|carnet|historique|document|registre|renseignement|fichier|file|record|data|histor|archive|account|compte)|\barchivage\b|\barchiving\b|(?:data|record|file)s? (?:transfer|migration|archiving|retention)/,
	],
	[
		'soutien',
		/\b(?:soutien|support|accompagnement|accompagner|assistance|aide|aider|help(?:ing)?|hand-?holding)\b|(?<!\b(?:de|de la|en|of) )\b(?:formation|training)\b/,
	],
	[
		'redirection',
		/redirection|redirect|\bliens?\b.*(?:correct|mise a jour)|(?:correct|mises? a jour)\w*\b.*\bliens?\b|(?:updat|fix)\w* (?:of )?(?:\w+ )?links|\bfixing links/,
	],
	[
		'partenaires',
		/\b(?:partenaires?|partners?|integrations?|interfaces?|raccordements?|abonnes? a l'interface|systems? that read)\b/,
	],
];
/** Done by somebody else, or for something else. */
const elsewhere =
	/assur[ea]|\bfait[es]? par|pris en charge|confie|releve d|par (?:le|la|les|l'|un)\b|deja|autres? services?|nouveau|nouvelle|\bplus de \d|anterieur|carried out|handled|done by|by the|taken on|already|other services|\bnew\b|older than|separate/;

/** What a retirement owes, left out of its scope. */
const leftOut: Check = function* (context) {
	if (context.type !== retirement) return;
	const seen = new Set<string>();
	for (const { text, start, end } of sayings(context, 'portee.exclus')) {
		const plain = fold(text);
		const [variant] = owed.find(([, words]) => words.test(plain)) ?? [];
		if (variant === undefined || elsewhere.test(plain) || seen.has(variant)) continue;
		seen.add(variant);
		yield { start, end, variant, args: [text] };
	}
};

const done =
	/\b(?:ont|a|avons|sont) (?:\w+ ){0,2}?(?:ete )?(?:avise|prevenu|informe|averti|contacte)(?:e?s?)\b|\b(?:have|has|were|was) (?:\w+ ){0,2}?(?:been )?(?:told|notified|informed|warned|contacted)\b/;

/** People have been told, says a text, and the first notice is to come. */
const toldToCome: Check = function* (context) {
	const end = closingOf(context)?.day;
	if (context.type !== retirement || end === undefined) return;
	const texts = sayings(
		context,
		'ethique.droits',
		'contexte',
		'securite.effets_usagers',
		'hypotheses',
		'initiative.description',
	);
	// « Les abonnés sont avisés le 1er mars 2027 » tells what is to come.
	const [saying] = sentencesThat(done, texts).filter(({ text }) =>
		datesIn(text).every(({ from }) => from <= context.today),
	);
	const [first] = daysOf(
		context,
		firstNoticesOf(context).filter(({ text }) => !done.test(plainOf(text).plain)),
		end,
	);
	if (saying && first && first.day > context.today)
		yield* contradiction(context, saying, [{ start: first.start, end: first.end }], {
			args: [saying.text, first.quote, first.day],
		});
};

/** By code. */
export const ofNotice: Readonly<Record<string, Check>> = {
	'experience.parcours/retrait_redirection': also(noRedirection, openRedirection, true),
	'gouvernance.parties_prenantes/retrait_avis': noNotice,
	'gouvernance.parties_prenantes/retrait_avis_court': also(shortNotice, laterThanPromised, true),
	'gouvernance.parties_prenantes/retrait_avis_sans_date': undatedNotice,
	'gouvernance.parties_prenantes/retrait_avis_fait': toldToCome,
	'portee.respect/retrait_exclu': leftOut,
};
