/** When the service opens, how the work is divided and where it begins: what several places say against each other. */
import {
	addDays,
	type Check,
	type CheckContext,
	countsOf,
	type DateRead,
	datesIn,
	daysBetween,
	durationsIn,
	type Hit,
	plainOf,
	type Quantity,
} from '../../server/engine/index';
import { knownEnd } from '../shared/delivery';
import { contradiction, type FieldPlace, type Saying, sayings, sentencesThat } from '../shared/said';

/** What the first version is called. */
const firstVersion =
	/\bpmv\b|produit minimum|premiere version|\bmvp\b|minimum viable|minimum product|first (?:version|release)/;
const opening =
	/\bouvr|\bouvert|mise? en (?:ligne|service)|\blanc(?:e|ement|er)\b|\boffert|disponible|accessible|\bopen|\blaunch|\bavailable|\ben ligne (?:des|a partir d|a compter d|le \d)|\bonline (?:from|as of|starting|on)\b|\bgoes? live|go-live|\breleased?\b/;
/** Another opening than that of the service: part of it, later, or for some. */
const otherOpening =
	/pilote|\bessai|phase|toutes? les|\btous\b|version 2|ancien|actuel|\bdepuis\b|suite|deuxieme|second|\bfin d|fermeture|ferme|interne|restreint|beta|volet|lot \d|pilot|\bold\b|current|\bsince\b|clos|everyone|\ball\b|internal|next/;
