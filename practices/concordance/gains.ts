/** A gain beside the indicator of the same thing: more than it can give, or all where some is to stay. */
// cspell:disable: the beginnings of words, without accents
import {
	amountsIn,
	type Check,
	type CheckContext,
	durationsIn,
	percentagesIn,
	plainOf,
	type Quantity,
} from '../../server/engine/index';
import { type Indicator, isChange, type MeasureKind, measureOf } from '../shared/measures';
import { contradiction, type FieldPlace } from '../shared/said';
import { stemsOf } from '../shared/stems';

/** What is won back: time, money, cases. */
const gained =
	/\bgagn|\bgain|\bliber|\brend(?:ue?s?|re)\b|\brecuper|\beconomi|\bepargn|\bevit|\bde moins\b|\ben moins\b|\bcoupee?s?\b|\bsav(?:e|ed|es|ing|ings)\b|\bgain|\bfreed?\b|\bspar(?:e|ed)\b|\bwon back|\bgiven back|\bless\b|\bfewer\b|\bavoided\b|\bshaved\b|\bcut\b/;
/** What goes from one value to another, and what adds up over a time or over many. */
const otherwise =
	/\bau lieu\b|\bplutot que\b|\bcontre\b|\brather than\b|\binstead\b|\bagainst\b|\bpar (?:an|annee|mois|semaine|jour|equipe|personne)\b|\bl'an\b|\b(?:a|per|each|every) (?:year|month|week|day)\b|\bchaque (?:annee|mois|semaine|jour|ete|hiver)|\ben tout\b|\bau total\b|\bin all\b|\bin total\b|\bsur un an\b/;

/** More than the difference, but for rounding. Our threshold. */
const apart = 1.15;
/** So many times what there is of each: a gain added up over many. Our threshold. */
const addedUp = 3;

const kinds: readonly (readonly [MeasureKind, (text: string) => readonly Quantity[]])[] = [
	['days', durationsIn],
	['percent', percentagesIn],
	['dollars', amountsIn],
];

/** A text that tells of a gain, with what tells what it is a gain of. */
interface Gain {
	readonly text: string;
	readonly about: string;
	readonly place: FieldPlace;
}

function gainsOf({ value }: CheckContext): readonly Gain[] {
	return [
		...(value.benefices ?? []).map((one) => ({
			text: String(one.valeur ?? ''),
			about: [one.nom, one.valeur, one.mesure].join(' ; '),
			place: [one, 'valeur'] as const,
			named: one.nom ?? '',
		})),
		...(value.solution?.automatisation ?? []).map((one) => ({
			text: one.reaffectation ?? '',
			about: [one.nom, one.reaffectation].join(' ; '),
			place: [one, 'reaffectation'] as const,
			named: '',
		})),
		...(value.competences?.gestion_changement ?? []).map((one) => ({
			text: one.effet ?? '',
			about: one.effet ?? '',
			place: [one, 'effet'] as const,
			named: '',
		})),
	].filter(({ text, named }) => gained.test(plainOf(`${named} ${text}`).plain) && !otherwise.test(plainOf(text).plain));
}

/** The indicator that measures what a gain is of: the only one of its kind that shares a word with it. */
function indicatorOf({ value }: CheckContext, about: string, kind: MeasureKind): Indicator | undefined {
	const said = stemsOf(about);
	const [one, another] = (value.indicateurs ?? []).filter((each) => {
		const [base, target] = [measureOf(each.base, each.unite), measureOf(each.cible, each.unite)];
		if (base?.kind !== kind || target?.kind !== kind || isChange(each.cible)) return false;
		return [...stemsOf(`${each.nom ?? ''} ; ${each.unite ?? ''}`)].some((stem) => said.has(stem));
	});
	return another ? undefined : one;
}

/** A gain greater than what the indicator goes down by: 50 days, of 92 to 60. */
export const gainTooGreat: Check = function* (context) {
	for (const { text, about, place } of gainsOf(context)) {
		for (const [kind, read] of kinds) {
			const [quantity, another] = read(text);
			const one = quantity && !another ? indicatorOf(context, about, kind) : undefined;
			const [base, target] = [measureOf(one?.base, one?.unite), measureOf(one?.cible, one?.unite)];
			if (!one || !quantity || !base || !target || base.value <= target.value || quantity.bound === 'most') continue;
			const gap = base.value - target.value;
			// Of a share, the change may be told in per cent of what there was.
			const most = kind === 'percent' ? Math.max(gap, (gap / base.value) * 100) : gap;
			if (quantity.value <= most * apart || (kind !== 'percent' && quantity.value > base.value * addedUp)) continue;
			yield* contradiction(context, place, [[one, 'cible']], {
				variant: 'gain',
				args: [quantity.quote, one.nom ?? '', String(one.base), String(one.cible)],
			});
		}
	}
};

/** All of them, and none left. */
const allOfThem =
	/^(?:[a-z]+ ){0,2}?(?:tou(?:te)?s (?:les |ces )|la totalite|chac[a-z]+ des|l'ensemble des|all (?:of )?(?:the |those )?[\d]|all of (?:the|them)|every (?:one|single)|each (?:one )?of the)|\bsans exception\b|\bplus (?:un seul|une seule|aucune?)\b|^(?:zero|aucune?|none|no more)\b|\bnot (?:one|a single)\b/;
const notAll =
	/\bpresque\b|\balmost\b|\bnearly\b|\bsauf\b|\bexcept\b|\bmoins\b|\bfewer\b|\bless\b|\b(?:encore|still)\b|\b(?:pour|for|faute d|for want|causee?s?|caused|dus|dues?|lie(?:s|es)|de la premiere|du premier|of the first|qui|that|which|who)\b/;

/** A benefit that leaves none, where the indicator of the same thing aims at some. */
export const noneLeft: Check = function* (context) {
	const { value } = context;
	for (const benefit of value.benefices ?? []) {
		const { plain } = plainOf(String(benefit.valeur ?? ''));
		const name = stemsOf(benefit.nom ?? '');
		if (!allOfThem.test(plain) || notAll.test(plain)) continue;
		const one = (value.indicateurs ?? []).find((each) => {
			const [base, target] = [measureOf(each.base, each.unite), measureOf(each.cible, each.unite)];
			if (!base || !target || base.kind === 'days' || base.kind !== target.kind) return false;
			const shared = [...stemsOf(each.nom ?? '')].some((stem) => name.has(stem));
			return shared && target.value > 0 && target.value < base.value && gained.test(plainOf(benefit.nom ?? '').plain);
		});
		if (one)
			yield* contradiction(context, [benefit, 'valeur'], [[one, 'cible']], {
				variant: 'reste',
				args: [String(benefit.valeur), one.nom ?? '', String(one.cible)],
			});
	}
};
