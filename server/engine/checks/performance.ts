import { fold } from '../model/fold';
import type { Check, PracticeChecks } from './check';
import { firstDelivery } from './delivery';
import { addKey } from './fixes';
import { placeOf, says } from './places';
import { itemWith } from './rules';

/** An indicator that lacks a key. */
const lacking = (key: 'base' | 'cible'): Check =>
	function* ({ charter, value: { indicateurs } }) {
		for (const one of indicateurs ?? []) {
			const place = says(charter, one, 'nom') && !says(charter, one, key) ? placeOf(charter, one, 'nom') : undefined;
			if (place) yield { ...place, args: [one.nom ?? ''], fixes: addKey(charter, one, key) };
		}
	};

/** An indicator that is gathered only once the first version is out: nothing will show what it changed. */
const startsLate: Check = function* ({ charter, value }) {
	const delivery = firstDelivery(value);
	if (!delivery) return;
	for (const one of value.indicateurs ?? []) {
		const place = one.debut && one.debut > delivery ? placeOf(charter, one, 'debut') : undefined;
		if (place) yield { ...place, args: [one.nom ?? '', delivery] };
	}
};

/** A number at the beginning of a text: « 12,5 jours » is 12.5. Undefined where there is none. */
function numberIn(text: unknown): number | undefined {
	const match = /^\s*(-?\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?)/.exec(String(text ?? ''));
	return match?.[1] === undefined ? undefined : Number(match[1].replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));
}

/** A target that is where one stands already. */
const nothingToGain: Check = function* ({ charter, value: { indicateurs } }) {
	for (const one of indicateurs ?? []) {
		const [base, target] = [numberIn(one.base), numberIn(one.cible)];
		const kept = /mainten|conserv|garder|stable|rester|keep|maintain/.test(fold(`${one.nom ?? ''} ${one.cible ?? ''}`));
		const place = base !== undefined && base === target && !kept ? placeOf(charter, one, 'cible') : undefined;
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
			share && !growth && percent && (numberIn(one.cible) ?? 0) > 100 ? placeOf(charter, one, 'cible') : undefined;
		if (place) yield { ...place, args: [one.nom ?? ''] };
	}
};

const traffic =
	/\bvisite|visiteur|pages? vues?|\bclics?\b|telechargement|abonnes|impressions|\bvisits?\b|visitors|page views|\bclicks?\b|downloads/;

/** Nothing but traffic: it says how many came, not whether they were served. */
const trafficOnly: Check = function* ({ charter, value: { indicateurs = [] } }) {
	const named = indicateurs.filter((one) => says(charter, one, 'nom'));
	if (named.length === 0 || !named.every(({ nom }) => traffic.test(fold(nom ?? '')))) return;
	const place = placeOf(charter, named[0], 'nom');
	if (place) yield { ...place, args: [named[0]?.nom ?? ''] };
};

/** A benefit that is due before anybody is served. */
const dueTooSoon: Check = function* ({ charter, value }) {
	const delivery = firstDelivery(value);
	if (!delivery) return;
	for (const one of value.benefices ?? []) {
		const due = one.echeance;
		const place =
			due && /^\d{4}-\d{2}-\d{2}$/.test(due) && due < delivery ? placeOf(charter, one, 'echeance') : undefined;
		if (place) yield { ...place, args: [one.nom ?? '', delivery] };
	}
};

/** A known risk that nothing is done about. */
const unanswered: Check = function* ({ charter, value: { risques } }) {
	for (const one of risques ?? []) {
		if (!says(charter, one, 'enonce') || says(charter, one, 'reponse')) continue;
		const place = placeOf(charter, one, 'enonce');
		if (place) yield { ...place, fixes: addKey(charter, one, 'reponse') };
	}
};

/** A great risk that is nobody's. */
const unowned: Check = function* ({ charter, value: { risques } }) {
	for (const one of risques ?? []) {
		const great = one.impact === 'eleve' && (one.probabilite === 'eleve' || one.probabilite === 'moyen');
		if (!great || !says(charter, one, 'enonce') || says(charter, one, 'responsable')) continue;
		const place = placeOf(charter, one, 'enonce');
		if (place) yield { ...place, fixes: addKey(charter, one, 'responsable') };
	}
};

export const performance: PracticeChecks = {
	indications: {
		'performance.indicateurs': itemWith(['cible']),
		'performance.benefices': itemWith(['mesure'], ['valeur', 'echeance']),
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
		'performance.risques/sans_reponse': unanswered,
		'performance.risques/sans_responsable': unowned,
	},
};
