import {
	addKey,
	type Check,
	childOf,
	fold,
	grade,
	isWritten,
	items,
	itemWith,
	judged,
	lacking as lackingOf,
	type PracticeChecks,
	placeOf,
	type Rule,
	says,
	textOf,
} from '../../server/engine/index';
import { firstDelivery } from '../shared/delivery';
import { beyondMeasure } from './beyond';
import { contradictions } from './contradictions';
import { isTraffic } from './measured';
import { billedToTheBody } from './penalty';

/** An indicator that lacks a key. */
const lacking = (key: 'base' | 'cible'): Check =>
	function* ({ charter, value: { indicateurs } }) {
		for (const one of indicateurs ?? []) {
			// Where one starts from comes after where one goes.
			if (key === 'base' && !says(charter, one, 'cible')) continue;
			const place = says(charter, one, 'nom') && !says(charter, one, key) ? placeOf(charter, one, 'nom') : undefined;
			if (place) yield { ...place, args: [one.nom ?? ''], fixes: addKey(charter, one, key) };
		}
	};

/**
 * An indicator that is gathered only once the first version is out: nothing will show what it changed. In exploitation,
 * indicators are added as one learns, and the first iterations may have left the list: those of the objectives were
 * wanted from the start.
 */
const startsLate: Check = function* ({ charter, value, phase }) {
	const inUse = phase === 'exploitation';
	const delivery = inUse ? value.solution?.pmv?.date : firstDelivery(value);
	if (!delivery) return;
	const wanted = new Set(
		(value.objectifs ?? []).flatMap((one) => (typeof one === 'string' ? [] : (one.indicateurs ?? []))).map(fold),
	);
	for (const one of value.indicateurs ?? []) {
		if (inUse && !wanted.has(fold(one.nom ?? ''))) continue;
		// Of what there is none of before, nothing is to be counted before.
		if (String(one.base ?? '').trim() === '0') continue;
		// What is counted once a year begins with the year's end.
		if (/annuel|yearly|annual|par an\b|a year/.test(fold(one.frequence ?? ''))) continue;
		const place = one.debut && one.debut > delivery ? placeOf(charter, one, 'debut') : undefined;
		if (place) yield { ...place, args: [one.nom ?? '', delivery] };
	}
};

/** A number at the beginning of a text, and what is written behind it: « 12,5 jours ». Undefined where there is none. */
function numberIn(text: unknown): { readonly number: number; readonly unit: string } | undefined {
	const match = /^\s*(-?\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?)(.*)$/s.exec(String(text ?? ''));
	if (match?.[1] === undefined) return undefined;
	return { number: Number(match[1].replace(/[ \u00a0\u202f]/g, '').replace(',', '.')), unit: fold(match[2] ?? '') };
}

/** A share from which there is little left to gain: it is kept. */
const ceiling = 95;

/** A target that is where one stands already. « 40 minutes » and « 40 secondes » are far apart. */
const nothingToGain: Check = function* ({ charter, type, value: { indicateurs } }) {
	// What closes aims at losing nothing.
	if (type === 'retrait') return;
	for (const one of indicateurs ?? []) {
		const [base, target] = [numberIn(one.base), numberIn(one.cible)];
		if (base === undefined || base.number !== target?.number || base.number === 0) continue;
		if (base.unit !== '' && target.unit !== '' && base.unit !== target.unit) continue;
		const percent = /%|pour ?cent/.test(fold(`${one.unite ?? ''} ${base.unit} ${target.unit}`));
		const kept =
			/mainten|conserv|garder|stable|rester|depass|\bplafond|\bau plus\b|\bplus haut que|keep|maintain|at most|no more than|\bceiling|\bcap\b|exceed/.test(
				fold(`${one.nom ?? ''} ${one.cible ?? ''} ${one.unite ?? ''}`),
			);
		const place = kept || (percent && base.number >= ceiling) ? undefined : placeOf(charter, one, 'cible');
		if (place) yield { ...place, args: [one.nom ?? '', String(one.cible)] };
	}
};

/** A share of more than a hundred per cent. */
const aboveHundred: Check = function* ({ charter, value: { indicateurs } }) {
	for (const one of indicateurs ?? []) {
		const share = /\b(?:taux|part|proportion|pourcentage|share|rate)\b/.test(fold(one.nom ?? ''));
		const growth = /croissance|augment|hausse|growth|increase/.test(fold(one.nom ?? ''));
		const percent = /%|pour ?cent/.test(fold(`${one.unite ?? ''} ${one.cible ?? ''}`));
		const place =
			share && !growth && percent && (numberIn(one.cible)?.number ?? 0) > 100
				? placeOf(charter, one, 'cible')
				: undefined;
		if (place) yield { ...place, args: [one.nom ?? ''] };
	}
};

