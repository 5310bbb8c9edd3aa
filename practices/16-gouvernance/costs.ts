/** What parts of the work are said to cost, beside the items of the budget and its total. */
// cspell:disable: the beginnings of words, without accents
import { amountsIn, type Check, type CheckContext, placeOf, plainOf, type Quantity } from '../../server/engine/index';
import { contradiction, type Saying, sayings, sentencesThat } from '../shared/said';
import { wordRoots } from '../shared/stems';

/** Where people write what a part of this work costs; of the options, the one that was retained. */
const whereCostsAreTold = [
	'initiative.description',
	'solution.hebergement.justification',
	'solution.architecture.description',
	'solution.plateformes.usage',
	'solution.reutilisation.decision',
	'equipe.environnement',
	'competences.plan',
	'contraintes',
	'hypotheses',
	'dependances',
	'gouvernance.methode',
	'gouvernance.decisions',
] as const;

const cost =
	/\bcout|\bcontrat|\bachat|\bachet|\bacquisition|\blicence|\bmandat de\b|\bhonoraires|\bfactur|\bpaie\b|\bpayer|\bpayon|\bcosts?\b|\bcontract|\bpurchase|\bbuy|\bbought|\blicen[cs]e|\bfees?\b|\bpay\b|\bpays\b|\bpaid\b|\bpriced?\b/;
/** Of another time, another place, or what is saved. */
const notOurs =
	/\baurai[a-z]*|\bwould\b|economi|epargn|\bevit|\bsav(?:e|es|ed|ing|ings)\b|avoid|\banci(?:en|enne)s?\b|\bactuel|precedent|aujourd'hui|\bdeja\b|\bcurrent|\bold\b|previous|\btoday\b|already|voisin|ailleurs|ministere|municipalit|\bother\b|neighbour|elsewhere|dernier|\blast\b|\bperte|\bfraud|\bamende|\bpenalit|\bloss|\bfines?\b|\bversee?s?\b|\baux? (?:menages|familles|personnes|entreprises|citoyens)|\bau-dela|\bplus de \d|depass|exceed|\bover\b|above|seuil|threshold|approuv|autoris|approv|authori|delegu|decid|tranch/;
const running = /exploitation|fonctionnement|entretien|recurrent|operat|maintenance|upkeep|running/;
const yearly =
	/\bpar (?:an|annee|mois)\b|annuel|mensuel|\bchaque (?:annee|mois)\b|\b(?:a|per|each|every) (?:year|month)\b|annual|yearly|monthly/;

/** How far a rounded amount may be from the exact one. */
const rounding = { exact: 0.05, least: 0.05, most: 0.05, about: 0.15 } as const;

interface Told {
	readonly saying: Saying;
	readonly amount: Quantity;
}

/** The sentences that give one amount as the cost of something that this initiative pays for. */
function costsTold(context: CheckContext): readonly Told[] {
	const retained = (context.value.solution?.options ?? [])
		.filter(({ retenue }) => retenue === true)
		.flatMap((option) => {
			const place = placeOf(context.charter, option, 'motif');
			return place && option.motif ? [{ text: option.motif, start: place.start, end: place.end }] : [];
		});
	return sentencesThat(cost, [...retained, ...sayings(context, ...whereCostsAreTold)]).flatMap((saying) => {
		const [amount, another] = amountsIn(saying.text);
		const ours = !notOurs.test(plainOf(saying.text).plain);
		return ours && amount && !another && amount.value === amount.most ? [{ saying, amount }] : [];
	});
}

/** Whether the amount that a text gives leaves room for that of an item. */
function fits({ value, bound }: Quantity, other: number): boolean {
	const slack = value * rounding[bound];
	if (bound === 'most') return other <= value + slack;
	if (bound === 'least') return other >= value - slack;
	return Math.abs(other - value) <= slack;
}

/** A part that is said to cost more than the whole budget, or another amount than its own item. */
export const costsOtherwise: Check = function* (context) {
	const { budget } = context.value;
	const items = budget?.postes ?? [];
	for (const { saying, amount } of costsTold(context)) {
		const { plain } = plainOf(saying.text);
		const told = wordRoots(saying.text);
		const each = yearly.test(plain);
		const named = items.filter(({ nom = '', montant }) => {
			const roots = [...wordRoots(nom)];
			const sameTime =
				each === (yearly.test(plainOf(nom).plain) || /\b(?:un an|une annee|one year)\b/.test(plainOf(nom).plain));
			return (
				montant !== undefined &&
				sameTime &&
				roots.length > 0 &&
				roots.every((root) => told.has(root) || /^(?:one|une|year|annee)/.test(root))
			);
		});
		const [item, another] = named;
		if (item?.montant !== undefined && !another && !fits(amount, item.montant)) {
			yield* contradiction(context, saying, [[item, 'montant']], {
				variant: 'poste',
				args: [amount.quote, item.nom ?? '', item.montant],
			});
			continue;
		}
		const total = budget?.total;
		const more = total !== undefined && total > 0 && amount.bound !== 'most' && amount.value > total * 1.05;
		if (
			!item &&
			more &&
			!each &&
			!running.test(plain) &&
			!/\bbudget\b|\benveloppe\b|\bfunding\b|\bfinancement\b/.test(plain)
		)
			yield* contradiction(context, saying, [[budget, 'total']], {
				variant: 'partie',
				args: [amount.quote, total],
			});
	}
};
