/** Events in an order that cannot be: people open before they are trained, close before what replaces, destroy before they copy. */
// cspell:disable: the beginnings of words, without accents
import { type Check, type CheckContext, daysBetween, plainOf } from '../../server/engine/index';
import { contradiction, type FieldPlace } from '../shared/said';
import { stemsOf } from '../shared/stems';

/** A dated item of the charter. */
interface Event {
	readonly name: string;
	readonly plain: string;
	readonly date: string;
	readonly place: FieldPlace;
	/** What kind of item it is. */
	readonly of: 'jalon' | 'livrable' | 'formation' | 'essai' | 'iteration';
}

/** The tests that an opening waits for. */
const early: ReadonlySet<string> = new Set(['charge', 'securite', 'bout_en_bout']);

function eventsOf({ value }: CheckContext): readonly Event[] {
	const { echeancier, livrables, competences, usagers } = value;
	const event = (of: Event['of'], name: string, date: string | undefined, place: FieldPlace): Event[] =>
		date && /^\d{4}-\d{2}-\d{2}$/.test(date) && name !== ''
			? [{ of, name, plain: plainOf(name).plain.trim(), date, place }]
			: [];
	return [
		...(echeancier?.jalons ?? []).flatMap((one) => event('jalon', one.nom ?? '', one.date, [one, 'date'])),
		...(livrables ?? []).flatMap((one) => event('livrable', one.nom ?? '', one.date, [one, 'date'])),
		...(competences?.activites ?? []).flatMap((one) =>
			event('formation', [one.nom, one.public].filter(Boolean).join(' · '), one.date, [one, 'date']),
		),
		...(usagers?.essais ?? []).flatMap((one) =>
			event('essai', early.has(one.type ?? '') ? `essais : ${one.type}` : '', one.date, [one, 'date']),
		),
		...(echeancier?.iterations ?? []).flatMap((one) => event('iteration', one.nom ?? '', one.fin, [one, 'fin'])),
	];
}

/** Two kinds of events, of which the first comes first. */
interface Rule {
	readonly first: (event: Event) => boolean;
	readonly next: (event: Event) => boolean;
	/** They are of one thing: they share a word that tells it. */
	readonly same?: boolean;
	/** So many days later, it is done again for other reasons. */
	readonly within?: number;
}

const names =
	(words: RegExp, unless?: RegExp, ...of: readonly Event['of'][]) =>
	(event: Event): boolean =>
		words.test(event.plain) && !unless?.test(event.plain) && (of.length === 0 || of.includes(event.of));

/** Everybody is served from then on. */
const opens = names(
	/\b(?:ouverture|ouvrir|lancement|mise en (?:ligne|service|production)|deploiement|go-?live|launch|opening|opens?|rollout|roll-out)\b/,
	/pilot|essai|\btest|phase|version|\blot\b|volet|premier|first|interne|internal|formation|training|appel|tender|consultation|inscription|poste|concours|compte|dossier|enveloppe|soumission|bid|\bpart\b|groupe|region d|\bpmv|\bmvp|ancien|\bold\b|beta/,
	'jalon',
);
const closesOld = names(
	/\b(?:fermeture|arret|retrait|fin|extinction|debranchement|mise hors service|closing|closure|shutdown|shut down|end|retirement|switch-?off|decommission\w*)\b.{0,12}\b(?:ancien\w*|vieux|vieil|actuel\w*|old|legacy|current|former|papier|paper|telecopieur|fax)\b|\b(?:ancien\w*|old|legacy|former)\b.{0,30}\b(?:ferme|arrete|eteint|debranche|closed?|off|retired|ends?)\b/,
);
const opensNew = names(
	/\b(?:ouverture|lancement|mise en (?:ligne|service|production)|deploiement|go-?live|launch|opening|opens?|rollout)\b/,
	/pilot|essai|\btest|ancien|\bold\b|legacy|interne|internal|formation|training|appel|tender|phase|\blot\b/,
	'jalon',
);
const staffTrained = (event: Event): boolean =>
	event.of === 'formation'
		? /\b(?:prepose|agent|employe|commis|personnel|conseill|intervenant|infirm|guichet|comptoir|centre d'appel|staff|clerk|officer|employee|nurse|counter|call centre|call center|advis)/.test(
				event.plain,
			) &&
			!/avance|continu|rappel|annuel|suite|tableaux? de bord|dashboard|indicateur|statisti|\bindicators?\b|\bdonnees d'usage|usage data|en poste depuis|depuis l'ouverture|since the (?:opening|launch)|advanced|refresher|yearly|nouve(?:au|lle)s? (?:prepose|agent|employe)|new (?:staff|clerk|officer)/.test(
				event.plain,
			)
		: names(
				/\bformation (?:des|du|de l)|\btraining (?:of|for)|\b(?:prepose|agent|employe|commis|personnel|staff|clerk|officer|nurse)\w* (?:forme|trained)/,
				/avance|continu|refresher|guide|materiel|kit/,
				'jalon',
			)(event);