/** Nothing but traffic: it says how many came, not whether they were served. */
const trafficOnly: Check = function* ({ charter, value: { indicateurs = [] } }) {
	const named = indicateurs.filter((one) => says(charter, one, 'nom'));
	if (named.length === 0 || !named.every(isTraffic)) return;
	const place = placeOf(charter, named[0], 'nom');
	if (place) yield { ...place, args: [named[0]?.nom ?? ''] };
};

/** A benefit that is due before anybody is served. In exploitation, the first iterations may have left the list. */
const dueTooSoon: Check = function* ({ charter, value, phase, today }) {
	const first = phase === 'exploitation' ? value.solution?.pmv?.date : firstDelivery(value);
	// Before the work begins, nothing is gained, whatever is delivered first.
	const delivery = first ?? value.initiative?.debut_travaux;
	// In exploitation people are served already: a first version to come is told of as what it is.
	if (!delivery || (phase === 'exploitation' && delivery > today)) return;
	for (const one of value.benefices ?? []) {
		const due = one.echeance;
		const place =
			due && /^\d{4}-\d{2}-\d{2}$/.test(due) && due < delivery ? placeOf(charter, one, 'echeance') : undefined;
		if (place) yield { ...place, args: [one.nom ?? '', delivery] };
	}
};

/** « Aucun risque important » is no risk, and asks for no answer. */
const noRisk = /^(?:aucun|pas de|il n'y a (?:pas|aucun)|no|there (?:is|are) no) (?:[a-z]+ )?(?:risques?|risks?)\b/;

/** A known risk that nothing is done about. */
const unanswered: Check = function* ({ charter, value: { risques } }) {
	for (const one of risques ?? []) {
		if (!says(charter, one, 'enonce') || isWritten(charter, one, 'reponse')) continue;
		const place = placeOf(charter, one, 'enonce');
		if (!place) continue;
		if (noRisk.test(fold(one.enonce ?? ''))) yield { ...place, variant: 'aucun', args: [one.enonce ?? ''] };
		else yield { ...place, fixes: addKey(charter, one, 'reponse') };
	}
};

/** A great risk that is nobody's. */
const unowned: Check = function* ({ charter, value: { risques } }) {
	for (const one of risques ?? []) {
		const great = one.impact === 'eleve' && (one.probabilite === 'eleve' || one.probabilite === 'moyen');
		// One that nothing is done about is told of that first.
		if (!great || !isWritten(charter, one, 'reponse') || says(charter, one, 'responsable')) continue;
		const place = placeOf(charter, one, 'enonce');
		if (place) yield { ...place, fixes: addKey(charter, one, 'responsable') };
	}
};

/** Where the figure is read: as a measure, the name of the source is an answer. */
const source =
	/\b(?:factures?|facturation|invoices?|releves?|registres?|register|registry|paie|payroll|journal|journaux|logs?|grand livre|ledger|compteurs?|sondages?|surveys?|feuilles? de temps|time ?sheets?|recus?|receipts?|contrats?|contracts?|bilans?|statistiques?|statistics|tickets?)\b/;

/** A measure, and a value or a day; a measure may be a source, in one word. */
const benefits: Rule = (found) => {
	const list = items(found);
	const gaps = list.flatMap((item) => {
		const named = source.test(fold(textOf(childOf(item, 'mesure'))));
		return lackingOf(found.charter, item, ...(named ? [] : [['mesure']]), ['valeur', 'echeance']) ?? [];
	});
	return judged(grade(list.length > 0 && gaps.length === 0, list.length > 0), ...gaps);
};

export const performance: PracticeChecks = {
	indications: {
		'performance.indicateurs': itemWith(['cible']),
		'performance.benefices': benefits,
		'performance.risques': itemWith(['reponse'], ['probabilite', 'impact']),
	},
	checks: {
		'performance.indicateurs/sans_cible': lacking('cible'),
		'performance.indicateurs/sans_base': lacking('base'),
		'performance.indicateurs/debut_tardif': startsLate,
		'performance.indicateurs/sans_gain': nothingToGain,
		'performance.indicateurs/plus_de_cent': aboveHundred,
		'performance.indicateurs/frequentation_seule': trafficOnly,
		'performance.benefices/avant_livraison': dueTooSoon,
		'performance.benefices/demesure': beyondMeasure,
		'performance.risques/sans_reponse': unanswered,
		'performance.risques/sans_responsable': unowned,
		'performance.risques/penalite': billedToTheBody,
		...contradictions,
	},
};
