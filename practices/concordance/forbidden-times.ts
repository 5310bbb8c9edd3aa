/** A time of the year in which something may not be done, and a milestone that does it then. */
// cspell:disable: the beginnings of words, without accents
import { type Check, daysBetween, durationsIn, plainOf, worthOf } from '../../server/engine/index';
import { proseOf } from '../shared/prose';
import { contradiction, type Saying, sayings } from '../shared/said';
import { stemsOf } from '../shared/stems';

const names =
	'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december';
const order = names.split('|');
const dayOf = `(?:(\\d{1,2})(?:er)? )?(${names})(?: (\\d{1,2})(?!\\d))?`;
/** « Du 18 octobre au 31 mars », "between November and March", « de novembre à mars ». */
const period = new RegExp(
	`\\b(?:du|de|d'|des|entre(?: le)?|from|between) ?(?:le |the )?${dayOf},? (?:au|a|et(?: le)?|to|and|until|jusqu'au|jusqu'en|through) (?:le )?${dayOf}(?! (?:19|20)\\d\\d)`,
);
const never =
	/\b(?:aucune?|jamais|interdit|gel\b|pas de|on ne|ne (?:peut|peuvent|doit|doivent|se|pourra)|rien ne|no\b|never|nothing|not|cannot|may not|freeze|frozen|closed to|forbidden)/;
const goesLive =
	/\b(?:mise en (?:ligne|service|production)|deploiement|deploye|changement|livraison|release|deployment|roll-?out|go-?live|change|ouverture|opening|launch|lancement|nouveaute)/;

const inYear = (month = '', day = '', last = false): string =>
	`${String((order.indexOf(month) % 12) + 1).padStart(2, '0')}-${(day === '' ? (last ? '31' : '01') : day).padStart(2, '0')}`;

/** A time of the year, as months and days, and what may not be done then. */
interface Forbidden {
	readonly rule: Saying;
	readonly from: string;
	readonly to: string;
	readonly about: ReadonlySet<string>;
	readonly live: boolean;
}

function forbiddenBy(rule: Saying): readonly Forbidden[] {
	const { plain } = plainOf(rule.text);
	const found = period.exec(plain);
	if (!found || !never.test(plain.slice(0, found.index + 1))) return [];
	const [, d1, m1, e1, d2, m2, e2] = found;
	const what = plain.slice(0, found.index);
	const [from, to] = [inYear(m1, d1 ?? e1), inYear(m2, d2 ?? e2, true)];
	return [{ rule, from, to, about: stemsOf(what), live: goesLive.test(what) }];
}

/** No charter that people read forbids more: time is bounded. */
const most = 60;

/** What is no act of its own, or is only agreed. */
const noAct = /\b(?:fin|end|sans|without|approuv|approv|plan)\b/;

/** A milestone or a deliverable that does, in a time of the year, what a constraint forbids then; each is told of once. */
export const inForbiddenTime: Check = function* (context) {
	const { echeancier, livrables } = context.value;
	const rules = sayings(context, 'contraintes', 'dependances', 'solution.hebergement.justification')
		.flatMap(forbiddenBy)
		.slice(0, most);
	if (rules.length === 0) return;
	for (const one of [...(echeancier?.jalons ?? []), ...(livrables ?? [])]) {
		const { nom = '', date = '' } = one;
		const { plain } = plainOf(nom);
		if (!/^\d{4}-\d\d-\d\d$/.test(date) || noAct.test(plain)) continue;
		const day = date.slice(5);
		const [stems, live] = [[...stemsOf(nom)], goesLive.test(plain)];
		const found = rules.find(
			({ from, to, about, live: forLive }) =>
				(from <= to ? day >= from && day <= to : day >= from || day <= to) &&
				((live && forLive) || stems.some((stem) => about.has(stem))),
		);
		if (found)
			yield* contradiction(context, [one, 'date'], [found.rule], {
				variant: 'interdit',
				args: [nom, date, found.rule.text],
			});
	}
};

const rounds =
	/\b(\d{1,2}|[a-z]+(?:-[a-z]+)?) (?:boucles?|cycles?|iterations?|sprints?|tours?|vagues?|rondes?|etapes?|loops?|rounds?|waves?|stages?)(?: [a-z]+)? (?:de|d'|of|qui durent|chacune de|lasting) ?(\d{1,2}|[a-z]+(?:-[a-z]+)?) (semaines?|mois|jours?|weeks?|months?|days?)|\b(\d{1,2}|[a-z]+(?:-[a-z]+)?) (\d{1,2}|[a-z]+)-(week|month|day) (?:loops?|cycles?|iterations?|sprints?|rounds?|waves?)/;
const beforeWorks = /\b(?:avant|before)\b[^.;]{0,30}\b(?:travaux|works?)\b/;

/** So many rounds of so many weeks, which the dates of the initiative do not hold. */
export const tooManyRounds: Check = function* (context) {
	const { initiative } = context.value;
	const { debut, debut_travaux: work, fin } = initiative ?? {};
	for (const prose of proseOf(context.charter)) {
		if (
			!/^(?:gouvernance\.methode|initiative\.description|contexte|equipe\.|competences\.plan|usagers\.plan)/.test(
				prose.path,
			)
		)
			continue;
		const { plain } = plainOf(prose.text);
		const found = rounds.exec(plain);
		if (!found) continue;
		const [quote, n, m, unit, k, l, each] = found;
		const count = worthOf(n ?? k ?? '');
		const [length] = durationsIn(`${m ?? l} ${unit ?? `${each}s`}`);
		const until = beforeWorks.test(plain) ? work : fin;
		if (!length || Number.isNaN(count) || !debut || !until || until <= debut) continue;
		const days = daysBetween(debut, until);
		if (count * length.value <= days * 1.1) continue;
		yield* contradiction(context, prose, [[initiative, 'debut']], {
			variant: 'temps',
			args: [prose.text.slice(found.index, found.index + quote.length), Math.round(days / 30.4)],
		});
	}
};