const tests = (event: Event): boolean =>
	event.of === 'essai'
		? event.name !== ''
		: names(
				/\b(?:essais?|tests?|audit|verification|review)\b.{0,20}\b(?:charge|securite|intrusion|accessibilite|bout en bout|load|security|penetration|accessibility|end-to-end)\b|\b(?:load|security|penetration|accessibility|end-to-end) (?:test|audit|review)/,
				/deuxieme|second|suivi|annuel|yearly|follow/,
				'jalon',
				'livrable',
			)(event);

const rules: readonly Rule[] = [
	{ first: staffTrained, next: opens, within: 250 },
	{ first: tests, next: opens, within: 200 },
	{ first: opensNew, next: closesOld },
	{
		first: names(
			/\b(?:migration|transfert|reprise|transfer)\b/,
			/debut|plan|essai|test|start|pilot|archiv/,
			'jalon',
			'livrable',
		),
		next: closesOld,
	},
	{
		first: names(/\bpilot/, /bilan|suite|report|fin du|end of|deuxieme|second/, 'jalon'),
		next: names(
			/\b(?:ouverture|lancement|mise en (?:ligne|service)|deploiement|launch|opening|opens?|rollout)\b.{0,30}\b(?:tou(?:te)?s|partout|province|general\w*|grand public|national\w*|ensemble|all|everyone|every|everywhere|across|public|whole)\b/,
			/pilot/,
			'jalon',
		),
	},
	{
		first: names(
			/\bappel d'offres|\bappel de (?:propositions|soumissions)|\bcall for (?:tenders|proposals|bids)|\brequest for proposals|\brfp\b|\btender(?:s|ing)?\b/,
			/resultat|adjudication|ouverture des|award|result/,
		),
		next: names(
			/\b(?:contrat|contract)\b.{0,20}\b(?:signe|octroye|adjuge|accorde|signed|awarded)|\b(?:signature|octroi|adjudication|award|signing)\b.{0,12}\b(?:contrat|contract)|\bfournisseur (?:choisi|retenu)|\b(?:vendor|supplier) (?:chosen|selected)/,
		),
	},
	{
		first: names(
			/\b(?:numerisation|copie|transfert|migration|versement|export\w*|sauvegarde|archivage|reprise|copy|copied|transfer\w*|digiti[sz]\w*|migrat\w*|backup|archiv\w*)\b/,
		),
		next: names(
			/\b(?:destruction|detrui\w*|effacement|suppression|purge|elimination|destroy\w*|deleti\w*|deleted|eras\w*|disposal|wip\w*)\b/,
		),
		same: true,
	},
	{
		first: names(
			/\b(?:consultation|entrevues|interviews|rencontres)\b/,
			/deuxieme|second|suivi|resultat|result|rapport|report/,
		),
		next: names(/\b(?:decision|adoption|approbation|approval|choix)\b/, /de consulter|to consult|portee|scope/),
		same: true,
	},
];

/** Whether two events are of one thing. */
function shareThing(a: Event, b: Event): boolean {
	const [one, other] = [stemsOf(a.name), stemsOf(b.name)];
	return [...one].some((each) => other.has(each) && !/^(?:paper|close|open|destroy|consult)$/.test(each));
}

