/** What a target of the strategy aims at, beside the indicator that follows it. */
import { type Check, fold } from '../../server/engine/index';
import { allows, isChange, measureOf, nearly, readers } from '../shared/measures';
import { contradiction } from '../shared/said';

/** A value aimed at, and another target under the indicator that measures it. */
const otherTarget: Check = function* (context) {
	const known = new Map((context.value.indicateurs ?? []).map((one) => [fold(one.nom ?? ''), one]));
	for (const one of context.value.alignement ?? []) {
		const indicators = (one.indicateurs ?? []).map((name) => known.get(fold(name)));
		const [indicator] = indicators;
		const target = measureOf(indicator?.cible, indicator?.unite);
		if (indicators.length !== 1 || target?.kind !== 'percent' || one.valeur_visee === undefined) continue;
		if (isChange(one.valeur_visee, indicator?.cible)) continue;
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