/** Something else that opens, named right behind: « l’ouverture des inscriptions », "the opening of the tender". */
const otherThing =
	/(?:ouv[a-z]+|lanc[a-z]+|mise en \w+|open[a-z]*|launch[a-z]*|available|disponible|accessible|offert[a-z]*)(?: (?:du|de|des|d'|a|aux?|la|le|les|l'|of|to|for|the|un|une|an?))*[ ']*(?:inscription|candidature|consultation|formation|appel|concours|chantier|bureau|recrut|personnel|agent|commerce|tender|training|hiring|staff|recruit|registration|office)|formation|training/;

/** What opened then is what is being redone: « refonte de l'avis ouvert en 2016 ». */
const ofFormer =
	/\brefonte|\bremplac|\bmodernis|\brefai|\bsuccede|\breplac|\bredesign|\boverhaul|\brebuil|\bmoderni[sz]/;

const isAfter = (when: DateRead, day: string): boolean => when.from > day;
/** A date that says when something is, or from when; « après » says too little. */
const isBefore = (when: DateRead, day: string): boolean => when.bound !== 'after' && when.to < day;

/** An opening that the prose puts before the first version; or a first version on another day. */
const otherDay: Check = function* (context) {
	yield* servedBeforeMilestone(context);
	const pmv = context.value.solution?.pmv;
	if (!pmv?.date) return;
	const { date } = pmv;
	// What opened before anybody worked on the service is something else.
	const begins = context.value.initiative?.debut ?? '';
	const texts = sayings(
		context,
		'initiative.description',
		'contexte',
		'objectifs',
		'objectifs.enonce',
		'besoins.enonce',
		'portee.inclus',
		'solution.pmv.objectifs',
		'communications.promotion',
		'contraintes',
		'hypotheses',
	);
	const situation = new Set(sayings(context, 'contexte').map(({ start }) => start));
	for (const saying of sentencesThat(/\d{4}/, texts)) {
		const { plain } = plainOf(saying.text);
		const [when, another] = datesIn(saying.text);
		if (
			!when ||
			another ||
			// A year that is over, in what is told of the situation, is of what people lived then.
			(situation.has(saying.start) && /^\D*\d{4}$/.test(when.quote) && when.to < context.today) ||
			(ofFormer.test(plain) && when.to < context.today) ||
			when.to < begins ||
			otherOpening.test(plain) ||
			otherThing.test(plain)
		)
			continue;
		const named = firstVersion.test(plain);
		if (!named && !opening.test(plain) && !isServedFrom(saying.text, when)) continue;
		if (isBefore(when, date) || (named && when.bound !== 'by' && isAfter(when, date)))
			yield* contradiction(context, saying, [[pmv, 'date']], { args: [when.quote, date] });
	}
};

/** Somebody will do something with the service: it is open by then. */
const willServe =
	/\b(?:servira|serviront|pourr(?:a|ont)|fer(?:a|ont)|depos(?:era|eront)|declar(?:era|eront)|demand(?:era|eront)|pai?(?:era|eront)|reserv(?:era|eront)|remplacera|traitera|repondra|recev(?:ra|ront)|commenc(?:era|eront)|accueill(?:era|eront)|se (?:fera|feront)|utilis(?:era|eront)|inscrir(?:a|ont)|renouvell(?:era|eront)|sera (?:offerte?|utilisee?|en usage))\b|\bwill\b/;
const fromThen =
	/\b(?:des|a partir d(?:e|u|es)|a compter d(?:e|u|es)|from|as of|as early as|starting (?:in|on|with)|beginning (?:in|on|with)|in time for)(?: [a-z']+){0,4} ?(?:d'|de |du |in |of )?$/;

/** Whether a text says that people will be served from a day on: « servira dès les pertes d'avril ». */
function isServedFrom(text: string, when: DateRead): boolean {
	const { plain } = plainOf(text);
	return willServe.test(plain) && (when.bound === 'from' || fromThen.test(plain.slice(0, when.start)));
}

/** A service that people will use from a day on, before the milestone that opens it to them, where no first version is dated. */
function* servedBeforeMilestone(context: CheckContext): Iterable<Hit> {
	const { value } = context;
	const opens = (value.echeancier?.jalons ?? [])
		.filter(({ nom = '', date }) => {
			const { plain } = plainOf(nom);
			return date && opening.test(plain) && !otherOpening.test(plain) && !otherThing.test(plain);
		})
		.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
	const [first] = opens;
	if (!first?.date || value.solution?.pmv?.date) return;
	const texts = sayings(context, 'initiative.description', 'objectifs', 'objectifs.enonce', 'communications.promotion');
	for (const saying of sentencesThat(/\d{4}/, texts)) {
		const [when, another] = datesIn(saying.text);
		if (!when || another || otherOpening.test(plainOf(saying.text).plain) || !isServedFrom(saying.text, when)) continue;
		if (when.to < first.date && when.to >= (value.initiative?.debut ?? ''))
			yield* contradiction(context, saying, [[first, 'date']], {
				variant: 'avant_jalon',
				args: [when.quote, first.nom ?? '', first.date],
			});
	}
}

const openingName =
	/^(?:l'|la |le |the )?(?:ouverture|mise en (?:ligne|service|production)|lancement|go-?live|launch|opening|release|public opening)\b/;
/** What comes before or after the first version is open, though it is named. */
const aboutVersion =
	/approuv|choix|plan|debut|pret\b|contenu|bilan|revue|apres|arrete|defini|portee|test|essai|scope|start|review|ready|defined|after|approved/;

const people =
	// cspell:disable-next-line
	'(?:public|usagers?|citoyens?|clients?|personnes?|familles?|residents?|menages?|locataires?|proprietaires?|eleves?|parents?|patients?|people|users?|applicants?|customers?|households?|tenants?|owners?|pupils?)';
/** « Premières demandes du public », "first booking by residents". */
const firstUsed = new RegExp(
	// cspell:disable-next-line
	`^(?:l'|la |le |les |the )?(?:premiere?s?|first) (?!(?:rencontre|assemblee|formation|comite|reunion|meeting|training|assembly)).{0,40}\\b${people}\\b`,
);
/** « Le 11 décembre, un premier ménage commande sa trousse » : somebody does something for the first time. */
const firstPeople = new RegExp(
	`^(?:(?:le |on |the )?\\d{1,2}(?:er|st|nd|rd|th)? [a-z]+(?: \\d{4})?,? )?(?:une? |an? |des |les |la |le |the )?(?:premiere?s?|first) ${people}\\b`,
);
/** « Toute première ouverture au public » : nothing was open before. */
const firstOpening =
	/^(?:l'|la |le |the )?(?:toute |tout |very )?(?:premiere?|first)(?: [a-z]+)? (?:ouverture|mise en (?:ligne|service)|lancement|opening|launch)\b|^(?:the )?(?:very )?first (?:public )?(?:opening|launch)\b/;
/** The first use may come some days after the first version. */
const soonAfter = 14;

/** A milestone or a deliverable that opens the service before the first version, or names that version on another day. */
const otherMilestone: Check = function* (context) {
	const { solution, echeancier, livrables } = context.value;
	const pmv = solution?.pmv;
	if (!pmv?.date) return;
	const { date: opened } = pmv;
	const iterations = echeancier?.iterations ?? [];
	for (const one of iterations) {
		const told = plainOf(one.valeur ?? '').plain;
		const isFirst = firstPeople.test(told) && !otherOpening.test(told) && !aboutVersion.test(told);
		// Where another iteration has ended since, this one may be of a later function, or of other people.
		const later = iterations.some(({ fin }) => fin && one.fin && fin >= opened && fin < one.fin);
		if (one.fin && isFirst && !later && daysBetween(opened, one.fin) > soonAfter)
			yield* contradiction(context, [one, 'valeur'], [[pmv, 'date']], { args: [one.valeur ?? '', one.fin, opened] });
	}
	for (const one of [...(echeancier?.jalons ?? []), ...(livrables ?? [])]) {
		const name = plainOf(one.nom ?? '').plain;
		if (!one.date || aboutVersion.test(name)) continue;
		// The first people who use it have the first version.
		const firstUse =
			(firstUsed.test(name) || (firstOpening.test(name) && !otherOpening.test(name) && !otherThing.test(name))) &&
			daysBetween(pmv.date, one.date) > soonAfter;
		const wrong = firstVersion.test(name)
			? one.date !== pmv.date
			: firstUse ||
				(openingName.test(name) && !otherOpening.test(name) && !otherThing.test(name) && one.date < pmv.date);
		if (wrong)
			yield* contradiction(context, [one, 'date'], [[pmv, 'date']], { args: [one.nom ?? '', one.date, pmv.date] });
	}
};

/** A first version before any iteration begins, or away from the one that is said to make it. */
const otherIteration: Check = function* (context) {
	const { solution, echeancier } = context.value;
	const pmv = solution?.pmv;
	const iterations = echeancier?.iterations ?? [];
	if (!pmv?.date || iterations.length === 0) return;
	const { date } = pmv;
	const made = iterations.filter(({ nom, valeur }) => firstVersion.test(plainOf(`${nom ?? ''} ${valeur ?? ''}`).plain));
	const [one] = made;
	if (one?.debut && one.fin && made.length === 1) {
		if (date >= one.debut && date <= addDays(one.fin, 31)) return;
		yield* contradiction(
			context,
			[pmv, 'date'],
			[
				[one, 'debut'],
				[one, 'fin'],
			],
			{ variant: 'iteration', args: [date, one.nom ?? '', one.debut, one.fin] },
		);
		return;
	}
	// In exploitation, the first iterations may have left the list.
	const starts = iterations.map(({ debut }) => debut ?? '').sort();
	const [first = ''] = starts;
	if (context.phase === 'exploitation' || first === '' || date >= first) return;
	const begun = iterations.find(({ debut }) => debut === first);
	yield* contradiction(context, [pmv, 'date'], [[begun, 'debut']], { args: [date, first] });
};

/** Whether an iteration is over: what is designed may be tried out, and what was delivered is under way. */
const hasDelivered = ({ value, today }: CheckContext): boolean =>
	(value.echeancier?.iterations ?? []).some(({ fin }) => fin !== undefined && fin < today);

/** A phase that the dates of the same charter make impossible today. */
const otherPhase: Check = function* (context) {
	const { initiative, solution } = context.value;
	const { phase, today } = context;
	const opens = solution?.pmv?.date;
	const begins = initiative?.debut_travaux;
	if (!phase) return;
	const early = !context.reached('realisation');
	const end = knownEnd(context.value);
	const found: readonly (readonly [is: boolean, variant: string, field: FieldPlace, date: string | undefined])[] = [
		[phase === 'exploitation' && opens !== undefined && opens > today, 'a_venir', [solution?.pmv, 'date'], opens],
		[early && opens !== undefined && opens < today, 'ouvert', [solution?.pmv, 'date'], opens],
		[!early && begins !== undefined && begins > today, 'travaux_a_venir', [initiative, 'debut_travaux'], begins],
		[
			early && begins !== undefined && begins < today && (!context.reached('conception') || hasDelivered(context)),
			'travaux',
			[initiative, 'debut_travaux'],
			begins,
		],
		[phase !== 'exploitation' && end !== undefined && end < today, 'terminee', [initiative, 'fin'], initiative?.fin],
	];
	const [, variant, field, date] = found.find(([is]) => is) ?? [];
	if (variant && field && date)
		yield* contradiction(context, [initiative, 'phase'], [field], { variant, args: [phase, date] });
};

const whereWorkIsTold = [
	'gouvernance.methode',
	'initiative.description',
	'solution.pmv.objectifs',
	'objectifs',
	'objectifs.enonce',
	'contraintes',
] as const;
const iteration = /iterations?/;
const partOfThem = /premi|dernier|autre|prochain|suivant|first|last|next|other|more/;

/** A number of iterations in prose, and another in the schedule. */
const otherCount: Check = function* (context) {
	const listed = context.value.echeancier?.iterations ?? [];
	if (listed.length === 0) return;
	for (const saying of sayings(context, ...whereWorkIsTold)) {
		const [told] = countsOf(saying.text, iteration);
		if (!told || told.bound === 'about' || partOfThem.test(told.behind.split('iteration')[0] ?? '')) continue;
		if (/^\w* ?iterations? (?:par|per|a) |^-? ?(?:day|week|month|jour|semaine|mois)/.test(told.behind.trim())) continue;
		// More may be to come while the service is being designed, and the first may have left the list once it is open.
		const wrong =
			told.bound !== 'least' && listed.length > told.most
				? true
				: context.phase === 'realisation' && told.bound !== 'most' && listed.length < told.value;
		if (wrong)
			yield* contradiction(context, saying, [[context.value.echeancier, 'iterations']], {
				args: [told.quote, listed.length],
			});
	}
};

/** So many iterations of the length that is told are a delivery. */
const severalTimes = 6;

/** A length of the iterations in prose, and iterations of another. */
const otherLength: Check = function* (context) {
	const listed = (context.value.echeancier?.iterations ?? []).flatMap((one) =>
		one.debut && one.fin && one.debut < one.fin ? [{ one, days: daysBetween(one.debut, one.fin) + 1 }] : [],
	);
	for (const saying of sentencesThat(/\biterations?\b/, sayings(context, ...whereWorkIsTold))) {
		const [length, another] = durationsIn(saying.text);
		const near =
			plainOf(saying.text).plain.slice(0, length?.start).endsWith(' de ') ||
			/^[ -]*iteration/.test(length?.behind ?? '');
		if (
			!length ||
			another ||
			length.value < 1 ||
			!(near || / of $/.test(plainOf(saying.text).plain.slice(0, length.start)))
		)
			continue;
		const wrong = listed.filter(
			({ days }) =>
				// Many times as long, it is a delivery that several iterations make.
				(days > length.most * 1.5 && days < length.most * severalTimes) ||
				(length.bound !== 'most' && days < length.value / 1.5),
		);
		const [first] = wrong;
		if (first && wrong.length * 2 > listed.length)
			yield* contradiction(
				context,
				saying,
				wrong.slice(0, 3).map(({ one }) => [one, 'fin'] as const),
				{ args: [length.quote, first.one.nom ?? '', first.days] },
			);
	}
};

/** Places where a first version may be open, each counted apart. */
const places: readonly RegExp[] = [
	/regions?/,
	/districts?/,
	/sites?/,
	/bureaux|offices?/,
	/points de service|counters?/,
	/ecoles?|schools?/,
	/etablissements?|institutions?/,
	/municipalites?|municipalities/,
	/villages?/,
	/succursales?|branches/,
	/directions?|departments?/,
	/cliniques?|clinics?/,
	/bibliotheques?|libraries/,
	/hopita(?:l|ux)|hospitals?/,
	/villes?|towns?/,
	/lacs?|lakes?/,
];

/** Counts of one kind of place in the texts about the first version, that differ. */
const otherPlaces: Check = function* (context) {
	const texts = [
		...sayings(context, 'solution.pmv.fonctionnalites', 'solution.pmv.objectifs'),
		...iterationOfOpening(context),
	];
	for (const place of places) {
		const counts = texts.flatMap((saying) =>
			countsOf(saying.text, place)
				.filter(({ bound, behind }) => bound === 'exact' && !partOfThem.test(behind.split(place)[0] ?? ''))
				.map((told) => ({ saying, told })),
		);
		const [first, ...others] = counts;
		const other = others.find(
			({ saying, told }) => saying.start !== first?.saying.start && told.value !== first?.told.value,
		);
		if (first && other)
			yield* contradiction(context, other.saying, [first.saying], { args: [quoted(other.told), quoted(first.told)] });
	}
};

/** What the iteration that ends with the first version brings; one that begins on its day comes after it. */
function iterationOfOpening(context: CheckContext): Saying[] {
	const opens = context.value.solution?.pmv?.date;
	const index = (context.value.echeancier?.iterations ?? []).findIndex(
		({ debut, fin }) => opens && debut && fin && opens > debut && opens <= fin,
	);
	const iteration = context.value.echeancier?.iterations?.[index];
	return (['nom', 'valeur'] as const).flatMap((key) => {
		const text = iteration?.[key];
		return text ? sayings(context, `echeancier.iterations.${key}`).filter((saying) => saying.text === text) : [];
	});
}

const quoted = ({ quote, behind }: Quantity): string => `${quote} ${behind.trim().split(/[ ,]/)[0] ?? ''}`.trim();

/** By code. */
export const contradictions: Readonly<Record<string, Check>> = {
	'valeur.pmv/date_dite': otherDay,
	'valeur.pmv/jalon': otherMilestone,
	'valeur.pmv/iteration': otherIteration,
	'valeur.pmv/phase': otherPhase,
	'valeur.pmv/lieux_dits': otherPlaces,
	'valeur.iterations/nombre_dit': otherCount,
	'valeur.iterations/duree_dite': otherLength,
};
