/** What the budget and the news of an initiative say against each other. */
import { amountsIn, type Check, plainOf, rhythmOf } from '../../server/engine/index';
import { contradiction, sayings, sentencesThat } from '../shared/said';
import { costsOtherwise } from './costs';

/** Cents and rounded amounts leave less than this share without an item. */
const rounded = 0.005;

/** What tells that a part of the budget is kept back, or that the items are not all there are. */
const keptBack =
	/\b(?:une|la|de|en|a|d'une) reserves?\b|\breserves? (?:de|d'|pour)\b|\breserve of\b|\bin reserve\b|\bprovisions?\b|imprevu|contingenc|\b(?:le|la|the) (?:solde|difference|balance)\b|reste a |non (?:reparti|alloue|engage|affecte|attribue)|a repartir|a venir|arrondi|rounded|unallocated|not (?:yet )?(?:allocated|assigned|committed)|set aside|held back|kept back|unforeseen|principaux postes|main items|largest items/;

/** Items that together are below the whole. Above it is told of elsewhere. */
const belowTotal: Check = function* (context) {
	const { budget } = context.value;
	const amounts = (budget?.postes ?? []).map(({ montant }) => montant);
	if (!budget?.total || amounts.length < 2 || amounts.some((amount) => amount === undefined)) return;
	const sum = amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
	if (sum <= 0 || sum >= budget.total * (1 - rounded)) return;
	const kept = sayings(context, ...whereMoneyIsTold).some(({ text }) => theRest.test(plainOf(text).plain));
	if (kept || sayings(context, ...whereMoneyIsTold, ...answers).some(({ text }) => keptBack.test(plainOf(text).plain)))
		return;
	const cents = Math.round(sum * 100) / 100;
	yield* contradiction(context, [budget, 'postes'], [[budget, 'total']], { args: [cents, budget.total] });
};

/** Of money; of decisions, the rest is what others decide. */
const theRest = /\b(?:le|the) (?:reste|rest|remainder)\b/;
const whereMoneyIsTold = ['budget.suivi.publication', 'contraintes', 'hypotheses'] as const;
const answers = ['gouvernance.delegation', 'gouvernance.decisions', 'risques.reponse'] as const;

/** Where people write what the whole costs. */
const whereCostIsTold = [
	'initiative.description',
	'objectifs',
	'objectifs.enonce',
	'portee.inclus',
	'gouvernance.instance',
	'gouvernance.delegation',
	'gouvernance.decisions',
	'contraintes',
	'hypotheses',
	'dependances',
] as const;

