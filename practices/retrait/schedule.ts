/** The days of a retirement: what is cut too soon, what is dated after the end, and days that do not agree. */
import { addDays, addKey, type Check, datesIn, fold, placeOf, plainOf, type Span } from '../../server/engine/index';
import { activities } from '../shared/citizens';
import { contradiction, sayings, sentencesThat } from '../shared/said';
import { stemsOf } from '../shared/stems';
import {
	atType,
	closing,
	closingOf,
	closingsSaid,
	ofMachines,
	plannedIn,
	retirement,
	withoutRefusals,
} from './closing';
import { onceClosed } from './still-used';
import { also } from './unsettled';

/** No day on which the service closes. */
const noEnd: Check = function* (context) {
	const { charter, value, type } = context;
	if (type !== retirement || closingOf(context)) return;
	if ((value.echeancier?.jalons ?? []).some(({ nom, date }) => date && closing.test(plainOf(nom ?? '').plain))) return;
	const place = atType(context);
	if (place) yield { ...place, fixes: addKey(charter, value.initiative, 'fin') };
};

/** A part that somebody relies on until the service closes. */
const relied =
	/interfaces?|\bapi\b|\bflux\b|echanges?|lignes? telephoniques?|(?<!(?:en|hors) )\blignes?\b|boites? (?:courriel|vocale|d'aide)|courriel d'aide|help ?line|mailbox|inbox|comptoirs?|applications? mobiles?|mobile apps?|phone line|hotline|counters?|data feed|\bfeeds?\b|\bpaiements?\b|payments?|soutien|support|assistance|help ?desk/;
const movedOn =
	/nouvel|passe|passage|migr|bascul|remplac|transf|repri[st]|maintenu|\bnew\b|mov|switch|replac|taken over/;

/** How long a support is there: « ouverte jusqu’au ». */
const lasts =
	/\b(?:ouvert|repond|disponible|offert|assur|maintenu|open|staffed|answers?|available|runs?)\w*\b.{0,30}(?:jusqu'|until|till|through)/;

/** A part cut before the service that it serves closes. */
const cutBefore: Check = function* (context) {
	const end = closingOf(context);
	if (context.type !== retirement || !end) return;
	const { charter, value } = context;
	const plans = [...plannedIn(context), ...sayings(context, 'dependances', 'solution.architecture.description')];
	const isMoved = (thing: string) =>
		plans.some(({ text }) => {
			const plain = fold(text);
			return plain.includes(thing) && movedOn.test(plain);
		});
	const supports = new Set(sayings(context, 'solution.canaux.soutien').map(({ start }) => start));
	const cuts = [
		...sentencesThat(
			relied,
			sayings(
				context,
				'solution.architecture.description',
				'solution.canaux.soutien',
				'initiative.description',
				'contexte',
			),
		).map((saying) => ({ ...saying, days: datesIn(saying.text).filter(({ bound }) => bound !== 'after') })),
		...(value.echeancier?.jalons ?? []).flatMap((one) => {
			const place = one.date ? placeOf(charter, one, 'date') : undefined;
			const days = one.date ? [{ to: one.date, start: 0 }] : [];
			return place ? [{ ...place, text: one.nom ?? '', days }] : [];
		}),
	];
	for (const { text, days, start, end: last } of cuts) {
		const { plain } = plainOf(text);
		const [thing] = relied.exec(plain) ?? [];
		const cut =
			closing.test(plain) ||
			/\bcoup(?:e|ee|es|ees|ure)\b|\bfermee?s?\b|\bcut\b|turned off|debranch/.test(plain) ||
			(supports.has(start) && days[0] && lasts.test(plain));
		const [day] = days;
		if (!thing || !cut || !day || days.length > 1 || day.to >= end.day || day.to < context.today.slice(0, 7)) continue;
		if (isMoved(thing.replace(/s$/, ''))) continue;
		yield { start, end: last, args: [text, day.to, end.day], related: end.place ? [end.place] : [] };
		return;
	}
};

/** Two days for the same closing. */
const twoDays: Check = function* (context) {
	const end = closingOf(context);
	if (context.type !== retirement || !end?.said) return;
	const milestones = context.value.echeancier?.jalons ?? [];
	const closedOn = new Set(
		milestones.filter(({ nom }) => closing.test(plainOf(nom ?? '').plain)).map(({ date }) => date),
	);
	// Nothing closes after those who close it have left.
	const fin = context.value.initiative?.fin;
	const late = closingsSaid(context).find(
		({ date, ofMachines: machines }) => fin && !machines && date.bound !== 'by' && date.from > fin,
	);
	if (late && fin)
		yield* contradiction(context, { start: late.start, end: late.end }, [[context.value.initiative, 'fin']], {
			variant: 'fin',
			args: [late.date.quote, fin],
		});
	const byMachines = milestones.some(({ nom, date }) => date === end.day && ofMachines(nom ?? ''));
	for (const { date, ofMachines: machines, start, end: last } of closingsSaid(context)) {
		// The service stops for people on a day, its machines on another: two events, and the schedule may have both.
		// What it runs on may stop later, not before.
		if (!machines && byMachines && end.day < date.from && date.bound !== 'by' && !closedOn.has(date.from)) {
			yield* contradiction(context, { start, end: last }, end.place ? [end.place] : [], {
				variant: 'machines',
				args: [date.quote, end.day],
			});
			return;
		}
		if (machines !== byMachines || closedOn.has(date.from)) continue;
		const other = date.bound === 'by' ? end.day > date.to : end.day < date.from || end.day > date.to;
		if (!other || (end.place && end.place.start === start)) continue;
		yield* contradiction(context, { start, end: last }, end.place ? [end.place] : [], { args: [date.quote, end.day] });
		return;
	}
};

const atOnce =
	/en une (?:seule )?(?:fois|nuit|journee|fin de semaine)|d'un (?:seul )?coup|le meme jour|en bloc|\ball at once\b|\bin one (?:go|night|day|weekend)\b|\bovernight\b|on the same day|single (?:night|day|weekend|cut)|big bang/;
const stops =
	/^(?:arret|ferm|extinct|debranch|coupure|mise hors|shut|clos|switch|retir|end of|cut)|\b(?:cut|off|shut ?down|closed|retired|ferme|eteint|coupee?)$/;
const refused = /\bpas\b|\bsans\b|jamais|eviter|plutot que|\bnot\b|never|avoid|rather than|instead of/;

/** All is said to stop at once, and the milestones stop it on several days. */
export const notAtOnce: Check = function* (context) {
	if (context.type !== retirement) return;
	const stopped = (context.value.echeancier?.jalons ?? []).filter(
		({ nom, date }) => date && stops.test(fold(nom ?? '')),
	);
	const days = new Set(stopped.map(({ date }) => date));
	const [first, ...others] = stopped;
	if (days.size < 2 || !first) return;
	const texts = sayings(context, 'gouvernance.methode', 'initiative.description', 'contraintes');
	const [saying] = sentencesThat(atOnce, texts).filter(({ text }) => !refused.test(plainOf(text).plain));
	const last = others.find(({ date }) => date !== first.date);
	if (saying && last)
		yield* contradiction(
			context,
			saying,
			[
				[first, 'date'],
				[last, 'date'],
			],
			{
				args: [saying.text, first.date ?? '', last.date ?? ''],
			},
		);
};

const bond =
	/contrats?\b|licences?\b|ententes?\b|abonnement (?:au|a la|aux)|\bbail\b|garantie|certificats? ssl|contracts?\b|licen[cs]es?\b|agreements?\b|\blease\b|warranty|subscription to/;
const expires =
	/\bfin\b|expir|echeance|echoi|prend fin|se termine|termine|cesse|ne sera (?:plus|pas) renouvele|\bend(?:s|ed|ing)?\b|lapse|runs? out|until/;
const extended = /prolong|renouvele pour|reconduit|extend|renewed (?:for|until)|\bmois par mois\b|month to month/;
const notOfService = /\bnouve|remplac|\bnew\b|replac|signe|signed|depuis|since/;

/** What the service runs on ends before the service does. */
const bondEnds: Check = function* (context) {
	const end = closingOf(context);
	if (context.type !== retirement || !end) return;
	const texts = sayings(
		context,
		'contexte',
		'initiative.description',
		'contraintes',
		'dependances',
		'hypotheses',
		'solution.options.motif',
		'solution.hebergement.justification',
	);
	if (texts.some(({ text }) => extended.test(withoutRefusals(plainOf(text).plain)))) return;
	for (const saying of sentencesThat(bond, texts)) {
		const { plain } = plainOf(saying.text);
		if (!expires.test(plain) || notOfService.test(plain)) continue;
		const [date, another] = datesIn(saying.text);
		if (!date || another || date.bound === 'after' || date.to >= end.day) continue;
		yield* contradiction(context, saying, end.place ? [end.place] : [], { args: [date.quote, end.day] });
		return;
	}
	for (const one of context.value.echeancier?.jalons ?? []) {
		const { plain } = plainOf(one.nom ?? '');
		if (!one.date || one.date >= end.day || !bond.test(plain) || !expires.test(plain) || notOfService.test(plain))
			continue;
		if (/\bavis\b|\bnotice\b|\bpreavis\b/.test(plain)) continue;
		yield* contradiction(context, [one, 'date'], end.place ? [end.place] : [], {
			args: [`${one.nom ?? ''} (${one.date})`, end.day],
		});
		return;
	}
};

/** What is dated after the retirement is over, when nobody is left to do it; research and training, once the service has closed. */
const afterEnd: Check = function* (context) {
	const { charter, value, type } = context;
	if (type !== retirement) return;
	const fin = value.initiative?.fin;
	const closed = closingOf(context);
	const at = (object: object | undefined, key: string): Span[] => {
		const place = placeOf(charter, object, key);
		return place ? [place] : [];
	};
	if (fin) {
		for (const one of value.indicateurs ?? [])
			if (one.debut && one.debut > fin)
				for (const place of at(one, 'debut')) yield { ...place, args: [one.nom ?? '', one.debut, fin] };
		for (const practice of Object.values(value.pratiques ?? {}))
			for (const declaration of Object.values(practice ?? {})) {
				const { etat, echeance } = declaration ?? {};
				if (etat !== 'planifiee' || !echeance || echeance <= fin) continue;
				for (const place of at(declaration, 'echeance'))
					yield { ...place, variant: 'declaration', args: [echeance, fin] };
			}
	}
	if (!closed) return;
	for (const [variant, list] of [
		['rencontre', activities(value)],
		['formation', value.competences?.activites ?? []],
	] as const) {
		const dated = list.filter(({ date }) => date !== undefined);
		const [first] = dated;
		const late = dated.filter(({ date }) => (date ?? '') > closed.day);
		const [tooLate] = late;
		// What is taught once it has closed is of no help to those who close it, whatever was taught before to others.
		const ofOthers = variant === 'formation' && tooLate && !hadBefore(tooLate, dated, closed.day);
		if (ofOthers) {
			for (const place of at(tooLate, 'date')) yield { ...place, variant, args: [tooLate.date ?? '', closed.day] };
			continue;
		}
		if (!first || dated.length < list.length || late.length < dated.length) continue;
		for (const place of at(first, 'date')) yield { ...place, variant, args: [first.date ?? '', closed.day] };
	}
};

type Dated = { readonly date?: string | undefined; readonly public?: string | undefined };

/** Whether those whom an activity is for had another before that day. */
function hadBefore({ public: whom = '' }: Dated, all: readonly Dated[], day: string): boolean {
	const wanted = stemsOf(whom);
	return all.some(
		({ date = '', public: other = '' }) =>
			date <= day && (wanted.size === 0 || [...stemsOf(other)].some((one) => wanted.has(one))),
	);
}

const intake =
	/(?:dernier|fin|clos|ferm|arret|closed|last|end|stop)\w*\b.*(?:vente|abonnement|inscription|nouvel|adhesion|sale|sign-?up|registration|subscription|\bnew\b)|(?:vente|abonnement|inscription|nouvel\w+ \w+|sales|sign-?ups?|registrations?|subscriptions?) (?:\w+ ){0,2}?(?:closed|stopped|ended|close[es]?s?|ferme[es]?s?|terminee?s?|cess)/;

/** Below this many days, what is sold or opened new is closed as soon as it is begun. Our threshold. */
const leastUse = 14;

/** New people taken in until the closing, or beyond. */
const takenInLate: Check = function* (context) {
	const end = closingOf(context);
	if (context.type !== retirement || !end) return;
	for (const one of context.value.echeancier?.jalons ?? []) {
		if (!one.date || one.date <= addDays(end.day, -leastUse) || !intake.test(fold(one.nom ?? ''))) continue;
		const place = placeOf(context.charter, one, 'date');
		if (place && place.start !== end.place?.start)
			yield { ...place, args: [one.nom ?? '', one.date, end.day], related: end.place ? [end.place] : [] };
	}
};

/** By code. */
export const ofSchedule: Readonly<Record<string, Check>> = {
	'portee.respect/retrait_fin': noEnd,
	'portee.respect/retrait_coupure': cutBefore,
	'portee.respect/retrait_deux_dates': twoDays,
	'portee.respect/retrait_une_fois': notAtOnce,
	'portee.respect/retrait_contrat': bondEnds,
	'portee.respect/retrait_apres_fin': also(afterEnd, onceClosed),
	'portee.respect/retrait_entrees': takenInLate,
};
