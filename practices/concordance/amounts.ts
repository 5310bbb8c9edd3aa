/** Amounts, and what the words beside them say: that it costs nothing, that it has a ceiling, that so much was spent. */
import { amountsIn, type Check, clausesOf, plainOf, sentencesOf } from '../../server/engine/index';
import { journeysToCome } from '../shared/journeys';
import { freeInPart } from '../shared/price';
import { proseOf } from '../shared/prose';
import { contradiction, sayings } from '../shared/said';
import { wordsOf } from './words';

const free =
	/\bgratuit(?:e|s|es|ement)?\b|\bsans (?:frais|cout|aucun cout|aucuns? frais)\b|\bfree of charge\b|\bat no (?:cost|charge)\b|\b(?:is|are|stays?|remains?) free\b/;
const partOnly =
	/\bpour les\b|\bsauf\b|\bsi\b|\bmoins de\b|\bexcept\b|\bif\b|\bunder\b|\bfor (?:children|students|seniors)\b|\bpremie|\bfirst\b|\bnon\b|\bpas\b|\bnot\b/;
/** The service itself, not a part of it. */
const ofService =
	/\bservice|\bdemande|\bpermis\b|\binscription|\bportail|\btout\b|\bdemarche|\bpermit|\bapplication|\brequest|\bregist|\bportal|\beverything\b/;
const paid = /\bpayer\b|\bfrais\b|\bdroits?\b|\bcout|\bpay\b|\bfee\b|\bcharge/;

/** A service that is free, and a step that has a price; a change at no cost, and an amount for it. */
export const freeYetPaid: Check = function* (context) {
	const { value, charter } = context;
	for (const change of value.portee?.changements ?? []) {
		const [amount] = amountsIn(change.decision ?? '');
		if (amount && free.test(plainOf(change.description ?? '').plain))
			yield* contradiction(context, [change, 'description'], [[change, 'decision']], {
				args: [change.description ?? '', change.decision ?? ''],
			});
	}
	const steps = journeysToCome(value).flatMap(({ etapes }) => etapes ?? []);
	const step = steps.find(
		({ nom = '' }) => amountsIn(nom).some(({ value: price }) => price > 0) && paid.test(plainOf(nom).plain),
	);
	if (!step) return;
	for (const prose of proseOf(charter)) {
		if (!/^(?:initiative\.description|objectifs|portee\.inclus|ethique\.droits|contraintes)/.test(prose.path)) continue;
		const said = sentencesOf(prose.text).find(({ quote }) => {
			const { plain } = plainOf(quote);
			return (
				free.test(plain) &&
				ofService.test(plain) &&
				!partOnly.test(plain.slice(Math.max(0, plain.search(free) - 12), plain.search(free) + 40)) &&
				!freeInPart.test(plain)
			);
		});
		if (said) yield* contradiction(context, prose, [[step, 'nom']], { args: [said.quote, step.nom ?? ''] });
	}
};

/** What a rule allows to be spent at most. */
const ceiling =
	/\b(?:ne (?:peut|peuvent|doit|doivent|pourra|devra) (?:pas )?depasser|sans depasser|au plus|au maximum|plafond|plafonnee?s?|enveloppe (?:maximale|fermee)|pas un sou de plus|may not (?:go over|exceed)|must not exceed|not to exceed|no more than|at most|ceiling|capped at|cap of)\b/;
const ofWhole =
	/\binitiative|\bprojet|\bproject|\btout|\btotal|\bbudget|\bdepense|\bspending|\benveloppe|\bwhole|\bcost/;
const ofPart =
	/\bpar (?:an|annee|mois|poste|achat|personne|menage|famille|demande|logement)\b|\bper (?:person|household|family|home|request)\b|\brabais|\brebate|\bdiscount|\b(?:le|ce) programme\b|\b(?:the|this) program(?:me)?\b|\bpour l'access|\bchaque\b|\ba year\b|\bper (?:year|month|item)|\beach\b|\bachats?\b|\bpurchases?\b|\blicen[cs]es?\b|\bsigne|\bsigns?\b/;

/** What somebody granted, and that there will be nothing more: « accorde 200 000 $, et rien de plus ». */
const granted =
	/\b(?:accord(?:e|ent|ee?s?|ait)|octroi[a-z]*|octroy[a-z]*|allou[a-z]*|consent(?:i|is|ie|ies)|vot(?:e|ent|ee?s?)|autoris[a-z]*|confirm[a-z]*|grant(?:s|ed)?|allocat[a-z]*|voted|authori[sz][a-z]*|approv[a-z]*|funded)\b/;
