/** The figure of an objective beside the target of the indicator that follows it. */
// cspell:disable: the beginnings of words, without accents
import {
	type Check,
	type CheckContext,
	countedIn,
	fold,
	nounPhraseOf,
	numbersIn,
	plainOf,
} from '../../server/engine/index';
import {
	allows,
	type Indicator,
	indicatorsByName,
	isChange,
	type Measure,
	measureOf,
	nearly,
	readers,
	undated,
	withOnes,
} from '../shared/measures';
import { contradiction } from '../shared/said';

type Objective = Exclude<NonNullable<CheckContext['value']['objectifs']>[number], string>;

/** What an objective says that an indicator does not: the words, and the indicator. */
interface Apart {
	readonly quote: string;
	readonly one: Indicator;
}

const fromTo = /\b(?:de|from) \d[\d ,.]*(?:%|[a-z ]{0,20})? ?(?:a|to|down to|up to) (?:\w+ ){0,2}\d/;
const before = /(?:\bde|\bd'|\bfrom) (?:pres de |environ |about |plus de |over )?\$?$/;
const between =
	/^[^.;]{0,40}? (?:a|to|down to|up to|under|below) (?:(moins de |under |less than |below )|(?:environ |about |pres de )?)\$?$/;

/** A target of a first year or season only: what comes after may be another. */
const staged =
	/\b(?:premiere?|deuxieme|seconde?|first|second) (?:annee|an|mois|saison|hiver|ete|year|month|season|winter|summer)\b/;
const isStaged = ({ cible }: Indicator): boolean => staged.test(plainOf(String(cible ?? '')).plain);

/** Nobody is to wait so long: the target may be well below. */
const nobody =
	/\bpersonne (?:ne |n')|\baucune? |\bplus jamais\b|\b(?:nobody|no one|none|no [a-z]+) (?:should|has|have|will|waits?|is)\b|\bsans (?:attendre|avoir)\b|\bwithout (?:waiting|having)\b|\b(?:au lieu|instead|plutot|rather)\b/;
/** A time before or after something is no time that it takes. */
const aside =
	/^ (?:ouvrables? |working )?(?:avant|apres|before|after|plus tot|earlier|d'avance|a l'avance|ahead|in advance)\b/;
/** Working days in a week, and the days of it. */
const working = /\bouvrable|\b(?:working|business) day/;
const calendar = 7 / 5;
/** So many times more or less is of something else: minutes for a form, days for its answer. */
const farApart = 200;

/** Whether a time that is told leaves room for the target: told in another unit, whatever fits in it does. */
function fits(told: number, target: number, { unite = '' }: Indicator, inWords: boolean): boolean {
	const { plain } = plainOf(unite);
	const days = working.test(plain) ? [target, target * calendar] : [target];
	return days.some((one) => one <= told * 1.05 && one >= told * (inWords ? 0 : least));
}

/** « Le jour même », « dans la semaine » : any time of it will do. */
const sameTime =
	/\b(?:le jour|la journee|la semaine|le mois|l'heure|l'annee) meme\b|\bdans (?:la|le|l') ?(?:minute|heure|jour|journee|semaine|mois|annee)\b|\b(?:the )?same (?:day|week|month|hour)\b|\bwithin (?:the|an?) [a-z]+|\b(?:le|la) meme (?:jour|journee|semaine|mois)\b/;
/** What is done in less than so much of the time that is told is told in another way. Our threshold. */
const least = 0.3;
const unitOf = (text: string): string =>
	/(?:seconde?|minute|heure|hour|jour|day|semaine|week|mois|month|an|year)/.exec(plainOf(text).plain)?.[0] ?? '';

const numberOf = (value: string | number | undefined): number | undefined => {
	const [one, another] = numbersIn(String(undated(value) ?? ''));
	return another ? undefined : one?.value;
};

/** « De 46 à 23 par semaine », where the indicator goes from 46 to another number. */
function otherEnd({ enonce = '' }: Objective, indicators: readonly Indicator[]): Apart | undefined {
	const { plain } = plainOf(enonce);
	const numbers = numbersIn(enonce);
	for (const [index, from] of numbers.entries()) {
		const to = numbers[index + 1];
		if (!to || !before.test(plain.slice(0, from.start))) continue;
		const [way, under] = between.exec(plain.slice(from.end, to.start)) ?? [];
		if (way === undefined) continue;
		for (const one of indicators) {
			// Where the text tells no other change, the prose is compared with its indicator elsewhere.
			if (indicators.length === 1 && measureOf(one.cible, one.unite)?.kind && !isChange(enonce)) continue;
			if (isStaged(one)) continue;
			const [base] = numbersIn(String(undated(one.base) ?? ''));
			const target = numberOf(one.cible);
			if (base === undefined || target === undefined || !nearly(base.value, from.value) || isChange(one.cible))
				continue;
			if (nearly(target, to.value) || (under !== undefined && target <= to.value)) continue;
			return { quote: enonce.slice(from.start, to.end), one };
		}
	}
	return undefined;
}

/** Whether a quantity leaves room for the target after all: in other units, of what is left, or of something else. */
function isOfOther(
	enonce: string,
	{ value, most, bound, quote, behind, ...rest }: ReturnType<typeof readers.days>[number],
	{ kind, value: target }: Measure,
	one: Indicator,
	inWords: boolean,
): boolean {
	// « Moins de 15 % se perdent », where nine in ten are to come back.
	if (kind === 'percent') return allows({ value, most, bound, quote, behind, ...rest }, 100 - target);
	if (kind !== 'days') return false;
	const { plain } = plainOf(enonce);
	if (aside.test(plain.slice(inWords ? 0 : rest.end)) && !inWords) return true;
	if (Math.max(value, target) > Math.min(value, target) * farApart) return true;
	if (nobody.test(plain) && target <= value) return true;
	const otherUnit = unitOf(quote) !== unitOf(`${one.unite ?? ''} ${String(one.cible ?? '')}`);
	return (
		bound !== 'least' &&
		(inWords || otherUnit || working.test(plainOf(one.unite ?? '').plain)) &&
		fits(most, target, one, sameTime.test(plain))
	);
}

/** A quantity of the kind of one target alone, and another. */
function otherQuantity({ enonce = '' }: Objective, indicators: readonly Indicator[]): Apart | undefined {
	const known = indicators.map((one) => ({ one, target: measureOf(one.cible, one.unite) }));
	for (const { one, target } of known) {
		if (!target?.kind || isChange(enonce, one.cible) || isStaged(one)) continue;
		if (known.filter((other) => other.target?.kind === target.kind).length > 1) continue;
		const own = readers[target.kind](enonce);
		const quantities = own.length > 0 || target.kind !== 'days' ? own : readers.days(withOnes(enonce));
		// « de 33 % à 10 % » begins with where one starts from.
		const told = quantities.length > 1 && fromTo.test(plainOf(enonce).plain) ? quantities.slice(1) : quantities;
		const [first] = told;
		if (!first || told.some((quantity) => allows(quantity, target.value))) continue;
		if (told.some((quantity) => isOfOther(enonce, quantity, target, one, own.length === 0))) continue;
		// The name of the indicator tells the time, and the objective is of those that keep to it.
		if (readers[target.kind](one.nom ?? '').some((quantity) => told.some(({ value }) => nearly(value, quantity.value))))
			continue;
		const base: Measure | undefined = measureOf(one.base, one.unite);
		if (base && told.every((quantity) => nearly(quantity.value, base.value))) continue;
		return { quote: own.length > 0 ? first.quote : enonce, one };
	}
	return undefined;
}

/** « Mesurer 2 000 logements », where the indicator counts « logements » and aims at another number. */
function otherCount(
	{ enonce = '' }: Objective,
	indicators: readonly Indicator[],
	all: readonly string[],
): Apart | undefined {
	if (isChange(enonce)) return undefined;
	const counts = countedIn(enonce);
	const [count] = counts;
	if (!count || counts.length > 1 || count.value < 5) return undefined;
	// « Les 7 000 locataires » are all of them.
	if (all.some((size) => numbersIn(size).some(({ value }) => nearly(value, count.value)))) return undefined;
	for (const one of indicators) {
		const target = measureOf(one.cible, one.unite);
		const heads = [one.unite, one.nom].map((text) => nounPhraseOf(plainOf(text ?? '').plain)?.head);
		if (!target || target.kind || target.scale || isChange(one.cible, one.nom)) continue;
		if (!heads.includes(count.head) || isStaged(one)) continue;
		const values = [one.cible, one.base].flatMap((value) => numbersIn(String(value ?? '')));
		if (values.some(({ value }) => nearly(value, count.value))) continue;
		if (count.bound !== 'exact' && allows({ ...count, most: count.value, behind: '' }, target.value)) continue;
		return { quote: count.quote, one };
	}
	return undefined;
}

/** An objective that promises another figure than the target of an indicator that follows it. */
export const otherObjective: Check = function* (context) {
	const known = indicatorsByName(context.value);
	const sizes = (context.value.usagers?.groupes ?? []).map(({ taille }) => String(taille ?? ''));
	for (const objective of context.value.objectifs ?? []) {
		if (typeof objective === 'string') continue;
		const followed = (objective.indicateurs ?? []).flatMap((name) => known.get(fold(name)) ?? []);
		const apart =
			otherEnd(objective, followed) ?? otherQuantity(objective, followed) ?? otherCount(objective, followed, sizes);
		if (apart)
			yield* contradiction(context, [objective, 'enonce'], [[apart.one, 'cible']], {
				args: [apart.quote, apart.one.nom ?? '', String(apart.one.cible)],
			});
	}
};
