/** One event dated twice: in a text and in the schedule, or a part of it before the whole. */
import {
	addDays,
	type Check,
	type CheckContext,
	type DateRead,
	datesIn,
	monthsIn,
	plainOf,
	remembering,
	sentencesOf,
	stemOf,
} from '../../server/engine/index';
import { type Prose, proseOf } from '../shared/prose';
import { contradiction, type FieldPlace, isOutside } from '../shared/said';

/** A dated item of the charter, by its name. */
interface Dated {
	readonly name: string;
	readonly from: string;
	readonly to: string;
	readonly place: FieldPlace;
	readonly roots: ReadonlySet<string>;
}

/** Words that one event is told with: each is read as its first. */
// cspell:disable
const events: readonly (readonly [event: string, words: RegExp])[] = [
	[
		'+open',
		/^(?:ouvr\w*|ouvert\w*|lance\w*|lancement|launch\w*|open\w*|live|disponible\w*|accessible\w*|available|deploi\w*|deploy\w*|offert\w*)$/,
	],
	['+close', /^(?:ferm\w*|clos\w*|retrait|arret\w*|shut\w*|eteint\w*|extinction|decommission\w*)$/],
	['+pilot', /^pilot(?:e|es|s)?$/],
	['+approve', /^(?:approuv\w*|approb\w*|approv\w*|adopt(?:e|ee|ion|ed))$/],
	['+training', /^(?:formation\w*|training)$/],
	['+test', /^(?:essai\w*|test\w*)$/],
	['+audit', /^audit\w*$/],
	['+force', /^vigueur$/],
	['+destroy', /^(?:detrui\w*|destruction|destroy\w*|efface\w*|eras\w*)$/],
];
// cspell:enable
const empty =
	/^(?:les|des|une|pour|par|sur|dans|avec|aux|the|and|for|with|from|tous|toutes|tout|toute|all|public|service|systeme|portail|site|ligne|mise|production|vigueur|nos|notre|leur|est|sont|sera|seront|our|are|will|fin|end|debut|start|date|general|generale|premier|premiere|first|version|qui|que)$/;

const rootsOf = remembering((text): ReadonlySet<string> => {
	const { plain } = plainOf(text);
	const words =
		plain
			.replace(/\bmises? en (?:ligne|service|production)\b|\bgo-?lives?\b|\bgoes live\b/g, 'ouverture')
			.replace(
				/\b(?:entree?|entrera|entrent|entrer) en vigueur\b|\b(?:com(?:es?|ing)|enters?) into (?:force|effect)\b/g,
				'vigueur',
			)
			.match(/[a-z]{3,}/g) ?? [];
	const found = new Set<string>();
	for (const word of words) {
		const [event] = events.find(([, pattern]) => pattern.test(word)) ?? [];
		if (event) found.add(event);
		else if (!empty.test(word)) found.add(stemOf(word).slice(0, 6));
	}
	return found;
});

function datedOf({ value }: CheckContext): readonly Dated[] {
	const { echeancier, livrables, competences, initiative } = value;
	const known = rootsOf(initiative?.nom ?? '');
	const dated = (name = '', date: string | undefined, place: FieldPlace, end = date): Dated[] => {
		const roots = new Set([...rootsOf(name)].filter((root) => !known.has(root)));
		return date && end && roots.size > 0 ? [{ name, from: date, to: end, place, roots }] : [];
	};
	return [
		...(echeancier?.jalons ?? []).flatMap((one) => dated(one.nom, one.date, [one, 'date'])),
		...(livrables ?? []).flatMap((one) => dated(one.nom, one.date, [one, 'date'])),
		...(competences?.activites ?? []).flatMap((one) => dated(one.nom, one.date, [one, 'date'])),
		...(echeancier?.iterations ?? []).flatMap((one) => dated(one.nom, one.debut, [one, 'debut'], one.fin)),
	];
}

/** Another event than the one that is dated, or another time of it. */
const another =
	/\bavant\b|\bapres\b|\bbefore\b|\bafter\b|\bpuis\b|\bthen\b|\bsuite\b|ancien|actuel|previous|current|report|postpon|renouvel|devait|instead|plutot/;