const wholeCost =
	/\bbudget\b|\benveloppe\b|\bcout total\b|\bfinancement\b|\btotal cost\b|\bfunding\b|(?:couvre|finance|paie|covers|funds|pays for) (?:tout|la totalite|l'ensemble|the whole|the entire|all)|\b(?:projet|initiative|project)\b.*\b(?:au total|en tout|in total|in all)\b|\bpour (?:tout|l'ensemble du|la totalite du) (?:le )?(?:projet|l'initiative)\b|\bfor the (?:whole|entire) (?:project|initiative)\b/;

/** A part of the cost, a change of it, a ceiling of somebody, or another year's. */
const otherCost =
	/\bpar (?:an|annee|mois|iteration|region)\b|annuel|iteration|poste|fonctionnement|exploitation|entretien|recurrent|hausse|augment|ajout|supplement|\bdeja\b|phase|\blot\b|tranche|delegu|delegation|\bdecide|approuv|autoris|depense|precedent|dernier|ancien|actuel|economi|per (?:year|month)|annual|yearly|last |operat|maintenance|increase|extra|already|previous|current|sav(?:ing|ed)|approv|spend|decides/;

/** The money of this initiative, as the context tells it. */
const ownEnvelope =
	/\benveloppe (?:de|d')|\b(?:budget|financement) (?:du projet|de l'initiative)|\b(?:an|the) envelope of|\b(?:subvention|grant|enveloppe|financement|funding) (?:de|d'|of) .*\b(?:couvre|covers|paie|pays for) (?:en )?(?:tou(?:s|t|te|tes)|la totalite|l'ensemble|all|the (?:whole|entire))|\b(?:project|initiative)(?:'s)? (?:budget|funding)|\b(?:budget|funding) (?:of|for) the (?:project|initiative)/;

/** Approved as a whole: what is said of the budget itself. */
const granted =
	/\b(budget|enveloppe|financement|funding)(?: (?:total|maximal|global))?e? (?:autorise|approuve|accorde|consenti)e?s?\b|\b(?:approved|authori[sz]ed|granted) (?=(?:total )?(?:budget|funding))/;

// cspell:disable: the beginnings of words, without accents
/** Money that was given to this very initiative: "approved $3.5 million for this initiative last June". */
const forThis =
	/\b(?:approv|grant|alloc|award|vot|receiv|obtain|accord|autoris|octroy|approuv|consent|allou|reserv|affect|recu|obten)[a-z]* (?:[a-z' ]{0,30})?(?=[\d$])|\b(?:last|en|in) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)\b|(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) dernier/g;
const givenTo =
	/\b(?:approv|grant|alloc|award|vot|receiv|obtain|accord|autoris|octroy|approuv|consent|allou|reserv|affect|recu|obten)[a-z]* [a-z' ]{0,30}[\d$][^;]{0,30} (?:for|to|pour|a) (?:this|the|ce|cette|l'|le|la|notre|our) ?(?:whole )?(?:initiative|project|projet|refonte|chantier)\b/;

// cspell:enable
/** How far a rounded amount may be from the exact one: « 2 M$ » for 1,960,000. */
const rounding = { exact: 0.05, least: 0.05, most: 0.05, about: 0.15 } as const;

/** An amount that the prose gives for the whole, and another under `total`. */
const totalToldOtherwise: Check = function* (context) {
	const { budget } = context.value;
	const total = budget?.total;
	if (!total) return;
	const told = [
		...sentencesThat(wholeCost, sayings(context, ...whereCostIsTold)),
		// The context tells what other things cost too.
		...sentencesThat(ownEnvelope, sayings(context, 'contexte')),
		...sentencesThat(givenTo, sayings(context, 'contexte')).filter(
			({ text }) => !ownEnvelope.test(plainOf(text).plain),
		),
	];
	for (const saying of told) {
		if (otherCost.test(plainOf(saying.text).plain.replace(granted, '$1').replace(forThis, ' '))) continue;
		const [amount, another] = amountsIn(saying.text);
		if (!amount || another || amount.value !== amount.most) continue;
		const slack = amount.value * rounding[amount.bound];
		const fits =
			amount.bound === 'most'
				? total <= amount.value + slack
				: amount.bound === 'least'
					? total >= amount.value - slack
					: Math.abs(total - amount.value) <= slack;
		if (!fits) yield* contradiction(context, saying, [[budget, 'total']], { args: [amount.quote, total] });
	}
	yield* costsOtherwise(context);
};

/** Rhythms this far apart are two: a month may be four weeks or thirty days. */
const apart = 1.5;

/** A year: « rapport annuel » is the name of a document. */
const year = 365;
const onceAYear =
	/\bfois (?:par|l') ?an|\bchaque annee|\btous les ans|\bonce a year|\b(?:every|each) year|\bpar annee?\b/;

/** A rhythm, and another in the words beside it. */
const twoRhythms: Check = function* (context) {
	const { communications, budget } = context.value;
	for (const [object, key, text] of [
		[communications?.etat_situation, 'support', communications?.etat_situation?.support],
		[budget?.suivi, 'publication', budget?.suivi?.publication],
	] as const) {
		const [said, told] = [rhythmOf(object?.frequence ?? ''), rhythmOf(text ?? '')];
		if (
			said === undefined ||
			told === undefined ||
			(told === year && !onceAYear.test(plainOf(text ?? '').plain)) ||
			Math.max(said, told) / Math.min(said, told) < apart
		)
			continue;
		yield* contradiction(context, [object, key], [[object, 'frequence']], {
			args: [text ?? '', object?.frequence ?? ''],
		});
	}
};

/** By code. */
export const contradictions: Readonly<Record<string, Check>> = {
	'gouvernance.etat_situation/non_reparti': belowTotal,
	'gouvernance.etat_situation/budget_dit': totalToldOtherwise,
	'gouvernance.etat_situation/deux_rythmes': twoRhythms,
};
