/** How often something comes back, in two places: releases, the body that approves them, what is reported. */
import {
	type Check,
	type CheckContext,
	daysBetween,
	numbersIn,
	plainOf,
	rhythmOf,
	sentencesOf,
} from '../../server/engine/index';
import { type Prose, proseOf } from '../shared/prose';
import { contradiction } from '../shared/said';

/** « Deux rencontres par an », "three times a year". */
const timesAYear =
	/([a-z]+|\d+) (?:fois|rencontres?|seances?|reunions?|assemblees?|meetings?|times|sittings?)[a-z ]{0,14}?(?:par an(?:nee)?|l'an|annuelles?|a year|per year|each year|yearly)\b/;

/** « Un seul état de situation par année », "one report a year". */
const onceAYear =
	/\b(?:un|une|one|a single)\b(?: seule?)? [a-z ]{2,40}\b(?:par an(?:nee)?|l'an|per year|a year|each year)\b/;

/** The days between two of what a sentence says comes back; undefined where it says none, or several. */
function daysOf(sentence: string): number | undefined {
	const { plain } = plainOf(sentence);
	if (onceAYear.test(plain)) return 365;
	const [, count = ''] = timesAYear.exec(plain) ?? [];
	const [number] = numbersIn(count);
	return number && number.value > 0 ? Math.round(365 / number.value) : rhythmOf(sentence);
}

/** A sentence with its rhythm. */
interface Paced {
	readonly prose: Prose;
	readonly quote: string;
	readonly plain: string;
	readonly days: number;
}

function pacedIn({ charter }: CheckContext, paths: RegExp, words: RegExp): readonly Paced[] {
	return proseOf(charter).flatMap((prose) =>
		!paths.test(prose.path)
			? []
			: sentencesOf(prose.text).flatMap(({ quote }): Paced[] => {
					const { plain } = plainOf(quote);
					const days = words.test(plain) ? daysOf(quote) : undefined;
					return days === undefined ? [] : [{ prose, quote, plain, days }];
				}),
	);
}

/** Rhythms this far apart are two: a month may be four weeks or thirty days. */
const apart = 1.5;
const differ = (a: number, b: number): boolean => Math.max(a, b) / Math.min(a, b) >= apart;

const whereWorkIsTold =
	/^(?:initiative\.description|objectifs|solution\.pmv\.objectifs|equipe\.(?:autonomie|environnement)|gouvernance\.|contraintes|pratiques\..*commentaire)/;
const release =
	/\b(?:livraisons?|mises? en (?:ligne|production|service)|publications?|versions?|deploiements?|releases?|deploys?|deployments?)\b|\b(?:equipe|escouade|on|nous|team|squad|we) (?:\w+ )?(?:publie|livre|deploie|met en (?:ligne|production)|releases?|ships?|deploys?|publish(?:es)?)\b|\b(?:decide|decident) (?:et|and) (?:release|publie|livre)/;
const body = /\b(?:comite|conseil|instance|direction|committee|board|council)\b/;
/** What else comes back in the same breath. */
const notRelease =
	/\b(?:rapport|bilan|demonstration|essai|atelier|rencontre|test|demo|report|meeting|donnees|data)s?\b/;
const approves =
	/\b(?:approuv|autoris|valid|enterin|vote|approv|authori[sz]|sign)\w*\b.*\b(?:chaque|toute?s?|every|each|all)\b|\b(?:chaque|toute?s?|every|each|all)\b.*\b(?:approuv|autoris|valid|enterin|vote|soumi|approv|authori[sz]|sign)\w*\b/;

/** Releases at two rhythms; or more often than the body meets that approves each of them. */
export const releases: Check = function* (context) {
	const all = pacedIn(context, whereWorkIsTold, release);
	const own = all.filter(({ plain }) => !body.test(plain) && !notRelease.test(plain));
	const [first, ...others] = own;
	const other =
		first && others.find(({ days, prose }) => prose.start !== first.prose.start && differ(days, first.days));
	if (first && other) yield* contradiction(context, other.prose, [first.prose], { args: [other.quote, first.quote] });
	const sits = all.find(({ plain }) => body.test(plain) && approves.test(plain));
	if (!sits) return;
	const told = own.find(({ days }) => sits.days / days >= apart);
	if (told)
		yield* contradiction(context, sits.prose, [told.prose], { variant: 'instance', args: [sits.quote, told.quote] });
	else if (own.length === 0) yield* betweenIterations(context, sits);
};

/** The iterations end more often than the body meets. */
function* betweenIterations(context: CheckContext, sits: Paced) {
	const { echeancier } = context.value;
	const ends = (echeancier?.iterations ?? []).flatMap(({ fin }) => (fin ? [fin] : [])).sort();
	const [first, last] = [ends[0], ends.at(-1)];
	if (!first || !last || ends.length < 2 || first === last) return;
	const gap = daysBetween(first, last) / (ends.length - 1);
	if (sits.days / gap >= apart)
		yield* contradiction(context, sits.prose, [[echeancier, 'iterations']], {
			variant: 'iterations',
			args: [sits.quote, Math.round(gap)],
		});
}

const spending = /\bdepense|\bspending\b|\bsuivi (?:du budget|budgetaire)|\bbudget report/;
const status = /\betats? de situation\b|\brapports? d'avancement\b|\bstatus reports?\b|\bprogress reports?\b/;

const published =
	/\bun seul\b|\bune seule\b|\bdepot\b|\bdepos|\bpresent|\bonly one\b|\ba single\b|\bfiled\b|\bpubli|\benvoy|\btransmi|\bremis|\bdiffus|\bproduit|\bparai|\bcomes out\b|\bappears?\b|\bgoes out\b|\brecoi|\breceives?\b|\bsent\b|\bshared\b|\bissued\b|\bposted\b/;

/** What is reported, at another rhythm than its section says. */
export const reports: Check = function* (context) {
	const { budget, communications } = context.value;
	for (const [object, words] of [
		[budget?.suivi, spending],
		[communications?.etat_situation, status],
	] as const) {
		const days = daysOf(object?.frequence ?? '');
		if (days === undefined) continue;
		const told = pacedIn(
			context,
			/^(?:gouvernance\.|equipe\.|contraintes|pratiques\.|parties_prenantes\.participation)/,
			words,
		).find((one) => published.test(one.plain) && differ(one.days, days));
		if (told)
			yield* contradiction(context, told.prose, [[object, 'frequence']], {
				variant: 'rapport',
				args: [told.quote, object?.frequence ?? ''],
			});
	}
};

/** What people say is gathered at one rhythm, and read at a much slower one: what comes each week is opened once a year. */
const readLater: Check = function* (context) {
	const feedback = context.value.usagers?.retroaction;
	const [said, told] = [daysOf(feedback?.frequence ?? ''), daysOf(feedback?.usage ?? '')];
	if (feedback && said !== undefined && told !== undefined && told / said >= muchSlower)
		yield* contradiction(context, [feedback, 'usage'], [[feedback, 'frequence']], {
			variant: 'retroaction',
			args: [feedback.usage ?? '', feedback.frequence ?? ''],
		});
};

/** A month of comments may wait for a quarter: a year's are of no use to those who wrote them. */
const muchSlower = 6;

/** What comes back at two rhythms. */
export const rhythms: Check = function* (context) {
	yield* releases(context);
	yield* reports(context);
	yield* readLater(context);
};