const whereTold =
	/^(?:initiative\.description|contexte|objectifs(?:\.enonce)?|portee\.inclus|solution\.(?:pmv\.objectifs|canaux\.soutien|accessibilite\.audit)|communications\.promotion|competences\.plan|gouvernance\.(?:methode|decisions|delegation)|contraintes|hypotheses|echeancier\.iterations\.(?:nom|valeur)|equipe\.(?:environnement|autonomie)|ethique\.\w+|pratiques\..*\.commentaire|securite\.effets_usagers)$/;

const overlap = (when: DateRead, from: string, to: string): boolean =>
	when.bound === 'by' ? from <= when.to : when.bound === 'from' ? to >= when.from : from <= when.to && to >= when.from;

/** A text that dates what an item of the charter names, on another day. */
const otherDay: Check = function* (context) {
	const items = datedOf(context);
	for (const prose of proseOf(context.charter)) {
		if (!whereTold.test(prose.path) || !/\d{4}/.test(prose.text)) continue;
		for (const { quote } of sentencesOf(prose.text)) {
			const said = notBefore(quote);
			const [when, other] = datesIn(said);
			if (!when || other || when.bound === 'after' || another.test(plainOf(said).plain)) continue;
			const told = rootsOf(said);
			// What an audit found is dated by the audit.
			const audit = prose.path === 'solution.accessibilite.audit';
			const named = items.filter(
				(one) => isNamed(one, told, when) && !isOwn(context, one, prose) && (!audit || one.roots.has('+audit')),
			);
			// A text that names several is about neither alone.
			const [item] = named;
			if (!item || named.some((one) => overlap(when, one.from, one.to))) continue;
			yield* contradiction(context, item.place, [prose], { args: [when.quote, item.name, item.from] });
		}
	}
};