const nothingMore =
	/\b(?:rien|pas un (?:sou|dollar|cent)) de plus\b|\bne (?:sera|seront) pas (?:bonifie|augmente|revu|majore)|\b(?:aucun|nul) (?:autre (?:montant|credit|somme|argent)|ajout|dollar|supplement)|\bpas d'(?:autre argent|ajout)|\b(?:not? [a-z ]{0,12}(?:a|one|a single) (?:dollar|cent|penny) more)\b|\bnothing more\b|\bno (?:more|further|other|additional) (?:money|funds|funding|amount|dollar)|\bwill not be (?:increased|raised|topped up)/;

/** A budget beyond the ceiling that a constraint gives. */
export const overCeiling: Check = function* (context) {
	const { budget } = context.value;
	const total = budget?.total;
	if (typeof total !== 'number') return;
	for (const saying of sayings(context, 'contraintes', 'contexte', 'portee.approbation.conditions')) {
		const said = sentencesOf(saying.text).find(({ quote }) => {
			const { plain } = plainOf(quote);
			const [amount, another] = amountsIn(quote);
			return (
				((ceiling.test(plain) && ofWhole.test(plain)) || (granted.test(plain) && nothingMore.test(plain))) &&
				!ofPart.test(plain) &&
				amount &&
				!another &&
				total > amount.value * 1.01
			);
		});
		if (said)
			yield* contradiction(context, [budget, 'total'], [saying], { variant: 'plafond', args: [said.quote, total] });
	}
};

/** Spent already, of all that there is. */
const spentOfAll = /\b(?:depensee?s?|engagee?s?|deboursee?s?|verse(?:e?s)? a ce jour|spent|disbursed|committed)\b/;
const ofOther =
	/\b(?:par (?:an|annee|mois)|a year|per (?:year|month)|avant (?:l'initiative|le projet)|autre|other|poste|item|precedent|previous|ancien|old|programme|economi|saved)\b/;

/** More was spent, by the words beside the budget, than the whole of it. */
export const spentBeyond: Check = function* (context) {
	const { budget } = context.value;
	const total = budget?.total;
	if (typeof total !== 'number') return;
	for (const saying of sayings(
		context,
		'budget.suivi.publication',
		'budget.suivi.frequence',
		'communications.etat_situation.support',
	)) {
		const said = clausesOf(saying.text).find(({ quote }) => {
			const { plain } = plainOf(quote);
			const [amount, another] = amountsIn(quote);
			return (
				amount !== undefined &&
				another === undefined &&
				amount.value > total * 1.01 &&
				spentOfAll.test(plain) &&
				!ofOther.test(plain)
			);
		});
		if (said)
			yield* contradiction(context, saying, [[budget, 'total']], { variant: 'trop', args: [said.quote, total] });
	}
};

const expense = /\bcout\w*\b|\bdepens\w*\b|\bcosts?\b|\bspends?\b|\bspent\b|\bpaie\b|\bpays\b/;
const saving = /epargn|economi|evit|non renouvel|\bsav|avoid|not renew|no longer|moins\b|fewer|less\b|reduc/;
/** Over other years, or of everybody: more than what is spent here. */
const wider = /\b(?:sur|over|en) (?:\w+ )?(?:ans|annees|years)\b|\bcumul|\btotal|\bprovince|\bgouvernement|\bacross\b/;

/** More is saved in a year than what is said to be spent on the same thing. */
export const savesMore: Check = function* (context) {
	for (const benefit of context.value.benefices ?? []) {
		const name = plainOf(benefit.nom ?? '').plain;
		const value = String(benefit.valeur ?? '');
		const [saved, more] = amountsIn(value);
		if (!saved || more || !saving.test(name) || wider.test(plainOf(value).plain)) continue;
		const roots = wordsOf(benefit.nom ?? '');
		for (const prose of proseOf(context.charter)) {
			if (!/^(?:initiative\.description|contexte|besoins|objectifs)/.test(prose.path)) continue;
			const said = sentencesOf(prose.text).find(({ quote }) => {
				// « 140 000 $ par an, dont 90 000 $ pour… » : the second is of the first.
				const [whole = ''] = quote.split(/,? (?:dont|of which|including) /);
				const [spent, another] = amountsIn(whole);
				const told = wordsOf(quote);
				const shared = [...roots].filter((root) => told.has(root)).length;
				return (
					spent !== undefined &&
					another === undefined &&
					expense.test(plainOf(quote).plain) &&
					!wider.test(plainOf(quote).plain.replace(/\ben tout\b|\bin all\b/, '')) &&
					shared >= Math.min(2, roots.size) &&
					shared > 0 &&
					saved.value > spent.most * 1.2
				);
			});
			if (!said) continue;
			yield* contradiction(context, [benefit, 'valeur'], [prose], {
				variant: 'gain',
				args: [benefit.nom ?? '', value, said.quote],
			});
			break;
		}
	}
};
