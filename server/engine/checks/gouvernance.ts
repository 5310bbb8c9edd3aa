import { fold } from '../model/fold';
import type { Check, PracticeChecks } from './check';
import { addKey } from './fixes';
import { placeOf, says } from './places';
import { grade, has, items, objectWith } from './rules';

const speaksForUsers =
	/usag|citoy|client|patient|famille|parent|proche|eleve|etudi|enseign|aine|resident|personne|public|population|association|regroupement|organisme communautaire|premiere ligne|prepose|agent|accueil|soutien|service a la|centre d'appel|centre d'assistance|syndicat|user|citizen|front.?line/;

/** Stakeholders, none of whom speaks for those who use or give the service. */
const usersAbsent: Check = function* ({ charter, value: { parties_prenantes: parties = [], usagers } }) {
	if (parties.length < 2) return;
	const groups = (usagers?.groupes ?? [])
		.flatMap(({ nom }) => fold(nom ?? '').split(/[^a-z0-9]+/))
		.filter((word) => word.length >= 5);
	const speaks = parties.some(({ nom, interet }) => {
		const text = fold(`${nom ?? ''} ${interet ?? ''}`);
		return speaksForUsers.test(text) || groups.some((word) => text.includes(word));
	});
	const place = placeOf(charter, charter.value, 'parties_prenantes');
	if (!speaks && place) yield place;
};

/** A stakeholder of great influence who is asked for nothing. */
const influentialIdle: Check = function* ({ charter, value: { parties_prenantes: parties = [] } }) {
	if (!parties.some((one) => says(charter, one, 'participation'))) return;
	for (const one of parties) {
		const place =
			one.influence === 'eleve' && !says(charter, one, 'participation') ? placeOf(charter, one, 'nom') : undefined;
		if (place) yield { ...place, args: [one.nom ?? ''], fixes: addKey(charter, one, 'participation') };
	}
};

/** « Au besoin »: no rhythm at all. */
const onDemand: Check = function* ({ charter, value: { communications, budget } }) {
	for (const object of [communications?.etat_situation, budget?.suivi]) {
		const place = placeOf(charter, object, 'frequence');
		if (
			place &&
			/^(?:au besoin|sur demande|selon les? besoins?|ad hoc|variable|irregulier|as needed|on (?:demand|request))\b/.test(
				fold(object?.frequence ?? ''),
			)
		)
			yield { ...place, args: [object?.frequence ?? ''] };
	}
};

/** News once a year, of an initiative that is being made. */
const tooRare: Check = function* ({ charter, phase, value: { communications } }) {
	if (phase === undefined || phase === 'exploitation') return;
	const told = communications?.etat_situation;
	const place = placeOf(charter, told, 'frequence');
	if (
		place &&
		/^(?:annuel|une fois (?:l'an|par an)|chaque annee|tous les ans|par annee|annually|yearly|annual\b|once a year|every year)/.test(
			fold(told?.frequence ?? ''),
		)
	)
		yield { ...place, args: [told?.frequence ?? ''] };
};

/** Items that together cost more than the whole. */
const aboveTotal: Check = function* ({ charter, value: { budget } }) {
	const total = budget?.total;
	const amounts = (budget?.postes ?? []).map(({ montant }) => montant);
	if (total === undefined || amounts.some((amount) => amount === undefined)) return;
	const sum = amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
	const place = placeOf(charter, budget, 'total');
	if (place && sum > total + 0.005) {
		const rounded = Math.round(sum * 100) / 100;
		const changes = () => [{ ...place, newText: String(rounded) }];
		yield { ...place, args: [rounded, total], fixes: [{ name: 'total', args: [rounded], changes }] };
	}
};

export const gouvernance: PracticeChecks = {
	indications: {
		'gouvernance.parties_prenantes': (found) => {
			const list = items(found);
			return grade(list.length >= 2 && list.some((item) => has(found.charter, item, 'participation')), list.length > 0);
		},
		'gouvernance.etat_situation communications.etat_situation': objectWith(['frequence'], ['destinataires', 'support']),
		'gouvernance.etat_situation budget.suivi': objectWith(['frequence', 'publication']),
	},
	checks: {
		'gouvernance.parties_prenantes/sans_usagers': usersAbsent,
		'gouvernance.parties_prenantes/influente_sans_role': influentialIdle,
		'gouvernance.etat_situation/au_besoin': onDemand,
		'gouvernance.etat_situation/trop_rare': tooRare,
		'gouvernance.etat_situation/depassement': aboveTotal,
	},
};