/** « Pas avant juillet 2027 » is from then on. */
const notBefore = (sentence: string): string =>
	sentence
		.replace(/\bn(?:e |['’])(\p{L}+)(?: \p{L}+)? pas (.{0,30}?)avant (?:le |la )?/iu, '$1 $2 dès le ')
		.replace(/\b(?:does |do |will |can |may )?not (.{0,30}?)before\b/i, '$1 from')
		.replace(/\bno (?:earlier|sooner) than\b/i, 'from');

/** All that the name says is told; what is already open « depuis » is opened. */
function isNamed({ roots }: Dated, told: ReadonlySet<string>, { bound }: DateRead): boolean {
	const words = [...roots].filter((root) => !(root === '+open' && bound === 'from'));
	return words.length > 1 && words.every((root) => told.has(root)) && told.has('+pilot') === roots.has('+pilot');
}

const isOwn = ({ charter }: CheckContext, { place: [object] }: Dated, prose: Prose): boolean =>
	object !== undefined && charter.nodeOf(object)?.start === prose.item;

const allOver =
	/\b(?:tou(?:te)?s (?:les|nos)|partout|les (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\d+)|l'ensemble (?:des|du)|all(?: the| our)?|both|every|everywhere|throughout|across)\b/;
const rest =
	/\b(?:both|les deux|autres?|reste|restant\w*|tou(?:te)?s|partout|others?|rest|remaining|all|every|everywhere)\b/;
const running =
	/\bouvert|\boffert|\bdisponible|\baccessible|en service|en ligne|\bdeploye|\bfonctionne|\bopen\b|\blive\b|\bruns?\b|\brun\b|\brunning|\bavailable|has been|\bused\b|\bissued\b|obligatoire|compulsory|mandatory|\bsert\b|\bserves\b/;

/** The service is everywhere from a day on, says a text, and a milestone takes it further later. */
const everywhereTooSoon: Check = function* (context) {
	const { echeancier } = context.value;
	const later = [
		...(echeancier?.jalons ?? []).map((one) => ({ one, name: one.nom ?? '', day: one.date, key: 'date' })),
		...(echeancier?.iterations ?? []).map((one) => ({ one, name: one.nom ?? '', day: one.debut, key: 'debut' })),
	].filter(({ name }) => rest.test(plainOf(name).plain));
	for (const prose of proseOf(context.charter)) {
		if (
			!/^(?:initiative\.description|contexte|objectifs|solution\.|communications|pratiques)/.test(prose.path) ||
			later.length === 0
		)
			continue;
		for (const { quote } of sentencesOf(prose.text)) {
			const { plain } = plainOf(quote);
			const [when, other] = datesIn(quote);
			if (
				!when ||
				other ||
				when.bound === 'by' ||
				when.bound === 'after' ||
				!allOver.test(plain) ||
				!running.test(plain)
			)
				continue;
			const told = rootsOf(quote);
			const next = later.find(({ name, day }) => {
				const things = [...rootsOf(name)].filter(
					(root) => !/^(?:\+open|both|deux|autre|reste|other|remain|everyw|partou|every)$/.test(root),
				);
				return (
					day !== undefined &&
					day > when.to &&
					things.length > 0 &&
					told.has('+pilot') === things.includes('+pilot') &&
					things.every((root) => told.has(root))
				);
			});
			if (next)
				yield* contradiction(context, prose, [[next.one, next.key]], {
					variant: 'partout',
					args: [quote, next.name, next.day ?? ''],
				});
		}
	}
};

const forAll =
	/\b(?:dans|aux?|in|to) (?:les |the )?\d+ [a-z]+\b|\b(?:tous|toutes|grand public|generale?|all|everyone|general|whole|partout)\b/;
const openingWords =
	/^(?:l'|la |le |the )?(?:ouverture|mise en (?:ligne|service|production)|lancement|go-?live|launch|opening|open)\b/;

/** A milestone that is named by all those whom it reaches: "All schools", « Généralisation ». */
const reachesAll =
	/^(?:l'|la |le |the )?(?:tou(?:te)?s les|all\b|every\b|everywhere|partout|generalisation|deploiement (?:general|complet|partout|dans tou|a tou|provincial)|(?:full|general) (?:roll-?out|deployment)|(?:roll-?out|deployment) to (?:all|every))/;

/** The end of a pilot, and what is learned of it. */
const pilotEnds = /bilan|\bfin\b|resultat|evaluation|conclu|lecons?|rapport|review|\bends?\b|results?|report|lessons/;

/** How long after the product a pilot of it may begin, in days. */
const toStart = 14;

/** The product is what the pilot tries, by its own words, and the pilot comes long after it. */
const pilotAfterProduct: Check = function* (context) {
	const pmv = context.value.solution?.pmv;
	if (!pmv?.date) return;
	const { date } = pmv;
	const words = [
		...(pmv.objectifs ?? []),
		...(pmv.fonctionnalites ?? []),
		...(context.value.echeancier?.iterations ?? []).flatMap(({ nom, debut, fin }) =>
			nom && debut && fin && date >= debut && date <= fin ? [nom] : [],
		),
	].join(' ');
	if (!/\bpilot(?:e|es|s)?\b/.test(plainOf(words).plain)) return;
	for (const milestone of context.value.echeancier?.jalons ?? []) {
		const name = plainOf(milestone.nom ?? '').plain;
		if (!milestone.date || !/\bpilot(?:e|es|s)?\b/.test(name) || pilotEnds.test(name) || rest.test(name)) continue;
		if (milestone.date > addDays(pmv.date, toStart))
			yield* contradiction(context, [milestone, 'date'], [[pmv, 'date']], {
				variant: 'pilote_produit',
				args: [milestone.nom ?? '', milestone.date, pmv.date],
			});
	}
};

/** The service opens to all before its pilot has ended. */
const openBeforePilot: Check = function* (context) {
	const { echeancier } = context.value;
	const pilots = [
		...(echeancier?.iterations ?? []).map((one) => ({ one, name: one.nom ?? '', end: one.fin, key: 'fin' })),
		...(echeancier?.jalons ?? []).map((one) => ({ one, name: one.nom ?? '', end: one.date, key: 'date' })),
	].filter(({ name }) => /\bpilot(?:e|es|s)?\b|\bdecision d'ouvrir\b|\bdecision to open\b/.test(plainOf(name).plain));
	for (const milestone of echeancier?.jalons ?? []) {
		const name = plainOf(milestone.nom ?? '').plain;
		const isForAll = reachesAll.test(name) || (openingWords.test(name) && forAll.test(name));
		if (!isForAll || /pilot/.test(name) || !milestone.date) continue;
		const pilot = pilots.find(({ end }) => end !== undefined && end > (milestone.date ?? ''));
		if (pilot)
			yield* contradiction(context, [milestone, 'date'], [[pilot.one, pilot.key]], {
				variant: 'pilote',
				args: [milestone.nom ?? '', milestone.date, pilot.name, pilot.end ?? ''],
			});
	}
};

/** The work as a whole, and nothing of it. */
const wholeWork =
	/\b(?:le |du |de l'|l'|the )(?:projet|initiative|project)\b(?! (?:pilote|de|du|des|d'|of|on))|\bles travaux\b(?! (?:de|du|des|d'|sur|a|au))|\bthe work\b(?! (?:of|on|at))/;
const ends = /\bse termin|\bprend fin|\bprendra fin|\bfinira|\bs'acheve|\bends?\b|\bwill end\b|\bfinish|\bcompleted?\b/;
const begins = /\bcommenc|\bdebut(?:e|ent|era|eront)\b|\bdemarr|\bstart(?:s|ed)?\b|\bbegins?\b|\bbegan\b/;

/** A text that ends or begins the work on another day than the initiative does. */
const otherEnd: Check = function* (context) {
	const { initiative } = context.value;
	for (const prose of proseOf(context.charter)) {
		if (!/^(?:initiative\.description|contexte|objectifs|gouvernance\.methode|contraintes|hypotheses)/.test(prose.path))
			continue;
		for (const { quote } of sentencesOf(prose.text)) {
			const { plain } = plainOf(quote);
			const [when, other] = datesIn(quote);
			if (!when || other || when.bound === 'after' || !wholeWork.test(plain)) continue;
			const [first, second] = [ends.test(plain), begins.test(plain)];
			if (first === second) continue;
			const key = first ? 'fin' : /travaux|work\b/.test(plain) ? 'debut_travaux' : 'debut';
			const day = initiative?.[key];
			if (day && isOutside(when, day))
				yield* contradiction(context, prose, [[initiative, key]], { variant: 'travaux', args: [when.quote, day] });
		}
	}
};

/** « Fait depuis le 1er octobre » : what was mended since, not when it was held. */
const since = /\b(?:depuis|since|jusqu'|until)\b/;
const led = /(?<!\bse )\b(?:mene|tenu|realise|fait|effectue|conduct|held|led|run|carried out|done)\w*\b/;

/** An activity that its own words put in another month. */
const otherMonth: Check = function* (context) {
	const { usagers } = context.value;
	for (const [activity, key, text] of [
		...(usagers?.recherche ?? []).map((one) => [one, 'constats', [one.constats].flat().join('. ')] as const),
		...(usagers?.essais ?? []).map((one) => [one, 'resultat', one.resultat ?? ''] as const),
	]) {
		const day = activity.date;
		if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) continue;
		const sentence = sentencesOf(text).find(({ quote }) => {
			const { plain } = plainOf(quote);
			return led.test(plain.slice(0, 30)) && !since.test(plain);
		});
		const months = sentence ? monthsIn(sentence.quote) : [];
		const [first] = months;
		if (first && months.every(({ month }) => Math.abs(month - Number(day.slice(5, 7))) % 12 !== 0))
			yield* contradiction(context, [activity, 'date'], [[activity, key]], {
				variant: 'mois',
				args: [first.quote, day],
			});
	}
};

/** A benefit that is due before the day from which its own value counts. */
const dueTooSoon: Check = function* (context) {
	for (const benefit of context.value.benefices ?? []) {
		const from = datesIn(String(benefit.valeur ?? '')).find(({ bound }) => bound === 'from');
		if (from && benefit.echeance && benefit.echeance < from.from)
			yield* contradiction(context, [benefit, 'echeance'], [[benefit, 'valeur']], {
				variant: 'benefice',
				args: [benefit.echeance, from.quote],
			});
	}
};

/** One event dated twice. */
export const dates: Check = function* (context) {
	yield* otherDay(context);
	yield* everywhereTooSoon(context);
	yield* openBeforePilot(context);
	yield* pilotAfterProduct(context);
	yield* otherEnd(context);
	yield* otherMonth(context);
	yield* dueTooSoon(context);
};