/** A kind of event after the one that it has to come before; one finding for each. */
export const outOfOrder: Check = function* (context) {
	const events = eventsOf(context);
	const told = new Set<Event>();
	for (const { first, next, same, within = Number.POSITIVE_INFINITY } of rules) {
		const after = events.filter(next);
		if (after.length === 0) continue;
		const before = events.filter((one) => first(one) && !after.includes(one));
		for (const late of before) {
			if (told.has(late)) continue;
			const sooner = after.filter((one) => !same || shareThing(one, late));
			// One that is done in time for some is done again for others.
			if (sooner.length === 0 || sooner.some(({ date }) => late.date <= date)) continue;
			if (before.some((one) => one !== late && sooner.every(({ date }) => one.date <= date))) continue;
			const [one] = sooner;
			if (!one || daysBetween(one.date, late.date) > within) continue;
			told.add(late);
			yield* contradiction(context, late.place, [one.place], {
				variant: 'ordre',
				args: [late.name, late.date, one.name, one.date],
			});
		}
	}
};

/** An end-to-end or a load test, and none sooner, after the first opening that a milestone names. */
export const testedAfterOpening: Check = function* (context) {
	const { echeancier, usagers } = context.value;
	const events = eventsOf(context);
	const [first] = events
		.filter(({ of, plain }) => of === 'jalon' && openingOf.test(plain) && !ofOthers.test(plain))
		.sort((a, b) => (a.date < b.date ? -1 : 1));
	if (!first) return;
	for (const [type, words] of [
		[
			'bout_en_bout',
			/\b(?:essais?|tests?|repetition|trial)\b.{0,20}\b(?:de bout en bout|end-to-end)|\bend-to-end (?:test|trial)/,
		],
		['charge', /\b(?:essais?|tests?)\b.{0,12}\b(?:de charge|load)|\bload test/],
	] as const) {
		const late = (echeancier?.jalons ?? []).filter(({ nom, date }) => date && words.test(plainOf(nom ?? '').plain));
		const done = (usagers?.essais ?? []).some((one) => one.type === type);
		const [one] = late;
		if (!one?.date || done || late.some(({ date = '' }) => date <= first.date)) continue;
		yield* contradiction(context, [one, 'date'], [first.place], {
			variant: 'ordre',
			args: [one.nom ?? '', one.date, first.name, first.date],
		});
	}
};

/** Those who have worked with the service since the opening. */
const servingSince =
	/\bdepuis (?:l'ouverture|le lancement|la mise en (?:ligne|service)|le (?:premier jour|debut))\b|\bsince (?:the )?(?:opening|launch|go-live|first day|start)\b/;

/** People who have served since the opening, and are trained long after it. */
export const trainedSince: Check = function* (context) {
	const { competences, solution } = context.value;
	const { pmv } = solution ?? {};
	if (!pmv?.date || !/^\d{4}-\d{2}-\d{2}$/.test(pmv.date)) return;
	for (const one of competences?.activites ?? []) {
		const { nom = '', public: people = '', date } = one;
		if (!date || !servingSince.test(plainOf(`${nom} ${people}`).plain) || daysBetween(pmv.date, date) <= soon) continue;
		yield* contradiction(context, [one, 'date'], [[pmv, 'date']], {
			variant: 'ordre',
			args: [nom, date, 'solution.pmv', pmv.date],
		});
	}
};

/** A milestone may be some days off. */
const soon = 14;
const openingOf =
	/^(?:l'|la |le |the )?(?:ouverture|lancement|mise en (?:ligne|service)|opening|launch)\b|\b(?:opens?|open) (?:to|for) /;

/** An opening of what the first version holds, before that version. */
export const openedBeforeFirst: Check = function* (context) {
	const { echeancier, solution } = context.value;
	const { pmv } = solution ?? {};
	if (!pmv?.date || !/^\d{4}-\d{2}-\d{2}$/.test(pmv.date)) return;
	const features = (pmv.fonctionnalites ?? []).map((one) => ({ one, stems: [...stemsOf(one)] }));
	for (const milestone of echeancier?.jalons ?? []) {
		const { nom = '', date } = milestone;
		const { plain } = plainOf(nom);
		if (!date || !openingOf.test(plain) || ofOthers.test(plain) || daysBetween(date, pmv.date) <= soon) continue;
		const told = stemsOf(nom);
		const hit = features.find(({ stems }) => stems.length > 0 && stems.every((one) => told.has(one)));
		if (hit)
			yield* contradiction(context, [milestone, 'date'], [[pmv, 'date']], {
				variant: 'contenu',
				args: [nom, date, hit.one, pmv.date],
			});
	}
};

const ofOthers = /pilot|essai|\btest|\bbeta|ancien|\bold\b|maquette|prototype|interne|internal|compte|consultation/;
