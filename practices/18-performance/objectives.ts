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

/** A quantity of the kind of one target alone, and another. */
function otherQuantity({ enonce = '' }: Objective, indicators: readonly Indicator[]): Apart | undefined {
	const known = indicators.map((one) => ({ one, target: measureOf(one.cible, one.unite) }));
	for (const { one, target } of known) {
		if (!target?.kind || isChange(enonce, one.cible)) continue;
		if (known.filter((other) => other.target?.kind === target.kind).length > 1) continue;
		const own = readers[target.kind](enonce);
		const quantities = own.length > 0 || target.kind !== 'days' ? own : readers.days(withOnes(enonce));
		// « de 33 % à 10 % » begins with where one starts from.
		const told = quantities.length > 1 && fromTo.test(plainOf(enonce).plain) ? quantities.slice(1) : quantities;
		const [first] = told;
		if (!first || told.some((quantity) => allows(quantity, target.value))) continue;
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
function otherCount({ enonce = '' }: Objective, indicators: readonly Indicator[]): Apart | undefined {
	if (isChange(enonce)) return undefined;
	const counts = countedIn(enonce);
	const [count] = counts;
	if (!count || counts.length > 1 || count.value < 5) return undefined;
	for (const one of indicators) {
		const target = measureOf(one.cible, one.unite);
		const heads = [one.unite, one.nom].map((text) => nounPhraseOf(plainOf(text ?? '').plain)?.head);
		if (!target || target.kind || target.scale || isChange(one.cible, one.nom)) continue;
		if (!heads.includes(count.head)) continue;
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
	for (const objective of context.value.objectifs ?? []) {
		if (typeof objective === 'string') continue;
		const followed = (objective.indicateurs ?? []).flatMap((name) => known.get(fold(name)) ?? []);
		const apart =
			otherEnd(objective, followed) ?? otherQuantity(objective, followed) ?? otherCount(objective, followed);
		if (apart)
			yield* contradiction(context, [objective, 'enonce'], [[apart.one, 'cible']], {
				args: [apart.quote, apart.one.nom ?? '', String(apart.one.cible)],
			});
	}
};
