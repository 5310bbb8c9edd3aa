/** What a target of the strategy aims at, beside the indicator that follows it. */
import { type Check, fold, plainOf } from '../../server/engine/index';
import { allows, indicatorsByName, isChange, measureOf, nearly, readers } from '../shared/measures';
import { contradiction } from '../shared/said';
import { wordRoots } from '../shared/stems';

/** What makes a value one of something narrower: « 100 % des demandes sans preuve jointe ». */
const condition =
	/\b(?:sans|dont|qui|chez|parmi|dans les|en moins|en (?:\d+|un|deux|trois)|avant|apres|without|with|whose|who|that|among|within|in (?:under|less|\d+)|before|after|no)\b/;

/** Whether a value is told with its own condition, of which the indicator's name says nothing: it measures something else. */
function isOfAnother(value: string, name: string): boolean {
	const { plain } = plainOf(value);
	const [found] = condition.exec(plain) ?? [];
	if (found === undefined) return false;
	const known = wordRoots(name);
	return [...wordRoots(plain.slice(plain.indexOf(found)))].some((root) => !known.has(root));
}

/** What a share is of: « 80 % des demandes » is of `demandes`; '' where it does not say. */
const wholeOf = (text: string): string => {
	const [, of = ''] =
		/%\s?(?:des |de |d'|du |de la |of (?:the |all |our )?)([a-z]{4,})/.exec(plainOf(text).plain) ?? [];
	return of;
};

/** Whether a value and an indicator are shares of two things, and nothing of the one is in the other's name. */
function isOfOtherThings(value: string, name: string, unit: string): boolean {
	const [told, own] = [wholeOf(value), wholeOf(unit)];
	return told !== '' && own !== '' && !plainOf(`${name} ${own}`).plain.includes(told.slice(0, 5));
}

/** A value aimed at, and another target under the indicator that measures it. */
const otherTarget: Check = function* (context) {
	const known = indicatorsByName(context.value);
	for (const one of context.value.alignement ?? []) {
		const indicators = (one.indicateurs ?? []).map((name) => known.get(fold(name)));
		const [indicator] = indicators;
		const target = measureOf(indicator?.cible, indicator?.unite);
		if (indicators.length !== 1 || target?.kind !== 'percent' || one.valeur_visee === undefined) continue;
		if (isChange(one.valeur_visee, indicator?.cible)) continue;
		if (isOfAnother(String(one.valeur_visee), indicator?.nom ?? '')) continue;
		if (isOfOtherThings(String(one.valeur_visee), indicator?.nom ?? '', indicator?.unite ?? '')) continue;
		const bare = Number(one.valeur_visee);
		const fits = Number.isNaN(bare)
			? readers.percent(String(one.valeur_visee)).map((rate) => allows(rate, target.value))
			: [nearly(bare, target.value)];
		if (fits.length === 0 || fits.includes(true)) continue;
		yield* contradiction(context, [one, 'valeur_visee'], [[indicator, 'cible']], {
			args: [String(one.valeur_visee), indicator?.nom ?? '', String(indicator?.cible)],
		});
	}
};

/** By code. */
export const contradictions: Readonly<Record<string, Check>> = { 'alignement/cible_indicateur': otherTarget };
